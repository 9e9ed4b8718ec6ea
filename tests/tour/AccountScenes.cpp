// SPDX-License-Identifier: GPL-3.0-or-later
// The account book, sticky parents, repeating the last payment.
#include "tests/tour/Script.h"
#include "ui/form/PaymentPage.h"

#include <QtWidgets/QApplication>
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

} // namespace kassa::tour
