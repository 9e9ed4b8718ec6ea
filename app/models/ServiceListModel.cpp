// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ServiceListModel.h"

#include "app/core/SpokenKey.h"
#include "app/models/ServiceIcons.h"
#include "app/paylov/Worker.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace kassa {

QString blockedWords(const Service &service)
{
    if (!service.active)
        return QCoreApplication::translate("kassa::ServiceListModel", "Switched off by the provider");
    if (!service.payable)
        return QCoreApplication::translate("kassa::ServiceListModel", "Can't be paid here now");
    return {};
}

QString limitWords(const Service &service)
{
    if (service.min && service.max)
        return QCoreApplication::translate("kassa::ServiceListModel", "%1 – %2")
            .arg(grouped(*service.min), withUnit(*service.max));
    if (service.min)
        return QCoreApplication::translate("kassa::ServiceListModel", "from %1").arg(withUnit(*service.min));
    if (service.max)
        return QCoreApplication::translate("kassa::ServiceListModel", "up to %1").arg(withUnit(*service.max));
    return {};
}

ServiceListModel::ServiceListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ServiceListModel::setServices(const QList<Service> &services)
{
    // Rows name services by their place, so old rows are remembered by key while the places change.
    QStringList before;
    before.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const int row : m_rows)
        before.append(rowKey(row));
    const std::vector<Service> old = std::move(m_services);
    const QHash<QString, int> oldById = std::move(m_byId);

    m_groups.clear();
    QHash<QString, int> groupOf;
    std::vector<std::vector<qsizetype>> members;
    for (qsizetype i = 0; i < services.size(); ++i) {
        const QString &category
            = services[i].categoryName.isEmpty() ? services[i].categoryId : services[i].categoryName;
        auto group = groupOf.find(category);
        if (group == groupOf.end()) {
            group = groupOf.insert(category, static_cast<int>(m_groups.size()));
            m_groups.append(category);
            members.emplace_back();
        }
        members[static_cast<size_t>(*group)].push_back(i);
    }
    m_services.clear();
    m_services.reserve(static_cast<size_t>(services.size()));
    m_group.clear();
    m_byId.clear();
    m_byId.reserve(services.size());
    for (size_t group = 0; group < members.size(); ++group) {
        for (const qsizetype i : members[group]) {
            const Service &service = services[i];
            if (m_byId.contains(service.id))
                continue; // of two with one id the first counts: the id is what is paid
            m_byId.insert(service.id, static_cast<int>(m_services.size()));
            m_services.push_back(service);
            m_group.push_back(static_cast<int>(group));
        }
    }
    passCodes();
    indexSoon();
    m_icons.clear();

    Rows rows = filteredRows();
    const auto newSize = static_cast<qsizetype>(rows.size());
    qsizetype head = 0;
    while (head < newSize && head < before.size() && before[head] == rowKey(rows[static_cast<size_t>(head)]))
        ++head;
    qsizetype tail = 0;
    while (tail < newSize - head && tail < before.size() - head
        && before[before.size() - 1 - tail] == rowKey(rows[static_cast<size_t>(newSize - 1 - tail)]))
        ++tail;
    const auto removed = static_cast<int>(before.size() - head - tail);
    const auto inserted = static_cast<int>(newSize - head - tail);
    const auto from = static_cast<int>(head);
    // While the old rows go, those that stay must already name the new places.
    Rows kept(rows.begin(), rows.begin() + head);
    kept.insert(kept.end(), rows.end() - tail, rows.end());
    if (removed > 0)
        beginRemoveRows({}, from, from + removed - 1);
    m_rows = std::move(kept);
    if (removed > 0)
        endRemoveRows();
    if (inserted > 0)
        beginInsertRows({}, from, from + inserted - 1);
    m_rows = std::move(rows);
    if (inserted > 0)
        endInsertRows();
    const auto changed = [&](int row) {
        const int place = m_rows[static_cast<size_t>(row)];
        if (place < 0)
            return false;
        const Service &now = m_services[static_cast<size_t>(place)];
        const auto was = oldById.constFind(now.id);
        return was != oldById.cend() && old[static_cast<size_t>(*was)] != now;
    };
    const auto count = static_cast<int>(m_rows.size());
    for (int row = 0; row < count; ++row) {
        if (row == from)
            row += inserted;
        if (row < count && changed(row))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ServiceListModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    m_filter = text;
    show(filteredRows());
}

