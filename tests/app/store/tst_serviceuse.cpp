// SPDX-License-Identifier: GPL-3.0-or-later
// How often each service is paid here: counted once, faded with time, numbered once and for all.
#include "app/store/ServiceUse.h"
#include "tests/app/store/Till.h"

#include <QtTest/QTest>

using namespace kassa;
using namespace kassa::test;

namespace {

UsedService of(const ServiceUse &use, const QString &serviceId)
{
    const auto all = use.all(origin);
    if (!all)
        qFatal("%s", qPrintable(all.error().reason));
    for (const UsedService &one : *all) {
        if (one.serviceId == serviceId)
            return one;
    }
    return {};
}

} // namespace

class ServiceUseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsEachPaymentOnce();
    void fades();
    void numbersStay();
    void tiles();
    void beginsWithTheJournal();
};

void ServiceUseTest::countsEachPaymentOnce()
{
    Till till;
    ServiceUse use(*till.database);
    const QDateTime now = till.clock.utcNow();
    QVERIFY(use.count(origin, u"a"_s, PaymentId(1), now));
    QVERIFY(use.count(origin, u"a"_s, PaymentId(1), now));
    QVERIFY(use.count(origin, u"a"_s, PaymentId(3), now));
    QVERIFY(use.count(origin, u"a"_s, PaymentId(2), now));
    QVERIFY(use.count(u"elsewhere"_s, u"a"_s, PaymentId(9), now));
    QCOMPARE(of(use, u"a"_s).weight, 2.0);
    QCOMPARE(of(use, u"a"_s).at, now);
    QCOMPARE(use.all(origin)->size(), 1);
}

void ServiceUseTest::fades()
{
    const QDateTime at(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    QCOMPARE(fadedWeight(8, at, at), 8.0);
    QVERIFY(qAbs(fadedWeight(8, at, at.addDays(14)) - 4) < 1e-9);
    QVERIFY(qAbs(fadedWeight(8, at, at.addDays(42)) - 1) < 1e-9);
    QCOMPARE(fadedWeight(8, at, at.addDays(-3)), 8.0);
    Till till;
    ServiceUse use(*till.database);
    QVERIFY(use.count(origin, u"a"_s, PaymentId(1), at));
    QVERIFY(use.count(origin, u"a"_s, PaymentId(2), at.addDays(14)));
    QVERIFY(qAbs(of(use, u"a"_s).weight - 1.5) < 1e-9);
}

void ServiceUseTest::numbersStay()
{
    Till till;
    {
        ServiceUse use(*till.database);
        QVERIFY(use.number(origin, {u"b"_s, u"a"_s}));
        QVERIFY(use.number(origin, {u"c"_s, u"a"_s, u"b"_s}));
        QVERIFY(use.count(origin, u"d"_s, PaymentId(1), till.clock.utcNow()));
        QVERIFY(use.number(u"elsewhere"_s, {u"d"_s}));
    }
    till.start();
    ServiceUse use(*till.database);
    QCOMPARE(of(use, u"b"_s).code, 1);
    QCOMPARE(of(use, u"a"_s).code, 2);
    QCOMPARE(of(use, u"c"_s).code, 3);
    QCOMPARE(of(use, u"d"_s).code, 4);
    QCOMPARE(use.all(u"elsewhere"_s)->first().code, 1);
}

void ServiceUseTest::tiles()
{
    Till till;
    ServiceUse use(*till.database);
    QVERIFY(use.setTiles(origin, {u"a"_s, QString(), u"b"_s}, {u"b"_s}));
    QCOMPARE(of(use, u"a"_s).tile, 1);
    QVERIFY(!of(use, u"a"_s).pinned);
    QCOMPARE(of(use, u"b"_s).tile, 3);
    QVERIFY(of(use, u"b"_s).pinned);
    QVERIFY(use.setTiles(origin, {u"b"_s, u"c"_s}, {}));
    QCOMPARE(of(use, u"a"_s).tile, 0);
    QCOMPARE(of(use, u"b"_s).tile, 1);
    QVERIFY(!of(use, u"b"_s).pinned);
    QCOMPARE(of(use, u"c"_s).tile, 2);
}

void ServiceUseTest::beginsWithTheJournal()
{
    // A till of the second schema with payments becomes one of the third that knows what it uses.
    Till till;
    for (const QString &account : {u"1"_s, u"2"_s, u"3"_s})
        till.inState(PaymentState::Paid, Till::bill(account), u"t"_s + account);
    QVERIFY(till.database->run(u"DROP TABLE service_use"_s));
    for (const QString &sql : serviceUseTables())
        QVERIFY(till.database->run(sql));
    ServiceUse use(*till.database);
    QCOMPARE(of(use, u"101"_s).weight, 3.0);
    QCOMPARE(of(use, u"101"_s).code, 0);
    QVERIFY(use.count(origin, u"101"_s, PaymentId(3), till.clock.utcNow()));
    QCOMPARE(of(use, u"101"_s).weight, 3.0);
}

QTEST_GUILESS_MAIN(ServiceUseTest)
#include "tst_serviceuse.moc"
