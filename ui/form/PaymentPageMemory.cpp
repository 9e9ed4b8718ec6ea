// SPDX-License-Identifier: GPL-3.0-or-later
// What the payment page is reminded of: remembered accounts, sums that may be meant, change.
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/AmountChips.h"
#include "ui/form/CardChoice.h"
#include "ui/form/CashHelper.h"
#include "ui/form/FormMemory.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"
#include "ui/form/SubscriberPanel.h"

namespace kassa {

void PaymentPage::prefill(const Account &account)
{
    if (m_mode != Mode::Form || m_touched)
        return;
    m_memory->prefill(account);
    // Nobody has entered or asked anything yet.
    m_lookUpTimer.stop();
    m_touched = false;
}

void PaymentPage::fill(const Account &account)
{
    if (m_mode != Mode::Form || m_busy)
        return;
    forgetAmount();
    m_memory->fill(account);
    m_touched = true;
    m_filled = true;
    formFinished();
}

void PaymentPage::forgetAmount()
{
    m_amount->setValue(std::nullopt);
    m_amountLeft = false;
    showAmount();
}

void PaymentPage::accountComplete()
{
    m_stood = m_form->account();
    m_paidHere.reset();
    Q_EMIT accountStands(*m_stood);
    showSuggestions();
}

void PaymentPage::setPaidHere(std::optional<Soum> sum)
{
    m_paidHere = sum;
}

void PaymentPage::showSuggestions()
{
    // All at once, when the service has answered (or can't): a chip that comes later would move the others.
    const bool stands = m_form && m_stood && *m_stood == m_form->account();
    const bool answered = m_info && infoIsOfThisAccount();
    const bool silent = !m_service.hasInfo || m_subscriber->state() == SubscriberPanel::State::Failed;
    AmountHints hints;
    hints.round = answered || (stands && silent);
    if (answered)
        hints.said = *m_info;
    if (hints.round && stands)
        hints.paidHere = m_paidHere;
    // What the bill asks for stands first, and may stand before the others come.
    if (isBilledAccount())
        hints.billed = m_billed;
    if (hints.round || hints.billed)
        m_chips->offer(m_service, hints);
    else
        m_chips->clear();
}

void PaymentPage::setCashHelper(bool wanted)
{
    m_cashWanted = wanted;
    showCash();
}

void PaymentPage::showCash()
{
    const auto card = m_cards->card(m_card->value());
    m_cash->setVisible(m_cashWanted && (!card || card->owner == CardOwner::Point));
}

QRect PaymentPage::roomUnderForm() const
{
    // Two rows and the search line at least, also where the form is long.
    constexpr int least = 240;
    const int bottom = m_actions->geometry().top() - space::s;
    const int top = qMin(m_view->mapTo(this, QPoint(0, m_view->height())).y(), bottom - least);
    return {QPoint(space::l, qMax(space::s, top)), QPoint(width() - space::l, bottom)};
}

} // namespace kassa
