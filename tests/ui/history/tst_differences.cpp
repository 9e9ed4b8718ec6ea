// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/DifferencesModel.h"
#include "app/models/HistoryReader.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/Quiet.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Fields.h"
#include "ui/history/DateField.h"
#include "ui/history/DifferencesTab.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/HistoryTable.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabBar>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
const QString markup = u"<b>Горячая</b> вода<img src='x'>"_s;
const QDate day(2026, 3, 2);

PaymentRow payment(int number, PaymentState state, const QString &name, qint64 amount)
{
    PaymentRow row;
    row.id = PaymentId(number);
    row.state = state;
    row.origin = u"sandbox"_s;
    row.service.id = u"s1"_s;
    row.service.name = name;
    row.account = {{u"customer_code"_s, u"10046%1"_s.arg(number), u"code"_s, {}}};
    row.amount = Soum(amount);
    row.userId = u"646"_s;
    row.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
    row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-%1"_s.arg(number, 12, 10, QChar(u'0'));
    row.createdAt = startOfTashkentDay(day).addSecs(36'000 + 60 * number);
    row.sentAt = row.createdAt.addSecs(9);
    if (state == PaymentState::Paid)
        row.payedAt = toTashkent(row.sentAt).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return row;
}

RegistryRow rowOf(const PaymentRow &row, std::optional<qint64> amount = {})
{
    return {row.transactionId, row.userId, row.card.mask, u"LEVI A."_s, amount ? Soum(*amount) : row.amount,
        toTashkent(row.sentAt.addSecs(2)).toString(u"yyyy-MM-dd HH:mm:ss"_s), row.service.id};
}

Reconciliation sample()
{
    PaymentRow settled = payment(5, PaymentState::Paid, u"Toshkent issiqlik quvvati"_s, 310'000);
    settled.confirmedBy = ConfirmedBy::Registry;
    const PaymentRow wrong = payment(1, PaymentState::Paid, u"Hududgaz ta’minoti — Toshkent"_s, 50'000);
    const PaymentRow refused = payment(2, PaymentState::PayRefused, markup, 84'500);
    const PaymentRow missing = payment(3, PaymentState::Paid, u"Beeline"_s, 25'000);
    const PaymentRow open = payment(4, PaymentState::PayUnknown, u"Suvsoz"_s, 120'000);
    RegistryRow stranger = rowOf(payment(9, PaymentState::Paid, {}, 47'000));
    stranger.id = u"0f0f0f0f-1111-4222-8333-444455556666"_s;
    RegistrySpan span;
    span.from = day.addDays(-2);
    span.to = day.addDays(1);
    span.whole = true;
    span.readAt = startOfTashkentDay(day.addDays(-1)).addSecs(9 * 3600);
    span.lastReadAt = startOfTashkentDay(day).addSecs(20 * 3600);
    span.rows = {rowOf(wrong, 49'000), rowOf(refused), rowOf(open), rowOf(settled), stranger};
    QList<PaymentRow> here {wrong, refused, missing, open, settled};
    for (int i = 0; i < 12; ++i) {
        here += payment(100 + i, PaymentState::Paid, u"Gaz"_s, 10'000);
        span.rows += rowOf(here.last());
    }
    RegistryRow other = stranger;
    other.id = u"another"_s;
    other.userId = u"007"_s;
    span.rows += other;
    return reconcile(here, span, day.addDays(-1), day, u"646"_s);
}

struct Screen {
    Screen()
        : server(clock)
        , database(std::move(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite)))
        , journal(*database, clock, server)
        , reader(folder.filePath(u"kassa.db"_s))
        , model(journal, reader)
        , page(model)
    {
        differences.setServiceNames(
            [](const QString &id) { return id == u"s1"_s ? u"Hududgaz ta’minoti"_s : QString(); });
        tab = page.addDifferences(differences);
        page.setToday(day);
    }
    void open()
    {
        page.resize(1366, 700);
        page.show();
        page.open();
        (void)QTest::qWaitForWindowActive(&page);
        child<QTabBar>(u"historyTabs"_s)->setCurrentIndex(1);
    }
    void compare(const Reconciliation &result)
    {
        tab->setBusy();
        differences.setResult(result);
        tab->setCompared();
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return page.findChild<T *>(name);
    }
    HistoryTable *table() const { return child<HistoryTable>(u"differencesTable"_s); }
    QString text(const QString &name) const { return child<QLabel>(name)->text(); }
    QString paneText() const
    {
        QStringList texts;
        for (const QLabel *label : child<QWidget>(u"differencePane"_s)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200b)));
        }
        return texts.join(u'\n');
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    ServerClock server;
    std::unique_ptr<Database> database;
    PaymentJournal journal;
    HistoryReader reader;
    JournalModel model;
    DifferencesModel differences;
    HistoryPage page;
    DifferencesTab *tab = nullptr;
};

/// A picture of the page for a person to look at, where KASSA_PICTURES names a folder.
void picture(Screen &screen, const QString &name)
{
    const QString folder = qEnvironmentVariable("KASSA_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(test::turn());
    screen.page.grab().save(folder + u'/' + name + u".png"_s);
}
} // namespace

class TestDifferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }
    void cleanup() { Theme(Theme::Kind::Light).apply(*qApp); }

    void asksForYesterdayAndToday()
    {
        Screen screen;
        screen.open();
        picture(screen, u"differences-before"_s);
        QSignalSpy asked(screen.tab, &DifferencesTab::requested);
        auto *read = screen.child<ActionButton>(u"differencesRead"_s);
        QVERIFY(read->hasFocus());
        QTest::keyClick(read, Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first(), QVariantList({day.addDays(-1), day}));
        screen.tab->setBusy(0, 3);
        QVERIFY(!read->isEnabled());
        QTest::keyClick(&screen.page, Qt::Key_F5);
        QCOMPARE(asked.size(), 1);
        // Nothing is said about what takes no time.
        QVERIFY(screen.text(u"differencesFoot"_s).isEmpty());
        QTRY_COMPARE(screen.text(u"differencesFoot"_s), u"Reading the registry: part 1 of 3"_s);
        screen.tab->setBusy(2, 3);
        QCOMPARE(screen.text(u"differencesFoot"_s), u"Reading the registry: part 3 of 3"_s);
        QVERIFY(screen.tab->findChild<ProgressLine *>()->isBusy());
        picture(screen, u"differences-reading"_s);
    }

    void refusesDaysThatAreNoSpan_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("asks");
        QTest::newRow("one day") << u"2.3"_s << u"2.3"_s << true;
        QTest::newRow("a month") << u"31.1"_s << u"2.3"_s << true;
        QTest::newRow("more") << u"30.1"_s << u"2.3"_s << false;
        QTest::newRow("backwards") << u"3.3"_s << u"2.3"_s << false;
        QTest::newRow("none") << u""_s << u"2.3"_s << false;
    }
    void refusesDaysThatAreNoSpan()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, asks);
        Screen screen;
        screen.open();
        QSignalSpy asked(screen.tab, &DifferencesTab::requested);
        auto *first = screen.child<DateField>(u"differencesFrom"_s);
        auto *last = screen.child<DateField>(u"differencesTo"_s);
        for (const auto &[field, text] : {std::pair(first, from), std::pair(last, to)}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, text);
        }
        QTest::keyClick(last, Qt::Key_Return);
        QCOMPARE(asked.size(), asks ? 1 : 0);
    }

    void showsTheWorstFirstWithWords()
    {
        Screen screen;
        screen.open();
        screen.compare(sample());
        QCOMPARE(screen.differences.rowCount(), 6);
        QCOMPARE(screen.differences.alarms(), 4);
        QVERIFY(screen.table()->hasFocus());
        QCOMPARE(screen.table()->currentIndex().row(), 0);
        const QString first = screen.paneText();
        for (const QString &part :
            {u"Another amount was paid"_s, u"50\u00a0000 soum"_s, u"49\u00a0000 soum"_s, u"986034…8885"_s,
                u"LEVI A."_s, u"b6135bb4-ef3c-4ab1-a5aa-000000000001"_s, u"000001"_s,
                u"Tell the administrator"_s, u"This till"_s, u"Registry"_s})
            QVERIFY2(first.contains(part), qPrintable(part + u"\nis missing in\n"_s + first));
        picture(screen, u"differences-light"_s);
        // Server texts stay plain.
        QTest::keyClick(screen.table(), Qt::Key_Down);
        QVERIFY(screen.paneText().contains(markup));
        QVERIFY(screen.paneText().contains(u"The bank refused"_s));
        QTest::keyClick(screen.table(), Qt::Key_End);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(screen.table(), Qt::Key_Down);
        QVERIFY(screen.paneText().contains(u"Confirmed by the registry"_s));
        QCOMPARE(screen.text(u"differencesSummary"_s), u"4 difference(s)"_s);
        const QString foot = screen.text(u"differencesFoot"_s);
        QVERIFY2(foot.contains(u"13 payment(s) agree: 430\u00a0000 soum"_s), qPrintable(foot));
        QVERIFY2(foot.contains(u"2 confirmed by the registry"_s), qPrintable(foot));
        QVERIFY2(foot.contains(u"1 payment(s) of other tills"_s), qPrintable(foot));
        // What was asked for just now, and since when the closed days are known.
        QVERIFY2(foot.contains(u"  read at %1"_s.arg(shownTime(startOfTashkentDay(day).addSecs(20 * 3600)))),
            qPrintable(foot));
        QVERIFY2(foot.contains(u"closed days read at %1"_s.arg(
                     shownTime(startOfTashkentDay(day.addDays(-1)).addSecs(9 * 3600)))),
            qPrintable(foot));
        Theme(Theme::Kind::Dark).apply(*qApp);
        picture(screen, u"differences-dark"_s);
    }

    void goesToThePayment()
    {
        Screen screen;
        screen.clock.setUtc(startOfTashkentDay(day).addSecs(36'000));
        NewPayment bill;
        bill.origin = u"sandbox"_s;
        bill.service.id = u"s1"_s;
        bill.service.name = u"Gaz"_s;
        bill.account = {{u"customer_code"_s, u"1"_s, {}, u"1"_s}};
        bill.amount = Soum(1000);
        const PaymentRow old = *screen.journal.commitCreateSent(bill, u"cashier"_s);
        for (int i = 0; i < JournalModel::pageSize + 1; ++i) {
            screen.clock.setUtc(startOfTashkentDay(day.addDays(1)).addSecs(i));
            bill.account.first().value = u"x%1"_s.arg(i);
            QVERIFY(screen.journal.commitCreateSent(bill, u"cashier"_s));
        }
        screen.open();
        Reconciliation result = sample();
        result.differences = {{DifferenceKind::MissingThere, old, {}},
            {DifferenceKind::UnknownId, {}, rowOf(payment(9, PaymentState::Paid, {}, 1))}};
        screen.compare(result);
        QSignalSpy asked(screen.tab, &DifferencesTab::requested);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QCOMPARE(screen.child<QTabBar>(u"historyTabs"_s)->currentIndex(), 0);
        auto *journal = screen.child<HistoryTable>(u"journalTable"_s);
        QTRY_VERIFY(journal->hasFocus());
        QCOMPARE(screen.model.entry(journal->currentIndex().row()).here->id, old.id);
        // Back by keys: the list still stands there. What no payment here has has no way to one.
        QTest::keyClick(journal, Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(screen.table()->hasFocus());
        QVERIFY(screen.child<ActionButton>(u"differenceOpen"_s)->isVisible());
        QTest::keyClick(screen.table(), Qt::Key_Down);
        QVERIFY(!screen.child<ActionButton>(u"differenceOpen"_s)->isVisible());
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QCOMPARE(screen.child<QTabBar>(u"historyTabs"_s)->currentIndex(), 1);
    }

    void saysThatEverythingAgrees()
    {
        Screen screen;
        screen.open();
        Reconciliation result = sample();
        result.differences.clear();
        screen.compare(result);
        auto *empty = screen.child<EmptyState>(u"differencesEmpty"_s);
        QVERIFY(empty->isVisible());
        QVERIFY2(empty->text().contains(u"Everything agrees for 01.03.2026 – 02.03.2026."_s),
            qPrintable(empty->text()));
        QVERIFY(empty->text().contains(u"13 payment(s) agree"_s));
        QVERIFY(!screen.child<QWidget>(u"differencesNotWhole"_s)->isVisible());
        picture(screen, u"differences-agree"_s);
        result.whole = false;
        screen.compare(result);
        QVERIFY(!empty->text().contains(u"agrees"_s));
        QVERIFY(screen.child<QWidget>(u"differencesNotWhole"_s)->isVisible());
        picture(screen, u"differences-not-whole"_s);
        screen.tab->setBusy();
        screen.tab->setFailed({u"The gateway does not answer."_s, u"Try again later."_s, u"silence"_s});
        QVERIFY(empty->text().startsWith(u"The gateway does not answer."_s));
        QSignalSpy asked(screen.tab, &DifferencesTab::requested);
        empty->button()->click();
        QCOMPARE(asked.size(), 1);
    }

    void longLanguagesFit()
    {
        Screen screen;
        screen.open();
        screen.compare(sample());
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        QVERIFY(test::turn());
        QStringList faults;
        for (int row = 0; row < screen.differences.rowCount(); ++row) {
            screen.table()->setCurrentIndex(screen.differences.index(row, 0));
            QVERIFY(test::turn());
            faults += test::clipped(screen.page);
        }
        picture(screen, u"differences-long"_s);
        qApp->removeTranslator(&texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everythingIsNamed()
    {
        Screen screen;
        screen.open();
        screen.compare(sample());
        for (QWidget *widget : screen.page.findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QLineEdit *>(widget) || qobject_cast<ActionButton *>(widget)
                || qobject_cast<QTableView *>(widget);
            if (!interactive || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY(!widget->objectName().isEmpty());
        }
    }
};

QTEST_MAIN(TestDifferences)
#include "tst_differences.moc"
