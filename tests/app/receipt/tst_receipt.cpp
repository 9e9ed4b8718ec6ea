// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/QrCode.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/receipt/ReceiptTexts.h"

#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
PaymentRow paidRow()
{
    PaymentRow row;
    row.id = PaymentId {148};
    row.state = PaymentState::Paid;
    row.service.name = u"Плата за электроэнергию"_s;
    row.account = {{u"region"_s, u"1"_s, u"region"_s, u"г. Ташкент"_s},
        {u"soato"_s, u"26290"_s, u"soato"_s, u"26290 - Яшнабадский ЭСП"_s},
        {u"customer_code"_s, u"1000000"_s, u"customer_code"_s, u"1000000"_s}};
    row.amount = Soum(50000);
    row.card = {u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Payer, true, {}};
    row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    row.createDetails
        = {{u"fio"_s, u"FIO - -"_s, u"fio"_s}, {u"address"_s, u"Д******* Я******, 9***, 8"_s, u"address"_s}};
    row.confirmedBy = ConfirmedBy::Pay;
    row.payedAt = u"2024-10-14 15:07:23"_s;
    row.paymentRef = u"023581615065"_s;
    row.eposMerchant = u"90510020873"_s;
    row.eposTerminal = u"92902804"_s;
    row.createdAt = QDateTime(QDate(2024, 10, 14), QTime(10, 6, 59), Qt::UTC);
    row.sentAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7, 12), Qt::UTC);
    row.settledAt = QDateTime(QDate(2024, 10, 14), QTime(10, 7, 24), Qt::UTC);
    return row;
}

PointInfo place()
{
    return {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s, u"000 000 000"_s,
        u"2"_s, u"02"_s};
}

QString words(const std::optional<ReceiptDocument> &document)
{
    return document ? plainText(*document) : QString();
}

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

