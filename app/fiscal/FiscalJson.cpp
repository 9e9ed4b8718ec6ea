// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fiscal/FiscalJson.h"

#include "app/core/Clock.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestSign = 128;
constexpr qsizetype longestQr = 1024;

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString detail(const PaymentRow &row, const QString &name)
{
    for (const Details *details : {&row.createDetails, &row.infoDetails}) {
        for (const Detail &one : *details) {
            if (one.name.compare(name, Qt::CaseInsensitive) == 0 && !one.value.isEmpty())
                return one.value;
        }
    }
    return {};
}

QString confirmedBy(ConfirmedBy who)
{
    switch (who) {
    case ConfirmedBy::Pay:
        return u"pay"_s;
    case ConfirmedBy::Status:
        return u"status"_s;
    case ConfirmedBy::Registry:
        return u"registry"_s;
    case ConfirmedBy::Nobody:
        break;
    }
    return {};
}

// A text that can be printed: no control characters, and no longer than that.
bool printable(const QJsonValue &value, qsizetype longest)
{
    const QString text = value.toString();
    return value.isString() && text.size() <= longest
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isPrint(); });
}
} // namespace

QString fiscalTroubleName(FiscalTrouble trouble)
{
    switch (trouble) {
    case FiscalTrouble::NotStarted:
        return u"not_started"_s;
    case FiscalTrouble::Deadline:
        return u"deadline"_s;
    case FiscalTrouble::Failed:
        return u"failed"_s;
    case FiscalTrouble::Answer:
        return u"answer"_s;
    case FiscalTrouble::Refused:
        return u"refused"_s;
    }
    return {};
}

QByteArray fiscalRequest(
    const PaymentRow &row, const PointInfo &point, bool testMode, int attempt, const ReceiptOptions &options)
{
    QJsonArray account;
    for (const AccountItem &item : row.account) {
        QString title = options.titleOf ? options.titleOf(item.name, item.title, Language::Uzbek) : QString();
        if (title.isEmpty())
            title = item.title.isEmpty() ? item.name : item.title;
        account.append(QJsonObject {{u"name"_s, item.name}, {u"title"_s, title}, {u"value"_s, item.value},
            {u"valueTitle"_s, orNull(item.valueTitle)}});
    }
    QDateTime paid = fromGatewayTime(row.payedAt);
    if (!paid.isValid())
        paid = row.settledAt;
    const bool cash = row.card.owner == CardOwner::Point && row.alarm.isEmpty();
    const QJsonObject request {
        {u"schema"_s, 1},
        {u"test"_s, testMode},
        {u"attempt"_s, attempt},
        {u"receipt"_s,
            QJsonObject {
                {u"number"_s, receiptNumber(row.id, testMode)},
                {u"transactionId"_s, row.transactionId},
                {u"amount"_s, row.amount.value()},
                {u"paidAt"_s, orNull(paid.isValid() ? paid.toUTC().toString(Qt::ISODate) : QString())},
                {u"means"_s, cash ? u"cash"_s : u"card"_s},
                {u"card"_s, orNull(row.card.mask)},
                {u"confirmedBy"_s, orNull(confirmedBy(row.confirmedBy))},
                {u"paymentRef"_s, orNull(row.paymentRef)},
                {u"eposMerchant"_s, orNull(row.eposMerchant)},
                {u"eposTerminal"_s, orNull(row.eposTerminal)},
            }},
        {u"service"_s, QJsonObject {{u"id"_s, row.service.id}, {u"name"_s, row.service.name}}},
        {u"account"_s, account},
        {u"subscriber"_s,
            QJsonObject {{u"name"_s, orNull(detail(row, u"fio"_s))},
                {u"address"_s, orNull(detail(row, u"address"_s))}}},
        {u"point"_s,
            QJsonObject {{u"name"_s, point.name}, {u"address"_s, point.address},
                {u"taxNumber"_s, point.taxNumber}, {u"till"_s, point.till}, {u"cashier"_s, point.cashier}}},
    };
    return QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n';
}

tl::expected<FiscalMark, FiscalTrouble> fiscalAnswer(const QByteArray &output)
{
    if (output.size() > longestFiscalAnswer)
        return tl::unexpected(FiscalTrouble::Answer);
    const QJsonDocument document = QJsonDocument::fromJson(output);
    if (!document.isObject())
        return tl::unexpected(FiscalTrouble::Answer);
    const QJsonObject answer = document.object();
    if (const QJsonValue error = answer.value(u"error"_s); !error.isUndefined() && !error.isNull())
        return tl::unexpected(FiscalTrouble::Refused);
    FiscalMark mark;
    if (!printable(answer.value(u"sign"_s), longestSign))
        return tl::unexpected(FiscalTrouble::Answer);
    mark.sign = answer.value(u"sign"_s).toString().trimmed();
    for (const auto &[name, field, longest] :
        {std::tuple(u"serial"_s, &mark.serial, longestSign), std::tuple(u"qr"_s, &mark.qr, longestQr)}) {
        const QJsonValue value = answer.value(name);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!printable(value, longest))
            return tl::unexpected(FiscalTrouble::Answer);
        *field = value.toString().trimmed();
    }
    if (mark.sign.isEmpty())
        return tl::unexpected(FiscalTrouble::Answer);
    return mark;
}

} // namespace kassa
