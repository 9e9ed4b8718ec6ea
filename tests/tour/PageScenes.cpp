// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/JournalModel.h"
#include "app/models/ServiceListModel.h"
#include "tests/tour/Script.h"
#include "ui/controls/KeyWords.h"
#include "ui/controls/SearchSelect.h"
#include "ui/controls/Theme.h"
#include "ui/program/KassaApp.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTableView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

void openSettings(Cashier &cashier)
{
    cashier.stage().press(Qt::Key_F2);
    cashier.tabTo(u"settings"_s);
    cashier.stage().press(Qt::Key_Space);
    cashier.stage().await(u"settingsDialog"_s);
}

void closeDialog(Cashier &cashier, const QString &name, Qt::Key key)
{
    cashier.stage().press(key);
    cashier.stage().waitFor(name + u" is closed"_s, [&] { return !cashier.stage().find(name); });
}

void fill(Cashier &cashier, const QString &field, const QString &text)
{
    cashier.tabTo(field);
    cashier.stage().type(text);
}

/// A form with its subscriber, for the pictures of the palettes; then back to the start.
void showBill(Cashier &cashier, const QString &picture)
{
    const Bill bill = hotWaterBill();
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.stage().read(u"the same window in other colours"_s, withUnit(bill.amount), picture);
    cashier.stage().press(Qt::Key_Escape);
    cashier.stage().waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
}

/// Ctrl+Tab until the section with this widget is in front.
void toSection(Cashier &cashier, const QString &widget)
{
    constexpr int most = 20;
    for (int pressed = 0; pressed < most && !cashier.stage().find(widget); ++pressed)
        cashier.stage().press(Qt::Key_Tab, Qt::ControlModifier);
    cashier.stage().await(widget);
}

void choosePalette(Cashier &cashier, const QString &value, Theme::Kind kind)
{
    openSettings(cashier);
    toSection(cashier, u"appearance"_s);
    cashier.tabTo(u"appearance"_s);
    cashier.downTo(u"appearance"_s, value);
    closeDialog(cashier, u"settingsDialog"_s, Qt::Key_Return);
    cashier.stage().waitFor(u"the palette is "_s + value, [kind] { return Theme::inUse().kind() == kind; });
}

} // namespace

void showStart(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    const auto *services = stage.await<QListView>(u"services"_s);
    stage.waitFor(u"the services are listed"_s, [&] { return services->model()->rowCount() > 20; });
    stage.waitFor(u"the keyboard is in the search"_s,
        [&] { return stage.find(u"search"_s) && stage.find(u"search"_s)->hasFocus(); });
    stage.step(u"nothing is chosen yet"_s, QString(), cashier.chosenService(), u"start"_s);

    stage.type(u"perfectum"_s);
    stage.press(Qt::Key_Down);
    stage.waitFor(u"the search narrows the list"_s, [&] { return services->model()->rowCount() < 5; });
    const QModelIndex blocked = services->currentIndex();
    stage.step(u"a service that can't be paid says why"_s,
        QCoreApplication::translate("kassa::ServiceListModel", "Switched off by the provider"),
        blocked.data(ServiceListModel::BlockedRole).toString(), u"blocked"_s);
    stage.press(Qt::Key_Return);
    stage.step(u"and can't be chosen"_s, QString(), cashier.chosenService());
    stage.press(Qt::Key_F2);
    stage.press(Qt::Key_Escape);
    stage.waitFor(
        u"the search is empty"_s, [&] { return stage.await<QLineEdit>(u"search"_s)->text().isEmpty(); });
}

