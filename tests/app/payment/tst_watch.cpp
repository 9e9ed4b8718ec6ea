// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Settlement.h"
#include "tests/app/payment/Till.h"
#include "tests/kit/Quiet.h"

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// A clock whose timers fire a little early, as an operating system's may.
class EarlyClock final : public Clock {
public:
    explicit EarlyClock(ManualClock &clock)
        : m_clock(clock)
    {
    }
    [[nodiscard]] qint64 monotonicMs() const override { return m_clock.monotonicMs(); }
    [[nodiscard]] QDateTime utcNow() const override { return m_clock.utcNow(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> what) override
    {
        m_clock.after(delay - std::chrono::milliseconds(3), context, std::move(what));
    }

private:
    ManualClock &m_clock;
};

/// A day's work: paid, cancelled later at the server, left, and replaced after a refusal.
struct Day {
    explicit Day(Till &till)
    {
        paid = till.pay(till.create(Till::draft(u"0001"_s))->id).value();
        undone = till.pay(till.create(Till::draft(u"0002"_s))->id).value();
        left = till.create(Till::draft(u"0003"_s)).value();
        static_cast<void>(till.desk->abandon(left.id));
        const PaymentId refused = till.refused(u"0004"_s);
        successor = till.pay(till.create(Till::draft(u"0004"_s))->id).value();
        replaced = till.row(refused);
        for (const PaymentRow &row : {paid, successor})
            till.registry.put(row.transactionId, till.clock.utcNow());
    }
    PaymentRow paid, undone, left, replaced, successor;
};

void nextDay(Till &till, bool running)
{
    if (running) {
        for (int i = 0; i < 14 * 60; ++i) {
            till.clock.advance(minute);
            QVERIFY(quiet(1));
        }
        return;
    }
    till.close();
    till.clock.advance(14 * hour);
    till.open();
}

} // namespace

class WatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksARefusalAfterTwoAndTenMinutes()
    {
        Till till;
        const PaymentId id = till.refused();
        const int asked = till.asked();
        till.clock.advance(2 * minute - second);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked);
        till.watched(second);
        till.clock.advance(8 * minute - second);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked + 1);
        till.watched(second);
        till.clock.advance(2 * hour);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked + 2);
        QCOMPARE(till.state(id), PaymentState::PayRefused);
    }

    void watchesARefusalAcrossARestart()
    {
        Till till;
        const PaymentId id = till.refused();
        till.clock.advance(minute);
        till.restart();
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.watched(minute);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QCOMPARE(till.row(id).alarm, u"late_success"_s);
        QCOMPARE(till.row(id).refusal, QString());
        QCOMPARE(till.desk->openPayments().value(0).id, id); // where eyes are

        // What fell due while the program was away is asked once.
        const PaymentId second = till.refused(u"0002"_s);
        till.close();
        till.clock.advance(hour);
        till.open();
        const int asked = till.asked();
        till.watched(3'000);
        till.clock.advance(20 * minute);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked + 1);
        QCOMPARE(till.state(second), PaymentState::PayRefused);
        till.close();
        till.clock.advance(24 * hour); // no longer than a day
        till.open();
        till.clock.advance(20 * minute);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked + 1);
    }

    void aLateCancelOfARefusalMovesIt()
    {
        Till till;
        const PaymentId id = till.refused();
        till.gate.ledger[u"tx-1"_s].status = u"cancelled"_s;
        till.watched(2 * minute);
        QTRY_COMPARE(till.state(id), PaymentState::Cancelled);
        QCOMPARE(till.row(id).alarm, QString());
    }

    void looksForLateChangesOnceADay_data()
    {
        QTest::addColumn<bool>("running");
        QTest::newRow("the day changes while it runs") << true;
        QTest::newRow("the next day's first start") << false;
    }
    void looksForLateChangesOnceADay()
    {
        QFETCH(bool, running);
        Till till;
        till.withWitness();
        const Day day(till);
        till.clock.advance(10 * second);
        QTRY_COMPARE(till.registry.reads, 1); // this day's first start
        QVERIFY(quiet());
        till.gate.ledger[day.undone.transactionId].status = u"cancelled"_s;
        till.gate.ledger[day.left.transactionId].status = u"paid"_s;
        till.gate.ledger[day.replaced.transactionId].status = u"paid"_s;
        till.registry.put(day.left.transactionId, till.clock.utcNow());
        till.registry.put(day.replaced.transactionId, till.clock.utcNow());
        QCOMPARE(till.state(day.replaced.id), PaymentState::Superseded);
        nextDay(till, running);
        const QHash<QString, QList<QJsonObject>> before = till.gate.bodies;
        for (int i = 0; i < 60; ++i) {
            till.clock.advance(second);
            QVERIFY(quiet(1));
        }
        QTRY_COMPARE(till.registry.reads, 2);
        QCOMPARE(till.registry.windows.last().second, QDate(2026, 3, 3));
        QVERIFY(till.registry.windows.last().first <= QDate(2026, 3, 1));
        QTRY_COMPARE(till.state(day.undone.id), PaymentState::Cancelled);
        QCOMPARE(till.row(day.undone.id).alarm, u"late_cancel"_s);
        QCOMPARE(till.state(day.left.id), PaymentState::Paid);
        QCOMPARE(till.row(day.left.id).alarm, u"late_success"_s);
        QCOMPARE(till.state(day.replaced.id), PaymentState::Paid);
        QCOMPARE(till.row(day.replaced.id).alarm, u"charged_twice"_s);
        QCOMPARE(till.desk->linkedTo(day.replaced.id), QList {day.successor.id});
        QCOMPARE(till.row(day.paid.id).alarm, QString());
        QCOMPARE(till.desk->openPayments().size(), 3);
        // Only those that differ were asked about.
        QSet<QString> asked;
        for (const QJsonObject &question : till.gate.bodies.value(u"status"_s))
            asked += question.value(u"transactionId"_s).toString();
        QVERIFY(!asked.contains(day.paid.transactionId));
        QVERIFY(!asked.contains(day.successor.transactionId));
        // The new day's first start reads once; no later one does.
        for (int start = 0; start < 3; ++start) {
            till.restart();
            for (int i = 0; i < 5; ++i) {
                till.clock.advance(minute);
                QVERIFY(quiet());
            }
            QCOMPARE(till.registry.reads, running ? 3 : 2);
        }
    }

    void presenceOutweighsAStatusThatDoesNotOwnUp()
    {
        Till till;
        till.withWitness();
        const PaymentRow left = till.create(Till::draft()).value();
        QVERIFY(till.desk->abandon(left.id));
        till.registry.put(left.transactionId, till.clock.utcNow());
        const RegistrySpan span {
            QDate(2026, 3, 2), QDate(2026, 3, 2), true, till.clock.utcNow(), till.registry.rows};
        till.desk->registryRead(span);
        QTRY_COMPARE(till.asked(), 1); // `created`
        QVERIFY(quiet());
        QCOMPARE(till.state(left.id), PaymentState::Abandoned);
        till.desk->registryRead(span); // is not asked about twice at once
        till.watched(2 * minute);
        QCOMPARE(till.state(left.id), PaymentState::Abandoned);
        till.watched(2 * minute);
        QTRY_COMPARE(till.state(left.id), PaymentState::Paid);
        QCOMPARE(till.asked(), 3);
        QCOMPARE(till.row(left.id).confirmedBy, ConfirmedBy::Registry);
        QCOMPARE(till.row(left.id).alarm, u"late_success"_s);
    }

    void findsItsOwnAmongManyThousands()
    {
        Till till;
        const PaymentRow left = till.create(Till::draft()).value();
        QVERIFY(till.desk->abandon(left.id));
        for (int i = 0; i < 12'000; ++i)
            till.registry.put(u"other-%1"_s.arg(i), till.clock.utcNow());
        till.registry.put(left.transactionId, till.clock.utcNow());
        till.gate.ledger[left.transactionId].status = u"paid"_s;
        till.desk->registryRead(
            {QDate(2026, 3, 2), QDate(2026, 3, 2), true, till.clock.utcNow(), till.registry.rows});
        QCOMPARE(till.asked(), 0); // not in one go
        QTRY_COMPARE(till.state(left.id), PaymentState::Paid);
        QCOMPARE(till.asked(), 1);
    }

    void whatIsMissingInAReadingThatIsNotWholeIsNotAskedAbout()
    {
        Till till;
        till.withWitness();
        till.registry.whole = false;
        const Day day(till);
        nextDay(till, false);
        till.gate.ledger[day.undone.transactionId].status = u"cancelled"_s;
        for (int i = 0; i < 40; ++i) {
            till.clock.advance(second);
            QVERIFY(quiet(1));
        }
        QTRY_VERIFY(till.registry.reads > 0);
        QCOMPARE(till.state(day.undone.id), PaymentState::Paid);
    }

    void aReadingThatFailsIsTriedAgain()
    {
        Till till;
        till.withWitness();
        till.registry.fails = true;
        const Day day(till);
        nextDay(till, false);
        till.clock.advance(10 * second);
        QTRY_VERIFY(till.registry.reads > 0);
        QVERIFY(quiet());
        const int reads = till.registry.reads;
        till.registry.fails = false;
        till.gate.ledger[day.undone.transactionId].status = u"cancelled"_s;
        for (int i = 0; i < 12; ++i) {
            till.clock.advance(20 * second);
            QVERIFY(quiet());
        }
        QVERIFY(till.registry.reads > reads);
        QTRY_COMPARE(till.state(day.undone.id), PaymentState::Cancelled);
    }

    void asksAboutAForeignRowOfTheLastHour()
    {
        Till till;
        till.close();
        QList<RegistryRow> known;
        QDateTime since;
        till.lately = [&](const QString &service, Soum amount, const QDateTime &from) {
            since = from;
            QList<RegistryRow> rows;
            for (const RegistryRow &row : known)
                if (row.serviceId == service && row.amount == amount)
                    rows += row;
            return rows;
        };
        till.open();
        const Result<PaymentRow> own = till.create(Till::draft(u"0009"_s));
        QVERIFY(own);
        QCOMPARE(since, till.clock.utcNow().addSecs(-3600));
        RegistryRow row;
        row.id = own->transactionId; // ours is no stranger
        row.serviceId = u"service-1"_s;
        row.amount = Soum(50000);
        row.date = u"2026-03-02 10:59:00"_s;
        known += row;
        QVERIFY(till.create(Till::draft(u"0001"_s)));
        row.id = u"foreign"_s;
        known += row;
        const int creates = till.gate.count(u"create"_s);
        const Result<PaymentRow> asked = till.create(Till::draft(u"0002"_s));
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::NeedsAnswer);
        QCOMPARE(asked.error().reason, u"foreign_row"_s);
        QCOMPARE(asked.error().gatewayMessage, u"2026-03-02 10:59:00"_s);
        QCOMPARE(asked.error().payment, 0);
        QCOMPARE(till.gate.count(u"create"_s), creates);
        QVERIFY(till.create(
            Till::draft(u"0002"_s), {.foreignRows = {u"2026-03-02 10:59:00"_s}})); // the cashier said yes
        QVERIFY(till.create(Till::draft(u"0003"_s, 60000))); // another amount
    }

    void linksAllRefusedPredecessors()
    {
        Till till;
        const PaymentId first = till.refused();
        till.close();
        till.clock.advance(25 * hour); // older than a day: the next create does not ask about it
        till.open();
        const PaymentId second = till.refused();
        till.clock.setUtc(till.clock.utcNow().addDays(-1)); // and now both are young
        const Result<PaymentRow> next = till.create(Till::draft());
        QVERIFY(next);
        QCOMPARE(till.state(first), PaymentState::Superseded);
        QCOMPARE(till.state(second), PaymentState::Superseded);
        QCOMPARE(till.desk->linkedTo(next->id), (QList {first, second}));
        QCOMPARE(till.desk->linkedTo(first), QList {next->id});
    }

    void aTimerThatFiresEarlyAsksNoQuestionTwice()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.desk.reset();
        EarlyClock early(till.clock);
        Settlement settlement(early, *till.service, *till.journal, u"http://test"_s, nullptr);
        settlement.start();
        QList<qint64> at;
        const qint64 begin = till.clock.monotonicMs();
        till.gate.arriving
            = [&](const QString &) { at += (till.clock.monotonicMs() - begin + 500) / second; };
        for (int i = 0; i < 1600; ++i) {
            till.clock.advance(20);
            if (!QTest::qWaitFor([&] { return settlement.nextCheckInMs(id) != 0; }, 5'000))
                QFAIL("a question did not end");
        }
        QCOMPARE(at, QList<qint64>({2, 4, 7, 10, 15, 20, 30}));
        till.gate.arriving = {};
    }

    void saysWhenAQuestionLeftAndWhoPutIt()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.pass(2 * second, id);
        const JournalEvent planned = till.journal->events(id).constLast();
        QCOMPARE(planned.what, QString(event::statusAnswer));
        QCOMPARE(planned.by, u"settlement"_s);
        QCOMPARE(planned.askedAt, till.clock.utcNow());
        till.answer(u"status"_s, [&](const QJsonObject &) {
            till.clock.advance(1500);
            return ScriptedServer::answer(502, "x");
        });
        const QDateTime left = till.clock.utcNow();
        QVERIFY(till.desk->checkNow(id));
        till.answered(id);
        const JournalEvent own = till.journal->events(id).constLast();
        QCOMPARE(own.what, QString(event::statusSilence));
        QCOMPARE(own.by, u"cashier"_s);
        QCOMPARE(own.http, 502);
        QCOMPARE(own.askedAt, left);
        QCOMPARE(own.at, left.addMSecs(1500));
    }

    void namesAnAnswerThatCantBeRead()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "<html>"); });
        QCOMPARE(till.pay(made->id)->state, PaymentState::PayUnknown);
        QCOMPARE(till.happened(made->id).last(), QString(event::payUnreadable));
        const PaymentId silent = till.unknown(u"0002"_s);
        QCOMPARE(till.happened(silent).last(), QString(event::paySilence));
    }
};

QTEST_GUILESS_MAIN(WatchTest)
#include "tst_watch.moc"
