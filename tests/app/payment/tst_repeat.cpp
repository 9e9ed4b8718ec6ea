// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/payment/Till.h"
#include "tests/kit/Quiet.h"

#include <QtSql/QSqlQuery>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// An unknown payment and, paid a little later, the one that shows that the registry has got past it.
PaymentId unknownWithWitness(Till &till, const Card &card = Till::pointCard())
{
    const Result<PaymentRow> row = till.create(Till::draft(u"0001"_s, 50000, card));
    till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::closed(); });
    const QString code = row.value().cardInCreate ? u"123456"_s : QString();
    const Result<PaymentRow> sent = till.pay(row->id, code);
    if (!sent || sent->state != PaymentState::PayUnknown)
        qFatal("not unknown");
    const Result<PaymentRow> other = till.pay(till.create(Till::draft(u"0002"_s))->id);
    if (!other || other->state != PaymentState::Paid)
        qFatal("no witness");
    till.registry.put(other->transactionId, till.clock.utcNow().addSecs(5));
    return sent->id;
}

/// As long as rule 7 asks for, with the questions of the plan and one reading of the registry.
void waitOut(Till &till, PaymentId id)
{
    till.pass(152 * second, id);
    const int reads = till.registry.reads;
    if (reads == 0 && !QTest::qWaitFor([&till] { return till.registry.reads > 0; }, 1'000))
        qFatal("the registry was not read");
    // A reading that failed leaves it so; the test says what it expects then.
    static_cast<void>(
        QTest::qWaitFor([&] { return !till.desk->canRepeat(id).contains(WhyNot::RegistryNotRead); }, 1'000));
}

} // namespace

class RepeatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void paysAgainByASeniorsWord()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        QVERIFY(!till.desk->canRepeat(id).isEmpty());
        QSignalSpy proof(till.desk.get(), &PaymentDesk::proofChanged);
        waitOut(till, id);
        QCOMPARE(whyNotNames(till.desk->canRepeat(id)), QString());
        QVERIFY(proof.count() > 0);
        const Result<PaymentRow> row = till.repeat(id);
        QVERIFY2(row, qPrintable(row ? QString() : row.error().reason));
        QCOMPARE(row->state, PaymentState::Paid);
        QCOMPARE(row->attempts, 2);
        QCOMPARE(row->alarm, QString());
        QCOMPARE(till.senior.asked, QList {SeniorApproval::Request::What::RepeatPay});
        const QList<QJsonObject> pays = till.gate.bodies.value(u"pay"_s);
        QCOMPARE(pays.size(), 3);
        QCOMPARE(pays[2][u"transactionId"_s].toString(), u"tx-1"_s);
        QCOMPARE(pays[2][u"cardId"_s], pays[0][u"cardId"_s]);
        const QList<PaymentAttempt> attempts = till.journal->attempts(id);
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[1].from, PaymentState::PayUnknown);
        bool approved = false;
        for (const JournalEvent &event : till.journal->events(id)) {
            if (event.what == event::repeatApproved) {
                approved = true;
                QCOMPARE(event.by, u"Karimova"_s);
                QCOMPARE(event.note, u"the payer has waited"_s);
            }
        }
        QVERIFY(approved);
    }

    void theShippedAnswerIsNo()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        NoSenior nobody;
        std::optional<SeniorApproval::Decision> decision;
        nobody.ask({}, &till.context, [&](const SeniorApproval::Decision &said) { decision = said; });
        QVERIFY(!decision);
        QTRY_VERIFY(decision);
        QVERIFY(!decision->granted);
        till.senior.says = *decision;
        const Result<PaymentRow> row = till.repeat(id);
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::NoSenior);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        till.senior.says = {true, u"  "_s, u"why not"_s}; // nobody's name is no word
        QCOMPARE(till.repeat(id).error().code, ErrorCode::NoSenior);
        till.senior.says = {false, u"Karimova"_s, u"not sure"_s};
        QCOMPARE(till.repeat(id).error().code, ErrorCode::NoSenior);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
    }

    void oneMissingConditionKeepsItClosed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("why");
        QTest::newRow("restart") << 0 << u"too_early"_s;
        QTest::newRow("another answer in between") << 1 << u"not_in_a_row"_s;
        QTest::newRow("registry silent") << 2 << u"registry_no_witness"_s;
        QTest::newRow("registry not whole") << 3 << u"registry_no_witness"_s;
        QTest::newRow("nothing later in it") << 4 << u"registry_no_witness"_s;
        QTest::newRow("clock skew") << 5 << u"clock_wrong"_s;
        QTest::newRow("no card") << 6 << u"no_card"_s;
        QTest::newRow("another gateway") << 7 << u"other_origin"_s;
    }
    void oneMissingConditionKeepsItClosed()
    {
        QFETCH(int, what);
        QFETCH(QString, why);
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        till.registry.fails = what == 2;
        till.registry.whole = what != 3;
        if (what == 4)
            till.registry.rows.clear();
        waitOut(till, id);
        switch (what) {
        case 0:
            till.restart();
            till.pass(149 * second, id);
            break;
        case 1:
            till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
            till.pass(30 * second, id);
            break;
        case 5:
            till.clock.setUtc(till.clock.utcNow().addSecs(601));
            break;
        case 6:
            till.cards->remove(u"c-point"_s, &till.context, [](const Result<void> &) {});
            break;
        case 7:
            till.desk->setOrigin(u"http://elsewhere"_s);
            break;
        default:
            break;
        }
        const QStringList reasons = whyNotNames(till.desk->canRepeat(id)).split(u", "_s);
        QVERIFY2(reasons.contains(why), qPrintable(reasons.join(u' ')));
        const Result<PaymentRow> row = till.repeat(id);
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::Unproven);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QCOMPARE(till.senior.asked.size(), 0); // nobody is asked for what may not be
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
    }

    void looksAgainAfterTheSeniorHasThought_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("paid by status") << 0;
        QTest::newRow("in the registry") << 1;
        QTest::newRow("no witness any more") << 2;
        QTest::newRow("the window closed") << 3;
    }
    void looksAgainAfterTheSeniorHasThought()
    {
        QFETCH(int, what);
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        auto window = std::make_unique<QObject>();
        till.senior.thinking = [&] {
            till.clock.advance(what == 3 ? 0 : 61 * second); // the reading is no longer fresh
            if (what == 0) {
                till.gate.ledger[u"tx-1"_s].status = u"paid"_s; // and nobody has asked since
            }
            if (what == 1)
                till.registry.put(u"tx-1"_s, till.clock.utcNow());
            if (what == 2)
                till.registry.whole = false;
            if (what == 3)
                window.reset();
        };
        const int reads = till.registry.reads;
        std::optional<Result<PaymentRow>> got;
        till.desk->repeatPay(id, {}, window.get(), [&](const Result<PaymentRow> &row) { got = row; });
        QTRY_COMPARE(till.senior.asked.size(), 1);
        if (what != 3) {
            QTRY_VERIFY(got);
            QVERIFY(!*got);
            QCOMPARE(got->error().code, ErrorCode::Unproven);
            QVERIFY(till.registry.reads > reads);
        }
        QVERIFY(quiet());
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QTRY_COMPARE(till.state(id), what < 2 ? PaymentState::Paid : PaymentState::PayUnknown);
        if (what == 1)
            QCOMPARE(till.row(id).confirmedBy, ConfirmedBy::Registry);
    }

    void asksOneSeniorOnce()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        QList<Result<PaymentRow>> got;
        for (int i = 0; i < 2; ++i)
            till.desk->repeatPay(id, {}, &till.context, [&](const Result<PaymentRow> &row) { got += row; });
        QTRY_COMPARE(got.size(), 2);
        QCOMPARE(got[0].error().code, ErrorCode::StateMoved);
        QCOMPARE(got[1]->state, PaymentState::Paid);
        QCOMPARE(till.senior.asked.size(), 1);
        QCOMPARE(till.gate.count(u"pay"_s), 3);
    }

    void whatNeverLeftIsUnknownAgain()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        const GatewayConfig right = till.gateway->config();
        GatewayConfig nowhere = right;
        nowhere.baseUrl.setPort(1);
        till.gate.arriving = [&](const QString &) { till.gateway->setConfig(nowhere); };
        const Result<PaymentRow> row = till.repeat(id);
        till.gate.arriving = {};
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::NotSent);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.happened(id).last(), QString(event::payNotSent));
        // Everything begins again: the wait, the three answers, the witness.
        QVERIFY(till.desk->canRepeat(id).contains(WhyNot::TooEarly));
        QVERIFY(till.desk->canRepeat(id).contains(WhyNot::NotInARow));
        QVERIFY(till.desk->canRepeat(id).contains(WhyNot::RegistryNotRead));
        QVERIFY(!till.row(id).absentAt.isValid());
        till.gateway->setConfig(right);
        QVERIFY(till.desk->nextCheckInMs(id)); // still asked about
    }

    void aRefusalOfTheRepeatSettlesNothing()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        const int asked = till.asked();
        till.answer(
            u"pay"_s, [](const QJsonObject &) { return ScriptedGateway::error(400, "insufficient_funds"); });
        const Result<PaymentRow> row = till.repeat(id);
        QVERIFY(row);
        QCOMPARE(row->state, PaymentState::PayUnknown); // the first one is still unresolved
        QCOMPARE(row->refusal, QString());
        QCOMPARE(till.asked(), asked + 1); // before the repeat, not after its refusal
        till.pass(5 * second, id); // `created` twice
        QTRY_COMPARE(till.row(id).notChargedInRow, 2);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.gate.count(u"pay"_s), 3);
    }

    void aCardWithACodeNeedsANewCode()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till, Till::payerCard());
        waitOut(till, id);
        QCOMPARE(till.repeat(id).error().code, ErrorCode::InvalidInput);
        QCOMPARE(till.senior.asked.size(), 0);
        QCOMPARE(till.repeat(id, u"654321"_s)->state, PaymentState::Paid);
        QCOMPARE(till.gate.bodies.value(u"pay"_s).last()[u"otp"_s].toString(), u"654321"_s);
    }

    void aSpentCodeMakesANewCreate()
    {
        Till till;
        till.withWitness();
        const PaymentId old = unknownWithWitness(till, Till::payerCard());
        QCOMPARE(till.repeatCreate(old).error().code, ErrorCode::Unproven);
        waitOut(till, old);
        const Result<PaymentRow> made = till.repeatCreate(old);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().reason));
        QCOMPARE(made->state, PaymentState::OtpWait);
        QCOMPARE(made->amount, till.row(old).amount);
        QCOMPARE(made->account, till.row(old).account);
        QCOMPARE(made->card.localId, till.row(old).card.localId);
        QCOMPARE(made->supersedes, number(old));
        QCOMPARE(till.state(old), PaymentState::Superseded);
        QCOMPARE(till.journal->linkedTo(old), QList {made->id});
        QCOMPARE(till.journal->linkedTo(made->id), QList {old});
        QVERIFY(till.happened(old).contains(QString(event::repeatApproved)));
        QCOMPARE(till.desk->nextCheckInMs(old), std::nullopt);
        // The replaced one is asked about before money moves again.
        const int asked = till.asked();
        QCOMPARE(till.pay(made->id, u"111111"_s)->state, PaymentState::Paid);
        QCOMPARE(till.asked(), asked + 1);
        QCOMPARE(till.row(made->id).alarm, QString());
    }

    void aReplacedOneThatWasPaidStopsItsSuccessor()
    {
        Till till;
        till.withWitness();
        const PaymentId old = unknownWithWitness(till, Till::payerCard());
        waitOut(till, old);
        const Result<PaymentRow> made = till.repeatCreate(old);
        QVERIFY(made);
        till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
        QCOMPARE(till.pay(made->id, u"111111"_s).error().code, ErrorCode::NeedsStatus);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        const Result<PaymentRow> stopped = till.pay(made->id, u"111111"_s);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::PaidMeanwhile);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
        QCOMPARE(till.state(old), PaymentState::Paid);
        QCOMPARE(till.row(old).alarm, u"late_success"_s);
    }

    void releasesAnAccountAfterThreeDays()
    {
        Till till;
        till.withWitness();
        const PaymentId id = till.unknown();
        till.clock.advance(72 * hour);
        QVERIFY(quiet());
        till.restart();
        QVERIFY(till.desk->canRelease(id).contains(WhyNot::TooYoung));
        QCOMPARE(till.release(id).error().code, ErrorCode::Unproven);
        till.clock.advance(second);
        QCOMPARE(till.desk->canRelease(id), QList<WhyNot>());
        till.senior.says.reason.clear();
        QCOMPARE(till.release(id).error().code, ErrorCode::NoSenior); // not without a written reason
        QCOMPARE(till.create(Till::draft()).error().code, ErrorCode::AccountOpen);
        till.senior.says.reason = u"the subscriber showed a bill"_s;
        const Result<PaymentRow> row = till.release(id);
        QVERIFY(row);
        QCOMPARE(row->state, PaymentState::PayUnknown);
        QVERIFY(row->released);
        const JournalEvent last = till.journal->events(id).constLast();
        QCOMPARE(last.what, QString(event::released));
        QCOMPARE(last.by, u"Karimova"_s);
        QCOMPARE(last.note, u"the subscriber showed a bill"_s);
        QCOMPARE(till.desk->canRelease(id), QList {WhyNot::AlreadyReleased});
        // It stays where eyes are, and is still asked about.
        QCOMPARE(till.desk->openPayments().value(0).id, id);
        const int asked = till.asked();
        QVERIFY(till.desk->checkNow(id));
        QTRY_COMPARE(till.asked(), asked + 1);
        till.answered(id);
        // Only its own account is open again, and for one payment at a time.
        const Result<PaymentRow> next = till.create(Till::draft());
        QVERIFY(next);
        QCOMPARE(till.pay(next->id)->state, PaymentState::Paid);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        // When it turns out paid after all, the bill was charged twice, and both are tied together.
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.clock.advance(5 * second);
        QVERIFY(till.desk->checkNow(id));
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QCOMPARE(till.row(id).alarm, u"charged_twice"_s);
        QCOMPARE(till.desk->linkedTo(id), QList {next->id});
        QCOMPARE(till.desk->linkedTo(next->id), QList {id});
        QVERIFY(till.happened(next->id).contains(QString(event::linked)));
    }

    void aReleasedOneIsNotRepeatedBesideAnotherOpenOne()
    {
        Till till;
        till.withWitness();
        const PaymentId id = till.unknown();
        till.clock.advance(73 * hour);
        QVERIFY(quiet());
        till.restart();
        QVERIFY(till.release(id));
        const PaymentId second = till.unknown();
        QCOMPARE(till.create(Till::draft()).error().code, ErrorCode::AccountOpen);
        QVERIFY(till.database->run(
            u"UPDATE payment SET not_charged_in_row = 3, absent_at = 1 WHERE id = ?"_s, {number(id)}));
        const Result<PaymentRow> row
            = till.journal->commitRepeatSent(id, Till::pointCard(), {u"Karimova"_s, {}}, u"cashier"_s);
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::AccountOpen);
        QCOMPARE(row.error().payment, number(second));
    }

    void absenceOnTwoDaysIsNotCharged()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        QVERIFY(till.row(id).absentAt.isValid());
        QCOMPARE(till.happened(id).count(event::registryRead), 1);
        till.pass(25 * minute, id); // read again the same day: nothing follows from that
        QVERIFY(till.registry.reads > 2);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
        QCOMPARE(till.happened(id).count(event::registryRead), 1); // nor is it told again and again
        QCOMPARE(till.create(Till::draft()).error().code, ErrorCode::AccountOpen);
        QSignalSpy settled(till.desk.get(), &PaymentDesk::settled);
        till.close();
        till.clock.advance(13 * hour); // 19:00 UTC has passed: the server's next day
        till.open();
        till.serverClock->learn(till.clock.utcNow());
        till.pass(152 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::NotCharged);
        QCOMPARE(till.row(id).confirmedBy, ConfirmedBy::Registry);
        QCOMPARE(till.desk->nextCheckInMs(id), std::nullopt);
        QVERIFY(till.create(Till::draft()));
        // Still watched: a late success brings the alarm.
        till.registry.put(u"tx-1"_s, till.clock.utcNow());
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.desk->registryRead(
            {QDate(2026, 3, 1), QDate(2026, 3, 3), true, till.clock.utcNow(), till.registry.rows});
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QCOMPARE(till.row(id).alarm, u"late_success"_s);
    }

    void anotherAnswerOnTheSecondDayProvesNothing()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        waitOut(till, id);
        QVERIFY(till.row(id).absentAt.isValid());
        till.close();
        till.clock.advance(14 * hour);
        till.open();
        for (int i = 0; i < 40; ++i)
            till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::answer(502, "x"); });
        till.pass(200 * second, id);
        QVERIFY(till.registry.reads > 1);
        QCOMPARE(till.state(id), PaymentState::PayUnknown);
    }

    void theRegistrySettlesWhatItLists()
    {
        Till till;
        till.withWitness();
        const PaymentId id = unknownWithWitness(till);
        till.registry.put(u"tx-1"_s, till.clock.utcNow());
        QSignalSpy settled(till.desk.get(), &PaymentDesk::settled);
        till.pass(152 * second, id);
        QTRY_COMPARE(till.state(id), PaymentState::Paid);
        QCOMPARE(till.row(id).confirmedBy, ConfirmedBy::Registry);
        QCOMPARE(till.row(id).alarm, QString());
        QCOMPARE(settled.count(), 1);
        // A reading from elsewhere counts as well; another amount brings the alarm.
        const PaymentId second = till.unknown(u"0003"_s);
        till.registry.put(till.row(second).transactionId, till.clock.utcNow(), 70000);
        till.desk->registryRead(
            {QDate(2026, 3, 2), QDate(2026, 3, 2), false, till.clock.utcNow(), till.registry.rows});
        QCOMPARE(till.state(second), PaymentState::Paid);
        QCOMPARE(till.row(second).alarm, u"amount_differs"_s);
        QCOMPARE(till.row(second).paidAmount, Soum(70000));
    }
};

QTEST_GUILESS_MAIN(RepeatTest)
#include "tst_repeat.moc"
