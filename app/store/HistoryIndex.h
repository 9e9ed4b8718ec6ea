// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/PaymentSearch.h"
#include "app/store/SearchWalk.h"

#include <QtCore/QHash>
#include <optional>

namespace kassa {

/// What a page of the searched history is asked for.
struct HistoryQuery {
    PaymentSearch search;
    QList<PaymentState> states; ///< none: every state
    std::optional<PaymentId> before; ///< keyset: payments older than this one
    int limit = 200;
};

/// Finds payments among a million. Holds what the search needs of each payment, made from the journal's
/// immutable columns alone: account values and the subscriber's name folded by searchKey() in a trigram
/// index, the amount, the service, the day. It follows the journal some rows behind and is never part of a
/// payment's commit, so it can neither slow a payment down nor fail one; it may be emptied at any time.
/// In the thread of its Database, which may be another than the journal's. Errors: StoreFull, StoreFailed.
class HistoryIndex final {
public:
    explicit HistoryIndex(Database &database);

    /// Takes the oldest payments that it doesn't hold yet, at most `rows`, in one transaction: how many it
    /// took. 0: it is in step.
    Result<int> follow(int rows = rowsAtOnce);
    /// The payments that fit, newest first by number. Those that follow() hasn't taken are not found.
    [[nodiscard]] Result<QList<PaymentRow>> page(const HistoryQuery &query) const;

    /// What page() runs, for tests that ask SQLite how it would be walked.
    /// Nothing where no payment can fit.
    [[nodiscard]] Result<std::optional<SearchStatement>> statement(const HistoryQuery &query) const;

    /// About 10 ms of a transaction on a slow PC: a payment that is just being made waits no longer for it.
    static constexpr int rowsAtOnce = 250;

private:
    [[nodiscard]] Result<SearchMeaning> resolve(const SearchTerm &term) const;
    [[nodiscard]] Result<qint64> serviceKey(const QString &serviceJson);

    Database &m_database;
    SearchWalk m_walk;
    QHash<QString, qint64> m_services; ///< keys of services by their JSON
};

/// The index's tables, part of schema 3.
[[nodiscard]] QStringList historyTables();

} // namespace kassa
