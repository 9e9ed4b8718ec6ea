// SPDX-License-Identifier: GPL-3.0-or-later
// Several bills of one payer, before anything is sent.
#include "app/payment/Visit.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

PaymentDraft draft(const QString &service, const QString &code, qint64 amount = 1000)
{
    PaymentDraft made;
    made.service.id = service;
    made.account = {{u"region"_s, u"1"_s, {}, u"Toshkent"_s}, {u"code"_s, code, {}, code}};
    made.amount = Soum(amount);
    return made;
}

} // namespace

class VisitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsBillsInTheirOrder()
    {
        Visit visit;
        const QSignalSpy changes(&visit, &Visit::changed);
        QCOMPARE(visit.add(draft(u"gas"_s, u"1"_s, 100)), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"gas"_s, u"2"_s, 200)), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"water"_s, u"1"_s, 400)), Visit::Added::Yes);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(visit.total().count, 3);
        QCOMPARE(visit.total().sum, Soum(700));
        QCOMPARE(visit.nextWaiting()->number, 1);
        visit.setState(1, VisitBill::State::Unknown);
        visit.setPayment(1, PaymentId(7));
        QCOMPARE(visit.nextWaiting()->number, 2);
        QCOMPARE(visit.bill(1)->payment, PaymentId(7));
        // What was begun stays; numbers are never given twice.
        visit.remove(1);
        visit.remove(2);
        QCOMPARE(visit.bills().size(), 2);
        QCOMPARE(visit.add(draft(u"gas"_s, u"2"_s)), Visit::Added::Yes);
        QCOMPARE(visit.bills().last().number, 4);
        QCOMPARE(visit.sumOf(VisitBill::State::Unknown).sum, Soum(100));
        visit.clear();
        QVERIFY(visit.isEmpty());
        QVERIFY(!visit.nextWaiting());
    }

    void theSameBillComesOnce()
    {
        Visit visit;
        QCOMPARE(visit.add(draft(u"gas"_s, u"0077"_s)), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"gas"_s, u" 0077 "_s, 5000)), Visit::Added::Twice);
        PaymentDraft turned = draft(u"gas"_s, u"0077"_s);
        std::swap(turned.account[0], turned.account[1]);
        QCOMPARE(visit.add(turned), Visit::Added::Twice);
        QCOMPARE(visit.add(draft(u"gas"_s, u"77"_s)), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"water"_s, u"0077"_s)), Visit::Added::Yes);
        QCOMPARE(visit.billOf(turned)->number, 1);
        // Also once it is paid.
        visit.setState(1, VisitBill::State::Paid);
        QCOMPARE(visit.add(draft(u"gas"_s, u"0077"_s)), Visit::Added::Twice);
    }

    void hasAnEnd()
    {
        Visit visit;
        for (int bill = 0; bill < Visit::mostBills; ++bill)
            QCOMPARE(visit.add(draft(u"gas"_s, QString::number(bill))), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"gas"_s, u"x"_s)), Visit::Added::Full);
        visit.clear();
        QCOMPARE(visit.add(draft(u"gas"_s, u"1"_s, std::numeric_limits<qint64>::max())), Visit::Added::Yes);
        QCOMPARE(visit.add(draft(u"gas"_s, u"2"_s)), Visit::Added::Full);
    }

    void whatIsSettledKeepsItsDraft()
    {
        Visit visit;
        QCOMPARE(visit.add(draft(u"gas"_s, u"1"_s, 100)), Visit::Added::Yes);
        visit.setState(1, VisitBill::State::Refused);
        visit.setDraft(1, draft(u"gas"_s, u"1"_s, 200));
        QCOMPARE(visit.bill(1)->draft.amount, Soum(200));
        visit.setState(1, VisitBill::State::Unknown);
        visit.setDraft(1, draft(u"gas"_s, u"1"_s, 300));
        QCOMPARE(visit.bill(1)->draft.amount, Soum(200));
    }

    // Nothing but Paid is called paid, and what may have been charged is never waiting again.
    void everyStateOfAPaymentHasItsPlace()
    {
        for (const PaymentState state : allPaymentStates) {
            const VisitBill::State made = visitStateOf(state);
            QCOMPARE(made == VisitBill::State::Paid, state == PaymentState::Paid);
            QCOMPARE(made == VisitBill::State::Unknown,
                state == PaymentState::PaySent || state == PaymentState::PayUnknown);
            QVERIFY(made != VisitBill::State::Paying);
        }
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "tst_visit.moc"
