// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Toast.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <limits>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 640;
constexpr int step = space::s;
constexpr int air = space::xs;

/// Something of the window that a toast should leave free.
struct Obstacle {
    QRect area; ///< in the window's coordinates
    qint64 weight;
};

// A list loses a row or two for a moment; a field, a button or a message would be out of sight.
qint64 weightOf(const QWidget *widget)
{
    constexpr qint64 list = 1;
    constexpr qint64 control = 1000;
    if (qobject_cast<const QAbstractItemView *>(widget))
        return list;
    const bool used = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const SearchSelect *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const MessageBar *>(widget)
        || qobject_cast<const StripeBar *>(widget);
    return used ? control : 0;
}

QList<Obstacle> dialogsOver(const QWidget &window)
{
    QList<Obstacle> found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (const QWidget *other : all) {
        if (other->isVisible() && other->isModal())
            found.append({QRect(window.mapFromGlobal(other->mapToGlobal(QPoint())), other->size()), 1});
    }
    return found;
}

QList<Obstacle> controlsOf(const QWidget &window, const QWidget *toast)
{
    QList<Obstacle> found;
    const auto all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const qint64 weight = widget->isVisible() && !toast->isAncestorOf(widget) ? weightOf(widget) : 0;
        if (weight == 0)
            continue;
        // Only what is in sight: a scrolled form holds more.
        const auto *list = qobject_cast<const QAbstractItemView *>(widget);
        const QWidget *seen = list ? list->viewport() : widget;
        const QRect part = seen->visibleRegion().boundingRect();
        if (!part.isEmpty())
            found.append({part.translated(seen->mapTo(&window, QPoint())), weight});
    }
    return found;
}

} // namespace

Toast::Toast(QWidget *window)
    : QWidget(window)
    , m_bar(new MessageBar(MessageBar::Tone::Info, this))
{
    setObjectName(u"toast"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_bar);
    m_goes.setSingleShot(true);
    m_goes.setInterval(shownForMs);
    connect(&m_goes, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::say(MessageBar::Tone tone, const QString &text)
{
    const auto others = parentWidget()->findChildren<Toast *>(QString(), Qt::FindDirectChildrenOnly);
    for (Toast *other : others) {
        if (other != this)
            other->hide();
    }
    m_bar->setTone(tone);
    m_bar->setText(text);
    place();
    raise();
    show();
    m_goes.start();
}

void Toast::place()
{
    const QWidget &window = *parentWidget();
    const int width = std::min(widest, window.width() - 2 * space::xl);
    const int height = std::max(layout()->totalHeightForWidth(width), m_bar->minimumHeight() + 2);
    // What lies below a dialog can't be used now.
    QList<Obstacle> obstacles = dialogsOver(window);
    if (obstacles.isEmpty())
        obstacles = controlsOf(window, this);
    QRect area((window.width() - width) / 2, step, width, height);
    QRect best = area;
    qint64 least = std::numeric_limits<qint64>::max();
    for (; least > 0 && area.bottom() <= window.height() - step; area.translate(0, step)) {
        qint64 covered = 0;
        for (const Obstacle &obstacle : std::as_const(obstacles)) {
            const QRect shared = obstacle.area.marginsAdded({air, air, air, air}) & area;
            covered += obstacle.weight * shared.width() * shared.height();
        }
        if (covered < least) {
            least = covered;
            best = area;
        }
    }
    setGeometry(best);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    // A dialog opens: what was said before belongs to what lies below it now.
    if (event->type() == QEvent::WindowBlocked)
        hide();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::inUse().mixed(Role::Border, Role::Muted, 0.4));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kassa
