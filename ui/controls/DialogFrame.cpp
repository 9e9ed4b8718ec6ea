// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Announce.h"
#include "ui/controls/FitScroll.h"
#include "ui/controls/KeyHints.h"
#include "ui/controls/Screens.h"
#include "ui/controls/Surfaces.h"

#include <QtGui/QCloseEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QScreen>
#include <QtGui/QWindow>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int cardWidth = 520;
constexpr int edgeHeight = 4;
/// A low screen doesn't hold every dialog: what stands above the buttons scrolls. Kept for the rest: stripes,
/// margins, the row of buttons, and a little air above and below.
constexpr int lowMargin = space::l;
constexpr int besidesBody = 24 + 2 * lowMargin + space::m + 56 + 2 * space::s;

Role edgeRole(Mark mark)
{
    return mark == Mark::Unknown ? Role::UnknownEdge : markRole(mark);
}

} // namespace

// Dims the window behind a dialog and goes with it.
class DialogFrame::Scrim : public QWidget {
public:
    explicit Scrim(QWidget *window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(window->rect());
        window->installEventFilter(this);
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QColor shade = Theme::inUse().color(Role::Stripe);
        shade.setAlphaF(0.4F);
        QPainter(this).fillRect(rect(), shade);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parentWidget() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return QWidget::eventFilter(watched, event);
    }
};

DialogFrame::DialogFrame(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_stripes(new StripeBar(this))
    , m_round(new RoundMark(Mark::Info, this))
    , m_title(new Label(Type::Title, Role::Text, this, true))
    , m_subtitle(new Label(Type::Body, Role::Muted, this))
    , m_strut(new QSpacerItem(cardWidth, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_body(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setModal(true);
    announce(m_title, Voice::Quiet);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_round->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_round, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::m);
    m_buttons->setSpacing(space::m);
    auto *inner = new QVBoxLayout;
    const bool low = onLowScreen(*this);
    const int margin = low ? lowMargin : space::xl;
    inner->setContentsMargins(margin, margin, margin, margin);
    inner->setSpacing(low ? space::m : space::l);
    if (low) {
        auto *content = new QWidget;
        auto *scrolled = new QVBoxLayout(content);
        scrolled->setContentsMargins(0, 0, space::s, 0);
        scrolled->setSpacing(space::m);
        scrolled->addLayout(head);
        scrolled->addLayout(m_body);
        m_scroll = new FitScroll(content, screen()->availableGeometry().height() - besidesBody, this);
        inner->addWidget(m_scroll, 1);
    } else {
        inner->addLayout(head);
        inner->addLayout(m_body);
    }
    inner->addLayout(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addItem(m_strut);
    column->addWidget(m_stripes);
    column->addLayout(inner);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    setCardWidth(cardWidth);
}

DialogFrame::~DialogFrame()
{
    delete m_scrim;
}

void DialogFrame::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
    setAccessibleName(title);
    speak();
}

void DialogFrame::setSubtitle(const QString &text, Role role)
{
    m_subtitle->setText(text);
    setTextRole(m_subtitle, role);
    m_subtitle->setVisible(!text.isEmpty());
    speak();
}

void DialogFrame::setMark(std::optional<Mark> mark)
{
    m_mark = mark;
    m_round->setVisible(mark.has_value());
    if (mark)
        m_round->setMark(*mark);
    update();
    speak();
}

// A dialog that wears a mark brings a result.
void DialogFrame::speak()
{
    const QString words
        = m_subtitle->text().isEmpty() ? m_title->text() : m_title->text() + u". "_s + m_subtitle->text();
    if (!m_mark)
        announce(m_title, Voice::Quiet);
    else
        announce(m_title, *m_mark == Mark::Paid || *m_mark == Mark::Info ? Voice::Notification : Voice::Alert,
            words);
}

void DialogFrame::setCardWidth(int width)
{
    if (m_scroll)
        width = qMin(width, screen()->availableGeometry().width());
    m_strut->changeSize(width, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
    setFixedWidth(width);
}

int DialogFrame::roomForBody() const
{
    const int room = screen()->availableGeometry().height();
    if (!m_scroll)
        return room;
    return room - besidesBody - QFontMetrics(m_title->font()).height() - space::m;
}

void DialogFrame::setConfirmButton(ConfirmButton *button)
{
    m_confirm = button;
}

void DialogFrame::setEnterButton(ActionButton *button)
{
    m_enter = button;
}

void DialogFrame::escapePressed()
{
    reject();
}

void DialogFrame::backPressed()
{
    focusPreviousChild();
}

void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && event->key() == Qt::Key_Escape) {
        if (!event->isAutoRepeat())
            escapePressed();
        event->accept();
        return;
    }
    if (enter && modifiers == Qt::ShiftModifier) {
        if (!event->isAutoRepeat())
            backPressed();
        event->accept();
        return;
    }
    if (plain && enter) {
        event->accept();
        if (m_confirm)
            m_confirm->offer(event);
        else if (m_enter && !event->isAutoRepeat() && m_enter->isEnabled() && m_enter->isVisible())
            m_enter->click();
        return;
    }
    if (m_scroll && plain && m_scroll->scrollBy(event->key())) {
        event->accept();
        return;
    }
    if (!explainKey(*event, *this))
        event->ignore();
}

void DialogFrame::closeEvent(QCloseEvent *event)
{
    event->ignore();
    escapePressed();
}

void DialogFrame::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        if (parentWidget() && !m_scrim)
            m_scrim = new Scrim(parentWidget()->window());
        adjustSize();
        if (parentWidget()) {
            const QRect home = parentWidget()->window()->geometry();
            const QPoint middle = home.center() - QPoint(width() / 2, height() / 2);
            // All of it on the screen, and where that is too small, its beginning.
            const QRect room = screen()->availableGeometry();
            const QPoint last = room.bottomRight() + QPoint(1, 1) - QPoint(width(), height());
            move(m_scroll ? QPoint(qMax(room.left(), qMin(middle.x(), last.x())),
                     qMax(room.top(), qMin(middle.y(), last.y())))
                          : middle);
        }
    }
    QDialog::showEvent(event);
    // Where no window manager hands out the keyboard (a kiosk), the dialog has to take it.
    activateWindow();
}

