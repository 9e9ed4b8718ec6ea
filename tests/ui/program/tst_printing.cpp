// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with a receipt printer at a socket: what comes out by itself, once, and what doesn't.
#include "app/core/EventNames.h"
#include "app/store/PrintJobs.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/kit/TestPrinter.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Translations.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

#include <memory>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

/// One start of the program on a profile.
class Program {
public:
    explicit Program(const QString &profile)
    {
        CommandLine line;
        line.profile = profile;
        line.sandbox = true;
        line.language = Language::English;
        Ports ports;
        ports.clock = &m_clock;
        ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
        ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
        auto opened = KassaApp::open(line, std::move(ports), m_translations);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().line));
        app = std::move(*opened);
        app->show();
        stage = std::make_unique<tour::Stage>(app->window(), QString());
        cashier = std::make_unique<tour::Cashier>(*stage, *app);
    }

    void pay(const tour::Bill &bill) const
    {
        const auto *services = stage->await<QAbstractItemView>(u"services"_s);
        stage->waitFor(u"the services"_s, [services] { return services->model()->rowCount() > 0; });
        cashier->find(bill.search, bill.serviceId);
        cashier->fillIn(bill);
        cashier->amount(bill.amount);
        cashier->card(cashier->cardOfKind(u"ok"_s));
        cashier->openPayDialog();
        cashier->confirm();
        cashier->awaitOutcome(bill, PaymentState::Paid);
    }
    [[nodiscard]] QStringList printedNotes(const tour::Bill &bill) const
    {
        QStringList notes;
        const auto row = cashier->newest(bill.serviceId);
        const QList<JournalEvent> events = app->till().journal->events(row.value_or(PaymentRow()).id);
        for (const JournalEvent &event : events) {
            if (event.what == event::receiptPrinted)
                notes.append(event.note);
        }
        return notes;
    }
    /// What the unprinted button says; empty where it is hidden.
    [[nodiscard]] QString unprinted() const
    {
        const auto *button = qobject_cast<QAbstractButton *>(stage->find(u"unprinted"_s));
        return button ? button->text() : QString();
    }

private:
    SystemClock m_clock;
    Translations m_translations;

public:
    std::unique_ptr<KassaApp> app;
    std::unique_ptr<tour::Stage> stage;
    std::unique_ptr<tour::Cashier> cashier;
};

