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
    for (const PaymentRow &row : rows) {
        if (row.state == PaymentState::Paid && !question.confirmed && !verdict.stop
            && (within(row.settledAt, hourMs, question.nowUtc) || question.paidLately.contains(row.id)))
            verdict.stop = inTheWay(ErrorCode::NeedsAnswer, row.id,
                row.amount == question.amount ? u"same_amount"_s : u"other_amount"_s);
        if (row.state == PaymentState::PayRefused && within(row.refusedAt, dayMs, question.nowUtc))
            verdict.askFirst += row.id;
    }
    return verdict;
}

} // namespace kassa
