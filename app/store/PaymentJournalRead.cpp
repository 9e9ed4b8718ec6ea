// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "app/store/PaymentJournal.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMessageAuthenticationCode>
#include <QtSql/QSqlError>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',');
}

QVariantList namesOf(const QList<PaymentState> &states)
{
    QVariantList names;
    for (const PaymentState state : states)
        names.append(stateName(state));
    return names;
}

/// What could not be read is logged; who must not go on without it asks through a Result instead.
QList<PaymentRow> orNone(const Result<QList<PaymentRow>> &rows)
{
    if (!rows) {
        qCCritical(lcStore) << "the journal can't be read:" << rows.error().reason;
        return {};
    }
    return *rows;
}

} // namespace

QString PaymentJournal::origin() const
{
    QString origin;
    const auto read = m_database.repeat(u"SELECT value FROM meta WHERE key = 'origin'"_s, {},
        [&origin](const QSqlQuery &query) { origin = query.value(0).toString(); });
    if (!read)
        qCCritical(lcStore) << "the journal can't be read:" << read.error().reason;
    return origin;
}

Result<QByteArray> PaymentJournal::accountKey(const Account &account) const
{
    QByteArray secret;
    const auto read = m_database.repeat(u"SELECT value FROM meta WHERE key = 'account-key'"_s, {},
        [&secret](const QSqlQuery &query) { secret = query.value(0).toByteArray(); });
    if (!read)
        return tl::unexpected(read.error());
    if (secret.size() != 32)
        return failure(ErrorCode::StoreFailed, u"the profile's account key is missing"_s);
    QJsonObject canonical; // keeps its keys sorted
    for (const AccountItem &item : account)
        canonical.insert(item.name, item.value.trimmed().normalized(QString::NormalizationForm_C));
    return QMessageAuthenticationCode::hash(
        QJsonDocument(canonical).toJson(QJsonDocument::Compact), secret, QCryptographicHash::Sha256);
}

Result<QList<PaymentRow>> PaymentJournal::select(const QString &tail, const QVariantList &values) const
{
    QList<PaymentRow> rows;
    const auto read = m_database.repeat(u"SELECT %1 FROM payment p "_s.arg(paymentColumns()) + tail, values,
        [&rows](const QSqlQuery &query) { rows.append(paymentFrom(query)); });
    if (!read)
        return tl::unexpected(read.error());
    return rows;
}

