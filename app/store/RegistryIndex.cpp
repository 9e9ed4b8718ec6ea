// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RegistryIndex.h"

#include "app/core/Clock.h"
#include "app/core/Log.h"
#include "app/core/TextIndex.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QSet>
#include <algorithm>
#include <limits>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

const SearchWalk::Tables tables {u"registry_key"_s, u"registry_text"_s, u"registry_service"_s};

/// Rows of one second, which is as fine as the gateway's time is.
constexpr qint64 perSecond = 4096;
/// A beginning of a transaction's id that fits more rows says nothing.
constexpr int mostIds = 200;

qint64 firstKey(qint64 atMs)
{
    return atMs / 1000 * perSecond;
}

QString textOf(const RegistryRow &row)
{
    QString text(SearchWalk::partEnd);
    for (const QString &part : {row.cardNumber, row.cardNumber.right(4), row.owner, row.userId}) {
        if (const QString key = searchKey(part); !key.isEmpty())
            text += key + SearchWalk::partEnd;
    }
    return text;
}

} // namespace

/// A row of the mirror, and how the index has it.
struct RegistryIndex::Row {
    RegistryRow there;
    qint64 at = 0; ///< ms
    QString text;
    qint64 key = 0; ///< 0: not at all
    QString oldText;
};

QStringList registryIndexTables()
{
    return {
        u"CREATE TABLE registry_service("
        "key INTEGER PRIMARY KEY,"
        "service TEXT NOT NULL UNIQUE," // its id
        "name TEXT NOT NULL) STRICT"_s, // folded
        u"CREATE TABLE registry_key("
        "id INTEGER PRIMARY KEY," // grows with time: the second times 4096, and one more for each of a second
        "transaction_id TEXT NOT NULL UNIQUE,"
        "service INTEGER NOT NULL,"
        "amount INTEGER NOT NULL,"
        "text TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX registry_by_amount ON registry_key(amount)"_s,
        u"CREATE INDEX registry_by_service ON registry_key(service)"_s,
        u"CREATE VIRTUAL TABLE registry_text USING fts5(text, content='registry_key', content_rowid='id',"
        " detail=none, columnsize=0, tokenize='trigram case_sensitive 1')"_s,
        // Which reading of a day the index has.
        u"CREATE TABLE registry_indexed("
        "origin TEXT NOT NULL,"
        "day INTEGER NOT NULL,"
        "read_at INTEGER NOT NULL,"
        "PRIMARY KEY(origin, day)) STRICT, WITHOUT ROWID"_s,
    };
}

RegistryIndex::RegistryIndex(Database &database, QHash<QString, QString> names)
    : m_database(database)
    , m_walk(database, tables)
    , m_names(std::move(names))
{
}

Result<qint64> RegistryIndex::serviceKey(const QString &serviceId)
{
    if (const auto known = m_services.constFind(serviceId); known != m_services.cend())
        return *known;
    auto done = m_database.repeat(u"INSERT INTO registry_service(service, name) VALUES(?,?)"
                                  " ON CONFLICT(service) DO UPDATE SET name = excluded.name"
                                  " WHERE excluded.name NOT IN ('', name)"_s,
        {textValue(serviceId), textValue(searchKey(m_names.value(serviceId)))});
    if (!done)
        return tl::unexpected(done.error());
    const auto keys
        = m_walk.numbers(u"SELECT key FROM registry_service WHERE service = ?"_s, {textValue(serviceId)});
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->isEmpty())
        return failure(ErrorCode::StoreFailed, u"a service without a key"_s);
    m_services.insert(serviceId, keys->first());
    return keys->first();
}

