// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HistoryIndex.h"

#include "app/core/Clock.h"
#include "app/core/FieldKey.h"
#include "app/core/TextIndex.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <algorithm>
#include <limits>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// A beginning of a transaction's id that fits more payments says nothing.
constexpr int mostIds = 200;
QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// Account values and the subscriber's name: what search_text holds, and whom the bill names.
QString keyText(const QString &account, const QString &infoDetails)
{
    QString text(SearchWalk::partEnd);
    const auto add = [&text](const QString &part) {
        if (const QString key = searchKey(part); !key.isEmpty())
            text += key + SearchWalk::partEnd;
    };
    const QJsonArray items = arrayOf(account);
    for (const QJsonValue &item : items)
        add(item["value"_L1].toString());
    const QJsonArray details = arrayOf(infoDetails);
    for (const QJsonValue &detail : details) {
        const QString name = fieldKey(detail["name"_L1].toString());
        if (std::find(std::begin(subscriberNameKeys), std::end(subscriberNameKeys), QStringView(name))
            != std::end(subscriberNameKeys))
            add(detail["value"_L1].toString());
    }
    return text;
}

const SearchWalk::Tables tables {u"history_key"_s, u"history_text"_s, u"history_service"_s};

} // namespace

QStringList historyTables()
{
    return {
        u"CREATE TABLE history_service("
        "key INTEGER PRIMARY KEY,"
        "service TEXT NOT NULL UNIQUE," // as in `payment`
        "name TEXT NOT NULL) STRICT"_s, // folded
        u"CREATE TABLE history_key("
        "id INTEGER PRIMARY KEY," // of the payment
        "at INTEGER NOT NULL," // created_at
        "service INTEGER NOT NULL,"
        "amount INTEGER NOT NULL,"
        "text TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX history_by_amount ON history_key(amount)"_s,
        u"CREATE INDEX history_by_service ON history_key(service)"_s,
        u"CREATE VIRTUAL TABLE history_text USING fts5(text, content='history_key', content_rowid='id',"
        " detail=none, columnsize=0, tokenize='trigram case_sensitive 1')"_s,
        // The payments of a Tashkent day lie between these numbers, also where a clock has gone back.
        u"CREATE TABLE history_day("
        "day INTEGER PRIMARY KEY," // Julian
        "first INTEGER NOT NULL,"
        "last INTEGER NOT NULL) STRICT"_s,
        // Where the server charged another sum than the bill's, that one is looked for as well.
        u"CREATE INDEX payment_by_paid_amount ON payment(paid_amount) WHERE paid_amount <> 0"_s,
    };
}

HistoryIndex::HistoryIndex(Database &database)
    : m_database(database)
    , m_walk(database, tables)
{
}

Result<qint64> HistoryIndex::serviceKey(const QString &serviceJson)
{
    if (const auto known = m_services.constFind(serviceJson); known != m_services.cend())
        return *known;
    const QString name = QJsonDocument::fromJson(serviceJson.toUtf8()).object().value("name"_L1).toString();
    auto done = m_database.repeat(u"INSERT OR IGNORE INTO history_service(service, name) VALUES(?,?)"_s,
        {serviceJson, textValue(searchKey(name))});
    if (!done)
        return tl::unexpected(done.error());
    const auto keys = m_walk.numbers(u"SELECT key FROM history_service WHERE service = ?"_s, {serviceJson});
    if (!keys)
        return tl::unexpected(keys.error());
    if (keys->isEmpty())
        return failure(ErrorCode::StoreFailed, u"a service without a key"_s);
    m_services.insert(serviceJson, keys->first());
    return keys->first();
}

