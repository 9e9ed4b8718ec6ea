// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/PrintQueue.h"

#include "app/core/Log.h"
#include "app/receipt/ReceiptCodec.h"
#include "app/store/PrintJobs.h"

#include <algorithm>
#include <utility>

namespace kassa {

namespace {
// What was printed is remembered for a while, for those who ask why something came out or didn't.
constexpr int rememberedDays = 30;
// The first frame and the gateway come first.
constexpr std::chrono::milliseconds afterStart {5000};

void warn(const char *what, const Error &error)
{
    qCWarning(lcStore) << "print job not" << what << ':' << error.reason;
}
} // namespace

PrintQueue::PrintQueue(PrintJobs &jobs, PaperPort &port, Clock &clock)
    : m_store(jobs)
    , m_port(port)
    , m_clock(clock)
{
}

void PrintQueue::open()
{
    const QDateTime now = m_clock.utcNow();
    if (const auto recovered = m_store.recover(now, now.addDays(-rememberedDays)); !recovered)
        warn("recovered", recovered.error());
    const auto left = m_store.unprinted();
    if (!left) {
        warn("read", left.error());
        return;
    }
    m_jobs = *left;
    for (PrintJob &job : m_jobs) {
        // A file that could not be written at this start may still say so.
        if (job.state == PrintState::Sending)
            job.state = PrintState::Unsure;
        else if (job.state == PrintState::Waiting)
            job.state = PrintState::Failed;
    }
    if (m_jobs.isEmpty())
        return;
    m_clock.after(afterStart, this, [this] { tryAgain(); });
    Q_EMIT changed();
}

PrintJobId PrintQueue::add(const PrintOrder &order)
{
    PrintJob job;
    job.payment = order.payment;
    job.receipt = order.document.kind == ReceiptDocument::Kind::Receipt;
    job.copy = order.document.copy;
    job.number = order.document.number;
    job.title = order.title;
    job.amount = order.amount;
    job.document = packed(order.document);
    job.createdAt = m_clock.utcNow();
    job.stateAt = job.createdAt;
    if (const auto added = m_store.add(job)) {
        job.id = *added;
    } else {
        warn("kept", added.error());
        job.id = PrintJobId {--m_loose};
    }
    m_jobs.append(job);
    Q_EMIT changed();
    sendNext();
    return job.id;
}

void PrintQueue::retry(PrintJobId id)
{
    PrintJob *job = find(id);
    if (!job || job->state == PrintState::Sending)
        return;
    makeDue(*job);
    m_pause = firstPause;
    Q_EMIT changed();
    sendNext();
}

void PrintQueue::retryAll()
{
    for (PrintJob &job : m_jobs) {
        if (job.state == PrintState::Failed)
            makeDue(job);
    }
    m_pause = firstPause;
    Q_EMIT changed();
    sendNext();
}

void PrintQueue::remove(PrintJobId id, bool onPaper)
{
    const PrintJob *job = find(id);
    if (!job || job->state == PrintState::Sending)
        return;
    if (isStored(id)) {
        if (const auto removed = m_store.remove(id); !removed) {
            warn("removed", removed.error());
            return;
        }
    }
    if (onPaper)
        Q_EMIT printed(PrintJob(*job));
    drop(id);
    Q_EMIT changed();
}

void PrintQueue::printerMayBeBack()
{
    m_pause = firstPause;
    tryAgain();
}

int PrintQueue::troubled() const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(), [](const PrintJob &job) {
        return job.state == PrintState::Failed || job.state == PrintState::Unsure
            || job.trouble != PrinterTrouble::None;
    }));
}

int PrintQueue::openJobs(PaymentId payment, bool receipt) const
{
    return static_cast<int>(std::count_if(m_jobs.begin(), m_jobs.end(),
        [&](const PrintJob &job) { return job.payment == payment && job.receipt == receipt; }));
}

void PrintQueue::sendNext()
{
    if (m_sending)
        return;
    const auto next = std::find_if(
        m_jobs.begin(), m_jobs.end(), [](const PrintJob &job) { return job.state == PrintState::Waiting; });
    if (next != m_jobs.end())
        send(*next);
}

void PrintQueue::send(PrintJob &job)
{
    const PrintJobId id = job.id;
    const auto document = unpacked(job.document);
    Delivery delivery;
    if (!document) {
        delivery.trouble = PrinterTrouble::Unreadable;
    } else if (isStored(id)) {
        if (const auto begun = m_store.begin(id, m_clock.utcNow()); !begun) {
            warn("begun", begun.error());
            delivery.trouble = PrinterTrouble::Store;
        }
    }
    job.state = PrintState::Sending;
    job.stateAt = m_clock.utcNow();
    ++job.attempts;
    m_sending = id;
    Q_EMIT changed();
    if (delivery.trouble == PrinterTrouble::None)
        m_port.send(*document, this, [this, id](const Delivery &what) { settled(id, what); });
    else
        // One completion for everybody, later.
        m_clock.after(std::chrono::milliseconds(0), this, [this, id, delivery] { settled(id, delivery); });
}

