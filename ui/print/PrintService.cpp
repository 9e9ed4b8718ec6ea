// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/PrintService.h"

#include "app/core/Log.h"
#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QDir>

#include <utility>

namespace kassa {

PrintService::PrintService(Printer &printer, QString folder, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_folder(std::move(folder))
{
}

void PrintService::print(const ReceiptDocument &document, QWidget *window, QObject *context,
    std::function<void(const PrintReport &)> done)
{
    PrintReport report;
    const Result<QString> kept = keep(document);
    if (kept)
        report.file = *kept;
    else
        qCWarning(lcProgram) << "receipt not kept:" << kept.error().reason;
    m_printer.print(document, window, context, [report, done = std::move(done)](const PrintEnd &end) mutable {
        report.outcome = end.outcome;
        report.trouble = end.trouble;
        done(report);
    });
}

Result<QString> PrintService::keep(const ReceiptDocument &document)
{
    const QString file = QDir(m_folder).filePath(document.fileName);
    const Result<void> written = writeReceiptPdf(document, file);
    if (!written)
        return tl::unexpected(written.error());
    return file;
}

} // namespace kassa
