// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"
#include "app/core/TextIndex.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QImage>
#include <vector>

namespace kassa {

/// The services grouped by category, a heading row before each group, narrowed by a search. Categories stand
/// in the order in which the gateway's list first names them, services in the list's order. Changes come as
/// ranges, never as a reset. A keystroke over 10,000 services stays under 4 ms. Main thread.
class ServiceListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        IdRole = Qt::UserRole, ///< QString; empty on a heading
        HeadingRole, ///< bool
        CategoryRole, ///< QString
        LimitsRole, ///< QString: "500 – 5 000 000 soʻm", or empty where the gateway names none
        IconNameRole, ///< QString: name of an icon in resources/icons
        LogoRole, ///< QImage; null until setLogo()
        BlockedRole, ///< QString: why it can't be paid, in words; empty where it can
    };

    explicit ServiceListModel(QObject *parent = nullptr);

    void setServices(const QList<Service> &services);
    /// Case, accents, apostrophes and script do not count (searchKey); name, category and id are searched.
    /// Empty shows all.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }
    /// Takes a service's logo; logoWanted() had asked for it.
    void setLogo(const QString &serviceId, const QImage &logo);
    /// Null where none has come.
    [[nodiscard]] QImage logo(const QString &serviceId) const { return m_logos.value(serviceId); }

    /// Services in all, whatever the filter.
    [[nodiscard]] int serviceCount() const { return static_cast<int>(m_services.size()); }
    /// Services shown now.
    [[nodiscard]] int shownCount() const;
    [[nodiscard]] int rowOf(const QString &serviceId) const;
    [[nodiscard]] std::optional<Service> service(const QString &serviceId) const;
    /// The row of the best hit of the search; the first service without one; -1 for none. Services that can
    /// be paid go before those that can't.
    [[nodiscard]] int bestRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A service with a logo's address came into view for the first time. Once per service.
    void logoWanted(const QString &serviceId, const QUrl &logo) const;

private:
    // A heading is the negative number of its group, less one; a service its place in m_services.
    using Rows = std::vector<int>;

    [[nodiscard]] Rows filteredRows();
    void show(Rows rows);
    [[nodiscard]] QString rowKey(int row) const;

    std::vector<Service> m_services; // in shown order
    std::vector<int> m_group; // of each service
    QStringList m_groups;
    TextIndex m_index;
    QHash<QString, int> m_byId;
    QString m_filter;
    Rows m_rows;
    int m_best = -1;
    QHash<QString, QImage> m_logos;
    mutable QSet<QString> m_asked;
    mutable QHash<QString, QString> m_icons;
};

/// Why a service can't be paid, in the program's language; empty where it can.
[[nodiscard]] QString blockedWords(const Service &service);
/// "500 – 5 000 000 soʻm", "from 500 soʻm", "up to 5 000 000 soʻm", or empty.
[[nodiscard]] QString limitWords(const Service &service);

} // namespace kassa
