// SPDX-License-Identifier: GPL-3.0-or-later
// What the main window's right column shows follows the journal by itself.
#include "app/models/TillActivity.h"
#include "tests/app/store/Till.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::test;

class TestTillActivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheJournalHolds()
    {
        Till till;
        till.inState(PaymentState::PayUnknown, Till::bill(u"1"_s, 70'000), u"t1"_s);
        till.inState(PaymentState::Paid, Till::bill(u"2"_s, 30'000), u"t2"_s);
        till.created(Till::bill(u"3"_s), u"t3"_s);
        TillActivity activity(*till.journal, till.serverClock, till.clock);
        activity.load();
        QCOMPARE(activity.openPayments()->count(), 1);
        QCOMPARE(activity.openPayments()->at(0).transactionId, u"t1"_s);
        // A transaction for which no pay was sent is no payment of the day.
        QCOMPARE(activity.today()->count(), 2);
        QCOMPARE(activity.paidCount(), 1);
        QCOMPARE(activity.paidSum(), Soum(30'000));
    }

    void followsEachChange()
    {
        Till till;
        TillActivity activity(*till.journal, till.serverClock, till.clock);
        const QAbstractItemModelTester open(activity.openPayments());
        const QAbstractItemModelTester today(activity.today());
        activity.load();
        QSignalSpy paid(&activity, &TillActivity::paidChanged);
        const PaymentRow row = till.inState(PaymentState::PayUnknown, Till::bill(u"1"_s, 70'000), u"t1"_s);
        QCOMPARE(activity.openPayments()->count(), 1);
        QCOMPARE(activity.today()->count(), 1);
        QCOMPARE(activity.paidSum(), Soum(0));
        QVERIFY(till.journal->move(row.id, PaymentState::PayUnknown, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status}, {.what = event::statusAnswer}));
        QCOMPARE(activity.openPayments()->count(), 0);
        QCOMPARE(activity.today()->count(), 1);
        QCOMPARE(activity.paidCount(), 1);
        QCOMPARE(activity.paidSum(), Soum(70'000));
        QVERIFY(paid.size() > 0);
        // The red mark lasts: the row comes back to what is open, and stays.
        QVERIFY(till.journal->amend(
            row.id, PaymentState::Paid, {.alarm = u"amount_differs"_s}, {.what = event::statusAnswer}));
        QCOMPARE(activity.openPayments()->count(), 1);
        QVERIFY(!activity.openPayments()->index(0).data(PaymentListModel::AlarmRole).toString().isEmpty());
    }

    void beginsANewDayAtMidnight()
    {
        Till till;
        TillActivity activity(*till.journal, till.serverClock, till.clock);
        activity.load();
        till.inState(PaymentState::PayUnknown, Till::bill(u"1"_s), u"t1"_s);
        till.inState(PaymentState::Paid, Till::bill(u"2"_s), u"t2"_s);
        QCOMPARE(activity.today()->count(), 2);
        till.clock.advance(std::chrono::hours(24));
        QCOMPARE(activity.today()->count(), 0);
        QCOMPARE(activity.paidCount(), 0);
        // Yesterday's unknown is still open.
        QCOMPARE(activity.openPayments()->count(), 1);
    }
};

QTEST_MAIN(TestTillActivity)
#include "tst_tillactivity.moc"
