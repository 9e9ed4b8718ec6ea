// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Api.h"
#include "app/sandbox/AccountCheck.h"
#include "app/sandbox/Otp.h"
#include "app/sandbox/Subscribers.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>
#include <cmath>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

HttpAnswer missing(const QString &field)
{
    return errorAnswer(u"field_required"_s, {{u"field"_s, field}});
}

HttpAnswer invalid(const QString &field)
{
    return errorAnswer(u"validation_error"_s, {{u"field"_s, field}});
}

/// Why the service takes no payment; empty where it does.
QString refusalOf(const Service &service)
{
    if (!service.flag("is_active"_L1))
        return u"service_not_active"_s;
    if (!service.flag("payment_available"_L1))
        return u"payment_not_available"_s;
    if (!service.available)
        return u"merchant_not_available"_s;
    return {};
}

std::optional<HttpAnswer> accountAnswer(const Service &service, const QJsonObject &body)
{
    if (!body.value("account"_L1).isObject())
        return missing(u"account"_s);
    const auto problem = problemWith(service.fields, body.value("account"_L1).toObject());
    if (!problem)
        return std::nullopt;
    return errorAnswer(
        problem->code, problem->field.isEmpty() ? QJsonObject() : QJsonObject {{u"field"_s, problem->field}});
}

} // namespace

bool Api::isAuthorized(const QByteArray &authorization) const
{
    const QByteArray scheme("Bearer ");
    if (!authorization.startsWith(scheme))
        return false;
    const QByteArray given = authorization.mid(scheme.size()).trimmed();
    return m_state.token.isEmpty() ? !given.isEmpty() : given == m_state.token.toUtf8();
}

HttpAnswer Api::handle(ApiMethod method, const ApiRequest &request)
{
    if (!isAuthorized(request.authorization))
        return detailAnswer(401, u"Authentication credentials were not provided."_s);
    const bool posts = method == ApiMethod::Info || method == ApiMethod::Create || method == ApiMethod::Pay;
    if (posts != request.isPost)
        return detailAnswer(405, u"Method not allowed."_s);
    QJsonObject body;
    if (posts) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject())
            return errorAnswer(u"validation_error"_s);
        body = document.object();
    }
    switch (method) {
    case ApiMethod::List:
        return jsonAnswer(
            m_state.catalogue.listBody(request.query.queryItemValue(u"available_for_me"_s) == "true"_L1));
    case ApiMethod::Fields:
        return fields(request.path);
    case ApiMethod::Info:
        return info(body);
    case ApiMethod::Create:
        return create(body);
    case ApiMethod::Pay:
        return pay(body);
    case ApiMethod::Status:
        return status(request.query.queryItemValue(u"transactionId"_s, QUrl::FullyDecoded));
    case ApiMethod::All:
        return all(request.query);
    }
    return detailAnswer(404, u"Not found."_s);
}

HttpAnswer Api::fields(const QString &path) const
{
    const Service *service = m_state.catalogue.find(path.section('/'_L1, 3, 3));
    return service ? jsonAnswer(Catalogue::fieldsBody(*service)) : errorAnswer(u"service_not_found"_s);
}

HttpAnswer Api::info(const QJsonObject &body) const
{
    const Service *service = m_state.catalogue.find(body.value("service_id"_L1).toString());
    if (!service)
        return errorAnswer(u"service_not_found"_s);
    if (!service->flag("is_active"_L1))
        return errorAnswer(u"service_not_active"_s);
    if (!service->flag("has_info_method"_L1))
        return errorAnswer(u"info_not_available"_s);
    if (const auto refused = accountAnswer(*service, body))
        return *refused;
    const QJsonObject account = body.value("account"_L1).toObject();
    QJsonArray rows
        = subscriberRows(*service, account, m_state.ledger.standing(service->id, account), m_state.seed);
    const QJsonArray echoed = echoedRows(*service, account);
    for (const auto &row : echoed)
        rows.append(row);
    return resultAnswer(QJsonObject {{u"data"_s, rows}});
}

