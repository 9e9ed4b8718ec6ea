// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Timeline.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QThreadPool>

#include <algorithm>
#include <limits>

namespace kassa::sim {

void Timeline::at(qint64 when, std::function<void()> what)
{
    m_events.push_back({std::max(when, m_now), m_order++, std::move(what)});
    std::push_heap(m_events.begin(), m_events.end(), later);
}

bool Timeline::step()
{
    if (m_events.empty())
        return false;
    std::pop_heap(m_events.begin(), m_events.end(), later);
    const Event next = std::move(m_events.back());
    m_events.pop_back();
    m_now = next.at;
    ++m_steps;
    next.what();
    settle();
    return true;
}

qint64 Timeline::nextAt() const
{
    return m_events.empty() ? std::numeric_limits<qint64>::max() : m_events.front().at;
}

void Timeline::settle()
{
    QThreadPool *workers = QThreadPool::globalInstance();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // A worker's result belongs to this instant, however long the worker really took.
    } while (workers->activeThreadCount() > 0 && workers->waitForDone());
    QCoreApplication::sendPostedEvents();
}

void VirtualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what)
{
    Q_ASSERT(context);
    m_timeline.in(
        std::max<qint64>(0, delay.count()), [alive = QPointer<QObject>(context), what = std::move(what)] {
            if (alive)
                what();
        });
}

void VirtualClock::restart(qint64 base)
{
    m_start = m_timeline.now();
    m_base = base;
}

} // namespace kassa::sim
