// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/DescriptorWriter.h"
#include "app/printing/Line.h"

#include <QtNetwork/QTcpSocket>

namespace kassa {

/// A printer at a TCP port. After the last byte it is told that nothing follows; one that then closes its end
/// has read everything, one that resets has not, one that does neither in time keeps what it took.
class NetworkLine final : public Line {
    Q_OBJECT
public:
    NetworkLine(const PrintTarget &target, QByteArray bytes, const PrintPatience &patience);

protected:
    void open() override;
    void close() override;

private:
    void connected();
    void refused(QAbstractSocket::SocketError error);

    PrintTarget m_target;
    QTcpSocket m_socket;
#ifdef Q_OS_UNIX
    std::unique_ptr<DescriptorWriter> m_writer;
#endif
};

} // namespace kassa
