// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/payment/Till.h"

#include <QtSql/QSqlQuery>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

using Reply = ScriptedServer::Reply;

/// The newest payment's state as another process would read it from the file right now.
QString stateOnDisk(const QString &file)
{
    const auto other = Database::open(file, Database::Mode::ReadOnly);
    if (!other)
        return other.error().reason;
    auto query = (*other)->run(u"SELECT state FROM payment ORDER BY id DESC LIMIT 1"_s);
    return query && query->next() ? query->value(0).toString() : u"nothing"_s;
}

QByteArray everythingOnDisk(const QString &file)
{
    QByteArray all;
    for (const QString &part : {file, file + u"-wal"_s}) {
        QFile read(part);
        if (read.open(QIODevice::ReadOnly))
            all += read.readAll();
    }
    return all;
}

struct Case {
    const char *name;
    Reply (*pay)(ScriptedGateway &, const QString &id);
    const char *status; ///< what the ledger says afterwards; "" no answer at all
    PaymentState expected;
    const char *refusal; ///< what the row keeps
    PaymentState nextCreated; ///< after one more `created`
};

Reply code400(const char *code)
{
    return ScriptedGateway::error(400, code);
}

const Case cases[] = {
    {"paid", [](ScriptedGateway &gate, const QString &id) { return gate.paid(id); }, "paid",
        PaymentState::Paid, "", PaymentState::Paid},
    {"another transaction", [](ScriptedGateway &gate, const QString &) { return gate.paid(u"tx-9"_s); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"error in a 2xx",
        [](ScriptedGateway &, const QString &) {
            return ScriptedServer::json(R"({"result":null,"error":{"code":"insufficient_funds"}})");
        },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"result null",
        [](ScriptedGateway &, const QString &) { return ScriptedServer::json(R"({"result":null})"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"html", [](ScriptedGateway &, const QString &) { return ScriptedServer::json("<html>ok</html>"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"closed", [](ScriptedGateway &, const QString &) { return ScriptedServer::closed(); }, "created",
        PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"reset", [](ScriptedGateway &, const QString &) { return ScriptedServer::reset(); }, "created",
        PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"redirect",
        [](ScriptedGateway &, const QString &) {
            return ScriptedServer::answer(302, {}, {"Location: /elsewhere"});
        },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"500", [](ScriptedGateway &, const QString &) { return ScriptedGateway::error(500, "server_error"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"502", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(502, "<html>"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"429", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(429, "{}"); }, "created",
        PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"403 with a refusal's code",
        [](ScriptedGateway &, const QString &) { return ScriptedGateway::error(403, "invalid_otp"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"408", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(408, "{}"); }, "created",
        PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"processing_error", [](ScriptedGateway &, const QString &) { return code400("processing_error"); },
        "created", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"a code nobody knows", [](ScriptedGateway &, const QString &) { return code400("new_code"); }, "created",
        PaymentState::PayUnknown, "", PaymentState::PayUnknown},
    {"a code the installer added", [](ScriptedGateway &, const QString &) { return code400("bank_says_no"); },
        "created", PaymentState::PayRefused, "bank_says_no", PaymentState::PayRefused},
    {"refused, created", [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); },
        "created", PaymentState::PayRefused, "insufficient_funds", PaymentState::PayRefused},
    {"refused, paid", [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); },
        "paid", PaymentState::Paid, "", PaymentState::Paid},
    {"refused, cancelled", [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); },
        "cancelled", PaymentState::Cancelled, "insufficient_funds", PaymentState::Cancelled},
    {"refused, no answer", [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); },
        "", PaymentState::PayUnknown, "insufficient_funds", PaymentState::PayRefused},
    {"refused, unknown word",
        [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); }, "hold",
        PaymentState::PayUnknown, "insufficient_funds", PaymentState::PayRefused},
    {"refused, not found", [](ScriptedGateway &, const QString &) { return code400("insufficient_funds"); },
        "-", PaymentState::PayUnknown, "insufficient_funds", PaymentState::PayRefused},
    {"401, created", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(401, "{}"); },
        "created", PaymentState::PayRefused, "unauthorised", PaymentState::PayRefused},
    {"401, paid", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(401, "{}"); },
        "paid", PaymentState::Paid, "", PaymentState::Paid},
    {"401, cancelled", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(401, "{}"); },
        "cancelled", PaymentState::Cancelled, "", PaymentState::Cancelled},
    {"401, no answer", [](ScriptedGateway &, const QString &) { return ScriptedServer::answer(401, "{}"); },
        "", PaymentState::PayUnknown, "", PaymentState::PayUnknown},
};

} // namespace

class DeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesThenSends()
    {
        Till till;
        QStringList onDisk;
        till.gate.arriving
            = [&](const QString &method) { onDisk += method + u' ' + stateOnDisk(till.file()); };
        QSignalSpy awaited(till.desk.get(), &PaymentDesk::answerAwaitedChanged);
        const Result<PaymentRow> made = till.create(Till::draft());
        QVERIFY(made);
        QCOMPARE(made->state, PaymentState::Created);
        QCOMPARE(made->transactionId, u"tx-1"_s);
        QCOMPARE(made->createDetails.value(0).value, u"ALIYEV A"_s);
        const Result<PaymentRow> paid = till.pay(made->id);
        QVERIFY(paid);
        QCOMPARE(paid->state, PaymentState::Paid);
        QCOMPARE(paid->confirmedBy, ConfirmedBy::Pay);
        QCOMPARE(paid->paymentRef, u"0235"_s);
        QCOMPARE(paid->eposMerchant, u"9051"_s);
        QCOMPARE(paid->eposTerminal, u"9290"_s);
        QCOMPARE(paid->payedAt, u"2026-03-02 11:00:05"_s);
        QCOMPARE(paid->attempts, 1);
        QCOMPARE(onDisk, QStringList({u"create CreateSent"_s, u"pay PaySent"_s}));
        QCOMPARE(till.happened(paid->id),
            QStringList({event::createSent, event::createAnswer, event::paySent, event::payAnswer}));
        QCOMPARE(till.asked(), 0);
        QCOMPARE(awaited.count(), 4);
        QVERIFY(!till.desk->answerAwaited());
    }

    void sendsNothingWhenTheCommitFails()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        QVERIFY(till.database->run(u"PRAGMA query_only = 1"_s));
        const Result<PaymentRow> paid = till.pay(made->id);
        QVERIFY(!paid);
        QCOMPARE(paid.error().code, ErrorCode::StoreFailed);
        const Result<PaymentRow> other = till.create(Till::draft(u"0002"_s));
        QVERIFY(!other);
        QCOMPARE(till.gate.count(u"pay"_s), 0);
        QCOMPARE(till.gate.count(u"create"_s), 1);
        QVERIFY(till.database->run(u"PRAGMA query_only = 0"_s));
        QCOMPARE(till.state(made->id), PaymentState::Created);
        QVERIFY(till.pay(made->id));
        // nor did one leave late
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QCOMPARE(till.gate.charges(), 1);
    }

    void sendsTheSnapshotAndTheCodeOnly()
    {
        Till till;
        QVERIFY(till.settings->set(Setting::UserId, u"007"_s));
        QVERIFY(till.settings->set(Setting::Sms, u"not json"_s));
        Result<PaymentRow> made = till.create(Till::draft(u"0001"_s, 700, Till::payerCard()));
        QVERIFY(made);
        QCOMPARE(made->state, PaymentState::OtpWait);
        QCOMPARE(made->otpPhone, u"+998*****0000"_s);
        QJsonObject body = till.gate.bodies[u"create"_s].last();
        QCOMPARE(body,
            (QJsonObject {{u"service_id"_s, u"service-1"_s}, {u"amount"_s, 700}, {u"userId"_s, u"007"_s},
                {u"account"_s, QJsonObject {{u"customer_code"_s, u"0001"_s}}},
                {u"cardId"_s, u"cid-payer-secret"_s}, {u"phoneNumber"_s, u"+998901234567"_s}}));
        QVERIFY(till.settings->set(Setting::UserId, u"008"_s)); // the snapshot stands
        Result<PaymentRow> paid = till.pay(made->id);
        QVERIFY(!paid);
        QCOMPARE(paid.error().code, ErrorCode::InvalidInput); // a code is needed
        paid = till.pay(made->id, u"918273"_s, Till::pointCard()); // create's card counts
        QVERIFY(paid);
        QCOMPARE(till.gate.bodies[u"pay"_s].last(),
            (QJsonObject {{u"transactionId"_s, u"tx-1"_s}, {u"cardId"_s, u"cid-payer-secret"_s},
                {u"userId"_s, u"007"_s}, {u"otp"_s, u"918273"_s}}));
        QCOMPARE(paid->card.localId, u"c-payer"_s);

        QVERIFY(till.settings->set(Setting::Sms, uR"({"text":"hi"})"_s));
        made = till.create(Till::draft(u"0002"_s, 700, Till::payerCard()));
        QCOMPARE(till.gate.bodies[u"create"_s].last().value(u"sms"_s),
            QJsonValue(QJsonObject {{u"text"_s, u"hi"_s}}));
        // Without a code nothing about a card or a message goes into create.
        made = till.create(Till::draft(u"0003"_s));
        body = till.gate.bodies[u"create"_s].last();
        QVERIFY(!body.contains(u"cardId"_s) && !body.contains(u"sms"_s) && !body.contains(u"phoneNumber"_s));
        QVERIFY(till.pay(made->id));
        QVERIFY(!till.gate.bodies[u"pay"_s].last().contains(u"otp"_s));

        const QByteArray disk = everythingOnDisk(till.file());
        for (const char *secret : {"cid-payer-secret", "cid-point-secret", "918273", "token-0"})
            QVERIFY2(!disk.contains(secret), secret);
        QVERIFY(disk.contains("c-payer"));
    }

    void aPayersCardIsNeverChargedWithoutACode()
    {
        Till till;
        Card lax = Till::payerCard();
        lax.asksCode = false;
        const Result<PaymentRow> made = till.create(Till::draft(u"0001"_s, 700, lax));
        QCOMPARE(made->state, PaymentState::OtpWait);
        const Result<PaymentRow> plain = till.create(Till::draft(u"0002"_s));
        const Result<PaymentRow> paid = till.pay(plain->id, {}, lax);
        QVERIFY(!paid);
        QCOMPARE(paid.error().code, ErrorCode::InvalidInput);
        QCOMPARE(till.gate.count(u"pay"_s), 0);
    }

    void sortsTheAnswerToPay_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::newRow(cases[i].name) << i;
    }
    void sortsTheAnswerToPay()
    {
        QFETCH(int, row);
        const Case &given = cases[row];
        Till till;
        QVERIFY(till.settings->set(Setting::RefusedBeforeCharge, u"bank_says_no"_s));
        const Result<PaymentRow> made = till.create(Till::draft());
        const QString status = QString::fromLatin1(given.status);
        till.answer(u"pay"_s, [&](const QJsonObject &body) {
            const QString id = body.value(u"transactionId"_s).toString();
            const Reply reply = given.pay(till.gate, id);
            if (status == u"-"_s)
                till.gate.ledger.remove(id);
            else if (status.isEmpty())
                till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::closed(); });
            else
                till.gate.ledger[id].status = status;
            return reply;
        });
        if (status.isEmpty()) // Qt asks a GET again when the connection closes before any answer
            till.gate.arriving = [&](const QString &method) {
                if (method == u"status"_s && till.gate.next[u"status"_s].empty() && till.asked() < 4)
                    till.answer(u"status"_s, [](const QJsonObject &) { return ScriptedServer::closed(); });
            };
        const Result<PaymentRow> after = till.pay(made->id);
        QVERIFY(after);
        QCOMPARE(after->state, given.expected);
        QCOMPARE(after->refusal, QString::fromLatin1(given.refusal));
        QCOMPARE(till.row(made->id).state, given.expected);
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QCOMPARE(after->alarm, QString());
        if (given.expected == PaymentState::Paid)
            QCOMPARE(after->confirmedBy, till.asked() ? ConfirmedBy::Status : ConfirmedBy::Pay);

        till.gate.arriving = {};
        till.gate.next.clear();
        if (after->state != PaymentState::PayUnknown) {
            QCOMPARE(till.desk->nextCheckInMs(made->id), std::nullopt);
            return;
        }
        till.gate.ledger[u"tx-1"_s] = {u"created"_s, 50000, u"service-1"_s, 0};
        till.pass(6'000, made->id);
        QTRY_COMPARE(till.state(made->id), given.nextCreated);
        QCOMPARE(till.gate.count(u"pay"_s), 1);
    }

    void whatDidNotLeaveMayBePressedAgain()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft(u"0001"_s, 700, Till::payerCard()));
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        GatewayConfig nowhere = till.gateway->config();
        const GatewayConfig right = nowhere;
        nowhere.baseUrl.setPort(closed.serverPort());
        closed.close();
        till.gateway->setConfig(nowhere);
        const Result<PaymentRow> paid = till.pay(made->id, u"123456"_s);
        QVERIFY(!paid);
        QCOMPARE(paid.error().code, ErrorCode::NotSent);
        QCOMPARE(till.state(made->id), PaymentState::OtpWait);
        QCOMPARE(till.happened(made->id).last(), QString(event::payNotSent));

        const Result<PaymentRow> create = till.create(Till::draft(u"0002"_s));
        QVERIFY(!create);
        QCOMPARE(create.error().code, ErrorCode::NotSent);
        QCOMPARE(till.state(PaymentId(create.error().payment)), PaymentState::CreateRefused);

        till.gateway->setConfig(right);
        till.answer(u"pay"_s, [](const QJsonObject &) { return code400("invalid_otp"); });
        QCOMPARE(till.pay(made->id, u"111111"_s)->state, PaymentState::PayRefused);
        till.gateway->setConfig(nowhere);
        QVERIFY(!till.pay(made->id, u"123456"_s));
        QCOMPARE(till.state(made->id), PaymentState::PayRefused);
        QCOMPARE(till.row(made->id).refusal, u"invalid_otp"_s);
        till.gateway->setConfig(right);
        QCOMPARE(till.pay(made->id, u"123456"_s)->state, PaymentState::Paid);
        QCOMPARE(till.gate.charges(), 1);
        QCOMPARE(till.row(made->id).attempts, 4);
    }

    void asksStatusBesideASilentPay()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        QTRY_COMPARE(till.gate.count(u"pay"_s), 1);
        till.clock.advance(9'900);
        QCOMPARE(till.asked(), 0);
        till.clock.advance(100);
        QTRY_COMPARE(till.asked(), 1);
        QTRY_COMPARE(till.happened(made->id).last(), QString(event::statusAnswer));
        QCOMPARE(till.state(made->id), PaymentState::PaySent); // `created` does not count
        till.gate.ledger[u"tx-1"_s].status = u"cancelled"_s;
        till.clock.advance(15'000);
        QTRY_COMPARE(till.happened(made->id).count(event::statusAnswer), 2);
        QCOMPARE(till.state(made->id), PaymentState::PaySent); // nor does `cancelled`
        QVERIFY(!got);
        QVERIFY(till.desk->answerAwaited());
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.clock.advance(15'000);
        QTRY_VERIFY(got);
        QVERIFY(*got);
        QCOMPARE((*got)->state, PaymentState::Paid);
        QCOMPARE((*got)->confirmedBy, ConfirmedBy::Status);
        QCOMPARE((*got)->paymentRef, QString());
        QVERIFY(!till.desk->answerAwaited());
        // The deadline of pay then ends as silence: an event only.
        till.clock.advance(60'000);
        QTRY_COMPARE(till.happened(made->id).last(), QString(event::paySilence));
        QCOMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(till.row(made->id).alarm, QString());
    }

    void aLateAnswerFillsTheReceipt_data()
    {
        QTest::addColumn<bool>("paid");
        QTest::newRow("paid") << true;
        QTest::newRow("refused") << false;
    }
    void aLateAnswerFillsTheReceipt()
    {
        QFETCH(bool, paid);
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        // The gateway holds the answer back until status has spoken.
        QTcpSocket *held = nullptr;
        till.gate.arriving = [&](const QString &method) {
            if (method == u"pay"_s)
                held = till.gate.server.findChildren<QTcpSocket *>().constLast();
        };
        QSignalSpy settled(till.desk.get(), &PaymentDesk::settled);
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        QTRY_VERIFY(held);
        till.gate.ledger[u"tx-1"_s].status = u"paid"_s;
        till.clock.advance(10'000);
        QTRY_VERIFY(got);
        QCOMPARE((*got)->state, PaymentState::Paid);
        held->write(paid ? till.gate.paid(u"tx-1"_s).bytes : code400("insufficient_funds").bytes);
        QTRY_COMPARE(till.happened(made->id).last(), QString(event::payAnswer));
        const PaymentRow row = till.row(made->id);
        QCOMPARE(row.state, PaymentState::Paid);
        QCOMPARE(row.paymentRef, paid ? u"0235"_s : QString());
        QCOMPARE(row.confirmedBy, ConfirmedBy::Status); // only what was empty is filled
        QCOMPARE(row.refusal, QString());
        QCOMPARE(row.alarm, QString());
        QCOMPARE(settled.count(), 0); // pay's caller was told
        QCOMPARE(till.asked(), 1); // a refusal after `paid` is not asked about
    }

    void aSecondPressSendsNothing()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        QList<Result<PaymentRow>> got;
        for (int press = 0; press < 3; ++press)
            till.desk->pay(
                made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got += row; });
        QVERIFY(got.isEmpty()); // never before the call returns
        QTRY_COMPARE(got.size(), 3);
        QCOMPARE(got[0].error().code, ErrorCode::StateMoved);
        QCOMPARE(got[2]->state, PaymentState::Paid);
        QCOMPARE(till.pay(made->id).error().code, ErrorCode::StateMoved);
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QCOMPARE(till.gate.charges(), 1);

        got.clear();
        for (int press = 0; press < 2; ++press)
            till.desk->create(Till::draft(u"0002"_s), {}, &till.context,
                [&](const Result<PaymentRow> &row) { got += row; });
        QVERIFY(got.isEmpty());
        QTRY_COMPARE(got.size(), 2);
        QCOMPARE(got[0].error().code, ErrorCode::AccountOpen);
        QCOMPARE(got[1]->state, PaymentState::Created);
        QCOMPARE(till.gate.count(u"create"_s), 2);
    }

    void goesOnWhenItsWindowCloses()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        QSignalSpy settled(till.desk.get(), &PaymentDesk::settled);
        auto window = std::make_unique<QObject>();
        bool called = false;
        till.desk->pay(
            made->id, {}, {}, {}, window.get(), [&](const Result<PaymentRow> &) { called = true; });
        window.reset();
        QTRY_COMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(till.row(made->id).paymentRef, u"0235"_s);
        QCOMPARE(settled.count(), 1);

        window = std::make_unique<QObject>();
        till.desk->create(
            Till::draft(u"0002"_s), {}, window.get(), [&](const Result<PaymentRow> &) { called = true; });
        const PaymentId left = till.journal->inStates({PaymentState::CreateSent}).value(0).id;
        window.reset();
        QTRY_COMPARE(till.state(left), PaymentState::Abandoned); // nobody can press "pay" on it any more
        QCOMPARE(till.row(left).transactionId, u"tx-2"_s);
        QVERIFY(!called);
    }

    void leavesACreatedOneButNeverASentOne()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        QVERIFY(till.desk->abandon(made->id));
        QCOMPARE(till.state(made->id), PaymentState::Abandoned);
        QCOMPARE(till.desk->abandon(made->id).error().code, ErrorCode::StateMoved);
        const PaymentId open = till.unknown(u"0002"_s);
        QCOMPARE(till.desk->abandon(open).error().code, ErrorCode::StateMoved);
        const Result<PaymentRow> running = till.create(Till::draft(u"0003"_s));
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->pay(running->id, {}, {}, {}, nullptr, {});
        QCOMPARE(till.desk->abandon(running->id).error().code, ErrorCode::StateMoved);
        QCOMPARE(till.state(running->id), PaymentState::PaySent);
    }

    void deadlineOfPayEndsAsUnknown()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        QTRY_COMPARE(till.gate.count(u"pay"_s), 1);
        till.clock.advance(89'000);
        QVERIFY(!got);
        till.clock.advance(1'000);
        QTRY_VERIFY(got);
        QCOMPARE((*got)->state, PaymentState::PayUnknown);
        QCOMPARE(till.gate.count(u"pay"_s), 1);
        QVERIFY(till.desk->nextCheckInMs(made->id));
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "tst_desk.moc"
