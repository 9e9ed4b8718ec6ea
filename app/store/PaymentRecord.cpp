// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PaymentRecord.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject objectFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonArray arrayFrom(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

std::optional<Soum> limitFrom(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Soum(value.toInteger())) : std::nullopt;
}

QJsonValue limitValue(const std::optional<Soum> &limit)
{
    return limit ? QJsonValue(limit->value()) : QJsonValue(QJsonValue::Null);
}

Service serviceFrom(const QString &text)
{
    const QJsonObject o = objectFrom(text);
    return {
        .id = o.value("id"_L1).toString(),
        .name = o.value("name"_L1).toString(),
        .categoryId = o.value("categoryId"_L1).toString(),
        .categoryName = o.value("categoryName"_L1).toString(),
        .min = limitFrom(o.value("min"_L1)),
        .max = limitFrom(o.value("max"_L1)),
        .active = o.value("active"_L1).toBool(true),
        .hasInfo = o.value("hasInfo"_L1).toBool(true),
        .canCancel = o.value("canCancel"_L1).toBool(),
        .payable = o.value("payable"_L1).toBool(true),
        .logo = QUrl(o.value("logo"_L1).toString()),
    };
}

Details detailsFrom(const QString &text)
{
    Details details;
    const QJsonArray items = arrayFrom(text);
    for (const QJsonValue &item : items)
        details.append(
            {item["name"_L1].toString(), item["value"_L1].toString(), item["title"_L1].toString()});
    return details;
}

Card cardFrom(const QString &text)
{
    const QJsonObject o = objectFrom(text);
    return {
        .localId = o.value("localId"_L1).toString(),
        .label = o.value("label"_L1).toString(),
        .mask = o.value("mask"_L1).toString(),
        .owner = o.value("owner"_L1).toString() == u"point"_s ? CardOwner::Point : CardOwner::Payer,
        .asksCode = o.value("asksCode"_L1).toBool(true),
        .phone = o.value("phone"_L1).toString(),
    };
}

ConfirmedBy confirmedByFrom(const QString &name)
{
    for (const ConfirmedBy by : {ConfirmedBy::Pay, ConfirmedBy::Status, ConfirmedBy::Registry}) {
        if (confirmedByName(by) == name)
            return by;
    }
    return ConfirmedBy::Nobody;
}

std::optional<PaymentState> stateFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : stateFromName(value.toString());
}

} // namespace

QString paymentColumns()
{
    return u"p.id, p.state, p.origin, p.service, p.account, p.account_key, p.amount, p.user_id, p.card,"
           " p.card_in_create, p.transaction_id, p.info_details, p.create_details, p.otp_phone, p.attempts,"
           " p.created_at, p.sent_at, p.settled_at, p.refused_at, p.confirmed_by, p.payed_at, p.payment_ref,"
           " p.epos_merchant, p.epos_terminal, p.refusal, p.alarm, p.paid_amount, p.supersedes, p.released,"
           " p.not_charged_in_row, p.absent_at"_s;
}

PaymentRow paymentFrom(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    PaymentRow row;
    row.id = PaymentId(next().toLongLong());
    // The table's CHECK knows no other names.
    row.state = stateFrom(next()).value_or(PaymentState::PayUnknown);
    row.origin = next().toString();
    row.service = serviceFrom(next().toString());
    row.account = accountFrom(next().toString());
    row.accountKey = next().toByteArray();
    row.amount = Soum(next().toLongLong());
    row.userId = next().toString();
    row.card = cardFrom(next().toString());
    row.cardInCreate = next().toBool();
    row.transactionId = next().toString();
    row.infoDetails = detailsFrom(next().toString());
    row.createDetails = detailsFrom(next().toString());
    row.otpPhone = next().toString();
    row.attempts = next().toInt();
    row.createdAt = timeFrom(next());
    row.sentAt = timeFrom(next());
    row.settledAt = timeFrom(next());
    row.refusedAt = timeFrom(next());
    row.confirmedBy = confirmedByFrom(next().toString());
    row.payedAt = next().toString();
    row.paymentRef = next().toString();
    row.eposMerchant = next().toString();
    row.eposTerminal = next().toString();
    row.refusal = next().toString();
    row.alarm = next().toString();
    row.paidAmount = Soum(next().toLongLong());
    row.supersedes = next().toLongLong();
    row.released = next().toBool();
    row.notChargedInRow = next().toInt();
    row.absentAt = timeFrom(next());
    return row;
}

QString eventColumns()
{
    return u"payment, at, server_at, what, from_state, to_state, http, by, note, asked_at"_s;
}

JournalEvent eventFrom(const QSqlQuery &query)
{
    return {
        .payment = PaymentId(query.value(0).toLongLong()),
        .at = timeFrom(query.value(1)),
        .serverAt = timeFrom(query.value(2)),
        .what = query.value(3).toString(),
        .from = stateFrom(query.value(4)),
        .to = stateFrom(query.value(5)),
        .http = query.value(6).toInt(),
        .by = query.value(7).toString(),
        .note = query.value(8).toString(),
        .askedAt = timeFrom(query.value(9)),
    };
}

QString serviceText(const Service &service)
{
    return compact(QJsonObject {
        {u"id"_s, service.id},
        {u"name"_s, service.name},
        {u"categoryId"_s, service.categoryId},
        {u"categoryName"_s, service.categoryName},
        {u"min"_s, limitValue(service.min)},
        {u"max"_s, limitValue(service.max)},
        {u"active"_s, service.active},
        {u"hasInfo"_s, service.hasInfo},
        {u"canCancel"_s, service.canCancel},
        {u"payable"_s, service.payable},
        {u"logo"_s, service.logo.toString(QUrl::FullyEncoded)},
    });
}

QString accountText(const Account &account)
{
    QJsonArray items;
    for (const AccountItem &item : account)
        items.append(QJsonObject {{u"name"_s, item.name}, {u"value"_s, item.value}, {u"title"_s, item.title},
            {u"valueTitle"_s, item.valueTitle}});
    return compact(items);
}

Account accountFrom(const QString &text)
{
    Account account;
    const QJsonArray items = arrayFrom(text);
    for (const QJsonValue &item : items)
        account.append({item["name"_L1].toString(), item["value"_L1].toString(), item["title"_L1].toString(),
            item["valueTitle"_L1].toString()});
    return account;
}

QString detailsText(const Details &details)
{
    QJsonArray items;
    for (const Detail &detail : details)
        items.append(
            QJsonObject {{u"name"_s, detail.name}, {u"value"_s, detail.value}, {u"title"_s, detail.title}});
    return compact(items);
}

QString cardText(const Card &card)
{
    return compact(QJsonObject {
        {u"localId"_s, card.localId},
        {u"label"_s, card.label},
        {u"mask"_s, card.mask},
        {u"owner"_s, card.owner == CardOwner::Point ? u"point"_s : u"payer"_s},
        {u"asksCode"_s, card.asksCode},
        {u"phone"_s, card.phone},
    });
}

QString searchText(const Service &service, const Account &account, const QString &transactionId)
{
    QStringList parts {service.name, transactionId};
    for (const AccountItem &item : account)
        parts.append(item.value);
    return parts.join(u'\n').toCaseFolded();
}

QString confirmedByName(ConfirmedBy by)
{
    switch (by) {
    case ConfirmedBy::Nobody:
        return {};
    case ConfirmedBy::Pay:
        return u"pay"_s;
    case ConfirmedBy::Status:
        return u"status"_s;
    case ConfirmedBy::Registry:
        return u"registry"_s;
    }
    return {};
}

QVariant timeValue(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace kassa