void showHistory(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    stage.press(Qt::Key_F7);
    const auto *journal = stage.await<QTableView>(u"journalTable"_s);
    stage.waitFor(u"the journal is read"_s, [&] { return journal->model()->rowCount() > 0; });
    stage.press(Qt::Key_Return);
    stage.step(u"the journal holds each payment"_s, QString::number(cashier.paidBills()),
        QString::number(journal->model()->rowCount()), u"history-journal"_s);
    stage.press(Qt::Key_Down);
    stage.step(u"the settled one tells its history"_s, u"1"_s, QString::number(journal->currentIndex().row()),
        u"history-settled"_s);

    stage.press(Qt::Key_F5);
    const auto saying = [journal](RegistrySays says) {
        int rows = 0;
        for (int row = 0; row < journal->model()->rowCount(); ++row) {
            if (journal->model()->index(row, JournalModel::Registry).data().toString()
                == JournalModel::registryWords(says))
                ++rows;
        }
        return rows;
    };
    // All but the late charge, which was refused here.
    stage.waitFor(
        u"the registry is read"_s, [&] { return saying(RegistrySays::Paid) == cashier.paidBills() - 1; });
    stage.step(u"the registry holds each charge, and the one that was refused here"_s, u"1"_s,
        QString::number(saying(RegistrySays::Differs)), u"history-registry"_s);
    cashier.tabTo(u"journalSearch"_s);
    stage.type(electricityBill().search);
    stage.waitFor(u"the history is searched"_s, [&] { return journal->model()->rowCount() == 3; });
    stage.press(Qt::Key_Return);
    stage.step(
        u"found by a service"_s, u"3"_s, QString::number(saying(RegistrySays::Paid)), u"history-service"_s);
    stage.press(Qt::Key_F8);
    stage.waitFor(u"its account is filled in and looked up"_s, [&] {
        return !cashier.chosenService().isEmpty() && QApplication::focusWidget()->objectName() == u"amount"_s;
    });
    stage.step(u"the amount is left to the cashier"_s, QString(), stage.await<QLineEdit>(u"amount"_s)->text(),
        u"history-repeat"_s);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
}

void showSettings(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    openSettings(cashier);
    const auto *sections = stage.await<QListWidget>(u"settingsSections"_s);
    const QString pictures[] = {u"connection"_s, u"point"_s, u"receipt"_s, u"cards"_s, u"printer"_s,
        u"keys"_s, u"look"_s, u"about"_s};
    int section = 0;
    for (const QString &picture : pictures) {
        stage.step(u"the section "_s + picture, QString::number(section++),
            QString::number(sections->currentRow()), u"settings-"_s + picture);
        stage.press(Qt::Key_Tab, Qt::ControlModifier);
    }
    toSection(cashier, u"addCard"_s);
    cashier.tabTo(u"addCard"_s);
    stage.press(Qt::Key_Space);
    stage.await(u"cardDialog"_s);
    fill(cashier, u"cardLabel"_s, u"Humo 5512"_s);
    fill(cashier, u"cardMask"_s, u"986034******5512"_s);
    fill(cashier, u"cardSecret"_s, u"made-up-card-id"_s);
    fill(cashier, u"cardPhone"_s, u"+998935556677"_s);
    stage.step(u"the cardId is not echoed"_s, u"password"_s,
        stage.await<QLineEdit>(u"cardSecret"_s)->echoMode() == QLineEdit::Password ? u"password"_s
                                                                                   : u"readable"_s,
        u"settings-card"_s);
    closeDialog(cashier, u"cardDialog"_s, Qt::Key_Return);
    stage.waitFor(
        u"the card is stored"_s, [&] { return Stage::textOf(stage.front()).contains(u"Humo 5512"_s); });
    stage.read(u"the new card stands in the list"_s, u"Humo 5512"_s, u"settings-card-added"_s);
    closeDialog(cashier, u"settingsDialog"_s, Qt::Key_Escape);
}

void showLooks(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    stage.press(Qt::Key_F1);
    stage.await(u"keySheet"_s);
    stage.read(u"F1 shows the keys"_s, actionWords(KeyAction::Search), u"keys"_s);
    closeDialog(cashier, u"keySheet"_s, Qt::Key_Return);
    choosePalette(cashier, u"dark"_s, Theme::Kind::Dark);
    showBill(cashier, u"dark"_s);
    choosePalette(cashier, u"contrast"_s, Theme::Kind::HighContrast);
    showBill(cashier, u"high-contrast"_s);
}

} // namespace kassa::tour
