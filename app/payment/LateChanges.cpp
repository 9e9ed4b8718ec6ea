// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/LateChanges.h"

#include "app/core/Log.h"
#include "app/payment/Record.h"

namespace kassa {

namespace {
constexpr int pageSize = 100; // a page is read and compared well within a frame
constexpr qsizetype pieceSize = 5'000; // and so are these rows indexed
constexpr std::chrono::milliseconds apart {250};
constexpr std::chrono::milliseconds again {120'000};
constexpr int questions = 3;

bool watched(PaymentState state)
{
    switch (state) {
    case PaymentState::Paid:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged:
    case PaymentState::PayRefused:
    case PaymentState::Abandoned:
    case PaymentState::Superseded:
        return true;
    default:
        return false;
    }
}
} // namespace

LateChanges::LateChanges(Clock &clock, PaymentJournal &journal, Settlement &settlement, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_journal(journal)
    , m_settlement(settlement)
{
}

void LateChanges::look(const RegistrySpan &span, const QString &origin, bool missing)
{
    if (!span.from.isValid() || !span.to.isValid())
        return;
    walk(std::make_shared<Walk>(Walk {span, origin, missing}));
}

void LateChanges::walk(const std::shared_ptr<Walk> &walk)
{
    const QList<RegistryRow> &rowsThere = walk->span.rows;
    const qsizetype end = qMin(walk->indexed + pieceSize, rowsThere.size());
    for (; walk->indexed < end; ++walk->indexed)
        walk->index.insert(rowsThere.at(walk->indexed).id, walk->indexed);
    if (walk->indexed < rowsThere.size()) {
        QMetaObject::invokeMethod(
            this, [this, walk] { this->walk(walk); }, Qt::QueuedConnection);
        return;
    }
    JournalQuery query;
    query.from = startOfTashkentDay(walk->span.from);
    query.to = startOfTashkentDay(walk->span.to.addDays(1));
    query.before = walk->before;
    query.limit = pageSize;
    const QList<PaymentRow> rows = m_journal.page(query);
    compare(*walk, rows);
    if (rows.size() < pageSize)
        return;
    walk->before = rows.constLast().id;
    QMetaObject::invokeMethod(
        this, [this, walk] { this->walk(walk); }, Qt::QueuedConnection);
}

void LateChanges::compare(const Walk &walk, const QList<PaymentRow> &rows)
{
    for (const PaymentRow &mine : rows) {
        const PaymentRow *row = &mine;
        if (!watched(row->state) || row->origin != walk.origin || row->transactionId.isEmpty())
            continue;
        const auto found = walk.index.constFind(row->transactionId);
        const RegistryRow *there = found == walk.index.cend() ? nullptr : &walk.span.rows.at(*found);
        if (row->state != PaymentState::Paid) {
            if (there)
                add(*row, *there, walk.missing);
            continue;
        }
        if (there) {
            if (row->alarm.isEmpty() && sortRegistry(*row, *there).event == PaymentEvent::StatusPaidDiffers)
                add(*row, *there, walk.missing);
            continue;
        }
        const QDate day = tashkentDay(paidServerTime(*row));
        if (walk.missing && walk.span.whole && day > walk.span.from && day < walk.span.to)
            add(*row, std::nullopt, true);
    }
}

void LateChanges::add(const PaymentRow &row, const std::optional<RegistryRow> &there, bool again)
{
    const auto known = m_known.constFind(row.id);
    if (!again && known != m_known.cend() && *known == row.state)
        return;
    if (m_open.contains(row.id))
        return;
    m_open.insert(row.id);
    m_known.insert(row.id, row.state);
    m_queue.push_back({row.id, there, 0});
    askNext();
}

void LateChanges::askNext()
{
    if (m_asking || m_queue.empty())
        return;
    m_asking = true;
    const Differing differing = m_queue.front();
    m_queue.pop_front();
    m_settlement.ask(differing.id, Settlement::Why::Watch, this,
        [this, differing](const StatusVerdict &verdict) { answered(differing, verdict); });
}

void LateChanges::answered(Differing differing, const StatusVerdict &verdict)
{
    m_clock.after(apart, this, [this] {
        m_asking = false;
        askNext();
    });
    const std::optional<PaymentRow> row = m_journal.row(differing.id);
    if (!row || !verdict.attempt) {
        askAgain(differing); // a network failure is no attempt
        return;
    }
    const bool spoken = verdict.event == PaymentEvent::StatusPaid
        || verdict.event == PaymentEvent::StatusPaidDiffers || verdict.event == PaymentEvent::StatusCancelled;
    if (!spoken && differing.there && ++differing.asked < questions) {
        askAgain(differing);
        return;
    }
    m_open.remove(differing.id);
    // Status does not own up to what the registry lists as paid: presence always counts (rule 8).
    if (!spoken && differing.there)
        byRegistry(*row, *differing.there);
}

void LateChanges::askAgain(const Differing &differing)
{
    m_clock.after(again, this, [this, differing] {
        m_queue.push_back(differing);
        askNext();
    });
}

void LateChanges::byRegistry(const PaymentRow &row, const RegistryRow &there)
{
    if (!watched(row.state) || row.state == PaymentState::Paid)
        return;
    const StatusVerdict verdict = sortRegistry(row, there);
    if (!record(m_journal, row, {verdict.event, verdict.change, verdict.note}))
        qCWarning(lcPayment, "payment %lld: what the registry says could not be stored", number(row.id));
}

} // namespace kassa
