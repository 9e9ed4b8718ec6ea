// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"

#include <QtCore/QPointer>
#include <vector>

namespace kassa::sim {

/// The one queue of the simulated world: true time, and what happens when. Nothing waits; time jumps to the
/// next event.
class Timeline final {
public:
    /// Ms since 1970, UTC: what the server's clock shows.
    [[nodiscard]] qint64 now() const { return m_now; }
    void at(qint64 when, std::function<void()> what);
    void in(qint64 ms, std::function<void()> what) { at(m_now + ms, std::move(what)); }
    /// The next event, with time standing at its instant, and Qt's posted events after it. False when
    /// nothing is left.
    bool step();
    [[nodiscard]] quint64 steps() const { return m_steps; }
    /// When the next event is due; far away where there is none.
    [[nodiscard]] qint64 nextAt() const;
    /// Delivers what Qt has posted, without an event loop and without its timers.
    static void settle();

private:
    struct Event {
        qint64 at;
        quint64 order;
        std::function<void()> what;
    };
    static bool later(const Event &a, const Event &b)
    {
        return a.at != b.at ? a.at > b.at : a.order > b.order;
    }
    std::vector<Event> m_events;
    qint64 m_now = 1'772'431'200'000; // 2 March 2026, 06:00
    quint64 m_order = 0;
    quint64 m_steps = 0;
};

/// The simulated PC's clocks: monotonic since its last start, and a wall clock that somebody may set.
class VirtualClock final : public Clock {
public:
    explicit VirtualClock(Timeline &timeline)
        : m_timeline(timeline)
        , m_start(timeline.now())
    {
    }
    [[nodiscard]] qint64 monotonicMs() const override { return m_timeline.now() - m_start + m_base; }
    [[nodiscard]] QDateTime utcNow() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_timeline.now() + m_wallOffset, Qt::UTC);
    }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;

    /// The PC starts: its monotonic clock begins anew, anywhere.
    void restart(qint64 base);
    /// The wall clock shows the true time plus this.
    void setWallOffset(qint64 ms) { m_wallOffset = ms; }
    [[nodiscard]] qint64 wallOffset() const { return m_wallOffset; }

private:
    Timeline &m_timeline;
    qint64 m_start;
    qint64 m_base = 1'000;
    qint64 m_wallOffset = 0;
};

} // namespace kassa::sim
