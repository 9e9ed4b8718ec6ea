// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkReply>

namespace kassa {

/// One exchange as it ended, as a value: what the socket did and said. Any thread.
struct Answer {
    QString endpoint; ///< "POST servicePayment/pay/": for reasons and logs; no query, no secrets
    bool post = false;
    bool write = false; ///< create and pay: what can't be read is an unknown outcome
    qint64 taken = 0; ///< bytes of the body that were handed to the connection
    int status = 0; ///< 0: no status line was read
    QNetworkReply::NetworkError network = QNetworkReply::NoError;
    bool deadline = false; ///< our own deadline aborted it
    bool tooLarge = false; ///< it exceeded the cap while being read
    bool complete = false; ///< the whole body arrived
    std::optional<qint64> retryAfterMs;
    QByteArray body;
};

/// Whether the transfer itself ended well; the "errors" that stand for a status of 4xx or 5xx are none of it.
[[nodiscard]] bool transferEnded(int status, QNetworkReply::NetworkError error);

/// The one place where an answer becomes a Result: the JSON object of a complete 2xx without a non-null
/// error, or the Error (rule book, rules 2 and 4; protocol notes 3.1). It rests on the bytes taken and the
/// status, never on which NetworkError Qt chose, except to name a TLS failure of a read. For create and pay:
/// `Refused` is a 4xx with a readable error and nothing else, NotSent is 0 bytes taken, outcomeKnown is false
/// for everything else but 401.
[[nodiscard]] Result<QJsonObject> resultOf(const Answer &answer);

/// An error found while decoding the object of a 2xx, with what the exchange adds to it.
[[nodiscard]] Error decodingError(const Answer &answer, Error error);

/// "Tue, 24 Nov 2026 15:12:10 GMT" to UTC; invalid for anything else.
[[nodiscard]] QDateTime fromHttpDate(const QByteArray &text);
/// Retry-After as milliseconds from `now`: seconds or an HTTP date; nothing where it is neither.
[[nodiscard]] std::optional<qint64> fromRetryAfter(const QByteArray &text, const QDateTime &now);

} // namespace kassa
