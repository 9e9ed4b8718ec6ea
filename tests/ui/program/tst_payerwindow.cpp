// SPDX-License-Identifier: GPL-3.0-or-later
// The payer's window at the whole program: the code is typed there, and the cashier's keyboard stays the
// cashier's.
#include "tests/tour/Script.h"
#include "tests/ui/program/Program.h"
#include "ui/controls/Buttons.h"
#include "ui/payer/PayerKeypad.h"
#include "ui/payer/PayerWindow.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

PayerWindow *payerWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<PayerWindow *>(widget))
            return window;
    }
    return nullptr;
}

QString said()
{
    const PayerWindow *window = payerWindow();
    return window ? tour::Stage::textOf(window) : QString();
}

void tap(const QString &name)
{
    auto *button = payerWindow()->findChild<QAbstractButton *>(name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const QString &code)
{
    for (const QChar digit : code)
        tap(u"payerKey"_s + digit);
}

void confirm()
{
    auto *button = payerWindow()->findChild<ConfirmButton *>(u"payerConfirm"_s);
    QTRY_VERIFY(button->isReady());
    tap(u"payerConfirm"_s);
}

} // namespace

class PayerWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void isThereWhereItIsWanted()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        QVERIFY(!payerWindow());
        QVERIFY(program.app->till().settings->set(Setting::PayerWindow, u"on"_s));
        QVERIFY(payerWindow());
        QVERIFY(said().contains(u"Welcome"_s));
        QVERIFY(payerWindow()->windowFlags() & Qt::WindowDoesNotAcceptFocus);
        QVERIFY(program.app->till().settings->set(Setting::PayerWindow, u"off"_s));
        QVERIFY(!payerWindow());
    }

    void thePayerTypesTheCode()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        QVERIFY(program.app->till().settings->set(Setting::PayerWindow, u"on"_s));
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill, u"otp"_s);
        QTRY_VERIFY(said().contains(withUnit(bill.amount)));
        QVERIFY2(said().contains(u"FIO - -"_s), qPrintable(said()));
        QVERIFY(said().contains(u"1000000"_s));
        QVERIFY(!payerWindow()->findChild<PayerKeypad *>()->isVisible());
        program.cashier->confirm();
        auto *field = program.stage->await<QLineEdit>(u"smsCode"_s);
        QTRY_VERIFY(payerWindow()->findChild<PayerKeypad *>()->isVisible());
        QVERIFY(tour::Stage::textOf(program.stage->front()).contains(u"The payer is typing the code"_s));
        QTRY_COMPARE(QApplication::focusWidget(), field);

        // A wrong one first: said on both sides, the keys are free again.
        type(u"111111"_s);
        QCOMPARE(payerWindow()->findChild<PayerKeypad *>()->digits(), 6);
        QVERIFY(!said().contains(u"111111"_s));
        confirm();
        QTRY_COMPARE(program.cashier->stateOf(bill.serviceId), u"PayRefused"_s);
        auto *trouble = payerWindow()->findChild<QLabel *>(u"payerCodeTrouble"_s);
        QTRY_VERIFY(!trouble->text().isEmpty());
        QCOMPARE(payerWindow()->findChild<PayerKeypad *>()->digits(), 0);
        QCOMPARE(QApplication::focusWidget(), field);

        // Clear, too few digits, then the right one.
        type(u"99"_s);
        tap(u"payerClear"_s);
        QCOMPARE(payerWindow()->findChild<PayerKeypad *>()->digits(), 0);
        type(u"123"_s);
        QVERIFY(!payerWindow()->findChild<ConfirmButton *>(u"payerConfirm"_s)->isEnabled());
        type(u"456789012"_s);
        QCOMPARE(payerWindow()->findChild<PayerKeypad *>()->digits(), PayerKeypad::maxDigits);
        tap(u"payerClear"_s);
        type(u"123456"_s);
        confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        QTRY_VERIFY(said().contains(u"Take your receipt."_s));
        for (const Card &card : program.app->till().cards->cards()) {
            const auto secret = program.app->till().cards->cardId(card.localId);
            QVERIFY(secret && !said().contains(*secret));
        }
        program.cashier->confirm();
        QTRY_VERIFY(said().contains(u"Welcome"_s));
        QVERIFY(!said().contains(u"1000000"_s));
        QCOMPARE(program.cashier->asked(bill), u"1 create, 2 pay"_s);
    }

    // The cashier's own field stays a way out, and a code that nobody asks for goes nowhere.
    void theCashiersFieldStays()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        QVERIFY(program.app->till().settings->set(Setting::PayerWindow, u"on"_s));
        Q_EMIT payerWindow()->codeEntered(u"123456"_s);
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill, u"otp"_s);
        Q_EMIT payerWindow()->codeEntered(u"123456"_s);
        QCOMPARE(program.cashier->stateOf(bill.serviceId), u"OtpWait"_s);
        program.cashier->confirm();
        program.stage->await(u"smsCode"_s);
        type(u"12"_s);
        program.cashier->enterCode(u"123456"_s);
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        Q_EMIT payerWindow()->codeEntered(u"123456"_s);
        QCOMPARE(program.cashier->asked(bill), u"1 create, 1 pay"_s);
        program.stage->press(Qt::Key_Return);
    }

    // Another payer's payment that the cashier only looks at is not shown.
    void nobodyElsesPaymentIsShown()
    {
        const QTemporaryDir profile;
        const test::Program program(profile.path());
        QVERIFY(program.app->till().settings->set(Setting::PayerWindow, u"on"_s));
        const tour::Bill bill = tour::electricityBill();
        program.bringToPayDialog(bill, u"ok"_s);
        program.cashier->confirm();
        program.cashier->awaitOutcome(bill, PaymentState::Paid);
        program.cashier->confirm();
        QTRY_VERIFY(said().contains(u"Welcome"_s));
        const auto row = program.cashier->newest(bill.serviceId);
        Q_EMIT program.app->window()->openPaymentRequested(row->id);
        program.stage->await(u"outcomeDialog"_s);
        QVERIFY(said().contains(u"Welcome"_s));
        QVERIFY(!said().contains(withUnit(bill.amount)));
    }
};

QTEST_MAIN(PayerWindowTest)
#include "tst_payerwindow.moc"
