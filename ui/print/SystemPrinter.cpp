// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/Printer.h"

#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>

#include <memory>

namespace kassa {

namespace {
// On roll paper the document fills the width; on a sheet it keeps its own size, in the upper left corner, and
// goes on over as many pages as it needs.
bool paintOn(QPrinter &printer, const ReceiptDocument &document)
{
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
} // namespace

void SystemPrinter::print(const ReceiptDocument &document, QWidget *window, QObject *context,
    std::function<void(PrintOutcome)> done)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document.number);
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    const QPointer<QObject> alive(context);
    QObject::connect(dialog, &QDialog::finished, context, [printer, document, alive, done](int result) {
        if (result != QDialog::Accepted) {
            done(PrintOutcome::Cancelled);
            return;
        }
        auto printed = std::make_shared<bool>(false);
        QThread *worker
            = QThread::create([printer, document, printed] { *printed = paintOn(*printer, document); });
        QObject::connect(worker, &QThread::finished, alive,
            [printed, done] { done(*printed ? PrintOutcome::Printed : PrintOutcome::Failed); });
        QObject::connect(worker, &QThread::finished, worker, &QObject::deleteLater);
        worker->start();
    });
    // The dialog reads the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    dialog->open();
}

} // namespace kassa
