// SPDX-License-Identifier: GPL-3.0-or-later
// The list of what is unprinted, over a real queue on a real file with a printer that does as it is told.
#include "app/models/PrinterWords.h"
#include "app/printing/PrintQueue.h"
#include "app/store/PrintJobs.h"
#include "tests/app/printing/Receipts.h"
#include "tests/kit/ManualClock.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Surfaces.h"
#include "ui/print/PaperPorts.h"
#include "ui/print/UnprintedDialog.h"
#include "ui/print/UnprintedList.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

using Outcome = Delivery::Outcome;

class FakePaper final : public PaperPort {
public:
    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override
    {
        sent.append(document);
        QTimer::singleShot(0, context, [this, done = std::move(done)] { done({outcome, trouble, {}}); });
    }
    [[nodiscard]] bool asks() const override { return false; }
    Outcome outcome = Outcome::NotTaken;
    PrinterTrouble trouble = PrinterTrouble::NoAnswer;
    QList<ReceiptDocument> sent;
};

struct Screen {
    Screen()
        : database(std::move(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite)))
        , jobs(*database)
        , queue(jobs, paper, clock)
    {
        window.resize(1366, 768);
        window.show();
    }
    void add(const QString &number, const QString &title = u"<b>Gaz</b> taʼminoti"_s)
    {
        PrintOrder order;
        order.document = test::receiptIn(Language::English);
        order.document.number = number;
        order.title = title;
        order.amount = Soum(86400);
        queue.add(order);
    }
    void open()
    {
        dialog = new UnprintedDialog(queue, &window);
        dialog->open();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    template <class T>
    T *child(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] QString reason() const { return child<Label>(u"unprintedReason"_s)->text(); }

    QTemporaryDir folder;
    test::ManualClock clock;
    FakePaper paper;
    std::unique_ptr<Database> database;
    PrintJobs jobs;
    PrintQueue queue;
    QWidget window;
    QPointer<UnprintedDialog> dialog;
};

} // namespace

