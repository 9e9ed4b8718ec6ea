// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/paylov/Messages.h"

#include <QtCore/QJsonObject>
#include <utility>

namespace kassa::codec {

/// The API's JSON, both ways, as pure functions: no network, any thread. Decoders take the whole answer
/// object of a 2xx and fail with BadAnswer, whose reason names the key. They are strict on what money depends
/// on (transaction ids, amounts, the word of a status) and lenient on what is only shown (protocol
/// notes 3.1, 4.3): numbers may come as strings and the other way round, absent is not null, unknown words
/// are kept.

using Query = QList<std::pair<QString, QString>>;

/// Body of `info`. Account values go as strings; of two items with one name the first counts.
[[nodiscard]] QJsonObject encodeInfo(const InfoRequest &request);
/// Body of `create`. Empty userId and cardId are left out; phoneNumber and sms go only beside a cardId, as
/// they say where the code is sent.
[[nodiscard]] QJsonObject encodeCreate(const CreateRequest &request);
/// Body of `pay`. Empty userId and otp are left out.
[[nodiscard]] QJsonObject encodePay(const PayRequest &request);
/// `available_for_me=true`, or nothing.
[[nodiscard]] Query encodeList(bool availableForMe);
[[nodiscard]] Query encodeStatus(const QString &transactionId);
/// serviceId, userId, beginDate and endDate as YYYY-MM-DD (protocol notes 4.4); what is empty is left out.
[[nodiscard]] Query encodeRegistry(const RegistryQuery &query);

/// `list`. Entries without service_id and repeated ids are left out. Limits may be numbers or digit strings;
/// min > max makes both count as absent.
[[nodiscard]] Result<QList<Service>> decodeList(const QJsonObject &answer);
/// `fields`: `data` is an array with the service or the service itself. In an array of several, the one with
/// `serviceId` counts, else the first. Fields without a name are left out: they can't be sent.
[[nodiscard]] Result<ServiceForm> decodeForm(const QJsonObject &answer, const QString &serviceId = {});
/// `info`: `data` is required; an object of name: value is read like the array.
[[nodiscard]] Result<Details> decodeInfo(const QJsonObject &answer);
/// `create`: transactionId must be a non-empty string. The answer may come without its `result` (3.1, shape
/// 12).
[[nodiscard]] Result<CreateReply> decodeCreate(const QJsonObject &answer);
/// `pay`: result.transactionId must be a non-empty string, and only there (rule book, rule 4). Whether it is
/// ours is the caller's question.
[[nodiscard]] Result<PayReply> decodePay(const QJsonObject &answer);
/// `transaction/status`: transactionId and status must be non-empty strings; an amount that is present and
/// not null must be a whole number of soum.
[[nodiscard]] Result<StatusReply> decodeStatus(const QJsonObject &answer);
/// `transaction/all`. A row without an id or with an amount that is no whole number is left out and counted
/// in RegistryPage::unreadable.
[[nodiscard]] Result<RegistryPage> decodeRegistry(const QJsonObject &answer);

/// What the gateway said went wrong.
struct GatewayError {
    QString code; ///< lower case; empty where there was none
    QString message; ///< the gateway's own text, at most 500 characters
};
/// The non-null `error` of an answer, at the top or inside `result` (3.1, shapes 1 to 5, 7, 8, 10).
[[nodiscard]] std::optional<GatewayError> errorOf(const QJsonObject &answer);
/// As errorOf, and for answers that failed by their status also `detail`, a bare `code` or `message`, and
/// maps of field errors (3.1, shapes 9 and 13). Nothing: the answer explains nothing.
[[nodiscard]] std::optional<GatewayError> errorOfFailure(const QJsonObject &answer);

/// A value as text: strings as they are, numbers by their shortest digits, booleans as words, null and absent
/// as nothing, a localised object by its uz, ru or en text, anything else as compact JSON.
[[nodiscard]] QString textOf(const QJsonValue &value);
/// A whole, non-negative number of soum, as a number or a string of digits; nothing for anything else.
[[nodiscard]] std::optional<Soum> soumOf(const QJsonValue &value);

} // namespace kassa::codec
