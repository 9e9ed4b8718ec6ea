// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RegistryMirror.h"

#include "app/core/Clock.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
/// About 5 ms of a transaction on a slow PC.
constexpr qsizetype rowsAtOnce = 250;
constexpr qint64 daysBefore = 31;

/// Days are kept as Julian numbers: they sort, and a range is two integers.
QVariant dayValue(QDate day)
{
    return day.toJulianDay();
}

QString rowColumns()
{
    return u"r.id, r.user_id, r.card, r.owner, r.amount, r.date, r.service_id"_s;
}

RegistryRow rowFrom(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
        query.value(3).toString(), Soum(query.value(4).toLongLong()), query.value(5).toString(),
        query.value(6).toString()};
}

/// A row whose date can't be read stands on the first day that was asked for rather than on none.
QDateTime placeOf(const RegistryRow &row, QDate first)
{
    const QDateTime at = fromGatewayTime(row.date);
    return at.isValid() ? at : startOfTashkentDay(first);
}

} // namespace

QStringList registryTables()
{
    return {
        // With a rowid: rows lie in the order of reading, that is by time, and a day's rows are neighbours.
        // By their ids, which are random, each would be a page of its own: 400 ms for four days instead of 30
        // among a million rows.
        u"CREATE TABLE registry_row("
        "origin TEXT NOT NULL,"
        "id TEXT NOT NULL,"
        "day INTEGER NOT NULL," // Julian, of Tashkent
        "at INTEGER NOT NULL," // ms since 1970, UTC
        "service_id TEXT NOT NULL,"
        "user_id TEXT NOT NULL,"
        "amount INTEGER NOT NULL,"
        "card TEXT NOT NULL,"
        "owner TEXT NOT NULL,"
        "date TEXT NOT NULL," // as sent
        "gone_at INTEGER,"
        "PRIMARY KEY(origin, id)) STRICT"_s,
        u"CREATE INDEX registry_by_day ON registry_row(origin, day, at, id) WHERE gone_at IS NULL"_s,
        u"CREATE TABLE registry_day("
        "origin TEXT NOT NULL,"
        "day INTEGER NOT NULL,"
        "read_at INTEGER NOT NULL," // the server's time of the last reading
        "whole_at INTEGER," // and of the last one that was whole
        "PRIMARY KEY(origin, day)) STRICT, WITHOUT ROWID"_s,
    };
}

RegistryMirror::RegistryMirror(Database &database)
    : m_database(database)
{
}

