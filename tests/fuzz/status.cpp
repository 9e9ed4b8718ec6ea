// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Sorting.h"
#include "tests/fuzz/Reply.h"

using namespace kassa;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    PaymentRow row;
    row.state = PaymentState::PayUnknown;
    row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    row.service.id = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
    row.amount = Soum(500);
    fuzz::reply<StatusReply>(
        data, size, false, codec::decodeStatus, [&row](const Result<StatusReply> &reply, int status) {
            const StatusVerdict verdict = sortStatus(row, reply);
            const bool settles = verdict.event == PaymentEvent::StatusPaid
                || verdict.event == PaymentEvent::StatusPaidDiffers
                || verdict.event == PaymentEvent::StatusCancelled
                || verdict.event == PaymentEvent::StatusCreated;
            fuzz::hold(!settles || (status == 200 && reply && reply->transactionId == row.transactionId),
                "rule 6: only an answer about our transaction counts");
            fuzz::hold(verdict.event != PaymentEvent::StatusPaid
                    || (reply->amount == row.amount
                        && reply->serviceId.trimmed().compare(row.service.id, Qt::CaseInsensitive) == 0),
                "rule 6: Paid without the alarm only with our amount and serviceId");
            fuzz::hold(verdict.event != PaymentEvent::StatusPaidDiffers || verdict.change.alarm,
                "rule 6: another amount or service carries the alarm");
            fuzz::hold(
                verdict.event != PaymentEvent::StatusNotFound || status == 400, "rule 6: not found is a 400");
        });
    return 0;
}
