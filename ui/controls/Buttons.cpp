// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Buttons.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Marks.h"

#include <QtCore/QElapsedTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QShortcut>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

constexpr int iconSide = 20;
constexpr int gap = 10;
constexpr int leastPadding = space::m;

} // namespace

ActionButton::ActionButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
    , m_main(kind == Kind::Primary)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void ActionButton::setKind(Kind kind)
{
    m_kind = kind;
    if (kind == Kind::Primary)
        m_main = true;
    updateGeometry();
    update();
}

void ActionButton::setLabel(const QString &label, const QString &accessibleName)
{
    setText(label);
    setAccessibleName(accessibleName.isEmpty() ? label : accessibleName);
    updateGeometry();
}

void ActionButton::setKeyHint(const QString &hint)
{
    if (m_keyHint == hint)
        return;
    m_keyHint = hint;
    updateGeometry();
    update();
}

void ActionButton::setAction(KeyAction action)
{
    m_action = action;
    setKey(keySequence(action));
    setKeyHint(keyText(action));
}

void ActionButton::setKey(const QKeySequence &key)
{
    if (!m_shortcut) {
        m_shortcut = new QShortcut(this);
        m_shortcut->setAutoRepeat(false);
        connect(m_shortcut, &QShortcut::activated, this, [this] {
            if (isVisible() && isEnabled())
                click();
        });
    }
    m_shortcut->setKey(key);
    setKeyHint(key.toString(QKeySequence::PortableText));
}

void ActionButton::setIconName(const QString &name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void ActionButton::setMain(bool main)
{
    m_main = main;
    updateGeometry();
}

int ActionButton::heightNow() const
{
    const Theme theme = Theme::inUse();
    if (m_kind == Kind::Chip)
        return theme.density() == Theme::Density::Touch ? 44 : 28;
    return m_main ? theme.mainHeight() : theme.controlHeight();
}

int ActionButton::padding() const
{
    switch (m_kind) {
    case Kind::Primary:
        return space::xl;
    case Kind::Secondary:
        return 18;
    case Kind::Plain:
    case Kind::Chip:
        break;
    }
    return space::m;
}

QFont ActionButton::textFont() const
{
    switch (m_kind) {
    case Kind::Primary:
        return typeFont(Type::Large, true);
    case Kind::Chip:
        return typeFont(Type::Label);
    case Kind::Secondary:
    case Kind::Plain:
        break;
    }
    return typeFont(Type::Body);
}

QSize ActionButton::contentSize(bool withKey) const
{
    int width = 0;
    const auto add = [&width](int part) { width += (width > 0 ? gap : 0) + part; };
    if (!m_iconName.isEmpty())
        add(iconSide);
    if (!text().isEmpty())
        add(QFontMetrics(textFont()).horizontalAdvance(text()));
    if (withKey && !m_keyHint.isEmpty())
        add(keyChipSize(m_keyHint).width());
    return {width, heightNow()};
}

bool ActionButton::showsKeyHint() const
{
    return !m_keyHint.isEmpty() && (contentSize().width() + 2 * leastPadding <= width() || text().isEmpty());
}

QSize ActionButton::sizeHint() const
{
    const QSize content = contentSize();
    return {
        qMax(content.width() + 2 * (text().isEmpty() ? gap : padding()), content.height()), content.height()};
}

QSize ActionButton::minimumSizeHint() const
{
    if (text().isEmpty())
        return sizeHint();
    const QSize content = contentSize(false);
    return {qMax(content.width() + 2 * leastPadding, content.height()), content.height()};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal round = m_kind == Kind::Chip ? area.height() / 2 : radius::control;
    const bool filled = m_kind == Kind::Primary;
    const bool hover = isEnabled() && underMouse();

    QColor back = theme.color(Role::Surface);
    QColor ink = theme.color(Role::Text);
    QColor edge = theme.color(Role::Border);
    if (filled) {
        back = theme.color(isEnabled() ? Role::Action : Role::Window);
        ink = theme.color(isEnabled() ? Role::OnAction : Role::Muted);
        if (isEnabled() && (hover || isDown()))
            back = theme.mixed(Role::Action, Role::Text, isDown() ? 0.22 : 0.10);
        if (isEnabled())
            edge = back;
    } else {
        if (!isEnabled())
            ink = theme.color(Role::Muted);
        if (isEnabled() && (hover || isDown() || isChecked()))
            back = isDown() || isChecked() ? theme.color(Role::Selection) : theme.color(Role::Window);
        if (isChecked())
            edge = theme.color(Role::Action);
    }
    const bool frame = m_kind != Kind::Plain;
    if (frame || hover || isDown() || isChecked()) {
        painter.setPen(frame ? QPen(edge, 1) : QPen(Qt::NoPen));
        painter.setBrush(back);
        painter.drawRoundedRect(area, round, round);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), round, round);
        if (filled) {
            painter.setPen(QPen(theme.color(Role::OnAction), 1));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), round - 2, round - 2);
        }
    }

    const QFont font = textFont();
    const QFontMetrics metrics(font);
    const bool chip = showsKeyHint();
    const int air = (width() - contentSize(chip).width()) / 2;
    const int side = text().isEmpty() ? 0 : qBound(leastPadding, air, padding());
    const int room = width() - 2 * side;
    const QSize chipSize = chip ? keyChipSize(m_keyHint) : QSize();
    const int fixed = (m_iconName.isEmpty() ? 0 : iconSide + (text().isEmpty() ? 0 : gap))
        + (chip ? chipSize.width() + gap : 0);
    const int textRoom = qMax(0, room - fixed);
    const QString shown = metrics.horizontalAdvance(text()) <= textRoom
        ? text()
        : metrics.elidedText(text(), Qt::ElideMiddle, textRoom);
    const int textWidth = metrics.horizontalAdvance(shown);
    int x = side + qMax(0, (room - fixed - textWidth) / 2);
    if (!m_iconName.isEmpty()) {
        const QColor tint
            = filled || m_kind == Kind::Chip ? ink : theme.color(isEnabled() ? Role::Muted : Role::Border);
        icons::paint(painter, QRectF(x, (height() - iconSide) / 2.0, iconSide, iconSide), m_iconName,
            m_kind == Kind::Plain && hover ? ink : tint);
        x += iconSide + gap;
    }
    if (!shown.isEmpty()) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 2, height()),
            static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
        x += textWidth + gap;
    }
    if (chip) {
        const bool onFill = filled && isEnabled();
        QColor chipEdge = onFill ? ink : theme.color(Role::Border);
        chipEdge.setAlphaF(onFill ? 0.7F : 1.0F);
        paintKeyChip(painter, QRect(QPoint(x, (height() - chipSize.height()) / 2), chipSize), m_keyHint,
            onFill ? ink : theme.color(Role::Muted), chipEdge);
    }
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event->key()) && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        if (!event->isAutoRepeat())
            click();
        event->accept();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ActionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

