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

/// Seconds since `start` at which the gateway was asked for status.
struct Watch {
    explicit Watch(Till &observed)
        : till(observed)
        , start(observed.clock.monotonicMs())
    {
        till.gate.arriving = [this](const QString &method) {
            if (method == u"status"_s)
                at += (till.clock.monotonicMs() - start) / second;
        };
    }
    ~Watch() { till.gate.arriving = {}; }
    Till &till;
    qint64 start;
    QList<qint64> at;
};

} // namespace

class SettlementTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksByThePlanOfRules5And6()
    {
        Till till;
        const PaymentId id = till.unknown();
        Watch watch(till);
        till.pass(151 * second, id);
        QCOMPARE(watch.at, QList<qint64>({2, 4, 7, 10, 15, 20, 30, 45, 60, 90, 120, 150}));
        QCOMPARE(till.row(id).notChargedInRow, 12);
        till.pass(13 * minute - 151 * second + 500, id);
        QCOMPARE(watch.at.mid(12), QList<qint64>({180, 300, 480, 780}));
        watch.at.clear();
        till.pass(61 * minute, id);
        QVERIFY(watch.at.size() >= 5 && watch.at.size() <= 7);
        QList<qint64> gaps;
        qint64 last = 780;
        for (const qint64 asked : watch.at) {
            QVERIFY(asked - last >= 480 && asked - last <= 721);
            gaps += asked - last;
            last = asked;
        }
        QVERIFY(
            *std::max_element(gaps.cbegin(), gaps.cend()) > *std::min_element(gaps.cbegin(), gaps.cend()));
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.gate.count(u"pay"_s), 1);
    }

    void settlesWhileTheNextPayerIsServed()
    {
        Till till;
        const PaymentId id = till.unknown();
        QSignalSpy settled(till.desk.get(), &PaymentDesk::settled);
        QCOMPARE(till.pay(till.create(Till::draft(u"0002"_s))->id)->state, PaymentState::Paid);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.pass(2 * second, id);
        QTRY_COMPARE(settled.count(), 1);
        const PaymentRow row = till.row(id);
        QCOMPARE(row.state, PaymentState::Paid);
        QCOMPARE(row.confirmedBy, ConfirmedBy::Status);
        QCOMPARE(row.payedAt, u"2026-03-02 11:00:05"_s);
        QCOMPARE(row.paymentRef, QString()); // rule 16
        QCOMPARE(row.alarm, QString());
        QCOMPARE(till.desk->nextCheckInMs(id), std::nullopt);
        const int asked = till.asked();
        till.clock.advance(30 * minute);
        QVERIFY(quiet());
        QCOMPARE(till.asked(), asked);
    }

    void cancelledSettlesToo()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.gate.ledger[u"tx-1"_s].status = u"cancelled"_s;
        till.pass(2 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Cancelled);
        QCOMPARE(till.row(id).alarm, QString());
        QVERIFY(till.create(Till::draft())); // the guard is open again
    }

    void figuresThatDifferRaiseTheAlarm_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("alarm");
        QTest::newRow("amount") << qint64(70000) << u"service-1"_s << u"amount_differs"_s;
        QTest::newRow("service") << qint64(50000) << u"service-9"_s << u"service_differs"_s;
        QTest::newRow("no service") << qint64(50000) << QString() << u"service_missing"_s;
    }
    void figuresThatDifferRaiseTheAlarm()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, service);
        QFETCH(QString, alarm);
        Till till;
        const PaymentId id = till.unknown();
        till.gate.ledger[u"tx-1"_s] = {u"paid"_s, amount, service, 1};
        till.pass(2 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QCOMPARE(till.row(id).alarm, alarm);
        QCOMPARE(till.row(id).paidAmount, Soum(amount));
        QCOMPARE(till.row(id).amount, Soum(50000)); // the snapshot stays
        QCOMPARE(till.journal->withAlarm().size(), 1);
        const JournalEvent last = till.journal->events(id).constLast();
        QCOMPARE(last.what, QString(event::alarm));
        QCOMPARE(last.note, alarm);
    }

    void anotherTransactionsAnswerIsNone()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.gate.ledger[u"tx-2"_s] = {u"paid"_s, 50000, u"service-1"_s, 1};
        till.answer(u"status"_s, [&](const QJsonObject &) { return till.gate.statusOf(u"tx-2"_s); });
        till.pass(2 * second, id);
        QTRY_COMPARE(till.happened(id).last(), QString(event::statusAnswer));
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.row(id).notChargedInRow, 0);
    }

    void countsNotChargedInARow()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.pass(4 * second, id);
        QTRY_COMPARE(till.row(id).notChargedInRow, 2);
        till.gate.ledger.clear(); // 400 transaction_not_found counts
        till.pass(3 * second, id);
        QTRY_COMPARE(till.row(id).notChargedInRow, 3);
        till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
        till.pass(3 * second, id);
        QTRY_COMPARE(till.row(id).notChargedInRow, 0); // no longer in a row
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
    }

    void aNetworkFailureIsNoAttempt()
    {
        Till till;
        const PaymentId id = till.unknown();
        const GatewayConfig right = till.gateway->config();
        GatewayConfig nowhere = right;
        nowhere.baseUrl.setPort(1);
        till.gateway->setConfig(nowhere);
        till.pass(5 * minute, id);
        QCOMPARE(till.happened(id).count(event::statusSilence), 1); // noted once
        QCOMPARE(till.row(id).notChargedInRow, 0);
        till.gateway->setConfig(right);
        Watch watch(till);
        till.pass(20 * second, id);
        // The plan goes on where it stood: the question of 2 s is still open.
        QVERIFY(watch.at.size() >= 5);
        QVERIFY(watch.at[0] <= 5);
        QCOMPARE(watch.at[1] - watch.at[0], 2);
        QCOMPARE(watch.at[2] - watch.at[1], 3);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.pass(20 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
    }

    void waitsAsLongAsTheGatewayAsks()
    {
        Till till;
        const PaymentId id = till.unknown();
        for (const char *wait : {"Retry-After: 30", "Retry-After: 86400"})
            till.answer(u"status"_s,
                [wait](const QJsonObject &) { return ScriptedServer::answer(429, "{}", {wait}); });
        Watch watch(till);
        till.pass(31 * second, id);
        QVERIFY(!till.desk->checkNow(id)); // the gateway asked for quiet
        till.pass(15 * minute, id);
        QVERIFY(watch.at.size() > 3);
        QCOMPARE(watch.at[0], 2);
        QCOMPARE(watch.at[1], 32);
        QCOMPARE(watch.at[2], 32 + 600); // at most 10 minutes
    }

    void asksAgainAfter401OnlyOnce()
    {
        Till till;
        const PaymentId id = till.unknown();
        for (int i = 0; i < 3; ++i)
            till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(401, "{}"); });
        QSignalSpy refused(till.gateway.get(), &Gateway::tokenRefused);
        till.pass(2 * second, id);
        QTRY_COMPARE(refused.count(), 1); // a bar asks for the token
        QCOMPARE(till.asked(), 2);
        QCOMPARE(till.tokens.renewals, 1);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.pass(2 * second, id); // 401, renewed, paid
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
    }

    void stopsAt403UntilSomebodyAsks()
    {
        Till till;
        const PaymentId id = till.unknown();
        QSignalSpy forbidden(till.desk.get(), &PaymentDesk::forbidden);
        const auto deny = [&] {
            till.answer(u"status"_s,
                [](const QJsonObject &) { return ScriptedGateway::error(403, "permission_denied"); });
        };
        deny();
        till.pass(2 * second, id);
        QTRY_COMPARE(forbidden.count(), 1);
        QCOMPARE(till.desk->nextCheckInMs(id), std::nullopt);
        till.pass(30 * minute, id);
        QCOMPARE(till.asked(), 1);
        deny();
        QVERIFY(till.desk->checkNow(id));
        QTRY_COMPARE(forbidden.count(), 2);
        deny();
        till.desk->askAgain();
        till.pass(1 * second, id);
        QTRY_COMPARE(forbidden.count(), 3);
        QCOMPARE(till.asked(), 3);
        till.restart();
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.pass(3 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
    }

    void checksNowAtMostOnceInFiveSeconds()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.pass(160 * second, id); // the next planned question is 20 s away
        const int asked = till.asked();
        QVERIFY(till.desk->checkNow(id));
        QVERIFY(!till.desk->checkNow(id));
        QTRY_COMPARE(till.asked(), asked + 1);
        till.answered(id);
        till.clock.advance(4'999);
        QVERIFY(!till.desk->checkNow(id));
        till.clock.advance(1);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        QVERIFY(till.desk->checkNow(id));
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QVERIFY(!till.desk->checkNow(id));
        QVERIFY(!till.desk->checkNow(PaymentId {99}));
    }

    void survivesARestart()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.pass(400 * second, id);
        till.restart();
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        Watch watch(till);
        till.pass(7 * minute, id);
        // Asked at once, then the plan goes on: 480 s and 780 s since the outcome became unknown.
        QCOMPARE(watch.at.size(), 3);
        QCOMPARE(watch.at[0], 2);
        QVERIFY(watch.at[1] >= 79 && watch.at[1] <= 81);
        QVERIFY(watch.at[2] >= 379 && watch.at[2] <= 381);
        // A PC clock that went back makes nobody wait.
        till.clock.setUtc(till.clock.utcNow().addDays(-3));
        till.restart();
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.pass(3 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
    }

    void anAnswerFromBeforeTheLastPayCountsOnlyAsPaid()
    {
        Till till;
        const PaymentId id = till.refused();
        Settlement settlement(till.clock, *till.service, *till.journal, u"http://test"_s, nullptr);
        std::optional<PaymentEvent> late;
        QTcpSocket *held = nullptr;
        till.answer(u"status"_s, [&](const QJsonObject &) {
            held = till.gate.server.findChildren<QTcpSocket *>().constLast();
            return ScriptedServer::hang();
        });
        settlement.ask(id, Settlement::Why::BeforeRetry, &till.context,
            [&](const StatusVerdict &verdict) { late = verdict.event; });
        QTRY_VERIFY(held);
        // Meanwhile the cashier tries again; this refusal is kept, since status does not answer.
        till.answer(
            u"pay"_s, [](const QJsonObject &) { return ScriptedGateway::error(400, "card_expired"); });
        till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
        QCOMPARE(till.pay(id)->state, PaymentState::PayUnknown);
        QCOMPARE(till.row(id).refusal, u"card_expired"_s);
        held->write(till.gate.statusOf(u"tx-1"_s).bytes); // the old `created`
        QTRY_VERIFY(late);
        QCOMPARE(*late, PaymentEvent::StatusNoAnswer);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.row(id).notChargedInRow, 0);
    }

    void anAnswerThatCantBeStoredIsAskedForAgain()
    {
        Till till;
        const PaymentId id = till.unknown();
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        QVERIFY(till.database->run(u"PRAGMA query_only = 1"_s));
        till.pass(20 * second, id);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QVERIFY(till.asked() > 1);
        QVERIFY(till.database->run(u"PRAGMA query_only = 0"_s));
        till.pass(6 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
    }
};

QTEST_GUILESS_MAIN(SettlementTest)
#include "tst_settlement.moc"
