// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Answer.h"

#include "app/paylov/Codec.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QMetaEnum>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Answer &answer, const QString &what)
{
    QString reason = answer.endpoint + u": "_s + what;
    if (answer.status > 0)
        reason += u", HTTP %1"_s.arg(answer.status);
    if (answer.network != QNetworkReply::NoError) {
        const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(answer.network);
        reason += u", %1"_s.arg(QLatin1StringView(name ? name : "?"));
    }
    if (answer.post)
        reason += u", %1 bytes taken"_s.arg(answer.taken);
    return reason;
}

/// An error whose outcome is unknown for create and pay, and known for what changes nothing.
Error errorFor(const Answer &answer, ErrorCode code, const QString &what)
{
    Error error;
    error.code = code;
    error.reason = reasonOf(answer, what);
    error.httpStatus = answer.status;
    error.outcomeKnown = !answer.write;
    error.retryAfterMs = answer.retryAfterMs;
    return error;
}

struct Body {
    std::optional<QJsonObject> object;
    QString complaint;
};

Body parsed(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return {std::nullopt, u"empty body"_s};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return {std::nullopt, u"no JSON: %1 at %2"_s.arg(problem.errorString()).arg(problem.offset)};
    if (!document.isObject())
        return {std::nullopt, u"JSON, but no object"_s};
    return {document.object(), {}};
}

bool neverConnected(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

Error withoutStatus(const Answer &answer)
{
    if (answer.network == QNetworkReply::SslHandshakeFailedError)
        return errorFor(answer, ErrorCode::Tls, u"TLS failed"_s);
    if (!answer.post && !answer.deadline && neverConnected(answer.network))
        return errorFor(answer, ErrorCode::NotSent, u"no connection"_s);
    return errorFor(answer, ErrorCode::Silence, answer.deadline ? u"deadline"_s : u"no answer"_s);
}

ErrorCode codeOfStatus(const Answer &answer, bool readable)
{
    const int status = answer.status;
    const bool clientError = status >= 400 && status < 500;
    if (answer.write && clientError && readable)
        return ErrorCode::Refused;
    if (status == 403)
        return ErrorCode::Forbidden;
    if (status == 429)
        return ErrorCode::TooManyRequests;
    if (status >= 500)
        return ErrorCode::ServerTrouble;
    return clientError && readable ? ErrorCode::Refused : ErrorCode::BadAnswer;
}

Error errorOfStatus(const Answer &answer)
{
    std::optional<codec::GatewayError> said;
    QString complaint;
    if (answer.complete) {
        const Body body = parsed(answer.body);
        complaint = body.complaint;
        if (body.object)
            said = codec::errorOfFailure(*body.object);
    } else {
        complaint = u"answer cut off"_s;
    }
    const bool readable = said.has_value();
    Error error = errorFor(answer, codeOfStatus(answer, readable), readable ? u"error"_s : complaint);
    if (said) {
        error.gatewayCode = said->code;
        error.gatewayMessage = said->message;
        if (answer.status < 500)
            error.outcomeKnown = true;
    }
    return error;
}

} // namespace

bool transferEnded(int status, QNetworkReply::NetworkError error)
{
    if (status < 400)
        return error == QNetworkReply::NoError;
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Result<QJsonObject> resultOf(const Answer &answer)
{
    const bool success = answer.status >= 200 && answer.status < 300;
    if (answer.status == 401) {
        Error error = errorOfStatus(answer);
        error.code = ErrorCode::Unauthorised;
        error.outcomeKnown = true;
        return tl::unexpected(std::move(error));
    }
    if (answer.post && answer.taken == 0 && !success) {
        const bool tls = answer.network == QNetworkReply::SslHandshakeFailedError;
        Error error = errorFor(answer, tls && !answer.write ? ErrorCode::Tls : ErrorCode::NotSent,
            tls ? u"TLS failed"_s : u"no connection"_s);
        error.outcomeKnown = true;
        return tl::unexpected(std::move(error));
    }
    if (answer.status == 0)
        return tl::unexpected(withoutStatus(answer));
    if (answer.tooLarge)
        return tl::unexpected(errorFor(answer, ErrorCode::TooLarge, u"answer too large"_s));
    if (answer.status >= 300 && answer.status < 400)
        return tl::unexpected(errorFor(answer, ErrorCode::Redirected, u"redirect, not followed"_s));
    if (!success)
        return tl::unexpected(errorOfStatus(answer));
    if (!answer.complete)
        return tl::unexpected(
            errorFor(answer, ErrorCode::Silence, answer.deadline ? u"deadline"_s : u"answer cut off"_s));
    Body body = parsed(answer.body);
    if (!body.object)
        return tl::unexpected(errorFor(answer, ErrorCode::BadAnswer, body.complaint));
    if (const std::optional<codec::GatewayError> said = codec::errorOf(*body.object)) {
        Error error = errorFor(
            answer, answer.write ? ErrorCode::BadAnswer : ErrorCode::Refused, u"error inside a success"_s);
        error.gatewayCode = said->code;
        error.gatewayMessage = said->message;
        return tl::unexpected(std::move(error));
    }
    return std::move(*body.object);
}

Error decodingError(const Answer &answer, Error error)
{
    error.reason = reasonOf(answer, error.reason);
    error.httpStatus = answer.status;
    error.outcomeKnown = !answer.write;
    return error;
}

QDateTime fromHttpDate(const QByteArray &text)
{
    const QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    return time.isValid() ? QDateTime(time.date(), time.time(), Qt::UTC) : QDateTime();
}

std::optional<qint64> fromRetryAfter(const QByteArray &text, const QDateTime &now)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    const bool digits
        = std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool ok = false;
        const qint64 seconds = trimmed.toLongLong(&ok);
        constexpr qint64 day = 24 * 3600;
        return (ok ? std::min(seconds, day) : day) * 1000;
    }
    const QDateTime until = fromHttpDate(trimmed);
    if (!until.isValid())
        return std::nullopt;
    return std::max<qint64>(0, now.msecsTo(until));
}

} // namespace kassa