Result<void> RegistryMirror::take(const RegistryReading &reading, const std::function<void()> &breathe)
{
    const QString &origin = reading.origin;
    const QString put = u"INSERT INTO registry_row(origin, id, day, at, service_id, user_id, amount, card,"
                        " owner, date) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(origin, id) DO UPDATE SET"
                        " day = excluded.day, at = excluded.at, service_id = excluded.service_id,"
                        " user_id = excluded.user_id, amount = excluded.amount, card = excluded.card,"
                        " owner = excluded.owner, date = excluded.date, gone_at = NULL"_s;
    QSet<QString> seen;
    for (qsizetype begin = 0; begin < reading.rows.size(); begin += rowsAtOnce) {
        const qsizetype end = std::min(begin + rowsAtOnce, reading.rows.size());
        const auto stored = m_database.transaction([&]() -> Result<void> {
            for (qsizetype i = begin; i < end; ++i) {
                const RegistryRow &row = reading.rows.at(i);
                const QDateTime at = placeOf(row, reading.first);
                seen.insert(row.id);
                auto done = m_database.repeat(put,
                    {textValue(origin), textValue(row.id), dayValue(tashkentDay(at)), timeValue(at),
                        textValue(row.serviceId), textValue(row.userId), row.amount.value(),
                        textValue(row.cardNumber), textValue(row.owner), textValue(row.date)});
                if (!done)
                    return tl::unexpected(done.error());
            }
            return {};
        });
        if (!stored)
            return stored;
        if (breathe)
            breathe();
    }

    // Nobody else writes the mirror: what is gone can be found before the transaction begins.
    QStringList gone;
    if (reading.whole) {
        const auto known = m_database.repeat(
            u"SELECT id FROM registry_row WHERE origin = ? AND day BETWEEN ? AND ? AND gone_at IS NULL"_s,
            {textValue(origin), dayValue(reading.first), dayValue(reading.last)},
            [&](const QSqlQuery &query) {
                QString id = query.value(0).toString();
                if (!seen.contains(id))
                    gone.append(std::move(id));
            });
        if (!known)
            return tl::unexpected(known.error());
    }
    return m_database.transaction([&]() -> Result<void> {
        for (const QString &id : std::as_const(gone)) {
            auto done
                = m_database.repeat(u"UPDATE registry_row SET gone_at = ? WHERE origin = ? AND id = ?"_s,
                    {timeValue(reading.readAt), textValue(origin), textValue(id)});
            if (!done)
                return tl::unexpected(done.error());
        }
        const QVariant whole = reading.whole ? timeValue(reading.readAt) : QVariant();
        for (QDate day = reading.first; day <= reading.last; day = day.addDays(1)) {
            auto done = m_database.repeat(
                u"INSERT INTO registry_day(origin, day, read_at, whole_at) VALUES(?,?,?,?)"
                " ON CONFLICT(origin, day) DO UPDATE SET read_at = excluded.read_at,"
                " whole_at = coalesce(excluded.whole_at, whole_at)"_s,
                {textValue(origin), dayValue(day), timeValue(reading.readAt), whole});
            if (!done)
                return tl::unexpected(done.error());
        }
        return {};
    });
}

Result<QList<QDate>> RegistryMirror::closedDays(const QString &origin, QDate from, QDate to) const
{
    QList<QDate> days;
    const auto read
        = m_database.repeat(u"SELECT day, whole_at FROM registry_day WHERE origin = ? AND day BETWEEN ? AND ?"
                            " AND whole_at IS NOT NULL ORDER BY day"_s,
            {textValue(origin), dayValue(from), dayValue(to)}, [&days](const QSqlQuery &query) {
                const QDate day = QDate::fromJulianDay(query.value(0).toLongLong());
                const QDateTime over = startOfTashkentDay(day.addDays(1));
                if (over.msecsTo(timeFrom(query.value(1))) > closedAfterMs)
                    days.append(day);
            });
    if (!read)
        return tl::unexpected(read.error());
    return days;
}

Result<RegistryMirror::Held> RegistryMirror::held(const QString &origin, QDate from, QDate to) const
{
    Held held;
    qint64 wholeDays = 0;
    qint64 readDays = 0;
    qint64 oldest = std::numeric_limits<qint64>::max();
    qint64 newest = 0;
    auto read = m_database.repeat(
        u"SELECT read_at, whole_at FROM registry_day WHERE origin = ? AND day BETWEEN ? AND ?"_s,
        {textValue(origin), dayValue(from), dayValue(to)}, [&](const QSqlQuery &query) {
            ++readDays;
            const qint64 readAt = query.value(0).toLongLong();
            const qint64 wholeAt = query.value(1).toLongLong();
            oldest = std::min(oldest, wholeAt > 0 ? wholeAt : readAt);
            newest = std::max(newest, readAt);
            // A later reading that lacked rows takes the day's wholeness away.
            wholeDays += wholeAt > 0 && wholeAt >= readAt ? 1 : 0;
        });
    if (!read)
        return tl::unexpected(read.error());
    const qint64 days = from.daysTo(to) + 1;
    held.whole = days > 0 && wholeDays == days;
    if (readDays > 0)
        held.lastReadAt = QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC);
    if (days > 0 && readDays == days)
        held.readAt = QDateTime::fromMSecsSinceEpoch(oldest, Qt::UTC);
    read = m_database.repeat(u"SELECT %1 FROM registry_row r WHERE r.origin = ? AND r.day BETWEEN ? AND ?"
                             " AND r.gone_at IS NULL ORDER BY r.day, r.at, r.id"_s.arg(rowColumns()),
        {textValue(origin), dayValue(from), dayValue(to)},
        [&held](const QSqlQuery &query) { held.rows.append(rowFrom(query)); });
    if (!read)
        return tl::unexpected(read.error());
    return held;
}

