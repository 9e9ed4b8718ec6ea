// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Marks.h"
#include "ui/controls/Icons.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

Role markRole(Mark mark)
{
    switch (mark) {
    case Mark::Paid:
        return Role::Paid;
    case Mark::Refused:
    case Mark::Alarm:
        return Role::Refused;
    case Mark::Unknown:
        return Role::Unknown;
    case Mark::Waiting:
    case Mark::Cancelled:
    case Mark::Info:
        break;
    }
    return Role::Muted;
}

Role markBack(Mark mark)
{
    switch (mark) {
    case Mark::Paid:
        return Role::PaidBack;
    case Mark::Refused:
    case Mark::Alarm:
        return Role::RefusedBack;
    case Mark::Unknown:
        return Role::UnknownBack;
    case Mark::Waiting:
    case Mark::Cancelled:
    case Mark::Info:
        break;
    }
    return Role::Window;
}

QString markIcon(Mark mark)
{
    switch (mark) {
    case Mark::Paid:
        return u"check"_s;
    case Mark::Refused:
        return u"cross"_s;
    case Mark::Unknown:
        return u"question"_s;
    case Mark::Waiting:
        return u"clock"_s;
    case Mark::Cancelled:
        return u"ban"_s;
    case Mark::Alarm:
        return u"warning"_s;
    case Mark::Info:
        break;
    }
    return u"info"_s;
}

QSize keyChipSize(const QString &key)
{
    const QFontMetrics metrics(typeFont(Type::Label));
    return {qMax(22, metrics.horizontalAdvance(key) + 12), 20};
}

void paintKeyChip(
    QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(edge, 1));
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5);
    painter.drawRoundedRect(frame, 4, 4);
    // A second line below gives the chip a key's depth.
    painter.drawLine(
        QPointF(frame.left() + 3.5, rect.bottom() + 0.5), QPointF(frame.right() - 3.5, rect.bottom() + 0.5));
    painter.setPen(text);
    painter.setFont(typeFont(Type::Label));
    painter.drawText(
        rect.adjusted(0, -1, 0, -1), static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine, key);
    painter.restore();
}

KeyChip::KeyChip(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

KeyChip::KeyChip(KeyAction action, QWidget *parent)
    : KeyChip(keyText(action), parent)
{
    m_action = action;
    if (m_key.isEmpty())
        hide();
}

bool KeyChip::event(QEvent *event)
{
    if (event->type() == keysChangedEvent() && m_action) {
        setKey(keyText(*m_action));
        setVisible(!m_key.isEmpty());
    }
    return QWidget::event(event);
}

void KeyChip::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

void KeyChip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    paintKeyChip(painter, rect(), m_key, theme.color(Role::Muted), theme.color(Role::Border));
}

namespace {

constexpr int dotSide = 8;
constexpr int pillPadding = space::m;

} // namespace

Pill::Pill(QWidget *parent)
    : ElidedLabel(Type::Label, Role::Muted, parent)
{
    applyMargins();
}

void Pill::setDot(std::optional<Role> dot)
{
    m_dot = dot;
    applyMargins();
    update();
}

void Pill::setFill(std::optional<Role> fill)
{
    m_fill = fill;
    update();
}

void Pill::applyMargins()
{
    setContentsMargins(pillPadding + (m_dot ? dotSide + 6 : 0), 0, pillPadding, 0);
}

QSize Pill::sizeHint() const
{
    return {ElidedLabel::sizeHint().width(), 28};
}

QSize Pill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 72), 28};
}

void Pill::paintEvent(QPaintEvent *event)
{
    const Theme theme = Theme::inUse();
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(m_fill ? QPen(Qt::NoPen) : QPen(theme.color(Role::Border), 1));
        painter.setBrush(theme.color(m_fill.value_or(Role::Surface)));
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
        if (m_dot) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(*m_dot));
            painter.drawEllipse(QRectF(pillPadding, (height() - dotSide) / 2.0, dotSide, dotSide));
        }
    }
    ElidedLabel::paintEvent(event);
}

class StateMark::Symbol : public QWidget {
public:
    explicit Symbol(StateMark *owner)
        : QWidget(owner)
        , m_owner(owner)
    {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icons::paint(
            painter, rect(), markIcon(m_owner->mark()), Theme::inUse().color(markRole(m_owner->mark())));
    }

private:
    StateMark *m_owner;
};

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new Symbol(this))
    , m_word(new Label(Type::Label, Role::Muted, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_symbol);
    row->addWidget(m_word);
    row->addStretch();
}

void StateMark::setState(Mark mark, const QString &word)
{
    m_mark = mark;
    m_word->setText(word);
    setTextRole(m_word, markRole(mark));
    m_symbol->update();
}

QString StateMark::word() const
{
    return m_word->text();
}

RoundMark::RoundMark(Mark mark, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
{
    setFixedSize(44, 44);
}

void RoundMark::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void RoundMark::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(markBack(m_mark)));
    painter.drawEllipse(rect());
    icons::paint(painter, QRectF(10, 10, 24, 24), markIcon(m_mark), theme.color(markRole(m_mark)));
}

IconTile::IconTile(int side, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
{
    setFixedSize(side, side);
}

void IconTile::setIconName(const QString &name)
{
    m_name = name;
    update();
}

void IconTile::setLogo(const QImage &logo)
{
    m_logo = logo;
    update();
}

void IconTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const qreal round = m_side >= 32 ? radius::control : 5;
    QPainterPath path;
    path.addRoundedRect(rect(), round, round);
    if (!m_logo.isNull()) {
        painter.setClipPath(path);
        painter.fillRect(rect(), Qt::white);
        const QSizeF fit = QSizeF(m_logo.size()).scaled(rect().size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(QPointF((width() - fit.width()) / 2, (height() - fit.height()) / 2), fit), m_logo);
        return;
    }
    painter.fillPath(path, theme.color(Role::Selection));
    const qreal icon = m_side >= 32 ? m_side * 0.6 : m_side * 0.7;
    icons::paint(painter, QRectF((m_side - icon) / 2, (m_side - icon) / 2, icon, icon), m_name,
        theme.color(Role::Action));
}

} // namespace kassa
