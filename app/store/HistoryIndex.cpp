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
#include <string>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// Parts of a payment's text stand between these, so that a short word can be looked for at their beginning.
constexpr QChar partEnd = u'\n';
/// Beyond this many payments a term is broad: a walk that begins with it ends early by itself.
constexpr int broad = 10'000;
/// A beginning of a transaction's id that fits more payments says nothing.
constexpr int mostIds = 200;
/// A word that more services have in their names is walked through by number: it fits most payments.
constexpr int mostServices = 40;

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// Account values and the subscriber's name: what search_text holds, and whom the bill names.
QString keyText(const QString &account, const QString &infoDetails)
{
    QString text(partEnd);
    const auto add = [&text](const QString &part) {
        if (const QString key = searchKey(part); !key.isEmpty())
            text += key + partEnd;
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

/// A word as it stands in a text: a short one is a whole value, or the beginning of one.
QString needleOf(const QString &word)
{
    switch (word.toStdU32String().size()) {
    case 1:
        return partEnd + word + partEnd;
    case 2:
        return partEnd + word;
    default:
        return word;
    }
}

/// FTS5's expression for a text that has every trigram of `needle`. The index keeps no positions, so that the
/// text itself is looked at afterwards.
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

} // namespace

/// A term by what there is: one of these has to fit.
struct HistoryIndex::Meaning {
    QString needle; ///< within the text; or empty
    std::optional<qint64> amount;
    QList<qint64> ids;
    QList<qint64> services;

    [[nodiscard]] bool isNothing() const
    {
        return needle.isEmpty() && !amount && ids.isEmpty() && services.isEmpty();
    }
    [[nodiscard]] bool isTextAlone() const
    {
        return !needle.isEmpty() && !amount && ids.isEmpty() && services.isEmpty();
    }

    /// Whether a payment that a walk came to fits.
    [[nodiscard]] Statement check() const
    {
        Statement check;
        QStringList ways;
        if (!needle.isEmpty()) {
            ways.append(u"instr(k.text, ?) > 0"_s);
            check.values.append(needle);
        }
        if (amount) {
            ways.append(u"k.amount = ?"_s);
            check.values.append(*amount);
        }
        for (const auto &[column, list] : {std::pair(u"k.id"_s, ids), std::pair(u"k.service"_s, services)}) {
            if (list.isEmpty())
                continue;
            // The plus keeps SQLite from walking along an index of this column instead of ours.
            ways.append(u"+%1 IN (%2)"_s.arg(column, placeholders(list.size())));
            for (const qint64 value : list)
                check.values.append(value);
        }
        check.sql = u" AND ("_s + ways.join(u" OR "_s) + u')';
        return check;
    }
};

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
    const auto keys = numbers(u"SELECT key FROM history_service WHERE service = ?"_s, {serviceJson});
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

Result<QList<qint64>> HistoryIndex::numbers(const QString &sql, const QVariantList &values) const
{
    QList<qint64> found;
    const auto read = m_database.repeat(
        sql, values, [&found](const QSqlQuery &query) { found.append(query.value(0).toLongLong()); });
    if (!read)
        return tl::unexpected(read.error());
    return found;
}

Result<HistoryIndex::Meaning> HistoryIndex::resolve(const SearchTerm &term) const
{
    Meaning meaning;
    const auto add = [this](QList<qint64> &list, const QString &sql, const QVariantList &values) {
        auto found = numbers(sql, values);
        if (!found)
            return Result<void>(tl::unexpected(found.error()));
        list += *found;
        return Result<void>();
    };
    if (!term.text.isEmpty()) {
        meaning.needle = needleOf(term.text);
        if (auto done = add(
                meaning.services, u"SELECT key FROM history_service WHERE instr(name, ?) > 0"_s, {term.text});
            !done)
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

Result<qint64> HistoryIndex::breadth(const Meaning &term) const
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
        const auto counted = count(u"SELECT 1 FROM history_text WHERE history_text MATCH ?"_s,
            {trigramsOf(term.needle).join(u" AND "_s)});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    if (term.amount) {
        const auto counted = count(u"SELECT 1 FROM history_key WHERE amount = ?"_s, {*term.amount});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    for (const qint64 service : term.services) {
        if (sum >= broad)
            break;
        const auto counted = count(u"SELECT 1 FROM history_key WHERE service = ?"_s, {service});
        if (!counted)
            return tl::unexpected(counted.error());
    }
    return sum;
}

Result<std::optional<HistoryIndex::Statement>> HistoryIndex::statement(const HistoryQuery &query) const
{
    const std::optional<Statement> nothing;
    // The numbers between which the days lie.
    qint64 first = 0;
    qint64 last = std::numeric_limits<qint64>::max();
    const PaymentSearch &search = query.search;
    Statement within; // what every payment is checked for besides the terms
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

    QList<Meaning> terms;
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
        qint64 least = std::numeric_limits<qint64>::max();
        for (qsizetype at = 0; at < terms.size(); ++at) {
            const auto fits = breadth(terms.at(at));
            if (!fits)
                return tl::unexpected(fits.error());
            if (*fits < least) {
                least = *fits;
                driver = at;
            }
        }
        if (!states.isEmpty() && least >= broad) {
            const auto inThem = numbers(u"SELECT count(*) FROM (SELECT 1 FROM payment WHERE state IN (%1)"
                                        " LIMIT %2)"_s.arg(placeholders(states.size()))
                                            .arg(broad),
                states);
            if (!inThem)
                return tl::unexpected(inThem.error());
            byState = !inThem->isEmpty() && inThem->first() < broad;
        }
    }

    QStringList texts;
    for (qsizetype at = 0; at < terms.size(); ++at) {
        if (at == driver && !byState)
            continue;
        const Statement check = terms.at(at).check();
        within.sql += check.sql;
        within.values += check.values;
        if (terms.at(at).isTextAlone())
            texts += trigramsOf(terms.at(at).needle);
    }
    if (!states.isEmpty() && !byState) {
        within.sql
            += u" AND (SELECT state FROM payment WHERE id = k.id) IN (%1)"_s.arg(placeholders(states.size()));
        within.values += states;
    }

    QStringList walks;
    QVariantList values;
    const auto walk
        = [&](const QString &from, const QString &id, const QString &where, const QVariantList &wanted) {
              walks.append(u"SELECT * FROM (SELECT %2 AS id FROM %1 WHERE %3 AND %2 BETWEEN ? AND ?%4"
                           " ORDER BY %2 DESC LIMIT ?)"_s.arg(from, id, where, within.sql));
              values += wanted;
              values.append({first, last});
              values += within.values;
              values.append(query.limit);
          };
    const QString alone = u"history_key k"_s;
    if (byState) {
        // Few enough to be sorted.
        walk(u"payment q CROSS JOIN history_key k ON k.id = q.id"_s, u"k.id"_s,
            u"q.state IN (%1)"_s.arg(placeholders(states.size())), states);
    } else if (driver < 0) {
        walk(alone, u"k.id"_s, u"true"_s, {});
    } else {
        const Meaning &term = terms.at(driver);
        if (!term.needle.isEmpty()) {
            texts += trigramsOf(term.needle);
            texts.removeDuplicates();
            walk(u"history_text CROSS JOIN history_key k ON k.id = history_text.rowid"_s,
                u"history_text.rowid"_s, u"history_text MATCH ? AND instr(k.text, ?) > 0"_s,
                {texts.join(u" AND "_s), term.needle});
        }
        if (term.amount)
            walk(alone, u"k.id"_s, u"k.amount = ?"_s, {*term.amount});
        if (!term.ids.isEmpty()) {
            QVariantList ids;
            for (const qint64 id : term.ids)
                ids.append(id);
            walk(alone, u"k.id"_s, u"k.id IN (%1)"_s.arg(placeholders(ids.size())), ids);
        }
        if (term.services.size() > mostServices) {
            QVariantList services;
            for (const qint64 service : term.services)
                services.append(service);
            walk(alone, u"k.id"_s, u"+k.service IN (%1)"_s.arg(placeholders(services.size())), services);
        } else {
            for (const qint64 service : term.services)
                walk(alone, u"k.id"_s, u"k.service = ?"_s, {service});
        }
    }
    values.append(query.limit);
    return Statement {u"SELECT %1 FROM (%2) f CROSS JOIN payment p ON p.id = f.id"
                      " ORDER BY f.id DESC LIMIT ?"_s.arg(paymentColumns(), walks.join(u" UNION "_s)),
        values};
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
