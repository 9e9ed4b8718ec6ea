// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/PrintQueue.h"
#include "ui/print/Printer.h"

#include <QtCore/QThreadPool>

namespace kassa {

/// The system's dialog as a way onto paper: it asks each time.
class DialogPaper final : public PaperPort {
public:
    /// `window` tells over which window it asks.
    DialogPaper(Printer &printer, std::function<QWidget *()> window);
    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override;
    [[nodiscard]] bool asks() const override { return true; }

private:
    Printer &m_printer;
    std::function<QWidget *()> m_window;
};

/// A queue of the system with its driver, without a dialog: sheets of A4 and A5, and printers that speak no
/// ESC/POS. Painted off this thread.
class SystemQueuePaper final : public PaperPort {
public:
    /// `queue` is asked for each print-out: the printer's name in the system.
    explicit SystemQueuePaper(std::function<QString()> queue);
    ~SystemQueuePaper() override;
    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override;
    [[nodiscard]] bool asks() const override { return false; }

private:
    std::function<QString()> m_queue;
    QThreadPool m_worker;
};

/// The printer of receipts and slips, by way of the queue: what can't be printed now is kept there. Behind a
/// first receipt follow as many copies as are set, each with its mark. Main thread.
class QueuePrinter final : public QObject, public Printer {
    Q_OBJECT
public:
    /// What is asked for each print. Both must outlive this object.
    struct Parts {
        PrintQueue &queue;
        /// What the list of unprinted ones says of a document.
        std::function<PrintOrder(const ReceiptDocument &)> describe;
        /// The documents of the copies that follow a first receipt.
        std::function<QList<ReceiptDocument>(const ReceiptDocument &)> copies;
    };
    explicit QueuePrinter(Parts parts);
    void print(const ReceiptDocument &document, QWidget *window, QObject *context, PrintDone done) override;

private:
    Parts m_parts;
};

} // namespace kassa
