// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "app/receipt/ReceiptDocument.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QObject)
QT_FORWARD_DECLARE_CLASS(QPrinter)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kassa {

/// What became of a document that was given to a printer.
enum class PrintOutcome {
    Printed, ///< the printer or the system's queue has it
    Cancelled, ///< the cashier closed the system's dialog
    Failed, ///< no printer, or it did not take the document
    Kept, ///< nothing of it was taken; it waits among the unprinted ones
    Unsure, ///< a part was taken; it stands among the unprinted ones, and something may be on paper
};

/// The end of one print.
struct PrintEnd {
    PrintOutcome outcome = PrintOutcome::Failed;
    PrinterTrouble trouble = PrinterTrouble::None;
};
using PrintDone = std::function<void(const PrintEnd &)>;

/// The printer as a port. Main thread.
class Printer {
public:
    virtual ~Printer() = default;
    /// Prints on paper, asking over `window` where it asks at all. Exactly one completion, never before the
    /// call returns, none after `context` died.
    virtual void print(const ReceiptDocument &document, QWidget *window, QObject *context, PrintDone done)
        = 0;
};

/// The system's print dialog and queue. The document is painted off the main thread: a queue over the network
/// may take its time.
class SystemPrinter final : public Printer {
public:
    void print(const ReceiptDocument &document, QWidget *window, QObject *context, PrintDone done) override;
};

/// Paints a document on the pages of a printer of the system; any thread. False where it did not take it.
[[nodiscard]] bool printOn(QPrinter &printer, const ReceiptDocument &document);

} // namespace kassa
