// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Favourites.h"

#include "app/core/Log.h"
#include "app/models/ServiceListModel.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype numberedAtOnce = 99;
// A tile is given up for what is used a quarter more, a place for what is used half as much again; and by a
// few payments more, or the first ones of a new till would shuffle them all under the hands that learn them.
constexpr double keepsTile = 1.25;
constexpr double keepsPlace = 1.5;
constexpr double onePayment = 1;
constexpr double fewPayments = 4;
constexpr double forgotten = 0.05;

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(Favourites)
};

bool canBePaid(const Service &service)
{
    return service.active && service.payable;
}

} // namespace

QStringList favouriteOrder(const QStringList &shown, const QList<FavouriteCandidate> &candidates)
{
    QStringList tiles(favouriteCount);
    QHash<QString, double> weights;
    std::vector<bool> pinned(favouriteCount, false);
    QList<FavouriteCandidate> free;
    for (const FavouriteCandidate &one : candidates) {
        if (one.id.isEmpty() || weights.contains(one.id))
            continue;
        weights.insert(one.id, one.weight);
        if (one.pinned >= 1 && one.pinned <= favouriteCount && tiles[one.pinned - 1].isEmpty()) {
            tiles[one.pinned - 1] = one.id;
            pinned[static_cast<size_t>(one.pinned - 1)] = true;
        } else {
            free.append(one);
        }
    }
    const auto claim = [&shown](const FavouriteCandidate &one) {
        // What was never used only fills a tile.
        const bool keeps = one.weight > 0 && shown.contains(one.id);
        return keeps ? one.weight * keepsTile + onePayment : one.weight;
    };
    std::stable_sort(free.begin(), free.end(),
        [&](const FavouriteCandidate &a, const FavouriteCandidate &b) { return claim(a) > claim(b); });
    free = free.mid(0, std::count(tiles.cbegin(), tiles.cend(), QString()));
    // Who stays keeps its place; who comes takes what is left, the most used first.
    QStringList comers;
    for (const FavouriteCandidate &one : std::as_const(free)) {
        const qsizetype place = shown.indexOf(one.id);
        if (place >= 0 && place < favouriteCount && tiles[place].isEmpty())
            tiles[place] = one.id;
        else
            comers.append(one.id);
    }
    for (QString &tile : tiles) {
        if (tile.isEmpty() && !comers.isEmpty())
            tile = comers.takeFirst();
    }
    // Each swap lowers the disorder, so this ends.
    for (bool moved = true; moved;) {
        moved = false;
        qsizetype above = -1;
        for (qsizetype place = 0; place < favouriteCount; ++place) {
            if (pinned[static_cast<size_t>(place)] || tiles[place].isEmpty())
                continue;
            if (above >= 0
                && weights.value(tiles[place]) > weights.value(tiles[above]) * keepsPlace + fewPayments) {
                std::swap(tiles[place], tiles[above]);
                moved = true;
            }
            above = place;
        }
    }
    return tiles;
}

QList<ServiceChange> serviceChanges(
    const QList<Service> &before, const QList<Service> &now, const std::function<bool(const QString &)> &used)
{
    QHash<QString, const Service *> fresh;
    fresh.reserve(now.size());
    for (const Service &service : now)
        fresh.insert(service.id, &service);
    QList<ServiceChange> changes;
    for (const Service &old : before) {
        if (!used(old.id))
            continue;
        const Service *service = fresh.value(old.id);
        if (!service)
            changes.append({old, {}});
        else if (canBePaid(old) != canBePaid(*service) || old.min != service->min || old.max != service->max)
            changes.append({old, *service});
    }
    return changes;
}

QString changeWords(const ServiceChange &change)
{
    QString what;
    if (change.now.id.isEmpty())
        what = ChangeText::tr("no longer offered");
    else if (!canBePaid(change.now))
        what = blockedWords(change.now);
    else if (!canBePaid(change.before))
        what = ChangeText::tr("can be paid again");
    else
        what = limitWords(change.now);
    if (what.isEmpty())
        what = ChangeText::tr("no limits any more");
    const QString &name = change.now.id.isEmpty() ? change.before.name : change.now.name;
    return u"%1: %2"_s.arg(name, what);
}

