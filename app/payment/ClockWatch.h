// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/store/PaymentJournal.h"

namespace kassa {

/// Rule 10: a PC clock that went back becomes an event of the journal (payment 0). Main thread.
class ClockWatch final : public QObject {
    Q_OBJECT
public:
    ClockWatch(Clock &clock, PaymentJournal &journal, QObject *parent);
    /// Compares with the journal's newest stamps, then looks again every minute and at each look().
    void start();
    void look();

private:
    void wentBack(qint64 ms);
    void lookAgain();

    Clock &m_clock;
    PaymentJournal &m_journal;
    QDateTime m_wall;
    qint64 m_monotonic = 0;
};

} // namespace kassa
