// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ScriptedServer.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <memory>
#include <optional>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace kassa::test {

/// What is known of one connection between two reads.
struct ScriptedServer::Connection {
    QTcpSocket *socket = nullptr;
    int number = 0;
    QByteArray buffer;
    std::optional<Request> open; ///< headers are in, the body is not
    qint64 bodySize = 0;
    std::optional<Reply> planned;
};

ScriptedServer::ScriptedServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(serverPort());
    url.setPath(QStringLiteral("/"));
    return url;
}

ScriptedServer::Reply ScriptedServer::answer(
    int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
        + " Scripted\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    return raw(bytes + "\r\n" + body, Then::Keep);
}

ScriptedServer::Reply ScriptedServer::raw(const QByteArray &bytes, Then then)
{
    Reply reply;
    reply.bytes = bytes;
    reply.then = then;
    return reply;
}

ScriptedServer::Reply ScriptedServer::drip(const QByteArray &bytes, int everyMs)
{
    Reply reply = raw(bytes, Then::Keep);
    reply.dripMs = everyMs;
    return reply;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connection->number = ++m_connections;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { read(*connection); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void ScriptedServer::read(Connection &connection)
{
    connection.buffer += connection.socket->readAll();
    for (;;) {
        if (!connection.open) {
            const qsizetype end = connection.buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request;
            request.connection = connection.number;
            const QList<QByteArray> lines = connection.buffer.left(end).split('\n');
            const QList<QByteArray> words = lines.first().trimmed().split(' ');
            request.method = words.value(0);
            request.target = words.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            connection.buffer.remove(0, end + 4);
            connection.bodySize = request.headers.value("content-length").toLongLong();
            connection.open = request;
            ++m_started;
            if (!m_script.empty()) {
                connection.planned = m_script.front();
                m_script.pop_front();
                if (connection.planned->beforeBody) {
                    connection.open.reset();
                    return act(connection, *connection.planned);
                }
            }
        }
        if (connection.buffer.size() < connection.bodySize)
            return;
        Request request = *connection.open;
        request.body = connection.buffer.left(connection.bodySize);
        connection.buffer.remove(0, connection.bodySize);
        connection.open.reset();
        m_requests.append(request);
        const Reply reply = connection.planned ? *connection.planned
            : m_handler                        ? m_handler(request)
                                               : answer(404, R"({"detail":"not scripted"})");
        connection.planned.reset();
        act(connection, reply);
    }
}

void ScriptedServer::act(Connection &connection, const Reply &reply)
{
    QTcpSocket *socket = connection.socket;
    if (reply.dripMs > 0) {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, timer, rest = reply.bytes]() mutable {
            if (rest.isEmpty()) {
                timer->stop();
                return;
            }
            socket->write(rest.left(1));
            rest.remove(0, 1);
        });
        timer->start(reply.dripMs);
        return;
    }
    if (!reply.bytes.isEmpty())
        socket->write(reply.bytes);
    if (reply.then == Then::Keep)
        return;
    if (reply.then == Then::Reset) {
        socket->flush();
#ifdef Q_OS_UNIX
        const linger now {1, 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
        socket->abort();
        return;
    }
    socket->disconnectFromHost();
}

} // namespace kassa::test
