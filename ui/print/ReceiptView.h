// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"
#include "ui/print/PrintService.h"

#include <functional>

class QFileDialog;
class QScrollArea;

namespace kassa {

class ReceiptSheet;

/// What stands by a copy's mark.
struct CopyStamp {
    QString by; ///< the cashier's name
    QDateTime at; ///< UTC
};

/// A receipt or slip on screen: the sheet, Print (F10 and Enter), Save PDF, Close (Esc). Deletes itself when
/// it is closed; open it with open(). A print that is under way goes on. Each print after the first is a copy
/// and says so.
class ReceiptView final : public DialogFrame {
    Q_OBJECT
public:
    /// `service` must outlive the view.
    ReceiptView(PrintService &service, const ReceiptDocument &document, QWidget *parent);
    /// Who prints a copy and when, asked at each print. Without it copies say neither.
    void setCopyStamp(std::function<CopyStamp()> stamp) { m_stamp = std::move(stamp); }
    /// Shows another paper of the same payment: its fiscal mark has come, say.
    void setDocument(const ReceiptDocument &document);
    enum class Fiscal { Off, Asking, Marked, Missing };
    /// A line about the fiscal mark below the paper, with a button that asks for a missing one. Off: nothing.
    void setFiscal(Fiscal fiscal);
    /// Writes the PDF to a place of the cashier's choice.
    void saveTo(const QString &file);

Q_SIGNALS:
    /// The cashier wants the mark that is missing.
    void fiscalRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Said { Nothing, Printing, Printed, NotPrinted, NotPrintedKept, Saved, NotSaved };
    void retranslate();
    void print();
    void askWhere();
    void say(Said said, const QString &file = {});
    void showSaid();
    void showFiscal();

    PrintService &m_service;
    ReceiptDocument m_document;
    std::function<CopyStamp()> m_stamp;
    QScrollArea *m_scroll;
    ReceiptSheet *m_sheet;
    Label *m_fiscalWords;
    ActionButton *m_fiscalAsk;
    Label *m_message;
    ActionButton *m_close;
    ActionButton *m_save;
    ActionButton *m_print;
    Said m_said = Said::Nothing;
    Fiscal m_fiscal = Fiscal::Off;
    QString m_file;
    bool m_printing = false;
    bool m_printed = false;
};

} // namespace kassa