HttpAnswer Api::create(const QJsonObject &body)
{
    const Service *service = m_state.catalogue.find(body.value("service_id"_L1).toString());
    if (!service)
        return errorAnswer(u"service_not_found"_s);
    const QString refusal = refusalOf(*service);
    if (!refusal.isEmpty())
        return errorAnswer(refusal);
    if (const auto refused = accountAnswer(*service, body))
        return *refused;
    const QJsonValue amount = body.value("amount"_L1);
    if (amount.isUndefined())
        return missing(u"amount"_s);
    if (!amount.isDouble() || std::floor(amount.toDouble()) != amount.toDouble())
        return invalid(u"amount"_s);
    if (amount.toInteger() < service->minimum || amount.toInteger() > service->maximum)
        return errorAnswer(u"invalid_amount"_s);

    Transaction transaction;
    transaction.cardId = body.value("cardId"_L1).toString();
    const Card *card = m_state.cards.find(transaction.cardId);
    if (!transaction.cardId.isEmpty() && !card)
        return errorAnswer(u"card_not_found"_s);
    const QString phone = body.value("phoneNumber"_L1).toString();
    if (card && !phone.isEmpty() && !isPhoneOf(*card, phone))
        return errorAnswer(u"phone_not_match"_s);
    transaction.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    transaction.serviceId = service->id;
    transaction.account = body.value("account"_L1).toObject();
    transaction.amount = amount.toInteger();
    transaction.userId = body.value("userId"_L1).toString();
    transaction.creates = 1;
    transaction.createdMs = QDateTime::currentMSecsSinceEpoch();

    QJsonArray rows = echoedRows(*service, transaction.account);
    if (service->flag("has_info_method"_L1)) {
        const QJsonArray subscriber = subscriberRows(*service, transaction.account,
            m_state.ledger.standing(service->id, transaction.account), m_state.seed);
        for (const auto &row : subscriber)
            rows.append(row);
    }
    QJsonObject result {{u"transactionId"_s, transaction.id}, {u"data"_s, rows}};
    if (card)
        result.insert("sms"_L1, QJsonObject {{u"otpSentPhone"_s, maskedPhone(*card)}});
    m_state.ledger.add(std::move(transaction));
    m_state.changed();
    return resultAnswer(result);
}

HttpAnswer Api::pay(const QJsonObject &body)
{
    const QString id = body.value("transactionId"_L1).toString();
    const QString cardId = body.value("cardId"_L1).toString();
    if (id.isEmpty())
        return missing(u"transactionId"_s);
    if (cardId.isEmpty())
        return missing(u"cardId"_s);
    Transaction *transaction = m_state.ledger.find(id);
    if (!transaction) {
        const bool isMade = !m_state.registry.statusOf(id).isEmpty();
        return errorAnswer(isMade ? u"transaction_already_payed"_s : u"transaction_not_found"_s);
    }
    if (transaction->state == "paid"_L1)
        return errorAnswer(u"transaction_already_payed"_s);
    if (transaction->state != "created"_L1)
        return errorAnswer(u"transaction_not_available_for_payment"_s);
    Card *card = m_state.cards.find(cardId);
    if (!card)
        return errorAnswer(u"card_not_found"_s);
    if (!transaction->cardId.isEmpty()) {
        if (transaction->cardId != cardId)
            return errorAnswer(u"card_is_not_for_this_check"_s);
        const qint64 age = QDateTime::currentMSecsSinceEpoch() - transaction->createdMs;
        const QString code = judgeSmsCode(body.value("otp"_L1).toString(), transaction->wrongCodes, age);
        if (!code.isEmpty()) {
            m_state.changed();
            return errorAnswer(code);
        }
    } else if (card->kind == "otp"_L1) {
        return errorAnswer(u"otp_required"_s);
    }
    const QString refusal = sandbox::refusalOf(*card, transaction->amount * 100);
    if (!refusal.isEmpty())
        return errorAnswer(refusal);

    card->balance -= transaction->amount * 100;
    if (transaction->userId.isEmpty())
        transaction->userId = body.value("userId"_L1).toString();
    m_state.ledger.charge(*transaction, card->mask, card->holder);
    m_state.faults.charged();
    m_state.changed();
    return resultAnswer(QJsonObject {{u"transactionId"_s, id}, {u"cardId"_s, cardId},
        {u"payedAt"_s, transaction->payedAt}, {u"paymentRef"_s, transaction->paymentRef},
        {u"eposMerchant"_s, u"90510020873"_s}, {u"eposTerminal"_s, u"92902804"_s}});
}

HttpAnswer Api::status(const QString &id)
{
    const Transaction *transaction = m_state.ledger.find(id);
    if (!transaction) {
        const QJsonObject made = m_state.registry.statusOf(id);
        return made.isEmpty() ? errorAnswer(u"transaction_not_found"_s) : resultAnswer(made);
    }
    QString state = transaction->state;
    if (transaction->charges > 0 && m_state.faults.takeStatusLie())
        state = u"created"_s;
    const bool paid = state == "paid"_L1;
    return resultAnswer(QJsonObject {{u"transactionId"_s, id}, {u"status"_s, state},
        {u"payedAt"_s, paid ? QJsonValue(transaction->payedAt) : QJsonValue()},
        {u"serviceId"_s, transaction->serviceId},
        {u"cancelTime"_s, state == "cancelled"_L1 ? QJsonValue(transaction->cancelTime) : QJsonValue()},
        {u"amount"_s, transaction->amount}});
}

HttpAnswer Api::all(const QUrlQuery &query)
{
    RegistryFilter filter;
    const auto item = [&](const QString &name) {
        QString text = query.queryItemValue(name, QUrl::FullyDecoded);
        return text.replace('+'_L1, ' '_L1);
    };
    filter.serviceId = item(u"serviceId"_s);
    filter.userId = query.queryItemValue(u"userId"_s, QUrl::FullyDecoded);
    filter.begin = item(u"beginDate"_s);
    filter.end = item(u"endDate"_s);
    if (!filter.isReadable())
        return invalid(u"beginDate"_s);
    return jsonAnswer(m_state.registry.body(filter, m_state.faults.takeRegistryDelay()));
}

} // namespace kassa::sandbox
