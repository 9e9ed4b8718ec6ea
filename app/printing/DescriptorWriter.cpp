// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/DescriptorWriter.h"

#ifdef Q_OS_UNIX
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QTcpSocket>

#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

PrinterTrouble openTrouble(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return PrinterTrouble::NotFound;
    case EACCES:
    case EPERM:
        return PrinterTrouble::NoPermission;
    case EBUSY:
        return PrinterTrouble::Busy;
    case EISDIR:
        return PrinterTrouble::NotADevice;
    default: // ENXIO: nobody at the other end; ENODEV, EIO: unplugged
        return PrinterTrouble::NoAnswer;
    }
}

speed_t lineSpeed(int bitsPerSecond)
{
    switch (bitsPerSecond) {
    case 19200:
        return B19200;
    case 38400:
        return B38400;
    case 57600:
        return B57600;
    case 115200:
        return B115200;
    default:
        return B9600;
    }
}

bool setRaw(int descriptor, std::optional<int> speed)
{
    termios line {};
    if (::tcgetattr(descriptor, &line) != 0)
        return false;
    ::cfmakeraw(&line);
    if (speed) {
        line.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | CRTSCTS);
        line.c_cflag |= static_cast<tcflag_t>(CLOCAL);
        ::cfsetospeed(&line, lineSpeed(*speed));
        ::cfsetispeed(&line, lineSpeed(*speed));
    }
    return ::tcsetattr(descriptor, TCSANOW, &line) == 0;
}

/// A reader that has gone would end the program: while one of these lives, write() says EPIPE instead.
class NoPipeSignal final {
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        if (sigismember(&m_before, SIGPIPE) == 0) {
            const timespec now {};
            while (::sigtimedwait(&m_pipe, nullptr, &now) < 0 && errno == EINTR) { }
            ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
        }
    }
    NoPipeSignal(const NoPipeSignal &) = delete;
    NoPipeSignal &operator=(const NoPipeSignal &) = delete;

private:
    sigset_t m_pipe {};
    sigset_t m_before {};
};

QString words(int error)
{
    return qt_error_string(error);
}

} // namespace

DescriptorWriter::Opened DescriptorWriter::openDevice(const QString &path, std::optional<int> speed)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return {-1, openTrouble(errno), words(errno)};
    const auto refuse = [descriptor](const QString &why) -> Opened {
        ::close(descriptor);
        return {-1, PrinterTrouble::NotADevice, why};
    };
    struct stat kind { };
    if (::fstat(descriptor, &kind) != 0 || S_ISREG(kind.st_mode) || S_ISBLK(kind.st_mode))
        return refuse(u"a file or a disk"_s);
    const bool terminal = ::isatty(descriptor) == 1;
    if (speed && !terminal)
        return refuse(u"no serial line"_s);
    if (terminal && !setRaw(descriptor, speed))
        return refuse(u"the serial line can't be set"_s);
    return {descriptor, PrinterTrouble::None, {}};
}

DescriptorWriter::Opened DescriptorWriter::takeOver(QTcpSocket &socket)
{
    const int descriptor = ::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    const int error = errno;
    socket.abort();
    if (descriptor < 0)
        return {-1, PrinterTrouble::NoAnswer, words(error)};
    return {descriptor, PrinterTrouble::None, {}};
}

DescriptorWriter::DescriptorWriter(int descriptor)
    : m_descriptor(descriptor)
{
}

DescriptorWriter::~DescriptorWriter()
{
    stop();
    // Closing a serial line waits for its rest, up to half a minute where nobody takes it.
    if (::isatty(m_descriptor) == 1 && pending() > 0)
        ::tcflush(m_descriptor, TCOFLUSH);
    ::close(m_descriptor);
}

void DescriptorWriter::write(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DescriptorWriter::writeSome);
}

void DescriptorWriter::writeSome()
{
    // A piece at a time: a device that swallows slowly shall not hold the loop, nor its deadline.
    constexpr qsizetype piece = 4096;
    const qsizetype size = qMin(piece, m_bytes.size() - m_at);
    ssize_t count = 0;
    int error = 0;
    {
        const NoPipeSignal quiet;
        count = ::write(m_descriptor, m_bytes.constData() + m_at, static_cast<size_t>(size));
        error = errno;
    }
    if (count < 0) {
        if (error == EAGAIN || error == EWOULDBLOCK || error == EINTR)
            return;
        stop();
        Q_EMIT failed(error == ENOSPC ? PrinterTrouble::NoPaper : PrinterTrouble::ClosedEarly, words(error));
        return;
    }
    m_at += count;
    const bool all = m_at == m_bytes.size();
    if (all)
        m_writable->setEnabled(false);
    if (count > 0)
        Q_EMIT took(count);
    if (all)
        Q_EMIT written();
}

void DescriptorWriter::endOfWriting()
{
    ::shutdown(m_descriptor, SHUT_WR);
    m_readable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DescriptorWriter::readSome);
}

void DescriptorWriter::readSome()
{
    // What a printer says of itself is read away: closing over unread bytes would cut it off.
    std::array<char, 512> said {};
    const ssize_t count = ::read(m_descriptor, said.data(), said.size());
    const int error = errno;
    if (count > 0 || (count < 0 && (error == EAGAIN || error == EWOULDBLOCK || error == EINTR)))
        return;
    stop();
    if (count == 0)
        Q_EMIT peerClosed();
    else
        Q_EMIT failed(PrinterTrouble::ClosedEarly, words(error));
}

int DescriptorWriter::pending() const
{
    int bytes = 0;
    return ::ioctl(m_descriptor, TIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

void DescriptorWriter::stop()
{
    // A notifier may be the one that is speaking.
    for (auto *notifier : {&m_writable, &m_readable}) {
        if (*notifier)
            (*notifier)->setEnabled(false);
    }
}

} // namespace kassa
#endif
