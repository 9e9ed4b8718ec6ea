// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/FaultProxy.h"
#include "app/sandbox/ProxyConnection.h"

namespace kassa::sandbox {

FaultProxy::FaultProxy(FaultTable &faults, Observer observer, int latencyMs, QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_observer(std::move(observer))
    , m_latencyMs(latencyMs)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            new ProxyConnection(socket, *this);
    });
}

bool FaultProxy::listen(quint16 port, quint16 innerPort, QString *error)
{
    m_innerPort = innerPort;
    if (m_server.listen(QHostAddress::LocalHost, port))
        return true;
    if (error)
        *error = m_server.errorString();
    return false;
}

} // namespace kassa::sandbox