void ServiceListModel::setLogo(const QString &serviceId, const QImage &logo)
{
    m_logos.insert(serviceId, logo);
    const int row = rowOf(serviceId);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {LogoRole});
}

void ServiceListModel::setCodes(const QHash<QString, int> &codes)
{
    m_codes = codes;
    passCodes();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CodeRole});
}

void ServiceListModel::passCodes()
{
    m_codeOf.assign(m_services.size(), 0);
    for (auto code = m_codes.cbegin(); code != m_codes.cend(); ++code) {
        if (const auto place = m_byId.constFind(code.key()); place != m_byId.cend())
            m_codeOf[static_cast<size_t>(*place)] = *code;
    }
}

std::vector<ServiceIndex::Entry> ServiceListModel::entries() const
{
    std::vector<ServiceIndex::Entry> all;
    all.reserve(m_services.size());
    for (size_t place = 0; place < m_services.size(); ++place) {
        const Service &service = m_services[place];
        all.push_back({service.id, service.name, m_groups.at(m_group[place])});
    }
    return all;
}

void ServiceListModel::indexSoon()
{
    using Built = std::shared_ptr<const ServiceIndex>;
    m_index.reset();
    const quint64 mine = ++m_indexed;
    if (m_services.empty())
        return;
    onWorker<Built>(
        this, [list = entries()] { return ServiceIndex::of(list); },
        [this, mine](const Built &built) {
            if (mine == m_indexed && !m_index)
                m_index = built;
        });
}

const ServiceIndex &ServiceListModel::searched()
{
    if (!m_index)
        m_index = ServiceIndex::of(entries());
    return *m_index;
}

ServiceListModel::Rows ServiceListModel::filteredRows()
{
    m_best = -1;
    m_searching = !searchWords(m_filter).isEmpty();
    return m_searching ? foundRows() : allRows();
}

ServiceListModel::Rows ServiceListModel::allRows() const
{
    Rows rows;
    rows.reserve(m_services.size() + static_cast<size_t>(m_groups.size()));
    int group = -1;
    for (size_t place = 0; place < m_services.size(); ++place) {
        if (m_group[place] != group) {
            group = m_group[place];
            rows.push_back(-group - 1);
        }
        rows.push_back(static_cast<int>(place));
    }
    return rows;
}

ServiceListModel::Rows ServiceListModel::foundRows()
{
    struct Ranked {
        int rank;
        int place;
        bool guess;
    };
    const auto payable = [this](int place) {
        const Service &service = m_services[static_cast<size_t>(place)];
        return service.active && service.payable;
    };
    const std::vector<ServiceIndex::Hit> hits = searched().match(m_filter, m_codeOf);
    std::vector<Ranked> ranked;
    ranked.reserve(hits.size());
    for (const ServiceIndex::Hit &hit : hits) {
        const double usage
            = m_usage.isEmpty() ? 0 : m_usage.value(m_services[static_cast<size_t>(hit.place)].id);
        const int rank = searchRank({hit.match, hit.leads, usage, payable(hit.place)});
        ranked.push_back({rank, hit.place, isGuess(hit.match)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked &a, const Ranked &b) {
        return std::tie(a.guess, a.rank, a.place) < std::tie(b.guess, b.rank, b.place);
    });
    Rows rows;
    rows.reserve(ranked.size() + 1);
    bool guessing = false;
    for (const Ranked &one : ranked) {
        if (one.guess && !std::exchange(guessing, true))
            rows.push_back(-static_cast<int>(m_groups.size()) - 1);
        rows.push_back(one.place);
    }
    // A guess is not opened in the place of a service that was named and can't be paid.
    for (const Ranked &one : ranked) {
        if (one.guess != ranked.front().guess)
            break;
        if (m_best < 0 || (!payable(m_best) && payable(one.place)))
            m_best = one.place;
    }
    return rows;
}

void ServiceListModel::show(Rows rows)
{
    const size_t shorter = std::min(m_rows.size(), rows.size());
    size_t head = 0;
    while (head < shorter && m_rows[head] == rows[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && m_rows[m_rows.size() - 1 - tail] == rows[rows.size() - 1 - tail])
        ++tail;
    const auto from = static_cast<int>(head);
    const size_t removed = m_rows.size() - head - tail;
    if (removed > 0) {
        beginRemoveRows({}, from, from + static_cast<int>(removed) - 1);
        const auto start = m_rows.begin() + static_cast<std::ptrdiff_t>(head);
        m_rows.erase(start, start + static_cast<std::ptrdiff_t>(removed));
        endRemoveRows();
    }
    const size_t inserted = rows.size() - head - tail;
    if (inserted > 0) {
        beginInsertRows({}, from, from + static_cast<int>(inserted) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    }
}

QString ServiceListModel::rowKey(int row) const
{
    return row < 0 ? u'#' + (isGuessHeading(row) ? u"?"_s : m_groups.value(-row - 1))
                   : u'=' + m_services[static_cast<size_t>(row)].id;
}

int ServiceListModel::shownCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](int row) { return row >= 0; }));
}

