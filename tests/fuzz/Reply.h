// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/paylov/Answer.h"
#include "app/paylov/Codec.h"
#include "tests/fuzz/Fuzz.h"

namespace kassa::fuzz {

/// The way of an answer's body through the wire's code, as Gateway goes it: Answer → object → reply. The
/// whole input is the body. `decode` gets the object of a 200; `laws` sees what came of it.
template <class T, class Decode, class Laws>
void reply(const uint8_t *data, size_t size, bool write, Decode decode, Laws laws)
{
    Answer answer;
    answer.endpoint = QStringLiteral("fuzz");
    answer.post = write;
    answer.write = write;
    answer.taken = 1;
    answer.complete = true;
    answer.body = bytesOf(data, size);
    for (const int status : {200, 400, 401, 502}) {
        answer.status = status;
        const Result<QJsonObject> object = resultOf(answer);
        if (!object) {
            hold(object.error().httpStatus == status, "an error keeps the status of its answer");
            hold(!write || object.error().code == ErrorCode::Refused
                    || object.error().code == ErrorCode::Unauthorised || !object.error().outcomeKnown,
                "what can't be read leaves the outcome of a write unknown");
            hold(object.error().gatewayMessage.size() <= 500, "a gateway's text is cut");
            laws(Result<T>(tl::unexpected<Error>(object.error())), status);
            continue;
        }
        hold(status == 200, "only a 2xx is a success");
        const Result<T> decoded = decode(*object);
        if (decoded)
            laws(decoded, status);
        else
            laws(Result<T>(tl::unexpected<Error>(decodingError(answer, decoded.error()))), status);
    }
}

} // namespace kassa::fuzz