Result<PaymentRow> PaymentJournal::stored(PaymentId id) const
{
    const auto rows = select(u"WHERE p.id = ?"_s, {number(id)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty()) {
        auto missing = failure(ErrorCode::StateMoved, u"no such payment"_s);
        missing.value().payment = number(id);
        return missing;
    }
    return rows->first();
}

std::optional<PaymentId> PaymentJournal::openOfSameAccount(const PaymentRow &row) const
{
    const QList<PaymentRow> open
        = orNone(select(u"WHERE p.account_key = ? AND p.service_id = ? AND p.origin = ? AND p.id <> ?"
                        " AND p.state IN ('PaySent','PayUnknown') AND p.released = 0"_s,
            {row.accountKey, row.service.id, row.origin, number(row.id)}));
    return open.isEmpty() ? std::nullopt : std::optional(open.first().id);
}

std::optional<PaymentRow> PaymentJournal::row(PaymentId id) const
{
    const QList<PaymentRow> rows = orNone(select(u"WHERE p.id = ?"_s, {number(id)}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

std::optional<PaymentRow> PaymentJournal::byTransaction(
    const QString &origin, const QString &transactionId) const
{
    const QList<PaymentRow> rows
        = orNone(select(u"WHERE p.origin = ? AND p.transaction_id = ? AND p.transaction_id <> ''"_s,
            {textValue(origin), textValue(transactionId)}));
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<PaymentRow> PaymentJournal::inStates(const QList<PaymentState> &states) const
{
    return orNone(
        select(u"WHERE p.state IN (%1) ORDER BY p.id"_s.arg(placeholders(states.size())), namesOf(states)));
}

QList<PaymentRow> PaymentJournal::ofAccount(const QString &origin, const QString &serviceId,
    const QByteArray &accountKey, const QList<PaymentState> &states, const QDateTime &sinceUtc) const
{
    return orNone(findOfAccount(origin, serviceId, accountKey, states, sinceUtc));
}

Result<QList<PaymentRow>> PaymentJournal::findOfAccount(const QString &origin, const QString &serviceId,
    const QByteArray &accountKey, const QList<PaymentState> &states, const QDateTime &sinceUtc) const
{
    const qint64 since = sinceUtc.isValid() ? sinceUtc.toMSecsSinceEpoch() : 0;
    return select(u"WHERE p.account_key = ? AND p.service_id = ? AND p.origin = ? AND p.state_at >= ?"
                  " AND p.state IN (%1) ORDER BY p.id DESC"_s.arg(placeholders(states.size())),
        QVariantList {accountKey, textValue(serviceId), textValue(origin), since} + namesOf(states));
}

QList<PaymentRow> PaymentJournal::withAlarm() const
{
    return orNone(select(u"WHERE p.alarm <> '' ORDER BY p.id DESC"_s, {}));
}

QList<PaymentRow> PaymentJournal::page(const JournalQuery &query) const
{
    return orNone(journalPage(m_database, query));
}

Result<QList<PaymentRow>> journalPage(const Database &database, const JournalQuery &query)
{
    QString filter;
    QVariantList filterValues;
    const auto where = [&](const QString &condition, const QVariant &value) {
        filter += u" AND "_s + condition;
        filterValues.append(value);
    };
    if (query.from)
        where(u"created_at >= ?"_s, timeValue(*query.from));
    if (query.to)
        where(u"created_at < ?"_s, timeValue(*query.to));
    if (query.serviceId)
        where(u"service_id = ?"_s, textValue(*query.serviceId));
    if (query.userId)
        where(u"user_id = ?"_s, textValue(*query.userId));
    if (const QString text = query.text.trimmed(); !text.isEmpty())
        where(u"instr(search_text, ?) > 0"_s, text.toCaseFolded());
    if (query.before)
        where(
            u"(created_at, id) < (SELECT created_at, id FROM payment WHERE id = ?)"_s, number(*query.before));

    // One ordered walk along an index per state, merged: SQLite would otherwise sort all rows of a state.
    QStringList walks;
    QVariantList values;
    QVariantList states = namesOf(query.states);
    if (states.isEmpty())
        states.append(QVariant());
    for (const QVariant &state : std::as_const(states)) {
        walks.append(u"SELECT * FROM (SELECT id, created_at FROM payment WHERE %1%2"
                     " ORDER BY created_at DESC, id DESC LIMIT ?)"_s.arg(
                         state.isNull() ? u"true"_s : u"state = ?"_s, filter));
        if (!state.isNull())
            values.append(state);
        values += filterValues;
        values.append(query.limit);
    }
    values.append(query.limit);
    auto rows = database.run(u"SELECT %1 FROM (%2) k CROSS JOIN payment p ON p.id = k.id"
                             " ORDER BY k.created_at DESC, k.id DESC LIMIT ?"_s.arg(
                                 paymentColumns(), walks.join(u" UNION ALL "_s)),
        values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PaymentRow> page;
    while (rows->next())
        page.append(paymentFrom(*rows));
    return page;
}

std::pair<int, Soum> PaymentJournal::paidBetween(const QDateTime &from, const QDateTime &to) const
{
    auto query = m_database.run(
        u"SELECT count(*), coalesce(sum(CASE WHEN paid_amount > 0 THEN paid_amount ELSE amount END), 0)"
        " FROM payment WHERE state = 'Paid' AND created_at >= ? AND created_at < ?"_s,
        {timeValue(from), timeValue(to)});
    if (!query || !query->next()) {
        qCCritical(lcStore) << "the day's sum can't be read"
                            << (query ? query->lastError().databaseText() : query.error().reason);
        return {0, Soum(0)};
    }
    return {query->value(0).toInt(), Soum(query->value(1).toLongLong())};
}

QList<JournalEvent> PaymentJournal::events(PaymentId id) const
{
    auto query = m_database.run(u"SELECT %1 FROM event WHERE payment IS ? ORDER BY id"_s.arg(eventColumns()),
        {number(id) == 0 ? QVariant() : QVariant(number(id))});
    QList<JournalEvent> events;
    if (!query)
        qCCritical(lcStore) << "the journal can't be read:" << query.error().reason;
    while (query && query->next())
        events.append(eventFrom(*query));
    return events;
}

QList<PaymentAttempt> PaymentJournal::attempts(PaymentId id) const
{
    auto query = m_database.run(
        u"SELECT number, card, mask, from_state, at, server_at, version, outcome, http FROM attempt"
        " WHERE payment = ? ORDER BY number"_s,
        {number(id)});
    QList<PaymentAttempt> attempts;
    if (!query)
        qCCritical(lcStore) << "the journal can't be read:" << query.error().reason;
    while (query && query->next()) {
        attempts.append({
            .number = query->value(0).toInt(),
            .cardLocalId = query->value(1).toString(),
            .cardMask = query->value(2).toString(),
            .from = stateFromName(query->value(3).toString()).value_or(PaymentState::Created),
            .at = timeFrom(query->value(4)),
            .serverAt = timeFrom(query->value(5)),
            .version = query->value(6).toString(),
            .outcome = query->value(7).isNull() ? std::nullopt : stateFromName(query->value(7).toString()),
            .http = query->value(8).toInt(),
        });
    }
    return attempts;
}

} // namespace kassa