int ServiceListModel::rowOf(const QString &serviceId) const
{
    const auto place = m_byId.constFind(serviceId);
    if (place == m_byId.cend())
        return -1;
    const auto found = std::find(m_rows.cbegin(), m_rows.cend(), *place);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

std::optional<Service> ServiceListModel::service(const QString &serviceId) const
{
    const auto place = m_byId.constFind(serviceId);
    return place == m_byId.cend() ? std::nullopt : std::optional(m_services[static_cast<size_t>(*place)]);
}

int ServiceListModel::bestRow() const
{
    const auto found = m_best >= 0
        ? std::find(m_rows.cbegin(), m_rows.cend(), m_best)
        : std::find_if(m_rows.cbegin(), m_rows.cend(), [](int row) { return row >= 0; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int ServiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ServiceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int row = m_rows[static_cast<size_t>(index.row())];
    if (row < 0) {
        if (role == Qt::DisplayRole || role == CategoryRole)
            return isGuessHeading(row) ? tr("Perhaps you meant") : m_groups.value(-row - 1);
        return role == HeadingRole ? QVariant(true) : QVariant();
    }
    const Service &service = m_services[static_cast<size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return service.name;
    case Qt::AccessibleTextRole: {
        const QString blocked = blockedWords(service);
        return blocked.isEmpty() ? service.name : u"%1, %2"_s.arg(service.name, blocked);
    }
    case IdRole:
        return service.id;
    case HeadingRole:
        return false;
    case CategoryRole:
        return m_groups.value(m_group[static_cast<size_t>(row)]);
    case LimitsRole:
        return limitWords(service);
    case BlockedRole:
        return blockedWords(service);
    case NoteRole: {
        QStringList parts;
        const QString blocked = blockedWords(service);
        if (m_searching && blocked.isEmpty())
            parts.append(m_groups.value(m_group[static_cast<size_t>(row)]));
        parts.append(blocked.isEmpty() ? limitWords(service) : blocked);
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case CodeRole:
        return m_codes.value(service.id);
    case IconNameRole: {
        auto icon = m_icons.constFind(service.id);
        if (icon == m_icons.cend())
            icon = m_icons.insert(service.id, serviceIconName(service.name, service.categoryName));
        return *icon;
    }
    case LogoRole:
        if (!service.logo.isEmpty() && !m_asked.contains(service.id)) {
            m_asked.insert(service.id);
            QMetaObject::invokeMethod(
                const_cast<ServiceListModel *>(this),
                [this, id = service.id, logo = service.logo] { Q_EMIT logoWanted(id, logo); },
                Qt::QueuedConnection);
        }
        return m_logos.value(service.id);
    default:
        return {};
    }
}

Qt::ItemFlags ServiceListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<size_t>(index.row())] < 0)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace kassa
