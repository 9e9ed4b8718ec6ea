// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/Till.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheSnapshot()
    {
        Till till;
        QSignalSpy changed(till.journal.get(), &PaymentJournal::changed);
        NewPayment payment = till.bill();
        payment.cardInCreate = true;
        const auto row = till.journal->commitCreateSent(payment, u"Nodira"_s);
        QVERIFY(row);
        QCOMPARE(row->state, PaymentState::CreateSent);
        QCOMPARE(row->origin, origin);
        QCOMPARE(row->service, payment.service);
        QCOMPARE(row->account, payment.account);
        QCOMPARE(row->accountKey.size(), 32);
        QCOMPARE(row->amount, Soum(50000));
        QCOMPARE(row->userId, u"kassir-1"_s);
        QCOMPARE(row->card, payment.card);
        QVERIFY(row->cardInCreate);
        QCOMPARE(row->infoDetails, payment.infoDetails);
        QCOMPARE(row->createdAt, till.clock.utcNow());
        QVERIFY(!row->sentAt.isValid() && !row->settledAt.isValid() && !row->refusedAt.isValid());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(till.journal->origin(), origin);

        const QList<JournalEvent> events = till.journal->events(row->id);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].what, QString(event::createSent));
        QVERIFY(!events[0].from);
        QCOMPARE(events[0].to, PaymentState::CreateSent);
        QCOMPARE(events[0].by, u"Nodira"_s);
        QCOMPARE(events[0].at, till.clock.utcNow());
        QVERIFY(!events[0].serverAt.isValid());

        // It is on the disk and the same after a restart.
        till.start();
        const auto again = till.journal->row(row->id);
        QVERIFY(again);
        QCOMPARE(again->service, payment.service);
        QCOMPARE(again->account, payment.account);
        QCOMPARE(again->createdAt, row->createdAt);
    }

    void takesAWholePayment()
    {
        Till till;
        const PaymentRow created = till.created(till.bill(), u"tx-1"_s);
        QCOMPARE(created.state, PaymentState::Created);
        QCOMPARE(created.transactionId, u"tx-1"_s);
        till.clock.advance(1000);
        till.serverClock.learn(till.clock.utcNow().addSecs(30));
        const auto sent
            = till.journal->commitPaySent(created.id, PaymentState::Created, created.card, {}, u"cashier"_s);
        QVERIFY(sent);
        QCOMPARE(sent->state, PaymentState::PaySent);
        QCOMPARE(sent->attempts, 1);
        QCOMPARE(sent->sentAt, till.clock.utcNow());
        till.clock.advance(1000);
        const auto paid = till.journal->move(created.id, PaymentState::PaySent, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Pay,
                .payedAt = u"2026-03-02 11:00:02"_s,
                .paymentRef = u"ref"_s,
                .eposMerchant = u"em"_s,
                .eposTerminal = u"et"_s},
            {.what = event::payAnswer, .by = u"cashier"_s, .http = 200});
        QVERIFY(paid);
        QCOMPARE(paid->state, PaymentState::Paid);
        QCOMPARE(paid->settledAt, till.clock.utcNow());
        QCOMPARE(paid->confirmedBy, ConfirmedBy::Pay);
        QCOMPARE(paid->payedAt, u"2026-03-02 11:00:02"_s);
        QCOMPARE(paid->paymentRef, u"ref"_s);
        QCOMPARE(paid->eposMerchant, u"em"_s);
        QCOMPARE(paid->eposTerminal, u"et"_s);

        const QList<PaymentAttempt> attempts = till.journal->attempts(created.id);
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts[0].number, 1);
        QCOMPARE(attempts[0].cardLocalId, u"c1"_s);
        QCOMPARE(attempts[0].from, PaymentState::Created);
        QCOMPARE(attempts[0].version, u"" KASSA_VERSION ""_s);
        QCOMPARE(attempts[0].serverAt, attempts[0].at.addSecs(30));
        QCOMPARE(attempts[0].outcome, PaymentState::Paid);
        QCOMPARE(attempts[0].http, 200);

        const QList<JournalEvent> events = till.journal->events(created.id);
        QCOMPARE(events.size(), 4);
        QCOMPARE(events[2].what, QString(event::paySent));
        QCOMPARE(events[2].from, PaymentState::Created);
        QCOMPARE(events[2].to, PaymentState::PaySent);
        QCOMPARE(events[2].serverAt, events[2].at.addSecs(30));
        QCOMPARE(till.journal->byTransaction(origin, u"tx-1"_s)->id, created.id);
        QVERIFY(!till.journal->byTransaction(origin, QString()));
        QVERIFY(!till.journal->byTransaction(u"sandbox"_s, u"tx-1"_s));
    }

    void movesOnlyFromTheExpectedState()
    {
        Till till;
        const PaymentRow row = till.created(till.bill(), u"tx"_s);
        QSignalSpy changed(till.journal.get(), &PaymentJournal::changed);
        const auto moved = till.journal->move(
            row.id, PaymentState::PaySent, PaymentState::Paid, {}, {.what = event::payAnswer});
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, ErrorCode::StateMoved);
        QCOMPARE(moved.error().payment, number(row.id));
        QCOMPARE(till.journal->commitPaySent(row.id, PaymentState::OtpWait, row.card, {}, {}).error().code,
            ErrorCode::StateMoved);
        QCOMPARE(till.journal->amend(row.id, PaymentState::Paid, {.alarm = u"x"_s}, {}).error().code,
            ErrorCode::StateMoved);
        QCOMPARE(till.journal->amend(row.id, PaymentState::Paid, {}, {}).error().code, ErrorCode::StateMoved);
        QCOMPARE(till.journal->move(PaymentId(99), PaymentState::Created, PaymentState::Abandoned, {}, {})
                     .error()
                     .code,
            ErrorCode::StateMoved);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(till.journal->events(row.id).size(), 2);
        // A pay and a create are committed by their own names only.
        for (const PaymentState to : {PaymentState::PaySent, PaymentState::CreateSent})
            QCOMPARE(till.journal->move(row.id, PaymentState::Created, to, {}, {}).error().code,
                ErrorCode::InvalidInput);
        QCOMPARE(till.journal->row(row.id)->state, PaymentState::Created);
    }

    void amendsWithinAState()
    {
        Till till;
        const PaymentRow row = till.inState(PaymentState::PayUnknown, till.bill(), u"tx"_s);
        const auto amended = till.journal->amend(row.id, PaymentState::PayUnknown,
            {.refusal = u"otp_expired"_s,
                .alarm = u"amount_differs"_s,
                .paidAmount = Soum(7),
                .notChargedInRow = 2},
            {.what = event::statusAnswer, .note = u"created"_s});
        QVERIFY(amended);
        QCOMPARE(amended->state, PaymentState::PayUnknown);
        QCOMPARE(amended->refusal, u"otp_expired"_s);
        QCOMPARE(amended->alarm, u"amount_differs"_s);
        QCOMPARE(amended->paidAmount, Soum(7));
        QCOMPARE(amended->notChargedInRow, 2);
        const JournalEvent last = till.journal->events(row.id).constLast();
        QVERIFY(!last.from && !last.to);
        QCOMPARE(last.note, u"created"_s);
        QCOMPARE(till.journal->withAlarm().size(), 1);
        QVERIFY(till.journal->append(PaymentId(0), {.what = event::clockBack, .note = u"5000"_s}));
        QCOMPARE(till.journal->events(PaymentId(0)).size(), 1);
        QVERIFY(!till.journal->append(PaymentId(77), {.what = event::alarm}));
    }

    void guardsTheAccount()
    {
        for (const PaymentState open : {PaymentState::PaySent, PaymentState::PayUnknown}) {
            Till till;
            const PaymentRow second = till.created(till.bill(), u"tx-2"_s);
            const PaymentRow first = till.inState(open, till.bill(), u"tx-1"_s);
            // The amount doesn't matter, blanks around a value don't, zeros do.
            const auto create = till.journal->commitCreateSent(till.bill(u" 0017 "_s, 700), u"cashier"_s);
            QVERIFY(!create);
            QCOMPARE(create.error().code, ErrorCode::AccountOpen);
            QCOMPARE(create.error().payment, number(first.id));
            QVERIFY(till.journal->commitCreateSent(till.bill(u"17"_s), u"cashier"_s));
            // What was created before stops at pay, even when the cashier has confirmed everything.
            const auto pay = till.journal->commitPaySent(
                second.id, PaymentState::Created, second.card, {first.id}, u"cashier"_s);
            QVERIFY(!pay);
            QCOMPARE(pay.error().code, ErrorCode::AccountOpen);
            QCOMPARE(pay.error().payment, number(first.id));
            QCOMPARE(till.journal->row(second.id)->state, PaymentState::Created);
            QCOMPARE(till.journal->row(second.id)->attempts, 0);
            QVERIFY(till.journal->attempts(second.id).isEmpty());
            // The open one itself never gets a second pay.
            QCOMPARE(till.journal->commitPaySent(first.id, open, first.card, {first.id}, {}).error().code,
                ErrorCode::AccountOpen);
        }
    }

    void theDatabaseItselfGuards()
    {
        Till till;
        const PaymentRow second = till.created(till.bill(), u"tx-2"_s);
        const PaymentRow first = till.inState(PaymentState::PayUnknown, till.bill(), u"tx-1"_s);
        const QString force = u"UPDATE payment SET state = 'PaySent' WHERE id = %1"_s.arg(number(second.id));
        const auto forced = till.database->run(force);
        QVERIFY(!forced);
        QVERIFY(forced.error().reason.contains(u"UNIQUE"_s));
        // Rule 8: a released account lets another payment through and stays what it is.
        QVERIFY(till.journal->amend(
            first.id, PaymentState::PayUnknown, {.released = true}, {.what = event::statusAnswer}));
        QVERIFY(till.journal->commitPaySent(second.id, PaymentState::Created, second.card, {}, {}));
        QCOMPARE(till.journal->row(first.id)->state, PaymentState::PayUnknown);
    }

    void asksWhenTheAccountWasPaidMeanwhile()
    {
        Till till;
        const PaymentRow before = till.inState(PaymentState::Paid, till.bill(), u"tx-0"_s);
        const PaymentRow second = till.created(till.bill(), u"tx-2"_s);
        const PaymentRow first = till.created(till.bill(), u"tx-1"_s);
        QVERIFY(till.journal->commitPaySent(first.id, PaymentState::Created, first.card, {}, {}));
        till.clock.setUtc(till.clock.utcNow().addDays(-1)); // a clock that goes back hides nothing
        QVERIFY(till.journal->move(first.id, PaymentState::PaySent, PaymentState::Paid, {}, {}));
        const auto pay = till.journal->commitPaySent(second.id, PaymentState::Created, second.card, {}, {});
        QVERIFY(!pay);
        QCOMPARE(pay.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(pay.error().payment, number(first.id));
        QVERIFY(before.id != first.id);
        // A yes is about one payment, not about whatever else was paid meanwhile.
        QCOMPARE(till.journal->commitPaySent(second.id, PaymentState::Created, second.card, {before.id}, {})
                     .error()
                     .payment,
            number(first.id));
        QVERIFY(till.journal->commitPaySent(second.id, PaymentState::Created, second.card, {first.id}, {}));
        // Another account is not concerned.
        const PaymentRow other = till.created(till.bill(u"18"_s), u"tx-3"_s);
        QVERIFY(till.journal->commitPaySent(other.id, PaymentState::Created, other.card, {}, {}));
    }

    void paysOnlyWithWhatCreateSaid()
    {
        Till till;
        NewPayment payment = till.bill();
        payment.cardInCreate = true;
        const auto sent = till.journal->commitCreateSent(payment, {});
        QVERIFY(till.journal->move(sent->id, PaymentState::CreateSent, PaymentState::OtpWait, {}, {}));
        QCOMPARE(
            till.journal->commitPaySent(sent->id, PaymentState::OtpWait, payment.card, {}, {}).error().code,
            ErrorCode::InvalidInput);
        QVERIFY(till.journal->amend(sent->id, PaymentState::OtpWait,
            {.transactionId = u"tx"_s, .createDetails = payment.infoDetails, .otpPhone = u"99890***67"_s},
            {}));
        Card other = payment.card;
        other.localId = u"c2"_s;
        QCOMPARE(till.journal->commitPaySent(sent->id, PaymentState::OtpWait, other, {}, {}).error().code,
            ErrorCode::InvalidInput);
        const auto row = till.journal->commitPaySent(sent->id, PaymentState::OtpWait, payment.card, {}, {});
        QVERIFY(row);
        QCOMPARE(row->otpPhone, u"99890***67"_s);
        QCOMPARE(row->createDetails, payment.infoDetails);

        // Without a card in create, each attempt names its own.
        const PaymentRow cash = till.created(till.bill(u"5"_s), u"tx-5"_s);
        const auto first = till.journal->commitPaySent(cash.id, PaymentState::Created, cash.card, {}, {});
        QVERIFY(till.journal->move(cash.id, PaymentState::PaySent, PaymentState::PayRefused,
            {.refusal = u"insufficient_funds"_s}, {.http = 400}));
        const auto next = till.journal->commitPaySent(cash.id, PaymentState::PayRefused, other, {}, {});
        QVERIFY(first && next);
        QCOMPARE(next->card.localId, u"c2"_s);
        QCOMPARE(next->attempts, 2);
        QCOMPARE(till.journal->attempts(cash.id).size(), 2);
    }

    void keepsTheTimeOfARefusalWhenThePayNeverLeft()
    {
        Till till;
        const PaymentRow refused = till.inState(PaymentState::PayRefused, till.bill(), u"tx"_s);
        QCOMPARE(refused.refusedAt, till.clock.utcNow());
        till.clock.advance(90'000);
        const auto again
            = till.journal->commitPaySent(refused.id, PaymentState::PayRefused, refused.card, {}, {});
        QVERIFY(again);
        QVERIFY(again->refusal.isEmpty()); // an earlier attempt's refusal must not survive into this one
        auto back = till.journal->move(
            refused.id, PaymentState::PaySent, PaymentState::PayRefused, {}, {.what = event::payNotSent});
        QCOMPARE(back->refusedAt, refused.refusedAt);
        QVERIFY(till.journal->commitPaySent(refused.id, PaymentState::PayRefused, refused.card, {}, {}));
        back = till.journal->move(refused.id, PaymentState::PaySent, PaymentState::PayRefused,
            {.refusal = u"invalid_otp"_s}, {.what = event::payAnswer});
        QCOMPARE(back->refusedAt, till.clock.utcNow());
    }

    void supersedesInOneCommit()
    {
        Till till;
        const PaymentRow one = till.inState(PaymentState::PayRefused, till.bill(), u"tx-1"_s);
        const PaymentRow two = till.inState(PaymentState::PayRefused, till.bill(), u"tx-2"_s);
        const PaymentRow other = till.inState(PaymentState::PayRefused, till.bill(u"18"_s), u"tx-3"_s);
        NewPayment payment = till.bill();
        payment.superseded = {one.id, other.id};
        const qint64 before = till.count(u"SELECT count(*) FROM payment"_s);
        // One that isn't a refused payment of this account spoils the whole commit.
        const auto wrong = till.journal->commitCreateSent(payment, {});
        QCOMPARE(wrong.error().code, ErrorCode::StateMoved);
        QCOMPARE(wrong.error().payment, number(other.id));
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), before);
        QCOMPARE(till.journal->row(one.id)->state, PaymentState::PayRefused);

        // Neither does a commit replace what isn't refused any more.
        const PaymentRow paid = till.inState(PaymentState::Paid, till.bill(), u"tx-4"_s);
        payment.superseded = {one.id, paid.id};
        QCOMPARE(till.journal->commitCreateSent(payment, {}).error().code, ErrorCode::StateMoved);
        QCOMPARE(till.journal->row(one.id)->state, PaymentState::PayRefused);

        payment.superseded = {one.id};
        payment.cancelled = {two.id};
        QSignalSpy changed(till.journal.get(), &PaymentJournal::changed);
        const auto row = till.journal->commitCreateSent(payment, u"cashier"_s);
        QVERIFY(row);
        QCOMPARE(row->supersedes, number(one.id));
        QCOMPARE(till.journal->row(one.id)->state, PaymentState::Superseded);
        const auto cancelled = till.journal->row(two.id);
        QCOMPARE(cancelled->state, PaymentState::Cancelled);
        QCOMPARE(cancelled->confirmedBy, ConfirmedBy::Status);
        QVERIFY(cancelled->settledAt.isValid());
        QCOMPARE(changed.count(), 3);
        const JournalEvent last = till.journal->events(one.id).constLast();
        QCOMPARE(last.what, QString(event::superseded));
        QCOMPARE(last.note, QString::number(number(row->id)));
        QCOMPARE(till.journal->events(two.id).constLast().to, PaymentState::Cancelled);
    }

    void belongsToOneOrigin()
    {
        Till till;
        QVERIFY(till.journal->origin().isEmpty());
        till.created(till.bill(), u"tx"_s);
        NewPayment foreign = till.bill(u"9"_s);
        foreign.origin = u"sandbox"_s;
        QCOMPARE(till.journal->commitCreateSent(foreign, {}).error().code, ErrorCode::WrongOrigin);
        till.start();
        QCOMPARE(till.journal->commitCreateSent(foreign, {}).error().code, ErrorCode::WrongOrigin);
        QCOMPARE(till.journal->origin(), origin);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), 1);
        QVERIFY(!till.database->run(u"UPDATE meta SET value = 'sandbox' WHERE key = 'origin'"_s));
    }

    void knowsEachTransactionOnce()
    {
        Till till;
        const PaymentRow first = till.created(till.bill(u"1"_s), u"tx"_s);
        const auto second = till.journal->commitCreateSent(till.bill(u"2"_s), {});
        const auto created = till.journal->move(second->id, PaymentState::CreateSent, PaymentState::Created,
            {.transactionId = u"tx"_s}, {.what = event::createAnswer});
        QVERIFY(!created);
        QCOMPARE(created.error().code, ErrorCode::InvalidInput);
        QCOMPARE(created.error().payment, number(first.id));
        QCOMPARE(till.journal->row(second->id)->state, PaymentState::CreateSent);
        QVERIFY(!till.journal->amend(first.id, PaymentState::Created, {.transactionId = u"other"_s}, {}));
    }

    void recoversAtStart()
    {
        Till till;
        QHash<PaymentState, PaymentId> rows;
        rows[PaymentState::CreateSent] = till.journal->commitCreateSent(till.bill(u"1"_s), {})->id;
        rows[PaymentState::Created] = till.created(till.bill(u"2"_s), u"t2"_s).id;
        const auto otp = till.journal->commitCreateSent(till.bill(u"3"_s), {});
        QVERIFY(till.journal->move(otp->id, PaymentState::CreateSent, PaymentState::OtpWait, {}, {}));
        rows[PaymentState::OtpWait] = otp->id;
        int n = 4;
        for (const PaymentState state : {PaymentState::PaySent, PaymentState::PayRefused,
                 PaymentState::PayUnknown, PaymentState::Paid, PaymentState::Cancelled}) {
            rows[state] = till.inState(state, till.bill(QString::number(n)), u"t%1"_s.arg(n)).id;
            ++n;
        }
        till.start();
        QSignalSpy changed(till.journal.get(), &PaymentJournal::changed);
        QVERIFY(till.journal->recover());
        QCOMPARE(changed.count(), 4);
        const QHash<PaymentState, PaymentState> expected {
            {PaymentState::CreateSent, PaymentState::CreateUnknown},
            {PaymentState::Created, PaymentState::Abandoned},
            {PaymentState::OtpWait, PaymentState::Abandoned},
            {PaymentState::PaySent, PaymentState::PayUnknown}};
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            QCOMPARE(till.journal->row(it.value())->state, expected.value(it.key(), it.key()));
        const JournalEvent last = till.journal->events(rows[PaymentState::PaySent]).constLast();
        QCOMPARE(last.what, QString(event::recovered));
        QCOMPARE(last.by, u"start"_s);
        QCOMPARE(last.from, PaymentState::PaySent);
        QCOMPARE(till.journal->attempts(rows[PaymentState::PaySent])[0].outcome, PaymentState::PayUnknown);
        QVERIFY(till.journal->recover());
        QCOMPARE(changed.count(), 4);
    }

    void refusesToRewriteHistory()
    {
        Till till;
        const PaymentRow row = till.inState(PaymentState::Paid, till.bill(), u"tx"_s);
        for (const QString &sql : {u"UPDATE event SET note = 'x'"_s, u"DELETE FROM event"_s,
                 u"DELETE FROM payment"_s, u"DELETE FROM attempt"_s, u"UPDATE payment SET amount = 1"_s,
                 u"UPDATE payment SET account = '[]'"_s, u"UPDATE payment SET service_id = '9'"_s,
                 u"UPDATE payment SET transaction_id = 'y'"_s, u"UPDATE payment SET state = 'Fine'"_s,
                 u"DELETE FROM meta"_s, u"UPDATE meta SET value = x'00' WHERE key = 'account-key'"_s}) {
            QVERIFY2(!till.database->run(sql), qPrintable(sql));
        }
        QCOMPARE(till.journal->events(row.id).size(), 4);
    }

    void writesNothingOnAFullDisk()
    {
        Till till;
        const PaymentRow row = till.created(till.bill(), u"tx"_s);
        const qint64 pages = till.count(u"PRAGMA page_count"_s);
        QVERIFY(till.database->run(u"PRAGMA max_page_count=%1"_s.arg(pages)));
        QSignalSpy changed(till.journal.get(), &PaymentJournal::changed);
        // Creates until the last page is used up; each is whole or not there.
        Result<PaymentRow> last = row;
        int made = 0;
        while (last && made < 1000)
            last = till.journal->commitCreateSent(till.bill(QString::number(++made)), {});
        QVERIFY(!last);
        QCOMPARE(last.error().code, ErrorCode::StoreFull);
        QCOMPARE(changed.count(), made - 1);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), made);
        QCOMPARE(till.count(u"SELECT count(*) FROM event WHERE what = 'create_sent'"_s), made);
        // With room again the very next commit is good: no transaction was left open.
        QVERIFY(till.database->run(u"PRAGMA max_page_count=1000000"_s));
        QVERIFY(till.journal->commitPaySent(row.id, PaymentState::Created, row.card, {}, {}));
    }

    void aDeletedFileIsWrittenAnew_data()
    {
        QTest::addColumn<QStringList>("deleted");
        QTest::newRow("all") << QStringList {{}, u"-wal"_s, u"-shm"_s};
        QTest::newRow("the log") << QStringList {u"-wal"_s};
        QTest::newRow("the store itself") << QStringList {{}};
    }
    void aDeletedFileIsWrittenAnew()
    {
        QFETCH(const QStringList, deleted);
        Till till;
        const Result<PaymentRow> made = till.journal->commitCreateSent(Till::bill(), u"cashier"_s);
        QVERIFY(made);
        for (const QString &suffix : deleted)
            QVERIFY(QFile::remove(till.file() + suffix));
        const Result<PaymentRow> moved = till.journal->move(made->id, PaymentState::CreateSent,
            PaymentState::Created, {.transactionId = u"t-1"_s}, {.what = event::createAnswer});
        QVERIFY(moved);
        const Result<PaymentRow> sent
            = till.journal->commitPaySent(made->id, PaymentState::Created, {}, {}, u"cashier"_s);
        QVERIFY(sent);
        // As another program sees it, and as the next start does: what a guard rests on is on the disk.
        QCOMPARE(
            value(*opened(till.file(), Database::Mode::ReadOnly), u"SELECT state FROM payment"_s).toString(),
            u"PaySent"_s);
        QCOMPARE(QFile::permissions(till.file()) & (QFile::ReadGroup | QFile::ReadOther), 0);
        till.start();
        QCOMPARE(till.journal->row(made->id)->state, PaymentState::PaySent);
        QCOMPARE(till.journal->events(made->id).size(), 3);
        QCOMPARE(value(*till.database, u"PRAGMA synchronous"_s).toInt(), 2);
    }

    void anotherFileInItsPlaceIsLeftAlone()
    {
        Till till;
        const Result<PaymentRow> made = till.journal->commitCreateSent(Till::bill(), u"cashier"_s);
        QVERIFY(QFile::rename(till.file(), till.file() + u"-away"_s));
        QFile other(till.file());
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("somebody's") > 0);
        other.close();
        const Result<PaymentRow> second = till.journal->commitCreateSent(Till::bill(u"0018"_s), u"cashier"_s);
        QCOMPARE(second.error().code, ErrorCode::StoreFailed);
        QCOMPARE(other.size(), 10);
        QCOMPARE(till.journal->row(made->id)->state, PaymentState::CreateSent);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
