// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/TestPrinter.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

#include <algorithm>
#include <memory>

namespace kassa::test {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the bytes once.
class Reader {
public:
    Reader(const QByteArray &bytes, int dots)
        : m_bytes(bytes)
        , m_dots(dots)
    {
    }

    PrintOut read()
    {
        while (m_out.faults.isEmpty() && m_at < m_bytes.size())
            command();
        if (!m_initialised && m_out.faults.isEmpty())
            fault(u"never initialised"_s);
        if (!m_rows.isEmpty())
            m_out.paper = paper();
        return m_out;
    }

private:
    void fault(const QString &what) { m_out.faults.append(u"at byte %1: %2"_s.arg(m_at).arg(what)); }

    int next()
    {
        if (m_at >= m_bytes.size()) {
            fault(u"cut off"_s);
            return 0;
        }
        return static_cast<uchar>(m_bytes.at(m_at++));
    }

    void command()
    {
        const int lead = next();
        const int name = next();
        if (lead == 0x1b && name == '@') {
            m_initialised = true;
        } else if (lead == 0x1d && name == 'v') {
            raster();
        } else if (lead == 0x1b && name == 'd') {
            m_out.feedLines += next();
        } else if (lead == 0x1d && name == 'V') {
            if (next() != 66)
                fault(u"a cut of another kind"_s);
            next();
            m_out.cut = true;
        } else {
            fault(u"unknown command %1 %2"_s.arg(lead, 2, 16, '0'_L1).arg(name, 2, 16, '0'_L1));
        }
        if (!m_initialised)
            fault(u"a command before ESC @"_s);
    }

    void raster()
    {
        if (next() != '0')
            fault(u"no raster of the kind GS v 0"_s);
        if (next() != 0)
            fault(u"a raster that is not one to one"_s);
        const int rowBytes = next() + 256 * next();
        const int rows = next() + 256 * next();
        if (rowBytes * 8 != m_dots)
            fault(u"%1 dots on a head of %2"_s.arg(rowBytes * 8).arg(m_dots));
        if (rows < 1 || rows > 2303)
            fault(u"a band of %1 rows"_s.arg(rows));
        if (m_at + rowBytes * rows > m_bytes.size())
            fault(u"cut off inside a raster"_s);
        if (m_out.cut || m_out.feedLines > 0)
            fault(u"prints after the end"_s);
        if (!m_out.faults.isEmpty())
            return;
        m_rows.append(m_bytes.mid(m_at, rowBytes * rows));
        m_at += rowBytes * rows;
    }

    QImage paper() const
    {
        const int rowBytes = m_dots / 8;
        const auto rows = static_cast<int>(m_rows.size() / rowBytes);
        QImage image(m_dots, rows, QImage::Format_Mono);
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < rows; ++y)
            std::copy_n(m_rows.constData() + static_cast<qsizetype>(y) * rowBytes, rowBytes,
                reinterpret_cast<char *>(image.scanLine(y)));
        return image;
    }

    QByteArray m_bytes;
    int m_dots;
    qsizetype m_at = 0;
    bool m_initialised = false;
    QByteArray m_rows;
    PrintOut m_out;
};

} // namespace

PrintOut readEscPos(const QByteArray &bytes, int dots)
{
    return Reader(bytes, dots).read();
}

TestPrinter::TestPrinter(int dots, QObject *parent)
    : QTcpServer(parent)
    , m_dots(dots)
{
    connect(this, &QTcpServer::newConnection, this, &TestPrinter::accept);
    switchOn();
}

void TestPrinter::switchOff()
{
    close();
}

void TestPrinter::switchOn()
{
    if (!listen(QHostAddress::LocalHost, m_port))
        qFatal("the test printer can't listen");
    m_port = serverPort();
}

QString TestPrinter::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

void TestPrinter::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        const Manner manner = m_manner;
        auto bytes = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, this, [this, socket, bytes, manner] {
            if (socket->isOpen())
                *bytes += socket->readAll();
            if (!bytes->isEmpty() && manner != Manner::CloseEarly && manner != Manner::Deaf)
                finish(*bytes);
            socket->deleteLater();
        });
        switch (manner) {
        case Manner::Take:
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] { *bytes += socket->readAll(); });
            break;
        case Manner::Slow: {
            socket->setReadBufferSize(1024);
            auto *head = new QTimer(socket);
            connect(head, &QTimer::timeout, socket, [socket, bytes] { *bytes += socket->read(1024); });
            head->start(1);
            break;
        }
        case Manner::CloseEarly:
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                // Unread bytes make it a reset.
                socket->abort();
            });
            socket->setReadBufferSize(16);
            break;
        case Manner::Deaf:
            socket->setReadBufferSize(1);
            break;
        }
    }
}

void TestPrinter::finish(const QByteArray &bytes)
{
    m_printOuts.append(readEscPos(bytes, m_dots));
    Q_EMIT printed();
}

} // namespace kassa::test
