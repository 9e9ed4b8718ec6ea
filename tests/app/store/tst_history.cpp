// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/store/Till.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAnAccountAsSent()
    {
        Till till;
        const auto key = [&](const Account &account) { return till.journal->accountKey(account).value(); };
        const Account plain {
            {u"b"_s, u"007"_s, {}, {}}, {u"a"_s, u"Йўл"_s.normalized(QString::NormalizationForm_D), {}, {}}};
        QCOMPARE(key(plain).size(), 32);
        // Order, titles, blanks around and the form of Unicode don't count.
        QCOMPARE(key({{u"a"_s, u" Йўл\t"_s, u"T"_s, u"V"_s}, {u"b"_s, u"007"_s, {}, {}}}), key(plain));
        // Zeros, case, names and missing values do.
        QVERIFY(key({{u"b"_s, u"7"_s, {}, {}}, plain[1]}) != key(plain));
        QVERIFY(key({plain[0], {u"a"_s, u"йўл"_s, {}, {}}}) != key(plain));
        QVERIFY(key({plain[0], {u"c"_s, plain[1].value, {}, {}}}) != key(plain));
        QVERIFY(key({plain[0]}) != key(plain));
        QVERIFY(key({plain[0], plain[1], {u"c"_s, u""_s, {}, {}}}) != key(plain));
        // The same after a restart, another in another profile: it is keyed.
        const QByteArray before = key(plain);
        till.start();
        QCOMPARE(key(plain), before);
        Till other;
        QVERIFY(other.journal->accountKey(plain).value() != before);
    }

    void sendsNoCreateWithoutItsKey()
    {
        Till till;
        QVERIFY(till.database->run(u"DROP TRIGGER meta_kept"_s));
        QVERIFY(till.database->run(u"DELETE FROM meta WHERE key = 'account-key'"_s));
        QCOMPARE(till.journal->accountKey({}).error().code, ErrorCode::StoreFailed);
        QCOMPARE(till.journal->commitCreateSent(till.bill(), {}).error().code, ErrorCode::StoreFailed);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment"_s), 0);
        till.start();
        QCOMPARE(till.journal->accountKey({}).error().code, ErrorCode::StoreFailed);
    }

    void pagesNewestFirst()
    {
        Till till;
        QList<PaymentId> ids;
        for (int i = 0; i < 30; ++i) {
            NewPayment payment = till.bill(QString::number(1000 + i), 1000 + i);
            payment.userId = i % 2 ? u"odd"_s : u"even"_s;
            if (i % 3 == 0)
                payment.service.id = u"303"_s;
            const PaymentState state = i % 5 == 0 ? PaymentState::Paid
                : i % 5 == 1                      ? PaymentState::PayUnknown
                                                  : PaymentState::Created;
            ids.prepend(till.inState(state, payment, u"TX-%1"_s.arg(i)).id);
            till.clock.advance(60'000);
        }
        const auto page = [&](const JournalQuery &query) {
            QList<PaymentId> found;
            for (const PaymentRow &row : till.journal->page(query))
                found.append(row.id);
            return found;
        };
        QCOMPARE(page({}), ids);
        // Keyset: pages join without a gap.
        JournalQuery query;
        query.limit = 7;
        QList<PaymentId> walked;
        for (;;) {
            const QList<PaymentId> next = page(query);
            if (next.isEmpty())
                break;
            QVERIFY(next.size() <= 7);
            walked += next;
            query.before = next.constLast();
        }
        QCOMPARE(walked, ids);

        const auto expect
            = [&](const JournalQuery &wanted, const std::function<bool(const PaymentRow &)> &fits) {
                  QList<PaymentId> expected;
                  for (const PaymentId id : std::as_const(ids)) {
                      if (fits(*till.journal->row(id)))
                          expected.append(id);
                  }
                  QCOMPARE(page(wanted), expected.mid(0, wanted.limit));
              };
        JournalQuery q;
        q.states = {PaymentState::Paid};
        expect(q, [](const PaymentRow &row) { return row.state == PaymentState::Paid; });
        q.states = {PaymentState::Paid, PaymentState::PayUnknown};
        q.limit = 5;
        expect(q, [](const PaymentRow &row) { return row.state != PaymentState::Created; });
        q.serviceId = u"303"_s;
        q.userId = u"odd"_s;
        expect(q, [](const PaymentRow &row) {
            return row.state != PaymentState::Created && row.service.id == u"303"_s && row.userId == u"odd"_s;
        });
        q = {};
        const auto tenth = till.journal->row(ids[9]);
        const auto third = till.journal->row(ids[2]);
        q.from = tenth->createdAt;
        q.to = third->createdAt;
        expect(q, [&](const PaymentRow &row) {
            return row.createdAt >= tenth->createdAt && row.createdAt < third->createdAt;
        });
        q = {};
        q.text = u" tx-17"_s;
        expect(q, [](const PaymentRow &row) { return row.transactionId == u"TX-17"_s; });
        q.text = u"102"_s;
        expect(q, [](const PaymentRow &row) { return row.account[1].value.startsWith(u"102"_s); });
        q.text = u"toshkent ELEKTR"_s;
        q.before = ids[4];
        expect(q, [&](const PaymentRow &row) { return number(row.id) < number(ids[4]); });

        QCOMPARE(till.journal->inStates({PaymentState::Paid, PaymentState::PayUnknown}).size(), 12);
        QVERIFY(till.journal->inStates({}).isEmpty());
        const auto [paid, sum] = till.journal->paidBetween(tenth->createdAt, till.clock.utcNow());
        QCOMPARE(paid, 2);
        QCOMPARE(sum, Soum(1020 + 1025 + 0));
    }

    void findsWhatHappenedToAnAccount()
    {
        Till till;
        const PaymentRow old = till.inState(PaymentState::Paid, till.bill(), u"t1"_s);
        till.clock.advance(3'600'000);
        const PaymentRow fresh = till.inState(PaymentState::Paid, till.bill(), u"t2"_s);
        till.inState(PaymentState::Paid, till.bill(u"18"_s), u"t3"_s);
        const auto found = [&](const QDateTime &since) {
            QList<PaymentId> ids;
            for (const PaymentRow &row :
                till.journal->ofAccount(origin, u"101"_s, old.accountKey, {PaymentState::Paid}, since))
                ids.append(row.id);
            return ids;
        };
        QCOMPARE(found({}), (QList<PaymentId> {fresh.id, old.id}));
        QCOMPARE(found(till.clock.utcNow().addSecs(-60)), QList<PaymentId> {fresh.id});
        QVERIFY(
            till.journal->ofAccount(origin, u"102"_s, old.accountKey, {PaymentState::Paid}, {}).isEmpty());
        QVERIFY(till.journal->ofAccount(u"sandbox"_s, u"101"_s, old.accountKey, {PaymentState::Paid}, {})
                    .isEmpty());
    }

    void sumsWhatTheServerCharged()
    {
        Till till;
        const PaymentRow row = till.inState(PaymentState::PayUnknown, till.bill(u"1"_s, 5000), u"t1"_s);
        QVERIFY(till.journal->move(row.id, PaymentState::PayUnknown, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status, .alarm = u"amount_differs"_s, .paidAmount = Soum(6000)},
            {}));
        till.inState(PaymentState::Paid, till.bill(u"2"_s, 100), u"t2"_s);
        const QDateTime now = till.clock.utcNow();
        QCOMPARE(till.journal->paidBetween(now, now.addSecs(1)), (std::pair {2, Soum(6100)}));
        QCOMPARE(till.journal->paidBetween(now.addSecs(1), now.addSecs(2)), (std::pair {0, Soum(0)}));
        QCOMPARE(till.journal->row(row.id)->amount, Soum(5000));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
