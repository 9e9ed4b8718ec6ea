// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Sorting.h"
#include "tests/fuzz/Reply.h"

using namespace kassa;

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::reply<CreateReply>(
        data, size, true, codec::decodeCreate, [](const Result<CreateReply> &reply, int status) {
            if (reply) {
                fuzz::hold(!reply->transactionId.trimmed().isEmpty(), "a transaction has an id");
                return;
            }
            const PaymentEvent sorted = sortCreate(reply.error());
            fuzz::hold(sorted == PaymentEvent::CreateRefusedByGateway
                    || sorted == PaymentEvent::CreateOutcomeUnknown,
                "a failed create is refused or unknown");
            fuzz::hold(sorted != PaymentEvent::CreateRefusedByGateway || (status >= 400 && status < 500),
                "rule 2: only a 4xx refuses a create that was sent");
        });
    return 0;
}
