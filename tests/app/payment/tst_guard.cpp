// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Guard.h"
#include "tests/app/payment/Till.h"
#include "tests/kit/Quiet.h"

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

} // namespace

class GuardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stopsAtAnOpenPayment()
    {
        Till till;
        const PaymentId open = till.unknown();
        for (const Answered &answered : {Answered(), Answered {.paid = {open}}}) {
            const Result<PaymentRow> second = till.create(Till::draft(u"0001"_s, 999), answered);
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::AccountOpen);
            QCOMPARE(second.error().payment, number(open));
        }
        QCOMPARE(till.gate.count(u"create"_s), 1);
        QVERIFY(till.create(Till::draft(u" 0002"_s))); // another account
        QCOMPARE(
            till.create(Till::draft(u" 0001 "_s)).error().code, ErrorCode::AccountOpen); // the same, trimmed
        PaymentDraft other = Till::draft();
        other.service.id = u"service-2"_s;
        QVERIFY(till.create(other));

        const Result<PaymentRow> running = till.create(Till::draft(u"0003"_s));
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->pay(running->id, {}, {}, {}, nullptr, {});
        QCOMPARE(till.create(Till::draft(u"0003"_s)).error().code, ErrorCode::AccountOpen);
    }

    void stopsInTheDatabaseToo()
    {
        // Two bills of one account were both created before either was paid: only the commit can tell.
        Till till;
        const Result<PaymentRow> first = till.create(Till::draft());
        const Result<PaymentRow> second = till.create(Till::draft());
        QVERIFY(first && second);
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::closed(); });
        QCOMPARE(till.pay(first->id)->state, PaymentState::PayUnknown);
        const Result<PaymentRow> stopped = till.pay(second->id, {}, {}, {.paid = {first->id}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::AccountOpen);
        QCOMPARE(stopped.error().payment, number(first->id));
        QCOMPARE(till.state(second->id), PaymentState::Created);
        QCOMPARE(till.gate.count(u"pay"_s), 1);

        till.gate.ledger[first->transactionId].status = u"paid"_s;
        till.pass(2'500, first->id);
        QTRY_COMPARE(till.state(first->id), PaymentState::Paid);
        const Result<PaymentRow> meanwhile = till.pay(second->id);
        QCOMPARE(meanwhile.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(meanwhile.error().payment, number(first->id));
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QCOMPARE(till.pay(second->id, {}, {}, {.paid = {first->id}})->state, PaymentState::Paid);
    }

    void showsTheSameAmountBeforeANewerOther()
    {
        // Two bills of one subscriber: the newer payment of the other must not hide that this one is paid.
        Till till;
        const Result<PaymentRow> again = till.create(Till::draft());
        const Result<PaymentRow> first = till.create(Till::draft());
        QCOMPARE(till.pay(first->id)->state, PaymentState::Paid);
        const Result<PaymentRow> other = till.create(Till::draft(u"0001"_s, 70'000), {.paid = {first->id}});
        QCOMPARE(till.pay(other->id)->state, PaymentState::Paid);

        const Result<PaymentRow> asked = till.create(Till::draft());
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, ErrorCode::NeedsAnswer);
        QCOMPARE(asked.error().payment, number(first->id));
        QCOMPARE(asked.error().reason, u"same_amount"_s);
        const Result<PaymentRow> different = till.create(Till::draft(u"0001"_s, 90'000));
        QCOMPARE(different.error().payment, number(other->id));
        QCOMPARE(different.error().reason, u"other_amount"_s);

        const Result<PaymentRow> sent = till.pay(again->id);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(sent.error().payment, number(first->id));
        QCOMPARE(till.gate.count(u"pay"_s), 2);
    }

    void aYesIsAboutOnePaymentOnly()
    {
        // Another bill of this account is shown as paid; while the cashier answers, this very bill turns out
        // paid as well: the yes was not about that one.
        Till till;
        const Result<PaymentRow> again = till.create(Till::draft());
        const Result<PaymentRow> other = till.create(Till::draft(u"0001"_s, 70'000));
        const Result<PaymentRow> first = till.create(Till::draft());
        QCOMPARE(till.pay(other->id)->state, PaymentState::Paid);
        const Result<PaymentRow> asked = till.create(Till::draft());
        QCOMPARE(asked.error().payment, number(other->id));
        const Answered yes {.paid = {other->id}};
        QCOMPARE(till.pay(first->id, {}, {}, yes)->state, PaymentState::Paid);

        const Result<PaymentRow> askedMore = till.create(Till::draft(), yes);
        QVERIFY(!askedMore);
        QCOMPARE(askedMore.error().code, ErrorCode::NeedsAnswer);
        QCOMPARE(askedMore.error().payment, number(first->id));
        QCOMPARE(askedMore.error().reason, u"same_amount"_s);
        const Result<PaymentRow> sent = till.pay(again->id, {}, {}, yes);
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(sent.error().payment, number(first->id));
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QVERIFY(till.create(Till::draft(), {.paid = {first->id, other->id}}));
    }

    void closesWhenTheJournalCantBeRead()
    {
        Till till;
        QVERIFY(till.create(Till::draft()));
        const QString from = u"ALTER TABLE payment RENAME TO away"_s;
        QVERIFY(till.database->run(from));
        const Result<PaymentRow> blind = till.create(Till::draft(u"0002"_s));
        QVERIFY(!blind);
        QCOMPARE(blind.error().code, ErrorCode::StoreFailed);
        QCOMPARE(till.gate.count(u"create"_s), 1);
        const GuardVerdict verdict = judge(*till.journal, {u"http://test"_s, u"service-1"_s, "key"});
        QVERIFY(verdict.stop);
        QCOMPARE(verdict.stop->code, ErrorCode::StoreFailed);
    }

    void asksWhenPaidWithinTheHour()
    {
        Till till;
        const PaymentId paid = till.pay(till.create(Till::draft())->id)->id;
        till.clock.advance(59 * minute);
        Result<PaymentRow> again = till.create(Till::draft());
        QCOMPARE(again.error().code, ErrorCode::NeedsAnswer);
        QCOMPARE(again.error().payment, number(paid));
        QCOMPARE(again.error().reason, u"same_amount"_s);
        again = till.create(Till::draft(u"0001"_s, 1000));
        QCOMPARE(again.error().code, ErrorCode::NeedsAnswer);
        QCOMPARE(again.error().reason, u"other_amount"_s);
        QCOMPARE(till.gate.count(u"create"_s), 1);
        again = till.create(Till::draft(), {.paid = {paid}});
        QVERIFY(again);
        QVERIFY(till.desk->abandon(again->id));
        // A PC clock that jumps ahead does not shorten the hour.
        till.clock.setUtc(till.clock.utcNow().addDays(2));
        QCOMPARE(till.create(Till::draft()).error().code, ErrorCode::NeedsAnswer);
        till.clock.advance(2 * minute);
        QVERIFY(till.create(Till::draft()));
    }

    void asksStatusOfARefusedOneFirst_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("error"); ///< -1: the create goes through
        QTest::addColumn<QString>("old");
        QTest::newRow("created") << u"created"_s << -1 << u"Superseded"_s;
        QTest::newRow("cancelled") << u"cancelled"_s << -1 << u"Cancelled"_s;
        QTest::newRow("paid") << u"paid"_s << int(ErrorCode::NeedsAnswer) << u"Paid"_s;
        QTest::newRow("unknown word") << u"hold"_s << int(ErrorCode::NeedsStatus) << u"PayRefused"_s;
        QTest::newRow("not found") << u"-"_s << int(ErrorCode::NeedsStatus) << u"PayRefused"_s;
        QTest::newRow("no answer") << u""_s << int(ErrorCode::NeedsStatus) << u"PayRefused"_s;
    }
    void asksStatusOfARefusedOneFirst()
    {
        QFETCH(QString, status);
        QFETCH(int, error);
        QFETCH(QString, old);
        Till till;
        const PaymentId refused = till.refused();
        const int asked = till.asked();
        if (status == u"-"_s)
            till.gate.ledger.clear();
        else if (status.isEmpty())
            till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
        else
            till.gate.ledger[u"tx-1"_s].status = status;
        const Result<PaymentRow> next = till.create(Till::draft());
        QCOMPARE(till.asked(), asked + 1);
        QCOMPARE(next ? -1 : int(next.error().code), error);
        QCOMPARE(stateName(till.state(refused)), old);
        QCOMPARE(till.gate.count(u"create"_s), next ? 2 : 1);
        if (status == "paid"_L1) {
            QCOMPARE(till.row(refused).alarm, u"late_success"_s);
            QCOMPARE(till.happened(refused).last(), QString(event::alarm));
            QCOMPARE(next.error().payment, number(refused));
            QVERIFY(till.create(Till::draft(), {.paid = {refused}})); // the cashier has answered
        }
        if (status == "created"_L1)
            QCOMPARE(next->supersedes, number(refused));
    }

    void forgetsARefusalAfterADay()
    {
        Till till;
        const PaymentId refused = till.refused();
        till.watched(2 * minute);
        till.watched(8 * minute);
        till.clock.advance(24 * hour);
        const int asked = till.asked();
        QVERIFY(till.create(Till::draft()));
        QCOMPARE(till.asked(), asked);
        QCOMPARE(till.state(refused), PaymentState::PayRefused);
    }

    void dropsACreateWhoseWindowClosedWhileAsking()
    {
        Till till;
        const PaymentId refused = till.refused();
        auto window = std::make_unique<QObject>();
        const int asked = till.asked();
        till.desk->create(Till::draft(), {}, window.get(), [](const Result<PaymentRow> &) { QFAIL("dead"); });
        window.reset();
        QTRY_COMPARE(till.happened(refused).last(), QString(event::statusAnswer));
        QTRY_COMPARE(till.asked(), asked + 1);
        QVERIFY(quiet());
        QCOMPARE(till.gate.count(u"create"_s), 1);
        QCOMPARE(till.state(refused), PaymentState::PayRefused);
    }

    void dropsALaterTryWhoseWindowClosedWhileAsking()
    {
        Till till;
        const PaymentId refused = till.refused();
        till.clock.advance(minute + 1000);
        auto window = std::make_unique<QObject>();
        const int asked = till.asked();
        till.desk->pay(refused, {}, {}, {}, window.get(), [](const Result<PaymentRow> &) { QFAIL("dead"); });
        window.reset();
        QTRY_COMPARE(till.asked(), asked + 1);
        QTRY_COMPARE(till.happened(refused).count(event::statusAnswer), 2);
        QVERIFY(quiet());
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QCOMPARE(till.state(refused), PaymentState::PayRefused);
        QCOMPARE(till.pay(refused)->state, PaymentState::Paid); // and it may be pressed again
    }

    void triesAgainOnTheSameTransaction()
    {
        // Rule 12: another card where create carried none; another code where it did.
        Till till;
        const PaymentId refused = till.refused();
        const int asked = till.asked();
        Result<PaymentRow> again = till.pay(refused, {}, Till::secondPointCard());
        QVERIFY(again);
        QCOMPARE(again->state, PaymentState::Paid);
        QCOMPARE(again->card.localId, u"c-second"_s);
        QCOMPARE(again->refusal, QString());
        QCOMPARE(till.gate.bodies[u"pay"_s].last().value(u"cardId"_s).toString(), u"cid-second-secret"_s);
        QCOMPARE(till.asked(), asked); // the refusal is fresh
        QCOMPARE(till.gate.count(u"create"_s), 1);

        const Result<PaymentRow> coded = till.create(Till::draft(u"0002"_s, 700, Till::payerCard()));
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedGateway::error(400, "invalid_otp"); });
        QCOMPARE(till.pay(coded->id, u"111111"_s)->state, PaymentState::PayRefused);
        QCOMPARE(till.pay(coded->id, u"123456"_s)->state, PaymentState::Paid);
        QCOMPARE(till.row(coded->id).attempts, 2);
        QCOMPARE(till.gate.charges(), 2);
    }

    void asksStatusBeforeALaterTry_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("created") << u"created"_s << u"Paid"_s;
        QTest::newRow("cancelled") << u"cancelled"_s << u"Cancelled"_s;
        QTest::newRow("paid") << u"paid"_s << u"Paid"_s;
        QTest::newRow("no answer") << u""_s << u"PayRefused"_s;
    }
    void asksStatusBeforeALaterTry()
    {
        QFETCH(QString, status);
        QFETCH(QString, becomes);
        Till till;
        const PaymentId refused = till.refused();
        const int asked = till.asked();
        till.clock.advance(60'001);
        till.gate.ledger[u"tx-1"_s].status = status;
        if (status.isEmpty())
            till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(500, "x"); });
        const Result<PaymentRow> again = till.pay(refused);
        QCOMPARE(till.asked(), asked + 1);
        QCOMPARE(stateName(till.state(refused)), becomes);
        QCOMPARE(till.gate.count(u"pay"_s), status == "created"_L1 ? 2 : 1);
        if (status.isEmpty())
            QCOMPARE(again.error().code, ErrorCode::NeedsStatus);
        else
            QCOMPARE(stateName(again->state), becomes);
        QCOMPARE(till.row(refused).alarm, status == "paid"_L1 ? u"late_success"_s : QString());
    }

    void anEarlierRefusalDoesNotSurviveIntoTheNextAttempt()
    {
        // Attempt 1 was refused, attempt 2 was under way at the crash: one `created` must not call it
        // refused.
        Till till;
        const PaymentId refused = till.refused();
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->pay(refused, {}, {}, {}, nullptr, {});
        QTRY_COMPARE(till.gate.count(u"pay"_s), 2);
        till.restart();
        QCOMPARE(till.state(refused), PaymentState::PayUnknown);
        till.pass(2'500, refused);
        QTRY_COMPARE(till.row(refused).notChargedInRow, 1);
        QCOMPARE(till.state(refused), PaymentState::PayUnknown);
    }

    void aKeptRefusalSurvivesACrash()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(
            u"pay"_s, [](const QJsonObject &) { return ScriptedGateway::error(400, "card_expired"); });
        till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->pay(made->id, {}, {}, {}, nullptr, {});
        QTRY_COMPARE(till.asked(), 1);
        QCOMPARE(till.state(made->id), PaymentState::PaySent);
        till.restart();
        QCOMPARE(till.state(made->id), PaymentState::PayUnknown);
        till.pass(2'500, made->id);
        QTRY_COMPARE(till.state(made->id), PaymentState::PayRefused);
        QCOMPARE(till.row(made->id).refusal, u"card_expired"_s);
    }

    void sortsCreatesAnswers()
    {
        Till till;
        const auto made = [&](const ScriptedGateway::Reply &reply) {
            static int account = 100;
            till.answer(u"create"_s, [reply](const QJsonObject &) { return reply; });
            return till.create(Till::draft(QString::number(++account)));
        };
        Result<PaymentRow> row = made(ScriptedGateway::error(400, "invalid_amount"));
        QCOMPARE(row.error().code, ErrorCode::Refused);
        QCOMPARE(row.error().gatewayCode, u"invalid_amount"_s);
        QCOMPARE(till.state(PaymentId(row.error().payment)), PaymentState::CreateRefused);
        row = made(ScriptedServer::answer(401, R"({"detail":"no"})"));
        QCOMPARE(row.error().code, ErrorCode::Unauthorised);
        QCOMPARE(till.state(PaymentId(row.error().payment)), PaymentState::CreateRefused);
        for (const auto &reply : {ScriptedServer::closed(), ScriptedServer::reset(),
                 ScriptedServer::answer(502, "<html>"), ScriptedServer::json("{}"),
                 ScriptedServer::json("<html>"), ScriptedServer::answer(302, {}, {"Location: /x"})}) {
            row = made(reply);
            QCOMPARE(row.error().code, ErrorCode::Silence);
            QVERIFY(!row.error().outcomeKnown);
            QCOMPARE(till.state(PaymentId(row.error().payment)), PaymentState::CreateUnknown);
        }
        // A transactionId that the journal holds already (rule 2).
        const Result<PaymentRow> first = till.create(Till::draft(u"0001"_s));
        till.gate.nextId = first->transactionId;
        row = till.create(Till::draft(u"0002"_s));
        QCOMPARE(row.error().code, ErrorCode::Silence);
        const PaymentRow twin = till.row(PaymentId(row.error().payment));
        QCOMPARE(twin.state, PaymentState::CreateUnknown);
        QCOMPARE(twin.transactionId, QString());
        QVERIFY(till.create(Till::draft(u"0002"_s))); // a new create is allowed
        // A card whose cardId is not known sends nothing.
        const int sent = till.gate.count(u"create"_s);
        Card lost = Till::payerCard();
        lost.localId = u"gone"_s;
        QCOMPARE(till.create(Till::draft(u"0003"_s, 700, lost)).error().code, ErrorCode::SecretStore);
        QCOMPARE(till.create(Till::draft(u"0003"_s, 0)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(till.gate.count(u"create"_s), sent);
    }
};

QTEST_GUILESS_MAIN(GuardTest)
#include "tst_guard.moc"
