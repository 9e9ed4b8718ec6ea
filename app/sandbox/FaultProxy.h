// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/FaultTable.h"
#include <QtCore/QObject>
#include <QtNetwork/QTcpServer>
#include <functional>

namespace kassa::sandbox {

/// The port that the outside sees: hands requests to the HTTP server behind it, counts them at the socket,
/// and does to answers what an HTTP library can't (FaultTable). One request at a time per connection.
class FaultProxy : public QObject {
    Q_OBJECT
public:
    /// Called once for each request whose head has arrived, and once more with the body where all of it has.
    struct Observer {
        std::function<void(ApiMethod)> headArrived;
        std::function<void(ApiMethod, const QByteArray &target, const QByteArray &body)> bodyArrived;
    };

    /// `faults` must outlive the proxy.
    FaultProxy(FaultTable &faults, Observer observer, int latencyMs, QObject *parent = nullptr);

    /// Listens on 127.0.0.1:`port` (0: a free one) before the server at `innerPort`.
    bool listen(quint16 port, quint16 innerPort, QString *error);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    [[nodiscard]] FaultTable &faults() const { return m_faults; }
    [[nodiscard]] const Observer &observer() const { return m_observer; }
    [[nodiscard]] quint16 innerPort() const { return m_innerPort; }
    [[nodiscard]] int latencyMs() const { return m_latencyMs; }

private:
    FaultTable &m_faults;
    Observer m_observer;
    int m_latencyMs;
    quint16 m_innerPort = 0;
    QTcpServer m_server;
};

} // namespace kassa::sandbox
