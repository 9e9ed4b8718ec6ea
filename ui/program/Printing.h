// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/PrintQueue.h"
#include "app/printing/RawPaper.h"
#include "app/store/PrintJobs.h"
#include "ui/print/PaperPorts.h"

#include <QtCore/QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace kassa {

class HistoryPage;
class MainWindow;
class PrinterPage;
class Till;
class UnprintedDialog;

/// How paper comes out of this till: the printer of the settings, the queue before it, the list of what is
/// unprinted, and the word to the cashier where the printer is not ready. Nothing here holds a payment up.
/// Main thread.
class Printing final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till; ///< settings, file, clock, desk
        MainWindow &window;
        Printer &dialog; ///< the system's dialog
        std::function<Language()> language; ///< of the screen
    };
    /// All must outlive this object.
    explicit Printing(Parts parts);
    ~Printing() override;

    /// What receipts and slips are given to.
    [[nodiscard]] Printer &printer() { return m_printer; }
    [[nodiscard]] PrintQueue &queue() { return m_queue; }
    /// Whether each print-out asks the cashier.
    [[nodiscard]] bool asks() const;
    /// Once, after the first frame: takes over what an earlier run left, and asks for the printer.
    void begin();
    void settingsChanged();
    void connectPage(PrinterPage &page);
    void connectHistory(HistoryPage &page);
    /// The list of what is unprinted, over whatever is on screen.
    void showUnprinted();
    /// Before money: asks whether the printer is there, at most every `askAgainMs`, and says so where it
    /// isn't.
    void check();

    static constexpr qint64 askAgainMs = 20'000;

private:
    class Chosen;
    [[nodiscard]] Result<PrintTarget> target() const;
    [[nodiscard]] std::optional<RawSetup> rawSetup() const;
    [[nodiscard]] int dots() const;
    [[nodiscard]] PrintOrder describe(const ReceiptDocument &document) const;
    [[nodiscard]] QList<ReceiptDocument> copies(const ReceiptDocument &document) const;
    [[nodiscard]] QWidget *front() const;
    void note(const PrintJob &job);
    void ended(Delivery::Outcome outcome, PrinterTrouble trouble);
    void answered(PrinterTrouble trouble);
    void printTestPage(const PrintTarget &target, bool cut, PrinterPage &page);

    Parts m_parts;
    PrintJobs m_jobs;
    RawSender m_sender;
    RawPaper m_raw;
    DialogPaper m_dialog;
    SystemQueuePaper m_systemQueue;
    std::unique_ptr<Chosen> m_chosen;
    PrintQueue m_queue;
    QueuePrinter m_printer;
    QPointer<UnprintedDialog> m_list;
    QString m_testQueue;
    SystemQueuePaper m_testPaper;
    std::optional<qint64> m_askedAt;
    bool m_again = false;
};

} // namespace kassa
