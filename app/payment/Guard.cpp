// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Guard.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 60 * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

// A stamp from the future is a clock that went back: it counts as recent, which is the safe side.
bool within(const QDateTime &stamp, qint64 ms, const QDateTime &now)
{
    return !stamp.isValid() || stamp.msecsTo(now) <= ms;
}

Error inTheWay(ErrorCode code, PaymentId payment, const QString &reason)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.payment = number(payment);
    return error;
}
} // namespace

GuardVerdict judge(const PaymentJournal &journal, const GuardQuestion &question)
{
    const Result<QList<PaymentRow>> found
        = journal.findOfAccount(question.origin, question.serviceId, question.accountKey,
            {PaymentState::PaySent, PaymentState::PayUnknown, PaymentState::Paid, PaymentState::PayRefused},
            QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    GuardVerdict verdict;
    if (!found) {
        verdict.stop = found.error();
        return verdict;
    }
    const QList<PaymentRow> &rows = *found;
    for (const PaymentRow &row : rows) {
        const bool open = row.state == PaymentState::PaySent || row.state == PaymentState::PayUnknown;
        if (open && !row.released && row.id != question.replaces) {
            verdict.stop = inTheWay(ErrorCode::AccountOpen, row.id, u"guard"_s);
            return verdict;
        }
    }
    bool sameShown = false;
    for (const PaymentRow &row : rows) {
        const bool paid = row.state == PaymentState::Paid
            && (within(row.settledAt, hourMs, question.nowUtc) || question.paidLately.contains(row.id));
        const bool same = row.amount == question.amount;
        // One question at a time: a newer payment of another bill must not hide this bill's own.
        if (paid && !question.answered.contains(row.id) && (!verdict.stop || (same && !sameShown))) {
            verdict.stop
                = inTheWay(ErrorCode::NeedsAnswer, row.id, same ? u"same_amount"_s : u"other_amount"_s);
            sameShown = same;
        }
        if (row.state == PaymentState::PayRefused && within(row.refusedAt, dayMs, question.nowUtc))
            verdict.askFirst += row.id;
    }
    return verdict;
}

} // namespace kassa
