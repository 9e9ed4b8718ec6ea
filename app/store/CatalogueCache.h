// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Service.h"
#include "app/store/Database.h"

namespace kassa {

/// What the gateway last said about its services, for a catalogue that is there at once and without network.
/// Data, not money: it may be emptied at any time, and what can't be read counts as not there. Lies in
/// kassa.db. In the thread of its Database.
class CatalogueCache final {
public:
    CatalogueCache(Database &database, const Clock &clock);

    /// Replaces the list of this origin; an equal list only renews savedAt.
    Result<void> saveServices(const QString &origin, const QList<Service> &services);
    /// In the order of saving. 10,000 services take about 20 ms.
    [[nodiscard]] QList<Service> services(const QString &origin) const;
    /// When the list was last saved, UTC; invalid when there is none.
    [[nodiscard]] QDateTime savedAt(const QString &origin) const;

    /// Replaces the form of this service; an equal form only renews its time.
    Result<void> saveForm(const QString &origin, const ServiceForm &form);
    [[nodiscard]] std::optional<ServiceForm> form(const QString &origin, const QString &serviceId) const;
    [[nodiscard]] QDateTime formSavedAt(const QString &origin, const QString &serviceId) const;

    Result<void> clear();

private:
    Result<void> save(const QString &origin, const QString &serviceId, const QByteArray &data);
    [[nodiscard]] QByteArray data(const QString &origin, const QString &serviceId) const;

    Database &m_database;
    const Clock &m_clock;
};

} // namespace kassa