class TestReceipt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEverythingThatAReceiptMustSay()
    {
        const QString text = words(receiptOf(paidRow(), place(), Language::English, false));
        for (const QString &part : {u"Chilonzor-3"_s, u"Toshkent sh., Bunyodkor 7"_s, u"+998 71 000 00 00"_s,
                 u"Tax number 000 000 000"_s, u"Receipt No. 000148 14.10.2024 15:07"_s, u"Till 2"_s,
                 u"Cashier 02"_s, u"Плата за электроэнергию"_s, u"region г. Ташкент"_s,
                 u"soato 26290 - Яшнабадский ЭСП"_s, u"customer_code 1000000"_s, u"Subscriber FIO - -"_s,
                 u"Address Д******* Я******, 9***, 8"_s, u"PAID 50\u00a0000 soum"_s,
                 u"Commission not reported"_s, u"Card 986034******8885"_s,
                 u"Transaction b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s, u"Reference 023581615065"_s,
                 u"EPOS 90510020873 / 92902804"_s, u"Keep this receipt"_s, u"Not a fiscal receipt"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis missing in\n"_s + text));
        QVERIFY(!text.contains(u"Confirmed by"_s));
        QVERIFY(!text.contains(u"COPY"_s));
        QVERIFY(!text.contains(u"TEST"_s));
    }

    void onlyPaidMakesAReceipt()
    {
        for (const PaymentState state : allPaymentStates) {
            PaymentRow row = paidRow();
            row.state = state;
            QCOMPARE(
                receiptOf(row, place(), Language::English, false).has_value(), state == PaymentState::Paid);
            QCOMPARE(slipOf(row, place(), Language::English, false).has_value(),
                state == PaymentState::PaySent || state == PaymentState::PayUnknown);
        }
    }

    void anotherAmountMakesNoReceipt()
    {
        PaymentRow row = paidRow();
        row.alarm = u"amount_differs"_s;
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.alarm = u"service_differs"_s;
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.alarm.clear();
        row.paidAmount = Soum(49999);
        QVERIFY(!receiptOf(row, place(), Language::English, false));
        row.paidAmount = row.amount;
        QVERIFY(receiptOf(row, place(), Language::English, false));
        row.alarm = u"late_success"_s;
        QVERIFY(receiptOf(row, place(), Language::English, false));
    }

    void recoveredReceiptsLeaveTheReferenceOut()
    {
        PaymentRow row = paidRow();
        row.paymentRef.clear();
        row.eposMerchant.clear();
        row.eposTerminal.clear();
        row.confirmedBy = ConfirmedBy::Status;
        QString text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"Confirmed by status"_s));
        QVERIFY(!text.contains(u"Reference"_s));
        QVERIFY(!text.contains(u"EPOS"_s));
        row.confirmedBy = ConfirmedBy::Registry;
        row.payedAt.clear();
        text = words(receiptOf(row, place(), Language::English, false));
        QVERIFY(text.contains(u"Confirmed by the registry"_s));
        QVERIFY(text.contains(u"14.10.2024 15:07"_s));
    }

    void pointsCardMeansCash()
    {
        PaymentRow row = paidRow();
        QVERIFY(!words(receiptOf(row, place(), Language::English, false)).contains(u"Cash received"_s));
        row.card.owner = CardOwner::Point;
        QVERIFY(words(receiptOf(row, place(), Language::English, false))
                    .contains(u"Cash received 50\u00a0000 soum"_s));
        row.state = PaymentState::PayUnknown;
        QVERIFY(words(slipOf(row, place(), Language::English, false))
                    .contains(u"Cash received 50\u00a0000 soum"_s));
    }

    void slipSaysWhatItIsNot()
    {
        PaymentRow row = paidRow();
        row.state = PaymentState::PayUnknown;
        row.confirmedBy = ConfirmedBy::Nobody;
        const std::optional<ReceiptDocument> slip = slipOf(row, place(), Language::English, false);
        QVERIFY(slip);
        QCOMPARE(slip->kind, ReceiptDocument::Kind::Slip);
        const QString text = plainText(*slip);
        QVERIFY(text.contains(u"NOT A RECEIPT"_s));
        QVERIFY(text.contains(u"not known yet"_s));
        QVERIFY(text.contains(u"Do not pay this bill elsewhere until it is settled."_s));
        QVERIFY(text.contains(row.transactionId));
        QVERIFY(!text.contains(u"PAID"_s));
        QVERIFY(!text.contains(row.paymentRef));
        for (const ReceiptLine &line : slip->lines)
            QVERIFY(line.kind != ReceiptLine::Kind::Qr);
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

    void copiesSaySo()
    {
        ReceiptOptions options;
        options.copy = 2;
        const auto copy = receiptOf(paidRow(), place(), Language::English, false, options);
        QVERIFY(plainText(*copy).contains(u"COPY 2"_s));
        QCOMPARE(copy->fileName, u"receipt-000148-copy-2.pdf"_s);
        for (const bool test : {false, true}) {
            options.copy = 0;
            ReceiptDocument next = *receiptOf(paidRow(), place(), Language::Russian, test, options);
            for (options.copy = 1; options.copy < 4; ++options.copy) {
                next = nextCopy(next);
                QCOMPARE(next, *receiptOf(paidRow(), place(), Language::Russian, test, options));
                QCOMPARE(plainText(next).count(u"КОПИЯ"_s), 2);
            }
        }
    }

    void speaksFourLanguages_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("fiscal");
        QTest::addColumn<QString>("test");
        QTest::newRow("uz") << Language::Uzbek << u"TOʻLANDI 50\u00a0000 soʻm"_s << u"Fiskal chek emas"_s
                            << u"SINOV — TOʻLOV EMAS"_s;
        QTest::newRow("uz_Cyrl") << Language::UzbekCyrillic << u"ТЎЛАНДИ 50\u00a0000 сўм"_s
                                 << u"Фискал чек эмас"_s << u"СИНОВ — ТЎЛОВ ЭМАС"_s;
        QTest::newRow("ru") << Language::Russian << u"ОПЛАЧЕНО 50\u00a0000 сум"_s << u"Не фискальный чек"_s
                            << u"ТЕСТ — НЕ ПЛАТЁЖ"_s;
        QTest::newRow("en") << Language::English << u"PAID 50\u00a0000 soum"_s << u"Not a fiscal receipt"_s
                            << u"TEST — NOT A PAYMENT"_s;
    }
    void speaksFourLanguages()
    {
        QFETCH(Language, language);
        QFETCH(QString, paid);
        QFETCH(QString, fiscal);
        QFETCH(QString, test);
        // The program's language plays no part: nothing is installed here.
        const QString text = words(receiptOf(paidRow(), place(), language, true));
        QVERIFY2(text.contains(paid), qPrintable(text));
        QVERIFY2(text.contains(fiscal), qPrintable(text));
        QVERIFY2(text.contains(test), qPrintable(text));
    }

    void titlesComeFromTheDictionary()
    {
        ReceiptOptions options;
        options.titleOf = [](const QString &name, const QString &, Language language) {
            return name == u"region"_s && language == Language::Uzbek ? u"Hudud"_s : QString();
        };
        const QString text = words(receiptOf(paidRow(), place(), Language::Uzbek, false, options));
        QVERIFY(text.contains(u"Hudud г. Ташкент"_s));
        QVERIFY(text.contains(u"soato 26290"_s));
    }

    void serverTextsStayPlain()
    {
        PaymentRow row = paidRow();
        const QString markup = u"<b>x</b><img src='http://127.0.0.1/p.png'>&amp;"_s;
        row.service.name = markup;
        row.account[0].title = markup;
        row.account[1].valueTitle = markup + u"\n\tsecond\u2028third"_s;
        row.createDetails[0].value = markup;
        row.transactionId = QString(5000, u'x');
        const auto receipt = receiptOf(row, place(), Language::English, false);
        const QString text = plainText(*receipt);
        QCOMPARE(text.count(markup), 4);
        QVERIFY(text.contains(markup + u" second third"_s));
        QVERIFY(!text.contains(QString(400, u'x')));
        ReceiptDocument plain = *receipt;
        ReceiptDocument bold = plain;
        // As markup both would look alike; as text the tags take room.
        plain.lines = {{ReceiptLine::Kind::Centred, {}, u"x"_s}};
        bold.lines = {{ReceiptLine::Kind::Centred, {}, u"<i></i>x"_s}};
        QVERIFY(inkOf(receiptImage(bold, ReceiptPaper::Mm80, 576))
            > 2 * inkOf(receiptImage(plain, ReceiptPaper::Mm80, 576)));
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
        const ReceiptPainter layout(*receipt, ReceiptPaper::Mm80, 16);
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

    void qrHoldsOurCheckData()
    {
        const auto payload = [](bool test) {
            const auto receipt = receiptOf(paidRow(), place(), Language::English, test);
            for (const ReceiptLine &line : receipt->lines) {
                if (line.kind == ReceiptLine::Kind::Qr)
                    return line.value;
            }
            return QString();
        };
        QCOMPARE(payload(false),
            u"KASSA1\nid=b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26\namount=50000\ntime=2024-10-14T10:07:23Z\nreceipt=000148"_s);
        QVERIFY(payload(true).endsWith(u"\nTEST"_s));
        const QrCode code = qrCode(payload(false));
        QVERIFY(code.side >= 21);
        // The finder pattern of the upper left corner.
        for (int i = 0; i < 7; ++i)
            QVERIFY(code.dark(i, 0) && code.dark(0, i));
        QVERIFY(!code.dark(1, 1));
        QCOMPARE(qrCode(QString(10000, u'x')).side, 0);
    }
};

QTEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
