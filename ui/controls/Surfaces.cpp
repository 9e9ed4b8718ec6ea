// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Surfaces.h"
#include "ui/controls/Announce.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Screens.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

Panel::Panel(QWidget *parent)
    : QFrame(parent)
{
}

void Panel::setFill(Role fill)
{
    m_fill = fill;
    update();
}

void Panel::setBordered(bool bordered)
{
    m_bordered = bordered;
    update();
}

void Panel::setEdge(std::optional<Role> edge)
{
    m_edge = edge;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath path;
    path.addRoundedRect(area, radius::card, radius::card);
    painter.fillPath(path, theme.color(m_fill));
    if (m_edge) {
        painter.save();
        painter.setClipPath(path);
        painter.fillRect(QRectF(0, 0, 4, height()), theme.color(*m_edge));
        painter.restore();
    }
    // In high contrast the fills are all but one colour, and only the frame says where the panel ends.
    if (m_bordered || theme.kind() == Theme::Kind::HighContrast) {
        painter.setPen(QPen(theme.color(Role::Border), 1));
        painter.drawPath(path);
    }
}

Separator::Separator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::inUse().color(Role::Border));
}

namespace {

constexpr int progressDelayMs = 300;
constexpr int progressStepMs = 33;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    hide();
}

void ProgressLine::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    m_step.stop();
    if (busy) {
        m_delay.start(progressDelayMs, this);
    } else {
        m_delay.stop();
        hide();
    }
}

void ProgressLine::place()
{
    const int inset = qRound(radius::card);
    setGeometry(inset, 0, qMax(0, parentWidget()->width() - 2 * inset), 2);
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_delay.timerId()) {
        m_delay.stop();
        m_position = 0;
        place();
        raise();
        show();
        m_step.start(progressStepMs, this);
    } else if (event->timerId() == m_step.timerId()) {
        m_position += 14;
        update();
    } else {
        QWidget::timerEvent(event);
    }
}

bool ProgressLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.mixed(Role::Surface, Role::Action, 0.18));
    const int length = qMax(48, width() / 4);
    const int x = m_position % (width() + length) - length;
    painter.fillRect(QRect(x, 0, length, height()), theme.color(Role::Action));
}

StripeBar::StripeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"testModeStripes"_s);
    setFixedHeight(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(Theme::inUse().testMode());
    retranslate();
}

void StripeBar::retranslate()
{
    m_text = tr("TEST MODE — no real money is charged");
    setAccessibleName(m_text);
    update();
}

void StripeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        setVisible(Theme::inUse().testMode());
    QWidget::changeEvent(event);
}

void StripeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::UnknownEdge));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Role::Stripe));
    constexpr int band = 14;
    for (int x = -height(); x < width() + height(); x += 2 * band) {
        const QPointF corners[] = {{qreal(x), qreal(height())}, {qreal(x + band), qreal(height())},
            {qreal(x + band + height()), 0}, {qreal(x + height()), 0}};
        painter.drawPolygon(corners, 4);
    }
    const QFont font = typeFont(Type::Label, true);
    const int room = QFontMetrics(font).horizontalAdvance(m_text) + 2 * space::m;
    const QRect plate((width() - room) / 2, 3, room, height() - 6);
    painter.fillRect(plate, theme.color(Role::Stripe));
    painter.setFont(font);
    painter.setPen(theme.color(Role::OnStripe));
    painter.drawText(plate, static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, m_text);
}

class EmptyState::Symbol : public QWidget {
public:
    explicit Symbol(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(56, 56);
    }
    QString name = u"list"_s;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::inUse();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Window));
        painter.drawEllipse(rect());
        icons::paint(painter, QRectF(16, 16, 24, 24), name, theme.color(Role::Muted));
    }
};

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new Symbol(this))
    , m_text(new Label(Type::Body, Role::Muted, this))
    , m_button(new ActionButton(ActionButton::Kind::Secondary, this))
{
    announce(m_text, Voice::Notification);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_button->hide();
    // A low screen (768 px at 200 %) has room for the words only.
    const bool low = onLowScreen(*this);
    m_symbol->setVisible(!low);
    const int edge = low ? space::xs : space::l;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, edge, space::l, edge);
    column->setSpacing(low ? space::s : space::m);
    column->addStretch(2);
    column->addWidget(m_symbol, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::setIconName(const QString &name)
{
    m_symbol->name = name;
    m_symbol->update();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    announce(m_text, Voice::Notification, text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setButtonLabel(const QString &label)
{
    m_button->setLabel(label);
    m_button->setVisible(!label.isEmpty());
}

namespace {

struct ToneLook {
    Role ink;
    Role back;
    QString icon;
};

ToneLook lookOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Warning:
        return {Role::Unknown, Role::UnknownBack, u"warning"_s};
    case MessageBar::Tone::Alarm:
        return {Role::Refused, Role::RefusedBack, u"warning"_s};
    case MessageBar::Tone::Info:
        break;
    }
    return {Role::Text, Role::Selection, u"info"_s};
}

} // namespace

class MessageBar::Symbol : public QWidget {
public:
    explicit Symbol(MessageBar *owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setFixedSize(20, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ToneLook look = lookOf(m_owner->tone());
        QPainter painter(this);
        icons::paint(painter, rect(), look.icon, Theme::inUse().color(look.ink));
    }

private:
    MessageBar *m_owner;
};

MessageBar::MessageBar(Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_symbol(new Symbol(this))
    , m_text(new Label(Type::Body, lookOf(tone).ink, this))
    , m_button(new ActionButton(ActionButton::Kind::Secondary, this))
{
    announce(this, Voice::Alert);
    m_text->setWordWrap(true);
    m_button->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::l, space::xs + 1);
    row->setSpacing(space::m);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setMinimumHeight(40);
}

void MessageBar::setTone(Tone tone)
{
    m_tone = tone;
    setTextRole(m_text, lookOf(tone).ink);
    m_symbol->update();
    update();
}

void MessageBar::setText(const QString &text)
{
    if (m_text->text() == text)
        return;
    m_text->setText(text);
    announce(this, Voice::Alert, text);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setButtonLabel(const QString &label)
{
    m_button->setLabel(label);
    m_button->setVisible(!label.isEmpty());
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    const ToneLook look = lookOf(m_tone);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(look.back));
    const Role edge = m_tone == Tone::Warning ? Role::UnknownEdge
        : m_tone == Tone::Alarm               ? Role::Refused
                                              : Role::Action;
    painter.fillRect(QRect(0, 0, 4, height()), theme.color(edge));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Role::Border));
}

} // namespace kassa
