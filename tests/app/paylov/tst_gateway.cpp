// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/paylov/Wire.h"
#include "tests/kit/Quiet.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Then = ScriptedServer::Then;

namespace {

const QByteArray paid = R"({"result":{"transactionId":"t1","payedAt":"2024-10-14 15:07:23"}})";

Gateway::Call postCall(bool ownManager)
{
    Gateway::Call call;
    call.path = u"servicePayment/pay/"_s;
    call.body = QJsonObject {{u"transactionId"_s, u"t1"_s}};
    call.repeat = Gateway::Repeat::Never;
    call.ownManager = ownManager;
    return call;
}

Gateway::Call getCall()
{
    Gateway::Call call;
    call.path = u"servicePayment/list/"_s;
    return call;
}

QUrl closedPort(const QString &scheme)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    QUrl url;
    url.setScheme(scheme);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(server.serverPort());
    url.setPath(u"/"_s);
    return url;
}

} // namespace

class TestGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatTheApiAsks()
    {
        ScriptedServer server;
        server.script(ScriptedServer::json(paid));
        Wire wire(server.url());
        Outcome<PayReply> out;
        wire.payments.pay({u"t1"_s, u"card"_s, u"007"_s, u"123456"_s}, &wire.context, out.taker());
        QCOMPARE(out.calls, 0);
        QTRY_COMPARE(out.calls, 1);
        QVERIFY(out.result->has_value());
        QCOMPARE((*out.result)->payedAt, u"2024-10-14 15:07:23"_s);
        const ScriptedServer::Request &request = server.requests().first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.target, "/servicePayment/pay/");
        QCOMPARE(request.headers.value("authorization"), "Bearer first-token");
        QCOMPARE(request.headers.value("content-type"), "application/json");
        QCOMPARE(request.headers.value("content-length"), QByteArray::number(request.body.size()));
        QVERIFY(!request.headers.contains("transfer-encoding"));
        QVERIFY(!request.headers.contains("cookie"));
        QVERIFY(!request.headers.contains("upgrade"));
        QVERIFY(!request.headers.contains("idempotency-key"));
        QCOMPARE(QJsonDocument::fromJson(request.body).object().value(u"otp"_s).toString(), u"123456"_s);
    }

    void postGoesOutOnce_data()
    {
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("reused");
        QTest::addColumn<int>("fault");
        for (const int fault : {0, 1, 2, 3}) {
            for (const bool reused : {false, true}) {
                for (const bool own : {false, true}) {
                    if (own && reused)
                        continue;
                    QTest::addRow(
                        "fault %d %s %s", fault, own ? "own" : "shared", reused ? "reused" : "fresh")
                        << own << reused << fault;
                }
            }
        }
    }
    void postGoesOutOnce()
    {
        QFETCH(bool, own);
        QFETCH(bool, reused);
        QFETCH(int, fault);
        ScriptedServer server;
        Wire wire(server.url());
        if (reused) {
            server.script(ScriptedServer::json(R"({"result":{}})"));
            Outcome<QJsonObject> first;
            wire.gateway.send(getCall(), &wire.context, first.taker());
            QTRY_COMPARE(first.calls, 1);
        }
        const int before = server.started();
        ScriptedServer::Reply early = ScriptedServer::closed();
        early.beforeBody = true;
        server.script(fault == 0 ? ScriptedServer::closed()
                : fault == 1     ? ScriptedServer::reset()
                : fault == 2     ? early
                                 : ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Le"));
        Outcome<QJsonObject> out;
        wire.gateway.send(postCall(own), &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QVERIFY(!out.result->has_value());
        QCOMPARE(out.error().code, ErrorCode::Silence);
        QVERIFY(!out.error().outcomeKnown);
        QVERIFY(quiet());
        QCOMPARE(server.started() - before, 1);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(out.calls, 1);
    }

    void deadIdleConnectionDoesNotTouchAPay()
    {
        ScriptedServer server;
        Wire wire(server.url());
        server.script(
            ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"result\":{}}", Then::Close));
        Outcome<QJsonObject> first;
        wire.gateway.send(getCall(), &wire.context, first.taker());
        QTRY_COMPARE(first.calls, 1);
        server.script(ScriptedServer::json(paid));
        Outcome<PayReply> out;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QVERIFY(out.result->has_value());
        QCOMPARE(server.connections(), 2);
    }

    void nothingTakenIsNotSent_data()
    {
        QTest::addColumn<QUrl>("base");
        QTest::newRow("refused") << closedPort(u"http"_s);
        QTest::newRow("refused, TLS") << closedPort(u"https"_s);
        QTest::newRow("unknown host") << QUrl(u"https://no-such-host.invalid/"_s);
    }
    void nothingTakenIsNotSent()
    {
        QFETCH(QUrl, base);
        Wire wire(base);
        QSignalSpy exchanged(&wire.gateway, &Gateway::exchanged);
        Outcome<QJsonObject> out;
        wire.gateway.send(postCall(true), &wire.context, out.taker());
        QTRY_COMPARE_WITH_TIMEOUT(out.calls, 1, 30000);
        QCOMPARE(out.error().code, ErrorCode::NotSent);
        QVERIFY(out.error().outcomeKnown);
        QCOMPARE(exchanged.count(), 1);
        QCOMPARE(exchanged.first().first().toBool(), false);
    }

    void failedHandshakeIsNotSent()
    {
        QTcpServer plain;
        plain.listen(QHostAddress::LocalHost);
        connect(&plain, &QTcpServer::newConnection, &plain,
            [&plain] { plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
        QUrl base(u"https://127.0.0.1/"_s);
        base.setPort(plain.serverPort());
        Wire wire(base);
        Outcome<QJsonObject> out;
        wire.gateway.send(postCall(true), &wire.context, out.taker());
        QTRY_COMPARE_WITH_TIMEOUT(out.calls, 1, 30000);
        QCOMPARE(out.error().code, ErrorCode::NotSent);
        Outcome<QJsonObject> read;
        wire.gateway.send(getCall(), &wire.context, read.taker());
        QTRY_COMPARE_WITH_TIMEOUT(read.calls, 1, 30000);
        QCOMPARE(read.error().code, ErrorCode::Tls);
    }

    void hangingHandshakeIsNotSent()
    {
        QTcpServer mute;
        mute.listen(QHostAddress::LocalHost);
        QUrl base(u"https://127.0.0.1/"_s);
        base.setPort(mute.serverPort());
        Wire wire(base);
        Outcome<QJsonObject> out;
        wire.gateway.send(postCall(true), &wire.context, out.taker());
        QTRY_VERIFY(mute.hasPendingConnections());
        QTcpSocket *caller = mute.nextPendingConnection();
        QTRY_VERIFY(caller->bytesAvailable() > 0); // the handshake has begun
        wire.clock.advance(90s);
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.error().code, ErrorCode::NotSent);
    }

    void deadlineCutsHangAndDrip_data()
    {
        QTest::addColumn<bool>("drip");
        QTest::newRow("hang") << false;
        QTest::newRow("drip") << true;
    }
    void deadlineCutsHangAndDrip()
    {
        QFETCH(bool, drip);
        ScriptedServer server;
        server.script(drip ? ScriptedServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 70\r\n\r\n" + paid, 5)
                           : ScriptedServer::hang());
        Wire wire(server.url());
        QSignalSpy exchanged(&wire.gateway, &Gateway::exchanged);
        Outcome<PayReply> out;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, out.taker());
        QTRY_COMPARE(server.requests().size(), 1);
        QVERIFY(quiet());
        wire.clock.advance(89999ms);
        QVERIFY(quiet());
        QCOMPARE(out.calls, 0);
        wire.clock.advance(1ms);
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.error().code, ErrorCode::Silence);
        QVERIFY(!out.error().outcomeKnown);
        QCOMPARE(exchanged.count(), 1);
        QCOMPARE(exchanged.first().last().toLongLong(), 90000);
        QVERIFY(quiet());
        QCOMPARE(server.started(), 1);
        QCOMPARE(out.calls, 1);
    }

    void spoiledSuccessIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        const auto sized = [&head](const QByteArray &body, qsizetype length) {
            return head + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
        };
        QTest::newRow("cut body") << sized(paid.left(20), paid.size()) << ErrorCode::Silence;
        QTest::newRow("length too long") << sized(paid, paid.size() + 10) << ErrorCode::Silence;
        QTest::newRow("length too short") << sized(paid, paid.size() - 10) << ErrorCode::BadAnswer;
        QTest::newRow("chunks cut") << head + "Transfer-Encoding: chunked\r\n\r\n"
                + QByteArray::number(paid.size(), 16) + "\r\n" + paid
                + "\r\n" << ErrorCode::Silence;
        QTest::newRow("gzip rubbish")
            << head + "Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nno gzip!!" << ErrorCode::Silence;
        QTest::newRow("empty") << sized({}, 0) << ErrorCode::BadAnswer;
        QTest::newRow("html") << sized("<html>ok</html>", 15) << ErrorCode::BadAnswer;
        QTest::newRow("array") << sized("[1]", 3) << ErrorCode::BadAnswer;
        QTest::newRow("null result") << sized(R"({"result":null})", 15) << ErrorCode::BadAnswer;
        QTest::newRow("error inside")
            << sized(R"({"error":{"code":"x"},"result":{"transactionId":"t1"}})", 54) << ErrorCode::BadAnswer;
        QTest::newRow("502") << QByteArray("HTTP/1.1 502 Bad\r\nContent-Length: 5\r\n\r\n<htm>")
                             << ErrorCode::ServerTrouble;
        QTest::newRow("400 cut") << QByteArray(
            "HTTP/1.1 400 Bad\r\nContent-Length: 99\r\n\r\n{\"error\":{\"code\":\"invalid_otp\"}}")
                                 << ErrorCode::BadAnswer;
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << ErrorCode::Silence;
    }
    void spoiledSuccessIsUnknown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        ScriptedServer server;
        server.script(ScriptedServer::raw(bytes));
        Wire wire(server.url());
        Outcome<PayReply> out;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QVERIFY(!out.result->has_value());
        QCOMPARE(out.error().code, code);
        QVERIFY(!out.error().outcomeKnown);
        if (code == ErrorCode::BadAnswer && out.error().httpStatus == 400)
            QVERIFY(out.error().gatewayCode.isEmpty());
        QCOMPARE(server.started(), 1);
    }

    void noRedirectIsFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void noRedirectIsFollowed()
    {
        QFETCH(int, status);
        ScriptedServer elsewhere;
        ScriptedServer server;
        server.setHandler([&](const ScriptedServer::Request &) {
            return ScriptedServer::answer(status, {}, {"Location: " + elsewhere.url().toEncoded() + "x"});
        });
        Wire wire(server.url());
        Outcome<PayReply> out;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, out.taker());
        Outcome<StatusReply> read;
        wire.payments.status(u"t1"_s, &wire.context, read.taker());
        QTRY_VERIFY(out.calls == 1 && read.calls == 1);
        QCOMPARE(out.error().code, ErrorCode::Redirected);
        QVERIFY(!out.error().outcomeKnown);
        QCOMPARE(read.error().code, ErrorCode::Redirected);
        QVERIFY(quiet());
        QCOMPARE(elsewhere.connections(), 0);
        QCOMPARE(server.started(), 2);
    }

    void ownManagerForCreateAndPay()
    {
        ScriptedServer server;
        server.setHandler([](const ScriptedServer::Request &) { return ScriptedServer::json(paid); });
        Wire wire(server.url());
        for (int i = 1; i <= 3; ++i) {
            Outcome<PayReply> out;
            wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, out.taker());
            const QPointer<QNetworkAccessManager> own = wire.lastManager;
            QTRY_COMPARE(out.calls, 1);
            QCOMPARE(wire.managers, i);
            QCOMPARE(server.connections(), i);
            QTRY_VERIFY(own.isNull());
        }
        Outcome<StatusReply> one;
        wire.payments.status(u"t1"_s, &wire.context, one.taker());
        QTRY_COMPARE(one.calls, 1);
        Outcome<StatusReply> two;
        wire.payments.status(u"t1"_s, &wire.context, two.taker());
        QTRY_COMPARE(two.calls, 1);
        QCOMPARE(wire.managers, 4);
    }

    void aPayLeavesAnAnswerInFlightAlone()
    {
        ScriptedServer server;
        const QByteArray body = R"({"result":{"transactionId":"t1","status":"paid","amount":500}})";
        server.script(ScriptedServer::drip(
            "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body, 2));
        server.script(ScriptedServer::json(paid));
        Wire wire(server.url());
        Outcome<StatusReply> status;
        wire.payments.status(u"t1"_s, &wire.context, status.taker());
        QTRY_COMPARE(server.requests().size(), 1);
        Outcome<PayReply> pay;
        wire.payments.pay({u"t1"_s, u"card"_s, {}, {}}, &wire.context, pay.taker());
        QTRY_COMPARE(pay.calls, 1);
        QTRY_COMPARE(status.calls, 1);
        QVERIFY(status.result->has_value());
    }

    void tooLargeIsCutWhileReading_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("not announced") << false;
    }
    void tooLargeIsCutWhileReading()
    {
        QFETCH(bool, announced);
        ScriptedServer server;
        server.script(announced
                ? ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 67108865\r\n\r\n{", Then::Keep)
                : ScriptedServer::raw(
                    "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(Gateway::largestAnswer + 1, ' '), Then::Keep));
        Wire wire(server.url());
        Outcome<QList<Service>> out;
        wire.catalogue.list(false, &wire.context, out.taker());
        QTRY_COMPARE_WITH_TIMEOUT(out.calls, 1, 30000);
        QCOMPARE(out.error().code, ErrorCode::TooLarge);
    }

    void clockAndRetryAfterAreRead()
    {
        ScriptedServer server;
        server.script(ScriptedServer::answer(429, "{}",
            {"Date: Mon, 02 Mar 2026 06:05:00 GMT", "Retry-After: Mon, 02 Mar 2026 06:05:30 GMT"}));
        Wire wire(server.url());
        Outcome<StatusReply> out;
        wire.payments.status(u"t1"_s, &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.error().code, ErrorCode::TooManyRequests);
        QCOMPARE(out.error().retryAfterMs.value_or(-1), 30000);
        QVERIFY(wire.serverClock.measured());
        QCOMPARE(wire.serverClock.skewMs(), -300000);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
