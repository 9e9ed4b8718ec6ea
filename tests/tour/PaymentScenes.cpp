// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/Words.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// What the program says about a code of the gateway, in its language.
QString reason(const Cashier &cashier, const QString &code)
{
    const QString language = cashier.app().till().settings->text(Setting::Language);
    return wordsOfCode(code, languageFromCode(language).value_or(Language::English), Request::Pay).what;
}

QString paidTitle(const Bill &bill)
{
    return words("kassa::OutcomeDialog", "Paid · %1").arg(withUnit(bill.amount));
}

/// The outcome of a paid bill up to the next payer.
void finishPaid(Cashier &cashier, const Bill &bill, const QString &picture)
{
    Stage &stage = cashier.stage();
    cashier.awaitOutcome(bill, PaymentState::Paid);
    stage.read(u"the outcome says paid, with the amount"_s, paidTitle(bill), picture);
    cashier.expectPaid(bill);
    cashier.compareLedger();
}

void arm(const Cashier &cashier, const QJsonObject &fault)
{
    cashier.app().till().embedded->arm(fault);
}

int openPayments(const Stage &stage)
{
    const auto *list = qobject_cast<QListView *>(stage.find(u"openPayments"_s));
    return list ? list->model()->rowCount() : 0;
}

} // namespace

Bill electricityBill()
{
    return {u"electricity"_s, u"элек"_s, u"6ae5eaf5-9b70-4aa9-9260-2438e99affa0"_s,
        {{u"region"_s, u"1"_s}, {u"soato"_s, u"26264"_s}, {u"customer_code"_s, u"1000000"_s}}, Soum(50000)};
}

Bill hotWaterBill()
{
    return {u"hot water"_s, u"горячая"_s, u"d2369eff-a542-4d59-90d1-f00c76d0b4e4"_s,
        {{u"city"_s, u"1"_s}, {u"account_number"_s, u"10203040"_s}}, Soum(120000)};
}

Bill mobileBill()
{
    return {u"refusal"_s, u"beeline"_s, u"d90caeba-8334-51fd-baa6-75309d126b87"_s,
        {{u"phone_number"_s, u"901234567"_s}}, Soum(25000)};
}

Bill wasteBill()
{
    return {u"chain"_s, u"chiqindi"_s, u"0d1fee74-fd91-5129-8295-e890f7af4557"_s,
        {{u"region"_s, u"1"_s}, {u"district"_s, u"101"_s}, {u"mahalla"_s, u"101005"_s},
            {u"customer_code"_s, u"4410077"_s}, {u"phone"_s, QString()}},
        Soum(38400)};
}

Bill gasBill()
{
    return {u"unknown outcome"_s, u"gaz"_s, u"31113b1d-0bc9-532d-91d8-36cfd1626984"_s,
        {{u"region"_s, u"1"_s}, {u"district"_s, u"0107"_s}, {u"customer_code"_s, u"0107004410"_s}},
        Soum(86400)};
}

void payElectricity(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = electricityBill();
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    stage.step(u"the form opens in its first field"_s, u"field_region"_s,
        QApplication::focusWidget()->objectName(), u"electricity-form"_s);
    cashier.fillIn(bill);
    stage.read(u"the subscriber is looked up"_s, u"FIO - -"_s);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"ok"_s));
    stage.step(u"the point's card is chosen"_s, cashier.cardOfKind(u"ok"_s), cashier.chosenCard(),
        u"electricity-ready"_s);
    cashier.openPayDialog();
    stage.read(u"the pay dialog shows the amount"_s, withUnit(bill.amount), u"electricity-confirm"_s);
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::Paid);
    stage.budget(u"electricity, new account"_s, budget::newAccount);
    finishPaid(cashier, bill, u"electricity-paid"_s);
    cashier.printPaper(u"electricity-receipt"_s);
    cashier.nextPayer();
    stage.step(u"the page is empty for the next payer"_s, QString(), cashier.chosenService());
}

void payHotWater(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = hotWaterBill();
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"otp"_s));
    cashier.openPayDialog();
    stage.read(u"the pay dialog asks for a code next"_s, words("kassa::PayDialog", "Next: SMS code"),
        u"hot-water-confirm"_s);
    cashier.confirm();
    stage.await(u"smsCode"_s);
    const QString phone = cashier.newest(bill.serviceId).value_or(PaymentRow()).otpPhone;
    stage.step(u"the phone is masked"_s, u"********4455"_s, phone);
    stage.read(u"the code dialog says where the code went"_s,
        words("kassa::OtpDialog", "The code was sent to %1. The payer types it.").arg(phone),
        u"hot-water-code"_s);
    cashier.enterCode(u"111111"_s);
    stage.waitFor(u"the code is refused"_s,
        [&] { return cashier.stateOf(bill.serviceId) == stateName(PaymentState::PayRefused); });
    stage.await(u"smsCode"_s);
    stage.read(u"a wrong code is said under its field"_s, reason(cashier, u"invalid_otp"_s),
        u"hot-water-wrong-code"_s);
    stage.read(
        u"and keeps the dialog"_s, words("kassa::OtpDialog", "Confirm · %1").arg(withUnit(bill.amount)));
    cashier.enterCode(u"123456"_s);
    finishPaid(cashier, bill, u"hot-water-paid"_s);
    stage.step(u"both codes went to one transaction"_s, u"1 create, 2 pay"_s, cashier.asked(bill));
    cashier.printPaper(u"hot-water-receipt"_s);
    cashier.nextPayer();
}

