// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"

#include <QtCore/QPointer>
#include <vector>

namespace kassa::test {

/// A Clock that stands still until it is told to go. `after` only notes the call; `advance` fires what is
/// due, in order of time and then of asking, with the clock standing at each call's own instant. Calls whose
/// context died are dropped; calls made while firing count where they are due within the same advance. Main
/// thread.
class ManualClock final : public Clock {
public:
    explicit ManualClock(
        QDateTime utc = QDateTime(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC), qint64 monotonicMs = 1'000'000);

    [[nodiscard]] qint64 monotonicMs() const override { return m_monotonic; }
    [[nodiscard]] QDateTime utcNow() const override { return m_utc; }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;

    /// Moves both clocks forward and fires what is due, including calls that are due right now.
    void advance(std::chrono::milliseconds by);
    void advance(qint64 ms) { advance(std::chrono::milliseconds(ms)); }
    /// Sets only the wall clock, as a user or a time server does; monotonic time does not move.
    void setUtc(const QDateTime &utc) { m_utc = utc.toUTC(); }

    /// Calls that still wait and whose context lives.
    [[nodiscard]] int waiting() const;
    /// Milliseconds until the next of them, or -1 without one.
    [[nodiscard]] qint64 nextInMs() const;

private:
    struct Call {
        qint64 at;
        quint64 order;
        QPointer<QObject> context;
        std::function<void()> what;
    };
    [[nodiscard]] std::vector<Call>::iterator earliest();

    QDateTime m_utc;
    qint64 m_monotonic;
    quint64 m_order = 0;
    std::vector<Call> m_calls;
};

} // namespace kassa::test
