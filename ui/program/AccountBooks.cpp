// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/AccountBooks.h"

#include "ui/form/AccountAssist.h"
#include "ui/form/PaymentPage.h"
#include "ui/program/Till.h"
#include "ui/shell/Counter.h"
#include "ui/shell/MainWindow.h"

namespace kassa {

AccountBooks::AccountBooks(Parts parts)
    : m_parts(parts)
    , m_book(*parts.till.database)
    , m_keeper(m_book, *parts.till.journal, *parts.till.clock)
    , m_entries(m_book)
    , m_suggested(m_book)
    , m_assist(new AccountAssist(parts.page, m_entries, m_suggested))
{
    connect(&parts.page, &PaymentPage::formOpened, this, &AccountBooks::formOpened);
    connect(&parts.page, &PaymentPage::accountStands, this, &AccountBooks::accountStands);
    connect(&parts.counter, &Counter::formOpened, this, &AccountBooks::formStands);
    connect(&parts.window, &MainWindow::repeatRequested, this, &AccountBooks::repeat);
    // What comes to the page otherwise is no repetition.
    connect(&parts.window, &MainWindow::serviceChosen, this, [this] { m_repeatedService.clear(); });
    connect(&parts.counter, &Counter::nextPayer, this, [this] { m_repeatedService.clear(); });
    connect(&m_keeper, &AccountBookKeeper::remembered, this, &AccountBooks::showRepeatable);
    showRepeatable();
}

void AccountBooks::formOpened()
{
    const QString serviceId = m_parts.page.service().id;
    m_assist->setService(m_parts.till.origin(), serviceId);
    // Region and district are those of the last payer, more often than not.
    const auto last = m_book.find(m_parts.till.origin(), serviceId, {}, 1);
    if (last && !last->isEmpty())
        m_parts.page.prefill(last->first().account);
}

void AccountBooks::accountStands(const Account &account)
{
    const auto key = m_parts.till.journal->accountKey(account);
    if (!key)
        return;
    const auto entry = m_book.ofAccount(m_parts.till.origin(), m_parts.page.service().id, *key);
    if (entry && entry->has_value())
        m_parts.page.setPaidHere((*entry)->amount);
}

std::optional<PaymentRow> AccountBooks::lastPaid() const
{
    JournalQuery query;
    query.states = {PaymentState::Paid};
    query.limit = 1;
    const QList<PaymentRow> rows = m_parts.till.journal->page(query);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

void AccountBooks::showRepeatable()
{
    m_parts.window.setRepeatable(lastPaid().has_value());
}

void AccountBooks::repeat(PaymentId id)
{
    if (m_parts.page.busy())
        return;
    const auto row = number(id) != 0 ? m_parts.till.journal->row(id) : lastPaid();
    if (!row)
        return;
    if (!m_parts.till.catalogue->service(row->service.id)) {
        // It is not listed any more; the page says that it can't be paid.
        Service gone = row->service;
        gone.active = false;
        m_parts.window.showPayment();
        m_parts.page.setService(gone);
        return;
    }
    m_parts.window.chooseService(row->service.id);
    // Its form never comes before this returns.
    m_repeatedService = row->service.id;
    m_repeated = row->account;
}

void AccountBooks::formStands(const QString &serviceId)
{
    if (m_repeatedService.isEmpty() || serviceId != m_repeatedService)
        return;
    m_repeatedService.clear();
    m_parts.page.fill(m_repeated);
}

} // namespace kassa
