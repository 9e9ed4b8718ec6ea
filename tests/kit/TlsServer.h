// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>

namespace kassa::test {

/// A file of tests/kit/tls.
inline QByteArray tlsFixture(const QString &name)
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR "/tests/kit/tls/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An HTTPS server with a certificate that nobody trusts by himself. It offers HTTP/2 and speaks only
/// HTTP/1.1; each request is answered as a `pay` of t1 that went well. Lives in the test's event loop.
class TlsServer final : public QSslServer {
public:
    TlsServer()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(tlsFixture(QStringLiteral("loopback-cert.pem"))));
        configuration.setPrivateKey(QSslKey(tlsFixture(QStringLiteral("loopback-key.pem")), QSsl::Ec));
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
        QUrl url(QStringLiteral("https://127.0.0.1/"));
        url.setPort(serverPort());
        return url;
    }
    QByteArray received;
};

} // namespace kassa::test
