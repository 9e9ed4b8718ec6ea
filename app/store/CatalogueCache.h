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

    /// The halves of saving and reading, for lists and forms that take longer than a frame: packing and
    /// unpacking are pure (any thread), the rest is in the thread of the Database. An empty `serviceId` is
    /// the list.
    [[nodiscard]] static QByteArray packed(const QList<Service> &services);
    [[nodiscard]] static QByteArray packed(const ServiceForm &form);
    [[nodiscard]] static std::optional<ServiceForm> unpackedForm(const QByteArray &data);
    Result<void> savePacked(const QString &origin, const QString &serviceId, const QByteArray &data);
    /// Empty where nothing is kept.
    [[nodiscard]] QByteArray packedOf(const QString &origin, const QString &serviceId) const;

    Result<void> clear();

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace kassa
