// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/SearchWalk.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// A word that more services have in their names is walked through by number: it fits most rows.
constexpr int mostServices = 40;

/// A word as it stands in a text: a short one is a whole value, or the beginning of one.
QString needleOf(const QString &word)
{
    switch (word.toStdU32String().size()) {
    case 1:
        return SearchWalk::partEnd + word + SearchWalk::partEnd;
    case 2:
        return SearchWalk::partEnd + word;
    default:
        return word;
    }
}

/// How many of the newest rows tell how common a word is; how many of them make a trigram common; and how
/// many trigrams a walk asks for: each more costs, and the text is looked at afterwards anyway.
constexpr int sampledRows = 4096;
constexpr int commonFrom = 256;
constexpr qsizetype mostTelling = 3;

/// The trigrams of `needle` as FTS5 takes them. The index keeps no positions, so that the text itself is
/// looked at afterwards.
QStringList trigramsOf(const QString &needle)
{
    const std::u32string letters = needle.toStdU32String();
    QStringList terms;
    for (size_t at = 0; at + 3 <= letters.size(); ++at) {
        QString term = QString::fromUcs4(letters.data() + at, 3);
        term = u'"' + term.replace(u'"', u"\"\""_s) + u'"';
        if (!terms.contains(term))
            terms.append(term);
    }
    return terms;
}

QVariantList valuesOf(const QList<qint64> &numbers)
{
    QVariantList values;
    for (const qint64 number : numbers)
        values.append(number);
    return values;
}

/// Whether a row that a walk came to fits.
SearchStatement checkOf(const SearchMeaning &term)
{
    SearchStatement check;
    QStringList ways;
    if (!term.needle.isEmpty()) {
        ways.append(u"instr(k.text, ?) > 0"_s);
        check.values.append(term.needle);
    }
    if (term.amount) {
        ways.append(u"k.amount = ?"_s);
        check.values.append(*term.amount);
    }
    for (const auto &[column, list] :
        {std::pair(u"k.id"_s, term.ids), std::pair(u"k.service"_s, term.services)}) {
        if (list.isEmpty())
            continue;
        // The plus keeps SQLite from walking along an index of this column instead of ours.
        ways.append(u"+%1 IN (%2)"_s.arg(column, placeholders(list.size())));
        check.values += valuesOf(list);
    }
    check.sql = u" AND ("_s + ways.join(u" OR "_s) + u')';
    return check;
}

} // namespace

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

SearchWalk::SearchWalk(const Database &database, Tables tables)
    : m_database(database)
    , m_tables(std::move(tables))
{
}

