// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimGateway.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 codeLifeMs = 5 * 60 * 1000;
constexpr int mostWrongCodes = 3;
constexpr qint64 tashkentMs = 5 * 3600 * 1000;
} // namespace

QByteArray tashkentText(qint64 utcMs)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(utcMs + tashkentMs, Qt::UTC);
    const QDate day = there.date();
    const QTime time = there.time();
    char text[32];
    const int size = qsnprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d", day.year(), day.month(),
        day.day(), time.hour(), time.minute(), time.second());
    return {text, size};
}

ServerAnswer SimGateway::error(int status, const char *code)
{
    return {status, QByteArray(R"({"error":{"code":")") + code + R"(","message":"no"}})"};
}

ServerAnswer SimGateway::handle(const Request &request, qint64 now)
{
    switch (request.method) {
    case Method::Status:
        return status(request.transactionId);
    case Method::All:
        return all(request, now);
    case Method::Info:
        return {200, R"({"result":{"data":[{"name":"fio","value":"ALIYEV A","title":"fio"}]}})"};
    case Method::Create:
        return create(QJsonDocument::fromJson(request.body).object(), now);
    case Method::Pay:
        return pay(QJsonDocument::fromJson(request.body).object(), now);
    }
    return {404, {}};
}

ServerTransaction *SimGateway::find(const QString &id)
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? nullptr : &m_transactions[*found];
}

ServerAnswer SimGateway::create(const QJsonObject &body, qint64 now)
{
    ServerTransaction t;
    t.id = u"tx-%1"_s.arg(m_transactions.size() + 1, 6, 10, '0'_L1);
    t.serviceId = body.value("service_id"_L1).toString();
    t.account = body.value("account"_L1).toObject().value("code"_L1).toString();
    t.amount = body.value("amount"_L1).toInteger();
    t.userId = body.value("userId"_L1).toString();
    t.cardId = body.value("cardId"_L1).toString();
    t.createdMs = now;
    if (t.amount <= 0 || t.account.isEmpty())
        return error(400, "validation_error");
    m_byId.insert(t.id, m_transactions.size());
    m_transactions.push_back(t);
    QByteArray sms;
    if (!t.cardId.isEmpty())
        sms = R"(,"sms":{"otpSentPhone":"+998*****0000"})";
    return {200,
        R"({"result":{"transactionId":")" + t.id.toLatin1()
            + R"(","data":[{"name":"fio","value":"ALIYEV A","title":"fio"}])" + sms + "}}"};
}

ServerAnswer SimGateway::pay(const QJsonObject &body, qint64 now)
{
    ServerTransaction *t = find(body.value("transactionId"_L1).toString());
    const QString cardId = body.value("cardId"_L1).toString();
    if (!t)
        return error(400, "transaction_not_found");
    if (t->state == "cancelled"_L1)
        return error(400, "transaction_not_available_for_payment");
    if (t->state == "paid"_L1 && !m_harsh)
        return error(400, "transaction_already_payed");
    if (!t->cardId.isEmpty()) {
        if (t->cardId != cardId)
            return error(400, "card_is_not_for_this_check");
        if (now - t->createdMs > codeLifeMs)
            return error(400, "otp_expired");
        if (t->wrongCodes >= mostWrongCodes)
            return error(400, "too_many_attempts");
        if (body.value("otp"_L1).toString() != QLatin1StringView(rightCode)) {
            ++t->wrongCodes;
            return error(400, "invalid_otp");
        }
    }
    if (cardId == QLatin1StringView(poorCard))
        return error(400, "insufficient_funds");
    t->state = u"paid"_s;
    t->payedMs = now;
    ++t->charges;
    return {200,
        R"({"result":{"transactionId":")" + t->id.toLatin1() + R"(","cardId":")" + cardId.toLatin1()
            + R"(","payedAt":")" + tashkentText(now)
            + R"(","paymentRef":"0235","eposMerchant":"9051","eposTerminal":"9290"}})"};
}

