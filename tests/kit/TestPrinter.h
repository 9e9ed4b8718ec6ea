// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QImage>
#include <QtNetwork/QTcpServer>

namespace kassa::test {

/// What a thermal printer would have made of some bytes.
struct PrintOut {
    QImage paper; ///< Format_Mono, 1 black: everything that was printed, from top to bottom
    bool cut = false;
    int feedLines = 0; ///< after the last row
    /// What no printer of this width takes, or not before it is initialised. Empty for a good print-out.
    QStringList faults;
};

/// Reads ESC/POS strictly: knows the initialisation, the raster `GS v 0`, the feed `ESC d` and the cut `GS V
/// 66`, and nothing else. `dots` is the width of the head: a raster of another width is a fault.
[[nodiscard]] PrintOut readEscPos(const QByteArray &bytes, int dots);

/// A thermal printer at a TCP port of loopback. Lives in the event loop of the test.
class TestPrinter final : public QTcpServer {
    Q_OBJECT
public:
    /// What it does to a connection.
    enum class Manner {
        Take, ///< reads everything; closes when the sender has said that nothing follows
        Slow, ///< reads a little at a time, as a head that prints does
        CloseEarly, ///< resets after the first bytes
        Deaf, ///< takes the connection, reads nothing and never closes
    };
    explicit TestPrinter(int dots, QObject *parent = nullptr);

    /// For the connections from now on.
    void setManner(Manner manner) { m_manner = manner; }
    /// Takes no connections any more, at a port that nobody else listens at; and takes them again there.
    void switchOff();
    void switchOn();
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "127.0.0.1:port", as an address in the settings.
    [[nodiscard]] QString address() const;

    /// Whole print-outs, in order; a connection that brought nothing (a question) is none.
    [[nodiscard]] const QList<PrintOut> &printOuts() const { return m_printOuts; }
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    void printed();

private:
    void accept();
    void finish(const QByteArray &bytes);

    int m_dots;
    quint16 m_port = 0;
    Manner m_manner = Manner::Take;
    QList<PrintOut> m_printOuts;
    int m_connections = 0;
};

} // namespace kassa::test
