// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/PaymentListModel.h"

namespace kassa {

class Clock;
class PaymentJournal;
class ServerClock;

/// What the main window shows of the journal: payments that are still open (or carry an alarm), and the
/// Tashkent day's payments with their sum. Follows the journal by itself; begins the new day at midnight.
/// Main thread.
class TillActivity final : public QObject {
    Q_OBJECT
public:
    TillActivity(const PaymentJournal &journal, const ServerClock &serverClock, Clock &clock,
        QObject *parent = nullptr);

    /// Reads both lists.
    void load();
    /// PaySent, PayUnknown, and rows with an alarm.
    [[nodiscard]] PaymentListModel *openPayments() { return &m_open; }
    /// Today's payments for which `pay` was sent; the newest 500.
    [[nodiscard]] PaymentListModel *today() { return &m_today; }
    /// Number and sum of today's Paid rows.
    [[nodiscard]] int paidCount() const { return m_paidCount; }
    [[nodiscard]] Soum paidSum() const { return m_paidSum; }

Q_SIGNALS:
    void paidChanged();

private:
    void follow(PaymentId id);
    void countPaid();
    void waitForMidnight();

    const PaymentJournal &m_journal;
    const ServerClock &m_serverClock;
    Clock &m_clock;
    PaymentListModel m_open;
    PaymentListModel m_today;
    QDate m_day;
    int m_paidCount = 0;
    Soum m_paidSum;
};

} // namespace kassa
