// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/RegistryMirror.h"
#include "tests/app/store/Till.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 3, 2);

QDateTime at(int hour, int days = 0, int second = 0)
{
    return startOfTashkentDay(day.addDays(days)).addSecs(hour * 3600 + second);
}

RegistryRow entry(const QString &id, const QDateTime &when, qint64 amount = 50'000,
    const QString &service = u"101"_s, const QString &user = u"007"_s)
{
    return {id, user, u"8600******0001"_s, u"OWNER"_s, Soum(amount),
        toTashkent(when).toString(u"yyyy-MM-dd HH:mm:ss"_s), service};
}

RegistryReading reading(const QList<RegistryRow> &rows, QDate first = day, QDate last = day,
    const QDateTime &readAt = at(20), bool whole = true)
{
    return {origin, first, last, readAt, whole, rows};
}

QStringList ids(const QList<RegistryRow> &rows)
{
    QStringList list;
    for (const RegistryRow &row : rows)
        list += row.id;
    return list;
}
} // namespace

class RegistryMirrorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsARowAsItWasSent()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        const RegistryRow row = entry(u"a"_s, at(12));
        QVERIFY(mirror.take(reading({row})));
        const auto held = mirror.held(origin, day, day);
        QVERIFY(held->whole);
        QCOMPARE(held->readAt, at(20));
        QCOMPARE(held->rows, QList<RegistryRow> {row});
        // The same again, and with other figures, is still one row.
        RegistryRow changed = row;
        changed.amount = Soum(1);
        changed.userId.clear();
        QVERIFY(mirror.take(reading({changed})));
        QCOMPARE(mirror.held(origin, day, day)->rows.size(), 1);
        QCOMPARE(mirror.held(origin, day, day)->rows.first().amount, Soum(1));
    }

    void keepsOriginsApart()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        RegistryReading other = reading({entry(u"a"_s, at(12), 7)});
        other.origin = u"sandbox"_s;
        QVERIFY(mirror.take(reading({entry(u"a"_s, at(12))})));
        QVERIFY(mirror.take(other));
        QCOMPARE(mirror.held(origin, day, day)->rows.first().amount, Soum(50'000));
        QCOMPARE(mirror.held(u"sandbox"_s, day, day)->rows.first().amount, Soum(7));
    }

    void putsRowsOnTheServersDay()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        RegistryRow dateless = entry(u"dateless"_s, at(12));
        dateless.date = u"?"_s;
        QVERIFY(mirror.take(reading({entry(u"late"_s, at(23, -1, 3599)), entry(u"first"_s, at(0)), dateless,
            entry(u"last"_s, at(23, 0, 3599)), entry(u"next"_s, at(0, 1))})));
        QCOMPARE(
            ids(mirror.held(origin, day, day)->rows), QStringList({u"dateless"_s, u"first"_s, u"last"_s}));
        QCOMPARE(ids(mirror.held(origin, day.addDays(-1), day.addDays(-1))->rows), QStringList {u"late"_s});
        // What lies beyond the days that were asked for is true, but says nothing about its own day.
        QVERIFY(!mirror.held(origin, day.addDays(1), day.addDays(1))->whole);
        QVERIFY(!mirror.held(origin, day, day.addDays(1))->readAt.isValid());
        QVERIFY(!mirror.held(origin, day, day.addDays(1))->whole);
    }

    void closesADayThatIsLongOver_data()
    {
        QTest::addColumn<QDateTime>("readAt");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("closed");
        QTest::newRow("on the day") << at(20) << true << false;
        QTest::newRow("a day after its end") << at(0, 2) << true << false;
        QTest::newRow("more than a day after its end") << at(0, 2, 1) << true << true;
        QTest::newRow("later, but rows were missing") << at(0, 9) << false << false;
    }
    void closesADayThatIsLongOver()
    {
        QFETCH(QDateTime, readAt);
        QFETCH(bool, whole);
        QFETCH(bool, closed);
        Till till;
        RegistryMirror mirror(*till.database);
        QVERIFY(mirror.take(reading({}, day, day, readAt, whole)));
        QCOMPARE(*mirror.closedDays(origin, day.addDays(-3), day.addDays(3)),
            closed ? QList<QDate> {day} : QList<QDate>());
        QVERIFY(mirror.closedDays(u"sandbox"_s, day, day)->isEmpty());
    }

    void forgetsWhatAWholeReadingNoLongerHas()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        const QList<RegistryRow> both {entry(u"a"_s, at(12)), entry(u"b"_s, at(13))};
        QVERIFY(mirror.take(reading(both)));
        // A reading that lacks rows proves nothing, and the day is no longer whole.
        QVERIFY(mirror.take(reading({both.first()}, day, day, at(21), false)));
        QCOMPARE(ids(mirror.held(origin, day, day)->rows), QStringList({u"a"_s, u"b"_s}));
        QVERIFY(!mirror.held(origin, day, day)->whole);
        QVERIFY(mirror.take(reading({both.first()}, day, day, at(22))));
        QCOMPARE(ids(mirror.held(origin, day, day)->rows), QStringList {u"a"_s});
        QVERIFY(mirror.held(origin, day, day)->whole);
        QCOMPARE(till.count(u"SELECT count(*) FROM registry_row"_s), 2);
        QVERIFY(mirror.take(reading(both, day, day, at(23))));
        QCOMPARE(mirror.held(origin, day, day)->rows.size(), 2);
    }

    void aHeldSpanIsAsOldAsItsOldestDay()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        QVERIFY(mirror.take(reading({}, day.addDays(-2), day.addDays(-1), at(8))));
        QVERIFY(mirror.take(reading({}, day, day, at(9))));
        QCOMPARE(mirror.held(origin, day.addDays(-2), day)->readAt, at(8));
        QCOMPARE(mirror.held(origin, day.addDays(-2), day)->lastReadAt, at(9));
        QVERIFY(mirror.held(origin, day.addDays(-2), day)->whole);
    }

    void findsForeignRowsOfTheLastHour()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        (void)till.inState(PaymentState::Paid, Till::bill(), u"ours"_s);
        QVERIFY(mirror.take(reading({entry(u"ours"_s, at(11)), entry(u"same"_s, at(11)),
            entry(u"mine"_s, at(11, 0, 5), 50'000, u"101"_s, u"kassir-1"_s), entry(u"old"_s, at(9, 0, 3599)),
            entry(u"amount"_s, at(11), 49'999), entry(u"service"_s, at(11), 50'000, u"102"_s)})));
        const auto found = mirror.foreignWithin(origin, u"101"_s, Soum(50'000), at(10));
        QCOMPARE(ids(*found), QStringList({u"mine"_s, u"same"_s}));
        QVERIFY(mirror.foreignWithin(u"sandbox"_s, u"101"_s, Soum(50'000), at(10))->isEmpty());
        // Across midnight.
        QVERIFY(mirror.take(reading({entry(u"night"_s, at(23, 0, 3000))}, day, day, at(1, 1))));
        QCOMPARE(ids(*mirror.foreignWithin(origin, u"101"_s, Soum(50'000), at(23, 0, 1000))),
            QStringList {u"night"_s});
    }

    void findsTheJournalsSideOfADay()
    {
        Till till; // its clock stands at 11:00 of the day in Tashkent
        RegistryMirror mirror(*till.database);
        const PaymentRow paid = till.inState(PaymentState::Paid, Till::bill(u"1"_s), u"t1"_s);
        const PaymentRow refused = till.inState(PaymentState::PayRefused, Till::bill(u"2"_s), u"t2"_s);
        (void)till.inState(PaymentState::PayRefused, Till::bill(u"3"_s), u"t3"_s);
        QVERIFY(mirror.take(reading({entry(u"t2"_s, at(11)), entry(u"t1"_s, at(11))})));
        const auto rows = mirror.counterparts(origin, day, day);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(QSet<PaymentId>({rows->at(0).id, rows->at(1).id}), QSet<PaymentId>({paid.id, refused.id}));
        QCOMPARE(mirror.counterparts(origin, day.addDays(2), day.addDays(2))->size(), 0);
        QCOMPARE(mirror.counterparts(origin, day.addDays(-3), day.addDays(-3))->size(), 0);
        QCOMPARE(mirror.counterparts(u"sandbox"_s, day, day)->size(), 0);
    }

    void pagesByKeyset()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        QList<RegistryRow> rows;
        QStringList expected;
        for (int i = 0; i < 25; ++i) {
            // Five share each second; the days differ.
            rows += entry(u"id-%1"_s.arg(i, 2, 10, QChar(u'0')), at(i < 10 ? 23 : 1, i < 10 ? 0 : 1, i / 5));
            expected.prepend(rows.last().id);
        }
        QVERIFY(mirror.take(reading(rows, day, day.addDays(1))));
        QStringList got;
        std::optional<RegistryMirror::Place> after;
        int pages = 0;
        do {
            const auto page = mirror.page(origin, day, day.addDays(1), after, 4);
            QVERIFY(page);
            got += ids(page->rows);
            after = page->next;
            ++pages;
        } while (after && pages < 20);
        QCOMPARE(got, expected);
        QCOMPARE(pages, 7);
    }

    void leavesTheFileToOthersBetweenItsTransactions()
    {
        Till till;
        const auto second = Database::open(till.file(), Database::Mode::Beside);
        QVERIFY(second);
        RegistryMirror mirror(**second);
        QList<RegistryRow> rows;
        for (int i = 0; i < 1'000; ++i)
            rows += entry(u"id-%1"_s.arg(i), at(12, 0, i));
        int payments = 0;
        QVERIFY(mirror.take(reading(rows), [&] {
            (void)till.created(Till::bill(QString::number(payments)), u"t-%1"_s.arg(payments));
            ++payments;
        }));
        QCOMPARE(payments, 4);
        QCOMPARE(till.count(u"SELECT count(*) FROM registry_row"_s), 1'000);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), 4);
    }

    void aConnectionBesideNeverMakesAJournal()
    {
        QTemporaryDir folder(QDir::tempPath() + u"/kassa ü%20?#-XXXXXX"_s);
        const QString file = folder.filePath(u"kassa.db"_s);
        QCOMPARE(Database::open(file, Database::Mode::Beside).error().code, ErrorCode::StoreFailed);
        QVERIFY(!QFile::exists(file));
        // A file that is none of ours stays as it is.
        QFile bare(file);
        QVERIFY(bare.open(QFile::WriteOnly));
        bare.close();
        QVERIFY(!Database::open(file, Database::Mode::Beside));
        QCOMPARE(QFile(file).size(), 0);
        QVERIFY(QFile::remove(file));
        const auto first = opened(file);
        const auto beside = Database::open(file, Database::Mode::Beside);
        QVERIFY(beside);
        QVERIFY(RegistryMirror(**beside).take(reading({entry(u"a"_s, at(12))})));
        QCOMPARE(RegistryMirror(*first).held(origin, day, day)->rows.size(), 1);
        // Deleted under the running program: the journal's own connection writes it anew, this one doesn't.
        QVERIFY(QFile::remove(file));
        (void)RegistryMirror(**beside).take(reading({entry(u"b"_s, at(12))}));
        QVERIFY(!QFile::exists(file));
    }

    void aFailureInTheMiddleLeavesTrueRowsAndNoWholeDay()
    {
        Till till;
        RegistryMirror mirror(*till.database);
        QList<RegistryRow> rows;
        for (int i = 0; i < 600; ++i)
            rows += entry(u"id-%1"_s.arg(i), at(12, 0, i));
        QVERIFY(till.database->run(u"CREATE TRIGGER full BEFORE INSERT ON registry_row WHEN NEW.id = 'id-599'"
                                   " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        QCOMPARE(mirror.take(reading(rows)).error().code, ErrorCode::StoreFailed);
        QCOMPARE(mirror.held(origin, day, day)->rows.size(), 500);
        QVERIFY(!mirror.held(origin, day, day)->whole);
    }
};

QTEST_GUILESS_MAIN(RegistryMirrorTest)
#include "tst_registrymirror.moc"
