// SPDX-License-Identifier: GPL-3.0-or-later
// Paper: a printer at a socket that reads ESC/POS back into a picture.
#include "app/core/Language.h"
#include "app/models/PrinterWords.h"
#include "app/printing/EscPos.h"
#include "app/receipt/ReceiptPainter.h"
#include "tests/kit/TestPrinter.h"
#include "tests/tour/Script.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/program/KassaApp.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideDots = 576;
constexpr int narrowDots = 384;

QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

void set(const Cashier &cashier, Setting key, const QString &value)
{
    static_cast<void>(cashier.app().till().settings->set(key, value));
}

void openSettingsOn(Cashier &cashier, const QString &field)
{
    Stage &stage = cashier.stage();
    constexpr int sections = 8;
    stage.press(Qt::Key_F2);
    cashier.tabTo(u"settings"_s);
    stage.press(Qt::Key_Space);
    stage.await(u"settingsDialog"_s);
    for (int pressed = 0; pressed < sections && !stage.find(field); ++pressed)
        stage.press(Qt::Key_Tab, Qt::ControlModifier);
    stage.await(field);
}

/// The printer of the settings, and a test page to it.
void setUp(Cashier &cashier, test::TestPrinter &printer)
{
    Stage &stage = cashier.stage();
    openSettingsOn(cashier, u"printer"_s);
    cashier.tabTo(u"printer"_s);
    cashier.downTo(u"printer"_s, u"network"_s);
    cashier.tabTo(u"printerAddress"_s);
    stage.type(printer.address());
    cashier.tabTo(u"printTestPage"_s);
    stage.press(Qt::Key_Space);
    const auto *tested = stage.await<QLabel>(u"printTested"_s);
    const QString sent = words("kassa::PrinterPage", "Sent to the printer: look at the page.");
    stage.waitFor(u"the test page is printed"_s, [&] { return tested->text() == sent; });
    stage.waitFor(u"the test page is on paper"_s, [&] { return printer.printOuts().size() == 1; });
    stage.step(u"the test page is good ESC/POS"_s, QString(), printer.printOuts().first().faults.join(u'\n'),
        u"settings-printer-tested"_s);
    stage.press(Qt::Key_Return);
    stage.waitFor(u"the settings are saved"_s, [&] { return !stage.find(u"settingsDialog"_s); });
}

/// F7, and Down to the newest payment of the bill.
void choosePayment(Cashier &cashier, const Bill &bill)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_F7);
    const auto *journal = stage.await<QAbstractItemView>(u"journalTable"_s);
    stage.waitFor(u"the journal is read"_s, [&] { return journal->model()->rowCount() > 0; });
    stage.press(Qt::Key_Return);
    JournalQuery query;
    query.limit = journal->model()->rowCount();
    const QList<PaymentRow> rows = cashier.app().till().journal->page(query);
    const PaymentId wanted = cashier.newest(bill.serviceId).value_or(PaymentRow()).id;
    for (int row = 0; row < rows.size() && rows.at(row).id != wanted; ++row)
        stage.press(Qt::Key_Down);
}

/// The receipt of the chosen payment.
void openReceipt(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_F10);
    stage.await(u"receiptView"_s);
}

void closeReceipt(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the receipt is put away"_s, [&] { return !stage.find(u"receiptView"_s); });
}

/// Prints what is open and tells what came out.
test::PrintOut print(Cashier &cashier, test::TestPrinter &printer, int dots)
{
    Stage &stage = cashier.stage();
    const qsizetype before = printer.printOuts().size();
    stage.press(Qt::Key_Return);
    stage.waitFor(u"the receipt is on paper"_s, [&] { return printer.printOuts().size() > before; });
    const test::PrintOut out = printer.printOuts().last();
    const ReceiptDocument shown = stage.await<ReceiptSheet>(u"receiptSheet"_s)->document();
    const ReceiptPaper paper = dots == narrowDots ? ReceiptPaper::Mm58 : ReceiptPaper::Mm80;
    const bool same = out.paper == blackAndWhite(receiptImage(shown, paper, dots));
    stage.step(u"it is the receipt, pixel for pixel"_s, u"same"_s,
        same && out.faults.isEmpty() ? u"same"_s : out.faults.join(u'\n') + u"another picture"_s);
    return out;
}

