// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Catalogue.h"

#include <QtCore/QPointer>

namespace kassa {

using namespace Qt::StringLiterals;

Catalogue::Catalogue(
    CatalogueService &service, CatalogueCache &cache, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_cache(cache)
    , m_settings(settings)
{
}

std::optional<Service> Catalogue::service(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? std::nullopt : std::optional(m_services.at(*found));
}

QString Catalogue::serviceName(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.cend() ? id : m_services.at(*found).name;
}

void Catalogue::open()
{
    take(m_cache.services(m_origin));
}

void Catalogue::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    Q_EMIT refreshStarted();
    const bool mine = m_settings.text(Setting::AvailableForMe) == u"true"_s;
    m_service.list(mine, this, [this](Result<QList<Service>> answer) {
        m_refreshing = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        if (*answer != m_services) {
            // The list is data, not money: a cache that can't be written costs the next start a moment,
            // nothing else.
            static_cast<void>(m_cache.saveServices(m_origin, *answer));
            take(std::move(*answer));
            return;
        }
        Q_EMIT changed();
    });
}

void Catalogue::form(const QString &serviceId, QObject *context, Callback<ServiceForm> done)
{
    const std::optional<ServiceForm> kept = m_cache.form(m_origin, serviceId);
    if (kept) {
        QMetaObject::invokeMethod(
            context, [done, form = *kept] { done(form); }, Qt::QueuedConnection);
    }
    const QPointer<QObject> asker(context);
    m_service.fields(serviceId, this, [this, kept, asker, done](const Result<ServiceForm> &answer) {
        if (answer && (!kept || *kept != *answer))
            static_cast<void>(m_cache.saveForm(m_origin, *answer));
        if (!kept) {
            if (asker)
                done(answer);
        } else if (answer && *kept != *answer) {
            Q_EMIT formChanged(*answer);
        }
    });
}

void Catalogue::take(QList<Service> services)
{
    m_services = std::move(services);
    m_byId.clear();
    m_byId.reserve(m_services.size());
    for (qsizetype i = 0; i < m_services.size(); ++i)
        m_byId.insert(m_services.at(i).id, i);
    Q_EMIT changed();
}

} // namespace kassa
