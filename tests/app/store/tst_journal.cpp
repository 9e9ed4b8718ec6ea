// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/EventNames.h"
#include "app/store/PaymentJournal.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlError>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

const QString origin = u"https://gw.paylov.uz:443/"_s;

/// A profile's journal in a folder of its own, under a clock that stands still.
struct Till {
    QTemporaryDir folder;
    test::ManualClock clock;
    ServerClock serverClock {clock};
    std::unique_ptr<Database> database;
    std::unique_ptr<PaymentJournal> journal;

    Till() { start(); }
    void start()
    {
        journal.reset();
        database.reset();
        auto opened = Database::open(file(), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().reason));
        database = std::move(*opened);
        journal = std::make_unique<PaymentJournal>(*database, clock, serverClock);
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"kassa.db"_s); }

    NewPayment bill(const QString &account = u"0017"_s, qint64 amount = 50000) const
    {
        NewPayment payment;
        payment.origin = origin;
        payment.service = {.id = u"101"_s,
            .name = u"Toshkent Elektr"_s,
            .categoryId = u"3"_s,
            .categoryName = u"Kommunal"_s,
            .min = Soum(500),
            .max = std::nullopt,
            .logo = QUrl(u"https://cdn.paylov.uz/a%20b.png"_s)};
        payment.account = {{u"region"_s, u"03"_s, u"Region"_s, u"Toshkent shahri"_s},
            {u"account"_s, account, u"Hisob"_s, account}};
        payment.amount = Soum(amount);
        payment.userId = u"kassir-1"_s;
        payment.card = {.localId = u"c1"_s,
            .label = u"Do'kon"_s,
            .mask = u"8600 •••• 1234"_s,
            .phone = u"998901234567"_s};
        payment.infoDetails = {{u"fio"_s, u"Ўлмас"_s, u"F.I.Sh."_s}};
        return payment;
    }
    /// A payment that `create` has answered.
    PaymentRow created(const NewPayment &payment, const QString &transaction)
    {
        const auto sent = journal->commitCreateSent(payment, u"cashier"_s);
        if (!sent)
            qFatal("create: %s", qPrintable(sent.error().reason));
        const auto row = journal->move(sent->id, PaymentState::CreateSent, PaymentState::Created,
            {.transactionId = transaction}, {.what = event::createAnswer, .http = 200});
        if (!row)
            qFatal("created: %s", qPrintable(row.error().reason));
        return *row;
    }
    PaymentRow inState(PaymentState state, const NewPayment &payment, const QString &transaction)
    {
        PaymentRow row = created(payment, transaction);
        if (state == PaymentState::Created)
            return row;
        const auto sent
            = journal->commitPaySent(row.id, PaymentState::Created, payment.card, true, u"cashier"_s);
        if (!sent)
            qFatal("pay: %s", qPrintable(sent.error().reason));
        if (state == PaymentState::PaySent)
            return *sent;
        const auto moved = journal->move(
            row.id, PaymentState::PaySent, state, {}, {.what = event::payAnswer, .http = 200});
        if (!moved)
            qFatal("move: %s", qPrintable(moved.error().reason));
        return *moved;
    }
    qint64 count(const QString &sql) const
    {
        auto query = database->run(sql);
        return query && query->next() ? query->value(0).toLongLong() : -1;
    }
};

} // namespace

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
        const auto sent = till.journal->commitPaySent(
            created.id, PaymentState::Created, created.card, false, u"cashier"_s);
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
        QCOMPARE(till.journal->commitPaySent(row.id, PaymentState::OtpWait, row.card, false, {}).error().code,
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
                second.id, PaymentState::Created, second.card, true, u"cashier"_s);
            QVERIFY(!pay);
            QCOMPARE(pay.error().code, ErrorCode::AccountOpen);
            QCOMPARE(pay.error().payment, number(first.id));
            QCOMPARE(till.journal->row(second.id)->state, PaymentState::Created);
            QCOMPARE(till.journal->row(second.id)->attempts, 0);
            QVERIFY(till.journal->attempts(second.id).isEmpty());
            // The open one itself never gets a second pay.
            QCOMPARE(till.journal->commitPaySent(first.id, open, first.card, true, {}).error().code,
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
        QVERIFY(till.journal->commitPaySent(second.id, PaymentState::Created, second.card, false, {}));
        QCOMPARE(till.journal->row(first.id)->state, PaymentState::PayUnknown);
    }

    void asksWhenTheAccountWasPaidMeanwhile()
    {
        Till till;
        const PaymentRow before = till.inState(PaymentState::Paid, till.bill(), u"tx-0"_s);
        const PaymentRow second = till.created(till.bill(), u"tx-2"_s);
        const PaymentRow first = till.created(till.bill(), u"tx-1"_s);
        QVERIFY(till.journal->commitPaySent(first.id, PaymentState::Created, first.card, false, {}));
        till.clock.setUtc(till.clock.utcNow().addDays(-1)); // a clock that goes back hides nothing
        QVERIFY(till.journal->move(first.id, PaymentState::PaySent, PaymentState::Paid, {}, {}));
        const auto pay
            = till.journal->commitPaySent(second.id, PaymentState::Created, second.card, false, {});
        QVERIFY(!pay);
        QCOMPARE(pay.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(pay.error().payment, number(first.id));
        QVERIFY(before.id != first.id);
        QVERIFY(till.journal->commitPaySent(second.id, PaymentState::Created, second.card, true, {}));
        // Another account is not concerned.
        const PaymentRow other = till.created(till.bill(u"18"_s), u"tx-3"_s);
        QVERIFY(till.journal->commitPaySent(other.id, PaymentState::Created, other.card, false, {}));
    }

    void paysOnlyWithWhatCreateSaid()
    {
        Till till;
        NewPayment payment = till.bill();
        payment.cardInCreate = true;
        const auto sent = till.journal->commitCreateSent(payment, {});
        QVERIFY(till.journal->move(sent->id, PaymentState::CreateSent, PaymentState::OtpWait, {}, {}));
        QCOMPARE(till.journal->commitPaySent(sent->id, PaymentState::OtpWait, payment.card, false, {})
                     .error()
                     .code,
            ErrorCode::InvalidInput);
        QVERIFY(till.journal->amend(sent->id, PaymentState::OtpWait,
            {.transactionId = u"tx"_s, .createDetails = payment.infoDetails, .otpPhone = u"99890***67"_s},
            {}));
        Card other = payment.card;
        other.localId = u"c2"_s;
        QCOMPARE(till.journal->commitPaySent(sent->id, PaymentState::OtpWait, other, false, {}).error().code,
            ErrorCode::InvalidInput);
        const auto row
            = till.journal->commitPaySent(sent->id, PaymentState::OtpWait, payment.card, false, {});
        QVERIFY(row);
        QCOMPARE(row->otpPhone, u"99890***67"_s);
        QCOMPARE(row->createDetails, payment.infoDetails);

        // Without a card in create, each attempt names its own.
        const PaymentRow cash = till.created(till.bill(u"5"_s), u"tx-5"_s);
        const auto first = till.journal->commitPaySent(cash.id, PaymentState::Created, cash.card, false, {});
        QVERIFY(till.journal->move(cash.id, PaymentState::PaySent, PaymentState::PayRefused,
            {.refusal = u"insufficient_funds"_s}, {.http = 400}));
        const auto next = till.journal->commitPaySent(cash.id, PaymentState::PayRefused, other, false, {});
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
            = till.journal->commitPaySent(refused.id, PaymentState::PayRefused, refused.card, false, {});
        QVERIFY(again);
        QVERIFY(again->refusal.isEmpty()); // an earlier attempt's refusal must not survive into this one
        auto back = till.journal->move(
            refused.id, PaymentState::PaySent, PaymentState::PayRefused, {}, {.what = event::payNotSent});
        QCOMPARE(back->refusedAt, refused.refusedAt);
        QVERIFY(till.journal->commitPaySent(refused.id, PaymentState::PayRefused, refused.card, false, {}));
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

    void keysAnAccountAsSent()
    {
        Till till;
        const auto key = [&](const Account &account) { return till.journal->accountKey(account).value(); };
        const Account plain {
            {u"b"_s, u"007"_s, {}, {}}, {u"a"_s, u"Йўл"_s.normalized(QString::NormalizationForm_D), {}, {}}};
        QCOMPARE(key(plain).size(), 32);
        // Order, titles, blanks around and the form of Unicode don't count.
        QCOMPARE(key({{u"a"_s, u" Йўл\t"_s, u"T"_s, u"V"_s}, {u"b"_s, u"007"_s, {}, {}}}), key(plain));
        // Zeros, case, names and missing values do.
        QVERIFY(key({{u"b"_s, u"7"_s, {}, {}}, plain[1]}) != key(plain));
        QVERIFY(key({plain[0], {u"a"_s, u"йўл"_s, {}, {}}}) != key(plain));
        QVERIFY(key({plain[0], {u"c"_s, plain[1].value, {}, {}}}) != key(plain));
        QVERIFY(key({plain[0]}) != key(plain));
        QVERIFY(key({plain[0], plain[1], {u"c"_s, u""_s, {}, {}}}) != key(plain));
        // The same after a restart, another in another profile: it is keyed.
        const QByteArray before = key(plain);
        till.start();
        QCOMPARE(key(plain), before);
        Till other;
        QVERIFY(other.journal->accountKey(plain).value() != before);
    }

    void sendsNoCreateWithoutItsKey()
    {
        Till till;
        QVERIFY(till.database->run(u"DROP TRIGGER meta_kept"_s));
        QVERIFY(till.database->run(u"DELETE FROM meta WHERE key = 'account-key'"_s));
        QCOMPARE(till.journal->accountKey({}).error().code, ErrorCode::StoreFailed);
        QCOMPARE(till.journal->commitCreateSent(till.bill(), {}).error().code, ErrorCode::StoreFailed);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), 0);
        till.start();
        QCOMPARE(till.journal->accountKey({}).error().code, ErrorCode::StoreFailed);
    }

    void pagesNewestFirst()
    {
        Till till;
        QList<PaymentId> ids;
        for (int i = 0; i < 30; ++i) {
            NewPayment payment = till.bill(QString::number(1000 + i), 1000 + i);
            payment.userId = i % 2 ? u"odd"_s : u"even"_s;
            if (i % 3 == 0)
                payment.service.id = u"303"_s;
            const PaymentState state = i % 5 == 0 ? PaymentState::Paid
                : i % 5 == 1                      ? PaymentState::PayUnknown
                                                  : PaymentState::Created;
            ids.prepend(till.inState(state, payment, u"TX-%1"_s.arg(i)).id);
            till.clock.advance(60'000);
        }
        const auto page = [&](const JournalQuery &query) {
            QList<PaymentId> found;
            for (const PaymentRow &row : till.journal->page(query))
                found.append(row.id);
            return found;
        };
        QCOMPARE(page({}), ids);
        // Keyset: pages join without a gap.
        JournalQuery query;
        query.limit = 7;
        QList<PaymentId> walked;
        for (;;) {
            const QList<PaymentId> next = page(query);
            if (next.isEmpty())
                break;
            QVERIFY(next.size() <= 7);
            walked += next;
            query.before = next.constLast();
        }
        QCOMPARE(walked, ids);

        const auto expect
            = [&](const JournalQuery &wanted, const std::function<bool(const PaymentRow &)> &fits) {
                  QList<PaymentId> expected;
                  for (const PaymentId id : std::as_const(ids)) {
                      if (fits(*till.journal->row(id)))
                          expected.append(id);
                  }
                  QCOMPARE(page(wanted), expected.mid(0, wanted.limit));
              };
        JournalQuery q;
        q.states = {PaymentState::Paid};
        expect(q, [](const PaymentRow &row) { return row.state == PaymentState::Paid; });
        q.states = {PaymentState::Paid, PaymentState::PayUnknown};
        q.limit = 5;
        expect(q, [](const PaymentRow &row) { return row.state != PaymentState::Created; });
        q.serviceId = u"303"_s;
        q.userId = u"odd"_s;
        expect(q, [](const PaymentRow &row) {
            return row.state != PaymentState::Created && row.service.id == u"303"_s && row.userId == u"odd"_s;
        });
        q = {};
        const auto tenth = till.journal->row(ids[9]);
        const auto third = till.journal->row(ids[2]);
        q.from = tenth->createdAt;
        q.to = third->createdAt;
        expect(q, [&](const PaymentRow &row) {
            return row.createdAt >= tenth->createdAt && row.createdAt < third->createdAt;
        });
        q = {};
        q.text = u" tx-17"_s;
        expect(q, [](const PaymentRow &row) { return row.transactionId == u"TX-17"_s; });
        q.text = u"102"_s;
        expect(q, [](const PaymentRow &row) { return row.account[1].value.startsWith(u"102"_s); });
        q.text = u"toshkent ELEKTR"_s;
        q.before = ids[4];
        expect(q, [&](const PaymentRow &row) { return number(row.id) < number(ids[4]); });

        QCOMPARE(till.journal->inStates({PaymentState::Paid, PaymentState::PayUnknown}).size(), 12);
        QVERIFY(till.journal->inStates({}).isEmpty());
        const auto [paid, sum] = till.journal->paidBetween(tenth->createdAt, till.clock.utcNow());
        QCOMPARE(paid, 2);
        QCOMPARE(sum, Soum(1020 + 1025 + 0));
    }

    void findsWhatHappenedToAnAccount()
    {
        Till till;
        const PaymentRow old = till.inState(PaymentState::Paid, till.bill(), u"t1"_s);
        till.clock.advance(3'600'000);
        const PaymentRow fresh = till.inState(PaymentState::Paid, till.bill(), u"t2"_s);
        till.inState(PaymentState::Paid, till.bill(u"18"_s), u"t3"_s);
        const auto found = [&](const QDateTime &since) {
            QList<PaymentId> ids;
            for (const PaymentRow &row :
                till.journal->ofAccount(origin, u"101"_s, old.accountKey, {PaymentState::Paid}, since))
                ids.append(row.id);
            return ids;
        };
        QCOMPARE(found({}), (QList<PaymentId> {fresh.id, old.id}));
        QCOMPARE(found(till.clock.utcNow().addSecs(-60)), QList<PaymentId> {fresh.id});
        QVERIFY(
            till.journal->ofAccount(origin, u"102"_s, old.accountKey, {PaymentState::Paid}, {}).isEmpty());
        QVERIFY(till.journal->ofAccount(u"sandbox"_s, u"101"_s, old.accountKey, {PaymentState::Paid}, {})
                    .isEmpty());
    }

    void sumsWhatTheServerCharged()
    {
        Till till;
        const PaymentRow row = till.inState(PaymentState::PayUnknown, till.bill(u"1"_s, 5000), u"t1"_s);
        QVERIFY(till.journal->move(row.id, PaymentState::PayUnknown, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status, .alarm = u"amount_differs"_s, .paidAmount = Soum(6000)},
            {}));
        till.inState(PaymentState::Paid, till.bill(u"2"_s, 100), u"t2"_s);
        const QDateTime now = till.clock.utcNow();
        QCOMPARE(till.journal->paidBetween(now, now.addSecs(1)), (std::pair {2, Soum(6100)}));
        QCOMPARE(till.journal->paidBetween(now.addSecs(1), now.addSecs(2)), (std::pair {0, Soum(0)}));
        QCOMPARE(till.journal->row(row.id)->amount, Soum(5000));
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
        QVERIFY(till.journal->commitPaySent(row.id, PaymentState::Created, row.card, false, {}));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
