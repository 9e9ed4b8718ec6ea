// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/paylov/Wire.h"
#include "tests/kit/Quiet.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray paid = R"({"result":{"transactionId":"t1"}})";
} // namespace

/// Who gets the token, what a 401 does, and who is called back.
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRenewalForAllWaitingCalls()
    {
        ScriptedServer server;
        server.setHandler([](const ScriptedServer::Request &request) {
            return request.headers.value("authorization") == "Bearer second-token"
                ? ScriptedServer::json(R"({"result":{"data":[],"services":[]}})")
                : ScriptedServer::answer(401, R"({"detail":"expired"})");
        });
        Wire wire(server.url());
        QSignalSpy refused(&wire.gateway, &Gateway::tokenRefused);
        Outcome<QList<Service>> list;
        Outcome<Details> info;
        Outcome<QList<Service>> late;
        Outcome<PayReply> pay;
        wire.catalogue.list(true, &wire.context, list.taker());
        wire.payments.info({u"s"_s, {}}, &wire.context, info.taker());
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, pay.taker());
        QTRY_COMPARE(pay.calls, 1);
        QCOMPARE(pay.error().code, ErrorCode::Unauthorised);
        QTRY_COMPARE(server.requests().size(), 3);
        QTRY_COMPARE(wire.tokens.renewals, 1);
        wire.catalogue.list(true, &wire.context, late.taker());
        QVERIFY(quiet());
        QCOMPARE(server.requests().size(), 3);
        wire.tokens.answer(u"second-token"_s);
        QTRY_VERIFY(list.calls == 1 && info.calls == 1 && late.calls == 1);
        QVERIFY(list.result->has_value() && info.result->has_value() && late.result->has_value());
        QCOMPARE(wire.tokens.renewals, 1);
        QCOMPARE(server.requests().size(), 6);
        QCOMPARE(refused.count(), 0);
        QCOMPARE(pay.calls, 1);
        int pays = 0;
        for (const ScriptedServer::Request &request : server.requests())
            pays += request.target == "/servicePayment/pay/" ? 1 : 0;
        QCOMPARE(pays, 1);
    }

    void secondRefusalIsFinal()
    {
        ScriptedServer server;
        server.setHandler([](const ScriptedServer::Request &) { return ScriptedServer::answer(401, "{}"); });
        Wire wire(server.url());
        QSignalSpy refused(&wire.gateway, &Gateway::tokenRefused);
        Outcome<StatusReply> out;
        wire.payments.status(u"t1"_s, &wire.context, out.taker());
        QTRY_COMPARE(wire.tokens.renewals, 1);
        wire.tokens.answer(u"second-token"_s);
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.error().code, ErrorCode::Unauthorised);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(refused.count(), 1);
        Outcome<StatusReply> mute;
        wire.payments.status(u"t1"_s, &wire.context, mute.taker());
        QTRY_COMPARE(wire.tokens.renewals, 2);
        wire.clock.advance(Gateway::renewalDeadline);
        QTRY_COMPARE(mute.calls, 1);
        QCOMPARE(mute.error().httpStatus, 401);
        QCOMPARE(refused.count(), 2);
    }

    void aRefusedPayDoesNotSilenceItsStatus()
    {
        ScriptedServer server;
        server.setHandler([](const ScriptedServer::Request &request) {
            return request.target == "/servicePayment/pay/"
                ? ScriptedServer::answer(401, R"({"detail":"expired"})")
                : ScriptedServer::json(R"({"result":{"transactionId":"t1","status":"created"}})");
        });
        Wire wire(server.url());
        QSignalSpy accepted(&wire.gateway, &Gateway::tokenAccepted);
        Outcome<PayReply> pay;
        Outcome<StatusReply> status;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, pay.taker());
        QTRY_COMPARE(pay.calls, 1);
        wire.payments.status(u"t1"_s, &wire.context, status.taker());
        QTRY_COMPARE(wire.tokens.renewals, 1);
        wire.tokens.answer(failure(ErrorCode::Unauthorised)); // a pasted token can't be renewed
        QTRY_COMPARE(status.calls, 1);
        QVERIFY(status.result->has_value());
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(accepted.count(), 1);
    }

    void withoutTokenNothingIsSent()
    {
        ScriptedServer server;
        Wire wire(server.url());
        wire.tokens.current.clear();
        QSignalSpy refused(&wire.gateway, &Gateway::tokenRefused);
        Outcome<PayReply> pay;
        Outcome<StatusReply> status;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, pay.taker());
        wire.payments.status(u"t1"_s, &wire.context, status.taker());
        QCOMPARE(wire.tokens.renewals, 1);
        wire.tokens.answer(failure(ErrorCode::Unauthorised));
        QTRY_VERIFY(pay.calls == 1 && status.calls == 1);
        QCOMPARE(pay.error().code, ErrorCode::NotSent);
        QCOMPARE(status.error().code, ErrorCode::NotConfigured);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(server.connections(), 0);
    }

    void plainHttpStaysOnLoopback_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::newRow("http") << QUrl(u"http://gw.paylov.uz/"_s);
        QTest::newRow("empty") << QUrl();
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
    }
    void plainHttpStaysOnLoopback()
    {
        QFETCH(QUrl, base);
        Wire wire(base);
        Outcome<StatusReply> read;
        Outcome<PayReply> pay;
        wire.payments.status(u"t1"_s, &wire.context, read.taker());
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, pay.taker());
        QCOMPARE(read.calls + pay.calls, 0);
        QTRY_VERIFY(read.calls == 1 && pay.calls == 1);
        QCOMPARE(read.error().code, ErrorCode::NotConfigured);
        QCOMPARE(pay.error().code, ErrorCode::NotSent);
        QCOMPARE(wire.managers, 0);
    }

    void tokenDoesNotFollowAnotherBaseUrl()
    {
        ScriptedServer old;
        old.script(ScriptedServer::answer(401, "{}"));
        ScriptedServer fresh;
        Wire wire(old.url());
        Outcome<StatusReply> out;
        wire.payments.status(u"t1"_s, &wire.context, out.taker());
        QTRY_COMPARE(wire.tokens.renewals, 1);
        wire.gateway.setConfig({fresh.url()});
        wire.tokens.answer(u"token-of-the-new-host"_s);
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(old.requests().size(), 1);
        QCOMPARE(fresh.connections(), 0);
    }

    void deadContextIsNotCalled()
    {
        ScriptedServer server;
        server.script(ScriptedServer::json(paid));
        Wire wire(server.url());
        auto context = std::make_unique<QObject>();
        Outcome<PayReply> out;
        QSignalSpy exchanged(&wire.gateway, &Gateway::exchanged);
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, context.get(), out.taker());
        context.reset();
        QTRY_COMPARE(exchanged.count(), 1);
        QVERIFY(quiet());
        QCOMPARE(out.calls, 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void dyingGatewayAbortsQuietly()
    {
        ScriptedServer server;
        server.script(ScriptedServer::hang());
        server.script(ScriptedServer::hang());
        auto wire = std::make_unique<Wire>(server.url());
        Outcome<PayReply> pay;
        Outcome<StatusReply> status;
        wire->payments.pay({u"t1"_s, u"card"_s, {}, {}}, this, pay.taker());
        wire->payments.status(u"t1"_s, this, status.taker());
        QTRY_COMPARE(server.requests().size(), 2);
        wire.reset();
        QVERIFY(quiet());
        QCOMPARE(pay.calls + status.calls, 0);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