void PrintQueue::settled(PrintJobId id, const Delivery &delivery)
{
    m_sending.reset();
    if (delivery.trouble != PrinterTrouble::None)
        qCWarning(lcProgram) << "printing:" << printerTroubleName(delivery.trouble) << delivery.reason;
    switch (delivery.outcome) {
    case Delivery::Outcome::Taken:
        taken(id);
        break;
    case Delivery::Outcome::Cancelled:
        if (isStored(id)) {
            const auto back = m_store.settle(id, PrintState::Failed, PrinterTrouble::None, m_clock.utcNow());
            if (const auto removed = back ? m_store.remove(id) : back; !removed)
                warn("removed", removed.error());
        }
        drop(id);
        break;
    case Delivery::Outcome::NotTaken:
    case Delivery::Outcome::Unsure:
        failed(id, delivery);
        break;
    }
    Q_EMIT changed();
    Q_EMIT ended(id, delivery.outcome, delivery.trouble);
    // One that nobody can read says nothing about the printer: the next one goes ahead.
    if (delivery.trouble == PrinterTrouble::Unreadable)
        tryAgain();
    else
        sendNext();
}

void PrintQueue::taken(PrintJobId id)
{
    // The journal first: were the program killed in between, the job would be Unsure, and rightly so.
    Q_EMIT printed(PrintJob(*find(id)));
    if (isStored(id)) {
        if (const auto done = m_store.settle(id, PrintState::Printed, PrinterTrouble::None, m_clock.utcNow());
            !done)
            warn("settled", done.error());
    }
    drop(id);
    m_pause = firstPause;
    ++m_round;
    // It takes paper again: all that it did not take follows.
    for (PrintJob &other : m_jobs) {
        if (other.state == PrintState::Failed && byItself(other))
            makeDue(other);
    }
}

void PrintQueue::failed(PrintJobId id, const Delivery &delivery)
{
    const QDateTime now = m_clock.utcNow();
    PrintJob *job = find(id);
    job->state = delivery.outcome == Delivery::Outcome::Unsure ? PrintState::Unsure : PrintState::Failed;
    job->trouble = delivery.trouble;
    job->stateAt = now;
    const bool begun
        = delivery.trouble != PrinterTrouble::Store && delivery.trouble != PrinterTrouble::Unreadable;
    if (isStored(id) && begun) {
        if (const auto done = m_store.settle(id, job->state, job->trouble, now); !done)
            warn("settled", done.error());
    }
    // What is wrong with one job alone holds up nobody else.
    if (delivery.trouble == PrinterTrouble::Unreadable)
        return;
    QList<PrintJobId> behind;
    for (PrintJob &other : m_jobs) {
        if (other.state != PrintState::Waiting)
            continue;
        other.state = PrintState::Failed;
        other.trouble = delivery.trouble;
        other.stateAt = now;
        behind.append(other.id);
    }
    if (!behind.isEmpty()) {
        if (const auto done = m_store.failWaiting(delivery.trouble, now); !done)
            warn("failed", done.error());
    }
    pause();
    for (const PrintJobId other : std::as_const(behind))
        Q_EMIT ended(other, Delivery::Outcome::NotTaken, delivery.trouble);
}

void PrintQueue::pause()
{
    const auto time = m_pause;
    m_pause = qMin(longestPause, m_pause * 2);
    m_clock.after(time, this, [this, round = ++m_round] {
        if (round == m_round)
            tryAgain();
    });
}

// One goes ahead: a printer that is still off is asked once, not once for each.
void PrintQueue::tryAgain()
{
    if (m_sending)
        return;
    const auto first = std::find_if(m_jobs.begin(), m_jobs.end(),
        [this](const PrintJob &job) { return job.state == PrintState::Failed && byItself(job); });
    if (first != m_jobs.end())
        makeDue(*first);
    sendNext();
}

void PrintQueue::makeDue(PrintJob &job)
{
    job.state = PrintState::Waiting;
}

void PrintQueue::drop(PrintJobId id)
{
    m_jobs.removeIf([id](const PrintJob &job) { return job.id == id; });
}

PrintJob *PrintQueue::find(PrintJobId id)
{
    const auto found
        = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const PrintJob &job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

bool PrintQueue::byItself(const PrintJob &job) const
{
    return !m_port.asks() && job.trouble != PrinterTrouble::Unreadable
        && job.createdAt.secsTo(m_clock.utcNow()) < std::chrono::seconds(byItselfFor).count();
}

} // namespace kassa
