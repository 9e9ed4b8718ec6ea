// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner types comes to no widget, whatever has the focus; what a hand types comes whole and in
// order.
#include "tests/kit/ScannerKeys.h"
#include "ui/controls/DialogFrame.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Toast.h"
#include "ui/payment/NoticeDialog.h"
#include "ui/payment/OtpDialog.h"
#include "ui/payment/OutcomeDialog.h"
#include "ui/payment/PayDialog.h"
#include "ui/shell/KeySheet.h"
#include "ui/shell/ScannerFilter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

struct Window : QWidget {
    Window()
        : text(new QLineEdit(this))
        , button(new ConfirmButton(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(text);
        column->addWidget(button);
        resize(800, 600);
        show();
        activateWindow();
        text->setFocus();
    }
    QLineEdit *text;
    ConfirmButton *button;
};

PaymentRow payment(PaymentState state)
{
    PaymentRow row;
    row.id = PaymentId(1);
    row.state = state;
    row.service.name = u"Elektr"_s;
    row.amount = Soum(50000);
    row.cardInCreate = true;
    return row;
}

/// Everything that a dialog could have been made to say by a key.
int emitted(const std::vector<std::unique_ptr<QSignalSpy>> &spies)
{
    int count = 0;
    for (const auto &spy : spies)
        count += static_cast<int>(spy->size());
    return count;
}

} // namespace

class ScannerFilterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void aScanReachesNoWidget()
    {
        ScannerFilter filter;
        const QSignalSpy scans(&filter, &ScannerFilter::scanned);
        Window window;
        ScannerKeys keys;
        keys.scan(window.windowHandle(), u"ST00012|PersAcc=Az09"_s);
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(scans.first().first().toString(), u"ST00012|PersAcc=Az09"_s);
        QCOMPARE(window.text->text(), QString());
        // The same again, and once more without an end.
        keys.scan(window.windowHandle(), u"1000000"_s);
        keys.type(window.windowHandle(), u"2000000"_s, 4);
        QTRY_COMPARE(scans.size(), 3);
        QCOMPARE(scans.last().first().toString(), u"2000000"_s);
        QCOMPARE(window.text->text(), QString());
    }

    void aHandTypesItsOwnLayout()
    {
        const ScannerFilter filter;
        Window window;
        ScannerKeys keys;
        keys.type(window.windowHandle(), u"ktrnh1000000"_s, 60);
        QTRY_COMPARE(window.text->text(), u"лектр1000000"_s);
    }

    void aRolledPairComesInOrder()
    {
        const ScannerFilter filter;
        Window window;
        ScannerKeys keys;
        for (int pair = 0; pair < 5; ++pair)
            keys.type(window.windowHandle(), u"12"_s, 3);
        QTRY_COMPARE(window.text->text(), u"1212121212"_s);
    }

    // A shortcut right after a digit: the digit is there before it acts.
    void aShortcutComesAfterWhatWasTyped()
    {
        const ScannerFilter filter;
        Window window;
        ScannerKeys keys;
        keys.type(window.windowHandle(), u"7"_s, 1);
        QCOMPARE(window.text->text(), QString());
        keys.press(window.windowHandle(), 75, Qt::Key_F9, {}, Qt::NoModifier);
        QCOMPARE(window.text->text(), u"7"_s);
        // And before a click.
        keys.type(window.windowHandle(), u"8"_s, 1);
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton);
        QCOMPARE(window.text->text(), u"78"_s);
    }

    void aKeyWithoutScanCodePasses()
    {
        const ScannerFilter filter;
        Window window;
        QTest::keyClicks(window.text, u"123456789"_s);
        QCOMPARE(window.text->text(), u"123456789"_s);
    }

    void zeroLetsEverythingPass()
    {
        ScannerFilter filter;
        filter.setGap(0);
        Window window;
        ScannerKeys keys;
        keys.scan(window.windowHandle(), u"1000000"_s);
        QCOMPARE(window.text->text(), u"1000000"_s);
    }

    void aFocusedButtonIsNotPressed()
    {
        ScannerFilter filter;
        const QSignalSpy scans(&filter, &ScannerFilter::scanned);
        Window window;
        const QSignalSpy confirmed(window.button, &ConfirmButton::confirmed);
        const QSignalSpy clicked(window.button, &ConfirmButton::clicked);
        window.button->setFocus();
        QTRY_VERIFY(window.button->isReady());
        ScannerKeys keys;
        keys.scan(window.windowHandle(), u"1000 000 "_s);
        QTRY_COMPARE(scans.size(), 1);
        QCOMPARE(confirmed.size() + clicked.size(), 0);
        // The hand's Enter does.
        keys.type(window.windowHandle(), u"\n"_s, 500);
        QCOMPARE(confirmed.size(), 1);
    }

    void noDialogIsConfirmed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"pay", "code", "paid", "unknown", "refused", "question", "notice", "keys"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void noDialogIsConfirmed()
    {
        QFETCH(QString, name);
        Window window;
        DialogFrame *dialog = dialogOf(name, &window);
        ScannerFilter filter;
        const QSignalSpy scans(&filter, &ScannerFilter::scanned);
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        const QMetaObject *meta = dialog->metaObject();
        for (int at = QWidget::staticMetaObject.methodCount(); at < meta->methodCount(); ++at) {
            if (meta->method(at).methodType() == QMetaMethod::Signal)
                spies.push_back(std::make_unique<QSignalSpy>(dialog, meta->method(at)));
        }
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        if (auto *confirm = dialog->findChild<ConfirmButton *>())
            QTRY_VERIFY(confirm->isHidden() || confirm->isReady() || !confirm->isEnabled());
        ScannerKeys keys;
        keys.scan(dialog->windowHandle(), u"123456"_s);
        keys.scan(dialog->windowHandle(), u"ST00012|Name=x y"_s);
        QTRY_COMPARE(scans.size(), 2);
        QCOMPARE(emitted(spies), 0);
        QVERIFY(dialog->isVisible());
        for (const QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            QCOMPARE(edit->text(), QString());
        QCOMPARE(window.text->text(), QString());
        dialog->done(0);
        delete dialog;
    }

    void aToastTakesNoFocus()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Toast toast(&window);
        toast.say(MessageBar::Tone::Warning, u"<b>%1</b>"_s);
        QVERIFY(toast.isVisible());
        QCOMPARE(toast.text(), u"<b>%1</b>"_s);
        QCOMPARE(QApplication::focusWidget(), window.text);
        QVERIFY(toast.geometry().left() > 0 && toast.geometry().right() < window.width());
        QTest::mouseClick(window.windowHandle(), Qt::LeftButton, {}, toast.geometry().center());
        QCOMPARE(QApplication::focusWidget(), window.text);
    }

private:
    static DialogFrame *dialogOf(const QString &name, QWidget *window)
    {
        if (name == u"pay") {
            auto *dialog = new PayDialog(window);
            dialog->setPayment(payment(PaymentState::Created), {});
            return dialog;
        }
        if (name == u"code") {
            auto *dialog = new OtpDialog(window);
            dialog->setPayment(payment(PaymentState::OtpWait));
            return dialog;
        }
        if (name == u"question" || name == u"notice") {
            auto *dialog = new NoticeDialog(window);
            if (name == u"question")
                dialog->ask(u"?"_s, u"?"_s, u"yes"_s);
            else
                dialog->say(Mark::Info, u"!"_s, u"!"_s, {});
            return dialog;
        }
        if (name == u"keys")
            return new KeySheet(window);
        auto *dialog = new OutcomeDialog(window);
        const PaymentState state = name == u"paid" ? PaymentState::Paid
            : name == u"unknown"                   ? PaymentState::PayUnknown
                                                   : PaymentState::PayRefused;
        dialog->setPayment(payment(state), {}, {});
        dialog->setWayOnOffered(true);
        return dialog;
    }
};

QTEST_MAIN(ScannerFilterTest)
#include "tst_scannerfilter.moc"
