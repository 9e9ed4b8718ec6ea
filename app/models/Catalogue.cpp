// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Catalogue.h"

#include "app/core/Log.h"
#include "app/paylov/Worker.h"

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

void Catalogue::setOrigin(const QString &origin)
{
    if (std::exchange(m_origin, origin) != origin)
        m_refreshing = false;
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
    const bool mine = m_settings.isOn(Setting::AvailableForMe);
    m_service.list(mine, this, [this, origin = m_origin](const Result<QList<Service>> &answer) {
        if (origin != m_origin)
            return;
        m_refreshing = false;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        if (*answer == m_services) {
            Q_EMIT changed();
            return;
        }
        take(*answer);
        onWorker<QByteArray>(
            this, [services = *answer] { return CatalogueCache::packed(services); },
            [this, origin](const QByteArray &data) { keep(origin, {}, data); });
    });
}

void Catalogue::form(const QString &serviceId, QObject *context, Callback<ServiceForm> done)
{
    const QPointer<QObject> asker(context);
    const QByteArray kept = m_cache.packedOf(m_origin, serviceId);
    // A form may hold 50,000 options: reading and comparing them is work for a worker.
    onWorker<std::optional<ServiceForm>>(
        this, [kept] { return CatalogueCache::unpackedForm(kept); },
        [this, serviceId, kept, asker, done](const std::optional<ServiceForm> &form) {
            if (form && asker)
                done(*form);
            askForm(serviceId, form ? kept : QByteArray(), [asker, done](const Result<ServiceForm> &answer) {
                if (asker)
                    done(answer);
            });
        });
}

void Catalogue::askForm(const QString &serviceId, const QByteArray &kept, const Callback<ServiceForm> &done)
{
    const auto take = [this, origin = m_origin, serviceId, kept, done](const Result<ServiceForm> &answer) {
        if (kept.isEmpty())
            done(answer);
        if (!answer)
            return;
        onWorker<QByteArray>(
            this, [form = *answer] { return CatalogueCache::packed(form); },
            [this, origin, serviceId, kept, form = *answer](const QByteArray &data) {
                if (data == kept)
                    return;
                keep(origin, serviceId, data);
                if (!kept.isEmpty() && origin == m_origin)
                    Q_EMIT formChanged(form);
            });
    };
    m_service.fields(serviceId, this, take);
}

void Catalogue::keep(const QString &origin, const QString &serviceId, const QByteArray &data)
{
    // Data, not money: a cache that can't be written costs the next start a moment, nothing else.
    if (const auto kept = m_cache.savePacked(origin, serviceId, data); !kept)
        qCWarning(lcStore) << "the catalogue can't be kept:" << kept.error().reason;
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