Result<int> HistoryIndex::follow(int rows)
{
    struct Taken {
        qint64 id;
        qint64 at;
        QString service;
        qint64 amount;
        QString text;
    };
    // Reading and folding need no lock; nobody else writes the index.
    QList<Taken> taken;
    const auto read = m_database.repeat(
        u"SELECT id, created_at, service, amount, account, info_details FROM payment"
        " WHERE id > (SELECT coalesce(max(id), 0) FROM history_key) ORDER BY id LIMIT ?"_s,
        {rows}, [&taken](const QSqlQuery &query) {
            taken.append({query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toString(),
                query.value(3).toLongLong(), keyText(query.value(4).toString(), query.value(5).toString())});
        });
    if (!read)
        return tl::unexpected(read.error());
    if (taken.isEmpty())
        return 0;
    const auto stored = m_database.transaction([&]() -> Result<void> {
        for (const Taken &row : std::as_const(taken)) {
            const auto service = serviceKey(row.service);
            if (!service)
                return tl::unexpected(service.error());
            const QDate day = tashkentDay(QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC));
            for (const auto &[sql, values] : {
                     std::pair(u"INSERT INTO history_key(id, at, service, amount, text) VALUES(?,?,?,?,?)"_s,
                         QVariantList {row.id, row.at, *service, row.amount, row.text}),
                     std::pair(u"INSERT INTO history_text(rowid, text) VALUES(?,?)"_s,
                         QVariantList {row.id, row.text}),
                     std::pair(u"INSERT INTO history_day(day, first, last) VALUES(?,?,?)"
                               " ON CONFLICT(day) DO UPDATE SET last = excluded.last"_s,
                         QVariantList {day.toJulianDay(), row.id, row.id}),
                 }) {
                if (auto done = m_database.repeat(sql, values); !done)
                    return tl::unexpected(done.error());
            }
        }
        return {};
    });
    if (!stored) {
        // The keys of services that were made in this transaction are gone with it.
        m_services.clear();
        return tl::unexpected(stored.error());
    }
    return static_cast<int>(taken.size());
}

Result<SearchMeaning> HistoryIndex::resolve(const SearchTerm &term) const
{
    SearchMeaning meaning;
    const auto add = [this](QList<qint64> &list, const QString &sql, const QVariantList &values) {
        auto found = m_walk.numbers(sql, values);
        if (!found)
            return Result<void>(tl::unexpected(found.error()));
        list += *found;
        return Result<void>();
    };
    if (!term.text.isEmpty()) {
        if (auto done = m_walk.addWord(meaning, term.text); !done)
            return tl::unexpected(done.error());
    }
    if (term.sum) {
        meaning.amount = term.sum->value();
        if (auto done = add(meaning.ids,
                u"SELECT id FROM payment WHERE paid_amount = ? AND paid_amount <> 0 ORDER BY id DESC LIMIT ?"_s,
                {term.sum->value(), mostIds});
            !done)
            return tl::unexpected(done.error());
    }
    if (term.number)
        meaning.ids.append(*term.number);
    if (!term.transaction.isEmpty()) {
        // The gateway's ids are of one case, and which one isn't the cashier's business.
        const QSet<QString> forms {term.transaction, term.transaction.toLower(), term.transaction.toUpper()};
        for (const QString &form : forms) {
            if (auto done = add(meaning.ids,
                    u"SELECT id FROM payment WHERE origin = (SELECT value FROM meta WHERE key = 'origin')"
                    " AND transaction_id >= ? AND transaction_id < ? AND transaction_id <> '' LIMIT ?"_s,
                    {form, QString(form + QChar(u'\uf8ff')), mostIds});
                !done)
                return tl::unexpected(done.error());
        }
    }
    return meaning;
}

