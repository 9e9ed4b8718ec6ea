// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/AmountChips.h"

#include "app/models/DetailLines.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Marks.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// So many sums are looked through at a glance.
constexpr qsizetype mostChips = 6;
constexpr Soum roundSums[] = {Soum(10'000), Soum(50'000), Soum(100'000)};
constexpr int chipRoom = 28;

bool within(const Service &service, Soum sum)
{
    return (!service.min || sum >= *service.min) && (!service.max || sum <= *service.max);
}

} // namespace

AmountChips::AmountChips(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_key(new KeyChip(u"↓"_s, this))
{
    setObjectName(u"amountChips"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::s);
    m_row->addWidget(m_key);
    m_row->addStretch(1);
    m_key->hide();
}

QSize AmountChips::sizeHint() const
{
    const int height = m_chips.isEmpty() ? chipRoom : m_chips.first()->sizeHint().height();
    return {200, qMax(chipRoom, height)};
}

QSize AmountChips::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void AmountChips::clear()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (ActionButton *chip : std::as_const(m_chips)) {
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_sums.clear();
    m_key->hide();
    if (hadFocus)
        Q_EMIT left({});
}

void AmountChips::offer(const Service &service, const AmountHints &hints)
{
    clear();
    const auto put = [&](const QString &key, const QString &words, const QString &name, Soum sum) {
        if (m_chips.size() < mostChips && within(service, sum) && !m_sums.contains(sum))
            add(key, words, name, sum);
    };
    const auto named = [&](const QString &key, const QString &words, std::optional<Soum> sum) {
        if (sum)
            put(key, words, words.section(u':', 0, 0), *sum);
    };
    named(u"billed"_s, tr("On the bill: %1"), hints.billed);
    // What the service said, with its name.
    const std::pair<QString, QString> offers[]
        = {{u"debt"_s, tr("Debt: %1")}, {u"amount_due"_s, tr("Due: %1")}, {u"saldo"_s, tr("Balance: %1")},
            {u"balance"_s, tr("Balance: %1")}, {u"last_paid"_s, tr("Last: %1")}};
    for (const auto &[key, words] : offers)
        named(key, words, detailSum(hints.said, key));
    named(u"here"_s, tr("At this till: %1", "what was paid for this account last"), hints.paidHere);
    for (const Soum sum : roundSums) {
        if (hints.round)
            put(u"round_%1"_s.arg(sum.value()), u"%1"_s, {}, sum);
    }
    showWhatFits();
}

void AmountChips::add(const QString &key, const QString &words, const QString &name, Soum sum)
{
    auto *chip = new ActionButton(ActionButton::Kind::Chip, this);
    chip->setObjectName(u"suggest_"_s + key);
    chip->setLabel(words.arg(grouped(sum)), name.isEmpty() ? withUnit(sum) : name);
    // Tab goes from the amount to the card; the chips are reached with Down.
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->installEventFilter(this);
    m_row->insertWidget(1 + static_cast<int>(m_chips.size()), chip);
    connect(chip, &QAbstractButton::clicked, this, [this, sum] { Q_EMIT taken(sum); });
    m_chips.append(chip);
    m_sums.append(sum);
}

void AmountChips::showWhatFits()
{
    int room = width() - m_key->sizeHint().width() - m_row->spacing();
    bool fits = true;
    m_key->setVisible(!m_chips.isEmpty());
    for (ActionButton *chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width();
        fits = fits && room >= 0;
        chip->setVisible(fits);
        room -= m_row->spacing();
    }
}

bool AmountChips::enter()
{
    if (m_chips.isEmpty() || !m_chips.first()->isVisible())
        return false;
    // The amount is not left for good: nothing is missing in it yet.
    m_chips.first()->setFocus(Qt::PopupFocusReason);
    return true;
}

void AmountChips::move(int by)
{
    const auto at = std::find_if(
        m_chips.cbegin(), m_chips.cend(), [](const ActionButton *chip) { return chip->hasFocus(); });
    const auto to = at - m_chips.cbegin() + by;
    if (to < 0)
        Q_EMIT left({});
    else if (to < m_chips.size() && m_chips.at(to)->isVisible())
        m_chips.at(to)->setFocus(Qt::OtherFocusReason);
}

bool AmountChips::pressed(const QKeyEvent &press, bool act)
{
    const auto modifiers = press.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & ~Qt::ShiftModifier)
        return false;
    const bool shift = modifiers & Qt::ShiftModifier;
    switch (press.key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (act)
            move(-1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (act)
            move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!shift)
            return false;
        [[fallthrough]];
    case Qt::Key_Escape:
        if (act && !press.isAutoRepeat())
            Q_EMIT left({});
        return true;
    default:
        break;
    }
    if (press.text().size() == 1 && press.text().at(0).isDigit()) {
        if (act)
            Q_EMIT left(press.text());
        return true;
    }
    return false;
}

bool AmountChips::eventFilter(QObject *watched, QEvent *event)
{
    const bool act = event->type() == QEvent::KeyPress;
    if ((act || event->type() == QEvent::ShortcutOverride)
        && pressed(*static_cast<QKeyEvent *>(event), act)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AmountChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

} // namespace kassa
