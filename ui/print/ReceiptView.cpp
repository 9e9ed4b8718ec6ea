// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/ReceiptView.h"

#include "app/models/PrinterWords.h"
#include "app/receipt/ReceiptPainter.h"
#include "ui/controls/Announce.h"
#include "ui/print/ReceiptSheet.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageCardWidth = 660;
constexpr int tallest = 500;
} // namespace

ReceiptView::ReceiptView(PrintService &service, const ReceiptDocument &document, QWidget *parent)
    : DialogFrame(parent)
    , m_service(service)
    , m_document(document)
    , m_scroll(new QScrollArea(this))
    , m_sheet(new ReceiptSheet)
    , m_fiscalWords(new Label(Type::Label, Role::Muted, this))
    , m_fiscalAsk(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_message(new Label(Type::Label, Role::Muted, this))
    , m_close(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_save(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_print(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"receiptView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    if (!isRoll(document.paper))
        setCardWidth(pageCardWidth);
    if (document.kind == ReceiptDocument::Kind::Slip)
        setMark(Mark::Unknown);

    m_sheet->setObjectName(u"receiptSheet"_s);
    m_sheet->setDocument(document);
    auto *ground = new QWidget;
    ground->setProperty("ground", u"clear"_s);
    auto *centre = new QHBoxLayout(ground);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(m_sheet, 0, Qt::AlignCenter);
    m_scroll->setObjectName(u"receiptScroll"_s);
    m_scroll->setWidget(ground);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    giveRole(m_scroll, QAccessible::Grouping);
    body()->addWidget(m_scroll);

    m_fiscalWords->setObjectName(u"receiptFiscal"_s);
    m_fiscalWords->setWordWrap(true);
    m_fiscalAsk->setObjectName(u"receiptFiscalAsk"_s);
    auto *fiscal = new QHBoxLayout;
    fiscal->setSpacing(space::m);
    fiscal->addWidget(m_fiscalWords, 1);
    fiscal->addWidget(m_fiscalAsk);
    body()->addLayout(fiscal);
    connect(m_fiscalAsk, &ActionButton::clicked, this, &ReceiptView::fiscalRequested);

    m_message->setObjectName(u"receiptMessage"_s);
    m_message->setWordWrap(true);
    announce(m_message, Voice::Notification);
    // Room for two lines is kept, so that no answer moves the buttons.
    m_message->setMinimumHeight(2 * m_message->fontMetrics().lineSpacing());
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_message);

    m_close->setObjectName(u"close"_s);
    m_close->setMain(true);
    m_close->setKeyHint(u"Esc"_s);
    m_save->setObjectName(u"savePdf"_s);
    m_save->setMain(true);
    m_print->setObjectName(u"printReceipt"_s);
    m_print->setAction(KeyAction::Print);
    buttons()->addWidget(m_close);
    buttons()->addWidget(m_save);
    buttons()->addWidget(m_print, 1);
    setEnterButton(m_print);
    connect(m_close, &ActionButton::clicked, this, &ReceiptView::reject);
    connect(m_save, &ActionButton::clicked, this, &ReceiptView::askWhere);
    connect(m_print, &ActionButton::clicked, this, &ReceiptView::print);
    retranslate();
}

void ReceiptView::showEvent(QShowEvent *event)
{
    // The room is the main window's, also where the receipt stands over another dialog.
    const QWidget *ground = this;
    while (ground->parentWidget())
        ground = ground->parentWidget()->window();
    const int room = ground == this ? tallest : ground->height() - 310;
    // On a low screen the paper takes what the message below it leaves.
    const int left = roomForBody() - m_message->minimumHeight() - space::m;
    m_scroll->setFixedHeight(qMin(qBound(200, qMin(room, m_sheet->height()), tallest), qMax(100, left)));
    DialogFrame::showEvent(event);
    m_scroll->setFocus();
}

void ReceiptView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        bar->setValue(bar->value() + (event->key() == Qt::Key_Down ? 40 : -40));
    else
        DialogFrame::keyPressEvent(event);
}

void ReceiptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void ReceiptView::retranslate()
{
    const bool slip = m_document.kind == ReceiptDocument::Kind::Slip;
    const bool visit = m_document.kind == ReceiptDocument::Kind::Visit;
    setTitle(slip   ? tr("In-process slip")
            : visit ? tr("Slip for the list")
                    : tr("Receipt No. %1").arg(m_document.number));
    setSubtitle(slip ? tr("This is not a receipt: the result is not known yet.") : QString(),
        slip ? Role::Unknown : Role::Muted);
    m_scroll->setAccessibleName(slip ? tr("In-process slip")
            : visit                  ? tr("Slip for the list")
                                     : tr("Receipt"));
    m_close->setLabel(tr("Close"));
    m_save->setLabel(tr("Save PDF"));
    m_print->setLabel(tr("Print"), slip || visit ? tr("Print slip") : tr("Print receipt"));
    showSaid();
    showFiscal();
}

void ReceiptView::setDocument(const ReceiptDocument &document)
{
    m_document = document;
    m_printed = false;
    m_sheet->setDocument(document);
}

void ReceiptView::setFiscal(Fiscal fiscal)
{
    m_fiscal = fiscal;
    showFiscal();
}

void ReceiptView::showFiscal()
{
    QString words;
    switch (m_fiscal) {
    case Fiscal::Off:
        break;
    case Fiscal::Asking:
        words = tr("The fiscal mark is being fetched…");
        break;
    case Fiscal::Marked:
        words = tr("It has its fiscal mark.");
        break;
    case Fiscal::Missing:
        words = tr("No fiscal mark: the receipt is not fiscal. The payment itself is made.");
        break;
    }
    m_fiscalWords->setText(words);
    setTextRole(m_fiscalWords, m_fiscal == Fiscal::Missing ? Role::Unknown : Role::Muted);
    m_fiscalWords->setVisible(m_fiscal != Fiscal::Off);
    m_fiscalAsk->setLabel(tr("Get the mark"), tr("Get the fiscal mark"));
    m_fiscalAsk->setVisible(m_fiscal == Fiscal::Missing);
}

void ReceiptView::print()
{
    if (m_printing)
        return;
    m_printing = true;
    // What is a copy says by whom and when it is printed now, not when it was opened.
    if (const int copy = m_document.copy + (m_printed ? 1 : 0); copy > 0) {
        const CopyStamp stamp = m_stamp ? m_stamp() : CopyStamp {};
        m_document = asCopy(m_document, copy, stamp.by, stamp.at);
        m_sheet->setDocument(m_document);
    }
    say(Said::Printing);
    m_service.print(m_document, this, this, [this](const PrintReport &report) {
        m_printing = false;
        // What waits or may be on paper counts: one more is a copy.
        m_printed = report.outcome == PrintOutcome::Printed || report.outcome == PrintOutcome::Kept
            || report.outcome == PrintOutcome::Unsure;
        m_trouble = report.trouble;
        switch (report.outcome) {
        case PrintOutcome::Printed:
            say(Said::Printed);
            break;
        case PrintOutcome::Cancelled:
            say(Said::Nothing);
            break;
        case PrintOutcome::Failed:
            say(report.file.isEmpty() ? Said::NotPrinted : Said::NotPrintedKept, report.file);
            break;
        case PrintOutcome::Kept:
            say(Said::Waits);
            break;
        case PrintOutcome::Unsure:
            say(Said::Unsure);
            break;
        }
    });
}

void ReceiptView::askWhere()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(
        this, tr("Save the receipt as PDF"), QDir(home).filePath(m_document.fileName), u"PDF (*.pdf)"_s);
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptView::saveTo);
    dialog->open();
}

