// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/RegistryPull.h"

#include "app/core/Log.h"
#include "app/paylov/Worker.h"
#include "app/store/RegistryMirror.h"

#include <chrono>
#include <thread>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 freshMs = 5 * 60 * 1000;
constexpr qint64 lastHourMs = 60 * 60 * 1000;

using Window = std::pair<QDate, QDate>;

struct Asker {
    QPointer<QObject> context;
    Callback<RegistrySpan> done;
};

/// Runs of days without the closed ones, cut to windows.
QList<Window> windowsOf(QDate from, QDate to, const QList<QDate> &closed)
{
    QList<Window> windows;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (closed.contains(day))
            continue;
        const bool grows = !windows.isEmpty() && windows.last().second.addDays(1) == day
            && windows.last().first.daysTo(day) < RegistryPull::windowDays;
        if (grows)
            windows.last().second = day;
        else
            windows.append({day, day});
    }
    return windows;
}

/// Between two of the mirror's transactions the worker leaves the file alone for as long as it held it: a
/// payment that wants to commit gets its turn.
class Breath {
public:
    void operator()()
    {
        const auto now = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(
            std::min<std::chrono::steady_clock::duration>(now - m_since, std::chrono::milliseconds(20)));
        m_since = std::chrono::steady_clock::now();
    }

private:
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

/// On the worker: a connection of its own, opened and closed there.
Result<void> withMirror(const QString &file, const std::function<Result<void>(RegistryMirror &)> &work)
{
    auto database = Database::open(file, Database::Mode::Beside);
    if (!database)
        return tl::unexpected(database.error());
    RegistryMirror mirror(**database);
    return work(mirror);
}

} // namespace

struct RegistryPull::Reading {
    QDate from;
    QDate to;
    bool again = false; ///< closed days too
    QString origin;
    QList<Asker> askers;
    QList<Window> windows;
    qsizetype window = 0; ///< the next to be asked
};

RegistryPull::Worker RegistryPull::poolWorker()
{
    return [](QObject *owner, std::function<void()> work, std::function<void()> done) {
        kassa::onWorker<bool>(
            owner,
            [work = std::move(work)] {
                work();
                return true;
            },
            [done = std::move(done)](bool) { done(); });
    };
}

