// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Sorting.h"
#include "tests/fuzz/Reply.h"

#include <QtCore/QJsonDocument>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// Rule 4's second row, read a second time and plainly: no non-null `error`, and result.transactionId is
/// ours.
bool saysPaid(const QByteArray &body, const QString &ours)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const QJsonValue error = answer.value("error"_L1);
    return (error.isNull() || error.isUndefined())
        && answer.value("result"_L1).toObject().value("transactionId"_L1).toString() == ours;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QString ours = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    static const RefusedBeforeCharge refusals;
    const QByteArray body = fuzz::bytesOf(data, size);
    fuzz::reply<PayReply>(
        data, size, true, codec::decodePay, [&body](const Result<PayReply> &reply, int status) {
            const PayAnswer sorted = sortPay(ours, reply, false, refusals);
            fuzz::hold(sorted != PayAnswer::Paid || (status == 200 && saysPaid(body, ours)),
                "rule 4: Paid only by a 2xx without error and with our transactionId");
            fuzz::hold(sorted != PayAnswer::Refused
                    || (status == 400 && refusals.contains(reply.error().gatewayCode)),
                "rule 4: refused only by a 400 with a listed code");
            fuzz::hold(sorted != PayAnswer::NotSent, "the body was taken");
            const PayAnswer again = sortPay(ours, reply, true, refusals);
            fuzz::hold(again == PayAnswer::Paid || again == PayAnswer::Unknown,
                "rule 4: an unresolved pay is not settled by the refusal of a later one");
        });
    return 0;
}