Result<RegistryMirror::Page> RegistryMirror::page(
    const QString &origin, QDate from, QDate to, const std::optional<Place> &after, int limit) const
{
    Page page;
    qint64 lastAt = 0;
    const Place below = after.value_or(Place {std::numeric_limits<qint64>::max(), {}});
    const QDate lastDay
        = after ? std::min(to, tashkentDay(QDateTime::fromMSecsSinceEpoch(after->at, Qt::UTC))) : to;
    const auto read = m_database.repeat(
        u"SELECT %1, r.at FROM registry_row r WHERE r.origin = ? AND r.day BETWEEN ? AND ?"
        " AND r.gone_at IS NULL AND (r.at < ? OR (r.at = ? AND r.id < ?))"
        " ORDER BY r.day DESC, r.at DESC, r.id DESC LIMIT ?"_s.arg(rowColumns()),
        {textValue(origin), dayValue(from), dayValue(lastDay), below.at, below.at, textValue(below.id),
            limit},
        [&](const QSqlQuery &query) {
            page.rows.append(rowFrom(query));
            lastAt = query.value(7).toLongLong();
        });
    if (!read)
        return tl::unexpected(read.error());
    if (page.rows.size() == limit)
        page.next = Place {lastAt, page.rows.last().id};
    return page;
}

