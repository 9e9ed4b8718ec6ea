// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"
#include "app/models/ServiceIndex.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QImage>
#include <memory>
#include <optional>
#include <vector>

namespace kassa {

/// The services grouped by category, a heading row before each group; categories stand in the order in which
/// the gateway's list first names them, services in the list's order. A search shows what it finds
/// (ServiceIndex) in one row of ranks (searchRank) instead, the guesses below a heading of their own. Changes
/// come as ranges, never as a reset. The words are sorted by a worker; a search that comes sooner does it
/// itself. A keystroke over 10,000 services stays under 4 ms. Main thread.
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
        NoteRole, ///< QString below the name: why it can't be paid, or its limits; in a search its category
                  ///< first
        CodeRole, ///< int: its quick code at this till; 0 for none
    };

    explicit ServiceListModel(QObject *parent = nullptr);

    void setServices(const QList<Service> &services);
    /// Name, category, the trade's words for it, quick code and id are searched, in any of four scripts. A
    /// text without letters and digits shows all.
    void setFilter(const QString &text);
    /// How much of late each service was used here, by its id; what isn't named wasn't. Counts for the next
    /// search, so that nothing moves that is looked at.
    void setUsage(const QHash<QString, double> &usage) { m_usage = usage; }
    /// Quick codes by service id.
    void setCodes(const QHash<QString, int> &codes);
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
    // A heading is the negative number of its group, less one; a service its place in m_services. The heading
    // of the guesses counts as one group more.
    using Rows = std::vector<int>;

    [[nodiscard]] Rows filteredRows();
    [[nodiscard]] Rows allRows() const;
    [[nodiscard]] Rows foundRows();
    [[nodiscard]] bool isGuessHeading(int row) const { return -row - 1 == static_cast<int>(m_groups.size()); }
    [[nodiscard]] std::vector<ServiceIndex::Entry> entries() const;
    void indexSoon();
    [[nodiscard]] const ServiceIndex &searched();
    void passCodes();
    void show(Rows rows);
    [[nodiscard]] QString rowKey(int row) const;

    std::vector<Service> m_services; // in shown order
    std::vector<int> m_group; // of each service
    QStringList m_groups;
    std::shared_ptr<const ServiceIndex> m_index; // none while a worker builds it
    quint64 m_indexed = 0; // which list the worker was given
    QHash<QString, double> m_usage;
    QHash<QString, int> m_codes;
    std::vector<int> m_codeOf; // of each service; 0 for none
    QHash<QString, int> m_byId;
    QString m_filter;
    bool m_searching = false;
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
