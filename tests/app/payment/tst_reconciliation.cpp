// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Reconciliation.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
constexpr auto ourUser = "646"_L1;
const QDate day(2026, 3, 2);

QDateTime at(int hour, int minute = 0, int second = 0, int days = 0)
{
    return startOfTashkentDay(day.addDays(days)).addSecs(hour * 3600 + minute * 60 + second);
}

QString sent(const QDateTime &utc)
{
    return toTashkent(utc).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

PaymentRow payment(int number, PaymentState state, const QDateTime &when = at(12), qint64 amount = 50'000)
{
    PaymentRow row;
    row.id = PaymentId(number);
    row.state = state;
    row.origin = u"http://test"_s;
    row.service.id = u"s1"_s;
    row.amount = Soum(amount);
    row.transactionId = u"tx-%1"_s.arg(number);
    row.createdAt = when;
    row.sentAt = when;
    if (state == PaymentState::Paid)
        row.payedAt = sent(when);
    return row;
}

RegistryRow entry(const QString &id, const QDateTime &when = at(12), qint64 amount = 50'000,
    const QString &user = ourUser, const QString &service = u"s1"_s)
{
    return {id, user, u"8600******0001"_s, u"OWNER"_s, Soum(amount), sent(when), service};
}

RegistrySpan span(const QList<RegistryRow> &rows)
{
    return {day.addDays(-1), day.addDays(1), true, at(20), rows, at(20)};
}

QStringList names(const Reconciliation &result)
{
    QStringList list;
    for (const Difference &difference : result.differences)
        list += differenceName(difference.kind);
    return list;
}
} // namespace

class TestReconciliation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void absenceNeedsEverythingOfRule8_data()
    {
        QTest::addColumn<QString>("spoilt");
        QTest::addColumn<QString>("why");
        QTest::newRow("as the rule wants it") << QString() << u"absent"_s;
        QTest::newRow("rows are missing") << u"whole"_s << u"not_whole"_s;
        QTest::newRow("begins on the day itself") << u"from"_s << u"too_short"_s;
        QTest::newRow("ends on the day itself") << u"to"_s << u"too_short"_s;
        QTest::newRow("read before the pay was sent") << u"early"_s << u"too_short"_s;
        QTest::newRow("no later payment") << u"none"_s << u"no_later_payment"_s;
        QTest::newRow("a payment of the same second") << u"second"_s << u"no_later_payment"_s;
        QTest::newRow("the later payment is not known here") << u"foreign"_s << u"no_later_payment"_s;
        QTest::newRow("the later payment is not Paid here") << u"state"_s << u"no_later_payment"_s;
        QTest::newRow("the later payment is of another origin") << u"origin"_s << u"no_later_payment"_s;
        QTest::newRow("payedAt contradicts the date") << u"payedAt"_s << u"no_later_payment"_s;
        QTest::newRow("the server's time is not known") << u"time"_s << u"no_server_time"_s;
        QTest::newRow("there is no transaction") << u"transaction"_s << u"no_transaction"_s;
    }
    void absenceNeedsEverythingOfRule8()
    {
        QFETCH(QString, spoilt);
        QFETCH(QString, why);
        PaymentRow unknown = payment(1, PaymentState::PayUnknown, at(12));
        PaymentRow later = payment(2, PaymentState::Paid, at(13));
        QDateTime sentAt = at(12);
        RegistrySpan read = span({entry(u"tx-2"_s, at(13)), entry(u"tx-9"_s, at(15))});
        if (spoilt == "whole"_L1)
            read.whole = false;
        else if (spoilt == "from"_L1)
            read.from = day;
        else if (spoilt == "to"_L1)
            read.to = day;
        else if (spoilt == "early"_L1)
            read.readAt = at(11);
        else if (spoilt == "none"_L1)
            read.rows.removeFirst();
        else if (spoilt == "second"_L1) {
            later.payedAt = sent(at(12));
            read.rows[0].date = later.payedAt;
        } else if (spoilt == "foreign"_L1)
            later.transactionId = u"tx-8"_s;
        else if (spoilt == "state"_L1)
            later.state = PaymentState::PayUnknown;
        else if (spoilt == "origin"_L1)
            later.origin = u"sandbox"_s;
        else if (spoilt == "payedAt"_L1)
            later.payedAt = sent(at(11));
        else if (spoilt == "time"_L1)
            sentAt = {};
        else if (spoilt == "transaction"_L1)
            unknown.transactionId.clear();
        const Witnessed seen = testify(unknown, sentAt, read, {later});
        QCOMPARE(seen.why, why);
        QCOMPARE(seen.testimony, spoilt.isEmpty() ? Testimony::Absent : Testimony::NoWitness);
        QVERIFY(!seen.row);
    }

    void presenceAlwaysCounts()
    {
        const PaymentRow unknown = payment(1, PaymentState::PayUnknown);
        RegistrySpan poor;
        poor.rows = {entry(u"tx-1"_s, at(12), 70'000)};
        const Witnessed seen = testify(unknown, {}, poor, {});
        QCOMPARE(seen.testimony, Testimony::Present);
        QCOMPARE(seen.row->amount, Soum(70'000));
    }

    void theServersDayDecides()
    {
        // 20:30 UTC on the first is the second in Tashkent.
        const PaymentRow unknown = payment(1, PaymentState::PayUnknown);
        const PaymentRow later = payment(2, PaymentState::Paid, at(13));
        const QDateTime nearMidnight(QDate(2026, 3, 1), QTime(20, 30), Qt::UTC);
        RegistrySpan read = span({entry(u"tx-2"_s, at(13))});
        QCOMPARE(testify(unknown, nearMidnight, read, {later}).testimony, Testimony::Absent);
        read.to = day;
        QCOMPARE(testify(unknown, nearMidnight, read, {later}).why, u"too_short"_s);
    }

    void aRegistryRowIsSortedLikePaid_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("alarm");
        QTest::newRow("ours") << qint64(50'000) << u" S1 "_s << QString();
        QTest::newRow("another amount") << qint64(49'999) << u"s1"_s << u"amount_differs"_s;
        QTest::newRow("another service") << qint64(50'000) << u"s2"_s << u"service_differs"_s;
        QTest::newRow("no service") << qint64(50'000) << QString() << u"service_missing"_s;
    }
    void aRegistryRowIsSortedLikePaid()
    {
        QFETCH(qint64, amount);
        QFETCH(QString, service);
        QFETCH(QString, alarm);
        const PaymentRow unknown = payment(1, PaymentState::PayUnknown);
        const StatusVerdict verdict
            = sortRegistry(unknown, entry(u"tx-1"_s, at(12), amount, ourUser, service));
        QCOMPARE(
            verdict.event, alarm.isEmpty() ? PaymentEvent::RegistryPaid : PaymentEvent::StatusPaidDiffers);
        QCOMPARE(verdict.change.alarm.value_or(QString()), alarm);
        QCOMPARE(verdict.change.confirmedBy, ConfirmedBy::Registry);
        QCOMPARE(verdict.change.payedAt, sent(at(12)));
        QCOMPARE(verdict.change.paidAmount.has_value(), !alarm.isEmpty());
        QCOMPARE(sortRegistry(unknown, entry(u"tx-2"_s)).event, PaymentEvent::StatusNoAnswer);
    }

    void everyDifferenceHasItsName()
    {
        const QList<PaymentRow> here {payment(1, PaymentState::Paid), payment(2, PaymentState::Paid),
            payment(3, PaymentState::PayRefused), payment(4, PaymentState::PayUnknown),
            payment(5, PaymentState::Paid), payment(6, PaymentState::Paid),
            payment(7, PaymentState::PayUnknown), payment(8, PaymentState::Abandoned)};
        const RegistrySpan read = span({entry(u"tx-1"_s), entry(u"tx-3"_s), entry(u"tx-4"_s, at(14)),
            entry(u"tx-5"_s, at(12), 1), entry(u"tx-6"_s, at(12), 50'000, ourUser, u"s2"_s),
            entry(u"stranger"_s), entry(u"other"_s, at(12), 50'000, u"007"_s), entry(u"tx-7"_s, at(15), 2)});
        const Reconciliation result = reconcile(here, read, day, day, ourUser);
        QCOMPARE(names(result),
            QStringList({u"amount_differs"_s, u"amount_differs"_s, u"service_differs"_s, u"paid_there"_s,
                u"unknown_id"_s, u"missing_there"_s, u"unknown_paid"_s}));
        // Of two alike the later comes first.
        QCOMPARE(result.differences.first().here->id, PaymentId(7));
        QCOMPARE(result.differences.at(5).here->id, PaymentId(2));
        QCOMPARE(result.agreed, 1);
        QCOMPARE(result.agreedSum, Soum(50'000));
        QCOMPARE(result.others, 1);
        QVERIFY(result.differences.first().alarm());
        QVERIFY(!result.differences.last().alarm());
    }

    void whatTheRegistrySettledStaysListed()
    {
        PaymentRow settled = payment(1, PaymentState::Paid, at(13));
        settled.confirmedBy = ConfirmedBy::Registry;
        const QList<PaymentRow> here {settled, payment(2, PaymentState::PayUnknown)};
        const Reconciliation result
            = reconcile(here, span({entry(u"tx-1"_s, at(13)), entry(u"tx-2"_s)}), day, day, ourUser);
        QCOMPARE(names(result), QStringList({u"unknown_paid"_s, u"unknown_paid"_s}));
        QCOMPARE(result.differences.first().here->id, PaymentId(2)); // what is still open comes first
        QCOMPARE(result.agreed, 1);
    }

    void aRowIsOursByItsIdWhateverItsUser()
    {
        const QList<PaymentRow> here {payment(1, PaymentState::Paid)};
        const Reconciliation result
            = reconcile(here, span({entry(u"tx-1"_s, at(12), 50'000, u"another"_s)}), day, day, ourUser);
        QCOMPARE(names(result), QStringList());
        QCOMPARE(result.agreed, 1);
        // A till without a userId can't call an unknown row its own.
        const Reconciliation nameless
            = reconcile({}, span({entry(u"x"_s, at(12), 1, QString())}), day, day, QString());
        QCOMPARE(names(nameless), QStringList());
        QCOMPARE(nameless.others, 1);
    }

    void aRowBeyondMidnightIsFound()
    {
        const QList<PaymentRow> here {
            payment(1, PaymentState::Paid, at(23, 59, 59)), payment(2, PaymentState::Paid, at(0, 0, 1))};
        const RegistrySpan read
            = span({entry(u"tx-1"_s, at(0, 0, 2, 1)), entry(u"tx-2"_s, at(23, 59, 58, -1)),
                entry(u"stranger"_s, at(1, 0, 0, 1)), entry(u"older"_s, at(1, 0, 0, -1))});
        const Reconciliation result = reconcile(here, read, day, day, ourUser);
        QCOMPARE(names(result), QStringList());
        QCOMPARE(result.agreed, 2);
        QCOMPARE(result.others, 0);
    }

    void absenceIsNoDifferenceWithoutAWholeReading()
    {
        const QList<PaymentRow> here {payment(1, PaymentState::Paid)};
        RegistrySpan read = span({});
        QCOMPARE(names(reconcile(here, read, day, day, ourUser)), QStringList {u"missing_there"_s});
        read.whole = false;
        const Reconciliation part = reconcile(here, read, day, day, ourUser);
        QVERIFY(!part.whole);
        QCOMPARE(names(part), QStringList());
        // Nor for what was paid a moment before the reading, nor on other days.
        read.whole = true;
        read.lastReadAt = at(12, 9, 59);
        QCOMPARE(reconcile(here, read, day, day, ourUser).tooFresh, 1);
        QCOMPARE(names(reconcile(here, read, day, day, ourUser)), QStringList());
        read.lastReadAt = at(12, 10);
        QCOMPARE(names(reconcile(here, read, day, day, ourUser)), QStringList {u"missing_there"_s});
        // A closed day before it, kept from an earlier reading, takes nothing of that away.
        read.readAt = at(0);
        QCOMPARE(names(reconcile(here, read, day, day, ourUser)), QStringList {u"missing_there"_s});
        QCOMPARE(names(reconcile(here, read, day.addDays(-1), day.addDays(-1), ourUser)), QStringList());
    }

    void rowsWithoutADateAreNotLost()
    {
        RegistryRow row = entry(u"tx-1"_s);
        row.date = u"soon"_s;
        const Reconciliation result
            = reconcile({payment(1, PaymentState::PayRefused)}, span({row}), day, day, ourUser);
        QCOMPARE(names(result), QStringList {u"paid_there"_s});
    }
};

QTEST_APPLESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
