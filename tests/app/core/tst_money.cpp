// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Money.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatACashierTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("soum");
        QTest::newRow("plain") << u"50000"_s << qint64(50000);
        QTest::newRow("blanks") << u" 1 234 500 "_s << qint64(1234500);
        QTest::newRow("no-break") << u"1\u00a0234\u202f500"_s << qint64(1234500);
        QTest::newRow("zeros") << u"007"_s << qint64(7);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("comma") << u"1,5"_s << qint64(-1);
        QTest::newRow("minus") << u"-5"_s << qint64(-1);
        QTest::newRow("too large") << u"99999999999999999999"_s << qint64(-1);
    }
    void readsWhatACashierTypes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, soum);
        const auto read = Soum::fromText(text);
        QCOMPARE(read ? read->value() : -1, soum);
    }
    void groupsByThree()
    {
        QCOMPARE(grouped(Soum(0)), u"0"_s);
        QCOMPARE(grouped(Soum(500)), u"500"_s);
        QCOMPARE(grouped(Soum(1234500)), u"1\u00a0234\u00a0500"_s);
        QCOMPARE(grouped(Soum(-500)), u"-500"_s);
    }
    void refusesToOverflow()
    {
        QVERIFY(!Soum(std::numeric_limits<qint64>::max()).plus(Soum(1)));
        QCOMPARE(Soum(2).plus(Soum(3))->value(), 5);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
