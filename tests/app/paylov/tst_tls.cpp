// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/PastedToken.h"
#include "app/paylov/Services.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QFile>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>
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

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR "/tests/kit/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An HTTPS server with a certificate that nobody trusts by himself. It offers HTTP/2 and speaks only
/// HTTP/1.1.
class TlsServer final : public QSslServer {
public:
    TlsServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(fixture(u"loopback-cert.pem"_s)));
        configuration.setPrivateKey(QSslKey(fixture(u"loopback-key.pem"_s), QSsl::Ec));
        configuration.setAllowedNextProtocols(
            {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
            auto *socket = qobject_cast<QSslSocket *>(nextPendingConnection());
            connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
                received += socket->readAll();
                if (received.endsWith("}"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: "
                                  "33\r\n\r\n{\"result\":{\"transactionId\":\"t1\"}}");
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        QUrl url(u"https://127.0.0.1/"_s);
        url.setPort(serverPort());
        return url;
    }
    QByteArray received;
};

} // namespace

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
        trusting.addCaCertificate(QSslCertificate(fixture(u"loopback-cert.pem"_s)));
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
