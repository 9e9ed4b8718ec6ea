// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/NetworkLine.h"

#include <QtNetwork/QNetworkProxy>

#include <utility>

namespace kassa {

NetworkLine::NetworkLine(const PrintTarget &target, QByteArray bytes, const PrintPatience &patience)
    : Line(std::move(bytes), patience)
    , m_target(target)
{
    // A printer stands in the shop; the proxy of the gateway doesn't know it.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &NetworkLine::connected);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &NetworkLine::refused);
}

void NetworkLine::open()
{
    m_socket.connectToHost(m_target.address, m_target.port);
}

void NetworkLine::refused(QAbstractSocket::SocketError error)
{
    const QString reason = m_socket.errorString();
    if (error == QAbstractSocket::HostNotFoundError)
        fail(PrinterTrouble::NotFound, reason);
    else if (error == QAbstractSocket::RemoteHostClosedError)
        fail(PrinterTrouble::ClosedEarly, reason);
    else
        fail(PrinterTrouble::NoAnswer, reason);
}

#ifdef Q_OS_UNIX

void NetworkLine::connected()
{
    m_socket.disconnect(this);
    const auto taken = DescriptorWriter::takeOver(m_socket);
    if (taken.descriptor < 0) {
        fail(taken.trouble, taken.reason);
        return;
    }
    m_writer = std::make_unique<DescriptorWriter>(taken.descriptor);
    if (isQuestion()) {
        succeed();
        return;
    }
    connect(m_writer.get(), &DescriptorWriter::took, this, &NetworkLine::took);
    connect(m_writer.get(), &DescriptorWriter::failed, this, &NetworkLine::fail);
    connect(m_writer.get(), &DescriptorWriter::peerClosed, this, &NetworkLine::succeed);
    connect(m_writer.get(), &DescriptorWriter::written, this, [this] {
        waitAtMost(m_patience.close, [this] { succeed(); });
        m_writer->endOfWriting();
    });
    opened();
    m_writer->write(rest());
}

void NetworkLine::close()
{
    m_socket.disconnect(this);
    m_socket.abort();
    // It may be the one that is speaking.
    if (m_writer)
        m_writer.release()->deleteLater();
}

#else

void NetworkLine::connected()
{
    if (isQuestion()) {
        succeed();
        return;
    }
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) {
        took(count);
        if (allTaken()) {
            m_socket.disconnect(this);
            m_socket.disconnectFromHost();
            succeed();
        }
    });
    opened();
    m_socket.write(rest());
}

void NetworkLine::close()
{
    m_socket.disconnect(this);
    if (!allTaken())
        m_socket.abort();
}

#endif

} // namespace kassa
