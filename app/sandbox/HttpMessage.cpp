// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/HttpMessage.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    static const QList<std::pair<int, QByteArray>> reasons {{200, "OK"}, {302, "Found"},
        {307, "Temporary Redirect"}, {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"},
        {404, "Not Found"}, {405, "Method Not Allowed"}, {408, "Request Timeout"}, {411, "Length Required"},
        {413, "Payload Too Large"}, {429, "Too Many Requests"}, {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"}, {502, "Bad Gateway"}, {503, "Service Unavailable"},
        {504, "Gateway Timeout"}};
    for (const auto &[known, reason] : reasons) {
        if (known == status)
            return reason;
    }
    return "Status";
}

} // namespace

QByteArray HttpHead::value(const QByteArray &name) const
{
    for (const auto &[key, text] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return text;
    }
    return {};
}

qint64 HttpHead::contentLength() const
{
    const QByteArray text = value("Content-Length");
    if (text.isNull())
        return 0;
    bool ok = false;
    const qint64 length = text.toLongLong(&ok);
    return ok && length >= 0 ? length : -1;
}

std::optional<HttpHead> parseHead(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpHead head;
    head.size = end + 4;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    head.startLine = lines.first().trimmed();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0)
            head.fields.append({lines.at(i).left(colon).trimmed(), lines.at(i).mid(colon + 1).trimmed()});
    }
    return head;
}

QByteArray HttpAnswer::head(qint64 length, qint64 skewSeconds) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(skewSeconds);
    QByteArray out = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    for (const auto &[key, text] : fields)
        out += key + ": " + text + "\r\n";
    out += "Date: " + QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    out += "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
    return out;
}

HttpAnswer jsonAnswer(const QByteArray &json, int status)
{
    return {status, {{"Content-Type", "application/json"}}, json};
}

HttpAnswer jsonAnswer(const QJsonObject &json, int status)
{
    return jsonAnswer(QJsonDocument(json).toJson(QJsonDocument::Compact), status);
}

HttpAnswer resultAnswer(const QJsonValue &result)
{
    return jsonAnswer(QJsonObject {{u"result"_s, result}});
}

HttpAnswer errorAnswer(const QString &code, const QJsonObject &data)
{
    QJsonObject error {{u"code"_s, code}, {u"message"_s, code}};
    if (!data.isEmpty())
        error.insert(u"data"_s, data);
    return jsonAnswer(QJsonObject {{u"error"_s, error}}, 400);
}

HttpAnswer detailAnswer(int status, const QString &detail)
{
    HttpAnswer answer = jsonAnswer(QJsonObject {{u"detail"_s, detail}}, status);
    if (status == 401)
        answer.fields.emplaceBack("WWW-Authenticate", "Bearer realm=\"api\"");
    if (status == 429)
        answer.fields.emplaceBack("Retry-After", "2");
    return answer;
}

} // namespace kassa::sandbox
