// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"
#include "app/paylov/Services.h"
#include "app/store/CatalogueCache.h"

namespace kassa {

/// What can be paid: the cached list at once, the gateway's behind it; forms likewise. Main thread.
class Catalogue final : public QObject {
    Q_OBJECT
public:
    Catalogue(CatalogueService &service, CatalogueCache &cache, const Settings &settings,
        QObject *parent = nullptr);
    /// Whose list it is (rule 15); what was kept for another gateway, or comes from it late, is not shown.
    void setOrigin(const QString &origin);
    /// The list as it was kept; empty on a new till.
    [[nodiscard]] const QList<Service> &services() const { return m_services; }
    [[nodiscard]] std::optional<Service> service(const QString &id) const;
    [[nodiscard]] QString serviceName(const QString &id) const;
    /// Reads the cache; no network.
    void open();
    /// Asks `list`. Ends with changed() (also where nothing changed) or failed().
    void refresh();
    [[nodiscard]] bool refreshing() const { return m_refreshing; }
    /// The form of a service: what is kept answers at once and a newer one follows as formChanged(); else the
    /// gateway's.
    void form(const QString &serviceId, QObject *context, Callback<ServiceForm> done);

Q_SIGNALS:
    void refreshStarted();
    void changed();
    void failed(const kassa::Error &error);
    /// The gateway's form differs from the one that was kept and given out.
    void formChanged(const kassa::ServiceForm &form);

private:
    CatalogueService &m_service;
    CatalogueCache &m_cache;
    const Settings &m_settings;
    QString m_origin;
    QList<Service> m_services;
    QHash<QString, qsizetype> m_byId;
    bool m_refreshing = false;

    void take(QList<Service> services);
    void askForm(const QString &serviceId, const QByteArray &kept, const Callback<ServiceForm> &done);
    void keep(const QString &origin, const QString &serviceId, const QByteArray &data);
};

} // namespace kassa
