// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Sorting.h"

#include "app/core/EventNames.h"

#include <QtCore/QRegularExpression>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 longestWaitMs = 10 * 60 * 1000;
constexpr qint64 waitWithoutRetryAfterMs = 60 * 1000;
constexpr int longestNote = 200;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"; "_s).left(longestNote);
}

bool sameId(const QString &ours, const QString &theirs)
{
    return ours.trimmed().compare(theirs.trimmed(), Qt::CaseInsensitive) == 0;
}
} // namespace

const QSet<QString> &RefusedBeforeCharge::listed()
{
    static const QSet<QString> codes {u"invalid_otp"_s, u"otp_expired"_s, u"otp_required"_s,
        u"too_many_attempts"_s, u"sms_not_active"_s, u"card_has_no_phone"_s, u"phone_not_match"_s,
        u"insufficient_funds"_s, u"daily_limit_used_for_this_card"_s, u"card_not_found"_s,
        u"card_not_found_in_processing_center"_s, u"card_is_blocked"_s,
        u"card_is_blocked_in_processing_center"_s, u"card_expired"_s, u"card_is_not_activated"_s,
        u"card_is_not_supported"_s, u"card_is_not_for_this_check"_s, u"invalid_card"_s,
        u"invalid_card_token"_s, u"pan_not_valid"_s, u"invalid_amount"_s, u"validation_error"_s,
        u"field_required"_s, u"field_not_valid"_s, u"terminal_does_not_exist"_s, u"merchant_not_available"_s,
        u"permission_denied"_s, u"ip_not_allowed"_s};
    return codes;
}

const QSet<QString> &RefusedBeforeCharge::neverRefusals()
{
    static const QSet<QString> codes {u"error_at_pay"_s, u"processing_error"_s, u"gateway_not_working"_s,
        u"server_error"_s, u"unknown_error"_s, u"temporarily_unavailable"_s, u"transaction_already_payed"_s,
        u"already_confirmed"_s, u"transaction_not_found"_s};
    return codes;
}

RefusedBeforeCharge::RefusedBeforeCharge(const QString &added)
{
    static const QRegularExpression gap(u"[,;\\s]+"_s);
    const QStringList codes = added.toLower().split(gap, Qt::SkipEmptyParts);
    for (const QString &code : codes)
        if (!neverRefusals().contains(code))
            m_added.insert(code);
}

bool RefusedBeforeCharge::contains(const QString &gatewayCode) const
{
    const QString code = gatewayCode.trimmed().toLower();
    return !code.isEmpty() && (listed().contains(code) || m_added.contains(code));
}

bool nothingWasSent(const Error &error)
{
    return error.code == ErrorCode::NotSent || error.code == ErrorCode::NotConfigured;
}

PaymentEvent sortCreate(const Error &error)
{
    const bool clientError = error.httpStatus >= 400 && error.httpStatus < 500;
    const bool readable = !error.gatewayCode.isEmpty() || !error.gatewayMessage.isEmpty();
    if (nothingWasSent(error) || error.code == ErrorCode::Unauthorised || (clientError && readable))
        return PaymentEvent::CreateRefusedByGateway;
    return PaymentEvent::CreateOutcomeUnknown;
}

PayAnswer sortPay(const QString &transactionId, const Result<PayReply> &answer, bool earlierUnresolved,
    const RefusedBeforeCharge &refusals)
{
    if (answer)
        return answer->transactionId == transactionId && !transactionId.isEmpty() ? PayAnswer::Paid
                                                                                  : PayAnswer::Unknown;
    const Error &error = answer.error();
    if (nothingWasSent(error))
        return PayAnswer::NotSent;
    if (earlierUnresolved)
        return PayAnswer::Unknown;
    if (error.httpStatus == 401)
        return PayAnswer::Unauthorised;
    if (error.httpStatus == 400 && refusals.contains(error.gatewayCode))
        return PayAnswer::Refused;
    return PayAnswer::Unknown;
}

