// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Catalogue.h"
#include "app/sandbox/Random.h"
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>
#include <array>
#include <limits>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QJsonDocument resource(const QString &name)
{
    QFile file(u":/kassa/sandbox/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the sandbox's data file %s is missing", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll());
}

Service fromData(const QJsonObject &json)
{
    const QJsonObject own = json.value("sandbox"_L1).toObject();
    Service service;
    service.list = json.value("list"_L1).toObject();
    service.fieldsHead = json.value("fields_head"_L1).toObject();
    service.fields = json.value("fields"_L1).toArray();
    service.responseFields = json.value("response_fields"_L1).toArray();
    service.key = own.value("key"_L1).toString();
    service.subscriber = own.value("subscriber"_L1).toString();
    service.listed = own.value("listed"_L1).toBool(true);
    service.available = own.value("available"_L1).toBool(true);
    return service;
}

/// A scenario's service has the shape of the reply of `fields`, with "available" and "subscriber" on demand.
Service fromScenario(QJsonObject json)
{
    Service service;
    service.fields = json.take("fields"_L1).toArray();
    service.responseFields = json.take("response_fields"_L1).toArray();
    const QJsonValue available = json.take("available"_L1);
    const QJsonValue subscriber = json.take("subscriber"_L1);
    service.available = available.toBool(true);
    service.subscriber = subscriber.toString(u"scenario"_s);
    const QJsonObject defaults {{u"is_active"_s, true}, {u"has_info_method"_s, true},
        {u"can_cancel"_s, false}, {u"payment_available"_s, true},
        {u"amount"_s, QJsonObject {{u"min"_s, 500}, {u"max"_s, 5000000}}},
        {u"category"_s, QJsonObject {{u"id"_s, 3}, {u"name"_s, u"Коммунальные услуги"_s}}}};
    for (auto it = defaults.begin(); it != defaults.end(); ++it) {
        if (!json.contains(it.key()))
            json.insert(it.key(), it.value());
    }
    service.list = json;
    return service;
}

QString logoColour(const QString &key)
{
    static const std::array colours {
        u"#1f7a8c"_s, u"#b5541c"_s, u"#3d5a98"_s, u"#6b4c9a"_s, u"#2e7d4f"_s, u"#a23b5a"_s, u"#7a6a1f"_s};
    return colours.at(hashed(key.toUtf8(), 0) % colours.size());
}

QString nameAt(QLatin1StringView list, qint64 index)
{
    const QJsonArray names = madeUpNames().value(list).toArray();
    return names.at(static_cast<qsizetype>(index % names.size())).toString();
}

} // namespace

const QJsonObject &madeUpNames()
{
    static const QJsonObject names = resource(u"names.json"_s).object();
    return names;
}

QJsonArray dataFile(const QString &name)
{
    return resource(name).array();
}

Catalogue::Catalogue(const QJsonArray &replacement, int services, int options, quint32 seed)
{
    if (replacement.isEmpty()) {
        const QJsonArray own = dataFile(u"catalogue.json"_s);
        for (const auto &entry : own)
            add(fromData(entry.toObject()));
    } else {
        for (const auto &entry : replacement)
            add(fromScenario(entry.toObject()));
    }
    pad(services, seed);
    padOptions(options);
}

void Catalogue::add(Service service)
{
    service.id = service.list.value("service_id"_L1).toString();
    const QJsonObject amount = service.list.value("amount"_L1).toObject();
    service.minimum = amount.value("min"_L1).toInteger(0);
    service.maximum = amount.value("max"_L1).toInteger(std::numeric_limits<qint64>::max());
    m_byId.insert(service.id, m_services.size());
    m_services.push_back(std::move(service));
}

