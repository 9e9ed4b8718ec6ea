// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payer/PayerKeypad.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6; // below 2 mm: a finger goes on to the next key without looking
constexpr int keyWidth = 104;
constexpr int keyHeight = 64;
constexpr int leastWidth = 88;
constexpr int leastHeight = 44; // WCAG 2.5.5
constexpr int dotsHeight = 64;
constexpr int leastDotsHeight = 32;
constexpr int dotSide = 16;
constexpr int leastPlaces = 6;

/// One digit. Takes no focus: the cashier's keyboard stays where it is.
class Key final : public QAbstractButton {
public:
    Key(int digit, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(QString::number(digit));
        setAccessibleName(text());
        setObjectName(u"payerKey%1"_s.arg(digit));
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Theme::inUse();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(theme.mixed(Role::Border, Role::Muted, 0.3));
        painter.setBrush(isDown() ? theme.color(Role::Selection) : theme.color(Role::Surface));
        painter.drawRoundedRect(box, radius::control, radius::control);
        painter.setPen(theme.color(isEnabled() ? Role::Text : Role::Muted));
        painter.setFont(typeFont(Type::Hero, true));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

PayerKeypad::PayerKeypad(QWidget *parent)
    : QWidget(parent)
    , m_clear(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_confirm(new ConfirmButton(this))
{
    setObjectName(u"payerKeypad"_s);
    auto *grid = new QGridLayout(this);
    grid->setSpacing(gap);
    for (int place = 0; place < 10; ++place) {
        const int digit = (place + 1) % 10;
        auto *key = new Key(digit, this);
        connect(key, &QAbstractButton::clicked, this, [this, digit] { press(digit); });
        grid->addWidget(key, place / 3, digit == 0 ? 1 : place % 3);
        m_keys.append(key);
    }
    m_clear->setObjectName(u"payerClear"_s);
    m_clear->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(m_clear, 3, 0);
    m_confirm->setObjectName(u"payerConfirm"_s);
    m_confirm->setFocusPolicy(Qt::NoFocus);
    grid->addWidget(m_confirm, 4, 0, 1, 3);
    connect(m_clear, &QAbstractButton::clicked, this, &PayerKeypad::wipe);
    connect(m_confirm, &ConfirmButton::confirmed, this, &PayerKeypad::submit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShare(1);
    retranslate();
    showDigits();
}

PayerKeypad::~PayerKeypad()
{
    m_code.fill(u'0');
}

void PayerKeypad::setShare(double share)
{
    const QSize key(
        std::max(leastWidth, qRound(keyWidth * share)), std::max(leastHeight, qRound(keyHeight * share)));
    for (QAbstractButton *digit : std::as_const(m_keys))
        digit->setFixedSize(key);
    m_clear->setFixedSize(key);
    m_confirm->setFixedHeight(key.height());
    m_dotsHeight = std::max(leastDotsHeight, qRound(dotsHeight * share));
    layout()->setContentsMargins(0, m_dotsHeight + gap, 0, 0);
    updateGeometry();
}

void PayerKeypad::wipe()
{
    m_code.fill(u'0');
    m_code.clear();
    showDigits();
}

void PayerKeypad::setSending(bool sending)
{
    m_sending = sending;
    if (!sending)
        m_confirm->rearm();
    showDigits();
}

void PayerKeypad::press(int digit)
{
    if (m_code.size() >= maxDigits)
        return;
    // Room for all of them at once: nothing is left behind where the text grows.
    m_code.reserve(maxDigits);
    m_code += QChar(u'0' + digit);
    showDigits();
}

void PayerKeypad::submit()
{
    if (m_code.size() < minDigits || m_sending)
        return;
    setSending(true);
    Q_EMIT confirmed(m_code);
    wipe();
}

void PayerKeypad::showDigits()
{
    for (QAbstractButton *key : std::as_const(m_keys))
        key->setEnabled(!m_sending);
    m_clear->setEnabled(!m_sending && !m_code.isEmpty());
    m_confirm->setEnabled(!m_sending && m_code.size() >= minDigits);
    update();
    Q_EMIT digitsChanged(digits());
}

void PayerKeypad::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, 0, width(), m_dotsHeight).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme.color(Role::Focus), 2));
    painter.setBrush(theme.color(Role::Surface));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::control, radius::control);
    const int places = std::max(leastPlaces, digits());
    const qreal step = box.width() / (places + 1);
    for (int place = 0; place < places; ++place) {
        const QPointF middle(step * (place + 1), box.center().y());
        const bool typed = place < digits();
        painter.setPen(typed ? Qt::NoPen : QPen(theme.color(Role::Muted), 2));
        painter.setBrush(typed ? QBrush(theme.color(Role::Text)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(
            middle, typed ? dotSide / 2.0 : dotSide / 3.0, typed ? dotSide / 2.0 : dotSide / 3.0);
    }
}

void PayerKeypad::hideEvent(QHideEvent *event)
{
    wipe();
    QWidget::hideEvent(event);
}

void PayerKeypad::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayerKeypad::retranslate()
{
    setAccessibleName(tr("Keys for the SMS code"));
    m_clear->setLabel(tr("Clear"));
    m_confirm->setLabel(tr("Confirm"), tr("Confirm the code"));
}

} // namespace kassa
