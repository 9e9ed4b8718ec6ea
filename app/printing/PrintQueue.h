// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/printing/PaperPort.h"

#include <QtCore/QObject>

#include <optional>

namespace kassa {

class PrintJobs;

/// What is to be printed: a document, and what a list says of it.
struct PrintOrder {
    ReceiptDocument document;
    PaymentId payment {};
    QString title; ///< the service's name; data
    Soum amount;
};

/// Print-outs on their way to paper: kept first, then sent, one at a time, oldest first. A printer that takes
/// nothing is tried again by itself, at longer and longer intervals, and all that waits follows once it takes
/// one. What may be on paper already is never sent again by itself, nor what is older than `byItselfFor`: its
/// payer has gone. Main thread; nothing here waits for a printer.
class PrintQueue final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the queue.
    PrintQueue(PrintJobs &jobs, PaperPort &port, Clock &clock);

    /// Once, at start: takes over what an earlier run left. What it was sending is Unsure.
    void open();
    /// Keeps and sends. Where it can't be kept it is printed all the same, and forgotten with the program.
    PrintJobId add(const PrintOrder &order);
    /// Once more, on the cashier's word: also what is Unsure.
    void retry(PrintJobId id);
    /// All that is Waiting or Failed, and nothing that is Unsure.
    void retryAll();
    /// Takes it off the list. `onPaper`: the cashier has seen it on paper, so it counts as printed.
    void remove(PrintJobId id, bool onPaper);
    /// The printer may take something now (its settings changed, it answered).
    void printerMayBeBack();

    /// All that is not printed, oldest first.
    [[nodiscard]] const QList<PrintJob> &unprinted() const { return m_jobs; }
    /// Unprinted ones that do not wait for their first sending: what the cashier should know of.
    [[nodiscard]] int troubled() const;
    /// Unprinted receipts (or slips) of a payment.
    [[nodiscard]] int openJobs(PaymentId payment, bool receipt) const;
    [[nodiscard]] bool isSending() const { return m_sending.has_value(); }

    static constexpr std::chrono::milliseconds firstPause {10'000};
    static constexpr std::chrono::milliseconds longestPause {300'000};
    static constexpr std::chrono::hours byItselfFor {2};

Q_SIGNALS:
    /// The list, or a state in it.
    void changed();
    /// It is on paper, now or since the cashier said so. For the journal.
    void printed(const kassa::PrintJob &job);
    /// A sending has ended; for a printer that takes nothing also of the jobs that waited behind it.
    void ended(kassa::PrintJobId id, kassa::Delivery::Outcome outcome, kassa::PrinterTrouble trouble);

private:
    void sendNext();
    void send(PrintJob &job);
    void settled(PrintJobId id, const Delivery &delivery);
    void taken(PrintJobId id);
    void failed(PrintJobId id, const Delivery &delivery);
    void pause();
    void tryAgain();
    void makeDue(PrintJob &job);
    void drop(PrintJobId id);
    [[nodiscard]] PrintJob *find(PrintJobId id);
    [[nodiscard]] bool byItself(const PrintJob &job) const;
    [[nodiscard]] static bool isStored(PrintJobId id) { return static_cast<qint64>(id) > 0; }

    PrintJobs &m_store;
    PaperPort &m_port;
    Clock &m_clock;
    QList<PrintJob> m_jobs; ///< Waiting here is what is due, whatever the file says
    std::optional<PrintJobId> m_sending;
    qint64 m_loose = 0;
    std::chrono::milliseconds m_pause = firstPause;
    quint64 m_round = 0; ///< of pauses: an older one does nothing
};

} // namespace kassa