void DialogFrame::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    // The same without a window manager: what lies below takes the keyboard back.
    if (!event->spontaneous() && parentWidget())
        parentWidget()->window()->activateWindow();
    if (!event->spontaneous() && m_scrim) {
        m_scrim->hide();
        m_scrim->deleteLater();
        m_scrim = nullptr;
    }
}

void DialogFrame::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Surface));
    if (m_mark) {
        const int top = m_stripes->isVisible() ? m_stripes->height() : 0;
        painter.fillRect(QRect(0, top, width(), edgeHeight), theme.color(edgeRole(*m_mark)));
    }
    painter.setPen(theme.mixed(Role::Border, Role::Muted, 0.4));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void DialogFrame::mousePressEvent(QMouseEvent *event)
{
    // Without a title bar of the system's, the card itself is what moves the dialog.
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
}

bool DialogFrame::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    // Its buttons stay on the screen, however it grew.
    if (event->type() == QEvent::Resize && isVisible()) {
        const QRect room = screen()->availableGeometry();
        if (geometry().bottom() > room.bottom())
            move(x(), qMax(room.top(), room.bottom() + 1 - height()));
    }
    // Words that wrap may need more lines than before; a layout's minimum does not count them.
    if (event->type() == QEvent::LayoutRequest && isVisible() && layout()->hasHeightForWidth()) {
        const int wanted = layout()->totalHeightForWidth(width());
        if (wanted > height()) {
            resize(width(), wanted);
        }
    }
    return done;
}

void DialogFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && isVisible())
        adjustSize();
    QDialog::changeEvent(event);
}

} // namespace kassa