Result<QList<qint64>> SearchWalk::numbers(const QString &sql, const QVariantList &values) const
{
    QList<qint64> found;
    const auto read = m_database.repeat(
        sql, values, [&found](const QSqlQuery &query) { found.append(query.value(0).toLongLong()); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

/// The newest rows have greater ids than this.
Result<qint64> SearchWalk::sampleFrom() const
{
    const auto newest = numbers(u"SELECT max(id) FROM %1"_s.arg(m_tables.rows), {});
    if (!newest)
        return tl::unexpected(newest.error());
    return newest->value(0) - sampledRows;
}

// What stands in most names ("liy" of "familiya") only keeps FTS5 busy where a rarer part is there, too.
Result<QStringList> SearchWalk::tellingTrigrams(const QString &needle) const
{
    const QStringList all = trigramsOf(needle);
    const auto from = sampleFrom();
    if (!from)
        return tl::unexpected(from.error());
    QList<std::pair<qint64, QString>> rare;
    for (const QString &trigram : all) {
        const auto counted = numbers(u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %1 MATCH ? AND rowid > ?"
                                     " ORDER BY rowid DESC LIMIT %2)"_s.arg(m_tables.texts)
                                         .arg(commonFrom),
            {trigram, *from});
        if (!counted)
            return tl::unexpected(counted.error());
        if (counted->value(0) < commonFrom)
            rare.append({counted->value(0), trigram});
    }
    if (rare.isEmpty())
        return all;
    std::stable_sort(
        rare.begin(), rare.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList telling;
    for (const auto &[count, trigram] : rare.first(std::min<qsizetype>(rare.size(), mostTelling)))
        telling.append(trigram);
    return telling;
}

Result<void> SearchWalk::addWord(SearchMeaning &meaning, const QString &word) const
{
    meaning.needle = needleOf(word);
    const auto trigrams = tellingTrigrams(meaning.needle);
    if (!trigrams)
        return tl::unexpected(trigrams.error());
    meaning.trigrams = *trigrams;
    const auto named
        = numbers(u"SELECT key FROM %1 WHERE instr(name, ?) > 0"_s.arg(m_tables.services), {word});
    if (!named)
        return tl::unexpected(named.error());
    meaning.services += *named;
    return {};
}

Result<qint64> SearchWalk::breadth(const SearchMeaning &term) const
{
    qint64 sum = term.ids.size();
    const auto count = [&](const QString &walk, const QVariantList &values) -> Result<void> {
        const auto counted = numbers(u"SELECT count(*) FROM (%1 LIMIT %2)"_s.arg(walk).arg(broad), values);
        if (!counted)
            return tl::unexpected(counted.error());
        sum += counted->isEmpty() ? 0 : counted->first();
        return {};
    };
    if (!term.needle.isEmpty()) {
        const auto counted = count(
            u"SELECT 1 FROM %1 WHERE %1 MATCH ?"_s.arg(m_tables.texts), {term.trigrams.join(u" AND "_s)});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    if (term.amount) {
        const auto counted = count(u"SELECT 1 FROM %1 WHERE amount = ?"_s.arg(m_tables.rows), {*term.amount});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    for (const qint64 service : term.services) {
        if (sum >= broad)
            break;
        const auto counted = count(u"SELECT 1 FROM %1 WHERE service = ?"_s.arg(m_tables.rows), {service});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    return sum;
}

Result<qint64> SearchWalk::newestThatFit(const SearchMeaning &term) const
{
    const auto from = sampleFrom();
    if (!from)
        return tl::unexpected(from.error());
    qint64 sum = 0;
    const auto count
        = [&](const QString &table, const QString &where, const QVariant &value) -> Result<void> {
        const auto counted
            = numbers(u"SELECT count(*) FROM %1 WHERE %2 AND rowid > ?"_s.arg(table, where), {value, *from});
        if (!counted)
            return tl::unexpected(counted.error());
        sum += counted->value(0);
        return {};
    };
    if (!term.needle.isEmpty()) {
        const auto counted
            = count(m_tables.texts, m_tables.texts + u" MATCH ?"_s, term.trigrams.join(u" AND "_s));
        if (!counted)
            return tl::unexpected(counted.error());
    }
    if (term.amount) {
        const auto counted = count(m_tables.rows, u"amount = ?"_s, *term.amount);
        if (!counted)
            return tl::unexpected(counted.error());
    }
    return sum;
}

Result<std::pair<qsizetype, qint64>> SearchWalk::narrowest(const QList<SearchMeaning> &terms) const
{
    std::pair<qsizetype, qint64> least {-1, std::numeric_limits<qint64>::max()};
    for (qsizetype at = 0; at < terms.size(); ++at) {
        auto fits = breadth(terms.at(at));
        if (!fits)
            return tl::unexpected(fits.error());
        *fits = std::min<qint64>(*fits, broad);
        bool better = *fits < least.second;
        if (*fits == least.second && terms.size() > 1) {
            // Among broad ones that with the fewest walks: each of them would have to find a page of its own.
            const qsizetype walks = terms.at(at).services.size();
            const qsizetype leastWalks = terms.at(least.first).services.size();
            better = walks < leastWalks;
            if (walks == leastWalks) {
                const auto here = newestThatFit(terms.at(at));
                const auto there = newestThatFit(terms.at(least.first));
                if (!here || !there)
                    return tl::unexpected(here ? there.error() : here.error());
                better = *here < *there;
            }
        }
        if (better)
            least = {at, *fits};
    }
    return least;
}

SearchWalk::Checks SearchWalk::checks(const QList<SearchMeaning> &terms, qsizetype except)
{
    Checks checks;
    for (qsizetype at = 0; at < terms.size(); ++at) {
        if (at == except)
            continue;
        const SearchMeaning &term = terms.at(at);
        const SearchStatement check = checkOf(term);
        checks.conditions.sql += check.sql;
        checks.conditions.values += check.values;
        const bool textAlone
            = !term.needle.isEmpty() && !term.amount && term.ids.isEmpty() && term.services.isEmpty();
        if (textAlone)
            checks.trigrams += term.trigrams;
    }
    return checks;
}

SearchStatement SearchWalk::walk(const QString &from, const QString &id, const SearchStatement &where,
    Range range, const SearchStatement &within, int limit)
{
    return {u"SELECT * FROM (SELECT %2 AS id FROM %1 WHERE %3 AND %2 BETWEEN ? AND ?%4"
            " ORDER BY %2 DESC LIMIT ?)"_s.arg(from, id, where.sql, within.sql),
        where.values + QVariantList {range.first, range.last} + within.values + QVariantList {limit}};
}

SearchStatement SearchWalk::along(const std::optional<SearchMeaning> &term, const QStringList &trigrams,
    Range range, const SearchStatement &within, int limit) const
{
    QStringList walks;
    QVariantList values;
    const QString rows = m_tables.rows + u" k"_s;
    const auto add = [&](const SearchStatement &where, const QString &from = {}, const QString &id = {}) {
        const SearchStatement one
            = walk(from.isEmpty() ? rows : from, id.isEmpty() ? u"k.id"_s : id, where, range, within, limit);
        walks.append(one.sql);
        values += one.values;
    };
    if (!term) {
        add({u"true"_s, {}});
    } else {
        if (!term->needle.isEmpty()) {
            QStringList texts = trigrams + term->trigrams;
            texts.removeDuplicates();
            add({u"%1 MATCH ? AND instr(k.text, ?) > 0"_s.arg(m_tables.texts),
                    {texts.join(u" AND "_s), term->needle}},
                u"%1 CROSS JOIN %2 ON k.id = %1.rowid"_s.arg(m_tables.texts, rows),
                m_tables.texts + u".rowid"_s);
        }
        if (term->amount)
            add({u"k.amount = ?"_s, {*term->amount}});
        if (!term->ids.isEmpty())
            add({u"k.id IN (%1)"_s.arg(placeholders(term->ids.size())), valuesOf(term->ids)});
        if (term->services.size() > mostServices) {
            add({u"+k.service IN (%1)"_s.arg(placeholders(term->services.size())), valuesOf(term->services)});
        } else {
            for (const qint64 service : term->services)
                add({u"k.service = ?"_s, {service}});
        }
    }
    return {walks.join(u" UNION "_s), values};
}

} // namespace kassa
