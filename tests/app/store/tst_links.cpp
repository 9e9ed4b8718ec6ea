// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HistoryIndex.h"
#include "app/store/Schema.h"
#include "tests/app/store/Till.h"

#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

const SeniorWord senior {u"Karimova"_s, u"the payer has waited"_s};

/// A journal of the first schema: two refused payments that the third replaced, and an unknown one.
void makeFirstSchema(const QString &file)
{
    QFile script(QStringLiteral(KASSA_SOURCE_DIR "/tests/app/store/journal1.sql"));
    if (!script.open(QFile::ReadOnly))
        qFatal("no journal1.sql");
    {
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(file);
        if (!old.open())
            qFatal("can't open");
        QSqlQuery query(old);
        const QList<QByteArray> lines = script.readAll().split('\n');
        for (const QByteArray &line : lines)
            if (!line.isEmpty() && !query.exec(QString::fromUtf8(line)))
                qFatal("%s: %s", line.constData(), qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"old"_s);
}

/// Brings a row into PayUnknown with rule 7's own columns set as wished.
PaymentRow unknown(Till &till, int inARow, bool absent, const QString &account = u"0017"_s,
    const QString &transaction = u"t-1"_s)
{
    const PaymentRow row = till.inState(PaymentState::PayUnknown, Till::bill(account), transaction);
    PaymentChange change;
    change.notChargedInRow = inARow;
    if (absent)
        change.absentAt = till.clock.utcNow();
    return till.journal->amend(row.id, row.state, change, {.what = event::registryRead}).value();
}

} // namespace

class LinksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAJournalOfTheFirstSchema()
    {
        Till till;
        till.journal.reset();
        till.database.reset();
        QDir(till.folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(till.folder.path()));
        makeFirstSchema(till.file());
        QVERIFY(!Database::open(till.file(), Database::Mode::ReadOnly)); // a reader renews nothing
        till.start();
        QCOMPARE(value(*till.database, u"PRAGMA user_version"_s).toInt(), schemaVersion);
        QCOMPARE(value(*till.database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(value(*till.database, u"SELECT count(*) FROM print_job"_s), QVariant(0));
        // All predecessors, not only the one that the old column held.
        QCOMPARE(till.journal->linkedTo(PaymentId {3}), (QList {PaymentId {1}, PaymentId {2}}));
        QCOMPARE(till.journal->linkedTo(PaymentId {1}), QList {PaymentId {3}});
        QCOMPARE(till.journal->linkedTo(PaymentId {4}), QList<PaymentId>());
        const PaymentRow open = till.journal->row(PaymentId {4}).value();
        QCOMPARE(open.state, PaymentState::PayUnknown);
        QCOMPARE(open.notChargedInRow, 3);
        QVERIFY(!open.absentAt.isValid());
        QCOMPARE(till.journal->events(open.id).size(), 4);
        QVERIFY(!till.journal->events(open.id).constLast().askedAt.isValid());
        // The search's index begins empty and follows by itself: an update doesn't wait for it.
        QCOMPARE(till.count(u"SELECT count(*) FROM history_key"_s), 0);
        HistoryIndex index(*till.database);
        QCOMPARE(index.follow().value(), 4);
        HistoryQuery query;
        query.search = parsePaymentSearch(QString::number(number(open.id)), QDate(2026, 3, 2));
        QVERIFY(!index.page(query)->isEmpty());
        // It goes on as any other; opening it again changes nothing.
        QVERIFY(till.journal->recover());
        till.start();
        QCOMPARE(till.journal->linkedTo(PaymentId {3}).size(), 2);
    }

    void aMigrationIsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kassa.db"_s);
        makeFirstSchema(file);
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(file);
            QVERIFY(old.open());
            QVERIFY(QSqlQuery(old).exec(u"CREATE TABLE watch(x)"_s)); // in the way of the last statements
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        QVERIFY(!Database::open(file, Database::Mode::ReadWrite));
        QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
        old.setDatabaseName(file);
        QVERIFY(old.open());
        {
            QSqlQuery query(old);
            QVERIFY(query.exec(u"PRAGMA user_version"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 1);
            QVERIFY(query.exec(u"SELECT count(*) FROM sqlite_master WHERE name = 'link'"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0);
        }
        old = {};
        QSqlDatabase::removeDatabase(u"old"_s);
    }

    void linksStay()
    {
        Till till;
        const PaymentRow one = till.created(Till::bill(u"1"_s), u"t-1"_s);
        const PaymentRow two = till.created(Till::bill(u"2"_s), u"t-2"_s);
        PaymentChange change;
        change.links = {two.id, one.id}; // itself is no link
        QVERIFY(till.journal->amend(one.id, one.state, change, {.what = event::alarm, .by = u"desk"_s}));
        QVERIFY(till.journal->amend(one.id, one.state, change, {.what = event::alarm, .by = u"desk"_s}));
        QCOMPARE(till.journal->linkedTo(one.id), QList {two.id});
        QCOMPARE(till.journal->linkedTo(two.id), QList {one.id});
        for (const auto &[from, to] : {std::pair(one.id, two.id), std::pair(two.id, one.id)}) {
            int told = 0;
            for (const JournalEvent &event : till.journal->events(from))
                told += event.what == event::linked && event.note == QString::number(number(to)) ? 1 : 0;
            QCOMPARE(told, 1);
        }
        QVERIFY(!till.database->run(u"DELETE FROM link"_s));
        QVERIFY(!till.database->run(u"UPDATE link SET other = payment"_s));
        till.start();
        QCOMPARE(till.journal->linkedTo(two.id), QList {one.id});
    }

    void knowsWhatWasPaidBesides()
    {
        Till till;
        const PaymentRow before = till.inState(PaymentState::Paid, Till::bill(), u"t-0"_s);
        const PaymentRow left = till.created(Till::bill(), u"t-1"_s);
        QCOMPARE(till.journal->paidBesides(left).value(), QList<PaymentId>()); // paid before: another bill
        till.inState(PaymentState::Paid, Till::bill(u"0018"_s), u"t-2"_s); // another account
        till.inState(PaymentState::PayRefused, Till::bill(), u"t-3"_s);
        QCOMPARE(till.journal->paidBesides(left).value(), QList<PaymentId>());
        const PaymentRow after = till.inState(PaymentState::Paid, Till::bill(), u"t-4"_s);
        QCOMPARE(till.journal->paidBesides(left).value(), QList {after.id});
        QCOMPARE(till.journal->paidBesides(after).value(), QList<PaymentId>());
        PaymentChange change;
        change.links = {before.id};
        QVERIFY(till.journal->amend(left.id, left.state, change, {.what = event::alarm}));
        QCOMPARE(till.journal->paidBesides(left).value(), (QList {before.id, after.id}));
    }

    void repeatsOnlyWhatTheFileItselfAllows_data()
    {
        QTest::addColumn<int>("inARow");
        QTest::addColumn<bool>("absent");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("card");
        QTest::addColumn<int>("code");
        QTest::newRow("two in a row") << 2 << true << u"Karimova"_s << u"c1"_s << int(ErrorCode::Unproven);
        QTest::newRow("not absent") << 3 << false << u"Karimova"_s << u"c1"_s << int(ErrorCode::Unproven);
        QTest::newRow("no name") << 3 << true << u" "_s << u"c1"_s << int(ErrorCode::NoSenior);
        QTest::newRow("another card")
            << 3 << true << u"Karimova"_s << u"c2"_s << int(ErrorCode::InvalidInput);
        QTest::newRow("all of it") << 3 << true << u"Karimova"_s << u"c1"_s << -1;
    }
    void repeatsOnlyWhatTheFileItselfAllows()
    {
        QFETCH(int, inARow);
        QFETCH(bool, absent);
        QFETCH(QString, name);
        QFETCH(QString, card);
        QFETCH(int, code);
        Till till;
        const PaymentRow row = unknown(till, inARow, absent);
        Card used = row.card;
        used.localId = card;
        const auto sent = till.journal->commitRepeatSent(row.id, used, {name, u"why"_s}, u"cashier"_s);
        QCOMPARE(sent ? -1 : int(sent.error().code), code);
        const PaymentRow after = till.journal->row(row.id).value();
        QCOMPARE(after.state, sent ? PaymentState::PaySent : PaymentState::PayUnknown);
        QCOMPARE(after.attempts, sent ? 2 : 1);
        if (!sent)
            return;
        QCOMPARE(after.notChargedInRow, 0); // everything begins again
        QVERIFY(!after.absentAt.isValid());
        const QList<JournalEvent> events = till.journal->events(row.id);
        QCOMPARE(events.at(events.size() - 2).what, QString(event::repeatApproved));
        QCOMPARE(events.at(events.size() - 2).by, u"Karimova"_s);
        QCOMPARE(till.journal->attempts(row.id).constLast().from, PaymentState::PayUnknown);
        // Once: it is PaySent now. And no other way leads there.
        QCOMPARE(till.journal->commitRepeatSent(row.id, row.card, senior, u"x"_s).error().code,
            ErrorCode::StateMoved);
    }

    void neverRepeatsWithoutASeniorsWord()
    {
        Till till;
        const PaymentRow row = unknown(till, 3, true);
        const auto sent
            = till.journal->commitPaySent(row.id, PaymentState::PayUnknown, row.card, {}, u"cashier"_s);
        QCOMPARE(sent.error().code, ErrorCode::AccountOpen);
        const auto moved = till.journal->move(
            row.id, PaymentState::PayUnknown, PaymentState::PaySent, {}, {.what = event::paySent});
        QCOMPARE(moved.error().code, ErrorCode::InvalidInput);
    }

    void stopsARepeatWhenTheAccountWasPaidMeanwhile()
    {
        Till till;
        const PaymentRow row = unknown(till, 3, true);
        PaymentChange change;
        change.released = true;
        QVERIFY(till.journal->amend(row.id, row.state, change, {.what = event::released}));
        const PaymentRow other = till.inState(PaymentState::Paid, Till::bill(), u"t-2"_s);
        const auto sent = till.journal->commitRepeatSent(row.id, row.card, senior, u"cashier"_s);
        QCOMPARE(sent.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(sent.error().payment, number(other.id));
        QVERIFY(till.journal->row(row.id)->released);
    }

    void replacesAnUnknownOneByASeniorsWord()
    {
        Till till;
        const PaymentRow old = unknown(till, 3, true);
        NewPayment bill = Till::bill();
        QCOMPARE(till.journal->commitCreateSent(bill, u"cashier"_s).error().code, ErrorCode::AccountOpen);
        bill.replaces = old.id;
        QCOMPARE(till.journal->commitCreateSent(bill, u"cashier"_s).error().code, ErrorCode::NoSenior);
        bill.senior = senior;
        NewPayment elsewhere = Till::bill(u"0018"_s);
        elsewhere.replaces = old.id;
        elsewhere.senior = senior;
        QCOMPARE(till.journal->commitCreateSent(elsewhere, u"cashier"_s).error().code, ErrorCode::StateMoved);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), 1);
        const auto next = till.journal->commitCreateSent(bill, u"cashier"_s);
        QVERIFY(next);
        QCOMPARE(next->supersedes, number(old.id));
        QCOMPARE(till.journal->row(old.id)->state, PaymentState::Superseded);
        QCOMPARE(till.journal->linkedTo(next->id), QList {old.id});
        const QList<JournalEvent> events = till.journal->events(old.id);
        QCOMPARE(events.at(events.size() - 2).what, QString(event::repeatApproved));
        QCOMPARE(events.constLast().from, PaymentState::PayUnknown);
        QCOMPARE(events.constLast().to, PaymentState::Superseded);
        // A half-proven one stays.
        const PaymentRow half = unknown(till, 2, true, u"0019"_s, u"t-9"_s);
        NewPayment another = Till::bill(u"0019"_s);
        another.replaces = half.id;
        another.senior = senior;
        QCOMPARE(till.journal->commitCreateSent(another, u"cashier"_s).error().code, ErrorCode::Unproven);
    }

    void remembersUpToWhichDayItLooked()
    {
        Till till;
        QVERIFY(!till.journal->watchedDay(u"close"_s).isValid());
        QVERIFY(till.journal->setWatchedDay(u"close"_s, QDate(2026, 3, 1)));
        QVERIFY(till.journal->setWatchedDay(u"close"_s, QDate(2026, 3, 2)));
        till.start();
        QCOMPARE(till.journal->watchedDay(u"close"_s), QDate(2026, 3, 2));
        QVERIFY(!till.journal->watchedDay(u"first_start"_s).isValid());
    }

    void keepsBothTimesOfAQuestion()
    {
        Till till;
        const PaymentRow row = till.created(Till::bill(), u"t-1"_s);
        const QDateTime asked = till.clock.utcNow();
        till.clock.advance(1500);
        EventNote note {event::statusAnswer, u"settlement"_s, 200, u"created"_s, asked};
        QVERIFY(till.journal->append(row.id, note));
        const JournalEvent event = till.journal->events(row.id).constLast();
        QCOMPARE(event.askedAt, asked);
        QCOMPARE(event.at, asked.addMSecs(1500));
    }
};

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
