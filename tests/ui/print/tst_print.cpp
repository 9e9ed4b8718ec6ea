// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptPainter.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Theme.h"
#include "ui/print/PrintService.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/print/ReceiptView.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
class FakePrinter final : public Printer {
public:
    void print(const ReceiptDocument &document, QWidget *window, QObject *context,
        std::function<void(PrintOutcome)> done) override
    {
        ++count;
        last = document;
        overWindow = window;
        sawFile = QFile::exists(folder + u'/' + document.fileName);
        if (!answers)
            return;
        QTimer::singleShot(0, context, [done, what = outcome] { done(what); });
    }
    int count = 0;
    ReceiptDocument last;
    QPointer<QWidget> overWindow;
    QString folder;
    bool sawFile = false;
    bool answers = true;
    PrintOutcome outcome = PrintOutcome::Printed;
};

PaymentRow row(PaymentState state)
{
    PaymentRow paid;
    paid.id = PaymentId {148};
    paid.state = state;
    paid.service.name = u"Плата за <b>электроэнергию</b>"_s;
    paid.account = {{u"customer_code"_s, u"1000000"_s, u"Abonent kodi"_s, u"1000000"_s}};
    paid.amount = Soum(50000);
    paid.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
    paid.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    paid.createdAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7), Qt::UTC);
    paid.paymentRef = u"023581615065"_s;
    return paid;
}

ReceiptDocument receipt()
{
    return *receiptOf(row(PaymentState::Paid), {u"Chilonzor-3"_s, u"Toshkent sh."_s, {}, {}, u"2"_s, u"02"_s},
        Language::English, true);
}

struct Screen {
    explicit Screen(const ReceiptDocument &document)
        : service(printer, folder.path())
    {
        printer.folder = folder.path();
        window.resize(1366, 768);
        window.show();
        view = new ReceiptView(service, document, &window);
        view->show();
        view->activateWindow();
        (void)QTest::qWaitForWindowActive(view);
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return view->findChild<T *>(name);
    }
    QString said() const { return child<Label>(u"receiptMessage"_s)->text(); }

    QTemporaryDir folder;
    FakePrinter printer;
    PrintService service;
    QWidget window;
    QPointer<ReceiptView> view;
};
} // namespace

class TestPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light, Theme::Density::Normal, true).apply(*qApp); }

    void keepsThePdfBeforeItPrints()
    {
        QTemporaryDir folder;
        FakePrinter printer;
        printer.folder = folder.path();
        printer.outcome = PrintOutcome::Failed;
        PrintService service(printer, folder.path());
        QSignalSpy printed(&service, &PrintService::printed);
        QObject context;
        std::optional<PrintReport> report;
        service.print(receipt(), nullptr, &context, [&](const PrintReport &r) { report = r; });
        QVERIFY(!report);
        QVERIFY(printer.sawFile);
        QTRY_VERIFY(report);
        QCOMPARE(report->outcome, PrintOutcome::Failed);
        QVERIFY(QFile::exists(report->file));
        QVERIFY(printed.isEmpty());
        printer.outcome = PrintOutcome::Printed;
        service.print(receipt(), nullptr, &context, [](const PrintReport &) {});
        QTRY_COMPARE(printed.size(), 1);
    }

    void printsEvenWhereNothingCanBeKept()
    {
        FakePrinter printer;
        PrintService service(printer, u"/no/such/folder"_s);
        QObject context;
        std::optional<PrintReport> report;
        service.print(receipt(), nullptr, &context, [&](const PrintReport &r) { report = r; });
        QTRY_VERIFY(report);
        QCOMPARE(report->outcome, PrintOutcome::Printed);
        QVERIFY(report->file.isEmpty());
        QVERIFY(!service.keep(receipt()));
    }

    void keysDriveTheView()
    {
        Screen screen(receipt());
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_COMPARE(screen.printer.count, 1);
        QCOMPARE(screen.printer.last, receipt());
        QCOMPARE(screen.printer.overWindow, screen.view.data());
        QTRY_COMPARE(screen.said(), u"Sent to the printer."_s);
        QTest::keyClick(screen.view, Qt::Key_Return);
        QTRY_COMPARE(screen.printer.count, 2);
        QCOMPARE(screen.printer.last, nextCopy(receipt()));
        auto *bar = screen.child<QScrollArea>(u"receiptScroll"_s)->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QTest::keyClick(screen.view, Qt::Key_PageDown);
        QTest::keyClick(screen.view, Qt::Key_Down);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(screen.view, Qt::Key_Escape);
        QTRY_VERIFY(screen.view.isNull());
    }

    void aCopySaysWhoPrintsItNow()
    {
        Screen screen(
            nextCopy(receipt(), u"who opened it"_s, QDateTime(QDate(2024, 10, 14), QTime(8, 0), Qt::UTC)));
        QDateTime now(QDate(2024, 10, 14), QTime(11, 30), Qt::UTC);
        screen.view->setCopyStamp([&now] { return CopyStamp {u"Dilnoza"_s, now}; });
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_COMPARE(screen.said(), u"Sent to the printer."_s);
        QCOMPARE(screen.printer.last.copy, 1);
        QVERIFY(plainText(screen.printer.last).contains(u"COPY 1\nDilnoza · 14.10.2024\u00a016:30"_s));
        now = now.addSecs(60);
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_COMPARE(screen.printer.count, 2);
        QCOMPARE(screen.printer.last.copy, 2);
        QVERIFY(plainText(screen.printer.last).contains(u"COPY 2\nDilnoza · 14.10.2024\u00a016:31"_s));
        QVERIFY(!plainText(screen.printer.last).contains(u"who opened it"_s));
    }

    void theFiscalMarkIsAskedForFromTheReceipt()
    {
        Screen screen(receipt());
        const auto *words = screen.child<Label>(u"receiptFiscal"_s);
        auto *ask = screen.child<ActionButton>(u"receiptFiscalAsk"_s);
        QVERIFY(!words->isVisible());
        QVERIFY(!ask->isVisible());
        screen.view->setFiscal(ReceiptView::Fiscal::Asking);
        QVERIFY(words->isVisible());
        QVERIFY(!ask->isVisible());
        screen.view->setFiscal(ReceiptView::Fiscal::Missing);
        QVERIFY(words->text().contains(u"The payment itself is made."_s));
        QCOMPARE(ask->accessibleName(), u"Get the fiscal mark"_s);
        QSignalSpy asked(screen.view, &ReceiptView::fiscalRequested);
        ask->click();
        QCOMPARE(asked.size(), 1);
        // Printing does not wait for it; what comes later stands on the next print.
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_COMPARE(screen.said(), u"Sent to the printer."_s);
        ReceiptOptions options;
        options.copy = 1;
        options.fiscal = FiscalMark {u"0123456789"_s, {}, {}};
        screen.view->setDocument(*receiptOf(row(PaymentState::Paid), {}, Language::English, false, options));
        screen.view->setFiscal(ReceiptView::Fiscal::Marked);
        QVERIFY(!ask->isVisible());
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_COMPARE(screen.printer.count, 2);
        QCOMPARE(screen.printer.last.copy, 1);
        QVERIFY(plainText(screen.printer.last).contains(u"Fiscal sign 0123456789"_s));
    }

    void printsOnceAtATime()
    {
        Screen screen(receipt());
        screen.printer.answers = false;
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTest::keyClick(screen.view, Qt::Key_F10);
        QCOMPARE(screen.printer.count, 1);
        QCOMPARE(screen.said(), u"Printing…"_s);
    }

    void saysWhereThePdfIsWhenThePrinterFails()
    {
        Screen screen(receipt());
        screen.printer.outcome = PrintOutcome::Failed;
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_VERIFY(screen.said().contains(u"receipt-T000148.pdf"_s));
        screen.printer.outcome = PrintOutcome::Cancelled;
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_VERIFY(screen.said().isEmpty());
    }

    void savesWhereTheCashierSays()
    {
        Screen screen(receipt());
        screen.view->saveTo(screen.folder.filePath(u"mine.pdf"_s));
        QVERIFY(QFile::exists(screen.folder.filePath(u"mine.pdf"_s)));
        QVERIFY(screen.said().startsWith(u"Saved: "_s));
        screen.view->saveTo(u"/no/such/folder/mine.pdf"_s);
        QVERIFY(screen.said().startsWith(u"It could not be saved"_s));
        QTest::mouseClick(screen.child<ActionButton>(u"savePdf"_s), Qt::LeftButton);
        QVERIFY(screen.view->findChild<QFileDialog *>(u"savePdfDialog"_s));
    }

    void systemDialogCanBeLeft()
    {
        SystemPrinter printer;
        QWidget window;
        window.show();
        std::optional<PrintOutcome> outcome;
        printer.print(receipt(), &window, &window, [&](PrintOutcome o) { outcome = o; });
        QVERIFY(!outcome);
        QPointer<QPrintDialog> dialog = window.findChild<QPrintDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTRY_COMPARE(outcome.value_or(PrintOutcome::Printed), PrintOutcome::Cancelled);
        QTRY_VERIFY(dialog.isNull());
    }

    void systemPrinterPrintsOffTheMainThread()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"queue.pdf"_s);
        SystemPrinter printer;
        QWidget window;
        window.show();
        std::optional<PrintOutcome> outcome;
        printer.print(receipt(), &window, &window, [&](PrintOutcome o) { outcome = o; });
        QPointer<QPrintDialog> dialog = window.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFileName(file);
        // The dialog's own accept() would read its fields; what counts here is what follows it.
        dialog->done(QDialog::Accepted);
        QVERIFY(!outcome);
        QTRY_COMPARE(outcome.value_or(PrintOutcome::Failed), PrintOutcome::Printed);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void slipSaysThatItIsNoReceipt()
    {
        const auto slip = slipOf(row(PaymentState::PayUnknown), {}, Language::English, false);
        Screen screen(*slip);
        QCOMPARE(screen.view->windowTitle(), u"In-process slip"_s);
        QCOMPARE(screen.child<ActionButton>(u"printReceipt"_s)->accessibleName(), u"Print slip"_s);
    }

    void longLanguagesFit()
    {
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        Screen screen(*slipOf(row(PaymentState::PayUnknown), {}, Language::English, false));
        screen.printer.outcome = PrintOutcome::Failed;
        QTest::keyClick(screen.view, Qt::Key_F10);
        QTRY_VERIFY(screen.said().contains(u".pdf"_s));
        QTest::qWait(10);
        const QStringList faults = test::clipped(*screen.view);
        qApp->removeTranslator(&texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void paperStaysWhiteAndReadsAloud()
    {
        for (const Theme::Kind kind : {Theme::Kind::Light, Theme::Kind::Dark, Theme::Kind::HighContrast}) {
            Theme(kind, Theme::Density::Normal, true).apply(*qApp);
            ReceiptSheet sheet;
            sheet.setDocument(receipt());
            const QImage picture = sheet.grab().toImage();
            QCOMPARE(picture.pixelColor(14, 14), QColor(Qt::white));
            QVERIFY(sheet.accessibleDescription().contains(u"<b>электроэнергию</b>"_s));
            QCOMPARE(sheet.accessibleName(), u"Receipt"_s);
        }
        Theme(Theme::Kind::Light, Theme::Density::Normal, true).apply(*qApp);
    }
};

QTEST_MAIN(TestPrint)
#include "tst_print.moc"