void ReceiptView::saveTo(const QString &file)
{
    say(writeReceiptPdf(m_document, file) ? Said::Saved : Said::NotSaved, file);
}

void ReceiptView::say(Said said, const QString &file)
{
    m_said = said;
    m_file = QDir::toNativeSeparators(file);
    showSaid();
}

void ReceiptView::showSaid()
{
    QString text;
    Role role = Role::Muted;
    switch (m_said) {
    case Said::Nothing:
        break;
    case Said::Printing:
        text = tr("Printing…");
        break;
    case Said::Printed:
        text = tr("Sent to the printer.");
        role = Role::Paid;
        break;
    case Said::NotPrinted:
        text = tr(
            "The printer did not take it, and the PDF could not be kept either. Check the printer and the "
            "disk.");
        role = Role::Refused;
        break;
    case Said::NotPrintedKept:
        text = tr("The printer did not take it. The PDF is kept: %1").arg(m_file);
        role = Role::Refused;
        break;
    case Said::Waits:
        text = printerWords(m_trouble) + u' ' + tr("It is kept among the unprinted receipts.");
        role = Role::Unknown;
        break;
    case Said::Unsure:
        text = printerWords(m_trouble) + u' ' + tr("It may be on paper: see the unprinted receipts.");
        role = Role::Unknown;
        break;
    case Said::Saved:
        text = tr("Saved: %1").arg(m_file);
        role = Role::Paid;
        break;
    case Said::NotSaved:
        text = tr("It could not be saved there: %1").arg(m_file);
        role = Role::Refused;
        break;
    }
    setTextRole(m_message, role);
    m_message->setText(text);
    announce(m_message, Voice::Notification, text);
    m_message->setToolTip(plainToolTip(m_file));
}

} // namespace kassa