Result<std::optional<SearchStatement>> HistoryIndex::statement(const HistoryQuery &query) const
{
    const std::optional<SearchStatement> nothing;
    // The numbers between which the days lie.
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    const PaymentSearch &search = query.search;
    SearchStatement within; // what every payment is checked for besides the terms
    if (search.from || search.to) {
        const QDate from = search.from.value_or(QDate(1970, 1, 1));
        const QDate to = search.to.value_or(QDate(9999, 12, 31));
        bool any = false;
        const auto read
            = m_database.repeat(u"SELECT min(first), max(last) FROM history_day WHERE day BETWEEN ? AND ?"_s,
                {from.toJulianDay(), to.toJulianDay()}, [&](const QSqlQuery &row) {
                    any = !row.value(0).isNull();
                    first = row.value(0).toLongLong();
                    last = row.value(1).toLongLong();
                });
        if (!read)
            return tl::unexpected(read.error());
        if (!any)
            return nothing;
        within.sql = u" AND k.at >= ? AND k.at < ?"_s;
        within.values = {startOfTashkentDay(from).toMSecsSinceEpoch(),
            startOfTashkentDay(to.addDays(1)).toMSecsSinceEpoch()};
    }
    if (query.before)
        last = std::min(last, number(*query.before) - 1);

    QList<SearchMeaning> terms;
    for (const SearchTerm &term : search.terms) {
        auto meaning = resolve(term);
        if (!meaning)
            return tl::unexpected(meaning.error());
        if (meaning->isNothing())
            return nothing;
        terms.append(std::move(*meaning));
    }
    QVariantList states;
    for (const PaymentState state : query.states)
        states.append(stateName(state));

    // The walk begins with what fits the fewest.
    qsizetype driver = terms.isEmpty() ? -1 : 0;
    bool byState = terms.isEmpty() && !states.isEmpty();
    if (terms.size() > 1 || (!terms.isEmpty() && !states.isEmpty())) {
        const auto narrowest = m_walk.narrowest(terms);
        if (!narrowest)
            return tl::unexpected(narrowest.error());
        driver = narrowest->first;
        const qint64 least = narrowest->second;
        if (!states.isEmpty() && least >= SearchWalk::broad) {
            const auto inThem
                = m_walk.numbers(u"SELECT count(*) FROM (SELECT 1 FROM payment WHERE state IN (%1)"
                                 " LIMIT %2)"_s.arg(placeholders(states.size()))
                                     .arg(SearchWalk::broad),
                    states);
            if (!inThem)
                return tl::unexpected(inThem.error());
            byState = !inThem->isEmpty() && inThem->first() < SearchWalk::broad;
        }
    }

    const SearchWalk::Checks checks = SearchWalk::checks(terms, byState ? -1 : driver);
    within.sql += checks.conditions.sql;
    within.values += checks.conditions.values;
    if (!states.isEmpty() && !byState) {
        within.sql
            += u" AND (SELECT state FROM payment WHERE id = k.id) IN (%1)"_s.arg(placeholders(states.size()));
        within.values += states;
    }

    SearchStatement walks;
    if (byState) {
        // Few enough to be sorted.
        walks = SearchWalk::walk(u"payment q CROSS JOIN history_key k ON k.id = q.id"_s, u"k.id"_s,
            {u"q.state IN (%1)"_s.arg(placeholders(states.size())), states}, {first, last}, within,
            query.limit);
    } else {
        const auto along = driver < 0 ? std::nullopt : std::optional(terms.at(driver));
        walks = m_walk.along(along, checks.trigrams, {first, last}, within, query.limit);
    }
    walks.values.append(query.limit);
    return SearchStatement {u"SELECT %1 FROM (%2) f CROSS JOIN payment p ON p.id = f.id"
                            " ORDER BY f.id DESC LIMIT ?"_s.arg(paymentColumns(), walks.sql),
        walks.values};
}

Result<QList<PaymentRow>> HistoryIndex::page(const HistoryQuery &query) const
{
    const auto statement = this->statement(query);
    if (!statement)
        return tl::unexpected(statement.error());
    QList<PaymentRow> rows;
    if (!*statement)
        return rows;
    auto found = m_database.run((*statement)->sql, (*statement)->values);
    if (!found)
        return tl::unexpected(found.error());
    while (found->next())
        rows.append(paymentFrom(*found));
    return rows;
}

} // namespace kassa
