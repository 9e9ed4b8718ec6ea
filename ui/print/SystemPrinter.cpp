// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Printer.h"

#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtGui/QPageLayout>
#include <QtGui/QPageSize>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace kassa {

namespace {
QPageSize pageSize(ReceiptPaper paper)
{
    return QPageSize(paper == ReceiptPaper::A5 ? QPageSize::A5 : QPageSize::A4);
}

// A page is laid out whole, margins included: each on a sheet of its own.
bool printPages(QPrinter &printer, const ReceiptDocument &document)
{
    const ReceiptPainter layout(document, document.paper, ReceiptEdge::Sheet);
    printer.setFullPage(true);
    printer.setPageSize(pageSize(document.paper));
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal scale = printer.resolution() / 25.4 / receiptUnitsPerMm;
    for (int page = 0; page < layout.pages(); ++page) {
        if (page > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        layout.paint(painter, page);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}
} // namespace

// On roll paper the document fills the width; on a sheet it keeps its own size, in the upper left corner, and
// goes on over as many pages as it needs.
bool printOn(QPrinter &printer, const ReceiptDocument &document)
{
    if (!isRoll(document.paper))
        return printPages(printer, document);
    const QRectF page = printer.pageLayout().paintRect(QPageLayout::Millimeter);
    const bool narrow = page.width() < 60;
    const ReceiptPainter layout(
        document, narrow ? ReceiptPaper::Mm58 : ReceiptPaper::Mm80, ReceiptEdge::Print);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const qreal unitsWide = page.width() * receiptUnitsPerMm;
    const qreal unitsHigh = page.height() * receiptUnitsPerMm;
    const qreal fit = qMin(1.0, unitsWide / layout.size().width());
    const qreal scale = printer.resolution() / 25.4 / receiptUnitsPerMm * fit;
    for (qreal done = 0; done < layout.size().height(); done += unitsHigh / fit) {
        if (done > 0 && !printer.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        painter.translate(0, -done);
        layout.paint(painter);
        painter.restore();
    }
    return painter.end() && printer.printerState() != QPrinter::Error;
}

void SystemPrinter::print(const ReceiptDocument &document, QWidget *window, QObject *context, PrintDone done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.number);
    if (!isRoll(document.paper))
        printer->setPageSize(pageSize(document.paper));
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    const QPointer<QObject> alive(context);
    QObject::connect(dialog, &QDialog::finished, context, [printer, document, alive, done](int result) {
        if (result != QDialog::Accepted) {
            done({PrintOutcome::Cancelled});
            return;
        }
        auto printed = std::make_shared<bool>(false);
        QThread *worker
            = QThread::create([printer, document, printed] { *printed = printOn(*printer, document); });
        QObject::connect(worker, &QThread::finished, alive,
            [printed, done] { done({*printed ? PrintOutcome::Printed : PrintOutcome::Failed}); });
        QObject::connect(worker, &QThread::finished, worker, &QObject::deleteLater);
        worker->start();
    });
    // The dialog reads the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

} // namespace kassa
