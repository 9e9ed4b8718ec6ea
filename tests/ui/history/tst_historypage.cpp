// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryReader.h"
#include "app/models/JournalModel.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/PaidRows.h"
#include "tests/kit/Quiet.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/history/DateField.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/JournalTab.h"
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
        , page(model)
    {
        page.setToday(QDate(2026, 3, 2));
        reader.setOrigin(u"sandbox"_s);
    }
    void open()
    {
        page.resize(1366, 700);
        page.show();
        page.open();
        (void)QTest::qWaitForWindowActive(&page);
        settle();
    }
    /// Until the pages that were asked for are there.
    void settle() const { QTRY_VERIFY(!model.isSearching()); }
    void openPayment(PaymentId id)
    {
        page.openPayment(id);
        QTRY_VERIFY(pane()->payment() == id);
    }
    /// What another till paid, in the registry of today.
    void elsewhere(const RegistryRow &row)
    {
        RegistryMirror mirror(*database);
        const QDate day = tashkentDay(clock.utcNow());
        QVERIFY(mirror.take({u"sandbox"_s, day, day, clock.utcNow(), true, {row}}));
    }
    PaymentRow add(const QString &code, const QString &name, qint64 amount = 50000)
    {
        clock.advance(61'000);
        NewPayment payment;
        payment.origin = u"sandbox"_s;
        payment.service.id = u"s1"_s;
        payment.service.name = name;
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
    HistoryPage page;
};

RegistryRow foreign(const QDateTime &at)
{
    return {u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s, u"007"_s, u"986034******8885"_s, u"LEVI A."_s,
        Soum(70000), toTashkent(at).toString(u"yyyy-MM-dd HH:mm:ss"_s), u"s9"_s};
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
        screen.openPayment(row.id);
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
        screen.settle();
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Down);
        QVERIFY(screen.table()->hasFocus());
        QVERIFY(screen.pane()->payment() == open.id);
        const QString text = screen.paneText();
        for (const QString &part : {markup, u"2000000"_s, u"FIO - -"_s, u"Kassa kartasi\n986034******8885"_s,
                 open.transactionId, u"120\u00a0000 soum"_s, u"Result not known yet"_s,
                 u"status: not paid so far"_s, u"connection lost, no answer"_s})
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
        screen.openPayment(open.id);
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
        screen.openPayment(row.id);
        QVERIFY(!screen.child<ActionButton>(u"historyPaper"_s)->isVisible());
        QVERIFY(screen.pane()->findChild<QLabel *>(u"alarmWords"_s)->text().contains(u"49\u00a0000 soum"_s));
        screen.openPayment(fresh.id);
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
        QTRY_COMPARE(screen.model.rowCount(), 0);
        screen.settle();
        auto *empty = screen.child<EmptyState>(u"journalEmpty"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->text(), u"No payment fits this search."_s);
        empty->button()->click();
        QTRY_COMPARE(screen.model.rowCount(), 1);
        auto *from = screen.child<DateField>(u"journalFrom"_s);
        from->setFocus();
        QTest::keyClicks(from, u"03032026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QTRY_COMPARE(screen.model.rowCount(), 0);
        QCOMPARE(from->text(), u"03.03.2026"_s);
        QTest::keyClick(from, Qt::Key_Down);
        QTRY_COMPARE(screen.model.rowCount(), 1);
        // Opened again, it shows everything.
        screen.child<TextField>(u"journalSearch"_s)->setText(u"no such"_s);
        QTRY_COMPARE(screen.model.rowCount(), 0);
        screen.page.open();
        QTRY_COMPARE(screen.model.rowCount(), 1);
        QVERIFY(screen.child<TextField>(u"journalSearch"_s)->text().isEmpty());
    }

    void emptyTillSaysSo()
    {
        Screen screen;
        screen.open();
        QCOMPARE(screen.child<EmptyState>(u"journalEmpty"_s)->text(), u"No payments on this till yet."_s);
        screen.paid(u"1"_s, u"Gaz"_s);
        QTRY_VERIFY(screen.table()->isVisible());
    }

    void showsWhatOnlyTheRegistryHas()
    {
        Screen screen;
        screen.paid(u"1000000"_s, u"Gaz"_s);
        screen.elsewhere(foreign(screen.clock.utcNow().addSecs(60)));
        screen.model.setServiceNames([](const QString &) { return markup; });
        screen.open();
        QCOMPARE(screen.model.rowCount(), 2);
        QTest::keyClick(screen.child<TextField>(u"journalSearch"_s), Qt::Key_Return);
        QVERIFY(screen.table()->hasFocus());
        QCOMPARE(screen.table()->currentIndex().row(), 0);
        QVERIFY(!screen.pane()->payment());
        const QString text = screen.paneText();
        for (const QString &part : {markup, u"Not of this till"_s, u"70\u00a0000 soum"_s, u"LEVI A."_s,
                 u"986034******8885"_s, u"007"_s, u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis missing in\n"_s + text));
        // Nothing can be done with it here, by no key.
        QSignalSpy paper(&screen.page, &HistoryPage::paperRequested);
        QSignalSpy repeat(&screen.page, &HistoryPage::repeatRequested);
        QSignalSpy timeLine(&screen.page, &HistoryPage::timeLineRequested);
        QTest::keyClick(screen.table(), Qt::Key_F10);
        QTest::keyClick(screen.table(), Qt::Key_F8);
        QTest::keyClick(screen.table(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(paper.isEmpty() && repeat.isEmpty() && timeLine.isEmpty());
        // The group of the state that has these alone.
        auto *state = screen.child<SearchSelect>(u"journalState"_s);
        state->setFocus();
        for (int down = 0; down < 6; ++down)
            QTest::keyClick(state, Qt::Key_Down);
        QTRY_COMPARE(state->value(), u"others"_s);
        QTRY_COMPARE(screen.model.rowCount(), 1);
        QVERIFY(screen.model.index(0, 0).data(JournalModel::ForeignRole).toBool());
    }

    void readsTheRegistryOnRequest()
    {
        Screen screen;
        screen.paid(u"1000000"_s, u"Gaz"_s);
        screen.open();
        JournalTab *tab = screen.page.journal();
        auto *foot = screen.child<QLabel>(u"registryFoot"_s);
        auto *progress = screen.child<ProgressLine>(u"journalProgress"_s);
        QSignalSpy asked(&screen.page, &HistoryPage::registryRequested);
        QCOMPARE(screen.model.index(0, JournalModel::Registry).data().toString(), u"not read yet"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toDate(), QDate(2026, 3, 1)); // yesterday and today
        QCOMPARE(asked.first().at(1).toDate(), QDate(2026, 3, 2));
        tab->setRegistryBusy();
        QVERIFY(progress->isBusy());
        QTest::keyClick(qApp->focusWidget(), Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        tab->setRegistryBusy(1, 3);
        QCOMPARE(foot->text(), u"Reading the registry: part 2 of 3"_s);
        tab->setRegistryFailed({u"No answer."_s, u"Check the connection."_s, u"502"_s});
        QVERIFY(!progress->isBusy());
        QCOMPARE(foot->text(), u"No answer. Check the connection.  ·  502"_s);
        // The days that are looked at, unless they are too many.
        auto *from = screen.child<DateField>(u"journalFrom"_s);
        from->setFocus();
        QTest::keyClicks(from, u"01022026"_s);
        QTest::keyClick(from, Qt::Key_Return);
        QTest::keyClick(from, Qt::Key_F5);
        QTRY_COMPARE(asked.size(), 2);
        QCOMPARE(asked.last().at(0).toDate(), QDate(2026, 2, 1));
        QCOMPARE(asked.last().at(1).toDate(), QDate(2026, 3, 2));
        auto *to = screen.child<DateField>(u"journalTo"_s);
        to->setFocus();
        QTest::keyClicks(to, u"30032026"_s);
        QTest::keyClick(to, Qt::Key_Return);
        QTest::keyClick(from, Qt::Key_F5);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(foot->text(), u"At most 31 days at a time: choose the days."_s);
        // What was read stands in the rows, and the chosen one stays chosen.
        screen.openPayment(screen.model.entry(0).here->id);
        screen.elsewhere({screen.model.entry(0).here->transactionId, {}, {}, {}, Soum(50000),
            toTashkent(screen.clock.utcNow()).toString(u"yyyy-MM-dd HH:mm:ss"_s), u"s1"_s});
        tab->setRegistryRead(screen.clock.utcNow(), true);
        screen.settle();
        QCOMPARE(screen.model.index(0, JournalModel::Registry).data().toString(), u"paid"_s);
        QVERIFY(foot->text().startsWith(u"Registry of "_s) && !foot->text().contains(u"did not send"_s));
        QTRY_COMPARE(screen.table()->currentIndex().row(), 0);
        QTRY_VERIFY(screen.paneText().contains(u"In the registry\npaid"_s));
        tab->setRegistryRead(screen.clock.utcNow(), false);
        QVERIFY(foot->text().contains(u"the gateway did not send all of it"_s));
    }

    void anOpenPaymentHasTheKeyForItself()
    {
        Screen screen;
        const PaymentRow open = screen.unknown(u"1"_s, u"Gaz"_s);
        const PaymentRow paid = screen.paid(u"2"_s, u"Gaz"_s);
        screen.open();
        QSignalSpy asked(&screen.page, &HistoryPage::registryRequested);
        QSignalSpy check(&screen.page, &HistoryPage::checkRequested);
        screen.openPayment(open.id);
        auto *read = screen.child<ActionButton>(u"registryRead"_s);
        QVERIFY(read->keyHint().isEmpty());
        QTest::keyClick(screen.table(), Qt::Key_F5);
        QCOMPARE(check.size(), 1);
        QCOMPARE(asked.size(), 0);
        read->click();
        QCOMPARE(asked.size(), 1);
        screen.openPayment(paid.id);
        QCOMPARE(read->keyHint(), u"F5"_s);
        QTest::keyClick(screen.table(), Qt::Key_F5);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(check.size(), 1);
    }

    void repeatsByButtonAndKey()
    {
        Screen screen;
        const PaymentRow paid = screen.paid(u"1"_s, u"Gaz"_s);
        const PaymentRow open = screen.unknown(u"2"_s, u"Gaz"_s);
        screen.open();
        QSignalSpy repeat(&screen.page, &HistoryPage::repeatRequested);
        auto *button = screen.child<ActionButton>(u"historyRepeat"_s);
        screen.openPayment(paid.id);
        QVERIFY(button->isVisible());
        QCOMPARE(button->accessibleName(), u"Repeat this payment"_s);
        QTest::keyClick(screen.table(), Qt::Key_F8);
        QCOMPARE(repeat.size(), 1);
        QCOMPARE(repeat.first().first().value<PaymentId>(), paid.id);
        button->click();
        QCOMPARE(repeat.size(), 2);
        // A bill whose outcome nobody knows is not offered once more.
        screen.openPayment(open.id);
        QVERIFY(!button->isVisible());
        QTest::keyClick(screen.table(), Qt::Key_F8);
        QCOMPARE(repeat.size(), 2);
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
        screen.elsewhere(foreign(screen.clock.utcNow().addSecs(60)));
        screen.open();
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        screen.openPayment(open.id);
        screen.page.journal()->setRegistryRead(screen.clock.utcNow(), false);
        screen.settle();
        QVERIFY(test::turn());
        const QString folder = qEnvironmentVariable("KASSA_PICTURES");
        if (!folder.isEmpty())
            screen.page.grab().save(folder + u"/long-history.png"_s);
        QStringList faults = test::clipped(screen.page);
        screen.table()->selectRow(0);
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
        screen.openPayment(screen.model.entry(0).here->id);
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