namespace {

StatusVerdict paidVerdict(const PaymentRow &row, const StatusReply &reply)
{
    StatusVerdict verdict;
    verdict.event = PaymentEvent::StatusPaid;
    verdict.change.confirmedBy = ConfirmedBy::Status;
    if (row.payedAt.isEmpty() && !reply.payedAt.isEmpty())
        verdict.change.payedAt = reply.payedAt;
    // A `paid` that leaves out what has to be ours confirms the charge but not the bill: a person looks.
    if (!reply.amount)
        verdict.change.alarm = u"amount_missing"_s;
    else if (*reply.amount != row.amount)
        verdict.change.alarm = u"amount_differs"_s;
    else if (reply.serviceId.trimmed().isEmpty())
        verdict.change.alarm = u"service_missing"_s;
    else if (!sameId(row.service.id, reply.serviceId))
        verdict.change.alarm = u"service_differs"_s;
    if (verdict.change.alarm) {
        verdict.event = PaymentEvent::StatusPaidDiffers;
        verdict.change.paidAmount = reply.amount;
    }
    return verdict;
}

StatusVerdict sortReply(const PaymentRow &row, const StatusReply &reply)
{
    StatusVerdict verdict;
    const QString word = reply.status.trimmed().toLower();
    if (row.transactionId.isEmpty() || reply.transactionId != row.transactionId) {
        verdict.note.note = joined({u"other_transaction"_s, word});
    } else if (word == "paid"_L1) {
        verdict = paidVerdict(row, reply);
        QStringList said {word};
        if (reply.amount && *reply.amount != row.amount)
            said += u"amount=%1"_s.arg(reply.amount->value());
        if (!sameId(row.service.id, reply.serviceId))
            said += u"serviceId=%1"_s.arg(reply.serviceId);
        verdict.note.note = joined(said);
    } else if (word == "cancelled"_L1) {
        verdict.event = PaymentEvent::StatusCancelled;
        verdict.change.confirmedBy = ConfirmedBy::Status;
        verdict.note.note = joined({word, reply.cancelTime});
    } else if (word == "created"_L1) {
        verdict.event = PaymentEvent::StatusCreated;
        verdict.note.note = word;
    } else {
        verdict.note.note = joined({reply.status.trimmed()});
    }
    verdict.note.what = event::statusAnswer;
    verdict.note.http = 200;
    return verdict;
}

} // namespace

StatusVerdict sortStatus(const PaymentRow &row, const Result<StatusReply> &answer)
{
    if (answer)
        return sortReply(row, *answer);
    const Error &error = answer.error();
    StatusVerdict verdict;
    verdict.note = noteOf(error.gatewayCode.isEmpty() ? event::statusSilence : event::statusAnswer, error);
    if (error.httpStatus == 400 && error.gatewayCode.toLower() == "transaction_not_found"_L1) {
        verdict.event = PaymentEvent::StatusNotFound;
    } else if (error.httpStatus == 429) {
        verdict.waitMs
            = qBound(qint64(0), error.retryAfterMs.value_or(waitWithoutRetryAfterMs), longestWaitMs);
    } else if (error.httpStatus == 403) {
        verdict.forbidden = true;
    } else if (error.httpStatus == 0) {
        verdict.attempt = false;
    }
    return verdict;
}

PaymentChange receiptOf(const PayReply &reply, const PaymentRow *onlyInto)
{
    PaymentChange change;
    const auto take = [](std::optional<QString> &column, const QString &value, const QString &held) {
        if (!value.isEmpty() && held.isEmpty())
            column = value;
    };
    const PaymentRow none;
    const PaymentRow &held = onlyInto ? *onlyInto : none;
    take(change.payedAt, reply.payedAt, held.payedAt);
    take(change.paymentRef, reply.paymentRef, held.paymentRef);
    take(change.eposMerchant, reply.eposMerchant, held.eposMerchant);
    take(change.eposTerminal, reply.eposTerminal, held.eposTerminal);
    return change;
}

EventNote noteOf(const QString &what, const Error &error)
{
    EventNote note;
    note.what = what;
    note.http = error.httpStatus;
    note.note = joined({error.gatewayCode});
    return note;
}

} // namespace kassa
