// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <chrono>
#include <functional>

namespace kassa {

/// Time as a port (rule 10): waits are monotonic, stamps are UTC. Main thread.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since an arbitrary start; never goes back while the program runs.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
    /// The PC's wall clock in UTC; may jump.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;
    /// Calls `what` once after `delay` of monotonic time, from the event loop, unless `context` has died.
    virtual void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) = 0;
};

/// The PC's clocks.
class SystemClock final : public Clock {
public:
    [[nodiscard]] qint64 monotonicMs() const override;
    [[nodiscard]] QDateTime utcNow() const override;
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override;
};

/// What the Date headers of the gateway's answers say about the server's clock (rule 10). Plain value owner;
/// main thread.
class ServerClock final : public QObject {
    Q_OBJECT
public:
    explicit ServerClock(Clock &clock, QObject *parent = nullptr);
    /// Takes a Date header's instant, read just now. Up to 5 s behind what is known changes nothing.
    void learn(const QDateTime &serverUtc);
    /// The server's time in UTC: measured, else the PC's.
    [[nodiscard]] QDateTime utcNow() const;
    [[nodiscard]] bool measured() const { return m_measured; }
    /// PC minus server, in ms, as of now; 0 when never measured.
    [[nodiscard]] qint64 skewMs() const;

Q_SIGNALS:
    /// Emitted when the skew crosses 2 or 10 minutes, either way, and at the first measurement.
    void skewChanged();

private:
    Clock &m_clock;
    bool m_measured = false;
    QDateTime m_server;
    qint64 m_at = 0;
    int m_band = 0;
};

/// The gateway's zone-less times are Asia/Tashkent: UTC+5 without summer time (DESIGN.md, "The wire").
[[nodiscard]] QDateTime toTashkent(const QDateTime &utc);
/// The day in Tashkent.
[[nodiscard]] QDate tashkentDay(const QDateTime &utc);
/// First instant of a Tashkent day, in UTC.
[[nodiscard]] QDateTime startOfTashkentDay(QDate day);
/// "2024-10-14 15:07:23" (or DD.MM.YYYY HH:MM:SS, or ISO 8601 with a zone) to UTC; invalid when it is none of
/// them.
[[nodiscard]] QDateTime fromGatewayTime(const QString &text);
/// UTC to "14.10.2024 15:07" in Tashkent: how people here write it, in all four languages.
[[nodiscard]] QString shownTime(const QDateTime &utc, bool seconds = false);

} // namespace kassa
