// SPDX-License-Identifier: GPL-3.0-or-later
// Every screen and dialog of the whole program, one after another in one window.
#pragma once
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/ui/Looks.h"
#include "tests/ui/program/Program.h"
#include "ui/controls/Buttons.h"

#include <QtTest/QtTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QTableView>

namespace kassa::test {

/// Goes through the program as a cashier does, and shows each window to `look`.
class Walk {
public:
    using Look = std::function<void(const QString &screen, QWidget &window)>;

    Walk(const Program &program, Look look)
        : m_program(program)
        , m_stage(*program.stage)
        , m_cashier(*program.cashier)
        , m_look(std::move(look))
    {
    }

    void everywhere()
    {
        start();
        payWithCode();
        askedAgain();
        accountBook();
        refused();
        unknown();
        visit();
        unprinted();
        history();
        settings();
        help();
    }

private:
    void here(const char *screen, QWidget *window = nullptr) { here(QString::fromUtf8(screen), window); }
    void here(const QString &screen, QWidget *window = nullptr)
    {
        QWidget *seen = window ? window : m_stage.front();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (int pass = 0; pass < 3; ++pass)
            QCoreApplication::sendPostedEvents();
        m_look(screen, *seen);
    }
    void payerSees(const char *screen) { here(screen, m_stage.await(QStringLiteral("payerWindow"))); }
    void close(const QString &name, Qt::Key key = Qt::Key_Escape)
    {
        m_stage.press(key);
        m_stage.waitFor(name + QStringLiteral(" is closed"), [&] { return !m_stage.find(name); });
    }
    void pressButton(const QString &name)
    {
        auto *button = m_stage.await<QAbstractButton>(name);
        m_stage.waitFor(name + QStringLiteral(" may be pressed"), [button] { return button->isEnabled(); });
        button->click();
    }
    void set(Setting key, const QString &value) const
    {
        if (!m_program.app->till().settings->set(key, value))
            qFatal("settings");
    }
    void arm(const QJsonObject &fault) const
    {
        if (!m_program.app->till().embedded->arm(fault))
            qFatal("the fault is not taken");
    }
    void pageIsEmpty()
    {
        m_stage.waitFor(
            QStringLiteral("the page is empty"), [this] { return m_program.page().service().id.isEmpty(); });
    }
    void leavePage()
    {
        if (!m_program.page().service().id.isEmpty())
            m_stage.press(Qt::Key_Escape);
        pageIsEmpty();
    }

    void fillIn(const tour::Bill &bill, const QString &card)
    {
        m_cashier.find(bill.search, bill.serviceId);
        m_cashier.fillIn(bill);
        m_cashier.amount(bill.amount);
        m_cashier.card(m_cashier.cardOfKind(card));
    }

    void start()
    {
        m_program.awaitServices();
        m_stage.await(QStringLiteral("favourite1"));
        here("start");
        m_stage.press(Qt::Key_F9);
        m_stage.await(QStringLiteral("keyHint"));
        here("a hint");
        m_stage.type(QStringLiteral("zzzz"));
        here("nothing found");
        m_stage.press(Qt::Key_Escape);
        NoticeBars *notices = m_program.app->window()->notices();
        for (int notice = 0; notice <= static_cast<int>(Notice::AnswerAwaited); ++notice) {
            notices->setShown(static_cast<Notice>(notice), true);
            here(QStringLiteral("notice %1").arg(notice));
            notices->setShown(static_cast<Notice>(notice), false);
        }
    }

    void payWithCode()
    {
        const tour::Bill bill = tour::hotWaterBill();
        set(Setting::CashHelper, QStringLiteral("true"));
        m_cashier.find(bill.search, bill.serviceId);
        here("form");
        m_stage.press(Qt::Key_F4);
        here("form with errors");
        auto *select = m_stage.await<SearchSelect>(QStringLiteral("card"));
        select->setFocus();
        select->openList();
        here("select");
        select->closeList();
        m_cashier.find(bill.search, bill.serviceId);
        m_cashier.fillIn(bill);
        m_cashier.amount(Soum(5));
        m_stage.press(Qt::Key_F9);
        here("amount too small");
        for (int digit = 0; digit < 2; ++digit)
            m_stage.press(Qt::Key_Backspace);
        m_cashier.amount(bill.amount);
        m_cashier.card(m_cashier.cardOfKind(QStringLiteral("otp")));
        here("bill");
        set(Setting::PayerWindow, QStringLiteral("on"));
        payerSees("payer: welcome");
        m_cashier.openPayDialog();
        here("pay dialog");
        payerSees("payer: bill");
        m_cashier.confirm();
        m_stage.await(QStringLiteral("smsCode"));
        here("code");
        m_stage.await(QStringLiteral("payerKey1"));
        payerSees("payer: code");
        m_cashier.enterCode(QStringLiteral("111111"));
        const auto *trouble = m_stage.await<QLabel>(QStringLiteral("payerCodeTrouble"));
        m_stage.waitFor(QStringLiteral("a wrong code"), [trouble] { return !trouble->text().isEmpty(); });
        here("wrong code");
        payerSees("payer: wrong code");
        m_cashier.enterCode(QStringLiteral("123456"));
        m_cashier.awaitOutcome(bill, PaymentState::Paid);
        here("paid");
        payerSees("payer: paid");
        printToNobody();
        m_stage.press(Qt::Key_T, Qt::ControlModifier);
        m_stage.await(QStringLiteral("timeLineList"));
        here("time line");
        close(QStringLiteral("timeLineDialog"));
        m_cashier.nextPayer();
    }

