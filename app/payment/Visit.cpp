// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Visit.h"

#include <algorithm>

namespace kassa {

namespace {

using Named = std::pair<QString, QString>;

/// As rule 1 compares accounts: by name, trimmed, in one form of Unicode.
QList<Named> keyOf(const Account &account)
{
    QList<Named> key;
    key.reserve(account.size());
    for (const AccountItem &item : account)
        key.append({item.name, item.value.trimmed().normalized(QString::NormalizationForm_C)});
    std::sort(key.begin(), key.end());
    return key;
}

bool isSameBill(const PaymentDraft &a, const PaymentDraft &b)
{
    return a.service.id == b.service.id && keyOf(a.account) == keyOf(b.account);
}

} // namespace

Visit::Added Visit::add(const PaymentDraft &draft)
{
    if (billOf(draft))
        return Added::Twice;
    if (m_bills.size() >= mostBills || !total().sum.plus(draft.amount))
        return Added::Full;
    VisitBill bill;
    bill.number = ++m_last;
    bill.draft = draft;
    m_bills.append(bill);
    Q_EMIT changed();
    return Added::Yes;
}

void Visit::remove(int number)
{
    const auto gone = m_bills.removeIf([number](const VisitBill &bill) {
        return bill.number == number && bill.state == VisitBill::State::Waiting;
    });
    if (gone > 0)
        Q_EMIT changed();
}

void Visit::clear()
{
    m_last = 0;
    if (m_bills.isEmpty())
        return;
    m_bills.clear();
    Q_EMIT changed();
}

VisitBill *Visit::find(int number)
{
    const auto found = std::find_if(
        m_bills.begin(), m_bills.end(), [number](const VisitBill &bill) { return bill.number == number; });
    return found == m_bills.end() ? nullptr : &*found;
}

std::optional<VisitBill> Visit::bill(int number) const
{
    const auto found = std::find_if(
        m_bills.begin(), m_bills.end(), [number](const VisitBill &bill) { return bill.number == number; });
    return found == m_bills.end() ? std::nullopt : std::optional(*found);
}

std::optional<VisitBill> Visit::billOf(const PaymentDraft &draft) const
{
    const auto found = std::find_if(m_bills.begin(), m_bills.end(),
        [&draft](const VisitBill &bill) { return isSameBill(bill.draft, draft); });
    return found == m_bills.end() ? std::nullopt : std::optional(*found);
}

std::optional<VisitBill> Visit::nextWaiting() const
{
    const auto found = std::find_if(m_bills.begin(), m_bills.end(),
        [](const VisitBill &bill) { return bill.state == VisitBill::State::Waiting; });
    return found == m_bills.end() ? std::nullopt : std::optional(*found);
}

VisitSum Visit::sumOf(VisitBill::State state) const
{
    VisitSum sum;
    for (const VisitBill &bill : m_bills) {
        if (bill.state != state)
            continue;
        ++sum.count;
        sum.sum = sum.sum.plus(bill.draft.amount).value_or(sum.sum);
    }
    return sum;
}

VisitSum Visit::total() const
{
    VisitSum sum;
    for (const VisitBill &bill : m_bills) {
        ++sum.count;
        sum.sum = sum.sum.plus(bill.draft.amount).value_or(sum.sum);
    }
    return sum;
}

void Visit::setState(int number, VisitBill::State state)
{
    VisitBill *bill = find(number);
    if (!bill || bill->state == state)
        return;
    bill->state = state;
    Q_EMIT changed();
}

void Visit::setPayment(int number, PaymentId payment)
{
    if (VisitBill *bill = find(number))
        bill->payment = payment;
}

void Visit::setDraft(int number, const PaymentDraft &draft)
{
    VisitBill *bill = find(number);
    if (!bill || bill->state == VisitBill::State::Paid || bill->state == VisitBill::State::Unknown)
        return;
    bill->draft = draft;
    Q_EMIT changed();
}

VisitBill::State visitStateOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Paid:
        return VisitBill::State::Paid;
    case PaymentState::PaySent:
    case PaymentState::PayUnknown:
        return VisitBill::State::Unknown;
    case PaymentState::CreateSent:
    case PaymentState::Created:
    case PaymentState::OtpWait:
    case PaymentState::Abandoned:
    case PaymentState::CreateUnknown:
        // No pay was sent: nothing can have been charged.
        return VisitBill::State::Waiting;
    case PaymentState::PayRefused:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged:
    case PaymentState::CreateRefused:
    case PaymentState::Superseded:
        break;
    }
    return VisitBill::State::Refused;
}

} // namespace kassa
