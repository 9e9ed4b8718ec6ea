// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "app/paylov/Codec.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

namespace kassa::codec {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> bad(const QString &where)
{
    return failure(ErrorCode::BadAnswer, u"unexpected JSON: %1"_s.arg(where));
}

/// `result` where it is there; the answer itself where the key is absent (protocol notes 3.1, shape 12).
Result<QJsonObject> resultOrTop(const QJsonObject &answer)
{
    const QJsonValue result = answer.value(u"result"_s);
    if (result.isUndefined())
        return answer;
    if (!result.isObject())
        return bad(u"result is no object"_s);
    return result.toObject();
}

/// The string as it was sent, or nothing when it is none or blank.
QString nonEmptyString(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.trimmed().isEmpty() ? QString() : text;
}

bool flagOf(const QJsonValue &value, bool fallback)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString word = value.toString().trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1)
        return false;
    return fallback;
}

/// As soumOf, and decimal strings without a remainder: "500.00". Limits are only a courtesy to the cashier.
std::optional<Soum> limitOf(const QJsonValue &value)
{
    if (!value.isString())
        return soumOf(value);
    QString text = value.toString().trimmed();
    const qsizetype point = text.indexOf(u'.');
    if (point > 0) {
        for (const QChar digit : QStringView(text).mid(point + 1)) {
            if (digit != u'0')
                return std::nullopt;
        }
        text.truncate(point);
    }
    return soumOf(text);
}

Service serviceOf(const QJsonObject &object)
{
    Service service;
    service.id = textOf(object.value(u"service_id"_s)).trimmed();
    service.name = textOf(object.value(u"name"_s));
    const QJsonValue category = object.value(u"category"_s);
    if (category.isObject()) {
        service.categoryId = textOf(category.toObject().value(u"id"_s));
        service.categoryName = textOf(category.toObject().value(u"name"_s));
    } else {
        service.categoryId = service.categoryName = textOf(category);
    }
    const QJsonObject amount = object.value(u"amount"_s).toObject();
    service.min = limitOf(amount.value(u"min"_s));
    service.max = limitOf(amount.value(u"max"_s));
    if (service.min && service.max && *service.min > *service.max) {
        qCInfo(lcWire) << "service" << service.id << "has min > max; both limits are ignored";
        service.min.reset();
        service.max.reset();
    }
    service.active = flagOf(object.value(u"is_active"_s), true);
    service.hasInfo = flagOf(object.value(u"has_info_method"_s), true);
    service.canCancel = flagOf(object.value(u"can_cancel"_s), false);
    service.payable = flagOf(object.value(u"payment_available"_s), true);
    service.logo = QUrl(object.value(u"logo"_s).toString().trimmed());
    return service;
}

QString lengthOf(const QJsonValue &value)
{
    QJsonValue low;
    QJsonValue high;
    if (value.isArray()) {
        const QJsonArray pair = value.toArray();
        if (pair.size() == 1)
            return textOf(pair.first());
        if (pair.size() == 2) {
            low = pair.first();
            high = pair.last();
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        low = object.value(u"min"_s);
        high = object.value(u"max"_s);
        if (!textOf(high).isEmpty() && textOf(low).isEmpty())
            return textOf(high);
    }
    if (!textOf(low).isEmpty() && !textOf(high).isEmpty())
        return textOf(low) + u'-' + textOf(high);
    return textOf(value);
}

std::optional<QString> presentText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    return textOf(value);
}

FieldOption optionOf(const QJsonValue &value)
{
    if (!value.isObject())
        return {textOf(value), textOf(value), std::nullopt};
    const QJsonObject object = value.toObject();
    FieldOption option {textOf(object.value(u"value"_s)), textOf(object.value(u"title"_s)),
        presentText(object.value(u"filter"_s))};
    if (option.title.isEmpty())
        option.title = option.value;
    return option;
}

