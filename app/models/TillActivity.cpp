// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/TillActivity.h"
#include "app/core/Clock.h"
#include "app/store/PaymentJournal.h"

namespace kassa {

namespace {

constexpr int todayLimit = 500;

bool isOpen(const PaymentRow &row)
{
    return row.state == PaymentState::PaySent || row.state == PaymentState::PayUnknown
        || !row.alarm.isEmpty();
}

const QList<PaymentState> &todayStates()
{
    static const QList<PaymentState> states {PaymentState::PaySent, PaymentState::PayRefused,
        PaymentState::PayUnknown, PaymentState::Paid, PaymentState::Cancelled, PaymentState::NotCharged};
    return states;
}

} // namespace

TillActivity::TillActivity(
    const PaymentJournal &journal, const ServerClock &serverClock, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_serverClock(serverClock)
    , m_clock(clock)
{
    connect(&journal, &PaymentJournal::changed, this, &TillActivity::follow);
}

void TillActivity::load()
{
    m_day = tashkentDay(m_serverClock.utcNow());
    QList<PaymentRow> open = m_journal.inStates({PaymentState::PaySent, PaymentState::PayUnknown});
    for (const PaymentRow &row : m_journal.withAlarm()) {
        if (row.state != PaymentState::PaySent && row.state != PaymentState::PayUnknown)
            open.append(row);
    }
    m_open.setRows(open);
    JournalQuery query;
    query.from = startOfTashkentDay(m_day);
    query.to = startOfTashkentDay(m_day.addDays(1));
    query.states = todayStates();
    query.limit = todayLimit;
    m_today.setRows(m_journal.page(query));
    countPaid();
    waitForMidnight();
}

void TillActivity::follow(PaymentId id)
{
    const std::optional<PaymentRow> row = m_journal.row(id);
    if (!row)
        return;
    if (tashkentDay(m_serverClock.utcNow()) != m_day) {
        load();
        return;
    }
    if (isOpen(*row))
        m_open.put(*row);
    else
        m_open.remove(id);
    if (tashkentDay(row->createdAt) == m_day && todayStates().contains(row->state))
        m_today.put(*row);
    else
        m_today.remove(id);
    countPaid();
}

void TillActivity::countPaid()
{
    const auto [count, sum]
        = m_journal.paidBetween(startOfTashkentDay(m_day), startOfTashkentDay(m_day.addDays(1)));
    m_paidCount = count;
    m_paidSum = sum;
    Q_EMIT paidChanged();
}

void TillActivity::waitForMidnight()
{
    const qint64 left = m_serverClock.utcNow().msecsTo(startOfTashkentDay(m_day.addDays(1)));
    const QDate waitedFor = m_day;
    m_clock.after(std::chrono::milliseconds(qMax<qint64>(1000, left)), this, [this, waitedFor] {
        if (m_day == waitedFor)
            load();
    });
}

} // namespace kassa
