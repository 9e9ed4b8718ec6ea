// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <deque>
#include <functional>

namespace kassa::test {

/// A raw HTTP/1.1 server on loopback that does to each request what the script says, including what no HTTP
/// library would do. It counts what arrives at the socket. Lives in the test's own event loop.
class ScriptedServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query as sent
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        int connection = 0; ///< 1 for the server's first connection, and so on
    };

    enum class Then { Keep, Close, Reset };
    /// What happens to one request.
    struct Reply {
        QByteArray bytes; ///< raw, status line included; may be empty
        Then then = Then::Keep;
        int dripMs = 0; ///< > 0: one byte each so many milliseconds
        bool beforeBody = false; ///< acts when the headers are in, without waiting for the body
    };
    /// A whole answer: status line, Content-Length, Date-less, kept alive.
    static Reply answer(int status, const QByteArray &body, const QList<QByteArray> &headers = {});
    static Reply json(const QByteArray &body) { return answer(200, body); }
    static Reply raw(const QByteArray &bytes, Then then = Then::Close);
    static Reply closed() { return raw({}); }
    static Reply reset() { return raw({}, Then::Reset); }
    static Reply hang() { return raw({}, Then::Keep); }
    static Reply drip(const QByteArray &bytes, int everyMs);

    explicit ScriptedServer(QObject *parent = nullptr);

    /// Base URL of this server, http.
    [[nodiscard]] QUrl url() const;
    /// Adds one reply; replies are used in order of the requests' headers.
    void script(Reply reply) { m_script.push_back(std::move(reply)); }
    /// Answers what the script has run out for; without it such requests get a 404.
    void setHandler(std::function<Reply(const Request &)> handler) { m_handler = std::move(handler); }

    /// Requests whose body is in, in order.
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    /// Request lines seen, whether or not the body came.
    [[nodiscard]] int started() const { return m_started; }
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Connection;
    void accept();
    void read(Connection &connection);
    void act(Connection &connection, const Reply &reply);

    std::deque<Reply> m_script;
    std::function<Reply(const Request &)> m_handler;
    QList<Request> m_requests;
    int m_started = 0;
    int m_connections = 0;
};

} // namespace kassa::test
