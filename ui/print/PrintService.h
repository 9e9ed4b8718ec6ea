// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "ui/print/Printer.h"

#include <QtCore/QObject>
#include <QtCore/QString>

namespace kassa {

/// What became of one print: on paper, and in the profile.
struct PrintReport {
    PrintOutcome outcome = PrintOutcome::Failed;
    PrinterTrouble trouble = PrinterTrouble::None;
    QString file; ///< the PDF that was kept; empty where it could not be written
};

/// Keeps each receipt as a PDF in the profile's receipts folder before it goes to the printer, so that a
/// printer that fails loses nothing. Main thread.
class PrintService final : public QObject {
    Q_OBJECT
public:
    /// `folder` is Profile::receiptsFolder(). The printer must outlive this object.
    PrintService(Printer &printer, QString folder, QObject *parent = nullptr);

    /// Keeps the PDF, then prints it over `window`. One completion, later; none after `context` died.
    void print(const ReceiptDocument &document, QWidget *window, QObject *context,
        std::function<void(const PrintReport &)> done);
    /// Writes the PDF into the receipts folder and tells its path. StoreFull or StoreFailed.
    Result<QString> keep(const ReceiptDocument &document);

private:
    Printer &m_printer;
    QString m_folder;
};

} // namespace kassa
