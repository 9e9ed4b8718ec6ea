// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Codec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <algorithm>

namespace kassa::codec {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 80;
constexpr qsizetype longestMessage = 500;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a text is a code (`invalid_grant`, `-101`) rather than a sentence.
bool looksLikeCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestCode
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
           });
}

GatewayError gatewayError(const QString &code, const QString &message)
{
    return {code.trimmed().left(longestCode).toLower(), message.trimmed().left(longestMessage)};
}

/// A non-null `error`, with `holder` as the object beside it.
GatewayError readError(const QJsonValue &error, const QJsonObject &holder)
{
    if (error.isObject()) {
        const QJsonObject object = error.toObject();
        return gatewayError(textOf(object.value(u"code"_s)), textOf(object.value(u"message"_s)));
    }
    const QString text = textOf(error);
    QString message = textOf(holder.value(u"error_description"_s));
    if (message.isEmpty())
        message = textOf(holder.value(u"message"_s));
    if (looksLikeCode(text.trimmed()) && !error.isBool())
        return gatewayError(text, message);
    return gatewayError({}, message.isEmpty() ? text : message);
}

QString localised(const QJsonObject &object)
{
    for (const QString &language : {u"uz"_s, u"ru"_s, u"en"_s}) {
        if (object.value(language).isString())
            return object.value(language).toString();
    }
    return {};
}

} // namespace

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        constexpr qint64 none = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(none);
        return whole != none ? QString::number(whole)
                             : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object: {
        const QString text = localised(value.toObject());
        return !text.isEmpty()
            ? text
            : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

std::optional<Soum> soumOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const qint64 soum = value.toInteger(-1);
        return soum >= 0 ? std::optional(Soum(soum)) : std::nullopt;
    }
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString().trimmed();
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isAsciiDigit))
        return std::nullopt;
    bool ok = false;
    const qint64 soum = text.toLongLong(&ok);
    return ok ? std::optional(Soum(soum)) : std::nullopt;
}

std::optional<GatewayError> errorOf(const QJsonObject &answer)
{
    const QJsonValue top = answer.value(u"error"_s);
    if (!top.isNull() && !top.isUndefined())
        return readError(top, answer);
    const QJsonObject result = answer.value(u"result"_s).toObject();
    const QJsonValue inner = result.value(u"error"_s);
    if (!inner.isNull() && !inner.isUndefined())
        return readError(inner, result);
    return std::nullopt;
}

std::optional<GatewayError> errorOfFailure(const QJsonObject &answer)
{
    if (std::optional<GatewayError> error = errorOf(answer))
        return error;
    const QString code = textOf(answer.value(u"code"_s));
    QString message = textOf(answer.value(u"detail"_s));
    if (message.isEmpty())
        message = textOf(answer.value(u"message"_s));
    if (!code.isEmpty() || !message.isEmpty())
        return gatewayError(looksLikeCode(code) ? code : QString(), message);
    QStringList fields;
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        if (it.value().isArray() && it.value().toArray().first().isString())
            fields.append(u"%1: %2"_s.arg(it.key(), it.value().toArray().first().toString()));
    }
    if (fields.isEmpty())
        return std::nullopt;
    return gatewayError({}, fields.join(u"; "_s));
}

} // namespace kassa::codec
