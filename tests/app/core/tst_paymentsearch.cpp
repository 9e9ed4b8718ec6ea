// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/PaymentSearch.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
const QDate today(2026, 11, 27);

PaymentSearch parsed(const QString &text)
{
    return parsePaymentSearch(text, today);
}

SearchTerm term(const QString &text)
{
    const PaymentSearch search = parsed(text);
    return search.terms.size() == 1 ? search.terms.first() : SearchTerm {u"not one term"_s, {}, {}, {}};
}
} // namespace

class PaymentSearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        const QDate day(2026, 11, 27);
        QTest::newRow("whole") << u"27.11.2026"_s << day << day;
        QTest::newRow("short year") << u" 27/11/26 "_s << day << day;
        QTest::newRow("iso") << u"2026-11-27"_s << day << day;
        QTest::newRow("today") << u"27.11"_s << day << day;
        QTest::newRow("one digit") << u"1.2"_s << QDate(2026, 2, 1) << QDate(2026, 2, 1);
        QTest::newRow("last year's") << u"28.11"_s << QDate(2025, 11, 28) << QDate(2025, 11, 28);
        QTest::newRow("month") << u"02.2024"_s << QDate(2024, 2, 1) << QDate(2024, 2, 29);
        QTest::newRow("range") << u"01.11-05.11"_s << QDate(2026, 11, 1) << QDate(2026, 11, 5);
        QTest::newRow("dash") << u"05.11.2026–01.11.2026"_s << QDate(2026, 11, 1) << QDate(2026, 11, 5);
        QTest::newRow("two") << u"05.11.2026 01.11.2026"_s << QDate(2026, 11, 1) << QDate(2026, 11, 5);
    }
    void readsDays()
    {
        QFETCH(QString, text);
        const PaymentSearch search = parsed(text);
        QTEST(search.from.value_or(QDate()), "from");
        QTEST(search.to.value_or(QDate()), "to");
        QVERIFY(search.terms.isEmpty());
    }

    void whatIsNoDayIsAWord()
    {
        for (const QString &text :
            {u"31.02.2026"_s, u"0.0"_s, u"13.2026"_s, u"1.2.3.4"_s, u"31.02-01.03"_s}) {
            const PaymentSearch search = parsed(text);
            QVERIFY2(!search.from && !search.to, qPrintable(text));
            QCOMPARE(search.terms.size(), 1);
        }
    }

    void readsNumbers()
    {
        QCOMPARE(term(u"T000148"_s).number, 148);
        QCOMPARE(term(u"т000148"_s).number, 148);
        QCOMPARE(term(u"№148"_s).number, 148);
        QVERIFY(term(u"T000148"_s).text.isEmpty());
        QVERIFY(!term(u"T000148"_s).sum);
        // Leading zeros: a number or an account, never a sum.
        QCOMPARE(term(u"000148"_s).number, 148);
        QCOMPARE(term(u"000148"_s).text, u"000148"_s);
        QVERIFY(!term(u"000148"_s).sum);
        // Twenty digits are an account, and no number overflows.
        const SearchTerm long20 = term(u"12345678901234567890"_s);
        QVERIFY(!long20.sum && !long20.number);
        QCOMPARE(long20.text, u"12345678901234567890"_s);
    }

    void readsSums()
    {
        for (const QString &text : {u"50000"_s, u"50 000"_s, u"50\u00a0000"_s, u"50\u202f000"_s}) {
            const SearchTerm sum = term(text);
            QCOMPARE(sum.sum, Soum(50000));
            QCOMPARE(sum.text, u"50000"_s);
            QCOMPARE(sum.number, 50000);
        }
        for (const QString &text : {u"50 000 soʻm"_s, u"50000 сум"_s, u"50000 UZS"_s, u"50000 so'm"_s}) {
            const SearchTerm sum = term(text);
            QCOMPARE(sum.sum, Soum(50000));
            QVERIFY(sum.text.isEmpty() && !sum.number);
        }
        // A word that only looks like the unit stays a word.
        QCOMPARE(parsed(u"som karimov"_s).terms.size(), 2);
    }

    void joinsWhatIsOneNumber()
    {
        QCOMPARE(term(u"90 123 45 67"_s).text, u"901234567"_s);
        const PaymentSearch two = parsed(u"1000000 50000"_s);
        QCOMPARE(two.terms.size(), 2);
        QCOMPARE(two.terms.at(0).text, u"1000000"_s);
        QCOMPARE(two.terms.at(1).sum, Soum(50000));
    }

    void readsIdsAndWords()
    {
        const QString id = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
        QCOMPARE(term(id).transaction, id);
        QCOMPARE(term(u"B613"_s).transaction, u"B613"_s);
        QVERIFY(term(u"b61"_s).transaction.isEmpty());
        QVERIFY(term(u"61355"_s).transaction.isEmpty());
        QCOMPARE(term(u"613550"_s).transaction, u"613550"_s);
        QCOMPARE(term(u"Каримов"_s).text, u"karimov"_s);
        QVERIFY(term(u"Каримов"_s).transaction.isEmpty());
        const PaymentSearch mixed = parsed(u"Karimov 27.11.2026 50 000 elektr"_s);
        QCOMPARE(mixed.from, today);
        QCOMPARE(mixed.terms.size(), 3);
        QCOMPARE(mixed.terms.at(1).sum, Soum(50000));
    }

    void nothingAndTooMuch()
    {
        QVERIFY(parsed({}).isEmpty());
        QVERIFY(parsed(u" \t ' ` "_s).isEmpty());
        QVERIFY(parsed(u"a b c d e f g h i j k l m n"_s).terms.size() <= 8);
        QCOMPARE(parsed(QString(100'000, u'x')).terms.size(), 1);
    }
};

QTEST_GUILESS_MAIN(PaymentSearchTest)
#include "tst_paymentsearch.moc"