Result<QList<RegistryMirror::Foreign>> RegistryMirror::foreignPage(const QString &origin, QDate from,
    QDate to, const std::optional<Place> &after, const QDateTime &since, int limit) const
{
    QList<Foreign> rows;
    const Place below = after.value_or(Place {std::numeric_limits<qint64>::max(), {}});
    const QDate lastDay
        = after ? std::min(to, tashkentDay(QDateTime::fromMSecsSinceEpoch(after->at, Qt::UTC))) : to;
    const QDate firstDay = std::max(from, tashkentDay(since));
    const auto read = m_database.repeat(
        u"SELECT %1, r.at FROM registry_row r WHERE r.origin = ? AND r.day BETWEEN ? AND ?"
        " AND r.gone_at IS NULL AND r.at >= ? AND (r.at < ? OR (r.at = ? AND r.id < ?)) AND %2"
        " ORDER BY r.day DESC, r.at DESC, r.id DESC LIMIT ?"_s.arg(rowColumns(), isForeignRow()),
        {textValue(origin), dayValue(firstDay), dayValue(lastDay), timeValue(since), below.at, below.at,
            textValue(below.id), limit},
        [&rows](const QSqlQuery &query) {
            rows.append({rowFrom(query), query.value(7).toLongLong()});
        });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<QList<RegistrySays>> RegistryMirror::says(
    const QString &origin, const QList<PaymentRow> &payments) const
{
    QHash<QDate, qint64> wholeAt; ///< of days that were looked up; 0 where a day was not read whole
    const auto readWhole = [&](QDate day) -> Result<qint64> {
        if (const auto known = wholeAt.constFind(day); known != wholeAt.cend())
            return *known;
        qint64 at = 0;
        const auto read = m_database.repeat(
            u"SELECT whole_at FROM registry_day WHERE origin = ? AND day = ? AND whole_at >= read_at"_s,
            {textValue(origin), dayValue(day)},
            [&at](const QSqlQuery &query) { at = query.value(0).toLongLong(); });
        if (!read)
            return tl::unexpected(read.error());
        wholeAt.insert(day, at);
        return at;
    };
    QList<RegistrySays> answers;
    for (const PaymentRow &row : payments) {
        answers.append(RegistrySays::Nothing);
        if (row.transactionId.isEmpty() || row.origin != origin)
            continue;
        const bool open = row.state == PaymentState::PaySent || row.state == PaymentState::PayUnknown;
        const bool expected = open || row.state == PaymentState::Paid;
        std::optional<bool> same;
        const auto read = m_database.repeat(u"SELECT amount, service_id FROM registry_row WHERE origin = ?"
                                            " AND id = ? AND gone_at IS NULL"_s,
            {textValue(origin), textValue(row.transactionId)}, [&](const QSqlQuery &query) {
                same = query.value(0).toLongLong() == row.amount.value()
                    && query.value(1).toString() == row.service.id;
            });
        if (!read)
            return tl::unexpected(read.error());
        if (same) {
            answers.last() = *same && expected ? RegistrySays::Paid : RegistrySays::Differs;
        } else if (expected) {
            QDateTime at = fromGatewayTime(row.payedAt);
            if (!at.isValid())
                at = row.sentAt.isValid() ? row.sentAt : row.createdAt;
            const auto whole = readWhole(tashkentDay(at));
            if (!whole)
                return tl::unexpected(whole.error());
            answers.last()
                = *whole - at.toMSecsSinceEpoch() > lagMs ? RegistrySays::NotThere : RegistrySays::NotRead;
        }
    }
    return answers;
}

Result<QList<RegistryRow>> RegistryMirror::foreignWithin(
    const QString &origin, const QString &serviceId, Soum amount, const QDateTime &sinceServerUtc) const
{
    QList<RegistryRow> rows;
    const auto read
        = m_database.repeat(u"SELECT %1 FROM registry_row r WHERE r.origin = ? AND r.day >= ? AND r.at >= ?"
                            " AND r.gone_at IS NULL AND r.amount = ? AND r.service_id = ? AND %2"
                            " ORDER BY r.day DESC, r.at DESC, r.id DESC"_s.arg(rowColumns(), isForeignRow()),
            {textValue(origin), dayValue(tashkentDay(sinceServerUtc)), timeValue(sinceServerUtc),
                amount.value(), textValue(serviceId)},
            [&rows](const QSqlQuery &query) { rows.append(rowFrom(query)); });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<QList<PaymentRow>> RegistryMirror::counterparts(const QString &origin, QDate from, QDate to) const
{
    QList<PaymentRow> rows;
    QSet<qint64> known;
    const auto take = [&](const QSqlQuery &query) {
        PaymentRow row = paymentFrom(query);
        if (known.contains(number(row.id)))
            return;
        known.insert(number(row.id));
        rows.append(std::move(row));
    };
    auto read = m_database.repeat(
        u"SELECT %1 FROM registry_row r JOIN payment p ON p.origin = r.origin AND p.transaction_id = r.id"
        " AND p.transaction_id <> '' WHERE r.origin = ? AND r.day BETWEEN ? AND ?"
        " AND r.gone_at IS NULL"_s.arg(paymentColumns()),
        {textValue(origin), dayValue(from), dayValue(to)}, take);
    if (!read)
        return tl::unexpected(read.error());
    const qint64 begin = startOfTashkentDay(from).toMSecsSinceEpoch();
    const qint64 end = startOfTashkentDay(to.addDays(2)).toMSecsSinceEpoch();
    const qint64 dayMs = 24LL * 60 * 60 * 1000;
    read = m_database.repeat(
        u"SELECT %1 FROM payment p WHERE p.state = 'Paid' AND p.origin = ? AND p.created_at BETWEEN ? AND ?"
        " AND max(p.created_at, coalesce(p.sent_at, 0), coalesce(p.settled_at, 0)) >= ?"_s.arg(
            paymentColumns()),
        {textValue(origin), begin - daysBefore * dayMs, end, begin - dayMs}, take);
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

QString isForeignRow()
{
    return u"NOT EXISTS (SELECT 1 FROM payment p WHERE p.origin = r.origin AND p.transaction_id = r.id"
           " AND p.transaction_id <> '')"_s;
}

} // namespace kassa
