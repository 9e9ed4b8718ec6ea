// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Settlement.h"

#include "app/core/Log.h"
#include "app/payment/Record.h"

#include <QtCore/QPointer>

#include <array>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<qint64, 16> plannedSeconds {2, 4, 7, 10, 15, 20, 30, 45, 60, 90, 120, 150, // rule 5
    180, 300, 480, 780}; // rule 6
constexpr int questionsInFrontOfPayer = 12;
constexpr qint64 later = 10 * 60 * 1000;
constexpr qint64 retryInFrontOfPayer = 5'000;
constexpr qint64 retryInBackground = 60'000;
constexpr qint64 betweenChecks = 5'000;
constexpr qint64 afterStart = 2'000;
constexpr qint64 apart = 250;
constexpr std::array<qint64, 2> watchedSeconds {120, 600}; // rule 9
constexpr qint64 refusalWatchedMs = 24LL * 60 * 60 * 1000;

bool isPaid(PaymentEvent event)
{
    return event == PaymentEvent::StatusPaid || event == PaymentEvent::StatusPaidDiffers;
}
} // namespace

Settlement::Settlement(
    Clock &clock, PaymentService &service, PaymentJournal &journal, QString origin, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_service(service)
    , m_journal(journal)
    , m_origin(std::move(origin))
{
    connect(&m_journal, &PaymentJournal::changed, this, &Settlement::follow);
}

std::optional<qint64> Settlement::plannedAtMs(int question)
{
    if (question < 0 || question >= int(plannedSeconds.size()))
        return std::nullopt;
    return plannedSeconds[std::size_t(question)] * 1000;
}

std::optional<qint64> Settlement::watchedAtMs(int question)
{
    if (question < 0 || question >= int(watchedSeconds.size()))
        return std::nullopt;
    return watchedSeconds[std::size_t(question)] * 1000;
}

void Settlement::start()
{
    const qint64 now = m_clock.monotonicMs();
    qint64 due = now + afterStart;
    for (const PaymentRow &row : m_journal.inStates({PaymentState::PayUnknown})) {
        Plan &held = m_plans[row.id];
        held = {};
        held.begin = now - sinceUnknownMs(row);
        plan(row.id, due);
        due += apart;
    }
    for (const PaymentRow &row : m_journal.inStates({PaymentState::PayRefused})) {
        const qint64 since
            = row.refusedAt.isValid() ? qMax(qint64(0), row.refusedAt.msecsTo(m_clock.utcNow())) : 0;
        if (since > refusalWatchedMs)
            continue;
        watchRefused(row.id, now - since, due);
        due += apart;
    }
}

void Settlement::watchRefused(PaymentId id, qint64 begin, qint64 earliest)
{
    Refused &watch = m_refused[id];
    watch = {};
    watch.begin = begin;
    // Of what fell due while the program was away, one question is enough.
    while (watchedAtMs(watch.question + 1) && begin + *watchedAtMs(watch.question + 1) <= earliest)
        ++watch.question;
    askRefused(id, qMax(earliest, begin + *watchedAtMs(watch.question)));
}

void Settlement::askRefused(PaymentId id, qint64 due)
{
    Refused &watch = m_refused[id];
    watch.ticket = ++m_ticket;
    const qint64 wait = qMax(qint64(0), due - m_clock.monotonicMs());
    m_clock.after(std::chrono::milliseconds(wait), this, [this, id, ticket = watch.ticket] {
        const auto found = m_refused.constFind(id);
        if (found == m_refused.cend() || found->ticket != ticket)
            return;
        ask(id, Why::Watch, this, [this, id, ticket](const StatusVerdict &verdict) {
            const auto held = m_refused.find(id);
            if (held == m_refused.end() || held->ticket != ticket)
                return;
            const qint64 now = m_clock.monotonicMs();
            if (!verdict.attempt) {
                askRefused(id, now + retryInBackground);
                return;
            }
            if (verdict.waitMs) {
                askRefused(id, now + qMax(*verdict.waitMs, retryInBackground));
                return;
            }
            if (const auto next = watchedAtMs(++held->question))
                askRefused(id, qMax(now, held->begin + *next));
        });
    });
}

void Settlement::follow(PaymentId id)
{
    const std::optional<PaymentRow> row = m_journal.row(id);
    if (!row)
        return;
    const bool planned = m_plans.contains(id);
    if (row->state == PaymentState::PayUnknown && !planned) {
        Plan fresh;
        fresh.begin = m_clock.monotonicMs();
        m_plans.insert(id, fresh);
        plan(id, fresh.begin + *plannedAtMs(0));
    } else if (row->state != PaymentState::PayUnknown && planned) {
        m_plans.remove(id);
        Q_EMIT checksChanged();
    }
    if (row->state != PaymentState::PayRefused) {
        m_refused.remove(id);
    } else if (!m_refused.contains(id)) {
        const qint64 now = m_clock.monotonicMs();
        watchRefused(id, now, now);
    }
}

void Settlement::plan(PaymentId id, qint64 due)
{
    Plan &held = m_plans[id];
    const qint64 now = m_clock.monotonicMs();
    held.due = qMax(due, now);
    held.ticket = ++m_ticket;
    m_clock.after(std::chrono::milliseconds(held.due - now), this, [this, id, ticket = held.ticket] {
        const auto found = m_plans.constFind(id);
        if (found != m_plans.cend() && found->ticket == ticket)
            askByPlan(id, true);
    });
    Q_EMIT checksChanged();
}

void Settlement::askByPlan(PaymentId id, bool byPlan, const QString &by)
{
    Plan &held = m_plans[id];
    if (held.asking)
        return;
    held.asking = true;
    held.byPlan = byPlan;
    held.ticket = ++m_ticket;
    Q_EMIT checksChanged();
    ask(
        id, Why::Plan, this, [this, id](const StatusVerdict &verdict) { replan(id, verdict); }, by);
}

void Settlement::replan(PaymentId id, const StatusVerdict &verdict)
{
    const auto found = m_plans.find(id);
    if (found == m_plans.end())
        return;
    Plan &held = *found;
    const qint64 now = m_clock.monotonicMs();
    held.asking = false;
    if (verdict.forbidden) {
        held.parked = true;
        Q_EMIT checksChanged();
        Q_EMIT forbidden();
        return;
    }
    held.parked = false;
    if (!verdict.attempt) {
        // The plan waits for the network: time without it does not use up the questions.
        const qint64 due
            = now + (held.question < questionsInFrontOfPayer ? retryInFrontOfPayer : retryInBackground);
        if (const auto planned = plannedAtMs(held.question))
            held.begin = qMax(held.begin, due - *planned);
        plan(id, due);
        return;
    }
    // The plan's own question is used up even where a timer fired a little early: it would be put twice.
    if (held.byPlan && plannedAtMs(held.question))
        ++held.question;
    while (plannedAtMs(held.question) && held.begin + *plannedAtMs(held.question) <= now)
        ++held.question;
    const auto planned = plannedAtMs(held.question);
    qint64 due = planned ? held.begin + *planned : now + tenMinutesOrSo(id);
    if (verdict.waitMs && now + *verdict.waitMs > due) {
        held.begin += now + *verdict.waitMs - due;
        due = now + *verdict.waitMs;
    }
    held.quietUntil = now + verdict.waitMs.value_or(0);
    plan(id, due);
}

void Settlement::ask(PaymentId id, Why why, QObject *context, Answered done, const QString &by)
{
    const QPointer<QObject> alive(context);
    const auto deliver = [alive, done = std::move(done)](const StatusVerdict &verdict) {
        if (alive)
            done(verdict);
    };
    const std::optional<PaymentRow> row = m_journal.row(id);
    if (!row || row->transactionId.isEmpty() || row->origin != m_origin) {
        StatusVerdict none;
        none.attempt = false;
        QMetaObject::invokeMethod(
            this, [deliver, none] { deliver(none); }, Qt::QueuedConnection);
        return;
    }
    const Asked asked {
        id, row->state, row->attempts, why, by.isEmpty() ? u"settlement"_s : by, m_clock.utcNow()};
    m_service.status(row->transactionId, this,
        [this, asked, deliver](const Result<StatusReply> &answer) { deliver(take(asked, answer)); });
}

StatusVerdict Settlement::take(const Asked &asked, const Result<StatusReply> &answer)
{
    const std::optional<PaymentRow> row = m_journal.row(asked.id);
    StatusVerdict verdict;
    if (!row) {
        verdict.attempt = false;
        return verdict;
    }
    verdict = sortStatus(*row, answer);
    verdict.note.by = asked.by;
    verdict.note.askedAt = asked.at;
    // A question put before the last pay, or before its answer, says nothing about what came after it; only
    // `paid` stays true.
    const bool stale = row->state != asked.state || row->attempts != asked.attempts;
    if (stale && !isPaid(verdict.event))
        verdict.event = PaymentEvent::StatusNoAnswer;
    if (asked.why == Why::AfterRefusal)
        return verdict;

    if (const auto held = m_plans.find(asked.id); held != m_plans.end()) {
        const bool again = held->silent && !verdict.attempt;
        held->silent = !verdict.attempt;
        if (again)
            return verdict;
    }
    if (const auto held = m_refused.find(asked.id); held != m_refused.end() && asked.why == Why::Watch) {
        const bool again = held->silent && !verdict.attempt;
        held->silent = !verdict.attempt;
        if (again)
            return verdict;
    }
    const bool noteOnly = !verdict.attempt || stale || asked.why == Why::Guard;
    if (noteOnly && !isPaid(verdict.event)) {
        if (!m_journal.append(row->id, verdict.note))
            qCWarning(lcPayment, "payment %lld: a status answer could not be noted", number(row->id));
        return verdict;
    }
    const Result<PaymentRow> stored = record(m_journal, *row, {verdict.event, verdict.change, verdict.note});
    if (!stored) {
        // Nothing is lost: the row is as it was and the question is put again.
        qCWarning(lcPayment, "payment %lld: a status answer could not be stored: %ls", number(row->id),
            qUtf16Printable(stored.error().reason));
        if (stored.error().code != ErrorCode::StateMoved)
            verdict.attempt = false;
        return verdict;
    }
    const bool wasOpen = row->state == PaymentState::PayUnknown || row->state == PaymentState::PaySent;
    if (wasOpen && stored->state != row->state)
        Q_EMIT settled(row->id);
    return verdict;
}

bool Settlement::checkNow(PaymentId id)
{
    const std::optional<PaymentRow> row = m_journal.row(id);
    if (!row)
        return false;
    const qint64 now = m_clock.monotonicMs();
    const auto last = m_checkedAt.constFind(id);
    if (last != m_checkedAt.cend() && now - *last < betweenChecks)
        return false;
    switch (row->state) {
    case PaymentState::PayUnknown: {
        const auto held = m_plans.constFind(id);
        if (held == m_plans.cend() || held->asking || held->quietUntil > now)
            return false;
        m_checkedAt.insert(id, now);
        askByPlan(id, false, u"cashier"_s);
        return true;
    }
    case PaymentState::PaySent:
        m_checkedAt.insert(id, now);
        ask(
            id, Why::Beside, this, [](const StatusVerdict &) {}, u"cashier"_s);
        return true;
    case PaymentState::PayRefused:
        m_checkedAt.insert(id, now);
        ask(
            id, Why::BeforeRetry, this, [](const StatusVerdict &) {}, u"cashier"_s);
        return true;
    default:
        return false;
    }
}

std::optional<qint64> Settlement::nextCheckInMs(PaymentId id) const
{
    const auto found = m_plans.constFind(id);
    if (found == m_plans.cend() || found->parked)
        return std::nullopt;
    return found->asking ? 0 : qMax(qint64(0), found->due - m_clock.monotonicMs());
}

void Settlement::askAgain()
{
    const qint64 now = m_clock.monotonicMs();
    qint64 due = now;
    for (const PaymentId id : m_plans.keys()) {
        Plan &held = m_plans[id];
        if (held.asking)
            continue;
        held.parked = false;
        plan(id, qMax(due, held.quietUntil));
        due += apart;
    }
}

qint64 Settlement::sinceUnknownMs(const PaymentRow &row) const
{
    QDateTime since = row.sentAt;
    for (const JournalEvent &event : m_journal.events(row.id))
        if (event.to == PaymentState::PayUnknown && event.from != PaymentState::PayUnknown)
            since = event.at;
    // A PC clock that went back must not push the questions away.
    return since.isValid() ? qMax(qint64(0), since.msecsTo(m_clock.utcNow())) : 0;
}

qint64 Settlement::tenMinutesOrSo(PaymentId id)
{
    // ±20 %, from the transaction and the question's number: tills spread out and a simulation repeats.
    const std::optional<PaymentRow> row = m_journal.row(id);
    // Qt mixes a random number of the process into every hash with a seed, hence none here.
    const auto seed
        = qHash(u"%1/%2"_s.arg(row ? row->transactionId : QString()).arg(++m_plans[id].question), 0);
    return later * (80 + qint64(seed % 41)) / 100;
}

} // namespace kassa
