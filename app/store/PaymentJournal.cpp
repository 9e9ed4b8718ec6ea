// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PaymentJournal.h"

#include "app/core/EventNames.h"
#include "app/store/PaymentRecord.h"

#include <QtSql/QSqlError>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

Error about(PaymentId id, ErrorCode code, const QString &reason)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.payment = number(id);
    return error;
}

template <class T>
Result<void> done(const Result<T> &result)
{
    if (!result)
        return tl::unexpected(result.error());
    return {};
}

/// The SET clauses of a change, and their values in the same order.
struct Assignments {
    QStringList clauses;
    QVariantList values;

    void set(const char *column, const QVariant &value)
    {
        clauses.append(QLatin1StringView(column) + " = ?"_L1);
        values.append(value);
    }
    void text(const char *column, const std::optional<QString> &value)
    {
        if (value)
            set(column, textValue(*value));
    }
};

Assignments assignmentsOf(const PaymentChange &change)
{
    Assignments a;
    a.text("transaction_id", change.transactionId);
    if (change.createDetails)
        a.set("create_details", detailsText(*change.createDetails));
    a.text("otp_phone", change.otpPhone);
    if (change.confirmedBy) {
        const QString name = confirmedByName(*change.confirmedBy);
        a.set("confirmed_by", name.isEmpty() ? QVariant() : QVariant(name));
    }
    a.text("payed_at", change.payedAt);
    a.text("payment_ref", change.paymentRef);
    a.text("epos_merchant", change.eposMerchant);
    a.text("epos_terminal", change.eposTerminal);
    a.text("refusal", change.refusal);
    a.text("alarm", change.alarm);
    if (change.paidAmount)
        a.set("paid_amount", QVariant(change.paidAmount->value()));
    if (change.notChargedInRow)
        a.set("not_charged_in_row", QVariant(*change.notChargedInRow));
    if (change.released)
        a.set("released", QVariant(int(*change.released)));
    if (change.absentAt)
        a.set("absent_at", timeValue(*change.absentAt));
    return a;
}

bool isSettled(PaymentState state)
{
    return state == PaymentState::Paid || state == PaymentState::Cancelled
        || state == PaymentState::NotCharged;
}

} // namespace

PaymentJournal::Stamp PaymentJournal::stamp() const
{
    return {timeValue(m_clock.utcNow()),
        m_serverClock.measured() ? timeValue(m_serverClock.utcNow()) : QVariant()};
}