QByteArray SimGateway::statusBody(
    const ServerTransaction &t, const QString &word, qint64 amount, const QString &serviceId)
{
    const bool paid = word == "paid"_L1;
    return R"({"result":{"transactionId":")" + t.id.toLatin1() + R"(","status":")" + word.toLatin1()
        + R"(","payedAt":)" + (paid ? '"' + tashkentText(t.payedMs) + '"' : QByteArray("null"))
        + R"(,"serviceId":")" + serviceId.toLatin1() + R"(","cancelTime":null,"amount":)"
        + QByteArray::number(amount) + "}}";
}

ServerAnswer SimGateway::status(const QString &id)
{
    ServerTransaction *t = find(id);
    if (!t)
        return error(400, "transaction_not_found");
    QString word = t->state;
    if (t->charges > 0 && t->lies > 0) {
        --t->lies;
        word = u"created"_s;
    }
    t->lastWord = word;
    return {200, statusBody(*t, word, t->amount, t->serviceId)};
}

ServerAnswer SimGateway::statusWithOtherFigures(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.cend() || m_transactions[*found].state != "paid"_L1)
        return {};
    const ServerTransaction &t = m_transactions[*found];
    return {200, statusBody(t, t.state, t.amount + 1000, t.serviceId)};
}

ServerAnswer SimGateway::staleStatus(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.cend() || m_transactions[*found].lastWord.isEmpty())
        return {};
    const ServerTransaction &t = m_transactions[*found];
    return {200, statusBody(t, t.lastWord, t.amount, t.serviceId)};
}

void SimGateway::lie(const QString &id, int times)
{
    if (ServerTransaction *t = find(id); t && t->charges > 0)
        t->lies = times;
}

bool SimGateway::cancel(const QString &id)
{
    ServerTransaction *t = find(id);
    if (!t || t->state == "cancelled"_L1)
        return false;
    t->reversals = t->charges;
    t->state = u"cancelled"_s;
    return true;
}

void SimGateway::beTruthful()
{
    m_registryLag = 0;
    for (ServerTransaction &t : m_transactions)
        t.lies = 0;
}

void SimGateway::addForeign(const QString &serviceId, const QString &account, qint64 amount, qint64 now)
{
    ServerTransaction t;
    t.id = u"tx-%1"_s.arg(m_transactions.size() + 1, 6, 10, '0'_L1);
    t.serviceId = serviceId;
    t.account = account;
    t.amount = amount;
    t.userId = u"another-till"_s;
    t.state = u"paid"_s;
    t.charges = 1;
    t.foreign = true;
    t.createdMs = t.payedMs = now;
    m_byId.insert(t.id, m_transactions.size());
    m_transactions.push_back(t);
}

ServerAnswer SimGateway::all(const Request &request, qint64 now) const
{
    QByteArray rows;
    int total = 0;
    for (auto t = m_transactions.rbegin(); t != m_transactions.rend(); ++t) {
        const QByteArray date = tashkentText(t->payedMs);
        const QString day = QString::fromLatin1(date.left(10));
        if (t->state != "paid"_L1 || t->payedMs > now - m_registryLag
            || (!request.begin.isEmpty() && day < request.begin)
            || (!request.end.isEmpty() && day > request.end))
            continue;
        ++total;
        rows += (rows.isEmpty() ? "" : ",");
        rows += R"({"id":")" + t->id.toLatin1() + R"(","userId":")" + t->userId.toLatin1()
            + R"(","cardNumber":"860000******0001","owner":"A","amount":)" + QByteArray::number(t->amount)
            + R"(,"date":")" + date + R"(","serviceId":")" + t->serviceId.toLatin1() + "\"}";
    }
    return {200,
        R"({"result":{"totalTransaction":)" + QByteArray::number(total) + R"(,"transactions":[)" + rows
            + R"(],"error":null}})"};
}

} // namespace kassa::sim