    /// The receipt goes to a printer that is not there.
    void printToNobody()
    {
        set(Setting::Printer, QStringLiteral("network"));
        set(Setting::PrinterAddress, QStringLiteral("127.0.0.1:9"));
        m_stage.press(Qt::Key_F10);
        m_stage.await(QStringLiteral("receiptView"));
        here("receipt");
        m_stage.press(Qt::Key_Return);
        const auto *message = m_stage.await<QLabel>(QStringLiteral("receiptMessage"));
        m_stage.waitFor(
            QStringLiteral("the printer's silence"), [message] { return !message->text().isEmpty(); });
        here("receipt, no printer");
        close(QStringLiteral("receiptView"));
    }

    void askedAgain()
    {
        fillIn(tour::hotWaterBill(), QStringLiteral("otp"));
        m_stage.press(Qt::Key_F9);
        m_stage.await(QStringLiteral("noticeDialog"));
        here("paid a short while ago");
        close(QStringLiteral("noticeDialog"));
        leavePage();
    }

    void accountBook()
    {
        const tour::Bill bill = tour::hotWaterBill();
        m_cashier.find(bill.search, bill.serviceId);
        m_stage.press(Qt::Key_F3);
        m_stage.await(QStringLiteral("bookList"));
        here("account book");
        pressButton(QStringLiteral("eraseEntry"));
        here("account book, erase");
        m_stage.press(Qt::Key_Escape);
        close(QStringLiteral("accountBook"));
        m_stage.type(QStringLiteral("10"));
        m_stage.await(QStringLiteral("accountSuggestions"));
        here("suggestions");
        m_stage.press(Qt::Key_Escape);
        leavePage();
    }

    void refused()
    {
        const tour::Bill bill = tour::mobileBill();
        fillIn(bill, QStringLiteral("poor"));
        m_cashier.openPayDialog();
        m_cashier.confirm();
        m_cashier.awaitOutcome(bill, PaymentState::PayRefused);
        here("refused");
        payerSees("payer: refused");
        m_cashier.leaveOutcome();
        pageIsEmpty();
        // For the differences: the gateway charges after it has refused.
        QString said;
        const auto row = m_cashier.newest(bill.serviceId);
        if (!row || !m_program.app->till().embedded->charge(row->transactionId, &said))
            qFatal("%s", qUtf8Printable(said));
    }

    void unknown()
    {
        const tour::Bill bill = tour::gasBill();
        arm({{QStringLiteral("on"), QStringLiteral("pay")},
            {QStringLiteral("fault"), QStringLiteral("close_after")}});
        arm({{QStringLiteral("on"), QStringLiteral("status")},
            {QStringLiteral("fault"), QStringLiteral("status_lie")}, {QStringLiteral("times"), 1000}});
        fillIn(bill, QStringLiteral("ok"));
        m_cashier.openPayDialog();
        m_cashier.confirm();
        m_cashier.awaitOutcome(bill, PaymentState::PayUnknown);
        here("unknown");
        payerSees("payer: unknown");
        m_stage.press(Qt::Key_F10);
        m_stage.await(QStringLiteral("receiptView"));
        here("slip");
        close(QStringLiteral("receiptView"));
        m_cashier.nextPayer();
        m_stage.press(Qt::Key_F6);
        m_stage.await(QStringLiteral("openPayments"));
        here("open payments");
        m_stage.press(Qt::Key_F2);
    }

    void visit()
    {
        const tour::Bill bill = tour::electricityBill();
        fillIn(bill, QStringLiteral("ok"));
        m_stage.press(Qt::Key_F9, Qt::ShiftModifier);
        pageIsEmpty();
        here("visit");
        m_cashier.find(bill.search, bill.serviceId);
        here("visit and a form");
        leavePage();
        m_stage.press(Qt::Key_F9, Qt::ControlModifier);
        m_stage.await(QStringLiteral("payDialog"));
        m_stage.waitFor(QStringLiteral("create is answered"),
            [this] { return m_stage.front()->objectName() == QStringLiteral("payDialog"); });
        here("visit, pay dialog");
        m_cashier.confirm();
        m_cashier.awaitOutcome(bill, PaymentState::Paid);
        m_cashier.confirm();
        m_stage.await(QStringLiteral("visitDialog"));
        here("visit, summary");
        m_cashier.confirm();
        m_stage.waitFor(QStringLiteral("the visit is over"),
            [this] { return !m_stage.find(QStringLiteral("visitStrip")); });
        set(Setting::PayerWindow, QStringLiteral("off"));
    }