bool ActionButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    if (event->type() == keysChangedEvent() && m_action)
        setAction(*m_action);
    return QAbstractButton::event(event);
}

namespace {

FreshKeyGuard::Milliseconds systemMonotonic()
{
    return [] {
        QElapsedTimer timer;
        timer.start();
        return timer.msecsSinceReference();
    };
}

} // namespace

FreshKeyGuard::FreshKeyGuard(Milliseconds now)
    : m_now(now ? std::move(now) : systemMonotonic())
    , m_appearedAt(m_now())
{
}

void FreshKeyGuard::setClock(Milliseconds now)
{
    m_now = std::move(now);
    m_appearedAt = m_now();
}

void FreshKeyGuard::appeared()
{
    m_appearedAt = m_now();
}

bool FreshKeyGuard::settled() const
{
    return m_now() - m_appearedAt >= settleMs;
}

bool FreshKeyGuard::admits(const QKeyEvent &press) const
{
    return !press.isAutoRepeat() && settled();
}

ConfirmButton::ConfirmButton(QWidget *parent)
    : ActionButton(Kind::Primary, parent)
{
    connect(this, &QAbstractButton::clicked, this, &ConfirmButton::tryConfirm);
}

void ConfirmButton::setClock(FreshKeyGuard::Milliseconds now)
{
    m_guard.setClock(std::move(now));
}

bool ConfirmButton::isReady() const
{
    return m_armed && isEnabled() && m_guard.settled();
}

void ConfirmButton::rearm()
{
    m_armed = true;
    m_guard.appeared();
}

void ConfirmButton::offer(QKeyEvent *press)
{
    press->accept();
    if (m_guard.admits(*press) && isVisible() && isEnabled())
        tryConfirm();
}

void ConfirmButton::showEvent(QShowEvent *event)
{
    ActionButton::showEvent(event);
    if (!event->spontaneous())
        rearm();
}

void ConfirmButton::tryConfirm()
{
    if (!m_armed || !m_guard.settled())
        return;
    m_armed = false;
    Q_EMIT confirmed();
}

} // namespace kassa