/// Print-outs next to each other, as they hang from the printer.
QImage sideBySide(const QList<QImage> &papers)
{
    constexpr int gap = 24;
    constexpr int edge = 24; // what the head doesn't reach on both sides
    int width = gap;
    int height = 0;
    for (const QImage &paper : papers) {
        width += paper.width() + 2 * edge + gap;
        height = qMax(height, paper.height());
    }
    QImage all(width, height + 2 * (gap + edge), QImage::Format_RGB32);
    all.fill(QColor(0xc8, 0xcd, 0xd2));
    QPainter painter(&all);
    int x = gap;
    for (const QImage &paper : papers) {
        painter.fillRect(x, gap, paper.width() + 2 * edge, paper.height() + 2 * edge, Qt::white);
        painter.drawImage(x + edge, gap + edge, paper);
        x += paper.width() + 2 * edge + gap;
    }
    return all;
}

/// In each language on one width of paper, and all of them in one picture.
void printInAllLanguages(Cashier &cashier, const QString &paper, int dots, const QString &picture)
{
    Stage &stage = cashier.stage();
    test::TestPrinter printer(dots);
    set(cashier, Setting::Printer, u"network"_s);
    set(cashier, Setting::PrinterAddress, printer.address());
    set(cashier, Setting::ReceiptPaper, paper);
    QList<QImage> papers;
    for (const Language language : allLanguages) {
        set(cashier, Setting::ReceiptLanguage, languageCode(language));
        openReceipt(cashier);
        papers.append(print(cashier, printer, dots).paper);
        closeReceipt(cashier);
    }
    stage.keep(picture, sideBySide(papers));
    set(cashier, Setting::ReceiptLanguage, {});
}

/// Off: the receipt is kept, and the window says so. On: it follows.
void printWithoutAPrinter(Cashier &cashier, test::TestPrinter &printer)
{
    Stage &stage = cashier.stage();
    set(cashier, Setting::PrinterAddress, printer.address());
    printer.switchOff();
    openReceipt(cashier);
    stage.press(Qt::Key_Return);
    const auto *message = stage.await<QLabel>(u"receiptMessage"_s);
    const QString kept = printerWords(PrinterTrouble::NoAnswer) + u' '
        + words("kassa::ReceiptView", "It is kept among the unprinted receipts.");
    stage.waitFor(u"the printer's silence is said"_s, [&] { return message->text() == kept; });
    stage.step(u"the receipt is kept"_s, kept, message->text(), u"printer-off"_s);
    closeReceipt(cashier);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"history is left"_s, [&] { return !stage.find(u"historyPage"_s); });
    const auto *badge = stage.await<QAbstractButton>(u"unprinted"_s);
    stage.step(u"the top bar counts what is unprinted"_s, u"1"_s, badge->text(), u"unprinted-badge"_s);
    stage.press(Qt::Key_F2);
    cashier.tabTo(u"unprinted"_s);
    stage.press(Qt::Key_Space);
    stage.await(u"unprintedDialog"_s);
    stage.read(u"the list says why"_s, printerWords(PrinterTrouble::NoAnswer), u"unprinted"_s);
    printer.switchOn();
    const qsizetype before = printer.printOuts().size();
    stage.press(Qt::Key_Return);
    stage.waitFor(u"it is on paper"_s, [&] { return printer.printOuts().size() > before; });
    stage.await(u"unprintedNone"_s);
    stage.read(
        u"nothing is left"_s, words("kassa::UnprintedDialog", "Everything is printed."), u"unprinted-none"_s);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the list is closed"_s, [&] { return !stage.find(u"unprintedDialog"_s); });
}

} // namespace

void printOnPaper(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    test::TestPrinter printer(wideDots);
    setUp(cashier, printer);

    choosePayment(cashier, electricityBill());
    printInAllLanguages(cashier, u"80"_s, wideDots, u"receipts-on-paper.png"_s);
    printInAllLanguages(cashier, u"58"_s, narrowDots, u"receipts-on-58-mm.png"_s);
    set(cashier, Setting::ReceiptPaper, u"80"_s);
    printWithoutAPrinter(cashier, printer);
    set(cashier, Setting::Printer, u"system"_s);
    set(cashier, Setting::PrinterAddress, {});
}

} // namespace kassa::tour