RegistryPull::RegistryPull(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

RegistryPull::~RegistryPull() = default;

void RegistryPull::read(QDate from, QDate to, QObject *context, Callback<RegistrySpan> done)
{
    ask(from, to, false, context, std::move(done));
}

void RegistryPull::readAgain(QDate from, QDate to, QObject *context, Callback<RegistrySpan> done)
{
    ask(from, to, true, context, std::move(done));
}

void RegistryPull::ask(QDate from, QDate to, bool again, QObject *context, Callback<RegistrySpan> done)
{
    const qint64 days = from.isValid() && to.isValid() ? from.daysTo(to) + 1 : 0;
    const bool sound = days > 0 && days <= mostDays;
    if (!sound || m_parts.origin.isEmpty()) {
        const ErrorCode code = sound ? ErrorCode::NotConfigured : ErrorCode::InvalidInput;
        QMetaObject::invokeMethod(
            context, [code, done = std::move(done)] { done(failure(code, u"registry"_s)); },
            Qt::QueuedConnection);
        return;
    }
    for (const std::shared_ptr<Reading> &waiting : m_waiting) {
        if (waiting->from == from && waiting->to == to) {
            waiting->again = waiting->again || again;
            waiting->askers.append({context, std::move(done)});
            return;
        }
    }
    auto reading = std::make_shared<Reading>();
    reading->from = from;
    reading->to = to;
    reading->again = again;
    reading->askers.append({context, std::move(done)});
    m_waiting.push_back(std::move(reading));
    if (!m_running)
        next();
}

void RegistryPull::freshen()
{
    const QDateTime now = m_parts.serverClock.utcNow();
    const qint64 age = m_freshenedAt.isValid() ? m_freshenedAt.msecsTo(now) : freshMs;
    const bool fresh = age >= 0 && age < freshMs;
    if (fresh || m_running || m_parts.origin.isEmpty())
        return;
    m_freshenedAt = now;
    read(
        tashkentDay(now.addMSecs(-lastHourMs)), tashkentDay(now), this, [](const Result<RegistrySpan> &span) {
            if (!span)
                qCInfo(lcPayment) << "the registry's last hour could not be read:" << span.error().reason;
        });
}

void RegistryPull::next()
{
    if (m_running || m_waiting.empty())
        return;
    m_running = m_waiting.front();
    m_waiting.pop_front();
    m_running->origin = m_parts.origin;
    auto closed = std::make_shared<QList<QDate>>();
    onWorker(
        [file = m_parts.databaseFile, reading = m_running, closed] {
            return withMirror(file, [&](RegistryMirror &mirror) -> Result<void> {
                auto days = mirror.closedDays(reading->origin, reading->from, reading->to);
                if (!days)
                    return tl::unexpected(days.error());
                if (!reading->again)
                    *closed = std::move(*days);
                return {};
            });
        },
        [this, closed] {
            m_running->windows = windowsOf(m_running->from, m_running->to, *closed);
            Q_EMIT progress(0, static_cast<int>(m_running->windows.size()));
            askWindow();
        });
}

void RegistryPull::askWindow()
{
    if (m_running->window >= m_running->windows.size())
        return collect();
    const auto [first, last] = m_running->windows.at(m_running->window);
    RegistryQuery query;
    query.begin = first.addDays(-1);
    query.end = last.addDays(1);
    // The reading shows what was before the question, not what came while it was answered.
    const QDateTime askedAt = m_parts.serverClock.utcNow();
    m_parts.service.all(query, this, [this, askedAt, reading = m_running](const Result<RegistryPage> &page) {
        if (reading == m_running)
            keep(page, askedAt);
    });
}

void RegistryPull::keep(const Result<RegistryPage> &page, const QDateTime &askedAt)
{
    if (!page)
        return end(tl::unexpected(page.error()));
    const auto [first, last] = m_running->windows.at(m_running->window);
    if (!page->whole())
        qCWarning(lcPayment) << "the registry counts" << page->total << "payments and sent"
                             << page->rows.size() << "that can be read";
    RegistryReading kept {m_running->origin, first, last, askedAt, page->whole(), page->rows};
    onWorker(
        [file = m_parts.databaseFile, kept = std::move(kept)] {
            return withMirror(file, [&kept](RegistryMirror &mirror) { return mirror.take(kept, Breath()); });
        },
        [this] {
            ++m_running->window;
            Q_EMIT progress(static_cast<int>(m_running->window), static_cast<int>(m_running->windows.size()));
            askWindow();
        });
}

void RegistryPull::collect()
{
    auto span = std::make_shared<RegistrySpan>();
    onWorker(
        [file = m_parts.databaseFile, reading = m_running, span] {
            return withMirror(file, [&](RegistryMirror &mirror) -> Result<void> {
                auto held = mirror.held(reading->origin, reading->from, reading->to);
                if (!held)
                    return tl::unexpected(held.error());
                *span = {reading->from, reading->to, held->whole, held->readAt, std::move(held->rows),
                    held->lastReadAt};
                return {};
            });
        },
        [this, span] { end(std::move(*span)); });
}

void RegistryPull::onWorker(std::function<Result<void>()> work, std::function<void()> done)
{
    auto outcome = std::make_shared<Result<void>>();
    m_parts.worker(
        this, [outcome, work = std::move(work)] { *outcome = work(); },
        [this, outcome, reading = m_running, done = std::move(done)] {
            if (reading != m_running)
                return;
            if (!*outcome)
                end(tl::unexpected(outcome->error()));
            else if (reading->origin != m_parts.origin)
                end(failure(ErrorCode::WrongOrigin, u"the gateway was changed meanwhile"_s));
            else
                done();
        });
}

void RegistryPull::end(const Result<RegistrySpan> &span)
{
    const QPointer<RegistryPull> alive(this);
    const std::shared_ptr<Reading> reading = std::exchange(m_running, nullptr);
    if (span)
        Q_EMIT spanRead(*span);
    else
        Q_EMIT failed(span.error());
    for (const Asker &asker : std::as_const(reading->askers)) {
        if (asker.context)
            asker.done(span);
    }
    if (alive)
        next();
}

} // namespace kassa
