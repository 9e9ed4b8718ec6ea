// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment costs in keys: the shortest hands, counted and held to a budget.
#include "app/store/AccountBook.h"
#include "tests/tour/Script.h"
#include "ui/controls/KeyWords.h"
#include "ui/controls/Keys.h"
#include "ui/program/KassaApp.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

/// The book knows the bill's account, and no payment of the last hour is asked about: as of a payer of last
/// month whom the cashier has just looked at.
void putIntoBook(Cashier &cashier, const Bill &bill)
{
    const Till &till = cashier.app().till();
    BookPayment payment;
    payment.origin = till.origin();
    payment.serviceId = bill.serviceId;
    payment.account = cashier.newest(bill.serviceId).value_or(PaymentRow()).account;
    for (AccountItem &item : payment.account) {
        if (item.name == bill.account.last().first)
            item.value = item.valueTitle = bill.account.last().second;
    }
    payment.accountKey = till.journal->accountKey(payment.account).value_or(QByteArray());
    payment.name = u"A***** B****"_s;
    payment.amount = bill.amount;
    payment.paidAt = till.clock->utcNow();
    const bool kept = AccountBook(*till.database).remember(payment).has_value();
    cashier.stage().step(u"the book knows the account"_s, u"kept"_s, kept ? u"kept"_s : u"not kept"_s);
}

/// A top-up as it is asked for at the counter: three letters of the operator, the number, the sum.
Bill topUpBill(const QString &name, const QString &number, Soum amount)
{
    return {name, u"bee"_s, mobileBill().serviceId, {{u"phone_number"_s, number}}, amount};
}

void end(Cashier &cashier, const Bill &bill)
{
    cashier.expectPaid(bill);
    cashier.compareLedger();
    cashier.nextPayer();
}

QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// The settings with the keyboard in the list of keys.
void openKeys(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_F2);
    cashier.tabTo(u"settings"_s);
    stage.press(Qt::Key_Space);
    stage.await(u"settingsDialog"_s);
    constexpr int most = 12;
    for (int section = 0; section < most && !stage.find(u"keyList"_s); ++section)
        stage.press(Qt::Key_Tab, Qt::ControlModifier);
    cashier.tabTo(u"keyList"_s);
}

void save(Cashier &cashier)
{
    cashier.tabTo(u"settingsSave"_s);
    cashier.stage().press(Qt::Key_Return);
    cashier.stage().waitFor(
        u"the settings are closed"_s, [&] { return !cashier.stage().find(u"settingsDialog"_s); });
}

} // namespace

void showKeys(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    stage.press(Qt::Key_F2);
    stage.press(Qt::Key_F9);
    stage.await(u"keyHint"_s);
    stage.read(u"a key that does nothing says why"_s,
        words("kassa::KeyHints", "There is no bill to pay yet: choose a service first."), u"key-hint"_s);

    openKeys(cashier);
    const auto *list = stage.await<QListWidget>(u"keyList"_s);
    const QString print = actionWords(KeyAction::Print);
    for (int row = 0; row < list->count() && list->currentItem()->text() != print; ++row)
        stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_F9);
    stage.read(u"a key that is taken is refused, with the other's name"_s,
        words("kassa::KeysPage",
            "%1 is taken: “%2”. Choose another key, or give that action another one first.")
            .arg(u"F9"_s, actionWords(KeyAction::Pay)),
        u"keys-clash"_s);
    stage.press(Qt::Key_P, Qt::ControlModifier);
    stage.read(u"another one is given"_s,
        words("kassa::KeysPage", "%1: “%2”. It counts once the settings are saved.").arg(u"Ctrl+P"_s, print));
    save(cashier);
    stage.step(u"it counts at once"_s, u"Ctrl+P"_s, keyText(KeyAction::Print));
    stage.press(Qt::Key_F1);
    stage.await(u"keySheet"_s);
    stage.read(u"and stands on the sheet"_s, print, u"keys-changed"_s);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the sheet is closed"_s, [&] { return !stage.find(u"keySheet"_s); });

    openKeys(cashier);
    cashier.tabTo(u"defaultKeys"_s);
    stage.press(Qt::Key_Space);
    save(cashier);
    stage.step(u"the default keys are back"_s, u"F10"_s, keyText(KeyAction::Print));
}

void payTopUp(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = topUpBill(u"top-up"_s, u"901112233"_s, Soum(20000));
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    // Enter from the amount: the point's card is chosen, and the pay dialog names it.
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::Paid);
    stage.budget(u"top-up"_s, budget::topUp);
    end(cashier, bill);
}

void payKnownAccount(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    Bill bill = electricityBill();
    bill.name = u"known account"_s;
    bill.search = u"эл"_s;
    bill.account[1].second = u"26280"_s;
    bill.account[2].second = u"2000533"_s;
    bill.amount = Soum(41000);
    stage.beginPayment(bill.name);
    putIntoBook(cashier, bill);
    cashier.find(bill.search, bill.serviceId);
    stage.press(Qt::Key_F3);
    stage.await(u"bookList"_s);
    stage.press(Qt::Key_Return);
    cashier.awaitSubscriber();
    const auto *code = stage.await<QLineEdit>(u"field_customer_code"_s);
    stage.step(u"the book fills the form in"_s, bill.account.last().second, code->text(), u"known-account"_s);
    cashier.amount(bill.amount);
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::Paid);
    stage.budget(u"electricity, known account"_s, budget::knownAccount);
    end(cashier, bill);
}

void payTopUpWithCode(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = topUpBill(u"top-up with a code"_s, u"907778899"_s, Soum(15000));
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"otp"_s));
    cashier.openPayDialog();
    cashier.confirm();
    stage.await(u"smsCode"_s);
    const int before = stage.keys();
    cashier.enterCode(u"123456"_s);
    cashier.awaitOutcome(bill, PaymentState::Paid);
    stage.budget(u"what the SMS code adds"_s, budget::code, before);
    end(cashier, bill);
    stage.step(u"a payer's card is not the next payer's"_s, QString(),
        cashier.chosenCard() == cashier.cardOfKind(u"otp"_s) ? cashier.chosenCard() : QString());
}

} // namespace kassa::tour
