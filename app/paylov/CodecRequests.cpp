// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Codec.h"

namespace kassa::codec {

using namespace Qt::StringLiterals;

namespace {

QJsonObject accountObject(const Account &account)
{
    QJsonObject object;
    for (const AccountItem &item : account) {
        if (!object.contains(item.name))
            object.insert(item.name, item.value);
    }
    return object;
}

void insertUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

} // namespace

QJsonObject encodeInfo(const InfoRequest &request)
{
    return {{u"service_id"_s, request.serviceId}, {u"account"_s, accountObject(request.account)}};
}

QJsonObject encodeCreate(const CreateRequest &request)
{
    QJsonObject body {{u"amount"_s, request.amount.value()}, {u"service_id"_s, request.serviceId},
        {u"account"_s, accountObject(request.account)}};
    insertUnlessEmpty(body, u"userId"_s, request.userId);
    if (!request.cardId.isEmpty()) {
        body.insert(u"cardId"_s, request.cardId);
        insertUnlessEmpty(body, u"phoneNumber"_s, request.phoneNumber);
        if (!request.sms.isEmpty())
            body.insert(u"sms"_s, request.sms);
    }
    return body;
}

QJsonObject encodePay(const PayRequest &request)
{
    QJsonObject body {{u"transactionId"_s, request.transactionId}, {u"cardId"_s, request.cardId}};
    insertUnlessEmpty(body, u"userId"_s, request.userId);
    insertUnlessEmpty(body, u"otp"_s, request.otp);
    return body;
}

Query encodeList(bool availableForMe)
{
    return availableForMe ? Query {{u"available_for_me"_s, u"true"_s}} : Query {};
}

Query encodeStatus(const QString &transactionId)
{
    return {{u"transactionId"_s, transactionId}};
}

Query encodeRegistry(const RegistryQuery &query)
{
    Query parts;
    const auto add = [&parts](const QString &key, const QString &value) {
        if (!value.isEmpty())
            parts.append({key, value});
    };
    add(u"serviceId"_s, query.serviceId);
    add(u"userId"_s, query.userId);
    add(u"beginDate"_s, query.begin.toString(Qt::ISODate));
    add(u"endDate"_s, query.end.toString(Qt::ISODate));
    return parts;
}

} // namespace kassa::codec
