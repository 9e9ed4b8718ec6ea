// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CatalogueCache.h"

#include "app/core/Log.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QIODevice>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

// Leads each blob; another number means that another program wrote it.
constexpr quint32 format = 1;

void setUp(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(QDataStream::LittleEndian);
}

void put(QDataStream &out, const std::optional<Soum> &limit)
{
    out << limit.has_value() << qint64(limit ? limit->value() : 0);
}

void take(QDataStream &in, std::optional<Soum> &limit)
{
    bool there = false;
    qint64 value = 0;
    in >> there >> value;
    limit = there ? std::optional(Soum(value)) : std::nullopt;
}

void put(QDataStream &out, const std::optional<QString> &text)
{
    out << text.has_value() << text.value_or(QString());
}

void take(QDataStream &in, std::optional<QString> &text)
{
    bool there = false;
    QString value;
    in >> there >> value;
    text = there ? std::optional(value) : std::nullopt;
}

void put(QDataStream &out, const Service &service)
{
    out << service.id << service.name << service.categoryId << service.categoryName;
    put(out, service.min);
    put(out, service.max);
    out << service.active << service.hasInfo << service.canCancel << service.payable
        << service.logo.toString(QUrl::FullyEncoded);
}

void take(QDataStream &in, Service &service)
{
    QString logo;
    in >> service.id >> service.name >> service.categoryId >> service.categoryName;
    take(in, service.min);
    take(in, service.max);
    in >> service.active >> service.hasInfo >> service.canCancel >> service.payable >> logo;
    service.logo = QUrl(logo, QUrl::StrictMode);
}

void put(QDataStream &out, const FieldOption &option)
{
    out << option.value << option.title;
    put(out, option.filter);
}

void take(QDataStream &in, FieldOption &option)
{
    in >> option.value >> option.title;
    take(in, option.filter);
}

void put(QDataStream &out, const ResponseField &field)
{
    out << field.name << field.title << field.postfix;
}

void take(QDataStream &in, ResponseField &field)
{
    in >> field.name >> field.title >> field.postfix;
}

void put(QDataStream &out, const Field &field);
void take(QDataStream &in, Field &field);

template <class T>
void put(QDataStream &out, const QList<T> &list)
{
    out << quint32(list.size());
    for (const T &item : list)
        put(out, item);
}

template <class T>
void take(QDataStream &in, QList<T> &list)
{
    quint32 size = 0;
    in >> size;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        list.emplaceBack();
        take(in, list.last());
    }
}

void put(QDataStream &out, const Field &field)
{
    out << field.id << field.name << field.title << field.type << field.content << field.validation
        << field.length << field.required;
    put(out, field.dependencyOf);
    put(out, field.values);
}

void take(QDataStream &in, Field &field)
{
    in >> field.id >> field.name >> field.title >> field.type >> field.content >> field.validation
        >> field.length >> field.required;
    take(in, field.dependencyOf);
    take(in, field.values);
}

void put(QDataStream &out, const ServiceForm &form)
{
    put(out, form.service);
    put(out, form.fields);
    put(out, form.responseFields);
}

void take(QDataStream &in, ServiceForm &form)
{
    take(in, form.service);
    take(in, form.fields);
    take(in, form.responseFields);
}

template <class T>
QByteArray pack(const T &value)
{
    QByteArray data;
    QDataStream out(&data, QIODevice::WriteOnly);
    setUp(out);
    out << format;
    put(out, value);
    return data;
}

template <class T>
std::optional<T> unpack(const QByteArray &data)
{
    QDataStream in(data);
    setUp(in);
    quint32 found = 0;
    in >> found;
    if (found != format)
        return std::nullopt;
    T value;
    take(in, value);
    return in.status() == QDataStream::Ok ? std::optional(std::move(value)) : std::nullopt;
}

QDateTime timeOf(const Database &database, const QString &origin, const QString &serviceId)
{
    auto query = database.run(u"SELECT saved_at FROM catalogue WHERE origin = ? AND service_id = ?"_s,
        {textValue(origin), textValue(serviceId)});
    return query && query->next() ? timeFrom(query->value(0)) : QDateTime();
}

} // namespace

CatalogueCache::CatalogueCache(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> CatalogueCache::saveServices(const QString &origin, const QList<Service> &services)
{
    return savePacked(origin, u""_s, pack(services));
}

QList<Service> CatalogueCache::services(const QString &origin) const
{
    return unpack<QList<Service>>(packedOf(origin, u""_s)).value_or(QList<Service>());
}

QDateTime CatalogueCache::savedAt(const QString &origin) const
{
    return timeOf(m_database, origin, u""_s);
}

Result<void> CatalogueCache::saveForm(const QString &origin, const ServiceForm &form)
{
    if (form.service.id.isEmpty())
        return failure(ErrorCode::InvalidInput, u"a form without service"_s);
    return savePacked(origin, form.service.id, pack(form));
}

std::optional<ServiceForm> CatalogueCache::form(const QString &origin, const QString &serviceId) const
{
    return serviceId.isEmpty() ? std::nullopt : unpack<ServiceForm>(packedOf(origin, serviceId));
}

QDateTime CatalogueCache::formSavedAt(const QString &origin, const QString &serviceId) const
{
    return serviceId.isEmpty() ? QDateTime() : timeOf(m_database, origin, serviceId);
}

Result<void> CatalogueCache::savePacked(
    const QString &origin, const QString &serviceId, const QByteArray &data)
{
    const QByteArray digest = QCryptographicHash::hash(data, QCryptographicHash::Sha1);
    return m_database.transaction([&]() -> Result<void> {
        auto known = m_database.run(u"SELECT digest FROM catalogue WHERE origin = ? AND service_id = ?"_s,
            {textValue(origin), textValue(serviceId)});
        if (!known)
            return tl::unexpected(known.error());
        const bool same = known->next() && known->value(0).toByteArray() == digest;
        known->finish();
        if (!same) {
            auto stored
                = m_database.run(u"REPLACE INTO catalogue_data(origin, service_id, data) VALUES(?,?,?)"_s,
                    {textValue(origin), textValue(serviceId), data});
            if (!stored)
                return tl::unexpected(stored.error());
        }
        auto noted = m_database.run(
            u"REPLACE INTO catalogue(origin, service_id, saved_at, digest) VALUES(?,?,?,?)"_s,
            {textValue(origin), textValue(serviceId), timeValue(m_clock.utcNow()), digest});
        if (!noted)
            return tl::unexpected(noted.error());
        return {};
    });
}

QByteArray CatalogueCache::packedOf(const QString &origin, const QString &serviceId) const
{
    auto query = m_database.run(u"SELECT data FROM catalogue_data WHERE origin = ? AND service_id = ?"_s,
        {textValue(origin), textValue(serviceId)});
    if (!query)
        qCWarning(lcStore) << "the cached catalogue can't be read:" << query.error().reason;
    return query && query->next() ? query->value(0).toByteArray() : QByteArray();
}

QByteArray CatalogueCache::packed(const QList<Service> &services)
{
    return pack(services);
}

QByteArray CatalogueCache::packed(const ServiceForm &form)
{
    return pack(form);
}

std::optional<ServiceForm> CatalogueCache::unpackedForm(const QByteArray &data)
{
    return data.isEmpty() ? std::nullopt : unpack<ServiceForm>(data);
}

Result<void> CatalogueCache::clear()
{
    return m_database.transaction([&]() -> Result<void> {
        for (const QString &sql : {u"DELETE FROM catalogue"_s, u"DELETE FROM catalogue_data"_s}) {
            if (auto done = m_database.run(sql); !done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

} // namespace kassa