PaymentJournal::PaymentJournal(
    Database &database, const Clock &clock, const ServerClock &serverClock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_serverClock(serverClock)
{
}

Result<void> PaymentJournal::addEvent(PaymentId id, const Stamp &stamp, const EventNote &note,
    std::optional<PaymentState> from, std::optional<PaymentState> to)
{
    return done(m_database.repeat(
        u"INSERT INTO event(payment, at, server_at, what, from_state, to_state, http, by, note, asked_at)"
        " VALUES(?,?,?,?,?,?,?,?,?,?)"_s,
        {number(id) == 0 ? QVariant() : QVariant(number(id)), stamp.at, stamp.serverAt, textValue(note.what),
            from ? QVariant(stateName(*from)) : QVariant(), to ? QVariant(stateName(*to)) : QVariant(),
            note.http, textValue(note.by), textValue(note.note), timeValue(note.askedAt)}));
}

Result<void> PaymentJournal::checkOrigin(const QString &origin)
{
    std::optional<QString> known;
    const auto read = m_database.repeat(u"SELECT value FROM meta WHERE key = 'origin'"_s, {},
        [&known](const QSqlQuery &query) { known = query.value(0).toString(); });
    if (!read)
        return tl::unexpected(read.error());
    if (known && *known != origin)
        return failure(ErrorCode::WrongOrigin, u"the profile belongs to "_s + *known);
    if (known)
        return {};
    return done(m_database.run(u"INSERT INTO meta VALUES('origin', ?)"_s, {origin}));
}

Result<PaymentRow> PaymentJournal::commitCreateSent(const NewPayment &payment, const QString &by)
{
    if (payment.origin.isEmpty() || payment.service.id.isEmpty() || payment.amount <= Soum(0))
        return failure(ErrorCode::InvalidInput, u"no origin, service or amount"_s);
    const auto key = accountKey(payment.account);
    if (!key)
        return tl::unexpected(key.error());

    Result<PaymentRow> created = failure(ErrorCode::StoreFailed);
    const auto committed = m_database.transaction([&]() -> Result<void> {
        if (auto ours = checkOrigin(payment.origin); !ours)
            return ours;
        const auto open = select(u"WHERE p.origin = ? AND p.service_id = ? AND p.account_key = ?"
                                 " AND p.state IN ('PaySent','PayUnknown') AND p.released = 0"_s,
            {payment.origin, payment.service.id, *key});
        if (!open)
            return tl::unexpected(open.error());
        for (const PaymentRow &other : *open) {
            if (other.id != payment.replaces)
                return tl::unexpected(about(other.id, ErrorCode::AccountOpen, u"the guard"_s));
        }
        if (payment.replaces) {
            if (auto may = mayRepeat(*payment.replaces, payment.senior); !may)
                return may;
        }

        const Stamp now = stamp();
        const QVariant supersedes = payment.replaces ? QVariant(number(*payment.replaces))
            : payment.superseded.isEmpty()           ? QVariant()
                                                     : QVariant(number(payment.superseded.constLast()));
        const auto inserted = m_database.run(
            u"INSERT INTO payment(state, state_at, origin, service_id, service, account, account_key, amount,"
            " user_id, card, card_in_create, info_details, created_at, supersedes, search_text)"
            " VALUES('CreateSent',?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {now.at, payment.origin, payment.service.id, serviceText(payment.service),
                accountText(payment.account), *key, payment.amount.value(), textValue(payment.userId),
                cardText(payment.card), int(payment.cardInCreate), detailsText(payment.infoDetails), now.at,
                supersedes, searchText(payment.service, payment.account, {})});
        if (!inserted)
            return tl::unexpected(inserted.error());
        const PaymentId id {inserted->lastInsertId().toLongLong()};
        if (auto noted
            = addEvent(id, now, {.what = event::createSent, .by = by}, {}, PaymentState::CreateSent);
            !noted)
            return noted;
        created = stored(id);
        if (!created)
            return tl::unexpected(created.error());
        if (payment.replaces) {
            const EventNote word {event::repeatApproved, payment.senior.by, 0, payment.senior.reason, {}};
            if (auto noted = addEvent(*payment.replaces, now, word); !noted)
                return noted;
            if (auto replaced = replace(
                    *payment.replaces, PaymentState::PayUnknown, PaymentState::Superseded, *created, now, by);
                !replaced)
                return replaced;
        }
        for (const PaymentId old : payment.superseded) {
            if (auto replaced
                = replace(old, PaymentState::PayRefused, PaymentState::Superseded, *created, now, by);
                !replaced)
                return replaced;
        }
        for (const PaymentId old : payment.cancelled) {
            if (auto replaced
                = replace(old, PaymentState::PayRefused, PaymentState::Cancelled, *created, now, by);
                !replaced)
                return replaced;
        }
        return {};
    });
    if (!committed)
        return tl::unexpected(committed.error());
    for (const PaymentId old : payment.superseded + payment.cancelled)
        Q_EMIT changed(old);
    if (payment.replaces)
        Q_EMIT changed(*payment.replaces);
    Q_EMIT changed(created->id);
    return created;
}