    void unprinted()
    {
        pressButton(QStringLiteral("unprinted"));
        m_stage.await(QStringLiteral("unprintedDialog"));
        here("unprinted");
        pressButton(QStringLiteral("unprintedRemove"));
        m_stage.await(QStringLiteral("unprintedNone"));
        here("unprinted, none");
        close(QStringLiteral("unprintedDialog"));
        set(Setting::Printer, QStringLiteral("system"));
    }

    void history()
    {
        m_stage.press(Qt::Key_F7);
        const auto *journal = m_stage.await<QTableView>(QStringLiteral("journalTable"));
        m_stage.waitFor(
            QStringLiteral("the journal is read"), [&] { return journal->model()->rowCount() > 0; });
        here("journal");
        m_stage.press(Qt::Key_Return);
        m_stage.press(Qt::Key_Down);
        here("journal, a payment");
        m_stage.press(Qt::Key_F2);
        m_stage.press(Qt::Key_F7);
        m_stage.press(Qt::Key_Tab, Qt::ControlModifier);
        m_stage.await(QStringLiteral("differencesRead"));
        here("differences, not compared");
        m_stage.press(Qt::Key_F5);
        m_stage.waitFor(QStringLiteral("the registry is compared"), [this] {
            const auto *table = qobject_cast<QTableView *>(m_stage.find(QStringLiteral("differencesTable")));
            return table && table->model()->rowCount() > 0;
        });
        here("differences");
        const auto late = m_cashier.newest(tour::mobileBill().serviceId);
        Q_EMIT m_program.app->window()->timeLineRequested(late.value_or(PaymentRow()).id);
        m_stage.await(QStringLiteral("timeLineList"));
        here("time line of an alarm");
        close(QStringLiteral("timeLineDialog"));
        m_stage.press(Qt::Key_Escape);
        m_stage.waitFor(QStringLiteral("history is left"),
            [this] { return !m_stage.find(QStringLiteral("historyPage")); });
    }

    void settings()
    {
        Q_EMIT m_program.app->window()->settingsRequested();
        auto *sections = m_stage.await<QListView>(QStringLiteral("settingsSections"));
        for (int section = 0; section < sections->model()->rowCount(); ++section) {
            sections->setCurrentIndex(sections->model()->index(section, 0));
            here(QStringLiteral("settings, section %1").arg(section));
            for (const char *more : {"advanced", "changeKey", "addCard", "removeCard-sandbox-1"}) {
                auto *button = qobject_cast<QAbstractButton *>(m_stage.find(QString::fromLatin1(more)));
                if (!button || !button->isEnabled())
                    continue;
                QWidget *before = m_stage.front();
                button->click();
                here(QStringLiteral("settings, ") + QString::fromLatin1(more));
                if (m_stage.front() != before || qstrcmp(more, "changeKey") == 0)
                    m_stage.press(Qt::Key_Escape);
            }
        }
        close(QStringLiteral("settingsDialog"));
    }

    void help()
    {
        m_stage.press(Qt::Key_F1);
        m_stage.await(QStringLiteral("keySheet"));
        here("keys");
        m_stage.press(Qt::Key_F1);
        m_stage.await(QStringLiteral("manual"));
        here("manual");
        close(QStringLiteral("manual"));
    }

    const Program &m_program;
    tour::Stage &m_stage;
    tour::Cashier &m_cashier;
    Look m_look;
};

/// A walk from the first frame to the last; what made it stop is a fault too.
[[nodiscard]] inline QStringList walk(const Program &program, Walk::Look look)
{
    try {
        Walk(program, std::move(look)).everywhere();
    } catch (const tour::Stuck &stuck) {
        return {QStringLiteral("stuck at: ") + stuck.what};
    }
    return {};
}

/// A picture of each screen beside the words, where KASSA_PICTURES names a folder.
inline void keepPicture(QWidget &window, const QString &name)
{
    const QString folder = qEnvironmentVariable("KASSA_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(folder + u'/' + QString(name).replace(u' ', u'-').remove(u',').remove(u':')
            + QStringLiteral(".png"));
}

/// The whole program in one language: what is cut, out of place or in English.
[[nodiscard]] inline QStringList faultsOfLooks(Language language)
{
    const QTemporaryDir profile;
    const Program program(profile.path(), language);
    const QString code = languageCode(language);
    const EnglishWords english(code);
    QStringList faults;
    int screens = 0;
    faults += walk(program, [&](const QString &screen, QWidget &window) {
        ++screens;
        for (const QString &fault : cutWords(window) + outOfPlace(window) + english.in(window))
            faults.append(screen + QStringLiteral(": ") + fault);
        // On a low screen keys give way to words.
        for (const QString &fault : onLowScreen(window) ? QStringList() : hiddenKeys(window))
            faults.append(screen + QStringLiteral(": ") + fault);
        keepPicture(window, code + u'-' + screen);
    });
    constexpr int least = 55;
    if (screens < least)
        faults.append(QStringLiteral("only %1 screens were seen").arg(screens));
    faults.removeDuplicates();
    return faults;
}

} // namespace kassa::test
