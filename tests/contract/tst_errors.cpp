// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Answer.h"
#include "app/paylov/Codec.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;
using Network = QNetworkReply::NetworkError;

namespace {

/// What Qt reports beside a status.
Network networkOf(int status)
{
    if (status < 400)
        return Network::NoError;
    switch (status) {
    case 400:
        return Network::ProtocolInvalidOperationError;
    case 401:
        return Network::AuthenticationRequiredError;
    case 403:
        return Network::ContentAccessDenied;
    case 404:
        return Network::ContentNotFoundError;
    case 500:
        return Network::InternalServerError;
    default:
        return status > 500 ? Network::UnknownServerError : Network::UnknownContentError;
    }
}

Answer answer(int status, const QByteArray &body, bool write)
{
    Answer made;
    made.endpoint = write ? u"POST servicePayment/pay/"_s : u"GET servicePayment/list/"_s;
    made.post = write;
    made.write = write;
    made.taken = write ? 50 : 0;
    made.status = status;
    made.network = networkOf(status);
    made.complete = transferEnded(status, made.network);
    made.body = body;
    return made;
}

} // namespace

/// Every error shape of protocol notes 3.1, and what each means for a read and for create and pay.
class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("read");
        QTest::addColumn<ErrorCode>("write");
        QTest::addColumn<bool>("known"); ///< of create and pay
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        using E = ErrorCode;
        const auto row = [](const char *name, int status, const QByteArray &body, E read, E write, bool known,
                             const QString &code = {}, const QString &message = {}) {
            QTest::newRow(name) << status << body << read << write << known << code << message;
        };
        QFile file(QStringLiteral(KASSA_SOURCE_DIR "/tests/contract/samples/error.response.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        row("sample", 400, file.readAll(), E::Refused, E::Refused, true, u"string"_s, u"string"_s);
        row("1 error object", 400, R"({"error":{"code":"card_expired","message":"card_expired"}})",
            E::Refused, E::Refused, true, u"card_expired"_s, u"card_expired"_s);
        row("2 beside a null result", 400, R"({"result":null,"error":{"code":"invalid_otp","message":"x"}})",
            E::Refused, E::Refused, true, u"invalid_otp"_s, u"x"_s);
        row("3 with data", 400,
            R"({"result":null,"error":{"code":"validation_error","message":"","data":{}}})", E::Refused,
            E::Refused, true, u"validation_error"_s);
        row("7 plain string", 400, R"({"error":"invalid_or_expired"})", E::Refused, E::Refused, true,
            u"invalid_or_expired"_s);
        row("7 a sentence", 400, R"({"error":"The card was not found"})", E::Refused, E::Refused, true, {},
            u"The card was not found"_s);
        row("8 OAuth", 400, R"({"error":"invalid_grant","error_description":"Not active"})", E::Refused,
            E::Refused, true, u"invalid_grant"_s, u"Not active"_s);
        row("9 detail 403", 403, R"({"detail":"Forbidden."})", E::Forbidden, E::Refused, true, {},
            u"Forbidden."_s);
        row("9 detail 404", 404, R"({"detail":"Not found."})", E::Refused, E::Refused, true, {},
            u"Not found."_s);
        row("9 detail 429", 429, R"({"detail":"Slow down."})", E::TooManyRequests, E::Refused, true, {},
            u"Slow down."_s);
        row("10 null result in a 2xx, read by the decoder", 200, R"({"result":null,"error":{"code":"x"}})",
            E::Refused, E::BadAnswer, false, u"x"_s);
        row("10 error beside a result", 200, R"({"result":{"transactionId":"t"},"error":"oops"})", E::Refused,
            E::BadAnswer, false, u"oops"_s);
        row("10 error inside the result", 200, R"({"result":{"transactionId":"t","error":{"code":"Y"}}})",
            E::Refused, E::BadAnswer, false, u"y"_s);
        row("10 error that says false", 200, R"({"result":{},"error":false})", E::Refused, E::BadAnswer,
            false, {}, u"false"_s);
        row("11 HTML 400", 400, "<html>no</html>", E::BadAnswer, E::BadAnswer, false);
        row("11 HTML 404", 404, "<html>no</html>", E::BadAnswer, E::BadAnswer, false);
        row("11 HTML 200", 200, "<html>ok</html>", E::BadAnswer, E::BadAnswer, false);
        row("11 empty 200", 200, "", E::BadAnswer, E::BadAnswer, false);
        row("11 empty 204", 204, "", E::BadAnswer, E::BadAnswer, false);
        row("11 HTML 502", 502, "<html>bad gateway</html>", E::ServerTrouble, E::ServerTrouble, false);
        row("11 array", 200, "[]", E::BadAnswer, E::BadAnswer, false);
        row("11 deep", 200, QByteArray(5000, '['), E::BadAnswer, E::BadAnswer, false);
        row("13 field errors", 400, R"({"amount":["Too small."],"account":["Required."]})", E::Refused,
            E::Refused, true, {}, u"account: Required.; amount: Too small."_s);
        row("13 localised message", 400,
            R"({"error":{"code":"card_not_found","message":{"uz":"Karta yoʻq","ru":"Нет карты","en":"No card"}}})",
            E::Refused, E::Refused, true, u"card_not_found"_s, u"Karta yoʻq"_s);
        row("upper case", 400, R"({"error":{"code":"CARD_TYPE_NOT_SUPPORTED"}})", E::Refused, E::Refused,
            true, u"card_type_not_supported"_s);
        row("numeric code", 400, R"({"error":{"code":-101,"message":"m"}})", E::Refused, E::Refused, true,
            u"-101"_s, u"m"_s);
        row("no code", 400, R"({"error":{"message":"m"}})", E::Refused, E::Refused, true, {}, u"m"_s);
        row("code at the top", 400, R"({"code":"otp_expired","message":"m"})", E::Refused, E::Refused, true,
            u"otp_expired"_s, u"m"_s);
        row("empty object", 400, "{}", E::BadAnswer, E::BadAnswer, false);
        row("null error", 400, R"({"error":null})", E::BadAnswer, E::BadAnswer, false);
        row("5xx with a code", 500, R"({"error":{"code":"card_expired"}})", E::ServerTrouble,
            E::ServerTrouble, false, u"card_expired"_s);
        row("401", 401, R"({"detail":"token"})", E::Unauthorised, E::Unauthorised, true, {}, u"token"_s);
        row("401 HTML", 401, "<html>", E::Unauthorised, E::Unauthorised, true);
        row("redirect", 302, R"({"error":{"code":"card_expired"}})", E::Redirected, E::Redirected, false);
        row("304", 304, "", E::Redirected, E::Redirected, false);
        row("1xx", 101, "", E::BadAnswer, E::BadAnswer, false);
    }
    void shapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorCode, read);
        QFETCH(ErrorCode, write);
        QFETCH(bool, known);
        QFETCH(QString, code);
        QFETCH(QString, message);
        for (const bool writing : {false, true}) {
            const auto result = resultOf(answer(status, body, writing));
            QVERIFY(!result.has_value());
            const Error &error = result.error();
            QCOMPARE(error.code, writing ? write : read);
            QCOMPARE(error.outcomeKnown, writing ? known : true);
            QCOMPARE(error.httpStatus, status);
            QCOMPARE(error.gatewayCode, code);
            QCOMPARE(error.gatewayMessage, message);
            QVERIFY(error.reason.contains(writing ? u"servicePayment/pay/"_s : u"servicePayment/list/"_s));
        }
    }

    void successes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("4 null error") << QByteArray(R"({"result":{"transactionId":"t"},"error":null})");
        QTest::newRow("5 null error inside")
            << QByteArray(R"({"result":{"transactionId":"t","error":null}})");
        QTest::newRow("6 no error") << QByteArray(R"({"result":{"transactionId":"t"}})");
    }
    void successes()
    {
        QFETCH(QByteArray, body);
        for (const int status : {200, 201, 299}) {
            const auto result = resultOf(answer(status, body, true));
            QVERIFY(result.has_value());
            QCOMPARE(codec::decodePay(*result)->transactionId, u"t"_s);
        }
    }
    void shape12WithoutResult()
    {
        const auto result = resultOf(answer(200, R"({"transactionId":"t","data":[]})", true));
        QVERIFY(result.has_value());
        QCOMPARE(codec::decodeCreate(*result)->transactionId, u"t"_s);
        QVERIFY(!codec::decodePay(*result).has_value());
        const Answer sent = answer(200, {}, true);
        const Error error = decodingError(sent, codec::decodePay(*result).error());
        QCOMPARE(error.code, ErrorCode::BadAnswer);
        QVERIFY(!error.outcomeKnown);
        QCOMPARE(error.httpStatus, 200);
    }

    void transfers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("taken");
        QTest::addColumn<Network>("network");
        QTest::addColumn<ErrorCode>("write");
        QTest::addColumn<bool>("known");
        using E = ErrorCode;
        const auto row
            = [](const char *name, int status, qint64 taken, Network network, E write, bool known) {
                  QTest::newRow(name) << status << taken << network << write << known;
              };
        row("nothing taken, refused", 0, 0, Network::ConnectionRefusedError, E::NotSent, true);
        row("nothing taken, odd name", 0, 0, Network::RemoteHostClosedError, E::NotSent, true);
        row("nothing taken, TLS", 0, 0, Network::SslHandshakeFailedError, E::NotSent, true);
        row("one byte taken, refused", 0, 1, Network::ConnectionRefusedError, E::Silence, false);
        row("one byte taken, TLS", 0, 1, Network::SslHandshakeFailedError, E::Tls, false);
        row("closed", 0, 50, Network::RemoteHostClosedError, E::Silence, false);
        row("200 cut", 200, 50, Network::RemoteHostClosedError, E::Silence, false);
        row("200 of rubbish gzip", 200, 50, Network::UnknownContentError, E::Silence, false);
        row("400 cut", 400, 50, Network::RemoteHostClosedError, E::BadAnswer, false);
        row("early 413", 413, 0, Network::UnknownContentError, E::NotSent, true);
        row("early 401", 401, 0, Network::AuthenticationRequiredError, E::Unauthorised, true);
    }
    void transfers()
    {
        QFETCH(int, status);
        QFETCH(qint64, taken);
        QFETCH(Network, network);
        QFETCH(ErrorCode, write);
        QFETCH(bool, known);
        Answer ended
            = answer(status, R"({"error":{"code":"invalid_otp"},"result":{"transactionId":"t"}})", true);
        ended.taken = taken;
        ended.network = network;
        ended.complete = status > 0 && transferEnded(status, network);
        const auto result = resultOf(ended);
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, write);
        QCOMPARE(result.error().outcomeKnown, known);
        if (!ended.complete)
            QVERIFY(result.error().gatewayCode.isEmpty());
    }
    void readsNameTheirTransport()
    {
        const auto codeOf = [](Network network) {
            Answer ended = answer(0, {}, false);
            ended.network = network;
            ended.complete = false;
            const Error error = resultOf(ended).error();
            return error.outcomeKnown ? error.code : ErrorCode::Blocked;
        };
        QCOMPARE(codeOf(Network::ConnectionRefusedError), ErrorCode::NotSent);
        QCOMPARE(codeOf(Network::HostNotFoundError), ErrorCode::NotSent);
        QCOMPARE(codeOf(Network::SslHandshakeFailedError), ErrorCode::Tls);
        QCOMPARE(codeOf(Network::RemoteHostClosedError), ErrorCode::Silence);
        QCOMPARE(codeOf(Network::OperationCanceledError), ErrorCode::Silence);
    }

    void longTextsAreCut()
    {
        const QByteArray longText(100000, 'x');
        QByteArray body = R"({"error":{"code":"L","message":"L"}})";
        body.replace('L', longText);
        const auto result = resultOf(answer(400, body, true));
        QVERIFY(result.error().gatewayCode.size() <= 80);
        QVERIFY(result.error().gatewayMessage.size() <= 500);
    }

    void httpDatesAndRetryAfter()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC);
        QCOMPARE(fromHttpDate("Mon, 02 Mar 2026 06:00:00 GMT"), now);
        QVERIFY(!fromHttpDate("2026-03-02 06:00:00").isValid());
        QVERIFY(!fromHttpDate("").isValid());
        QCOMPARE(fromRetryAfter("30", now), std::optional<qint64>(30000));
        QCOMPARE(fromRetryAfter(" 0 ", now), std::optional<qint64>(0));
        QCOMPARE(fromRetryAfter("99999999999999999999", now), std::optional<qint64>(86400000));
        QCOMPARE(fromRetryAfter("Mon, 02 Mar 2026 06:00:05 GMT", now), std::optional<qint64>(5000));
        QCOMPARE(fromRetryAfter("Mon, 02 Mar 2026 05:00:00 GMT", now), std::optional<qint64>(0));
        QVERIFY(!fromRetryAfter("-5", now));
        QVERIFY(!fromRetryAfter("soon", now));
        QVERIFY(!fromRetryAfter("", now));
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