Result<void> PaymentJournal::replace(PaymentId id, PaymentState from, PaymentState to, const PaymentRow &by,
    const Stamp &stamp, const QString &who)
{
    const bool cancelled = to == PaymentState::Cancelled;
    const auto moved = m_database.repeat(
        u"UPDATE payment SET state = ?, state_at = ?, settled_at = coalesce(?, settled_at),"
        " confirmed_by = coalesce(?, confirmed_by)"
        " WHERE id = ? AND state = ? AND origin = ? AND service_id = ? AND account_key = ?"_s,
        {stateName(to), stamp.at, cancelled ? stamp.at : QVariant(),
            cancelled ? QVariant(confirmedByName(ConfirmedBy::Status)) : QVariant(), number(id),
            stateName(from), by.origin, by.service.id, by.accountKey});
    if (!moved)
        return tl::unexpected(moved.error());
    if (*moved != 1)
        return tl::unexpected(
            about(id, ErrorCode::StateMoved, u"no longer to be replaced by a payment of this account"_s));
    if (auto tied = tie(by.id, id, stamp); !tied)
        return tied;
    return addEvent(id, stamp,
        {.what = cancelled ? event::statusAnswer : event::superseded,
            .by = who,
            .note = cancelled ? u"cancelled"_s : QString::number(number(by.id))},
        from, to);
}

Result<PaymentRow> PaymentJournal::commitPaySent(
    PaymentId id, PaymentState from, const Card &card, const QSet<PaymentId> &answered, const QString &by)
{
    if (from == PaymentState::PaySent || from == PaymentState::PayUnknown)
        return tl::unexpected(about(id, ErrorCode::AccountOpen, u"its own pay is open: law 1"_s));
    if (from != PaymentState::Created && from != PaymentState::OtpWait && from != PaymentState::PayRefused)
        return tl::unexpected(about(id, ErrorCode::StateMoved, stateName(from)));
    return commitSent(id, from, card, answered, by, nullptr);
}

Result<PaymentRow> PaymentJournal::commitRepeatSent(
    PaymentId id, const Card &card, const SeniorWord &senior, const QString &by)
{
    return commitSent(id, PaymentState::PayUnknown, card, {}, by, &senior);
}

