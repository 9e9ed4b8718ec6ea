// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <optional>
#include <utility>

namespace kassa::sandbox {

using HeaderFields = QList<std::pair<QByteArray, QByteArray>>;

/// The start line and header fields of a request or an answer.
struct HttpHead {
    QByteArray startLine;
    HeaderFields fields;
    qsizetype size = 0; ///< bytes including the empty line

    /// The first field of that name (any case), trimmed; a null array where there is none.
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    /// Content-Length; 0 where there is none, -1 where it is no number.
    [[nodiscard]] qint64 contentLength() const;
};

/// The head at the start of `buffer`; nothing while its empty line has not arrived.
[[nodiscard]] std::optional<HttpHead> parseHead(const QByteArray &buffer);

/// A complete answer.
struct HttpAnswer {
    int status = 200;
    HeaderFields fields; ///< without Content-Length, Date and Connection: those are made by head()
    QByteArray body;

    /// Start line and fields up to and including the empty line. `length` is what Content-Length says;
    /// Date is now plus `skewSeconds`.
    [[nodiscard]] QByteArray head(qint64 length, qint64 skewSeconds = 0) const;
    [[nodiscard]] QByteArray bytes(qint64 skewSeconds = 0) const
    {
        return head(body.size(), skewSeconds) + body;
    }
};

[[nodiscard]] HttpAnswer jsonAnswer(const QJsonObject &json, int status = 200);
[[nodiscard]] HttpAnswer jsonAnswer(const QByteArray &json, int status = 200);
/// {"result": …}
[[nodiscard]] HttpAnswer resultAnswer(const QJsonValue &result);
/// HTTP 400 with the seed's error body; `data` only where it is not empty.
[[nodiscard]] HttpAnswer errorAnswer(const QString &code, const QJsonObject &data = {});
/// {"detail": …}, as for 401, 403, 404, 405 and 429 (protocol notes 3.1, shape 9).
[[nodiscard]] HttpAnswer detailAnswer(int status, const QString &detail);

} // namespace kassa::sandbox
