// SPDX-License-Identifier: GPL-3.0-or-later
// Raw printers at real sockets, FIFOs and terminals: what arrives, and what is said of what does not.
#include "app/printing/EscPos.h"
#include "app/printing/RawSender.h"
#include "app/receipt/ReceiptPainter.h"
#include "tests/app/printing/Receipts.h"
#include "tests/kit/TestPrinter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>
#include <optional>
#ifdef Q_OS_UNIX
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace kassa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::TestPrinter;

namespace {

using Outcome = Delivery::Outcome;

PrintTarget network(quint16 port)
{
    PrintTarget target;
    target.kind = PrintTarget::Kind::Network;
    target.address = u"127.0.0.1"_s;
    target.port = port;
    return target;
}

PrintTarget at(PrintTarget::Kind kind, const QString &address, int speed = 9600)
{
    PrintTarget target;
    target.kind = kind;
    target.address = address;
    target.speed = speed;
    return target;
}

/// One sending, waited for.
struct Sending {
    explicit Sending(const PrintPatience &patience = {})
        : sender(patience)
    {
    }
    void send(const PrintTarget &target, const QByteArray &bytes)
    {
        delivery.reset();
        sender.send(
            target, [bytes] { return bytes; }, &context, [this](const Delivery &d) { delivery = d; });
    }
    RawSender sender;
    QObject context;
    std::optional<Delivery> delivery;
};

QByteArray printOut(const ReceiptDocument &document)
{
    return escPos(receiptImage(document, ReceiptPaper::Mm80, 576));
}

#ifdef Q_OS_UNIX
/// Reads a descriptor as it fills.
class Sink {
public:
    explicit Sink(int descriptor)
        : m_descriptor(descriptor)
        , m_notifier(descriptor, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, &m_notifier, [this] {
            char piece[4096];
            const ssize_t count = ::read(m_descriptor, piece, sizeof piece);
            if (count > 0)
                bytes.append(piece, count);
            else
                m_notifier.setEnabled(false);
        });
    }
    ~Sink()
    {
        m_notifier.setEnabled(false);
        ::close(m_descriptor);
    }
    Sink(const Sink &) = delete;
    Sink &operator=(const Sink &) = delete;
    QByteArray bytes;

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};
#endif

} // namespace

class TestLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pixelsArriveOverTheNetwork_data()
    {
        QTest::addColumn<int>("manner");
        QTest::newRow("at once") << static_cast<int>(TestPrinter::Manner::Take);
        QTest::newRow("slowly") << static_cast<int>(TestPrinter::Manner::Slow);
    }

    void pixelsArriveOverTheNetwork()
    {
        QFETCH(int, manner);
        TestPrinter printer(576);
        printer.setManner(static_cast<TestPrinter::Manner>(manner));
        Sending sending;
        const ReceiptDocument receipt = test::receiptIn(Language::UzbekCyrillic);
        sending.send(network(printer.port()), printOut(receipt));
        QVERIFY(!sending.delivery);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Taken);
        QTRY_COMPARE(printer.printOuts().size(), 1);
        QCOMPARE(printer.printOuts().first().faults, QStringList());
        QCOMPARE(
            printer.printOuts().first().paper, blackAndWhite(receiptImage(receipt, ReceiptPaper::Mm80, 576)));
    }

    void aPrinterThatIsOffTookNothing()
    {
        TestPrinter printer(576);
        printer.switchOff();
        Sending sending;
        sending.send(network(printer.port()), "x");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::NotTaken);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NoAnswer);
        std::optional<PrinterTrouble> found;
        sending.sender.ask(network(printer.port()), &sending.context, [&](PrinterTrouble t) { found = t; });
        QTRY_VERIFY(found);
        QCOMPARE(*found, PrinterTrouble::NoAnswer);
        printer.switchOn();
        found.reset();
        sending.sender.ask(network(printer.port()), &sending.context, [&](PrinterTrouble t) { found = t; });
        QTRY_VERIFY(found);
        QCOMPARE(*found, PrinterTrouble::None);
        QTRY_COMPARE(printer.connections(), 1);
        QVERIFY(printer.printOuts().isEmpty());
    }

    // It took the bytes into its memory and dropped them: that is not printed.
    void aPrinterThatClosesEarlyIsNoPrint()
    {
        TestPrinter printer(576);
        printer.setManner(TestPrinter::Manner::CloseEarly);
        Sending sending;
        sending.send(network(printer.port()), printOut(test::receiptIn(Language::English)));
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Unsure);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::ClosedEarly);
    }

    void aPrinterThatStopsTakingIsLeft()
    {
        TestPrinter printer(576);
        printer.setManner(TestPrinter::Manner::Deaf);
        PrintPatience patience;
        patience.stall = 200ms;
        Sending sending(patience);
        // more than the system holds for a peer that does not read
        sending.send(network(printer.port()), QByteArray(32 << 20, 'x'));
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Unsure);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::Stalled);
    }

    void thereIsAnEndToDripping()
    {
        TestPrinter printer(576);
        printer.setManner(TestPrinter::Manner::Slow);
        PrintPatience patience;
        patience.whole = 300ms;
        Sending sending(patience);
        sending.send(network(printer.port()), QByteArray(32 << 20, 'x'));
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Unsure);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::Stalled);
    }

    void aPrinterThatNeverClosesKeepsWhatItTook()
    {
        TestPrinter printer(576);
        printer.setManner(TestPrinter::Manner::Deaf);
        PrintPatience patience;
        patience.close = 100ms;
        Sending sending(patience);
        sending.send(network(printer.port()), "little");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Taken);
    }

    void nobodyIsCalledAfterItsDeath()
    {
        TestPrinter printer(576);
        Sending sending;
        auto context = std::make_unique<QObject>();
        bool called = false;
        sending.sender.send(
            network(printer.port()), [] { return QByteArray("\x1b@", 2); }, context.get(),
            [&](const Delivery &) { called = true; });
        context.reset();
        QTRY_COMPARE(printer.printOuts().size(), 1);
        sending.send(network(printer.port()), "\x1b@");
        QTRY_VERIFY(sending.delivery);
        QVERIFY(!called);
    }

    void theProgramMayEndInBetween()
    {
        TestPrinter printer(576);
        printer.setManner(TestPrinter::Manner::Deaf);
        auto sending = std::make_unique<Sending>();
        sending->send(network(printer.port()), QByteArray(32 << 20, 'x'));
        QTRY_COMPARE(printer.connections(), 1);
        QElapsedTimer time;
        time.start();
        sending.reset();
        QVERIFY(time.elapsed() < 2000);
    }

    void theSystemsQueueIsNoRawPrinter()
    {
        Sending sending;
        sending.send({}, "x");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NotHere);
    }

