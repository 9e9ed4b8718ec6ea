// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/PastedToken.h"
#include "app/paylov/Services.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/TlsServer.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

/// libcrypto keeps its per-thread error state until the process ends, which LeakSanitizer counts.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto";
}

class TestTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untrustedCertificateIsFatalAndTakesNothing()
    {
        TlsServer server;
        const std::optional<Result<PayReply>> result = pay(server.url());
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().code, ErrorCode::NotSent);
        QVERIFY(result->error().outcomeKnown);
        QVERIFY(server.received.isEmpty());
    }

    void trustedCertificateCarriesPayOverHttp11()
    {
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(QSslCertificate(tlsFixture(u"loopback-cert.pem"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);
        TlsServer server;
        const std::optional<Result<PayReply>> result = pay(server.url());
        QSslConfiguration::setDefaultConfiguration(before);
        QVERIFY(result && result->has_value());
        QVERIFY(server.received.startsWith("POST /servicePayment/pay/ HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("Authorization: Bearer token-of-test\r\n"));
    }

private:
    static std::optional<Result<PayReply>> pay(const QUrl &base)
    {
        PastedToken token(u"token-of-test"_s);
        ManualClock clock;
        ServerClock serverClock(clock);
        Gateway gateway(
            {base}, [] { return std::make_unique<QNetworkAccessManager>(); }, token, clock, serverClock);
        PaymentService payments(gateway);
        QObject context;
        std::optional<Result<PayReply>> result;
        payments.pay({u"t1"_s, u"card"_s, {}, {}}, &context,
            [&result](Result<PayReply> value) { result = std::move(value); });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20000);
        return result;
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
