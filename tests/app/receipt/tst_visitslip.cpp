// SPDX-License-Identifier: GPL-3.0-or-later
// What was paid in one visit, on one slip.
#include "app/receipt/ReceiptCodec.h"
#include "app/receipt/ReceiptPainter.h"
#include "app/receipt/ReceiptTexts.h"
#include "tests/app/receipt/Receipts.h"

#include <QtTest/QTest>

using namespace kassa;
using namespace kassa::receipts;
using namespace Qt::StringLiterals;

namespace {

const QDateTime at(QDate(2024, 10, 14), QTime(10, 20, 0), Qt::UTC);

PaymentRow bill(qint64 id, const QString &service, qint64 amount, PaymentState state = PaymentState::Paid)
{
    PaymentRow row = paidRow();
    row.id = PaymentId {id};
    row.service.name = service;
    row.amount = Soum(amount);
    row.state = state;
    return row;
}

/// Two paid, one unknown, one refused, one paid with another amount.
QList<PaymentRow> visit()
{
    PaymentRow mobile = bill(150, u"Beeline Mobil"_s, 25'000);
    mobile.account = {{u"phone_number"_s, u"901234567"_s, {}, u"901234567"_s}};
    PaymentRow differs = bill(152, u"Suv"_s, 3'000);
    differs.alarm = u"amount_differs"_s;
    return {bill(148, u"Плата за электроэнергию"_s, 50'000),
        bill(149, u"Hududgaz"_s, 120'000, PaymentState::PayUnknown), mobile,
        bill(151, u"Issiq suv"_s, 7'000, PaymentState::PayRefused), differs};
}

std::optional<ReceiptDocument> slip(const QList<PaymentRow> &rows, Language language = Language::English,
    bool testMode = false, const QSet<PaymentId> &unstored = {})
{
    return visitOf(rows, unstored, at, place(), language, testMode);
}

} // namespace

class TestVisitSlip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasEachPaymentAndTheTotal()
    {
        const auto document = slip(visit());
        QVERIFY(document);
        QCOMPARE(document->kind, ReceiptDocument::Kind::Visit);
        QCOMPARE(document->number, u"000148-000152"_s);
        QCOMPARE(document->fileName, u"visit-000148-000152.pdf"_s);
        QCOMPARE(number(document->payment), 0);
        const QString text = words(document);
        for (const QString &part :
            {u"Chilonzor-3"_s, u"Payments of the list 14.10.2024 15:20"_s, u"Cashier 02"_s,
                u"Плата за электроэнергию\n1000000 50\u00a0000 soum\n"
                "Receipt No. 000148 15:07\n"_s,
                u"Beeline Mobil\n901234567 25\u00a0000 soum\nReceipt No. 000150"_s,
                u"PAID 75\u00a0000 soum"_s, u"Seventy-five thousand soum"_s,
                u"Commission not reported by the provider"_s, u"Each payment has a receipt of its own."_s,
                u"Support: +998 71 111 11 11"_s, u"Not a fiscal receipt"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis missing in\n"_s + text));
        // What came to no payment isn't there, and nothing that could pass for a receipt's proof.
        for (const QString &part :
            {u"Issiq suv"_s, u"Transaction"_s, u"Status"_s, u"Check code"_s, u"TEST"_s})
            QVERIFY2(!text.contains(part), qPrintable(text));
    }

    void namesWhatIsNotKnownApart()
    {
        const QString text = words(slip(visit()));
        const qsizetype unknown = text.indexOf(u"The result is not known yet:"_s);
        QVERIFY(unknown > text.indexOf(u"Beeline Mobil"_s));
        QVERIFY2(text.mid(unknown).contains(
                     u"\nHududgaz 120\u00a0000 soum\nPayment No. 000149 1000000\nSuv 3\u00a0000 soum\n"
                     "Payment No. 000152 1000000\n"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"What is not known yet is not in the sum."_s));
        // Rule 4b: an answer that is not stored is vouched for by no paper.
        const QString unstored = words(slip(visit(), Language::English, false, {PaymentId {150}}));
        QVERIFY(unstored.contains(u"PAID 50\u00a0000 soum"_s));
        QVERIFY(unstored.indexOf(u"Beeline Mobil"_s) > unstored.indexOf(u"The result is not known yet:"_s));
        // All of it known: no word of that.
        const QString known = words(slip({bill(1, u"Gaz"_s, 1'000), bill(2, u"Suv"_s, 2'000)}));
        QVERIFY(!known.contains(u"not known"_s));
        QVERIFY(known.contains(u"PAID 3\u00a0000 soum"_s));
    }

    void isNothingWhereNothingWasPaid()
    {
        QVERIFY(!slip({}));
        QVERIFY(!slip({bill(1, u"Gaz"_s, 1'000, PaymentState::PayRefused),
            bill(2, u"Suv"_s, 1'000, PaymentState::Created)}));
        const auto unknown = slip({bill(7, u"Gaz"_s, 1'000, PaymentState::PaySent)});
        QVERIFY(unknown);
        QCOMPARE(unknown->number, u"000007"_s);
        QVERIFY(words(unknown).contains(u"PAID 0 soum"_s));
    }

    void isMarkedInTestMode()
    {
        const auto document = slip(visit(), Language::English, true);
        QCOMPARE(document->watermark, testWords(Language::English));
        QCOMPARE(document->fileName, u"visit-T000148-T000152.pdf"_s);
        QCOMPARE(document->lines.first().value, document->watermark);
        QCOMPARE(document->lines.last().value, document->watermark);
        // It waits for the printer like any paper, and a copy says so.
        QVERIFY(unpacked(packed(*document)) == document);
        const ReceiptDocument copy = nextCopy(*document);
        QVERIFY(plainText(copy).contains(u"COPY 1"_s));
        QCOMPARE(copy.fileName, u"visit-T000148-T000152-copy-1.pdf"_s);
    }

    void speaksEveryLanguageOnEveryPaper()
    {
        const QString folder = qEnvironmentVariable("KASSA_PICTURES");
        QSet<QString> titles;
        for (const Language language : allLanguages) {
            const auto document = slip(visit(), language, true);
            titles += ReceiptTexts(language)("Payments of the list");
            QVERIFY(plainText(*document).contains(ReceiptTexts(language)("Payments of the list")));
            for (const ReceiptPaper paper :
                {ReceiptPaper::Mm58, ReceiptPaper::Mm80, ReceiptPaper::A5, ReceiptPaper::A4}) {
                const ReceiptPainter painter(*document, paper, ReceiptEdge::Print);
                QCOMPARE(painter.pages(), 1);
                const QImage image = receiptImage(*document, paper, paper == ReceiptPaper::Mm58 ? 384 : 576);
                QVERIFY(!image.isNull());
                if (!folder.isEmpty())
                    image.save(u"%1/visit-%2-%3.png"_s.arg(folder, languageCode(language), paperCode(paper)));
            }
        }
        QCOMPARE(titles.size(), qsizetype(std::size(allLanguages)));
        // Twenty bills take a second page of A5, and none is lost between them.
        QList<PaymentRow> many;
        for (int id = 1; id <= 20; ++id)
            many.append(bill(id, u"Плата за электроэнергию"_s, 1'000));
        QVERIFY(ReceiptPainter(*slip(many), ReceiptPaper::A5, ReceiptEdge::Print).pages() > 1);
    }
};

QTEST_MAIN(TestVisitSlip)
#include "tst_visitslip.moc"