Field fieldOf(const QJsonObject &object)
{
    Field field;
    field.id = textOf(object.value(u"field_id"_s));
    field.name = textOf(object.value(u"name"_s));
    field.title = textOf(object.value(u"title"_s));
    field.type = textOf(object.value(u"type"_s));
    field.content = textOf(object.value(u"content"_s));
    field.validation = textOf(object.value(u"validation"_s));
    field.length = lengthOf(object.value(u"length"_s));
    field.required = flagOf(object.value(u"required"_s), true);
    field.dependencyOf = presentText(object.value(u"dependency_of"_s));
    if (field.dependencyOf && field.dependencyOf->isEmpty())
        field.dependencyOf.reset();
    const QJsonArray values = object.value(u"values"_s).toArray();
    field.values.reserve(values.size());
    for (const QJsonValue &value : values) {
        if (!value.isNull())
            field.values.append(optionOf(value));
    }
    return field;
}

Details detailsOf(const QJsonValue &data)
{
    Details details;
    if (data.isObject()) {
        const QJsonObject object = data.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.key().isEmpty())
                details.append({it.key(), textOf(it.value()), it.key()});
        }
        return details;
    }
    for (const QJsonValue &value : data.toArray()) {
        const QJsonObject object = value.toObject();
        Detail detail {textOf(object.value(u"name"_s)), textOf(object.value(u"value"_s)),
            textOf(object.value(u"title"_s))};
        if (!detail.name.isEmpty() || !detail.title.isEmpty())
            details.append(std::move(detail));
    }
    return details;
}

/// The service object of `fields`: `data` as an array or an object, or the result itself.
Result<QJsonObject> formObject(const QJsonObject &result, const QString &serviceId)
{
    const QJsonValue data = result.value(u"data"_s);
    if (data.isObject())
        return data.toObject();
    if (data.isArray()) {
        const QJsonArray services = data.toArray();
        for (const QJsonValue &value : services) {
            if (!serviceId.isEmpty() && textOf(value.toObject().value(u"service_id"_s)) == serviceId)
                return value.toObject();
        }
        if (!services.isEmpty() && services.first().isObject())
            return services.first().toObject();
        return bad(u"result.data holds no service"_s);
    }
    if (data.isUndefined() && result.contains(u"fields"_s))
        return result;
    return bad(u"result.data is neither array nor object"_s);
}

} // namespace

Result<QList<Service>> decodeList(const QJsonObject &answer)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    const QJsonValue services = result->value(u"services"_s);
    if (!services.isArray())
        return bad(u"result.services is no array"_s);
    QList<Service> list;
    QSet<QString> seen;
    const QJsonArray array = services.toArray();
    list.reserve(array.size());
    for (const QJsonValue &value : array) {
        Service service = serviceOf(value.toObject());
        if (service.id.isEmpty() || seen.contains(service.id)) {
            qCInfo(lcWire) << "list: left out an entry, id missing or repeated:" << service.id;
            continue;
        }
        seen.insert(service.id);
        list.append(std::move(service));
    }
    return list;
}

Result<ServiceForm> decodeForm(const QJsonObject &answer, const QString &serviceId)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    const Result<QJsonObject> object = formObject(*result, serviceId);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue fields = object->value(u"fields"_s);
    if (!fields.isArray())
        return bad(u"fields is no array"_s);
    ServiceForm form;
    form.service = serviceOf(*object);
    if (form.service.id.isEmpty())
        form.service.id = serviceId;
    for (const QJsonValue &value : fields.toArray()) {
        Field field = fieldOf(value.toObject());
        if (field.name.isEmpty()) {
            qCWarning(lcWire) << "fields of" << form.service.id << ": left out a field without a name";
            continue;
        }
        form.fields.append(std::move(field));
    }
    for (const QJsonValue &value : object->value(u"response_fields"_s).toArray()) {
        const QJsonObject shown = value.toObject();
        ResponseField field {textOf(shown.value(u"name"_s)), textOf(shown.value(u"title"_s)),
            textOf(shown.value(u"postfix"_s))};
        if (!field.name.isEmpty())
            form.responseFields.append(std::move(field));
    }
    return form;
}