Favourites::Favourites(ServiceUse &store, const PaymentJournal &journal, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_journal(journal)
    , m_clock(clock)
    , m_tiles(favouriteCount)
{
    // After the journal's commit, outside whatever the desk is doing.
    connect(&journal, &PaymentJournal::changed, this, &Favourites::take, Qt::QueuedConnection);
}

void Favourites::open(const QString &origin)
{
    m_origin = origin;
    read();
    m_tiles = QStringList(favouriteCount);
    m_pinned.clear();
    for (const UsedService &one : std::as_const(m_known)) {
        if (one.tile < 1 || one.tile > favouriteCount)
            continue;
        m_tiles[one.tile - 1] = one.serviceId;
        if (one.pinned)
            m_pinned.append(one.serviceId);
    }
}

void Favourites::read()
{
    m_known.clear();
    if (m_origin.isEmpty())
        return;
    const auto all = m_store.all(m_origin);
    if (!all) {
        qCWarning(lcStore) << "the use of services can't be read:" << all.error().reason;
        return;
    }
    for (const UsedService &one : *all)
        m_known.insert(one.serviceId, one);
}

void Favourites::setServices(const QList<Service> &services)
{
    m_services = services;
    if (m_origin.isEmpty())
        return;
    QStringList nameless;
    const qsizetype first = std::min(services.size(), numberedAtOnce);
    for (qsizetype i = 0; i < first; ++i) {
        if (m_known.value(services.at(i).id).code == 0)
            nameless.append(services.at(i).id);
    }
    if (nameless.isEmpty())
        return;
    if (const auto done = m_store.number(m_origin, nameless); !done) {
        qCWarning(lcStore) << "no quick codes:" << done.error().reason;
        return;
    }
    read();
    Q_EMIT codesChanged();
}

void Favourites::settle()
{
    const QDateTime now = m_clock.utcNow();
    QHash<QString, const Service *> offered;
    offered.reserve(m_services.size());
    for (const Service &service : std::as_const(m_services))
        offered.insert(service.id, &service);
    QList<FavouriteCandidate> candidates;
    for (const UsedService &one : std::as_const(m_known)) {
        const double weight = fadedWeight(one.weight, one.at, now);
        const bool pinned = m_pinned.contains(one.serviceId);
        // A service that is not offered has no tile.
        if (offered.contains(one.serviceId) && (pinned || weight > forgotten))
            candidates.append(
                {one.serviceId, weight, pinned ? static_cast<int>(m_tiles.indexOf(one.serviceId)) + 1 : 0});
    }
    std::sort(
        candidates.begin(), candidates.end(), [](const FavouriteCandidate &a, const FavouriteCandidate &b) {
            return std::tie(b.weight, a.id) < std::tie(a.weight, b.id);
        });
    // A new till begins with what the gateway names first.
    for (qsizetype i = 0, added = 0; i < m_services.size() && added < favouriteCount; ++i) {
        if (!canBePaid(m_services.at(i)))
            continue;
        candidates.append({m_services.at(i).id, 0, 0});
        ++added;
    }
    QStringList shown = m_tiles;
    for (QString &id : shown) {
        if (!offered.contains(id))
            id.clear();
    }
    const QStringList next = favouriteOrder(shown, candidates);
    if (next == m_tiles || m_services.isEmpty())
        return;
    m_tiles = next;
    m_pinned.removeIf([this](const QString &id) { return !m_tiles.contains(id); });
    store();
    Q_EMIT tilesChanged();
}

void Favourites::setPinned(const QString &serviceId, bool pinned)
{
    if (pinned == isPinned(serviceId) || !m_tiles.contains(serviceId))
        return;
    if (pinned)
        m_pinned.append(serviceId);
    else
        m_pinned.removeAll(serviceId);
    store();
    Q_EMIT tilesChanged();
}

void Favourites::store()
{
    if (m_origin.isEmpty())
        return;
    if (const auto stored = m_store.setTiles(m_origin, m_tiles, m_pinned); !stored)
        qCWarning(lcStore) << "the favourites are not stored:" << stored.error().reason;
    read();
}

void Favourites::take(PaymentId id)
{
    if (m_taken.contains(number(id)))
        return;
    const auto row = m_journal.row(id);
    if (!row || row->state != PaymentState::Paid || row->origin != m_origin)
        return;
    m_taken.insert(number(id));
    const QDateTime at = row->settledAt.isValid() ? row->settledAt : m_clock.utcNow();
    if (const auto counted = m_store.count(m_origin, row->service.id, id, at); !counted) {
        qCWarning(lcStore) << "a use was not counted:" << counted.error().reason;
        return;
    }
    const bool coded = m_known.value(row->service.id).code > 0;
    read();
    if (!coded)
        Q_EMIT codesChanged();
    Q_EMIT used(row->service.id);
}

QHash<QString, double> Favourites::usage() const
{
    const QDateTime now = m_clock.utcNow();
    QHash<QString, double> weights;
    for (const UsedService &one : m_known) {
        if (const double weight = fadedWeight(one.weight, one.at, now); weight > forgotten)
            weights.insert(one.serviceId, weight);
    }
    return weights;
}

QHash<QString, int> Favourites::codes() const
{
    QHash<QString, int> codes;
    for (const UsedService &one : m_known) {
        if (one.code > 0)
            codes.insert(one.serviceId, one.code);
    }
    return codes;
}

} // namespace kassa
