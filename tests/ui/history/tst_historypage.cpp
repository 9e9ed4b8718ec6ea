// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryReader.h"
#include "app/models/JournalModel.h"
#include "app/models/RegistryModel.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/PaidRows.h"
#include "tests/kit/Quiet.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/history/DateField.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/PaymentPane.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
const QString markup = u"<b>Горячая</b> вода<img src='x'>"_s;

struct Screen {
    Screen()
        : server(clock)
        , database(std::move(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite)))
        , journal(*database, clock, server)
        , reader(folder.filePath(u"kassa.db"_s))
        , model(journal, reader)
        , page(model, registry)
    {
        page.setToday(QDate(2026, 3, 2));
        page.setServices({service(u"s1"_s, u"Gaz ta’minoti"_s), service(u"s2"_s, markup)});
    }
    void open()
    {
        page.resize(1366, 700);
        page.show();
        page.open();
        (void)QTest::qWaitForWindowActive(&page);
    }
    static Service service(const QString &id, const QString &name)
    {
        Service service;
        service.id = id;
        service.name = name;
        service.categoryName = u"Kommunal xizmatlar"_s;
        return service;
    }
    PaymentRow add(const QString &code, const QString &name, qint64 amount = 50000)
    {
        clock.advance(61'000);
        NewPayment payment;
        payment.origin = u"sandbox"_s;
        payment.service = service(u"s1"_s, name);
        payment.account = {{u"region"_s, u"1"_s, u"region"_s, u"г. Ташкент"_s},
            {u"customer_code"_s, code, u"customer_code"_s, code}};
        payment.amount = Soum(amount);
        payment.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
        payment.infoDetails
            = {{u"fio"_s, u"FIO - -"_s, {}}, {u"address"_s, u"Д******* Я******, 9***, 8"_s, {}}};
        return *journal.commitCreateSent(payment, u"cashier"_s);
    }
    PaymentRow sent(const QString &code, const QString &name, qint64 amount = 50000)
    {
        const PaymentRow row = add(code, name, amount);
        PaymentChange change;
        change.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-%1"_s.arg(number(row.id), 12, 10, QChar(u'0'));
        (void)journal.move(row.id, PaymentState::CreateSent, PaymentState::Created, change,
            {u"create_answer"_s, u"cashier"_s, 200, {}});
        return *journal.commitPaySent(
            row.id, PaymentState::Created, row.card, test::everyPaid(journal), u"cashier"_s);
    }
    PaymentRow paid(const QString &code, const QString &name, qint64 amount = 50000)
    {
        const PaymentRow row = sent(code, name, amount);
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Pay;
        change.paymentRef = u"023581615065"_s;
        change.eposMerchant = u"90510020873"_s;
        change.eposTerminal = u"92902804"_s;
        return *journal.move(row.id, PaymentState::PaySent, PaymentState::Paid, change,
            {u"pay_answer"_s, u"cashier"_s, 200, {}});
    }
    PaymentRow unknown(const QString &code, const QString &name)
    {
        const PaymentRow row = sent(code, name, 120000);
        (void)journal.move(row.id, PaymentState::PaySent, PaymentState::PayUnknown, {},
            {u"pay_silence"_s, u"cashier"_s, 0, {}});
        (void)journal.append(row.id, {u"status_answer"_s, u"settlement"_s, 200, u"created"_s});
        return *journal.row(row.id);
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    HistoryTable *table() const { return child<HistoryTable>(u"journalTable"_s); }
    PaymentPane *pane() const { return child<PaymentPane>(u"paymentPane"_s); }
    QString paneText() const
    {
        QStringList texts;
        for (const QLabel *label : pane()->findChildren<QLabel *>())
            texts.append(label->text().remove(QChar(0x200b)));
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    ServerClock server;
    std::unique_ptr<Database> database;
    PaymentJournal journal;
    HistoryReader reader;
    JournalModel model;
    RegistryModel registry;
    HistoryPage page;
};

QList<RegistryRow> registryRows()
{
    return {{u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s, u"007"_s, u"986034******8885"_s, u"LEVI A."_s,
                Soum(50000), u"2026-03-02 15:07:23"_s, u"s1"_s},
        {u"t2"_s, {}, u"986034******8885"_s, markup, Soum(1000), u"2026-03-02 15:08:23"_s, u"s2"_s}};
}
} // namespace

class TestHistoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }

    void theTimeLineIsAKeyAway()
    {
        Screen screen;
        const PaymentRow row = screen.add(u"1000000"_s, u"Gaz"_s);
        screen.open();
        QSignalSpy asked(&screen.page, &HistoryPage::timeLineRequested);
        QTest::keyClick(&screen.page, Qt::Key_T, Qt::ControlModifier);
        QVERIFY(asked.isEmpty());
        screen.page.openPayment(row.id);
        auto *button = screen.child<ActionButton>(u"historyTimeLine"_s);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Time line"_s);
        QTest::keyClick(screen.table(), Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PaymentId>(), row.id);
    }

    void aToolChoosesARow()
    {
        Screen screen;
        screen.paid(u"1000000"_s, u"Gaz"_s);
        screen.paid(u"1000001"_s, u"Suv"_s);
        screen.open();
        QTRY_COMPARE(screen.model.rowCount(), 2);
        QAccessible::queryAccessibleInterface(screen.table())->tableInterface()->selectRow(1);
        QTRY_COMPARE(screen.table()->currentIndex().row(), 1);
    }

    void journalByKeysAlone()
    {
        Screen screen;
        screen.paid(u"1000000"_s, u"Gaz"_s);
        const PaymentRow open = screen.unknown(u"2000000"_s, markup);
        screen.open();
        QSignalSpy paper(&screen.page, &HistoryPage::paperRequested);
        QSignalSpy check(&screen.page, &HistoryPage::checkRequested);
        QVERIFY(screen.child<TextField>(u"journalSearch"_s)->hasFocus());
        QTest::keyClicks(qApp->focusWidget(), u"20000"_s);
        QTRY_COMPARE(screen.model.rowCount(), 1);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
        QVERIFY(screen.table()->hasFocus());
        QVERIFY(screen.pane()->payment() == open.id);
        const QString text = screen.paneText();
        for (const QString &part : {markup, u"2000000"_s, u"FIO - -"_s, u"Kassa kartasi\n986034******8885"_s,
                 open.transactionId, u"120\u00a0000 soum"_s, u"Result not known yet"_s, u"status: created"_s,
                 u"connection lost, no answer"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis missing in\n"_s + text));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F5);
        QCOMPARE(check.size(), 1);
        QCOMPARE(check.first().first().value<PaymentId>(), open.id);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F10);
        QCOMPARE(paper.size(), 1);
        QCOMPARE(screen.child<ActionButton>(u"historyPaper"_s)->accessibleName(), u"In-process slip"_s);
        QSignalSpy back(&screen.page, &HistoryPage::backRequested);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void detailsFollowTheRow()
    {
        Screen screen;
        const PaymentRow open = screen.unknown(u"1"_s, u"Gaz"_s);
        screen.open();
        screen.page.openPayment(open.id);
        QVERIFY(screen.paneText().contains(u"Result not known yet"_s));
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Status;
        QVERIFY(screen.journal.move(open.id, PaymentState::PayUnknown, PaymentState::Paid, change,
            {u"status_answer"_s, u"settlement"_s, 200, u"paid"_s}));
        QVERIFY(screen.paneText().contains(u"status: paid"_s));
        QCOMPARE(screen.child<ActionButton>(u"historyPaper"_s)->accessibleName(), u"Print receipt"_s);
        QVERIFY(!screen.child<ActionButton>(u"historyCheckNow"_s)->isVisible());
    }

    void noPaperWhereTheServersFiguresDiffer()
    {
        Screen screen;
        const PaymentRow row = screen.paid(u"1"_s, u"Gaz"_s);
        PaymentChange change;
        change.alarm = u"amount_differs"_s;
        change.paidAmount = Soum(49000);
        QVERIFY(screen.journal.amend(
            row.id, PaymentState::Paid, change, {u"alarm"_s, u"settlement"_s, 0, u"amount_differs"_s}));
        const PaymentRow fresh = screen.add(u"2"_s, u"Gaz"_s);
        screen.open();
        screen.page.openPayment(row.id);
        QVERIFY(!screen.child<ActionButton>(u"historyPaper"_s)->isVisible());
        QVERIFY(screen.pane()->findChild<QLabel *>(u"alarmWords"_s)->text().contains(u"49\u00a0000 soum"_s));
        screen.page.openPayment(fresh.id);
        QVERIFY(!screen.child<ActionButton>(u"historyPaper"_s)->isVisible());
    }

    void filtersNarrowAndSaySo()
    {
        Screen screen;
        screen.paid(u"1"_s, u"Gaz"_s);
        screen.open();
        auto *state = screen.child<SearchSelect>(u"journalState"_s);
        state->setFocus();
        QTest::keyClick(state, Qt::Key_Down);
        QTest::keyClick(state, Qt::Key_Down);
        QCOMPARE(state->value(), u"open"_s);
        QCOMPARE(screen.model.rowCount(), 0);
        auto *empty = screen.child<EmptyState>(u"journalEmpty"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No payment fits this search."_s);
        empty->button()->click();
        QCOMPARE(screen.model.rowCount(), 1);
        auto *from = screen.child<DateField>(u"journalFrom"_s);
        from->setFocus();
        QTest::keyClicks(from, u"03032026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(screen.model.rowCount(), 0);
        QCOMPARE(from->text(), u"03.03.2026"_s);
        QTest::keyClick(from, Qt::Key_Down);
        QCOMPARE(screen.model.rowCount(), 1);
    }

    void emptyTillSaysSo()
    {
        Screen screen;
        screen.open();
        QCOMPARE(screen.child<EmptyState>(u"journalEmpty"_s)->text(), u"No payments on this till yet."_s);
        screen.paid(u"1"_s, u"Gaz"_s);
        QVERIFY(screen.table()->isVisible());
    }

    void registryAsksByFourFilters()
    {
        Screen screen;
        screen.open();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(screen.child<QTabBar>(u"historyTabs"_s)->currentIndex(), 1);
        QSignalSpy asked(&screen.page, &HistoryPage::registryRequested);
        auto *service = screen.child<SearchSelect>(u"registryService"_s);
        QVERIFY(service->hasFocus());
        QTest::keyClick(service, Qt::Key_Down);
        QCOMPARE(service->value(), u"s1"_s);
        auto *user = screen.child<TextField>(u"registryUser"_s);
        user->setFocus();
        QTest::keyClicks(user, u" 007 "_s);
        auto *from = screen.child<DateField>(u"registryFrom"_s);
        from->setFocus();
        from->selectAll();
        QTest::keyClicks(from, u"1.3"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto query = asked.first().first().value<RegistryQuery>();
        QCOMPARE(query.serviceId, u"s1"_s);
        QCOMPARE(query.userId, u"007"_s);
        QCOMPARE(query.begin, QDate(2026, 3, 1));
        QCOMPARE(query.end, QDate(2026, 3, 2));
        screen.page.setRegistryBusy();
        QTest::keyClick(from, Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        QVERIFY(screen.child<ProgressLine>(u"registryProgress"_s)->isBusy());
        screen.registry.setRows(registryRows());
        screen.page.setRegistryRead(2);
        QVERIFY(!screen.child<ProgressLine>(u"registryProgress"_s)->isBusy());
        QVERIFY(screen.child<HistoryTable>(u"registryTable"_s)->isVisible());
        QCOMPARE(screen.child<QLabel>(u"registrySum"_s)->text(), u"51\u00a0000 soum"_s);
        screen.page.setRegistryRead(5);
        QCOMPARE(screen.child<QLabel>(u"registryCount"_s)->text(), u"2 of 5 payments"_s);
        QTest::keyClick(from, Qt::Key_F5);
        QCOMPARE(asked.size(), 2);
    }

    void registrySaysWhatWentWrong()
    {
        Screen screen;
        screen.open();
        screen.child<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
        auto *empty = screen.child<EmptyState>(u"registryEmpty"_s);
        screen.page.setRegistryFailed({u"No answer."_s, u"Check the connection."_s, u"502"_s});
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No answer. Check the connection.\n\n502"_s);
        QSignalSpy asked(&screen.page, &HistoryPage::registryRequested);
        empty->button()->click();
        QCOMPARE(asked.size(), 1);
        screen.registry.setRows({});
        screen.page.setRegistryRead(0);
        QCOMPARE(empty->text(), u"The registry has no payment for these filters."_s);
        auto *to = screen.child<DateField>(u"registryTo"_s);
        to->setDate(QDate(2020, 1, 1));
        QTest::keyClick(to, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void datesAreReadAsPeopleWriteThem()
    {
        DateField field;
        field.setToday(QDate(2026, 3, 2));
        const QList<std::pair<QString, std::optional<QDate>>> cases
            = {{u"14.10.2024"_s, QDate(2024, 10, 14)}, {u"14102024"_s, QDate(2024, 10, 14)},
                {u"1.2"_s, QDate(2026, 2, 1)}, {u"0102"_s, QDate(2026, 2, 1)}, {u"31.02.2024"_s, {}},
                {u"14.10.24"_s, {}}, {u""_s, {}}, {u"99"_s, {}}};
        for (const auto &[text, date] : cases) {
            field.setText(text);
            QVERIFY2(field.date() == date, qPrintable(text));
            QCOMPARE(field.isSound(), date || text.isEmpty());
        }
        field.setDate({});
        QTest::keyClick(&field, Qt::Key_Up);
        QVERIFY(field.date() == QDate(2026, 3, 2));
        QTest::keyClick(&field, Qt::Key_Up);
        QVERIFY(field.date() == QDate(2026, 3, 3));
    }

    void longLanguagesFit()
    {
        Screen screen;
        const PaymentRow open = screen.unknown(u"2000000"_s, markup);
        screen.open();
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        screen.page.openPayment(open.id);
        QVERIFY(test::turn());
        const QString folder = qEnvironmentVariable("KASSA_PICTURES");
        if (!folder.isEmpty())
            screen.page.grab().save(folder + u"/long-history.png"_s);
        QStringList faults = test::clipped(screen.page);
        screen.child<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
        QVERIFY(test::turn());
        if (!folder.isEmpty())
            screen.page.grab().save(folder + u"/long-registry.png"_s);
        faults += test::clipped(screen.page);
        qApp->removeTranslator(&texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everythingIsNamed()
    {
        Screen screen;
        screen.paid(u"1"_s, u"Gaz"_s);
        screen.open();
        screen.page.openPayment(screen.model.payment(0).id);
        for (QWidget *widget : screen.page.findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QLineEdit *>(widget) || qobject_cast<SearchSelect *>(widget)
                || qobject_cast<ActionButton *>(widget) || qobject_cast<QTableView *>(widget);
            if (!interactive || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
