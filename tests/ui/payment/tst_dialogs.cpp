// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Fields.h"
#include "ui/payment/NoticeDialog.h"
#include "ui/payment/OtpDialog.h"
#include "ui/payment/OutcomeDialog.h"
#include "ui/payment/PayDialog.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
PaymentRow electricity(PaymentState state)
{
    PaymentRow row;
    row.id = PaymentId(7);
    row.state = state;
    row.service.id = u"6ae5eaf5"_s;
    row.service.name = u"<b>Плата</b> за электроэнергию"_s;
    row.account = {{u"customer_code"_s, u"1000000"_s, u"customer_code"_s, u"1000000"_s}};
    row.amount = Soum(50000);
    row.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
    row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    row.infoDetails = {{u"fio"_s, u"FIO - -"_s, u"fio"_s}, {u"address"_s, u"Д*** 8"_s, u"address"_s}};
    row.createDetails = row.infoDetails;
    row.sentAt = QDateTime({2026, 11, 24}, {9, 3, 12}, Qt::UTC);
    return row;
}

QString allTexts(const QWidget &widget)
{
    QString texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&widget))
            texts += label->text() + u'\n';
    }
    return texts;
}

template <class W>
W *child(const QWidget &parent, const QString &name)
{
    return parent.findChild<W *>(name);
}

/// Lets the 300 ms of rule 3 pass.
void settle(const QWidget &dialog, const QString &button)
{
    QTRY_VERIFY(child<ConfirmButton>(dialog, button)->isReady());
}
} // namespace

class DialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void payDialogShowsTheRowAndConfirmsOnce()
    {
        PayDialog dialog;
        const PaymentRow row = electricity(PaymentState::Created);
        dialog.setPayment(row, row.card);
        dialog.open();
        QSignalSpy confirmed(&dialog, &PayDialog::confirmed);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 0); // within 300 ms of its appearing
        settle(dialog, u"confirmPayment"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
        const QString texts = allTexts(dialog);
        QVERIFY(texts.contains(u"<b>Плата</b> за электроэнергию"_s));
        QVERIFY(texts.contains(u"986034******8885"_s));
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(child<ConfirmButton>(dialog, u"confirmPayment"_s)->accessibleName(), u"Confirm payment"_s);
    }

    void payDialogAsksWhenThePayeeDiffers()
    {
        PayDialog dialog;
        PaymentRow row = electricity(PaymentState::Created);
        row.createDetails[0].value = u"SOMEBODY ELSE"_s;
        dialog.setPayment(row, row.card);
        dialog.open();
        QSignalSpy confirmed(&dialog, &PayDialog::confirmed);
        auto *pay = child<ConfirmButton>(dialog, u"confirmPayment"_s);
        QVERIFY(!pay->isEnabled());
        QVERIFY(allTexts(dialog).contains(u"SOMEBODY ELSE"_s));
        QVERIFY(allTexts(dialog).contains(u"FIO - -"_s));
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
        QVERIFY(pay->isEnabled());
        settle(dialog, u"confirmPayment"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(confirmed.size(), 1);
    }

    void payDialogIgnoresEscOnceSent()
    {
        PayDialog dialog;
        const PaymentRow row = electricity(PaymentState::Created);
        dialog.setPayment(row, row.card);
        dialog.open();
        QSignalSpy left(&dialog, &PayDialog::left);
        dialog.setSending(true);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(left.size(), 0);
        dialog.setSending(false);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    // A stray Enter, even a second one, leads to no money: "yes" has to be gone to, and wears Enter only
    // then.
    void aQuestionBeforeMoneyIsNotAnsweredByAStrayEnter()
    {
        NoticeDialog dialog;
        dialog.ask(u"Paid a short while ago"_s, u"Again?"_s, u"Yes, pay 50 000"_s);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        const QSignalSpy agreed(&dialog, &NoticeDialog::agreed);
        const QSignalSpy left(&dialog, &NoticeDialog::left);
        auto *yes = child<ConfirmButton>(dialog, u"noticeAgree"_s);
        auto *back = child<ActionButton>(dialog, u"noticeBack"_s);
        QTRY_VERIFY(yes->isReady());
        QTRY_COMPARE(QApplication::focusWidget(), back);
        QCOMPARE(yes->keyHint(), QString());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QCOMPARE(agreed.size(), 0);
        QCOMPARE(left.size(), 1);
        back->clearFocus();
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QCOMPARE(agreed.size(), 0);
        back->setFocus();
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), yes);
        QCOMPARE(yes->keyHint(), u"Enter"_s);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QCOMPARE(yes->keyHint(), QString());
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Tab);
        QTest::keyClick(dialog.windowHandle(), Qt::Key_Return);
        QCOMPARE(agreed.size(), 1);
        dialog.say(Mark::Info, u"Not now"_s, u"Later."_s, {});
        QCOMPARE(yes->keyHint(), u"Enter"_s);
    }

    void aReplyThatLeavesALineOutIsNoDifference()
    {
        const PaymentRow row = electricity(PaymentState::Created);
        QVERIFY(!payeeDifference(row.infoDetails, {{u"region"_s, u"г. Ташкент"_s, u"region"_s}}).any());
        QVERIFY(!payeeDifference({}, row.createDetails).any());
        Details other = row.createDetails;
        other[1].value = u"Д*** 9"_s;
        QVERIFY(payeeDifference(row.infoDetails, other).any());
    }

    void otpIsNeverEchoedAndWiped()
    {
        OtpDialog dialog;
        PaymentRow row = electricity(PaymentState::OtpWait);
        row.otpPhone = u"********0000"_s;
        dialog.setPayment(row);
        dialog.open();
        auto *field = child<QLineEdit>(dialog, u"smsCode"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(allTexts(dialog).contains(u"********0000"_s));
        QSignalSpy entered(&dialog, &OtpDialog::codeEntered);
        QTest::keyClicks(field, u"12a3"_s);
        auto *confirm = child<ConfirmButton>(dialog, u"confirmCode"_s);
        QVERIFY(!confirm->isEnabled()); // three digits
        QTest::keyClicks(field, u"456"_s);
        QVERIFY(confirm->isEnabled());
        // An assistive tool sets the text; it must count as typed, and be no less checked.
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(field);
        QCOMPARE(spoken->text(QAccessible::Name), u"SMS code"_s);
        const auto set = [&](const QString &text) {
            spoken->editableTextInterface()->replaceText(0, static_cast<int>(field->text().size()), text);
        };
        set(u"1234x"_s);
        QVERIFY(!confirm->isEnabled());
        set({});
        QVERIFY(!confirm->isEnabled());
        set(u"123456"_s);
        QVERIFY(confirm->isEnabled());
        settle(dialog, u"confirmCode"_s);
        const int height = dialog.height();
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.at(0).at(0).toString(), u"123456"_s);
        QVERIFY(allTexts(dialog).contains(u"Waiting for the bank's answer…"_s));
        QVERIFY(!allTexts(dialog).contains(u"No SMS?"_s));
        QCOMPARE(dialog.height(), height);
        QVERIFY(field->text().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape); // on its way: nothing
        QVERIFY(dialog.isVisible());
        dialog.setError(u"The code is wrong."_s);
        QVERIFY(allTexts(dialog).contains(u"The code is wrong."_s));
        QVERIFY(!allTexts(dialog).contains(u"Waiting for the bank's answer…"_s));
        QVERIFY(field->isEnabled());
        QTest::keyClicks(field, u"123456789"_s);
        QCOMPARE(field->text().size(), qsizetype(OtpDialog::maxDigits));
    }

    void aCodeNeedsAFreshKeyAndTheKeypadWillDo()
    {
        OtpDialog dialog;
        dialog.setPayment(electricity(PaymentState::OtpWait));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy entered(&dialog, &OtpDialog::codeEntered);
        QSignalSpy left(&dialog, &OtpDialog::left);
        auto *field = child<QLineEdit>(dialog, u"smsCode"_s);
        for (const QChar digit : u"123456"_s)
            QTest::sendKeyEvent(QTest::Click, field, static_cast<Qt::Key>(digit.unicode()), QString(digit),
                Qt::KeypadModifier);
        settle(dialog, u"confirmCode"_s);
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, true);
        QCoreApplication::sendEvent(field, &held);
        QCOMPARE(entered.size(), 0);
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_Enter, u"\r"_s, Qt::KeypadModifier);
        QCOMPARE(entered.size(), 1);
        // While the code is on its way nothing can be pressed; the keyboard rests on the dialog.
        QVERIFY(dialog.hasFocus());
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(left.size(), 0);
        dialog.setError(u"The code is wrong."_s);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(left.size(), 1);
    }

    void escWipesNoOutcomeAwayUnread()
    {
        OutcomeDialog dialog;
        dialog.setPayment(electricity(PaymentState::PayUnknown), {}, 8000);
        dialog.open();
        QSignalSpy next(&dialog, &OutcomeDialog::nextPayer);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(next.size(), 0);
        settle(dialog, u"nextPayer"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(next.size(), 1);
    }

    void everyOutcomeIsAKeyAwayFromItsTimeLine()
    {
        for (const PaymentState state : {PaymentState::Paid, PaymentState::PayRefused,
                 PaymentState::PayUnknown, PaymentState::PaySent, PaymentState::Cancelled}) {
            OutcomeDialog dialog;
            dialog.setPayment(electricity(state), {}, 8000);
            dialog.open();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QSignalSpy asked(&dialog, &OutcomeDialog::timeLineRequested);
            QTest::keyClick(&dialog, Qt::Key_T, Qt::ControlModifier);
            QCOMPARE(asked.size(), 1);
            auto *button = child<ActionButton>(dialog, u"outcomeTimeLine"_s);
            QCOMPARE(button->keyHint(), u"Ctrl+T"_s);
            QCOMPARE(button->accessibleName(), u"Time line"_s);
        }
    }

    void anUnknownOutcomeOffersNoWayToChargeAgain()
    {
        OutcomeDialog dialog;
        dialog.setPayment(electricity(PaymentState::PayUnknown), {}, 8000);
        dialog.setWayOnOffered(true);
        dialog.open();
        QStringList visible;
        for (const ActionButton *button : dialog.findChildren<ActionButton *>()) {
            if (button->isVisibleTo(&dialog))
                visible.append(button->accessibleName());
        }
        visible.sort();
        QCOMPARE(
            visible, (QStringList {u"Check now"_s, u"In-process slip"_s, u"Next payer"_s, u"Time line"_s}));
        QVERIFY(allTexts(dialog).contains(u"Do not charge again"_s));
    }

    void theWayOnSaysWhereItGoes()
    {
        OutcomeDialog dialog;
        dialog.setPayment(electricity(PaymentState::PayRefused), {}, std::nullopt);
        const auto *next = child<ActionButton>(dialog, u"nextPayer"_s);
        for (const auto &[then, words] : {std::pair(OutcomeDialog::Next::Payer, u"Next payer"_s),
                 std::pair(OutcomeDialog::Next::Bill, u"Next bill"_s),
                 std::pair(OutcomeDialog::Next::Total, u"Sum up the list"_s)}) {
            dialog.setNext(then);
            QCOMPARE(next->text(), words);
            QCOMPARE(next->accessibleName(), u"Next payer"_s);
        }
    }

    void aRefusalOffersTheWaysOfRule12()
    {
        OutcomeDialog dialog;
        PaymentRow row = electricity(PaymentState::PayRefused);
        row.refusal = u"insufficient_funds"_s;
        dialog.setPayment(row, {}, std::nullopt);
        dialog.setRefusal({u"There is not enough money on the card."_s, u"Choose another card."_s,
            u"insufficient_funds"_s});
        dialog.setWayOnOffered(true);
        dialog.open();
        QVERIFY(child<ActionButton>(dialog, u"otherCard"_s)->isVisible());
        QVERIFY(child<ActionButton>(dialog, u"otherAmount"_s)->isVisible());
        QVERIFY(!child<ActionButton>(dialog, u"codeAgain"_s)->isVisible());
        QVERIFY(!child<ActionButton>(dialog, u"printReceipt"_s)->isVisible());
        QVERIFY(allTexts(dialog).contains(u"insufficient_funds"_s));
        // One button is filled, the next step, and Enter does what it says.
        QCOMPARE(child<ActionButton>(dialog, u"otherCard"_s)->kind(), ActionButton::Kind::Primary);
        QCOMPARE(child<ActionButton>(dialog, u"nextPayer"_s)->kind(), ActionButton::Kind::Secondary);
        QSignalSpy other(&dialog, &OutcomeDialog::otherCard);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(other.size(), 1);
        row.cardInCreate = true;
        row.refusal = u"invalid_otp"_s;
        dialog.setPayment(row, {}, std::nullopt);
        QVERIFY(child<ActionButton>(dialog, u"codeAgain"_s)->isVisible());
    }

    void theRowTurningPaidNeedsAFreshPress()
    {
        OutcomeDialog dialog;
        dialog.setPayment(electricity(PaymentState::PayUnknown), {}, 8000);
        dialog.open();
        settle(dialog, u"nextPayer"_s);
        QSignalSpy next(&dialog, &OutcomeDialog::nextPayer);
        dialog.setPayment(electricity(PaymentState::Paid), {}, std::nullopt);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(next.size(), 0);
        settle(dialog, u"nextPayer"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(next.size(), 1);
        QVERIFY(child<ActionButton>(dialog, u"printReceipt"_s)->isVisible());
    }

    void anAlarmOrAnUnstoredAnswerHasNoReceipt()
    {
        OutcomeDialog dialog;
        PaymentRow row = electricity(PaymentState::Paid);
        row.alarm = u"amount_differs"_s;
        row.paidAmount = Soum(60000);
        dialog.setPayment(row, {}, std::nullopt);
        dialog.open();
        QVERIFY(!child<ActionButton>(dialog, u"printReceipt"_s)->isVisible());
        dialog.setPayment(electricity(PaymentState::Paid), {}, std::nullopt);
        dialog.setNotStored(true);
        QVERIFY(!child<ActionButton>(dialog, u"printReceipt"_s)->isVisible());
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