struct Shop {
    explicit Shop(const QString &afterPaid)
    {
        Settings settings(folder.filePath(u"settings.ini"_s));
        for (const auto &[key, value] :
            {std::pair(Setting::Printer, u"network"_s), {Setting::PrinterAddress, printer.address()},
                {Setting::PrintAfterPaid, afterPaid}, {Setting::PrinterCut, u"true"_s}})
            (void)settings.set(key, value);
    }
    QTemporaryDir folder;
    test::TestPrinter printer {576};
};

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaidBillIsPrintedByItselfOnce()
    {
        Shop shop(u"always"_s);
        (void)Settings(shop.folder.filePath(u"settings.ini"_s)).set(Setting::PrinterCopies, u"1"_s);
        Program program(shop.folder.path());
        const tour::Bill bill = tour::electricityBill();
        program.pay(bill);
        QTRY_COMPARE(shop.printer.printOuts().size(), 2);
        for (const test::PrintOut &out : shop.printer.printOuts()) {
            QCOMPARE(out.faults, QStringList());
            QVERIFY(out.cut);
        }
        QTRY_COMPARE(program.printedNotes(bill), QStringList({u"T000001"_s, u"T000001 COPY 1"_s}));
        const auto *print = program.stage->await<QAbstractButton>(u"printReceipt"_s);
        QTRY_COMPARE(print->text(), u"The receipt is printed: a copy"_s);
        // the next one, by hand, is the second copy
        program.stage->press(Qt::Key_F10);
        program.stage->await(u"receiptView"_s);
        program.stage->press(Qt::Key_Return);
        QTRY_COMPARE(program.printedNotes(bill).size(), 3);
        QCOMPARE(program.printedNotes(bill).last(), u"T000001 COPY 2"_s);
        QCOMPARE(program.unprinted(), QString());
    }

    void theReceiptIsShownWhereTheShopWantsToBeAsked()
    {
        Shop shop(u"ask"_s);
        Program program(shop.folder.path());
        program.pay(tour::electricityBill());
        program.stage->await(u"receiptView"_s);
        QVERIFY(shop.printer.printOuts().isEmpty());
        program.stage->press(Qt::Key_Return);
        QTRY_COMPARE(shop.printer.printOuts().size(), 1);
    }

    void moneyGoesOnWithoutAPrinter()
    {
        Shop shop(u"always"_s);
        shop.printer.switchOff();
        Program program(shop.folder.path());
        const tour::Bill bill = tour::electricityBill();
        // said before the money
        program.stage->await(u"noticePrinterNotReady"_s);
        program.pay(bill);
        QTRY_COMPARE(program.unprinted(), u"1"_s);
        QVERIFY(program.printedNotes(bill).isEmpty());
        // a receipt that waits counts: what is printed by hand meanwhile is a copy
        program.stage->press(Qt::Key_F10);
        program.stage->await(u"receiptView"_s);
        QVERIFY(tour::Stage::textOf(program.stage->front()).contains(u"T000001"_s));
        program.stage->press(Qt::Key_Return);
        QTRY_COMPARE(program.unprinted(), u"2"_s);
        shop.printer.switchOn();
        program.stage->press(Qt::Key_Escape);
        program.cashier->nextPayer();
        program.stage->await<QAbstractButton>(u"unprinted"_s)->click();
        program.stage->await(u"unprintedDialog"_s);
        program.stage->press(Qt::Key_Return);
        QTRY_COMPARE(shop.printer.printOuts().size(), 2);
        QTRY_COMPARE(program.printedNotes(bill), QStringList({u"T000001"_s, u"T000001 COPY 1"_s}));
        QTRY_VERIFY(!program.stage->find(u"noticePrinterNotReady"_s));
    }

#ifdef Q_OS_LINUX
    void aRestartPrintsNothingTwice()
    {
        Shop shop(u"always"_s);
        // A device that takes a little and then nothing more, as one that is out of paper.
        const QString device = shop.folder.filePath(u"lp0"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(device).constData(), 0600), 0);
        const int reader = ::open(QFile::encodeName(device).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(::fcntl(reader, F_SETPIPE_SZ, 4096) > 0);
        {
            Settings settings(shop.folder.filePath(u"settings.ini"_s));
            QVERIFY(settings.set(Setting::Printer, u"device"_s));
            QVERIFY(settings.set(Setting::PrinterAddress, device));
        }
        const tour::Bill bill = tour::electricityBill();
        const auto waiting = [reader] {
            int bytes = 0;
            return ::ioctl(reader, FIONREAD, &bytes) == 0 ? bytes : -1;
        };
        {
            Program program(shop.folder.path());
            program.pay(bill);
            QTRY_COMPARE(waiting(), 4096);
            QCOMPARE(
                PrintJobs(*program.app->till().database).unprinted()->first().state, PrintState::Sending);
        }
        QByteArray drained(4096, Qt::Uninitialized);
        QCOMPARE(::read(reader, drained.data(), 4096), ssize_t(4096));
        Program program(shop.folder.path());
        QTRY_COMPARE(program.unprinted(), u"1"_s);
        const auto jobs = PrintJobs(*program.app->till().database).unprinted();
        QCOMPARE(jobs->size(), 1);
        QCOMPARE(jobs->first().state, PrintState::Unsure);
        // the cashier says that it is on paper
        program.stage->await<QAbstractButton>(u"unprinted"_s)->click();
        program.stage->await<QAbstractButton>(u"unprintedRemove"_s)->click();
        QTRY_COMPARE(program.printedNotes(bill), QStringList {u"T000001"_s});
        QCOMPARE(waiting(), 0);
        ::close(reader);
    }
#endif
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
