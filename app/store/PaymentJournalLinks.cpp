// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/EventNames.h"
#include "app/core/Log.h"
#include "app/store/PaymentJournal.h"
#include "app/store/PaymentRecord.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int notChargedNeeded = 3; // rule 7

tl::unexpected<Error> about(PaymentId id, ErrorCode code, const QString &reason)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.payment = number(id);
    return tl::unexpected<Error>(std::move(error));
}

} // namespace

// What the file itself can say about rule 7; the desk knows the waits and the clock.
Result<void> PaymentJournal::mayRepeat(PaymentId id, const SeniorWord &senior) const
{
    const auto row = stored(id);
    if (!row)
        return tl::unexpected(row.error());
    if (row->state != PaymentState::PayUnknown)
        return about(id, ErrorCode::StateMoved, stateName(row->state));
    if (senior.by.trimmed().isEmpty())
        return about(id, ErrorCode::NoSenior, u"no name"_s);
    if (row->notChargedInRow < notChargedNeeded)
        return about(id, ErrorCode::Unproven, u"not_in_a_row"_s);
    if (!row->absentAt.isValid())
        return about(id, ErrorCode::Unproven, u"not_absent"_s);
    return {};
}

Result<void> PaymentJournal::tie(PaymentId id, PaymentId other, const Stamp &stamp)
{
    const auto known = linkedTo(id);
    if (id == other || known.contains(other))
        return {};
    const auto tied = m_database.repeat(
        u"INSERT INTO link(payment, other, at) VALUES(?,?,?)"_s, {number(id), number(other), stamp.at});
    if (!tied)
        return tl::unexpected(tied.error());
    return {};
}

Result<void> PaymentJournal::link(PaymentId id, PaymentId other, const Stamp &stamp, const QString &who)
{
    if (id == other || linkedTo(id).contains(other))
        return {};
    if (auto tied = tie(id, other, stamp); !tied)
        return tied;
    for (const auto &[from, to] : {std::pair(id, other), std::pair(other, id)}) {
        const EventNote note {event::linked, who, 0, QString::number(number(to)), {}};
        if (auto noted = addEvent(from, stamp, note); !noted)
            return noted;
    }
    return {};
}

QList<PaymentId> PaymentJournal::linkedTo(PaymentId id) const
{
    QList<PaymentId> ids;
    const auto read = m_database.repeat(
        u"SELECT other FROM link WHERE payment = ? UNION SELECT payment FROM link WHERE other = ? ORDER BY 1"_s,
        {number(id), number(id)},
        [&ids](const QSqlQuery &query) { ids.append(PaymentId(query.value(0).toLongLong())); });
    if (!read)
        qCCritical(lcStore) << "the journal can't be read:" << read.error().reason;
    return ids;
}

Result<QList<PaymentId>> PaymentJournal::paidBesides(const PaymentRow &row) const
{
    // By the order of events, not by times: a clock may have gone back.
    QList<PaymentId> ids;
    const auto read = m_database.repeat(
        u"SELECT DISTINCT p.id FROM payment p JOIN event e ON e.payment = p.id"
        " WHERE p.account_key = ? AND p.service_id = ? AND p.origin = ? AND p.id <> ?"
        " AND p.state = 'Paid' AND e.to_state = 'Paid'"
        " AND (e.id > (SELECT max(id) FROM event WHERE payment = ? AND what IN ('create_sent','pay_sent'))"
        " OR EXISTS (SELECT 1 FROM link l WHERE (l.payment = p.id AND l.other = ?)"
        " OR (l.other = p.id AND l.payment = ?))) ORDER BY p.id"_s,
        {row.accountKey, textValue(row.service.id), textValue(row.origin), number(row.id), number(row.id),
            number(row.id), number(row.id)},
        [&ids](const QSqlQuery &query) { ids.append(PaymentId(query.value(0).toLongLong())); });
    if (!read)
        return tl::unexpected(read.error());
    return ids;
}

QDate PaymentJournal::watchedDay(const QString &watch) const
{
    QDate day;
    const auto read = m_database.repeat(u"SELECT day FROM watch WHERE name = ?"_s, {watch},
        [&day](const QSqlQuery &query) { day = QDate::fromString(query.value(0).toString(), Qt::ISODate); });
    if (!read)
        qCCritical(lcStore) << "the journal can't be read:" << read.error().reason;
    return day;
}

Result<void> PaymentJournal::setWatchedDay(const QString &watch, QDate day)
{
    const auto written = m_database.repeat(
        u"INSERT INTO watch(name, day) VALUES(?,?) ON CONFLICT(name) DO UPDATE SET day = excluded.day"_s,
        {watch, day.toString(Qt::ISODate)});
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace kassa
