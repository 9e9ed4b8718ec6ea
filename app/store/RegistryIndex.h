// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PaymentSearch.h"
#include "app/store/RegistryMirror.h"
#include "app/store/SearchWalk.h"

#include <QtCore/QHash>
#include <optional>

namespace kassa {

/// What a page of the registry's rows is asked for.
struct RegistrySearch {
    QString origin; ///< rule 15: the gateway in use
    PaymentSearch search;
    std::optional<qint64> below; ///< RegistryFound::next of the page before
    int limit = 200;
};

struct RegistryFound {
    QList<RegistryMirror::Foreign> rows;
    std::optional<qint64> next; ///< nothing at the end
};

/// Finds, among a million, the rows of the registry's mirror that no payment of this till has: those that
/// other tills paid. Holds the card's mask, the card holder and the user's id of each, folded by searchKey()
/// in a trigram index, the amount, the service, the second. It follows the mirror day by day, and only days
/// that were read anew; no money, it may be emptied at any time. In the thread of its Database. Errors:
/// StoreFull, StoreFailed.
class RegistryIndex final {
public:
    /// `names`: services by their ids, for rows that are taken now.
    explicit RegistryIndex(Database &database, QHash<QString, QString> names = {});

    /// Brings the newest day that the mirror knows better into step, in transactions of at most rowsAtOnce
    /// rows: whether there was one.
    Result<bool> follow(const QString &origin);
    /// Newest first. A term's number is a payment's of this till: no row has one.
    [[nodiscard]] Result<RegistryFound> page(const RegistrySearch &query) const;

    /// About 10 ms of a transaction on a slow PC.
    static constexpr int rowsAtOnce = 250;

private:
    struct Row;
    [[nodiscard]] Result<QList<Row>> outOfStep(const QString &origin, qint64 day) const;
    [[nodiscard]] Result<void> put(const Row &row);
    [[nodiscard]] Result<SearchMeaning> resolve(const QString &origin, const SearchTerm &term) const;
    [[nodiscard]] Result<qint64> serviceKey(const QString &serviceId);

    Database &m_database;
    SearchWalk m_walk;
    QHash<QString, QString> m_names;
    QHash<QString, qint64> m_services; ///< keys by ids
};

/// The index's tables, part of schema 4.
[[nodiscard]] QStringList registryIndexTables();

} // namespace kassa
