// SPDX-License-Identifier: GPL-3.0-or-later
// The account book, sticky parents, repeating the last payment.
#include "tests/tour/Script.h"
#include "ui/form/SubscriberPanel.h"
#include "ui/program/KassaApp.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

QString focused()
{
    const QWidget *focus = QApplication::focusWidget();
    return focus ? focus->objectName() : QString();
}

/// Back to the empty page.
void leave(Cashier &cashier)
{
    cashier.stage().press(Qt::Key_Escape);
    cashier.stage().waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
}

} // namespace

void showSuggestedSum(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = electricityBill();
    stage.beginPayment({});
    cashier.find(bill.search, bill.serviceId);
    stage.step(u"the keyboard begins behind region and district"_s, u"field_customer_code"_s, focused());
    stage.read(u"which stand as last time"_s,
        QCoreApplication::translate("kassa::FormMemory", "As last time"), u"sticky-parents"_s);
    stage.press(Qt::Key_F3);
    stage.await(u"bookList"_s);
    stage.press(Qt::Key_Return);
    cashier.awaitSubscriber();
    const auto *amount = stage.await<QLineEdit>(u"amount"_s);
    stage.step(u"no sum is filled in by itself"_s, QString(), amount->text(), u"account-filled"_s);
    stage.press(Qt::Key_Down);
    const auto *chip = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    stage.step(u"Down goes to the suggested sums"_s, u"a chip"_s,
        chip && focused().startsWith(u"suggest_"_s) ? u"a chip"_s : focused());
    const QString offered = chip ? chip->text() : QString();
    stage.press(Qt::Key_Return);
    stage.step(u"Enter takes it"_s, offered,
        !amount->text().isEmpty() && offered.endsWith(amount->text()) ? offered : amount->text(),
        u"suggested-sum"_s);
    leave(cashier);
}

void showAccountBook(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = electricityBill();
    const QString typed = bill.account.last().second;
    stage.beginPayment({});
    cashier.find(bill.search, bill.serviceId);
    stage.press(Qt::Key_F3);
    const auto *list = stage.await<QListView>(u"bookList"_s);
    stage.step(u"the accounts that were paid stand in the book"_s, u"3"_s,
        QString::number(list->model()->rowCount()), u"account-book"_s);
    QStringList shown;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        shown += list->model()->index(row, 0).data().toString();
    stage.step(u"masked"_s, u"20••••33 20••••17 10••••00"_s, shown.join(u' '));
    stage.type(typed.left(3));
    stage.step(u"found by its digits"_s, u"10••••00"_s, list->currentIndex().data().toString());
    stage.press(Qt::Key_Delete);
    stage.await(u"eraseYes"_s);
    stage.step(u"nothing is erased without a question"_s, u"eraseYes"_s, focused(), u"account-book-erase"_s);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the book is closed"_s, [&] { return !stage.find(u"accountBook"_s); });
    leave(cashier);
}

void showSuggestions(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = hotWaterBill();
    stage.beginPayment({});
    cashier.find(bill.search, bill.serviceId);
    const QString editor = u"field_"_s + bill.account.last().first;
    cashier.tabTo(editor);
    stage.type(bill.account.last().second.left(2));
    const auto *list = stage.await<QListView>(u"suggestionList"_s);
    stage.step(
        u"typing suggests, the keyboard stays in the field"_s, editor, focused(), u"account-suggestion"_s);
    stage.step(u"the account that begins so"_s, u"10••••40"_s, list->model()->index(0, 0).data().toString());
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return);
    const auto *number = stage.await<QLineEdit>(editor);
    stage.waitFor(u"the form is filled"_s, [&] { return focused() == u"amount"_s; });
    stage.step(u"Down and Enter fill the form"_s, bill.account.last().second, number->text());
    leave(cashier);
}

void showRepeat(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    stage.press(Qt::Key_F2);
    stage.waitFor(u"the keyboard is in the search"_s, [&] { return focused() == u"search"_s; });
    const auto transactions
        = [&] { return QString::number(cashier.ledger().value("transactions"_L1).toArray().size()); };
    const QString before = transactions();
    stage.press(Qt::Key_F8);
    const auto *subscriber = stage.await<SubscriberPanel>(u"subscriber"_s);
    stage.waitFor(u"the last payment's account is filled in and looked up"_s,
        [&] { return subscriber->state() == SubscriberPanel::State::Shown && focused() == u"amount"_s; });
    stage.step(u"the amount is left to the cashier"_s, QString(), stage.await<QLineEdit>(u"amount"_s)->text(),
        u"repeat"_s);
    stage.step(u"nothing was created by it"_s, before, transactions());
    leave(cashier);
}

void showCash(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = electricityBill();
    Settings &settings = *cashier.app().till().settings;
    stage.beginPayment({});
    static_cast<void>(settings.set(Setting::CashHelper, u"true"_s));
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    stage.type(u"38400"_s);
    stage.press(Qt::Key_Return);
    stage.waitFor(u"Enter goes on to the cash received"_s, [&] { return focused() == u"cashReceived"_s; });
    stage.type(u"50000"_s);
    stage.step(u"the change is said"_s, withUnit(Soum(11600)), stage.await<QLabel>(u"cashChange"_s)->text(),
        u"cash"_s);
    leave(cashier);
    static_cast<void>(settings.set(Setting::CashHelper, u"false"_s));
}

} // namespace kassa::tour
