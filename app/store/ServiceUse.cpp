// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ServiceUse.h"

#include "app/store/PaymentRecord.h"

#include <QtCore/QStringList>
#include <algorithm>
#include <cmath>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr double halfLifeMs = 14.0 * 24 * 3600 * 1000;
}

double fadedWeight(double weight, const QDateTime &at, const QDateTime &now)
{
    // A clock that was set back makes nothing heavier.
    const auto age = static_cast<double>(std::max<qint64>(0, at.msecsTo(now)));
    return weight * std::exp2(-age / halfLifeMs);
}

QStringList serviceUseTables()
{
    return {
        u"CREATE TABLE service_use("
        "origin TEXT NOT NULL,"
        "service_id TEXT NOT NULL,"
        "weight REAL NOT NULL DEFAULT 0,"
        "at INTEGER NOT NULL DEFAULT 0," // ms since 1970, UTC
        "last_payment INTEGER NOT NULL DEFAULT 0,"
        "code INTEGER,"
        "tile INTEGER NOT NULL DEFAULT 0 CHECK(tile BETWEEN 0 AND 9),"
        "pinned INTEGER NOT NULL DEFAULT 0,"
        "PRIMARY KEY(origin, service_id)) STRICT, WITHOUT ROWID"_s,
        u"CREATE UNIQUE INDEX service_use_code ON service_use(origin, code) WHERE code IS NOT NULL"_s,
        // What was paid before this table was there: the newest, whatever the journal's length.
        u"INSERT INTO service_use(origin, service_id, weight, at, last_payment)"
        " SELECT origin, service_id, CAST(count(*) AS REAL), max(created_at), max(id) FROM"
        " (SELECT origin, service_id, created_at, id FROM payment WHERE state = 'Paid'"
        " ORDER BY created_at DESC LIMIT 2000) GROUP BY origin, service_id"_s,
    };
}

ServiceUse::ServiceUse(Database &database)
    : m_database(database)
{
}

Result<QList<UsedService>> ServiceUse::all(const QString &origin) const
{
    QList<UsedService> found;
    const auto read = m_database.repeat(u"SELECT service_id, weight, at, ifnull(code, 0), tile, pinned"
                                        " FROM service_use WHERE origin = ?"_s,
        {textValue(origin)}, [&found](const QSqlQuery &query) {
            UsedService one;
            one.serviceId = query.value(0).toString();
            one.weight = query.value(1).toDouble();
            one.at = timeFrom(query.value(2));
            one.code = query.value(3).toInt();
            one.tile = query.value(4).toInt();
            one.pinned = query.value(5).toBool();
            found.append(one);
        });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<void> ServiceUse::ensure(const QString &origin, const QString &serviceId)
{
    const QVariantList key {textValue(origin), textValue(serviceId)};
    if (auto made
        = m_database.repeat(u"INSERT OR IGNORE INTO service_use(origin, service_id) VALUES(?, ?)"_s, key);
        !made)
        return tl::unexpected(made.error());
    if (auto coded = m_database.repeat(u"UPDATE service_use SET code ="
                                       " (SELECT ifnull(max(code), 0) + 1 FROM service_use WHERE origin = ?)"
                                       " WHERE origin = ? AND service_id = ? AND code IS NULL"_s,
            QVariantList {textValue(origin)} + key);
        !coded)
        return tl::unexpected(coded.error());
    return {};
}

Result<void> ServiceUse::count(
    const QString &origin, const QString &serviceId, PaymentId payment, const QDateTime &paidAt)
{
    return m_database.transaction([&]() -> Result<void> {
        if (auto there = ensure(origin, serviceId); !there)
            return there;
        double weight = 0;
        QDateTime at;
        qint64 last = 0;
        const QVariantList key {textValue(origin), textValue(serviceId)};
        const auto known = m_database.repeat(u"SELECT weight, at, last_payment FROM service_use"
                                             " WHERE origin = ? AND service_id = ?"_s,
            key, [&](const QSqlQuery &query) {
                weight = query.value(0).toDouble();
                at = timeFrom(query.value(1));
                last = query.value(2).toLongLong();
            });
        if (!known)
            return tl::unexpected(known.error());
        if (kassa::number(payment) <= last)
            return {};
        const auto stored = m_database.repeat(u"UPDATE service_use SET weight = ?, at = ?, last_payment = ?"
                                              " WHERE origin = ? AND service_id = ?"_s,
            QVariantList {
                fadedWeight(weight, at, paidAt) + 1, paidAt.toMSecsSinceEpoch(), kassa::number(payment)}
                + key);
        if (!stored)
            return tl::unexpected(stored.error());
        return {};
    });
}

Result<void> ServiceUse::number(const QString &origin, const QStringList &serviceIds)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const QString &serviceId : serviceIds) {
            if (auto there = ensure(origin, serviceId); !there)
                return there;
        }
        return {};
    });
}

Result<void> ServiceUse::setTiles(
    const QString &origin, const QStringList &serviceIds, const QStringList &pinned)
{
    return m_database.transaction([&]() -> Result<void> {
        if (auto cleared = m_database.repeat(
                u"UPDATE service_use SET tile = 0, pinned = 0 WHERE origin = ? AND tile > 0"_s,
                {textValue(origin)});
            !cleared)
            return tl::unexpected(cleared.error());
        for (qsizetype i = 0; i < serviceIds.size(); ++i) {
            const QString &serviceId = serviceIds.at(i);
            if (serviceId.isEmpty())
                continue;
            if (auto there = ensure(origin, serviceId); !there)
                return there;
            const auto placed = m_database.repeat(u"UPDATE service_use SET tile = ?, pinned = ?"
                                                  " WHERE origin = ? AND service_id = ?"_s,
                {i + 1, pinned.contains(serviceId) ? 1 : 0, textValue(origin), textValue(serviceId)});
            if (!placed)
                return tl::unexpected(placed.error());
        }
        return {};
    });
}

} // namespace kassa
