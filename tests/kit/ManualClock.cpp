// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ManualClock.h"

#include <algorithm>

namespace kassa::test {

ManualClock::ManualClock(QDateTime utc, qint64 monotonicMs)
    : m_utc(utc.toUTC())
    , m_monotonic(monotonicMs)
{
}

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    Q_ASSERT(context);
    const qint64 wait = std::max<qint64>(0, delay.count());
    m_calls.push_back({m_monotonic + wait, m_order++, context, std::move(what)});
}

std::vector<ManualClock::Call>::iterator ManualClock::earliest()
{
    std::erase_if(m_calls, [](const Call &call) { return call.context.isNull(); });
    return std::min_element(m_calls.begin(), m_calls.end(),
        [](const Call &a, const Call &b) { return a.at != b.at ? a.at < b.at : a.order < b.order; });
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const qint64 end = m_monotonic + std::max<qint64>(0, by.count());
    for (;;) {
        const auto next = earliest();
        if (next == m_calls.end() || next->at > end)
            break;
        if (next->at > m_monotonic) {
            m_utc = m_utc.addMSecs(next->at - m_monotonic);
            m_monotonic = next->at;
        }
        const std::function<void()> what = std::move(next->what);
        m_calls.erase(next);
        what();
    }
    if (end > m_monotonic) {
        m_utc = m_utc.addMSecs(end - m_monotonic);
        m_monotonic = end;
    }
}

int ManualClock::waiting() const
{
    return static_cast<int>(std::count_if(
        m_calls.begin(), m_calls.end(), [](const Call &call) { return !call.context.isNull(); }));
}

qint64 ManualClock::nextInMs() const
{
    qint64 next = -1;
    for (const Call &call : m_calls) {
        if (!call.context.isNull() && (next < 0 || call.at - m_monotonic < next))
            next = std::max<qint64>(0, call.at - m_monotonic);
    }
    return next;
}

} // namespace kassa::test
