// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptPainter.h"
#include "tests/app/receipt/Receipts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <limits>

using namespace kassa;
using namespace kassa::receipts;
using namespace Qt::StringLiterals;

namespace {
bool inkAtEdge(const QImage &image)
{
    for (int x = 0; x < image.width(); ++x) {
        if (qGray(image.pixel(x, 0)) < 255 || qGray(image.pixel(x, image.height() - 1)) < 255)
            return true;
    }
    for (int y = 0; y < image.height(); ++y) {
        if (qGray(image.pixel(0, y)) < 255 || qGray(image.pixel(image.width() - 1, y)) < 255)
            return true;
    }
    return false;
}

qint64 inkOf(const QImage &image)
{
    qint64 ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink;
}
} // namespace

class TestReceiptPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLogoIsBlackAndWhiteOnARoll()
    {
        ReceiptOptions options;
        QImage logo(200, 100, QImage::Format_Grayscale8);
        logo.fill(128);
        options.design.logo = logo;
        const auto receipt = receiptOf(paidRow(), place(), Language::English, false, options);
        QCOMPARE(receipt->lines.first().kind, ReceiptLine::Kind::Logo);
        // 200 dots wide in the middle of 384, at whole dots: half of them black, none grey.
        const QImage printed = receiptImage(*receipt, ReceiptPaper::Mm58, 384);
        int black = 0;
        for (int y = 8; y < 108; ++y) {
            for (int x = 92; x < 292; ++x) {
                const int grey = qGray(printed.pixel(x, y));
                QVERIFY(grey == 0 || grey == 255);
                black += grey == 0 ? 1 : 0;
            }
        }
        QVERIFY2(black > 9000 && black < 11000, qPrintable(QString::number(black)));
        // Wider than the paper: as wide as it, and nothing is cut.
        logo = QImage(3000, 500, QImage::Format_Grayscale8);
        logo.fill(0);
        options.design.logo = logo;
        for (const ReceiptPaper paper : allReceiptPapers)
            QVERIFY(!inkAtEdge(
                receiptImage(*receiptOf(paidRow(), place(), Language::English, false, options), paper, 700)));
    }

    void aPageIsAPage()
    {
        QTemporaryDir folder;
        ReceiptOptions options;
        for (const ReceiptPaper paper : {ReceiptPaper::A5, ReceiptPaper::A4}) {
            options.design.paper = paper;
            const auto receipt = receiptOf(paidRow(), place(), Language::Uzbek, true, options);
            const ReceiptPainter page(*receipt, paper, ReceiptEdge::Sheet);
            QCOMPARE(page.pages(), 1);
            QCOMPARE(page.size() / receiptUnitsPerMm,
                paper == ReceiptPaper::A5 ? QSizeF(148, 210) : QSizeF(210, 297));
            const QString file = folder.filePath(receipt->fileName);
            QVERIFY(writeReceiptPdf(*receipt, file));
            QFile pdf(file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QCOMPARE(pdf.readAll().count("/Type /Page\n"), 1);
            // A long account goes on over the next page, and no line of it is lost or cut.
            PaymentRow row = paidRow();
            for (int i = 0; i < 60; ++i)
                row.account.append({u"n"_s, u"1"_s, u"Title %1"_s.arg(i), u"value "_s.repeated(i % 20 + 1)});
            const auto longer = receiptOf(row, place(), Language::Uzbek, true, options);
            const ReceiptPainter pages(*longer, paper, ReceiptEdge::Sheet);
            QVERIFY(pages.pages() > 1);
            for (int i = 0; i < pages.pages(); ++i) {
                const QImage image = receiptImage(*longer, paper, 600, ReceiptEdge::Sheet, i);
                QVERIFY(inkOf(image) > 0);
                QVERIFY(!inkAtEdge(image));
            }
            QVERIFY(receiptImage(*longer, paper, 600, ReceiptEdge::Sheet, pages.pages()).isNull());
        }
    }

    void nothingIsCutOff()
    {
        PaymentRow row = paidRow();
        row.service.name = QString(90, u'Ж') + u" "_s + QString(40, u'W');
        row.account.append({u"n"_s, u"1"_s, QString(60, u'W'), QString(60, u'8')});
        row.account.append({u"m"_s, u"1"_s, u"Уникальный идентификатор абонента в реестре"_s,
            u"улица Академика Садыка Азимова, дом 17, корпус 2, квартира 145"_s});
        row.amount = Soum(std::numeric_limits<qint64>::max());
        row.paidAmount = {};
        for (const bool test : {false, true}) {
            for (const Language language : allLanguages) {
                const auto receipt = receiptOf(row, place(), language, test);
                const QImage wide = receiptImage(*receipt, ReceiptPaper::Mm80, 576);
                const QImage narrow = receiptImage(*receipt, ReceiptPaper::Mm58, 384);
                QCOMPARE(wide.width(), 576);
                QCOMPARE(narrow.width(), 384);
                QVERIFY(narrow.height() > wide.height());
                QVERIFY(!inkAtEdge(wide));
                QVERIFY(!inkAtEdge(narrow));
                for (const ReceiptPaper paper : {ReceiptPaper::A5, ReceiptPaper::A4})
                    QVERIFY(!inkAtEdge(receiptImage(*receipt, paper, 840)));
            }
        }
    }

    void pdfHasThePapersSize()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"receipt.pdf"_s);
        const auto receipt = receiptOf(paidRow(), place(), Language::Russian, true);
        QVERIFY(writeReceiptPdf(*receipt, file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        const auto box = QRegularExpression(uR"(/MediaBox \[\s*0 0 ([0-9.]+) ([0-9.]+)\s*\])"_s)
                             .match(QString::fromLatin1(bytes));
        QVERIFY(box.hasMatch());
        const ReceiptPainter layout(*receipt, ReceiptPaper::Mm80, ReceiptEdge::Sheet);
        QCOMPARE(layout.size().width(), 320.0);
        // Points are 72 to the inch; PDF pages have whole points.
        QVERIFY(qAbs(box.captured(1).toDouble() - 80 / 25.4 * 72) <= 1);
        QVERIFY(qAbs(box.captured(2).toDouble() - layout.size().height() / 4 / 25.4 * 72) <= 1);
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        const auto refused = writeReceiptPdf(*receipt, folder.filePath(u"no/such/receipt.pdf"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    }

    void testModeIsAcrossEveryPaper()
    {
        PaymentRow row = paidRow();
        for (const Language language : allLanguages) {
            row.state = PaymentState::Paid;
            const auto receipt = receiptOf(row, place(), language, true);
            row.state = PaymentState::PayUnknown;
            const auto slip = slipOf(row, place(), language, true);
            for (const auto &paper : {receipt, slip}) {
                QVERIFY(paper);
                QCOMPARE(paper->number, u"T000148"_s);
                QCOMPARE(paper->watermark, testWords(language));
                QCOMPARE(plainText(*paper).count(testWords(language)), 2);
                QVERIFY(plainText(*paper).contains(u"T000148"_s));
                ReceiptDocument dry = *paper;
                dry.watermark.clear();
                QVERIFY(inkOf(receiptImage(*paper, ReceiptPaper::Mm80, 576))
                    > inkOf(receiptImage(dry, ReceiptPaper::Mm80, 576)));
            }
        }
        row.state = PaymentState::Paid;
        QVERIFY(receiptOf(row, place(), Language::English, false)->watermark.isEmpty());
        QCOMPARE(receiptOf(row, place(), Language::English, false)->number, u"000148"_s);
    }

    void markupIsInkNotLayout()
    {
        const auto receipt = receiptOf(paidRow(), place(), Language::English, false);
        ReceiptDocument plain = *receipt;
        ReceiptDocument bold = plain;
        // As markup both would look alike; as text the tags take room.
        plain.lines = {{ReceiptLine::Kind::Centred, {}, u"x"_s}};
        bold.lines = {{ReceiptLine::Kind::Centred, {}, u"<i></i>x"_s}};
        QVERIFY(inkOf(receiptImage(bold, ReceiptPaper::Mm80, 576))
            > 2 * inkOf(receiptImage(plain, ReceiptPaper::Mm80, 576)));
    }
};

QTEST_MAIN(TestReceiptPaper)
#include "tst_receiptpaper.moc"
