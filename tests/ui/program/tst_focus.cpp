// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard is never lost: after every dialog, popup, drawer, page, notice, language and rebuilt list it
// is in something that is seen, can be used, and stands in the window in front.
#include "app/sandbox/EmbeddedSandbox.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/tour/Script.h"
#include "ui/controls/SearchSelect.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Translations.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

class NoPrinter final : public Printer {
public:
    void print(const ReceiptDocument &, QWidget *, QObject *context, PrintDone done) override
    {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({PrintOutcome::Printed}); });
    }
};

/// What is wrong with where the keyboard is; empty where it is well.
QString faultOfFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return QApplication::activeWindow() ? u"nowhere"_s : u"nowhere, and no window is active"_s;
    const QString name = focus->objectName().isEmpty() ? QString::fromLatin1(focus->metaObject()->className())
                                                       : focus->objectName();
    if (!focus->isVisible())
        return name + u" is hidden"_s;
    if (!focus->isEnabled())
        return name + u" is disabled"_s;
    if (focus->visibleRegion().isEmpty())
        return name + u" is out of sight"_s;
    const QWidget *front = QApplication::activePopupWidget();
    if (!front)
        front = QApplication::activeModalWidget();
    if (!front)
        front = QApplication::activeWindow();
    if (front && focus->window() != front && front->windowType() != Qt::Popup)
        return u"%1 is behind %2"_s.arg(name, front->objectName());
    return {};
}

} // namespace

class FocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        CommandLine line;
        line.profile = m_profile->path();
        line.sandbox = true;
        line.language = Language::English;
        Ports ports;
        ports.clock = &m_clock;
        ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
        ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
        ports.printer = [] { return std::make_unique<NoPrinter>(); };
        auto opened = KassaApp::open(line, std::move(ports), m_translations);
        QVERIFY(opened);
        m_app = std::move(*opened);
        m_app->show();
        m_stage = std::make_unique<tour::Stage>(m_app->window(), QString());
        m_cashier = std::make_unique<tour::Cashier>(*m_stage, *m_app);
        const auto *services = m_stage->await<QAbstractItemView>(u"services"_s);
        QTRY_VERIFY(services->model()->rowCount() > 0);
    }

    void cleanup()
    {
        m_cashier.reset();
        m_stage.reset();
        m_app.reset();
    }

    void aroundThePages()
    {
        seen("start");
        press(Qt::Key_F1, "the key sheet");
        press(Qt::Key_Escape, "the key sheet closed");
        press(Qt::Key_F1, "the key sheet again");
        press(Qt::Key_Return, "the key sheet confirmed");
        press(Qt::Key_F5, "services fetched again");
        press(Qt::Key_F6, "no payment is open");
        press(Qt::Key_F2, "search");
        m_stage->type(u"zzzz"_s);
        seen("a search that finds nothing");
        press(Qt::Key_Down, "into an empty list");
        press(Qt::Key_F2, "back in the search");
        press(Qt::Key_Escape, "the search emptied");
        press(Qt::Key_Down, "into the list");
        press(Qt::Key_Escape, "back from the list");
        press(Qt::Key_F7, "history");
        for (int tab = 0; tab < 3; ++tab)
            press(Qt::Key_Tab, "the next tab of history", Qt::ControlModifier);
        press(Qt::Key_F2, "search from history");
        press(Qt::Key_F7, "history again");
        press(Qt::Key_Escape, "history left");
        press(Qt::Key_F7, "history once more");
        m_stage->find(u"search"_s)->setFocus();
        press(Qt::Key_Escape, "out of the search over history");
        press(Qt::Key_Escape, "history left again");
        press(Qt::Key_F11, "full screen");
        press(Qt::Key_F11, "full screen left");
    }

    void settingsAndLanguages()
    {
        m_cashier->tabTo(u"settings"_s);
        press(Qt::Key_Space, "settings");
        m_stage->await(u"settingsDialog"_s);
        for (int section = 0; section < 7; ++section)
            press(Qt::Key_Tab, "the next section", Qt::ControlModifier);
        press(Qt::Key_Escape, "settings left");
        m_cashier->tabTo(u"language"_s);
        for (int language = 0; language < 3; ++language)
            press(language == 1 ? Qt::Key_Up : Qt::Key_Down, "another language");
        press(Qt::Key_Space, "the list of languages");
        press(Qt::Key_Escape, "the list of languages closed");
        auto *language = m_stage->await<SearchSelect>(u"language"_s);
        language->setFocus();
        while (language->value() != u"en"_s && language->row() + 1 < language->model()->rowCount())
            press(Qt::Key_Down, "towards English");
    }

    void noticesComeAndGo()
    {
        NoticeBars *notices = m_app->window()->notices();
        notices->setShown(Notice::TokenNeeded, true);
        seen("a notice");
        auto *bar = m_stage->await(u"noticeTokenNeeded"_s);
        bar->findChild<QAbstractButton *>()->setFocus();
        seen("on the notice's button");
        notices->setShown(Notice::TokenNeeded, false);
        seen("the notice gone");
    }

    void drawersOfANarrowWindow()
    {
        m_app->window()->resize(850, 700);
        seen("narrow");
        press(Qt::Key_F6, "open payments in a drawer");
        press(Qt::Key_Escape, "the drawer closed");
        press(Qt::Key_F2, "the catalogue in a drawer");
        press(Qt::Key_Down, "into its list");
        press(Qt::Key_Escape, "back to the search");
        press(Qt::Key_Escape, "the catalogue closed");
        m_cashier->tabTo(u"drawer"_s);
        press(Qt::Key_Space, "the drawer by its button");
        m_app->window()->resize(1366, 768);
        seen("wide again");
    }

    void aPaymentFromSearchToOutcome()
    {
        const tour::Bill bill = tour::electricityBill();
        m_cashier->find(bill.search, bill.serviceId);
        seen("the form");
        press(Qt::Key_Return, "the list of a select");
        press(Qt::Key_Escape, "the list closed");
        press(Qt::Key_Return, "back to the search", Qt::ShiftModifier);
        press(Qt::Key_Escape, "back to the form");
        m_cashier->find(bill.search, bill.serviceId);
        seen("the same form anew");
        m_cashier->fillIn(bill);
        seen("the amount");
        press(Qt::Key_F4, "looked up again");
        m_cashier->amount(bill.amount);
        press(Qt::Key_Return, "back a field", Qt::ShiftModifier);
        press(Qt::Key_Return, "and on");
        m_cashier->card(m_cashier->cardOfKind(u"ok"_s));
        seen("the card");
        // While create is on its way.
        QVERIFY(
            m_app->till().embedded->arm({{u"on"_s, u"create"_s}, {u"fault"_s, u"delay"_s}, {u"arg"_s, 300}}));
        press(Qt::Key_Return, "create runs");
        const auto *confirm = m_stage->await<ConfirmButton>(u"confirmPayment"_s);
        seen("the pay dialog");
        QTRY_VERIFY(confirm->isReady());
        press(Qt::Key_Return, "back from the pay dialog", Qt::ShiftModifier);
        m_cashier->openPayDialog();
        press(Qt::Key_Escape, "back by Esc");
        m_cashier->openPayDialog();
        QVERIFY(
            m_app->till().embedded->arm({{u"on"_s, u"pay"_s}, {u"fault"_s, u"delay"_s}, {u"arg"_s, 300}}));
        m_cashier->confirm();
        seen("pay runs");
        m_cashier->awaitOutcome(bill, PaymentState::Paid);
        seen("the outcome");
        press(Qt::Key_F10, "the receipt");
        press(Qt::Key_Escape, "the receipt closed");
        press(Qt::Key_T, "the time line", Qt::ControlModifier);
        press(Qt::Key_Escape, "the time line closed");
        m_cashier->nextPayer();
        seen("the next payer");
        // Today's list, and what it opens.
        m_cashier->tabTo(u"today"_s);
        press(Qt::Key_Return, "an outcome that is looked at");
        m_cashier->leaveOutcome();
        seen("and left");
    }

    void aCodeARefusalAndAnUnknownOutcome()
    {
        const tour::Bill hot = tour::hotWaterBill();
        m_cashier->find(hot.search, hot.serviceId);
        m_cashier->fillIn(hot);
        m_cashier->amount(hot.amount);
        m_cashier->card(m_cashier->cardOfKind(u"otp"_s));
        m_cashier->openPayDialog();
        m_cashier->confirm();
        m_stage->await(u"smsCode"_s);
        seen("the code");
        m_cashier->enterCode(u"111111"_s);
        seen("the code on its way");
        QTRY_COMPARE(m_cashier->stateOf(hot.serviceId), u"PayRefused"_s);
        seen("a wrong code");
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"smsCode"_s);
        press(Qt::Key_Escape, "the code left");
        press(Qt::Key_Escape, "the form left");

        const tour::Bill poor = tour::mobileBill();
        m_cashier->find(poor.search, poor.serviceId);
        m_cashier->fillIn(poor);
        m_cashier->amount(poor.amount);
        m_cashier->card(m_cashier->cardOfKind(u"poor"_s));
        m_cashier->openPayDialog();
        m_cashier->confirm();
        m_cashier->awaitOutcome(poor, PaymentState::PayRefused);
        seen("a refusal");
        press(Qt::Key_Return, "another card");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"card"_s);
        press(Qt::Key_Escape, "the form left");

        const tour::Bill gas = tour::gasBill();
        QVERIFY(m_app->till().embedded->arm({{u"on"_s, u"pay"_s}, {u"fault"_s, u"close_after"_s}}));
        QVERIFY(m_app->till().embedded->arm(
            {{u"on"_s, u"status"_s}, {u"fault"_s, u"status_lie"_s}, {u"times"_s, 1000}}));
        m_cashier->find(gas.search, gas.serviceId);
        m_cashier->fillIn(gas);
        m_cashier->amount(gas.amount);
        m_cashier->card(m_cashier->cardOfKind(u"ok"_s));
        m_cashier->openPayDialog();
        m_cashier->confirm();
        m_cashier->awaitOutcome(gas, PaymentState::PayUnknown);
        seen("an unknown outcome");
        press(Qt::Key_F5, "asked now");
        press(Qt::Key_F10, "the slip");
        press(Qt::Key_Escape, "the slip closed");
        m_cashier->nextPayer();
        seen("the next payer");
        press(Qt::Key_F6, "the open payments");
        QCOMPARE(QApplication::focusWidget()->objectName(), u"openPayments"_s);
        // It settles, and its list is gone under the keyboard.
        m_app->till().embedded->clearFaults();
        const auto row = m_cashier->newest(gas.serviceId);
        QVERIFY(row);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_app->till().desk->checkNow(row->id) || m_cashier->stateOf(gas.serviceId) == u"Paid"_s, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(m_cashier->stateOf(gas.serviceId), u"Paid"_s, 20000);
        seen("nothing is open any more");
    }

    void aKeyThatDoesNothingSaysWhy()
    {
        const auto hint = [this] {
            const QWidget *toast = m_stage->find(u"keyHint"_s);
            return toast ? tour::Stage::textOf(toast) : QString();
        };
        press(Qt::Key_F9, "pay without a bill");
        QTRY_VERIFY2(hint().contains(u"choose a service first"_s), qPrintable(hint()));
        press(Qt::Key_F10, "print without a payment");
        QTRY_VERIFY2(hint().contains(u"nothing to print"_s), qPrintable(hint()));
        press(Qt::Key_F1, "the key sheet");
        press(Qt::Key_F7, "history behind a dialog");
        QTRY_VERIFY2(hint().contains(u"first finish what is open here"_s), qPrintable(hint()));
        QVERIFY(m_stage->find(u"keySheet"_s));
        press(Qt::Key_Escape, "the key sheet closed");
        QVERIFY(!m_stage->find(u"historyPage"_s));
    }

    void tabGoesThroughTheFormInItsOrder()
    {
        m_cashier->find(tour::mobileBill().search, tour::mobileBill().serviceId);
        const QStringList wanted {u"lookUp"_s, u"accountBookButton"_s, u"amount"_s, u"card"_s, u"back"_s};
        QStringList stops;
        for (qsizetype stop = 0; stop < wanted.size(); ++stop) {
            press(Qt::Key_Tab, "a step of Tab");
            stops.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(stops, wanted);
    }

private:
    void seen(const char *after)
    {
        QString fault;
        const bool well = QTest::qWaitFor(
            [&fault] {
                fault = faultOfFocus();
                return fault.isEmpty();
            },
            3000);
        QVERIFY2(well, qPrintable(u"after “%1” the keyboard: %2"_s.arg(QString::fromUtf8(after), fault)));
    }
    void press(Qt::Key key, const char *after, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_stage->press(key, modifiers);
        // What the key began comes on with the next turns of the loop.
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::sendPostedEvents();
        seen(after);
    }

    SystemClock m_clock;
    Translations m_translations;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<KassaApp> m_app;
    std::unique_ptr<tour::Stage> m_stage;
    std::unique_ptr<tour::Cashier> m_cashier;
};

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