void Catalogue::pad(int services, quint32 seed)
{
    const QUuid space(u"{2f6c4d10-8b7e-4f39-9a51-3f1c7e0d9b62}"_s);
    qsizetype listed = 0;
    for (const Service &service : m_services)
        listed += service.listed ? 1 : 0;
    for (qsizetype number = 1; listed < services; ++number, ++listed) {
        Dice dice(mixed(seed) ^ static_cast<quint64>(number));
        const qint64 kind = dice.below(10);
        Service service;
        service.list = QJsonObject {
            {u"service_id"_s,
                QUuid::createUuidV5(space, QString::number(number)).toString(QUuid::WithoutBraces)},
            {u"name"_s,
                u"%1 «%2», № %3"_s.arg(nameAt("padding"_L1, kind), nameAt("brands"_L1, dice.below(1000)))
                    .arg(number)},
            {u"category"_s, QJsonObject {{u"id"_s, 100 + kind}, {u"name"_s, nameAt("padding"_L1, kind)}}},
            {u"amount"_s,
                QJsonObject {
                    {u"min"_s, 500 * (1 + dice.below(4))}, {u"max"_s, 1000000 * (1 + dice.below(9))}}},
            {u"is_active"_s, dice.below(50) != 0},
            {u"has_info_method"_s, dice.below(4) != 0},
            {u"can_cancel"_s, false},
            {u"payment_available"_s, dice.below(50) != 0},
        };
        service.fields = {QJsonObject {{u"field_id"_s, QString::number(100000 + number)},
            {u"name"_s, u"contract"_s}, {u"title"_s, u"Номер договора"_s}, {u"type"_s, u"text"_s},
            {u"content"_s, u"number"_s}, {u"validation"_s, QJsonValue()}, {u"length"_s, 10},
            {u"required"_s, true}, {u"dependency_of"_s, QJsonValue()}, {u"values"_s, QJsonArray()}}};
        service.responseFields = {QJsonObject {{u"field_id"_s, QString::number(200000 + number)},
            {u"name"_s, u"fio"_s}, {u"title"_s, u"fio"_s}, {u"postfix"_s, QJsonValue()}}};
        service.subscriber = u"padding"_s;
        add(std::move(service));
    }
}

void Catalogue::padOptions(int options)
{
    for (Service &service : m_services) {
        if (service.key != "waste"_L1)
            continue;
        for (QJsonValueRef entry : service.fields) {
            QJsonObject field = entry.toObject();
            if (field.value("name"_L1) != "mahalla"_L1)
                continue;
            QJsonArray values = field.value("values"_L1).toArray();
            // All under one district: that one select shows nearly all of them at once.
            for (qsizetype number = 1; values.size() < options; ++number) {
                const QString code = u"101%1"_s.arg(number, 6, 10, '0'_L1);
                values.append(QJsonObject {{u"id"_s, 1000000 + number}, {u"value"_s, code},
                    {u"title"_s, u"%1 — %2 MFY, %3"_s.arg(code, nameAt("brands"_L1, number)).arg(number)},
                    {u"filter"_s, u"101"_s}});
            }
            field.insert("values"_L1, values);
            entry = field;
        }
    }
}

void Catalogue::setLogoBase(const QString &base)
{
    const QString own = u"sandbox:"_s;
    for (Service &service : m_services) {
        const QString logo = service.list.value("logo"_L1).toString();
        if (logo.startsWith(own))
            service.list.insert("logo"_L1, base + logo.mid(own.size()) + u".svg"_s);
    }
    m_listBodies[0].clear();
    m_listBodies[1].clear();
}

const Service *Catalogue::find(const QString &id) const
{
    const auto it = m_byId.find(id);
    return it == m_byId.end() ? nullptr : &m_services[it.value()];
}

QByteArray Catalogue::listBody(bool availableForMe) const
{
    QByteArray &body = m_listBodies[availableForMe ? 1 : 0];
    if (!body.isEmpty())
        return body;
    QJsonArray services;
    for (const Service &service : m_services) {
        if (service.listed && (service.available || !availableForMe))
            services.append(service.list);
    }
    const QJsonObject result {{u"services"_s, services}};
    body = QJsonDocument(QJsonObject {{u"result"_s, result}}).toJson(QJsonDocument::Compact);
    return body;
}

QByteArray Catalogue::fieldsBody(const Service &service)
{
    QJsonObject object = service.list;
    for (auto it = service.fieldsHead.begin(); it != service.fieldsHead.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert("fields"_L1, service.fields);
    object.insert("response_fields"_L1, service.responseFields);
    const QJsonObject result {{u"data"_s, QJsonArray {object}}};
    return QJsonDocument(QJsonObject {{u"result"_s, result}}).toJson(QJsonDocument::Compact);
}

QByteArray Catalogue::logo(const QString &key) const
{
    for (const Service &service : m_services) {
        if (service.key != key || key.isEmpty())
            continue;
        const QString letter = service.list.value("name"_L1).toString().left(1).toHtmlEscaped();
        return u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"64\" height=\"64\" viewBox=\"0 0 64 64\">"
               "<rect width=\"64\" height=\"64\" rx=\"14\" fill=\"%1\"/><text x=\"32\" y=\"44\" "
               "font-family=\"sans-serif\" font-size=\"34\" font-weight=\"700\" text-anchor=\"middle\" "
               "fill=\"#ffffff\">%2</text></svg>"_s.arg(logoColour(key), letter)
                   .toUtf8();
    }
    return {};
}

} // namespace kassa::sandbox