Result<Details> decodeInfo(const QJsonObject &answer)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    const QJsonValue data = result->value(u"data"_s);
    if (!data.isArray() && !data.isObject())
        return bad(u"result.data is neither array nor object"_s);
    return detailsOf(data);
}

Result<CreateReply> decodeCreate(const QJsonObject &answer)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    CreateReply reply;
    reply.transactionId = nonEmptyString(result->value(u"transactionId"_s));
    if (reply.transactionId.isEmpty())
        return bad(u"result.transactionId is no non-empty string"_s);
    reply.data = detailsOf(result->value(u"data"_s));
    reply.otpSentPhone = textOf(result->value(u"sms"_s).toObject().value(u"otpSentPhone"_s));
    return reply;
}

Result<PayReply> decodePay(const QJsonObject &answer)
{
    const QJsonObject result = answer.value(u"result"_s).toObject();
    PayReply reply;
    reply.transactionId = nonEmptyString(result.value(u"transactionId"_s));
    if (reply.transactionId.isEmpty())
        return bad(u"result.transactionId is no non-empty string"_s);
    reply.payedAt = textOf(result.value(u"payedAt"_s));
    reply.paymentRef = textOf(result.value(u"paymentRef"_s));
    reply.eposMerchant = textOf(result.value(u"eposMerchant"_s));
    reply.eposTerminal = textOf(result.value(u"eposTerminal"_s));
    return reply;
}

Result<StatusReply> decodeStatus(const QJsonObject &answer)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    StatusReply reply;
    reply.transactionId = nonEmptyString(result->value(u"transactionId"_s));
    if (reply.transactionId.isEmpty())
        return bad(u"result.transactionId is no non-empty string"_s);
    reply.status = nonEmptyString(result->value(u"status"_s));
    if (reply.status.isEmpty())
        return bad(u"result.status is no non-empty string"_s);
    const QJsonValue amount = result->value(u"amount"_s);
    reply.amount = soumOf(amount);
    if (!reply.amount && !amount.isNull() && !amount.isUndefined())
        return bad(u"result.amount is no whole number"_s);
    reply.payedAt = textOf(result->value(u"payedAt"_s));
    reply.serviceId = textOf(result->value(u"serviceId"_s));
    reply.cancelTime = textOf(result->value(u"cancelTime"_s));
    return reply;
}

Result<RegistryPage> decodeRegistry(const QJsonObject &answer)
{
    const Result<QJsonObject> result = resultOrTop(answer);
    if (!result)
        return tl::unexpected(result.error());
    const QJsonValue transactions = result->value(u"transactions"_s);
    if (!transactions.isArray())
        return bad(u"result.transactions is no array"_s);
    RegistryPage page;
    const std::optional<Soum> total = soumOf(result->value(u"totalTransaction"_s));
    page.total = total ? total->value() : -1;
    const QJsonArray array = transactions.toArray();
    page.rows.reserve(array.size());
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const std::optional<Soum> amount = soumOf(object.value(u"amount"_s));
        QString id = nonEmptyString(object.value(u"id"_s));
        if (!amount || id.isEmpty()) {
            ++page.unreadable;
            continue;
        }
        page.rows.append({std::move(id), textOf(object.value(u"userId"_s)),
            textOf(object.value(u"cardNumber"_s)), textOf(object.value(u"owner"_s)), *amount,
            textOf(object.value(u"date"_s)), textOf(object.value(u"serviceId"_s))});
    }
    if (page.unreadable > 0)
        qCWarning(lcWire) << "registry: rows that can't be read:" << page.unreadable;
    return page;
}

} // namespace kassa::codec
