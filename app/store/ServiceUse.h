// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/store/Database.h"

#include <QtCore/QDateTime>

namespace kassa {

/// What this till knows of a service beyond the gateway's list.
struct UsedService {
    QString serviceId;
    double weight = 0; ///< payments, faded up to `at`
    QDateTime at; ///< UTC, of the last one counted
    int code = 0; ///< quick code; 0 for none yet
    int tile = 0; ///< its place among the favourites, 1 to 9; 0 for none
    bool pinned = false; ///< keeps its tile
};

/// How much a payment counts after some time: half after two weeks. Pure.
[[nodiscard]] double fadedWeight(double weight, const QDateTime &at, const QDateTime &now);

/// How often each service is paid here, its quick code and its tile: a counter that each paid payment moves
/// on, so that nobody has to count a million rows. A convenience beside the journal; nothing reads it to
/// decide about money. In the thread of its Database. Errors: StoreFull, StoreFailed.
class ServiceUse final {
public:
    explicit ServiceUse(Database &database);

    [[nodiscard]] Result<QList<UsedService>> all(const QString &origin) const;
    /// A payment became Paid. Counts once; one older than what the service counted last is left out. Gives
    /// the service a code where it has none.
    Result<void> count(
        const QString &origin, const QString &serviceId, PaymentId payment, const QDateTime &paidAt);
    /// Gives each of these a quick code where it has none: the next free number, in this order. A code never
    /// changes and is never given to another service.
    Result<void> number(const QString &origin, const QStringList &serviceIds);
    /// The services of the nine tiles, with "" for an empty place, and which of them are pinned.
    Result<void> setTiles(const QString &origin, const QStringList &serviceIds, const QStringList &pinned);

private:
    Result<void> ensure(const QString &origin, const QString &serviceId);

    Database &m_database;
};

/// The table of the third schema, with what the journal's newest payments say of use.
[[nodiscard]] QStringList serviceUseTables();

} // namespace kassa
