// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PrintJobs.h"
#include "tests/app/store/Till.h"

#include <QtTest/QTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

PrintJob job(const QString &number, PaymentId payment, const QDateTime &at)
{
    PrintJob made;
    made.payment = payment;
    made.receipt = false;
    made.copy = 2;
    made.number = number;
    made.title = u"Gaz"_s;
    made.amount = Soum(86400);
    made.document = "bytes";
    made.createdAt = at;
    return made;
}

} // namespace

class PrintJobsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEverythingAcrossARestart()
    {
        Till till;
        const PaymentRow row = till.created(Till::bill(), u"t-1"_s);
        const QDateTime at = till.clock.utcNow();
        const auto id = PrintJobs(*till.database).add(job(u"1"_s, row.id, at));
        QVERIFY(id);
        till.start();
        const auto kept = PrintJobs(*till.database).unprinted();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        const PrintJob &found = kept->first();
        QCOMPARE(found.id, *id);
        QCOMPARE(found.payment, row.id);
        QVERIFY(!found.receipt);
        QCOMPARE(found.copy, 2);
        QCOMPARE(found.number, u"1"_s);
        QCOMPARE(found.title, u"Gaz"_s);
        QCOMPARE(found.amount, Soum(86400));
        QCOMPARE(found.document, QByteArray("bytes"));
        QCOMPARE(found.state, PrintState::Waiting);
        QCOMPARE(found.trouble, PrinterTrouble::None);
        QCOMPARE(found.attempts, 0);
        QCOMPARE(found.createdAt, at);
        QCOMPARE(found.stateAt, at);
        // A payment that isn't there has no paper.
        QVERIFY(!PrintJobs(*till.database).add(job(u"2"_s, PaymentId {99}, at)));
    }

    void everyStepBeginsFromTheRightState()
    {
        Till till;
        PrintJobs jobs(*till.database);
        const QDateTime at = till.clock.utcNow();
        const PrintJobId id = jobs.add(job(u"1"_s, {}, at)).value();
        const auto moved
            = [](const Result<void> &step) { return !step && step.error().code == ErrorCode::StateMoved; };
        QVERIFY(moved(jobs.settle(id, PrintState::Printed, PrinterTrouble::None, at)));
        QVERIFY(jobs.begin(id, at));
        QVERIFY(moved(jobs.begin(id, at)));
        QVERIFY(moved(jobs.remove(id)));
        QVERIFY(jobs.settle(id, PrintState::Unsure, PrinterTrouble::ClosedEarly, at));
        QCOMPARE(jobs.unprinted()->first().trouble, PrinterTrouble::ClosedEarly);
        QVERIFY(jobs.begin(id, at));
        QCOMPARE(jobs.unprinted()->first().attempts, 2);
        QVERIFY(jobs.settle(id, PrintState::Printed, PrinterTrouble::None, at));
        QVERIFY(jobs.unprinted()->isEmpty());
        QVERIFY(moved(jobs.begin(id, at)));
        QVERIFY(value(*till.database, u"SELECT document FROM print_job"_s).toByteArray().isEmpty());
    }

    void aStartSortsWhatAnEarlierRunLeft()
    {
        Till till;
        PrintJobs jobs(*till.database);
        const QDateTime at = till.clock.utcNow();
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            QVERIFY(jobs.add(job(number, {}, at)));
        QVERIFY(jobs.begin(PrintJobId {1}, at));
        QVERIFY(jobs.settle(PrintJobId {1}, PrintState::Printed, PrinterTrouble::None, at));
        QVERIFY(jobs.begin(PrintJobId {2}, at));
        QVERIFY(jobs.recover(at.addSecs(60), at));
        QCOMPARE(jobs.unprinted()->size(), 2);
        QCOMPARE(jobs.unprinted()->first().state, PrintState::Unsure);
        QCOMPARE(jobs.unprinted()->first().trouble, PrinterTrouble::Restarted);
        QCOMPARE(jobs.unprinted()->last().state, PrintState::Waiting);
        QCOMPARE(value(*till.database, u"SELECT count(*) FROM print_job"_s).toInt(), 3);
        QVERIFY(jobs.recover(at, at.addSecs(1)));
        QCOMPARE(value(*till.database, u"SELECT count(*) FROM print_job"_s).toInt(), 2);
        QVERIFY(jobs.failWaiting(PrinterTrouble::NoAnswer, at));
        QCOMPARE(jobs.unprinted()->last().state, PrintState::Failed);
        QCOMPARE(jobs.unprinted()->first().state, PrintState::Unsure);
        QVERIFY(jobs.remove(PrintJobId {3}));
        QCOMPARE(jobs.unprinted()->size(), 1);
    }

    void namesOfStatesAndTroublesComeBack()
    {
        for (int i = 0; i <= static_cast<int>(PrintState::Unsure); ++i) {
            const auto state = static_cast<PrintState>(i);
            QCOMPARE(printStateFrom(printStateName(state)), std::optional(state));
        }
        for (int i = 0; i <= static_cast<int>(PrinterTrouble::Unreadable); ++i) {
            const auto trouble = static_cast<PrinterTrouble>(i);
            QCOMPARE(printerTroubleFrom(printerTroubleName(trouble)), trouble);
        }
        QVERIFY(!printStateFrom(u"lost"));
        QCOMPARE(printerTroubleFrom(u"fire"), PrinterTrouble::None);
    }
};

QTEST_GUILESS_MAIN(PrintJobsTest)
#include "tst_printjobs.moc"
