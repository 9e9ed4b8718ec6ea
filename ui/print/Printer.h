// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QObject)
QT_FORWARD_DECLARE_CLASS(QWidget)

namespace kassa {

/// What became of a document that was given to a printer.
enum class PrintOutcome {
    Printed, ///< handed over to the system's queue
    Cancelled, ///< the cashier closed the system's dialog
    Failed, ///< no printer, or it did not take the document
};

/// The printer as a port. Main thread.
class Printer {
public:
    virtual ~Printer() = default;
    /// Prints on paper, asking over `window` where it asks at all. Exactly one completion, never before the
    /// call returns, none after `context` died.
    virtual void print(const ReceiptDocument &document, QWidget *window, QObject *context,
        std::function<void(PrintOutcome)> done)
        = 0;
};

/// The system's print dialog and queue. The document is painted off the main thread: a queue over the network
/// may take its time.
class SystemPrinter final : public Printer {
public:
    void print(const ReceiptDocument &document, QWidget *window, QObject *context,
        std::function<void(PrintOutcome)> done) override;
};

} // namespace kassa
