// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Toast.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int widest = 640;
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
    m_bar->setTone(tone);
    m_bar->setText(text);
    place();
    raise();
    show();
    m_goes.start();
}

void Toast::place()
{
    const int width = std::min(widest, parentWidget()->width() - 2 * space::xl);
    const int height = std::max(layout()->totalHeightForWidth(width), m_bar->minimumHeight() + 2);
    setGeometry((parentWidget()->width() - width) / 2, space::l + space::xl, width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::inUse().mixed(Role::Border, Role::Muted, 0.4));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kassa
