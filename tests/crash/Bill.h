// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QString>
#include <QtCore/QTimer>

namespace kassa::crash {

/// What lies on the scripted cashier's counter: one bill of one subscriber, whose code no other point uses.
struct Bill {
    QString code; ///< seven digits: customer_code
    static constexpr auto serviceId = "6ae5eaf5-9b70-4aa9-9260-2438e99affa0"; ///< electricity
    /// No other point's, as a payment of the same sum elsewhere makes the till ask (rule 14).
    [[nodiscard]] qint64 amount() const { return 10'000 + code.toLongLong() % 1'000'000; }
};

/// How the cashier pays: which cards and codes.
enum class Way {
    Plain, ///< the point's card, no code
    Code, ///< the payer's card: a wrong code, then the right one
    Refused, ///< a blocked card, then the point's card on the same transaction
};

/// The PC's clock, whose monotonic side runs faster: what the rule book waits minutes for happens in seconds.
class FastClock final : public Clock {
public:
    explicit FastClock(int speed)
        : m_speed(speed)
    {
        m_timer.start();
    }
    [[nodiscard]] qint64 monotonicMs() const override { return 1'000'000 + m_timer.elapsed() * m_speed; }
    [[nodiscard]] QDateTime utcNow() const override { return QDateTime::currentDateTimeUtc(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override
    {
        QTimer::singleShot(
            delay / m_speed + std::chrono::milliseconds(1), Qt::PreciseTimer, context, std::move(what));
    }

private:
    QElapsedTimer m_timer;
    int m_speed;
};

} // namespace kassa::crash
