// SPDX-License-Identifier: GPL-3.0-or-later
// The registry as second witness: a charge that comes late, the differences, the alarm, the time lines.
#include "app/models/DifferencesModel.h"
#include "app/models/EventWords.h"
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/tour/Script.h"
#include "ui/program/KassaApp.h"

#include <QtCore/QDir>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>

namespace kassa::tour {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// F7, then Ctrl+Tab until the tab with this widget is in front.
void openHistory(Cashier &cashier, const QString &widget)
{
    Stage &stage = cashier.stage();
    constexpr int tabs = 2;
    stage.press(Qt::Key_F7);
    stage.await(u"historyPage"_s);
    for (int pressed = 0; pressed < tabs && !stage.find(widget); ++pressed)
        stage.press(Qt::Key_Tab, Qt::ControlModifier);
    stage.await(widget);
}

void leaveHistory(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"history is left"_s, [&] { return !stage.find(u"historyPage"_s); });
}

/// Ctrl+S over a time line: the claim packet lies in the profile.
void saveClaim(const Cashier &cashier, const QString &picture)
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_S, Qt::ControlModifier);
    const auto *message = stage.await<QLabel>(u"claimMessage"_s);
    const QString saved = words("kassa::TimeLineDialog", "Saved in %1").section(u"%1"_s, 0, 0);
    stage.waitFor(u"the claim packet is saved"_s, [&] { return message->text().startsWith(saved); });
    const QDir claims(cashier.app().till().profile->receiptsFolder() + u"/claims"_s);
    stage.step(
        u"it is a PDF and a JSON file"_s, u"json pdf"_s,
        [&] {
            QStringList kinds;
            const QFileInfoList files = claims.entryInfoList({u"claim-*"_s}, QDir::Files);
            for (const QFileInfo &file : files)
                kinds.append(file.suffix());
            kinds.sort();
            return kinds.join(u' ');
        }(),
        picture);
}

/// Ctrl+T, what it says about the payment, Esc. `claim`: a picture of its claim packet being saved, too.
void readTimeLine(Cashier &cashier, const PaymentRow &row, const QString &picture, const QString &claim = {})
{
    Stage &stage = cashier.stage();
    stage.press(Qt::Key_T, Qt::ControlModifier);
    const auto *line = stage.await<QListView>(u"timeLineList"_s);
    const auto lines = [line] { return line->model()->rowCount(); };
    stage.waitFor(u"the time line tells more than that it was begun"_s, [&] { return lines() > 2; });
    stage.read(u"the time line of payment "_s + QString::number(number(row.id)),
        words("kassa::TimeLineDialog", "%1 · %2").arg(row.service.name, withUnit(row.amount)), picture);
    if (!claim.isEmpty())
        saveClaim(cashier, claim);
    stage.press(Qt::Key_Escape);
    stage.waitFor(u"the time line is closed"_s, [&] { return !stage.find(u"timeLineDialog"_s); });
}

Bill lateBill()
{
    Bill bill = mobileBill();
    bill.name = u"late charge"_s;
    bill.account[0].second = u"907654321"_s;
    bill.amount = Soum(30000);
    return bill;
}

} // namespace

void payLate(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = lateBill();
    stage.beginPayment(bill.name);
    cashier.find(bill.search, bill.serviceId);
    cashier.fillIn(bill);
    cashier.amount(bill.amount);
    cashier.card(cashier.cardOfKind(u"poor"_s));
    cashier.openPayDialog();
    cashier.confirm();
    cashier.awaitOutcome(bill, PaymentState::PayRefused);
    cashier.compareLedger();
    cashier.leaveOutcome();
    stage.waitFor(u"the page is empty"_s, [&] { return cashier.chosenService().isEmpty(); });
    // What no program can prevent: the gateway charges after it has refused.
    QString trouble;
    const bool charged = cashier.app().till().embedded->charge(
        cashier.newest(bill.serviceId).value_or(PaymentRow()).transactionId, &trouble);
    stage.step(u"the gateway charges all the same"_s, u"charged"_s, charged ? u"charged"_s : trouble);
    cashier.expectPaid(bill);
    cashier.compareLedger();
}

void showDifferences(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    const Bill bill = lateBill();
    stage.beginPayment({});
    openHistory(cashier, u"differencesRead"_s);
    stage.press(Qt::Key_F5);
    stage.waitFor(u"the registry is compared"_s, [&] {
        const auto *table = qobject_cast<QTableView *>(stage.find(u"differencesTable"_s));
        return table && table->model()->rowCount() > 0;
    });
    stage.waitFor(u"the late charge is found"_s,
        [&] { return cashier.stateOf(bill.serviceId) == stateName(PaymentState::Paid); });
    const auto *table = stage.await<QTableView>(u"differencesTable"_s);
    stage.waitFor(u"the list knows of it"_s, [&] {
        return table->model()->index(0, 0).data(DifferencesModel::StateRole)
            == static_cast<int>(PaymentState::Paid);
    });
    stage.step(u"and raises the alarm"_s, u"late_success"_s,
        cashier.newest(bill.serviceId).value_or(PaymentRow()).alarm, u"differences"_s);
    leaveHistory(cashier);

    stage.press(Qt::Key_F6);
    stage.waitFor(u"the keyboard is in the open payments"_s,
        [] { return QApplication::focusWidget()->objectName() == u"openPayments"_s; });
    const auto *open = stage.await<QListView>(u"openPayments"_s);
    stage.step(u"the alarm stays among the open payments"_s, u"1"_s,
        QString::number(open->model()->rowCount()), u"alarm-tray"_s);
    stage.press(Qt::Key_Return);
    stage.await(u"outcomeDialog"_s);
    stage.read(u"the alarm says what happened"_s,
        alarmWords(cashier.newest(bill.serviceId).value_or(PaymentRow())), u"alarm"_s);
    readTimeLine(cashier, cashier.newest(bill.serviceId).value_or(PaymentRow()), u"alarm-time-line"_s,
        u"alarm-claim"_s);
    cashier.nextPayer();
}

void showTimeLines(Cashier &cashier)
{
    Stage &stage = cashier.stage();
    stage.beginPayment({});
    openHistory(cashier, u"journalTable"_s);
    const auto *journal = stage.await<QTableView>(u"journalTable"_s);
    stage.waitFor(u"the journal is read"_s, [&] { return journal->model()->rowCount() > 0; });
    stage.press(Qt::Key_Return);
    const int payments = journal->model()->rowCount();
    for (int row = 0; row < payments; ++row) {
        stage.step(u"the next payment is chosen"_s, QString::number(row),
            QString::number(journal->currentIndex().row()));
        JournalQuery query;
        query.limit = row + 1;
        const PaymentRow payment = cashier.app().till().journal->page(query).value(row);
        readTimeLine(cashier, payment, u"time-line-%1"_s.arg(number(payment.id)));
        stage.press(Qt::Key_Down);
    }
    leaveHistory(cashier);
}

} // namespace kassa::tour
