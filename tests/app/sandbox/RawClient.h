// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/HttpMessage.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>
#include <QtTest/QTest>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kassa::sandbox::test {

/// What came back on the wire, and how it ended.
struct RawReply {
    enum class Ending { Complete, Closed, Reset, Silent };
    Ending ending = Ending::Silent;
    QByteArray bytes;
    int status = 0; ///< 0 where no complete head came
    HttpHead head;
    QByteArray body;
    qint64 ms = 0;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonObject result() const { return json().value(QLatin1String("result")).toObject(); }
    [[nodiscard]] QString errorCode() const
    {
        return json().value(QLatin1String("error")).toObject().value(QLatin1String("code")).toString();
    }
};

/// A connection below every HTTP library: it tells an orderly close from a reset.
class RawClient {
public:
    explicit RawClient(const QUrl &server)
        : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address {};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<quint16>(server.port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        sockaddr generic {};
        std::memcpy(&generic, &address, sizeof address);
        m_connected = ::connect(m_fd, &generic, sizeof address) == 0;
    }
    ~RawClient() { ::close(m_fd); }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    void send(const QByteArray &bytes) const
    {
        QVERIFY(m_connected);
        QCOMPARE(
            ::send(m_fd, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL), bytes.size());
    }

    /// Reads until Content-Length is there, the peer ends it, or nothing came for `patienceMs`.
    [[nodiscard]] RawReply read(int patienceMs = 5000) const
    {
        QElapsedTimer clock;
        clock.start();
        RawReply reply;
        QByteArray buffer(1 << 16, Qt::Uninitialized);
        for (;;) {
            pollfd waiting {m_fd, POLLIN, 0};
            if (::poll(&waiting, 1, patienceMs) == 0)
                break;
            const ssize_t size = ::recv(m_fd, buffer.data(), static_cast<size_t>(buffer.size()), 0);
            if (size <= 0) {
                reply.ending
                    = size < 0 && errno == ECONNRESET ? RawReply::Ending::Reset : RawReply::Ending::Closed;
                break;
            }
            reply.bytes.append(buffer.constData(), size);
            const auto head = parseHead(reply.bytes);
            if (head && reply.bytes.size() >= head->size + head->contentLength()) {
                reply.ending = RawReply::Ending::Complete;
                break;
            }
        }
        reply.ms = clock.elapsed();
        if (const auto head = parseHead(reply.bytes)) {
            reply.head = *head;
            reply.status = head->startLine.split(' ').value(1).toInt();
            reply.body = reply.bytes.mid(head->size, static_cast<qsizetype>(head->contentLength()));
        }
        return reply;
    }

private:
    int m_fd;
    bool m_connected = false;
};

inline QByteArray request(const QByteArray &verb, const QByteArray &target, const QByteArray &body = {},
    const QByteArray &token = "test")
{
    QByteArray bytes = verb + ' ' + target + " HTTP/1.1\r\nHost: sandbox\r\n";
    if (!token.isEmpty())
        bytes += "Authorization: Bearer " + token + "\r\n";
    if (verb == "POST")
        bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n";
    return bytes + "\r\n" + body;
}

/// One request on a connection of its own.
inline RawReply exchange(const QUrl &server, const QByteArray &bytes, int patienceMs = 5000)
{
    const RawClient client(server);
    client.send(bytes);
    return client.read(patienceMs);
}

inline RawReply get(const QUrl &server, const QByteArray &target)
{
    return exchange(server, request("GET", target));
}

inline RawReply post(const QUrl &server, const QByteArray &target, const QJsonObject &body)
{
    return exchange(server, request("POST", target, QJsonDocument(body).toJson(QJsonDocument::Compact)));
}

} // namespace kassa::sandbox::test
