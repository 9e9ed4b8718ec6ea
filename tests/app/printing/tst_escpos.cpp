// SPDX-License-Identifier: GPL-3.0-or-later
// What a receipt becomes for a thermal head: pixels, read back by a strict printer.
#include "app/printing/EscPos.h"
#include "app/printing/PrintTarget.h"
#include "app/receipt/ReceiptPainter.h"
#include "tests/app/printing/Receipts.h"
#include "tests/kit/TestPrinter.h"

#include <QtGui/QPainter>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

int blackDots(const QImage &mono)
{
    int count = 0;
    for (int y = 0; y < mono.height(); ++y) {
        for (int x = 0; x < mono.width(); ++x)
            count += mono.pixelIndex(x, y);
    }
    return count;
}

} // namespace

class TestEscPos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReceiptComesOutPixelForPixel_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("wide");
        for (const Language language : allLanguages) {
            for (const bool wide : {false, true})
                QTest::addRow("%s %s", qPrintable(languageCode(language)), wide ? "80 mm" : "58 mm")
                    << language << wide;
        }
    }

    void aReceiptComesOutPixelForPixel()
    {
        QFETCH(Language, language);
        QFETCH(bool, wide);
        const int dots = wide ? 576 : 384;
        const QImage receipt
            = receiptImage(test::receiptIn(language), wide ? ReceiptPaper::Mm80 : ReceiptPaper::Mm58, dots);
        const test::PrintOut out = test::readEscPos(escPos(receipt), dots);
        QCOMPARE(out.faults, QStringList());
        QCOMPARE(out.paper, blackAndWhite(receipt));
        QCOMPARE(out.paper.size(), receipt.size());
        QVERIFY(!out.cut);
        QVERIFY(out.feedLines > 0);
        QVERIFY(blackDots(out.paper) > 4000);
    }

    // The print-out is the picture: where the two differ, the picture is grey.
    void whatIsBlackOrWhiteStays()
    {
        const QImage receipt = receiptImage(test::receiptIn(Language::Uzbek, false), ReceiptPaper::Mm80, 576);
        const QImage mono = blackAndWhite(receipt);
        for (int y = 0; y < receipt.height(); ++y) {
            for (int x = 0; x < receipt.width(); ++x) {
                const int grey = qGray(receipt.pixel(x, y));
                if (grey < 100)
                    QVERIFY(mono.pixelIndex(x, y) == 1);
                else if (grey > 240)
                    QVERIFY(mono.pixelIndex(x, y) == 0);
            }
        }
    }

    void theTestWordsAcrossStayReadable()
    {
        const QImage plain = receiptImage(test::receiptIn(Language::Russian, false), ReceiptPaper::Mm80, 576);
        ReceiptDocument marked = test::receiptIn(Language::Russian, false);
        marked.watermark = testWords(Language::Russian);
        const QImage across = receiptImage(marked, ReceiptPaper::Mm80, 576);
        const int more = blackDots(blackAndWhite(across)) - blackDots(blackAndWhite(plain));
        QVERIFY2(more > 1000, qPrintable(QString::number(more)));
        // and hide nothing: what is ink without them is ink with them
        const QImage before = blackAndWhite(plain);
        const QImage after = blackAndWhite(across);
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x)
                QVERIFY(before.pixelIndex(x, y) <= after.pixelIndex(x, y));
        }
    }

    void bandsCutAndOddWidths()
    {
        QImage picture(380, 500, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).fillRect(0, 0, 380, 1, Qt::black);
        const QByteArray bytes = escPos(picture, {true});
        const test::PrintOut out = test::readEscPos(bytes, 384);
        QCOMPARE(out.faults, QStringList());
        QVERIFY(out.cut);
        QCOMPARE(out.paper.size(), QSize(384, 500));
        QCOMPARE(blackDots(out.paper), 380);
        QCOMPARE(bytes.count(QByteArray("\x1dv0", 3)), 6);
        QVERIFY(escPos({}).isEmpty());
        QVERIFY(blackAndWhite({}).isNull());
    }

    void theTestPrinterIsStrict()
    {
        QImage picture(384, 10, QImage::Format_RGB32);
        picture.fill(Qt::white);
        const QByteArray good = escPos(picture);
        QVERIFY(test::readEscPos(good, 384).faults.isEmpty());
        QVERIFY(!test::readEscPos(good, 576).faults.isEmpty());
        QVERIFY(!test::readEscPos(good.mid(2), 384).faults.isEmpty());
        QVERIFY(!test::readEscPos(good.chopped(1), 384).faults.isEmpty());
        QVERIFY(!test::readEscPos(good + "text", 384).faults.isEmpty());
        QVERIFY(!test::readEscPos(good + good.mid(2), 384).faults.isEmpty());
        QVERIFY(!test::readEscPos({}, 384).faults.isEmpty());
    }

    void addresses_data()
    {
        using Kind = PrintTarget::Kind;
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("port");
        const auto row = [](Kind kind, const char *text, const char *address, int port = 9100) {
            QTest::newRow(text) << static_cast<int>(kind) << QString::fromLatin1(text)
                                << QString::fromLatin1(address) << port;
        };
        row(Kind::Network, "192.168.1.50", "192.168.1.50");
        row(Kind::Network, " printer.shop:9101 ", "printer.shop", 9101);
        row(Kind::Network, "fe80::1", "fe80::1");
        row(Kind::Network, "[fe80::1]:9101", "fe80::1", 9101);
        row(Kind::Network, "printer:0", "");
        row(Kind::Network, "printer:70000", "");
        row(Kind::Network, "a b", "");
        row(Kind::Network, "printer/queue", "");
        row(Kind::Network, "me@printer", "");
        row(Kind::Network, "", "");
        row(Kind::Queue, "Xprinter_58", "Xprinter_58");
        row(Kind::Queue, "-o", "");
        row(Kind::Queue, "two words", "");
        row(Kind::Device, "/dev/usb/lp0", "/dev/usb/lp0");
        row(Kind::Device, "lp0", "");
        row(Kind::Serial, "/dev/ttyUSB0", "/dev/ttyUSB0");
    }

    void addresses()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(int, port);
        const auto target = printTarget(static_cast<PrintTarget::Kind>(kind), text, 115200);
        QCOMPARE(target.has_value(), !address.isEmpty());
        if (!target)
            return;
        QCOMPARE(target->address, address);
        QCOMPARE(static_cast<int>(target->port), port);
        QCOMPARE(target->speed, 115200);
        QCOMPARE(printTargetKind(printTargetName(target->kind)), target->kind);
    }

    void whatIsNoTargetIsTheSystems()
    {
        QCOMPARE(printTargetKind(u"fax"), PrintTarget::Kind::System);
        QVERIFY(printTarget(PrintTarget::Kind::System, {}));
        QCOMPARE(printTarget(PrintTarget::Kind::Serial, u"/dev/ttyS0"_s, 7)->speed, 9600);
    }
};

QTEST_MAIN(TestEscPos)
#include "tst_escpos.moc"