Result<QList<RegistryIndex::Row>> RegistryIndex::outOfStep(const QString &origin, qint64 day) const
{
    QList<Row> rows;
    const auto read = m_database.repeat(
        u"SELECT r.id, r.user_id, r.card, r.owner, r.amount, r.service_id, r.at, coalesce(k.id, 0),"
        " k.amount, k.text, s.service FROM registry_row r"
        " LEFT JOIN registry_key k ON k.transaction_id = r.id LEFT JOIN registry_service s ON s.key = "
        "k.service"
        " WHERE r.origin = ? AND r.day = ? AND r.gone_at IS NULL AND %1"_s.arg(isForeignRow()),
        {textValue(origin), day}, [&rows](const QSqlQuery &query) {
            Row row;
            row.there.id = query.value(0).toString();
            row.there.userId = query.value(1).toString();
            row.there.cardNumber = query.value(2).toString();
            row.there.owner = query.value(3).toString();
            row.there.amount = Soum(query.value(4).toLongLong());
            row.there.serviceId = query.value(5).toString();
            row.at = query.value(6).toLongLong();
            row.text = textOf(row.there);
            row.key = query.value(7).toLongLong();
            row.oldText = query.value(9).toString();
            const bool inStep = row.key / perSecond == row.at / 1000
                && query.value(8).toLongLong() == row.there.amount.value() && row.oldText == row.text
                && query.value(10).toString() == row.there.serviceId;
            if (!inStep)
                rows.append(std::move(row));
        });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<void> RegistryIndex::put(const Row &row)
{
    if (row.key != 0) {
        for (const auto &[sql, values] : {
                 std::pair(u"INSERT INTO registry_text(registry_text, rowid, text) VALUES('delete', ?, ?)"_s,
                     QVariantList {row.key, row.oldText}),
                 std::pair(u"DELETE FROM registry_key WHERE id = ?"_s, QVariantList {row.key}),
             }) {
            if (auto done = m_database.repeat(sql, values); !done)
                return tl::unexpected(done.error());
        }
    }
    const auto service = serviceKey(row.there.serviceId);
    if (!service)
        return tl::unexpected(service.error());
    const qint64 first = firstKey(row.at);
    const auto next
        = m_walk.numbers(u"SELECT coalesce(max(id) + 1, ?) FROM registry_key WHERE id BETWEEN ? AND ?"_s,
            {first, first, first + perSecond - 1});
    if (!next)
        return tl::unexpected(next.error());
    if (next->first() >= first + perSecond) {
        qCWarning(lcStore) << "more rows of one second than the registry's index can hold";
        return {};
    }
    for (const auto &[sql, values] : {
             std::pair(
                 u"INSERT INTO registry_key(id, transaction_id, service, amount, text) VALUES(?,?,?,?,?)"_s,
                 QVariantList {
                     next->first(), textValue(row.there.id), *service, row.there.amount.value(), row.text}),
             std::pair(u"INSERT INTO registry_text(rowid, text) VALUES(?,?)"_s,
                 QVariantList {next->first(), row.text}),
         }) {
        if (auto done = m_database.repeat(sql, values); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<bool> RegistryIndex::follow(const QString &origin)
{
    std::optional<std::pair<qint64, qint64>> next;
    const auto read = m_database.repeat(
        u"SELECT d.day, d.read_at FROM registry_day d LEFT JOIN registry_indexed i ON i.origin = d.origin"
        " AND i.day = d.day WHERE d.origin = ? AND i.read_at IS NOT d.read_at ORDER BY d.day DESC LIMIT 1"_s,
        {textValue(origin)}, [&next](const QSqlQuery &query) {
            next = std::pair(query.value(0).toLongLong(), query.value(1).toLongLong());
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!next)
        return false;
    const auto rows = outOfStep(origin, next->first);
    if (!rows)
        return tl::unexpected(rows.error());
    for (qsizetype begin = 0; begin < rows->size(); begin += rowsAtOnce) {
        const qsizetype end = std::min<qsizetype>(begin + rowsAtOnce, rows->size());
        const auto stored = m_database.transaction([&]() -> Result<void> {
            for (qsizetype at = begin; at < end; ++at) {
                if (auto done = put(rows->at(at)); !done)
                    return done;
            }
            return {};
        });
        if (!stored) {
            // The keys of services that were made in this transaction are gone with it.
            m_services.clear();
            return tl::unexpected(stored.error());
        }
    }
    const auto marked
        = m_database.repeat(u"INSERT INTO registry_indexed(origin, day, read_at) VALUES(?,?,?)"
                            " ON CONFLICT(origin, day) DO UPDATE SET read_at = excluded.read_at"_s,
            {textValue(origin), next->first, next->second});
    if (!marked)
        return tl::unexpected(marked.error());
    return true;
}

Result<SearchMeaning> RegistryIndex::resolve(const QString &origin, const SearchTerm &term) const
{
    SearchMeaning meaning;
    if (!term.text.isEmpty()) {
        if (auto done = m_walk.addWord(meaning, term.text); !done)
            return tl::unexpected(done.error());
    }
    if (term.sum)
        meaning.amount = term.sum->value();
    if (!term.transaction.isEmpty()) {
        // The gateway's ids are of one case, and which one isn't the cashier's business.
        const QSet<QString> forms {term.transaction, term.transaction.toLower(), term.transaction.toUpper()};
        for (const QString &form : forms) {
            const auto found = m_walk.numbers(
                u"SELECT k.id FROM registry_row r CROSS JOIN registry_key k ON k.transaction_id = r.id"
                " WHERE r.origin = ? AND r.id >= ? AND r.id < ? LIMIT ?"_s,
                {textValue(origin), form, QString(form + QChar(u'\uf8ff')), mostIds});
            if (!found)
                return tl::unexpected(found.error());
            meaning.ids += *found;
        }
    }
    return meaning;
}

Result<RegistryFound> RegistryIndex::page(const RegistrySearch &query) const
{
    RegistryFound found;
    SearchWalk::Range range {0, std::numeric_limits<qint64>::max()};
    if (query.search.from)
        range.first = firstKey(startOfTashkentDay(*query.search.from).toMSecsSinceEpoch());
    if (query.search.to)
        range.last = firstKey(startOfTashkentDay(query.search.to->addDays(1)).toMSecsSinceEpoch()) - 1;
    if (query.below)
        range.last = std::min(range.last, *query.below - 1);

    QList<SearchMeaning> terms;
    for (const SearchTerm &term : query.search.terms) {
        auto meaning = resolve(query.origin, term);
        if (!meaning)
            return tl::unexpected(meaning.error());
        if (meaning->isNothing())
            return found;
        terms.append(std::move(*meaning));
    }
    // The walk begins with what fits the fewest.
    qsizetype driver = terms.isEmpty() ? -1 : 0;
    if (terms.size() > 1) {
        const auto narrowest = m_walk.narrowest(terms);
        if (!narrowest)
            return tl::unexpected(narrowest.error());
        driver = narrowest->first;
    }
    const SearchWalk::Checks checks = SearchWalk::checks(terms, driver);
    SearchStatement walks = m_walk.along(driver < 0 ? std::nullopt : std::optional(terms.at(driver)),
        checks.trigrams, range, checks.conditions, query.limit);
    walks.values.append(query.limit);
    walks.values.append(textValue(query.origin));
    // What has gone from the registry, or has become a payment's of this till, is still in the index.
    auto rows = m_database.run(
        u"SELECT r.id, r.user_id, r.card, r.owner, r.amount, r.date, r.service_id, f.id, r.at,"
        " r.id IS NOT NULL AND r.gone_at IS NULL AND %1"
        " FROM (SELECT id FROM (%2) ORDER BY id DESC LIMIT ?) f CROSS JOIN registry_key k ON k.id = f.id"
        " LEFT JOIN registry_row r ON r.origin = ? AND r.id = k.transaction_id ORDER BY f.id DESC"_s.arg(
            isForeignRow(), walks.sql),
        walks.values);
    if (!rows)
        return tl::unexpected(rows.error());
    int walked = 0;
    qint64 last = 0;
    while (rows->next()) {
        ++walked;
        last = rows->value(7).toLongLong();
        if (!rows->value(9).toBool())
            continue;
        found.rows.append({{rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(),
                               rows->value(3).toString(), Soum(rows->value(4).toLongLong()),
                               rows->value(5).toString(), rows->value(6).toString()},
            rows->value(8).toLongLong(), last});
    }
    if (walked == query.limit)
        found.next = last;
    return found;
}

} // namespace kassa