Result<PaymentRow> PaymentJournal::commitSent(PaymentId id, PaymentState from, const Card &card,
    const QSet<PaymentId> &answered, const QString &by, const SeniorWord *senior)
{
    // The refusal of an earlier attempt goes with this commit: after a crash it would let the next `created`
    // make this attempt a refused one (rule 4).
    Result<PaymentRow> sent = failure(ErrorCode::StoreFailed);
    const auto committed = m_database.transaction([&]() -> Result<void> {
        const auto row = stored(id);
        if (!row)
            return tl::unexpected(row.error());
        if (row->state != from)
            return tl::unexpected(about(id, ErrorCode::StateMoved, stateName(row->state)));
        if (row->transactionId.isEmpty())
            return tl::unexpected(about(id, ErrorCode::InvalidInput, u"no transactionId"_s));
        if (row->cardInCreate && row->card.localId != card.localId)
            return tl::unexpected(about(id, ErrorCode::InvalidInput, u"create carried another card"_s));
        if (senior) {
            if (auto may = mayRepeat(id, *senior); !may)
                return may;
            if (row->card.localId != card.localId)
                return tl::unexpected(about(id, ErrorCode::InvalidInput, u"the last attempt's card"_s));
        }

        // By the order of events, not by times: a clock may have gone back. The one of the same amount first:
        // a newer payment of another bill must not hide this bill's own.
        qint64 asked = 0;
        const auto read
            = m_database.repeat(u"SELECT p.id FROM payment p JOIN event e ON e.payment = p.id"
                                " WHERE p.account_key = ? AND p.service_id = ? AND p.origin = ? AND p.id <> ?"
                                " AND p.state = 'Paid' AND e.to_state = 'Paid'"
                                " AND e.id > (SELECT min(id) FROM event WHERE payment = ?)"
                                " ORDER BY p.amount = ? DESC, e.id DESC"_s,
                {row->accountKey, row->service.id, row->origin, number(id), number(id), row->amount.value()},
                [&asked, &answered](const QSqlQuery &query) {
                    const qint64 paid = query.value(0).toLongLong();
                    if (asked == 0 && !answered.contains(PaymentId(paid)))
                        asked = paid;
                });
        if (!read)
            return tl::unexpected(read.error());
        if (asked != 0)
            return tl::unexpected(
                about(PaymentId(asked), ErrorCode::PaidMeanwhile, u"paid since this create"_s));

        const Stamp now = stamp();
        const auto moved = m_database.repeat(
            u"UPDATE payment SET state = 'PaySent', state_at = ?, sent_at = ?, attempts = attempts + 1,"
            " card = ?, released = 0, refusal = '', not_charged_in_row = 0, absent_at = NULL"
            " WHERE id = ? AND state = ?"_s,
            {now.at, now.at, row->cardInCreate ? cardText(row->card) : cardText(card), number(id),
                stateName(from)});
        if (!moved) {
            // The unique index of rule 1 has spoken, or SQLite has another trouble.
            if (const auto other = openOfSameAccount(*row))
                return tl::unexpected(about(*other, ErrorCode::AccountOpen, moved.error().reason));
            return tl::unexpected(moved.error());
        }
        if (*moved != 1)
            return tl::unexpected(about(id, ErrorCode::StateMoved, u"compare-and-set"_s));
        const auto attempted = m_database.repeat(
            u"INSERT INTO attempt(payment, number, card, mask, from_state, at, server_at, version)"
            " VALUES(?,?,?,?,?,?,?,?)"_s,
            {number(id), row->attempts + 1, textValue(card.localId), textValue(card.mask), stateName(from),
                now.at, now.serverAt, u"" KASSA_VERSION ""_s});
        if (!attempted)
            return tl::unexpected(attempted.error());
        if (senior) {
            const EventNote word {event::repeatApproved, senior->by, 0, senior->reason, {}};
            if (auto noted = addEvent(id, now, word); !noted)
                return noted;
        }
        if (auto noted = addEvent(id, now,
                {.what = event::paySent, .by = by, .note = QString::number(row->attempts + 1)}, from,
                PaymentState::PaySent);
            !noted)
            return noted;
        sent = stored(id);
        return done(sent);
    });
    if (!committed)
        return tl::unexpected(committed.error());
    Q_EMIT changed(id);
    return sent;
}

Result<PaymentRow> PaymentJournal::move(
    PaymentId id, PaymentState from, PaymentState to, const PaymentChange &change, const EventNote &note)
{
    if (to == PaymentState::PaySent || to == PaymentState::CreateSent)
        return tl::unexpected(about(id, ErrorCode::InvalidInput, u"has a commit of its own"_s));
    return apply(id, from, to, change, note);
}

Result<PaymentRow> PaymentJournal::amend(
    PaymentId id, PaymentState in, const PaymentChange &change, const EventNote &note)
{
    return apply(id, in, std::nullopt, change, note);
}

