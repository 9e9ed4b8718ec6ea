// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Words.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readTexts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QJsonObject &gatewayTexts()
{
    static const QJsonObject texts = readTexts(u":/kassa/texts/codes.json"_s);
    return texts;
}

const QJsonObject &ownTexts()
{
    static const QJsonObject texts = readTexts(u":/kassa/texts/errors.json"_s);
    return texts;
}

const QJsonObject &actors()
{
    static const QJsonObject texts = readTexts(u":/kassa/texts/who.json"_s);
    return texts;
}

QString nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Refused:
        return u"Refused"_s;
    case ErrorCode::NotSent:
        return u"NotSent"_s;
    case ErrorCode::Silence:
        return u"Silence"_s;
    case ErrorCode::BadAnswer:
        return u"BadAnswer"_s;
    case ErrorCode::Redirected:
        return u"Redirected"_s;
    case ErrorCode::Unauthorised:
        return u"Unauthorised"_s;
    case ErrorCode::Forbidden:
        return u"Forbidden"_s;
    case ErrorCode::TooManyRequests:
        return u"TooManyRequests"_s;
    case ErrorCode::ServerTrouble:
        return u"ServerTrouble"_s;
    case ErrorCode::TooLarge:
        return u"TooLarge"_s;
    case ErrorCode::Tls:
        return u"Tls"_s;
    case ErrorCode::NotConfigured:
        return u"NotConfigured"_s;
    case ErrorCode::StoreFull:
        return u"StoreFull"_s;
    case ErrorCode::StoreFailed:
        return u"StoreFailed"_s;
    case ErrorCode::StateMoved:
        return u"StateMoved"_s;
    case ErrorCode::AccountOpen:
        return u"AccountOpen"_s;
    case ErrorCode::PaidMeanwhile:
        return u"PaidMeanwhile"_s;
    case ErrorCode::NeedsStatus:
        return u"NeedsStatus"_s;
    case ErrorCode::NeedsAnswer:
        return u"NeedsAnswer"_s;
    case ErrorCode::WrongOrigin:
        return u"WrongOrigin"_s;
    case ErrorCode::Blocked:
        return u"Blocked"_s;
    case ErrorCode::Unproven:
        return u"Unproven"_s;
    case ErrorCode::NoSenior:
        return u"NoSenior"_s;
    case ErrorCode::InvalidInput:
        return u"InvalidInput"_s;
    case ErrorCode::SecretStore:
        return u"SecretStore"_s;
    }
    return {};
}

/// Codes whose words speak of an open result.
bool leavesOpen(const QString &gatewayCode)
{
    return gatewayCode == u"error_at_pay"_s || gatewayCode == u"processing_error"_s;
}

/// A refusal without a code still says by its HTTP status what it is.
ErrorCode codeForWords(const Error &error)
{
    if (leavesOpen(error.gatewayCode.toLower()) && error.code == ErrorCode::Refused)
        return ErrorCode::ServerTrouble;
    if (error.code != ErrorCode::Refused || !error.gatewayCode.isEmpty())
        return error.code;
    return error.httpStatus == 403 ? ErrorCode::Forbidden
        : error.httpStatus == 429  ? ErrorCode::TooManyRequests
                                   : error.code;
}

QString requestKey(Request request)
{
    switch (request) {
    case Request::Create:
        return u"create"_s;
    case Request::Pay:
        return u"pay"_s;
    case Request::Read:
        break;
    }
    return u"do"_s;
}

QString whoCanAct(const QString &actor, Language language)
{
    return actors()[actor].toObject()[languageCode(language)].toString();
}

Words pick(const QJsonValue &texts, Language language, Request request, const QString &code)
{
    const QJsonObject parts = texts[languageCode(language)].toObject();
    const QString what = parts[u"what"_s].toString();
    const QString general = parts[u"do"_s].toString();
    const QString who = texts[u"who"_s].toString();
    return {request == Request::Pay ? parts[u"what_pay"_s].toString(what) : what,
        parts[requestKey(request)].toString(general), code, whoCanAct(who, language)};
}

/// A code that Kassa does not know, with what the gateway said beside it.
QString codeAndMessage(const Error &error)
{
    constexpr qsizetype most = 200;
    const QString said = error.gatewayMessage.simplified().left(most);
    return said.isEmpty() || said.compare(error.gatewayCode, Qt::CaseInsensitive) == 0
        ? error.gatewayCode
        : u"%1: %2"_s.arg(error.gatewayCode, said);
}

} // namespace

Words words(const Error &error, Language language, Request request)
{
    const QJsonObject &known = gatewayTexts();
    const QString gatewayCode = error.gatewayCode.toLower();
    // A create charges nothing, whatever code came along: never a word of an open result.
    const bool ours
        = request == Request::Create && (error.code == ErrorCode::Silence || leavesOpen(gatewayCode));
    if (const auto found = known.constFind(gatewayCode); found != known.constEnd() && !ours)
        return pick(*found, language, request, error.gatewayCode);

    const QString name = nameOf(codeForWords(error));
    QString code = known.contains(gatewayCode) ? error.gatewayCode : codeAndMessage(error);
    if (code.isEmpty())
        code = error.httpStatus > 0 ? u"HTTP %1"_s.arg(error.httpStatus) : name;
    return pick(ownTexts()[name], language, request, code);
}

Words wordsOfCode(const QString &gatewayCode, Language language, Request request)
{
    Error error;
    error.code = ErrorCode::Refused;
    error.gatewayCode = gatewayCode;
    return words(error, language, request);
}

Words refusalWords(const PaymentRow &row, Language language)
{
    Words said = wordsOfCode(row.refusal, language, Request::Pay);
    if (row.card.owner == CardOwner::Point
        && gatewayTexts()[row.refusal.toLower()][u"who"_s].toString() == u"payer"_s)
        said.who = whoCanAct(u"point"_s, language);
    return said;
}

QString smallPrint(const Words &words)
{
    QStringList lines {words.who, words.code};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList gatewayCodesWithWords()
{
    return gatewayTexts().keys();
}

} // namespace kassa
