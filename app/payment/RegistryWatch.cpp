// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/RegistryWatch.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"
#include "app/payment/Record.h"

#include <QtCore/QPointer>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds afterStart {10'000};
constexpr std::chrono::milliseconds interval {60'000};
constexpr qint64 firstLookMs = 150'000; // rule 7's wait
constexpr qint64 freshMs = 60'000;
constexpr qint64 retryMs = 2 * 60 * 1000;
constexpr qint64 againMs = 10 * 60 * 1000;
constexpr qint64 rarelyMs = 30 * 60 * 1000;
constexpr qint64 youngMs = 60 * 60 * 1000;
constexpr int longestAway = 7; // days that a till stood still and are still looked at
constexpr int witnesses = 50;
constexpr auto noAnswer = "no_answer"_L1;
constexpr auto closeMark = "close"_L1;
constexpr auto startMark = "first_start"_L1;
} // namespace

RegistryWatch::RegistryWatch(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_late(m_parts.clock, m_parts.journal, m_parts.settlement, this)
{
    connect(&m_parts.journal, &PaymentJournal::changed, this, &RegistryWatch::follow);
}

void RegistryWatch::start()
{
    if (!m_parts.read)
        return;
    m_parts.clock.after(afterStart, this, [this] { tick(); });
    m_parts.clock.after(std::chrono::milliseconds(firstLookMs), this, [this] { lookAround(); });
}

void RegistryWatch::tick()
{
    lookAround();
    m_parts.clock.after(interval, this, [this] { tick(); });
}

std::optional<Testimony> RegistryWatch::testimony(PaymentId id) const
{
    const auto found = m_evidence.constFind(id);
    return found == m_evidence.cend() ? std::nullopt : std::optional(found->testimony);
}

QDateTime RegistryWatch::readAt(PaymentId id) const
{
    return m_evidence.value(id).readAt;
}

void RegistryWatch::tillInUse()
{
    m_inUseAt = m_parts.clock.monotonicMs();
}

void RegistryWatch::follow(PaymentId id)
{
    if (!m_parts.read)
        return;
    const std::optional<PaymentRow> row = m_parts.journal.row(id);
    if (!row || row->state != PaymentState::PaySent)
        return;
    // What was read before this pay says nothing about it.
    m_evidence.remove(id);
    m_parts.clock.after(std::chrono::milliseconds(firstLookMs), this, [this] { lookAround(); });
}

QList<PaymentRow> RegistryWatch::unknownOnes() const
{
    QList<PaymentRow> rows = m_parts.journal.inStates({PaymentState::PayUnknown});
    const QString origin = m_parts.origin();
    rows.removeIf([&origin](const PaymentRow &row) {
        return row.origin != origin || origin.isEmpty() || row.transactionId.isEmpty();
    });
    return rows;
}

// Attempts whose own answer left the outcome open.
QList<PaymentAttempt> RegistryWatch::openAttempts(const PaymentRow &row) const
{
    QList<PaymentAttempt> attempts = m_parts.journal.attempts(row.id);
    attempts.removeIf([](const PaymentAttempt &attempt) {
        return attempt.outcome && *attempt.outcome != PaymentState::PayUnknown;
    });
    return attempts;
}

RegistryWatch::Window RegistryWatch::windowOf(const PaymentRow &row) const
{
    Window window;
    for (const PaymentAttempt &attempt : openAttempts(row)) {
        const QDate day = tashkentDay(attempt.serverAt.isValid() ? attempt.serverAt : attempt.at);
        if (!window.from.isValid() || day.addDays(-1) < window.from)
            window.from = day.addDays(-1);
        if (!window.to.isValid() || day.addDays(1) > window.to)
            window.to = day.addDays(1);
    }
    return window;
}

bool RegistryWatch::due(const PaymentRow &row) const
{
    const Proof proof = m_parts.proof(row);
    if (proof.sinceSentMs < firstLookMs)
        return false;
    const auto found = m_evidence.constFind(row.id);
    if (found == m_evidence.cend())
        return true;
    const qint64 age = m_parts.clock.monotonicMs() - found->at;
    if (age < freshMs)
        return false;
    if (found->why == noAnswer)
        return age >= retryMs;
    if (proof.clockMeasured && tashkentDay(found->readAt) < tashkentDay(proof.serverNow))
        return true;
    if (found->testimony == Testimony::Absent && !row.absentAt.isValid() && whyNotQuiet(row, proof).isEmpty())
        return true;
    return age >= (proof.sinceSentMs < youngMs ? againMs : rarelyMs);
}

void RegistryWatch::lookAround()
{
    if (!m_parts.read || m_parts.origin().isEmpty())
        return;
    m_lookAgain = m_reading || !m_queue.empty();
    if (m_lookAgain)
        return;
    planForUnknown();
    if (m_parts.clock.monotonicMs() >= m_notBefore) {
        planForDays();
        planForToday();
    }
    readNext();
}

void RegistryWatch::planForUnknown()
{
    QMap<Window, std::shared_ptr<Reading>> wanted;
    const QList<PaymentRow> rows = unknownOnes();
    for (const PaymentRow &row : rows) {
        if (!due(row))
            continue;
        const Window window = windowOf(row);
        if (!window.from.isValid())
            continue;
        std::shared_ptr<Reading> &reading = wanted[window];
        if (!reading)
            reading = std::make_shared<Reading>(Reading {window, {}, false, {}, {}});
        reading->about.insert(row.id, row.attempts);
    }
    for (const auto &reading : std::as_const(wanted))
        m_queue.push_back(reading);
}

void RegistryWatch::planForDays()
{
    const PaymentJournal &journal = m_parts.journal;
    if (!m_parts.serverClock.measured() || journal.origin() != m_parts.origin())
        return;
    const QDate today = tashkentDay(m_parts.serverClock.utcNow());
    const QDate closed = journal.watchedDay(closeMark);
    const bool close = !closed.isValid() || closed < today.addDays(-1);
    const QDate started = journal.watchedDay(startMark);
    const bool firstStart = !m_startLooked && (!started.isValid() || started < today);
    m_startLooked = true;
    if (!close && !firstStart)
        return;
    auto reading = std::make_shared<Reading>();
    const QDate last = qMin(closed.isValid() && close ? closed : today.addDays(-2), today.addDays(-2));
    reading->window = {qMax(last, today.addDays(-longestAway)), today};
    reading->lateChanges = true;
    reading->closed = close ? today.addDays(-1) : QDate();
    reading->started = firstStart ? today : QDate();
    m_queue.push_back(reading);
}

void RegistryWatch::planForToday()
{
    const qint64 now = m_parts.clock.monotonicMs();
    const bool inUse = m_parts.ofToday && m_inUseAt && now - *m_inUseAt < againMs;
    if (!inUse || !m_queue.empty() || (m_todayReadAt && now - *m_todayReadAt < againMs)
        || !m_parts.serverClock.measured())
        return;
    const QDate today = tashkentDay(m_parts.serverClock.utcNow());
    m_queue.push_back(std::make_shared<Reading>(Reading {{today, today}, {}, false, {}, {}}));
}

void RegistryWatch::readFor(PaymentId id, QObject *context, std::function<void()> done)
{
    const QPointer<QObject> alive(context);
    const auto finish = [alive, done = std::move(done)] {
        if (alive)
            done();
    };
    const std::optional<PaymentRow> row = m_parts.journal.row(id);
    const auto found = m_evidence.constFind(id);
    const bool fresh = found != m_evidence.cend() && m_parts.clock.monotonicMs() - found->at < freshMs;
    const Window window = row ? windowOf(*row) : Window {};
    if (!m_parts.read || !row || fresh || !window.from.isValid()) {
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return;
    }
    auto reading = std::make_shared<Reading>(Reading {window, {{id, row->attempts}}, false, {}, {}});
    reading->done.push_back(finish);
    m_queue.push_front(reading);
    readNext();
}

void RegistryWatch::readNext()
{
    if (m_reading || m_queue.empty())
        return;
    m_reading = true;
    const std::shared_ptr<Reading> reading = m_queue.front();
    m_queue.pop_front();
    reading->askedAt = m_parts.clock.utcNow();
    m_parts.read(reading->window.from, reading->window.to, this,
        [this, reading](const Result<RegistrySpan> &answer) { took(reading, answer); });
}

void RegistryWatch::took(const std::shared_ptr<Reading> &reading, const Result<RegistrySpan> &answer)
{
    m_reading = false;
    if (answer) {
        if (reading->window.to >= tashkentDay(m_parts.serverClock.utcNow()))
            m_todayReadAt = m_parts.clock.monotonicMs();
        for (auto about = reading->about.cbegin(); about != reading->about.cend(); ++about)
            testifyAbout(about.key(), *reading, *answer);
        settlePresent(*answer);
        m_late.look(*answer, m_parts.origin(), reading->lateChanges);
        if (reading->closed.isValid())
            static_cast<void>(m_parts.journal.setWatchedDay(closeMark, reading->closed));
        if (reading->started.isValid())
            static_cast<void>(m_parts.journal.setWatchedDay(startMark, reading->started));
    } else {
        m_notBefore = m_parts.clock.monotonicMs() + retryMs;
        m_startLooked = m_startLooked && !reading->started.isValid();
        for (auto about = reading->about.cbegin(); about != reading->about.cend(); ++about) {
            const std::optional<PaymentRow> row = m_parts.journal.row(about.key());
            if (row && row->state == PaymentState::PayUnknown)
                keep(*row, {Testimony::NoWitness, {}, QString(noAnswer)}, m_parts.serverClock.utcNow(),
                    reading->askedAt);
        }
    }
    for (const auto &done : reading->done)
        done();
    readNext();
    if (m_lookAgain && !m_reading)
        lookAround();
}

void RegistryWatch::testifyAbout(PaymentId id, const Reading &reading, const RegistrySpan &span)
{
    const std::optional<PaymentRow> row = m_parts.journal.row(id);
    if (!row || row->state != PaymentState::PayUnknown || row->attempts != reading.about.value(id))
        return;
    JournalQuery newest;
    newest.states = {PaymentState::Paid};
    newest.limit = witnesses;
    const QList<PaymentRow> paidHere = m_parts.journal.page(newest);
    // Each attempt that is still open has to be missing; presence settles it below.
    Witnessed said;
    for (const PaymentAttempt &attempt : openAttempts(*row)) {
        said = testify(*row, attempt.serverAt, span, paidHere);
        if (said.testimony != Testimony::Absent)
            break;
    }
    keep(*row, said, span.readAt, reading.askedAt);
}

void RegistryWatch::keep(
    const PaymentRow &row, const Witnessed &said, const QDateTime &readAt, const QDateTime &askedAt)
{
    const auto known = m_evidence.constFind(row.id);
    const bool news = known == m_evidence.cend() || known->why != said.why;
    const bool newDay = known != m_evidence.cend() && tashkentDay(known->readAt) != tashkentDay(readAt);
    m_evidence.insert(row.id, {said.testimony, said.why, m_parts.clock.monotonicMs(), readAt});
    const EventNote note {event::registryRead, u"settlement"_s, 0, said.why, askedAt};
    const Proof proof = m_parts.proof(row);
    if (said.testimony == Testimony::Absent && absenceProven(row, proof)) {
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Registry;
        if (record(m_parts.journal, row, {PaymentEvent::AbsenceProven, change, note}))
            Q_EMIT settled(row.id);
        return;
    }
    const bool first
        = said.testimony == Testimony::Absent && !row.absentAt.isValid() && whyNotQuiet(row, proof).isEmpty();
    PaymentChange change;
    if (first)
        change.absentAt = readAt;
    const bool kept = first ? m_parts.journal.amend(row.id, row.state, change, note).has_value()
        : news || newDay    ? m_parts.journal.append(row.id, note).has_value()
                            : true;
    if (!kept)
        qCWarning(lcPayment, "payment %lld: a reading of the registry could not be noted", number(row.id));
    Q_EMIT proofChanged(row.id);
}

void RegistryWatch::take(const RegistrySpan &span)
{
    settlePresent(span);
    m_late.look(span, m_parts.origin(), false);
}

void RegistryWatch::settlePresent(const RegistrySpan &span)
{
    QHash<QString, PaymentRow> unknown;
    const QList<PaymentRow> rows = unknownOnes();
    for (const PaymentRow &row : rows)
        unknown.insert(row.transactionId, row);
    if (unknown.isEmpty())
        return;
    for (const RegistryRow &there : span.rows) {
        const auto found = unknown.constFind(there.id);
        if (found == unknown.cend())
            continue;
        const StatusVerdict verdict = sortRegistry(*found, there);
        const Result<PaymentRow> stored
            = record(m_parts.journal, *found, {verdict.event, verdict.change, verdict.note});
        if (!stored)
            qCWarning(lcPayment, "payment %lld: what the registry says could not be stored: %ls",
                number(found->id), qUtf16Printable(stored.error().reason));
        else if (stored->state != PaymentState::PayUnknown)
            Q_EMIT settled(found->id);
        unknown.remove(there.id);
    }
}

} // namespace kassa
