// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/ClockWatch.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 tolerated = 5'000; // a time server's ordinary corrections
constexpr std::chrono::milliseconds interval {60'000};
} // namespace

ClockWatch::ClockWatch(Clock &clock, PaymentJournal &journal, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_journal(journal)
    , m_wall(clock.utcNow())
    , m_monotonic(clock.monotonicMs())
{
}

void ClockWatch::start()
{
    JournalQuery newest;
    newest.limit = 1;
    for (const PaymentRow &row : m_journal.page(newest)) {
        QDateTime last = row.createdAt;
        for (const QDateTime &stamp : {row.sentAt, row.settledAt, row.refusedAt})
            if (stamp.isValid() && stamp > last)
                last = stamp;
        if (const qint64 back = m_clock.utcNow().msecsTo(last); back > tolerated)
            wentBack(back);
    }
    lookAgain();
}

void ClockWatch::look()
{
    const QDateTime wall = m_clock.utcNow();
    const qint64 monotonic = m_clock.monotonicMs();
    const qint64 back = wall.msecsTo(m_wall.addMSecs(monotonic - m_monotonic));
    m_wall = wall;
    m_monotonic = monotonic;
    if (back > tolerated)
        wentBack(back);
}

void ClockWatch::wentBack(qint64 ms)
{
    qCWarning(lcPayment, "the PC's clock went back by %lld ms", ms);
    if (!m_journal.append(PaymentId {0}, {event::clockBack, u"clock"_s, 0, QString::number(ms)}))
        qCWarning(lcPayment, "the event of a clock that went back could not be stored");
}

void ClockWatch::lookAgain()
{
    look();
    m_clock.after(interval, this, [this] { lookAgain(); });
}

} // namespace kassa
