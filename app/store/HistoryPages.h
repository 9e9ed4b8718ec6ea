// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/HistoryIndex.h"
#include "app/store/RegistryIndex.h"

#include <optional>

namespace kassa {

/// One line of the history: a payment of this till with what the registry says of it, or a row that only the
/// registry has.
struct HistoryEntry {
    std::optional<PaymentRow> here;
    RegistrySays says = RegistrySays::Nothing;
    RegistryRow there {}; ///< where there is no `here`
    qint64 at = 0; ///< ms since 1970, UTC: what lines are ordered by, newest first
};

/// Up to where pages were read, on both sides.
struct HistoryPlace {
    std::optional<PaymentId> before;
    bool hereEnds = false;
    std::optional<RegistryMirror::Place> after; ///< of the mirror
    std::optional<qint64> below; ///< of its index
    bool thereEnds = false;
};

/// What a page is asked for.
struct HistoryQuestion {
    PaymentSearch search;
    QList<PaymentState> states; ///< of this till's; none: every state
    bool here = true; ///< payments of this till
    bool there = true; ///< rows of others
    QString origin; ///< of the gateway in use, whose registry is meant
    std::optional<HistoryPlace> place; ///< HistoryAnswer::next of the page before
    int limit = 200;
};

struct HistoryAnswer {
    QList<HistoryEntry> entries;
    std::optional<HistoryPlace> next; ///< nothing at the end
};

/// The journal and the registry's mirror as one list, by keyset from both sides; what words are searched in
/// are their two indices. In the thread of its Database. Errors: StoreFull, StoreFailed.
class HistoryPages final {
public:
    /// `names`: services by their ids, for the index of the registry.
    explicit HistoryPages(Database &database, QHash<QString, QString> names = {});

    /// Takes some of what the indices lack, in one short transaction or a few: whether there was something.
    Result<bool> follow(const QString &origin);
    /// Whether a question is answered from the indices, so that they have to be in step.
    [[nodiscard]] static bool needsIndex(const HistoryQuestion &question);
    [[nodiscard]] Result<HistoryAnswer> page(const HistoryQuestion &question) const;

private:
    struct Side;
    [[nodiscard]] Result<QList<PaymentRow>> here(const HistoryQuestion &question) const;
    [[nodiscard]] Result<Side> there(const HistoryQuestion &question, const QList<PaymentRow> &here) const;

    Database &m_database;
    HistoryIndex m_index;
    RegistryMirror m_mirror;
    RegistryIndex m_registry;
};

} // namespace kassa