#ifdef Q_OS_UNIX
    void aDeviceGetsEveryByte()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lp0"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        Sending sending;
        const QByteArray bytes = printOut(test::receiptIn(Language::Russian));

        sending.send(at(PrintTarget::Kind::Device, path), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::NotTaken);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NoAnswer);

        Sink sink(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        sending.send(at(PrintTarget::Kind::Device, path), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Taken);
        QTRY_COMPARE(sink.bytes.size(), bytes.size());
        QCOMPARE(sink.bytes, bytes);
    }

    void aDeviceThatIsPulledOutIsSaid()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"lp0"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        auto sink = std::make_unique<Sink>(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
        Sending sending;
        sending.send(at(PrintTarget::Kind::Device, path), QByteArray(4 << 20, 'x'));
        QTRY_VERIFY(!sink->bytes.isEmpty());
        sink.reset();
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Unsure);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::ClosedEarly);
    }

    void aFileIsNoPrinter()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"precious.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("keep me");
        file.close();
        Sending sending;
        sending.send(at(PrintTarget::Kind::Device, path), "x");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NotADevice);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("keep me"));
        sending.send(at(PrintTarget::Kind::Device, folder.filePath(u"none"_s)), "x");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NotFound);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
    }

    void aSerialLineIsSetAndGetsEveryByte()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(master >= 0);
        QCOMPARE(::grantpt(master), 0);
        QCOMPARE(::unlockpt(master), 0);
        const QString path = QFile::decodeName(::ptsname(master));
        // Held open, so that the line keeps its setting and its bytes.
        const int held = ::open(QFile::encodeName(path).constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        Sink sink(master);
        Sending sending;
        // a terminal that is not raw would make two bytes of the last one
        const QByteArray bytes = printOut(test::receiptIn(Language::Uzbek)) + '\n';
        sending.send(at(PrintTarget::Kind::Serial, path, 38400), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Taken);
        QTRY_COMPARE(sink.bytes.size(), bytes.size());
        QCOMPARE(sink.bytes, bytes);
        termios line {};
        QCOMPARE(::tcgetattr(held, &line), 0);
        QCOMPARE(::cfgetospeed(&line), speed_t(B38400));
        QCOMPARE(line.c_oflag & OPOST, tcflag_t(0));
        ::close(held);
        sending.send(at(PrintTarget::Kind::Serial, u"/dev/null"_s), "x");
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NotADevice);
    }

    // A real `lp` needs a CUPS; what is ours is how it is called and what its exit code means.
    void theQueueGetsTheJobThroughLp()
    {
        QTemporaryDir folder;
        QFile lp(folder.filePath(u"lp"_s));
        QVERIFY(lp.open(QIODevice::WriteOnly));
        lp.write("#!/bin/sh\ncd '" + QFile::encodeName(folder.path())
            + "'\necho \"$@\" > arguments\ncat > job\n[ \"$2\" = Good ]\n");
        lp.close();
        QVERIFY(lp.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", QFile::encodeName(folder.path()) + ':' + path);
        const auto read = [&folder](const QString &name) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        Sending sending;
        const QByteArray bytes = printOut(test::receiptIn(Language::English));
        sending.send(at(PrintTarget::Kind::Queue, u"Good"_s), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::Taken);
        QCOMPARE(read(u"job"_s), bytes);
        QCOMPARE(read(u"arguments"_s), QByteArray("-d Good -o raw -t Kassa\n"));
        sending.send(at(PrintTarget::Kind::Queue, u"Bad"_s), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->outcome, Outcome::NotTaken);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::QueueRefused);
        qputenv("PATH", "/nowhere");
        sending.send(at(PrintTarget::Kind::Queue, u"Good"_s), bytes);
        QTRY_VERIFY(sending.delivery);
        QCOMPARE(sending.delivery->trouble, PrinterTrouble::NoProgram);
        qputenv("PATH", path);
    }
#endif
};

QTEST_MAIN(TestLines)
#include "tst_lines.moc"
