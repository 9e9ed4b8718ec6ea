// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Spoil.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <algorithm>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

const QString otherTransactionId = u"00000000-0000-4000-8000-00000000beef"_s;

HttpAnswer htmlAnswer(int status, const QByteArray &title)
{
    return {status, {{"Content-Type", "text/html"}},
        "<html><head><title>" + title + "</title></head><body><center><h1>" + title
            + "</h1></center><hr><center>nginx</center></body></html>\n"};
}

HttpAnswer statusAnswer(int status)
{
    if (status == 401)
        return detailAnswer(401, u"Invalid token."_s);
    if (status == 403)
        return detailAnswer(403, u"You do not have permission to perform this action."_s);
    if (status == 429)
        return detailAnswer(429, u"Request was throttled."_s);
    return htmlAnswer(status, QByteArray::number(status) + " status");
}

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

HttpAnswer withAnotherTransaction(const HttpAnswer &answer)
{
    QJsonObject json = objectOf(answer);
    QJsonObject result = json.value("result"_L1).toObject();
    if (result.contains("transactionId"_L1))
        result.insert("transactionId"_L1, otherTransactionId);
    QJsonArray rows = result.value("transactions"_L1).toArray();
    for (QJsonValueRef row : rows) {
        QJsonObject object = row.toObject();
        object.insert("id"_L1, otherTransactionId);
        row = object;
    }
    if (!rows.isEmpty())
        result.insert("transactions"_L1, rows);
    json.insert("result"_L1, result);
    return jsonAnswer(json, answer.status);
}

HttpAnswer withErrorInside(const HttpAnswer &answer, const Fault &fault)
{
    const QString code = fault.arg.toString(u"processing_error"_s);
    QJsonObject json = objectOf(answer);
    json.insert("error"_L1, QJsonObject {{u"code"_s, code}, {u"message"_s, code}});
    return jsonAnswer(json);
}

/// The faults that answer with a complete HTTP message of their own.
std::optional<HttpAnswer> replaced(const HttpAnswer &answer, const Fault &fault)
{
    if (fault.kind == "empty_200"_L1)
        return jsonAnswer(QByteArray());
    if (fault.kind == "html_200"_L1)
        return htmlAnswer(200, "Technical works");
    if (fault.kind == "rubbish"_L1)
        return jsonAnswer(QByteArray("\x00\xff{]\x80\"result\":\xc3(", 16));
    if (fault.kind == "result_null"_L1)
        return jsonAnswer(QByteArray("{\"result\":null}"));
    if (fault.kind == "error_in_2xx"_L1)
        return withErrorInside(answer, fault);
    if (fault.kind == "other_transaction"_L1)
        return withAnotherTransaction(answer);
    if (fault.kind == "gzip_rubbish"_L1) {
        HttpAnswer rubbish
            = jsonAnswer(QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10) + QByteArray(54, '\xa5'));
        rubbish.fields.emplaceBack("Content-Encoding", "gzip");
        return rubbish;
    }
    if (fault.kind == "status"_L1)
        return statusAnswer(fault.arg.toString().chopped(5).toInt());
    return std::nullopt;
}

} // namespace

Outgoing spoiled(const HttpAnswer &answer, const Fault &fault)
{
    Outgoing out;
    if (const std::optional<HttpAnswer> other = replaced(answer, fault)) {
        out.bytes = other->bytes();
        return out;
    }
    const QByteArray head = answer.head(answer.body.size());
    out.bytes = head + answer.body;
    if (fault.kind == "close_after"_L1) {
        out.bytes.clear();
        out.end = Outgoing::End::Close;
    } else if (fault.kind == "hang"_L1) {
        out.bytes.clear();
        out.end = Outgoing::End::Silence;
    } else if (fault.kind == "drip"_L1) {
        out.dripMs = static_cast<int>(std::clamp<qint64>(fault.number(500), 1, 3600000));
    } else if (fault.kind == "delay"_L1) {
        out.delayMs = std::max<qint64>(0, fault.number(3000));
    } else if (fault.kind == "cut_header"_L1) {
        out.bytes = head.left(head.size() / 2);
        out.end = Outgoing::End::Close;
    } else if (fault.kind == "cut_body"_L1 || fault.kind == "reset_in_body"_L1) {
        out.bytes = head + answer.body.left(answer.body.size() / 2);
        out.end = fault.kind == "cut_body"_L1 ? Outgoing::End::Close : Outgoing::End::Reset;
    } else if (fault.kind == "wrong_length"_L1) {
        out.bytes = answer.head(std::max<qint64>(0, answer.body.size() + fault.number(-7))) + answer.body;
        out.end = Outgoing::End::Silence;
    } else if (fault.kind == "oversize"_L1) {
        const qint64 total = std::max<qint64>(answer.body.size(), fault.number(65) * 1024 * 1024);
        out.bytes = answer.head(total) + answer.body;
        out.blanks = total - answer.body.size();
    } else if (fault.kind == "skew"_L1) {
        out.bytes = answer.bytes(fault.number(3600));
    }
    return out;
}

Outgoing insteadOfWork(const Fault &fault, const QByteArray &target)
{
    Outgoing out;
    if (fault.kind == "close_before"_L1) {
        out.end = Outgoing::End::Close;
    } else if (fault.kind == "redirect"_L1) {
        // 307 to the same place: a client that follows sends its POST a second time, and is counted.
        HttpAnswer answer = htmlAnswer(307, "307 Temporary Redirect");
        const QString to = fault.arg.toString();
        answer.fields.emplaceBack("Location", to.isEmpty() ? target : to.toUtf8());
        out.bytes = answer.bytes();
    } else if (fault.kind == "error"_L1) {
        out.bytes = errorAnswer(fault.arg.toString()).bytes();
    } else {
        out.bytes = statusAnswer(static_cast<int>(fault.number(500))).bytes();
    }
    return out;
}

} // namespace kassa::sandbox
