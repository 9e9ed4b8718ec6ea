// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"
#include "app/store/PaymentJournal.h"
#include "app/store/ServiceUse.h"

#include <QtCore/QHash>
#include <functional>

namespace kassa {

/// How many tiles there are: Alt+1 to Alt+9.
inline constexpr int favouriteCount = 9;

/// A service that may have a tile.
struct FavouriteCandidate {
    QString id;
    double weight = 0; ///< payments of late
    int pinned = 0; ///< the place that it keeps, 1 to 9; 0 for none
};

/// Which service stands on which tile (nine ids, "" for an empty one), given where they stand now. What
/// stands there is favoured: a newcomer has to be used clearly more, and neighbours change places only then,
/// so that a hand finds its tile where it was. Equal candidates stand in the order given. Pure.
[[nodiscard]] QStringList favouriteOrder(
    const QStringList &shown, const QList<FavouriteCandidate> &candidates);

/// What of a service changed between two lists that a cashier has to know.
struct ServiceChange {
    Service before;
    Service now;
    bool operator==(const ServiceChange &) const = default;
};
/// Limits, and whether it can be paid; also where it came back or is gone (`now` then has no id).
[[nodiscard]] QList<ServiceChange> serviceChanges(const QList<Service> &before, const QList<Service> &now,
    const std::function<bool(const QString &)> &used);
/// "Beeline: 1 000 – 500 000 soʻm", "Perfectum: Switched off by the provider", in the program's language.
[[nodiscard]] QString changeWords(const ServiceChange &change);

/// Which services this till uses: counts what is paid, gives quick codes, keeps nine tiles. The tiles move
/// only when settle() is called: between two payers. What can't be stored costs a line in the log, nothing
/// else. Main thread.
class Favourites final : public QObject {
    Q_OBJECT
public:
    /// All must outlive it.
    Favourites(
        ServiceUse &store, const PaymentJournal &journal, const Clock &clock, QObject *parent = nullptr);

    /// Reads what is known of this gateway's services.
    void open(const QString &origin);
    /// The list as it is now; the first hundred get quick codes, the others with their first use.
    void setServices(const QList<Service> &services);
    /// Lets the tiles follow the use.
    void settle();
    /// Nine ids, "" for an empty tile.
    [[nodiscard]] QStringList tiles() const { return m_tiles; }
    [[nodiscard]] bool isPinned(const QString &serviceId) const { return m_pinned.contains(serviceId); }
    /// A pinned service keeps the tile on which it stands.
    void setPinned(const QString &serviceId, bool pinned);
    /// By service id: payments of late, and quick codes.
    [[nodiscard]] QHash<QString, double> usage() const;
    [[nodiscard]] QHash<QString, int> codes() const;

Q_SIGNALS:
    void tilesChanged();
    void codesChanged();
    void used(const QString &serviceId);

private:
    void take(PaymentId id);
    void store();
    void read();

    ServiceUse &m_store;
    const PaymentJournal &m_journal;
    const Clock &m_clock;
    QString m_origin;
    QHash<QString, UsedService> m_known;
    QList<Service> m_services;
    QStringList m_tiles;
    QStringList m_pinned;
    QSet<qint64> m_taken; ///< in this run
};

} // namespace kassa
