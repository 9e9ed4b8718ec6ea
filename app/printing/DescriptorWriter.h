// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>

#include <memory>
#include <optional>

class QSocketNotifier;
class QTcpSocket;

namespace kassa {

#ifdef Q_OS_UNIX
/// Writes to a POSIX descriptor without ever blocking: device files, serial lines, sockets. The one place
/// with POSIX calls of printing. In the thread that made it, which needs an event loop.
class DescriptorWriter final : public QObject {
    Q_OBJECT
public:
    struct Opened {
        int descriptor = -1;
        PrinterTrouble trouble = PrinterTrouble::None;
        QString reason;
    };
    /// Opens a device for writing, non-blocking, never made and never a plain file. A terminal is set raw;
    /// with a `speed` it has to be one, and gets 8 data bits without parity or flow control.
    [[nodiscard]] static Opened openDevice(const QString &path, std::optional<int> speed);
    /// A descriptor of a connected socket of its own; the QTcpSocket is done with. Qt can't tell a peer that
    /// has read everything from one that dropped the rest: both are RemoteHostClosedError to it.
    [[nodiscard]] static Opened takeOver(QTcpSocket &socket);

    /// Owns the descriptor. What a serial line has not sent when it dies is dropped.
    explicit DescriptorWriter(int descriptor);
    ~DescriptorWriter() override;

    /// Once. took() as it goes, then written() or failed().
    void write(const QByteArray &bytes);
    /// Sockets: says that nothing follows, and waits for the other end to close. peerClosed() or failed().
    void endOfWriting();
    /// Bytes that a serial line still holds.
    [[nodiscard]] int pending() const;

Q_SIGNALS:
    void took(qint64 count);
    void written();
    void peerClosed();
    void failed(kassa::PrinterTrouble trouble, const QString &reason);

private:
    void writeSome();
    void readSome();
    void stop();

    int m_descriptor;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::unique_ptr<QSocketNotifier> m_readable;
};
#endif

} // namespace kassa
