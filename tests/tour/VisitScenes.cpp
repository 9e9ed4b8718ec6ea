// SPDX-License-Identifier: GPL-3.0-or-later
// A bill scanner, several bills of one payer, and the payer's own window.
#include "tests/kit/ScannerKeys.h"
#include "tests/tour/Script.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Toast.h"
#include "ui/program/KassaApp.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *context, const char *text, int n = -1)
{
    return QCoreApplication::translate(context, text, nullptr, n);
}

Bill electricity(const QString &code, qint64 amount)
{
    Bill bill = electricityBill();
    bill.account.last().second = code;
    bill.amount = Soum(amount);
    return bill;
}

Bill hotWater(const QString &account, qint64 amount)
{
    Bill bill = hotWaterBill();
    bill.account.last().second = account;
    bill.amount = Soum(amount);
    return bill;
}

QString toast(const Stage &stage)
{
    const auto *shown = qobject_cast<Toast *>(stage.find(u"toast"_s));
    return shown ? shown->text() : QString();
}

QString field(const Stage &stage, const QString &name)
{
    const auto *edit = qobject_cast<QLineEdit *>(stage.find(u"field_"_s + name));
    return edit ? edit->text() : QString();
}

void addToVisit(Cashier &cashier, const Bill &bill)
{
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"ok"_s));
    cashier.stage().press(Qt::Key_F9, Qt::ShiftModifier);
    cashier.stage().waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
}

/// The pay dialog of a visit's bill up to its outcome.
void payNext(Cashier &cashier, const Bill &bill, const QString &picture)
{
    Stage &stage = cashier.stage();
    stage.waitFor(u"the bill's pay dialog"_s, [&] {
        return stage.front()->objectName() == u"payDialog"_s
            && Stage::textOf(stage.front()).contains(withUnit(bill.amount));
    });
    stage.read(u"the dialog says which bill it is"_s, withUnit(bill.amount), picture);
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::Paid);
    cashier.expectPaid(bill);
    cashier.confirm();
}

/// A finger on the payer's window.
void tap(Stage &stage, const QString &name)
{
    QTest::mouseClick(stage.await(name), Qt::LeftButton);
}

} // namespace

void scanBill(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    QWindow *window = cashier.app().window()->windowHandle();
    test::ScannerKeys scanner;
    stage.beginPayment({});
    scanner.scan(window, u"262641000321"_s);
    const QString choose = words("kassa::ScanDesk", "Choose the service first, then scan the bill again.");
    stage.waitFor(u"a scan without a service is said"_s, [&] { return toast(stage) == choose; });
    stage.step(u"a scan without a service is said"_s, choose, toast(stage), u"scan-no-service"_s);
    const Bill bill = electricityBill();
    cashier.find(bill.search, bill.serviceId);
    scanner.scan(window, u"262641000321"_s);
    stage.waitFor(
        u"the scan fills the form"_s, [&] { return field(stage, u"customer_code"_s) == u"1000321"_s; });
    stage.waitFor(u"and looks the subscriber up"_s,
        [&] { return Stage::textOf(stage.front()).contains(u"FIO"_s) || stage.find(u"suggest_saldo"_s); });
    stage.step(u"the scan fills the form in any layout"_s, u"1000321"_s, field(stage, u"customer_code"_s),
        u"scan-filled"_s);
    scanner.scan(window, u"ABC/0001-not-a-bill"_s);
    stage.waitFor(
        u"what does not fit is said"_s, [&] { return toast(stage).contains(u"ABC/0001-not-a-bill"_s); });
    stage.step(u"and changes nothing"_s, u"1000321"_s, field(stage, u"customer_code"_s), u"scan-no-fit"_s);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
    stage.waitFor(u"what was said goes by itself"_s, [&] { return !stage.find(u"toast"_s); });
}

void payVisit(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment(u"visit"_s);
    const Bill first = electricity(u"1000321"_s, 45000);
    const Bill second = hotWater(u"10203099"_s, 60000);
    addToVisit(cashier, first);
    addToVisit(cashier, second);
    stage.read(
        u"the visit has both bills"_s, words("kassa::VisitStrip", "List: %n bill(s)", 2), u"visit-bills"_s);
    stage.read(u"and their total"_s, withUnit(Soum(105000)));
    stage.press(Qt::Key_F9, Qt::ControlModifier);
    payNext(cashier, first, u"visit-first"_s);
    payNext(cashier, second, u"visit-second"_s);
    stage.await(u"visitDialog"_s);
    stage.read(u"the summary says what was paid"_s, withUnit(Soum(105000)), u"visit-summary"_s);
    cashier.compareLedger();
    cashier.confirm();
    stage.waitFor(u"the visit is over"_s, [&] { return !stage.find(u"visitStrip"_s); });
}

void showPayerWindow(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    Settings &settings = *cashier.app().till().settings;
    stage.press(Qt::Key_F11, Qt::ShiftModifier);
    stage.beginPayment(u"payer's window"_s);
    const Bill bill = electricity(u"1000777"_s, 32000);
    QWidget *payer = stage.await(u"payerWindow"_s);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"otp"_s));
    cashier.openPayDialog();
    const auto seen = [&](const QString &text) {
        const QString all = Stage::textOf(payer);
        return all.contains(text) ? text : all.simplified();
    };
    stage.step(u"the payer sees the amount"_s, withUnit(bill.amount), seen(withUnit(bill.amount)),
        {u"payer-bill"_s, payer});
    cashier.confirm();
    stage.await(u"payerConfirm"_s);
    for (const QChar digit : u"123456"_s)
        tap(stage, u"payerKey"_s + digit);
    stage.step(u"the payer types the code"_s, words("kassa::PayerWindow", "SMS code"),
        seen(words("kassa::PayerWindow", "SMS code")), {u"payer-code"_s, payer});
    stage.read(u"and the cashier's window says so"_s,
        words("kassa::OtpDialog", "The payer is typing the code on the payer's window."), u"payer-types"_s);
    const auto *confirm = stage.await<ConfirmButton>(u"payerConfirm"_s);
    stage.waitFor(u"the code may be confirmed"_s, [confirm] { return confirm->isReady(); });
    tap(stage, u"payerConfirm"_s);
    cashier.awaitOutcome(bill, PaymentState::Paid);
    cashier.expectPaid(bill);
    const QString paid = words("kassa::PayerWindow", "Take your receipt.");
    stage.waitFor(u"the payer is told"_s, [&] { return seen(paid) == paid; });
    stage.step(u"the payer is told that it is paid"_s, paid, seen(paid), {u"payer-paid"_s, payer});
    cashier.compareLedger();
    cashier.nextPayer();
    static_cast<void>(settings.set(Setting::PayerWindow, u"off"_s));
}

} // namespace kassa::tour
