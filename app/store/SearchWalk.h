// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/Database.h"

#include <QtCore/QStringList>
#include <QtCore/QVariant>
#include <optional>
#include <utility>

namespace kassa {

/// A term of a search by what there is in an index: one of these has to fit.
struct SearchMeaning {
    QString needle; ///< as it stands in the text; or empty
    QStringList trigrams; ///< of the needle, by which rows are looked for; the text itself is checked after
    std::optional<qint64> amount;
    QList<qint64> ids; ///< of the index
    QList<qint64> services; ///< keys of the index's services
    [[nodiscard]] bool isNothing() const
    {
        return needle.isEmpty() && !amount && ids.isEmpty() && services.isEmpty();
    }
};

/// SQL with its values.
struct SearchStatement {
    QString sql;
    QVariantList values;
};

/// How both indices of the history are searched: a table of rows (id, service, amount, text) whose ids grow
/// with time, FTS5's trigrams of their texts, and their services with folded names. Walks go along what fits
/// the fewest, newest first. In the thread of its Database. Errors: StoreFull, StoreFailed.
class SearchWalk final {
public:
    struct Tables {
        QString rows;
        QString texts;
        QString services;
    };
    /// Between which ids, both included.
    struct Range {
        qint64 first = 0;
        qint64 last = 0;
    };
    SearchWalk(const Database &database, Tables tables);

    /// Parts of a row's text stand between these, so that a short word can be looked for at their beginning.
    static constexpr QChar partEnd = u'\n';
    /// Beyond this many rows a term is broad: a walk that begins with it ends early by itself.
    static constexpr int broad = 10'000;

    /// Adds what a folded word may mean: a part of the text, services by their names.
    Result<void> addWord(SearchMeaning &meaning, const QString &word) const;
    [[nodiscard]] Result<qint64> breadth(const SearchMeaning &term) const;
    /// The term that fits the fewest rows, and how many (at most about `broad`); -1 where there is none.
    /// Which of two broad ones is the narrower is judged by the newest rows.
    [[nodiscard]] Result<std::pair<qsizetype, qint64>> narrowest(const QList<SearchMeaning> &terms) const;

    /// Conditions on a row `k` that a walk came to, each beginning with AND, for the terms but one (-1: for
    /// all), and the trigrams that their texts must have.
    struct Checks {
        SearchStatement conditions;
        QStringList trigrams;
    };
    [[nodiscard]] static Checks checks(const QList<SearchMeaning> &terms, qsizetype except);
    /// The ids along a term (none: along the rows themselves) that also meet `within`, newest first, each
    /// once; more than `limit` where several walks found them.
    [[nodiscard]] SearchStatement along(const std::optional<SearchMeaning> &term, const QStringList &trigrams,
        Range range, const SearchStatement &within, int limit) const;
    /// One walk: `id` of `from` where `where` holds.
    [[nodiscard]] static SearchStatement walk(const QString &from, const QString &id,
        const SearchStatement &where, Range range, const SearchStatement &within, int limit);

    /// The first column of a query.
    [[nodiscard]] Result<QList<qint64>> numbers(const QString &sql, const QVariantList &values) const;

private:
    [[nodiscard]] Result<QStringList> tellingTrigrams(const QString &needle) const;
    [[nodiscard]] Result<qint64> sampleFrom() const;
    [[nodiscard]] Result<qint64> newestThatFit(const SearchMeaning &term) const;

    const Database &m_database;
    Tables m_tables;
};

/// "?,?,?".
[[nodiscard]] QString placeholders(qsizetype count);

} // namespace kassa
