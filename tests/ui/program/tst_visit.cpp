// SPDX-License-Identifier: GPL-3.0-or-later
// Several bills of one payer at the whole program: added, paid one after another, summed up.
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/tour/Script.h"
#include "tests/ui/program/Program.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Toast.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

void fillIn(const test::Program &program, const tour::Bill &bill, const QString &card)
{
    program.openService(bill);
    program.cashier->fillIn(bill);
    program.cashier->amount(bill.amount);
    program.cashier->card(program.cashier->cardOfKind(card));
}

void add(const test::Program &program, const tour::Bill &bill, const QString &card = u"ok"_s)
{
    fillIn(program, bill, card);
    program.stage->press(Qt::Key_F9, Qt::ShiftModifier);
    program.stage->waitFor(u"the page is empty"_s, [&] { return program.page().service().id.isEmpty(); });
}

void payVisit(const test::Program &program)
{
    program.stage->press(Qt::Key_F9, Qt::ControlModifier);
}

/// The pay dialog of this bill, confirmed.
void confirmNext(const test::Program &program, const tour::Bill &bill)
{
    program.stage->waitFor(u"the pay dialog"_s, [&] {
        const QWidget *front = program.stage->front();
        return front->objectName() == u"payDialog"_s
            && tour::Stage::textOf(front).contains(withUnit(bill.amount));
    });
    program.cashier->confirm();
}

QString text(const test::Program &program, const QString &name)
{
    const auto *label = program.app->window()->findChild<QLabel *>(name);
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

class VisitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    // One is paid, one refused, one unknown: none holds up the others, and each is counted for itself.
    void oneAfterAnother()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        const tour::Bill electricity = tour::electricityBill();
        const tour::Bill water = tour::hotWaterBill();
        const tour::Bill mobile = tour::mobileBill();
        add(program, electricity);
        QCOMPARE(text(program, u"visitTitle"_s), u"List: 1 bill"_s);
        add(program, water);
        add(program, mobile, u"poor"_s);
        QCOMPARE(text(program, u"visitTitle"_s), u"List: 3 bills"_s);
        QCOMPARE(text(program, u"visitTotal"_s), withUnit(Soum(195000)));
        // Nothing was sent but look-ups.
        QVERIFY(program.cashier->ledger().value("transactions"_L1).toArray().isEmpty());

        QVERIFY(program.app->till().embedded->arm({{u"on"_s, u"pay"_s}, {u"fault"_s, u"close_after"_s}}));
        payVisit(program);
        confirmNext(program, electricity);
        program.cashier->awaitOutcome(electricity, PaymentState::PayUnknown);
        program.cashier->confirm();
        confirmNext(program, water);
        program.cashier->awaitOutcome(water, PaymentState::Paid);
        program.cashier->confirm();
        confirmNext(program, mobile);
        program.cashier->awaitOutcome(mobile, PaymentState::PayRefused);
        auto *next = program.stage->await<ConfirmButton>(u"nextPayer"_s);
        QTRY_VERIFY(next->isReady());
        next->click();
        const QWidget *summary = program.stage->await(u"visitDialog"_s);
        const QString said = tour::Stage::textOf(summary);
        QVERIFY2(said.contains(u"List: 3 bills"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Not paid · 1"_s), qPrintable(said));
        // The unknown one is asked about behind the visit, and the summary follows.
        QTRY_VERIFY_WITH_TIMEOUT(tour::Stage::textOf(summary).contains(u"Paid · 2"_s), 20000);
        QVERIFY(tour::Stage::textOf(summary).contains(withUnit(Soum(170000))));
        // One slip with both, kept before it is printed.
        program.stage->press(Qt::Key_F10);
        program.stage->await(u"receiptView"_s);
        program.stage->press(Qt::Key_Return);
        const QDir receipts(program.app->till().profile->receiptsFolder());
        QTRY_COMPARE(receipts.entryList({u"visit-T*.pdf"_s}).size(), 1);
        program.stage->press(Qt::Key_Escape);
        program.stage->waitFor(
            u"the slip is closed"_s, [&] { return !program.stage->find(u"receiptView"_s); });
        program.cashier->confirm();
        program.stage->waitFor(u"the visit is over"_s, [&] { return !program.stage->find(u"visitStrip"_s); });
        QCOMPARE(program.cashier->asked(electricity), u"1 create, 1 pay"_s);
        QCOMPARE(program.cashier->asked(water), u"1 create, 1 pay"_s);
        QCOMPARE(program.cashier->asked(mobile), u"1 create, 1 pay"_s);
    }

    void theSameBillComesOnce()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        const tour::Bill bill = tour::electricityBill();
        add(program, bill);
        fillIn(program, bill, u"ok"_s);
        program.stage->press(Qt::Key_F9, Qt::ShiftModifier);
        const auto *toast = program.app->window()->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->text().startsWith(u"This bill is in the list already"_s));
        QCOMPARE(program.page().service().id, bill.serviceId);
        QCOMPARE(text(program, u"visitTitle"_s), u"List: 1 bill"_s);
    }

    // Esc before paying: the bill is on the page again, as it was, and waits in the visit; F9 takes it up.
    void aBillThatWasLeftComesBack()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        const tour::Bill electricity = tour::electricityBill();
        const tour::Bill mobile = tour::mobileBill();
        add(program, electricity);
        add(program, mobile);
        payVisit(program);
        program.stage->await(u"payDialog"_s);
        program.stage->press(Qt::Key_Escape);
        program.stage->waitFor(u"the bill on the page"_s, [&] {
            return program.page().service().id == electricity.serviceId && program.page().state()
                && program.page().state()->valid();
        });
        QCOMPARE(program.text<QLineEdit>(u"amount"_s).remove(QChar::Nbsp), u"50000"_s);
        QCOMPARE(program.cashier->stateOf(electricity.serviceId), u"Abandoned"_s);
        program.stage->press(Qt::Key_F9);
        confirmNext(program, electricity);
        program.cashier->awaitOutcome(electricity, PaymentState::Paid);
        program.cashier->confirm();
        // And the visit goes on.
        confirmNext(program, mobile);
        program.cashier->awaitOutcome(mobile, PaymentState::Paid);
        program.cashier->confirm();
        QTRY_VERIFY(tour::Stage::textOf(program.stage->await(u"visitDialog"_s)).contains(u"Paid · 2"_s));
    }

    // A crash in the middle: what was sent is the journal's, what waited has sent nothing, nothing pays by
    // itself.
    void aCrashInTheMiddleLosesNothing()
    {
        const QTemporaryDir profile;
        const tour::Bill electricity = tour::electricityBill();
        const tour::Bill mobile = tour::mobileBill();
        {
            const test::Program program(profile.path());
            add(program, electricity);
            add(program, mobile);
            QVERIFY(program.app->till().embedded->arm(
                {{u"on"_s, u"pay"_s}, {u"fault"_s, u"delay"_s}, {u"arg"_s, 60000}}));
            payVisit(program);
            confirmNext(program, electricity);
            QTRY_COMPARE(program.cashier->stateOf(electricity.serviceId), u"PaySent"_s);
        }
        const test::Program again(profile.path());
        QTRY_COMPARE_WITH_TIMEOUT(again.cashier->stateOf(electricity.serviceId), u"Paid"_s, 20000);
        QVERIFY(!again.cashier->newest(mobile.serviceId));
        QVERIFY(!again.stage->find(u"visitStrip"_s));
        QVERIFY(!again.stage->find(u"payDialog"_s));
    }
};

QTEST_MAIN(VisitTest)
#include "tst_visit.moc"
