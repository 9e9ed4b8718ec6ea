// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Oracle.h"

#include "app/core/EventNames.h"

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {

QString told(const PaymentRow &row)
{
    return u"payment %1 (account %2, %3 soum, %4, %5)"_s.arg(number(row.id))
        .arg(row.account.isEmpty() ? QString() : row.account.first().value)
        .arg(row.amount.value())
        .arg(row.transactionId, stateName(row.state));
}

bool everBecame(const JournalEntry &entry, PaymentState state)
{
    return std::any_of(entry.events.cbegin(), entry.events.cend(),
        [state](const JournalEvent &event) { return event.to == state; });
}

/// How often the program died while the payment was in this state.
auto diedIn(const JournalEntry &entry, PaymentState state)
{
    return std::count_if(entry.events.cbegin(), entry.events.cend(),
        [state](const JournalEvent &event) { return event.what == event::recovered && event.from == state; });
}

void judgeBills(const Evidence &evidence, QList<Violation> &found)
{
    for (const Evidence::Bill &bill : evidence.bills) {
        int charges = 0;
        QStringList which;
        for (const ServerTransaction &t : evidence.server) {
            if (t.foreign || t.account != bill.account || !bill.amounts.contains(t.amount))
                continue;
            charges += t.charges - t.reversals;
            if (t.charges > 0)
                which += t.id;
        }
        if (charges > 1 + bill.approved)
            found += {'a',
                u"%1 was charged %2 times (%3), %4 approved"_s.arg(bill.name)
                    .arg(charges)
                    .arg(which.join(u", "_s))
                    .arg(bill.approved)};
    }
}

/// Rules 7 and 8: each second pay, replacement and release of an unknown outcome carries a person's name.
void judgeApprovals(const Evidence &evidence, QList<Violation> &found)
{
    for (const Evidence::Bill &bill : evidence.bills) {
        qsizetype taken = 0;
        for (const JournalEntry &entry : evidence.journal) {
            const PaymentRow &row = entry.row;
            if (row.account.isEmpty() || row.account.first().value != bill.account
                || !bill.amounts.contains(row.amount.value()))
                continue;
            taken += std::count_if(entry.attempts.cbegin(), entry.attempts.cend(),
                [](const PaymentAttempt &attempt) { return attempt.from == PaymentState::PayUnknown; });
            taken += std::count_if(entry.events.cbegin(), entry.events.cend(), [](const JournalEvent &event) {
                return event.what == event::released
                    || (event.to == PaymentState::Superseded && event.from == PaymentState::PayUnknown);
            });
        }
        if (taken > bill.approved)
            found += {'a',
                u"%1: %2 repeats, replacements and releases, %3 approved"_s.arg(bill.name).arg(taken).arg(
                    bill.approved)};
    }
}

void judgeCharges(const Evidence &evidence, QList<Violation> &found)
{
    QHash<QString, const JournalEntry *> byTransaction;
    for (const JournalEntry &entry : evidence.journal)
        if (!entry.row.transactionId.isEmpty())
            byTransaction.insert(entry.row.transactionId, &entry);
    for (const ServerTransaction &t : evidence.server) {
        if (t.foreign || t.charges == 0)
            continue;
        const JournalEntry *entry = byTransaction.value(t.id);
        if (!entry) {
            found += {'b', u"%1 was charged and is in no row"_s.arg(t.id)};
            continue;
        }
        const PaymentState state = entry->row.state;
        const bool open = state == PaymentState::PaySent || state == PaymentState::PayUnknown;
        const bool replaced = state == PaymentState::Superseded && entry->row.attempts > 0;
        const bool givenBack = t.reversals > 0 && (state == PaymentState::Cancelled || replaced);
        const bool holds
            = state == PaymentState::Paid || givenBack || (!evidence.truthful && (open || replaced));
        if (!holds)
            found += {'b', u"%1 was charged: %2"_s.arg(t.id, told(entry->row))};
    }
}

void judgeRows(const Evidence &evidence, QList<Violation> &found)
{
    QHash<QString, const ServerTransaction *> server;
    for (const ServerTransaction &t : evidence.server)
        server.insert(t.id, &t);
    for (const JournalEntry &entry : evidence.journal) {
        const ServerTransaction *t = server.value(entry.row.transactionId);
        if ((entry.row.state == PaymentState::Paid || everBecame(entry, PaymentState::Paid))
            && (!t || t->charges == 0))
            found += {'c', u"never charged: "_s + told(entry.row)};
        bool paid = false;
        for (const JournalEvent &event : entry.events) {
            paid = paid || event.to == PaymentState::Paid;
            if (event.what == event::receiptPrinted && !paid)
                found += {'d', u"a receipt before Paid: "_s + told(entry.row)};
        }
    }
}

void judgeRequests(const Evidence &evidence, QList<Violation> &found)
{
    QHash<QString, int> rows;
    QHash<QString, int> excused;
    QHash<QString, int> pays = evidence.paysOnWire;
    for (const JournalEntry &entry : evidence.journal) {
        const PaymentRow &row = entry.row;
        const QString key
            = wireKey(row.account.isEmpty() ? QString() : row.account.first().value, row.amount.value());
        ++rows[key];
        if (everBecame(entry, PaymentState::CreateRefused) || diedIn(entry, PaymentState::CreateSent) > 0)
            ++excused[key];
        if (entry.attempts.size() != row.attempts)
            found += {'e',
                u"%1 says %2 attempts and has %3"_s.arg(told(row))
                    .arg(row.attempts)
                    .arg(entry.attempts.size())};
        const int sent = pays.take(row.transactionId);
        auto unsent = diedIn(entry, PaymentState::PaySent);
        for (const JournalEvent &event : entry.events)
            if (event.what == event::payNotSent)
                ++unsent;
        if (sent > row.attempts)
            found += {'e', u"%1 pays at the socket: %2"_s.arg(sent).arg(told(row))};
        else if (sent < row.attempts - unsent)
            found += {'e',
                u"only %1 pays at the socket for %2 attempts, %3 excused: %4"_s.arg(sent)
                    .arg(row.attempts)
                    .arg(unsent)
                    .arg(told(row))};
    }
    for (auto pay = pays.cbegin(); pay != pays.cend(); ++pay)
        found += {'e', u"%1 pays of %2, which is in no row"_s.arg(*pay).arg(pay.key())};
    for (auto create = evidence.createsOnWire.cbegin(); create != evidence.createsOnWire.cend(); ++create) {
        const int made = rows.value(create.key());
        if (*create > made)
            found += {
                'e', u"%1 creates of %2 at the socket, %3 rows"_s.arg(*create).arg(create.key()).arg(made)};
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const int sent = evidence.createsOnWire.value(row.key());
        if (sent < *row - excused.value(row.key()))
            found += {'e', u"%1 rows of %2, %3 creates at the socket"_s.arg(*row).arg(row.key()).arg(sent)};
    }
}

} // namespace

QString wireKey(const QString &account, qint64 amount)
{
    return account + u'/' + QString::number(amount);
}

QList<Violation> judge(const Evidence &evidence)
{
    QList<Violation> found;
    judgeBills(evidence, found);
    judgeApprovals(evidence, found);
    judgeCharges(evidence, found);
    judgeRows(evidence, found);
    judgeRequests(evidence, found);
    return found;
}

} // namespace kassa::sim