void payAfterRefusal(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = mobileBill();
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"poor"_s));
    stage.step(u"the card without money is chosen"_s, cashier.cardOfKind(u"poor"_s), cashier.chosenCard(),
        u"refusal-ready"_s);
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::PayRefused);
    stage.read(u"the refusal names its code in small print"_s, u"insufficient_funds"_s, u"refusal"_s);
    cashier.compareLedger();
    stage.step(u"the next step is another card"_s, u"otherCard"_s, QApplication::focusWidget()->objectName());
    stage.press(Qt::Key_Return);
    stage.waitFor(u"the refusal is closed"_s, [&] { return !stage.find(u"outcomeDialog"_s); });
    cashier.card(cashier.cardOfKind(u"ok"_s));
    stage.step(u"another card is chosen"_s, cashier.cardOfKind(u"ok"_s), cashier.chosenCard(),
        u"refusal-other-card"_s);
    cashier.openPayDialog();
    cashier.confirm();
    finishPaid(cashier, bill, u"refusal-paid"_s);
    stage.step(u"the other card paid the same transaction"_s, u"1 create, 2 pay"_s, cashier.asked(bill));
    cashier.printPaper({});
    cashier.nextPayer();
}

void payChain(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = wasteBill();
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    stage.step(u"what depends on a choice waits for it"_s, u"disabled"_s,
        stage.await(u"field_mahalla"_s)->isEnabled() ? u"enabled"_s : u"disabled"_s, u"chain-form"_s);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    stage.step(u"the point's card stays chosen"_s, cashier.cardOfKind(u"ok"_s), cashier.chosenCard());
    stage.read(u"the pay button carries the amount"_s, withUnit(bill.amount), u"chain-ready"_s);
    cashier.openPayDialog();
    cashier.confirm();
    finishPaid(cashier, bill, u"chain-paid"_s);
    cashier.printPaper({});
    cashier.nextPayer();
}

void payUnknown(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = gasBill();
    // The charge is made and its answer lost; status says "created" until the faults are cleared below.
    arm(cashier, {{u"on"_s, u"pay"_s}, {u"fault"_s, u"close_after"_s}});
    arm(cashier, {{u"on"_s, u"status"_s}, {u"fault"_s, u"status_lie"_s}, {u"times"_s, 1000}});
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"ok"_s));
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::PayUnknown);
    stage.read(u"the result is not known yet"_s, words("kassa::OutcomeDialog", "The result is not known yet"),
        u"unknown"_s);
    stage.read(u"it warns of a second charge"_s, words("kassa::OutcomeDialog", "Do not charge again."));
    cashier.printPaper(u"unknown-slip"_s);
    stage.step(
        u"the lost answer was a charge all the same"_s, u"PayUnknown"_s, cashier.stateOf(bill.serviceId));
    cashier.nextPayer();
    stage.step(u"one payment is open"_s, u"1"_s, QString::number(openPayments(stage)), u"unknown-tray"_s);

    Bill next = electricityBill();
    next.name = u"next payer"_s;
    next.account[1].second = u"26280"_s;
    next.account[2].second = u"2000417"_s;
    next.amount = Soum(64000);
    stage.beginPayment(next.name);
    cashier.find(next.search, next.serviceId);
    cashier.fillIn(next);
    cashier.amount(next.amount);
    cashier.card(cashier.cardOfKind(u"ok"_s));
    stage.step(u"the next payer is served while it is open"_s, u"1"_s, QString::number(openPayments(stage)),
        u"unknown-next-payer"_s);
    cashier.app().till().embedded->clearFaults();
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(next, PaymentState::Paid);
    stage.waitFor(u"the unknown payment settles"_s,
        [&] { return cashier.stateOf(bill.serviceId) == stateName(PaymentState::Paid); });
    cashier.expectPaid(bill);
    finishPaid(cashier, next, {});
    cashier.printPaper({});
    cashier.nextPayer();
    stage.step(
        u"no payment is open any more"_s, u"0"_s, QString::number(openPayments(stage)), u"unknown-settled"_s);
    const auto settled = cashier.newest(bill.serviceId);
    // Whichever witness was asked first: status by its plan, or the registry that a look-up keeps fresh.
    const bool witnessed = settled
        && (settled->confirmedBy == ConfirmedBy::Status || settled->confirmedBy == ConfirmedBy::Registry);
    stage.step(u"a witness settled it"_s, u"witnessed, 1 create, 1 pay"_s,
        (witnessed ? u"witnessed, "_s : u"not witnessed, "_s) + cashier.asked(bill));
}

} // namespace kassa::tour
