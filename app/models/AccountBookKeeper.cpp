// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/AccountBookKeeper.h"

#include "app/core/Log.h"
#include "app/models/DetailLines.h"

#include <chrono>

namespace kassa {

namespace {

/// A row that changes longer after it was settled was Paid before: an alarm must not bring back what somebody
/// has erased from the book.
constexpr std::chrono::minutes fresh {10};

} // namespace

AccountBookKeeper::AccountBookKeeper(
    AccountBook &book, const PaymentJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_journal(journal)
    , m_clock(clock)
{
    connect(&journal, &PaymentJournal::changed, this, &AccountBookKeeper::take, Qt::QueuedConnection);
}

void AccountBookKeeper::take(PaymentId id)
{
    if (m_taken.contains(number(id)))
        return;
    const auto row = m_journal.row(id);
    if (!row || row->state != PaymentState::Paid)
        return;
    const std::chrono::milliseconds age(row->settledAt.msecsTo(m_clock.utcNow()));
    if (!row->settledAt.isValid() || age > fresh || age < -fresh)
        return;
    m_taken.insert(number(id));
    const Payee said = payeeOf(row->createDetails);
    BookPayment payment;
    payment.payment = row->id;
    payment.origin = row->origin;
    payment.serviceId = row->service.id;
    payment.account = row->account;
    payment.accountKey = row->accountKey;
    payment.name = said.name.isEmpty() ? payeeOf(row->infoDetails).name : said.name;
    payment.amount = row->paidAmount > Soum(0) ? row->paidAmount : row->amount;
    payment.paidAt = row->settledAt;
    if (const auto stored = m_book.remember(payment); !stored) {
        qCWarning(lcStore) << "the account book has not taken payment" << number(id) << ":"
                           << stored.error().reason;
        return;
    }
    Q_EMIT remembered(row->service.id);
}

} // namespace kassa