class TestUnprinted : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light, Theme::Density::Normal, true).apply(*qApp); }

    void saysWhatIsWrongAndPrintsOnAKey()
    {
        Screen screen;
        screen.add(u"T000001"_s);
        screen.add(u"T000002"_s);
        QTRY_COMPARE(screen.queue.troubled(), 2);
        screen.open();
        QCOMPARE(screen.reason(), printerWords(PrinterTrouble::NoAnswer));
        auto *list = screen.child<ChoiceList>(u"unprintedList"_s);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));
        QTest::keyClick(list, Qt::Key_Down);
        screen.paper.outcome = Outcome::Taken;
        screen.paper.trouble = PrinterTrouble::None;
        QTest::keyClick(list, Qt::Key_Return);
        // the chosen one goes first, and what waited follows
        QTRY_VERIFY(screen.queue.unprinted().isEmpty());
        QCOMPARE(screen.paper.sent.at(1).number, u"T000002"_s);
        QCOMPARE(screen.paper.sent.size(), 3);
        QTRY_VERIFY(screen.child<EmptyState>(u"unprintedNone"_s)->isVisible());
        QVERIFY(!screen.child<ActionButton>(u"unprintedRetry"_s)->isVisible());
        QTest::keyClick(screen.dialog, Qt::Key_Escape);
        QTRY_VERIFY(screen.dialog.isNull());
    }

    void whatMayBeOnPaperIsForThePersonToSay()
    {
        Screen screen;
        screen.paper.outcome = Outcome::Unsure;
        screen.paper.trouble = PrinterTrouble::Stalled;
        QSignalSpy printed(&screen.queue, &PrintQueue::printed);
        screen.add(u"T000001"_s);
        QTRY_COMPARE(screen.queue.troubled(), 1);
        screen.open();
        QCOMPARE(screen.child<ActionButton>(u"unprintedRemove"_s)->accessibleName(), u"It is on paper"_s);
        QCOMPARE(screen.child<ActionButton>(u"unprintedRetry"_s)->accessibleName(), u"Print once more"_s);
        QVERIFY(!screen.child<ActionButton>(u"unprintedRetryAll"_s)->isEnabled());
        screen.child<ActionButton>(u"unprintedRemove"_s)->click();
        QCOMPARE(printed.size(), 1);
        QVERIFY(screen.queue.unprinted().isEmpty());
        QVERIFY(screen.jobs.unprinted()->isEmpty());
    }

    void whatIsNotPrintedIsTakenOffOrPrintedTogether()
    {
        Screen screen;
        screen.add(u"T000001"_s);
        screen.add(u"T000002"_s);
        screen.add(u"T000003"_s);
        QTRY_COMPARE(screen.queue.troubled(), 3);
        screen.open();
        QCOMPARE(screen.child<ActionButton>(u"unprintedRemove"_s)->accessibleName(), u"Take off the list"_s);
        screen.child<ActionButton>(u"unprintedRemove"_s)->click();
        QCOMPARE(screen.queue.unprinted().size(), 2);
        screen.paper.outcome = Outcome::Taken;
        screen.paper.trouble = PrinterTrouble::None;
        screen.child<ActionButton>(u"unprintedRetryAll"_s)->click();
        QTRY_VERIFY(screen.queue.unprinted().isEmpty());
    }

    void rowsThatStayAreNotReset()
    {
        UnprintedModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PrintJob job;
        QList<PrintJob> jobs;
        for (int id = 1; id <= 4; ++id) {
            job.id = PrintJobId {id};
            jobs.append(job);
        }
        model.setJobs(jobs);
        const QPersistentModelIndex third(model.index(2));
        jobs.removeAt(0);
        jobs.removeAt(2);
        job.id = PrintJobId {9};
        jobs.append(job);
        model.setJobs(jobs);
        QVERIFY(third.isValid());
        QCOMPARE(model.job(third)->id, PrintJobId {3});
        QCOMPARE(model.rowCount(), 3);
        model.setJobs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void itIsReadAloud()
    {
        Screen screen;
        screen.add(u"T000001"_s);
        QTRY_COMPARE(screen.queue.troubled(), 1);
        screen.open();
        auto *list = screen.child<ChoiceList>(u"unprintedList"_s);
        QAccessibleInterface *row = QAccessible::queryAccessibleInterface(list)->child(0);
        const QString said = row->text(QAccessible::Name);
        QVERIFY2(said.contains(u"T000001"_s) && said.contains(u"Not printed"_s)
                && said.contains(u"does not answer"_s),
            qPrintable(said));
    }

    void longLanguagesFit()
    {
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        Screen screen;
        screen.add(u"T000001"_s, QString(400, u'W'));
        QTRY_COMPARE(screen.queue.troubled(), 1);
        screen.open();
        QTest::qWait(10);
        const QStringList faults = test::clipped(*screen.dialog);
        qApp->removeTranslator(&texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // A receipt and its copies go into the queue together; the answer is the receipt's own.
    void copiesFollowTheReceipt()
    {
        Screen screen;
        screen.paper.outcome = Outcome::Taken;
        screen.paper.trouble = PrinterTrouble::None;
        QueuePrinter printer({screen.queue,
            [](const ReceiptDocument &document) {
                PrintOrder order;
                order.document = document;
                return order;
            },
            [](const ReceiptDocument &document) {
                return QList<ReceiptDocument> {nextCopy(document), nextCopy(nextCopy(document))};
            }});
        QObject context;
        int answers = 0;
        printer.print(test::receiptIn(Language::English), nullptr, &context, [&](const PrintEnd &end) {
            QCOMPARE(end.outcome, PrintOutcome::Printed);
            ++answers;
        });
        QCOMPARE(answers, 0);
        QTRY_VERIFY(screen.queue.unprinted().isEmpty());
        QCOMPARE(screen.paper.sent.size(), 3);
        QCOMPARE(screen.paper.sent.at(2).copy, 2);
        QCOMPARE(answers, 1);
        // a copy brings none of its own
        printer.print(
            nextCopy(test::receiptIn(Language::English)), nullptr, &context, [](const PrintEnd &) {});
        QTRY_VERIFY(screen.queue.unprinted().isEmpty());
        QCOMPARE(screen.paper.sent.size(), 4);
    }
};

QTEST_MAIN(TestUnprinted)
#include "tst_unprinted.moc"