Result<PaymentRow> PaymentJournal::apply(PaymentId id, PaymentState from, std::optional<PaymentState> to,
    const PaymentChange &change, const EventNote &note)
{
    Result<PaymentRow> after = failure(ErrorCode::StoreFailed);
    const auto committed = m_database.transaction([&]() -> Result<void> {
        const auto row = stored(id);
        if (!row)
            return tl::unexpected(row.error());
        const Stamp now = stamp();
        Assignments a = assignmentsOf(change);
        if (change.transactionId)
            a.set("search_text", QVariant(searchText(row->service, row->account, *change.transactionId)));
        if (to) {
            a.set("state", QVariant(stateName(*to)));
            a.set("state_at", now.at);
            if (isSettled(*to))
                a.set("settled_at", now.at);
            // A pay that never left returns to the refusal that stood before: that one keeps its time, or
            // rule 1's question about its status would be put off.
            if (*to == PaymentState::PayRefused && note.what != event::payNotSent)
                a.set("refused_at", now.at);
        }
        if (!a.clauses.isEmpty()) {
            const auto moved = m_database.repeat(
                u"UPDATE payment SET %1 WHERE id = ? AND state = ?"_s.arg(a.clauses.join(u", "_s)),
                a.values + QVariantList {number(id), stateName(from)});
            if (!moved) {
                if (change.transactionId) {
                    const auto holder = byTransaction(row->origin, *change.transactionId);
                    if (holder && holder->id != id)
                        return tl::unexpected(
                            about(holder->id, ErrorCode::InvalidInput, u"the transactionId is known"_s));
                }
                if (const auto other = openOfSameAccount(*row); other && to == PaymentState::PayUnknown)
                    return tl::unexpected(about(*other, ErrorCode::AccountOpen, moved.error().reason));
                return tl::unexpected(moved.error());
            }
            if (*moved != 1)
                return tl::unexpected(about(id, ErrorCode::StateMoved, stateName(row->state)));
        } else if (row->state != from) {
            return tl::unexpected(about(id, ErrorCode::StateMoved, stateName(row->state)));
        }
        if (to && from == PaymentState::PaySent) {
            const auto answered = m_database.repeat(
                u"UPDATE attempt SET outcome = ?, answered_at = ?, http = ? WHERE payment = ? AND number = ?"_s,
                {stateName(*to), now.at, note.http, number(id), row->attempts});
            if (!answered)
                return tl::unexpected(answered.error());
        }
        const auto noted = to ? addEvent(id, now, note, from, to) : addEvent(id, now, note);
        if (!noted)
            return noted;
        for (const PaymentId other : change.links) {
            if (auto tied = link(id, other, now, note.by); !tied)
                return tied;
        }
        after = stored(id);
        return done(after);
    });
    if (!committed)
        return tl::unexpected(committed.error());
    Q_EMIT changed(id);
    return after;
}

Result<void> PaymentJournal::append(PaymentId id, const EventNote &note)
{
    const auto committed
        = m_database.transaction([&]() -> Result<void> { return addEvent(id, stamp(), note); });
    if (committed && number(id) != 0)
        Q_EMIT changed(id);
    return committed;
}

Result<void> PaymentJournal::recover()
{
    QList<PaymentId> moved;
    const auto committed = m_database.transaction([&]() -> Result<void> {
        const auto open
            = select(u"WHERE p.state IN ('PaySent','CreateSent','Created','OtpWait') ORDER BY p.id"_s, {});
        if (!open)
            return tl::unexpected(open.error());
        const Stamp now = stamp();
        for (const PaymentRow &row : *open) {
            const PaymentState to = row.state == PaymentState::PaySent ? PaymentState::PayUnknown
                : row.state == PaymentState::CreateSent                ? PaymentState::CreateUnknown
                                                                       : PaymentState::Abandoned;
            const auto updated
                = m_database.run(u"UPDATE payment SET state = ?, state_at = ? WHERE id = ? AND state = ?"_s,
                    {stateName(to), now.at, number(row.id), stateName(row.state)});
            if (!updated)
                return tl::unexpected(updated.error());
            if (updated->numRowsAffected() != 1)
                return tl::unexpected(about(row.id, ErrorCode::StateMoved, u"recover"_s));
            if (row.state == PaymentState::PaySent) {
                const auto answered = m_database.repeat(
                    u"UPDATE attempt SET outcome = ?, answered_at = ? WHERE payment = ? AND number = ?"_s,
                    {stateName(to), now.at, number(row.id), row.attempts});
                if (!answered)
                    return tl::unexpected(answered.error());
            }
            const auto noted
                = addEvent(row.id, now, {.what = event::recovered, .by = u"start"_s}, row.state, to);
            if (!noted)
                return noted;
            moved.append(row.id);
        }
        return {};
    });
    if (!committed)
        return committed;
    for (const PaymentId id : std::as_const(moved))
        Q_EMIT changed(id);
    return {};
}

} // namespace kassa
