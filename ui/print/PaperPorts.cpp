// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PaperPorts.h"

#include <QtCore/QPointer>
#include <QtPrintSupport/QPrinter>
#include <QtPrintSupport/QPrinterInfo>

#include <utility>

namespace kassa {

namespace {
Delivery deliveryOf(const PrintEnd &end)
{
    switch (end.outcome) {
    case PrintOutcome::Printed:
        return {Delivery::Outcome::Taken, PrinterTrouble::None, {}};
    case PrintOutcome::Cancelled:
        return {Delivery::Outcome::Cancelled, PrinterTrouble::None, {}};
    case PrintOutcome::Unsure:
        return {Delivery::Outcome::Unsure, end.trouble, {}};
    case PrintOutcome::Failed:
    case PrintOutcome::Kept:
        break;
    }
    return {Delivery::Outcome::NotTaken, PrinterTrouble::QueueRefused, {}};
}

PrintEnd endOf(Delivery::Outcome outcome, PrinterTrouble trouble)
{
    switch (outcome) {
    case Delivery::Outcome::Taken:
        return {PrintOutcome::Printed};
    case Delivery::Outcome::Cancelled:
        return {PrintOutcome::Cancelled};
    case Delivery::Outcome::Unsure:
        return {PrintOutcome::Unsure, trouble};
    case Delivery::Outcome::NotTaken:
        break;
    }
    return {PrintOutcome::Kept, trouble};
}

Delivery paintInQueue(const QString &queue, const ReceiptDocument &document)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(queue);
    if (info.isNull())
        return {Delivery::Outcome::NotTaken, PrinterTrouble::NotFound, {}};
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(document.number);
    if (!printOn(printer, document))
        return {Delivery::Outcome::NotTaken, PrinterTrouble::QueueRefused, {}};
    return {Delivery::Outcome::Taken, PrinterTrouble::None, {}};
}
} // namespace

DialogPaper::DialogPaper(Printer &printer, std::function<QWidget *()> window)
    : m_printer(printer)
    , m_window(std::move(window))
{
}

void DialogPaper::send(
    const ReceiptDocument &document, QObject *context, std::function<void(const Delivery &)> done)
{
    m_printer.print(document, m_window(), context,
        [done = std::move(done)](const PrintEnd &end) { done(deliveryOf(end)); });
}

SystemQueuePaper::SystemQueuePaper(std::function<QString()> queue)
    : m_queue(std::move(queue))
{
    m_worker.setMaxThreadCount(1);
}

SystemQueuePaper::~SystemQueuePaper() = default;

void SystemQueuePaper::send(
    const ReceiptDocument &document, QObject *context, std::function<void(const Delivery &)> done)
{
    // `context` may die only in this thread, so it is looked at here, by an object that waits for the answer.
    auto *hop = new QObject;
    auto answer
        = [hop, alive = QPointer<QObject>(context), done = std::move(done)](const Delivery &delivery) {
              hop->deleteLater();
              if (alive)
                  done(delivery);
          };
    m_worker.start([hop, queue = m_queue(), document, answer = std::move(answer)] {
        const Delivery delivery = paintInQueue(queue, document);
        QMetaObject::invokeMethod(
            hop, [answer, delivery] { answer(delivery); }, Qt::QueuedConnection);
    });
}

QueuePrinter::QueuePrinter(Parts parts)
    : m_parts(std::move(parts))
{
}

void QueuePrinter::print(const ReceiptDocument &document, QWidget *, QObject *context, PrintDone done)
{
    const PrintJobId id = m_parts.queue.add(m_parts.describe(document));
    // Once: the receiver goes with the answer, and with the context.
    auto *wait = new QObject(context);
    connect(&m_parts.queue, &PrintQueue::ended, wait,
        [id, wait, done = std::move(done)](
            PrintJobId ended, Delivery::Outcome outcome, PrinterTrouble trouble) {
            if (ended != id)
                return;
            const PrintDone answer = done;
            wait->disconnect();
            wait->deleteLater();
            answer(endOf(outcome, trouble));
        });
    if (document.kind != ReceiptDocument::Kind::Receipt || document.copy > 0)
        return;
    const QList<ReceiptDocument> copies = m_parts.copies(document);
    for (const ReceiptDocument &copy : copies)
        m_parts.queue.add(m_parts.describe(copy));
}

} // namespace kassa
