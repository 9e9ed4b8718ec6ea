// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HistoryIndex.h"
#include "tests/app/store/Till.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

struct Searched : Till {
    HistoryIndex index {*database};

    PaymentRow pay(const QString &account, qint64 amount, const QString &name, const QString &transaction,
        PaymentState state = PaymentState::Paid, const QString &service = u"Toshkent Elektr"_s)
    {
        NewPayment payment = bill(account, amount);
        payment.infoDetails = {{u"FIO"_s, name, u"F.I.Sh."_s}, {u"balance"_s, u"778899"_s, {}}};
        payment.service.name = service;
        payment.service.id = service.left(8);
        const PaymentRow row = inState(state, payment, transaction);
        clock.advance(60'000);
        return row;
    }
    void catchUp(int rows = 7)
    {
        for (;;) {
            const auto taken = index.follow(rows);
            if (!taken)
                qFatal("follow: %s", qPrintable(taken.error().reason));
            if (*taken == 0)
                return;
        }
    }
    [[nodiscard]] HistoryQuery query(const QString &text, const QList<PaymentState> &states = {}) const
    {
        return {parsePaymentSearch(text, tashkentDay(clock.utcNow())), states, {}, 200};
    }
    QList<PaymentId> found(const HistoryQuery &query) const
    {
        const auto page = index.page(query);
        if (!page)
            qFatal("page: %s", qPrintable(page.error().reason));
        QList<PaymentId> ids;
        for (const PaymentRow &row : *page)
            ids.append(row.id);
        return ids;
    }
    QList<PaymentId> found(const QString &text, const QList<PaymentState> &states = {}) const
    {
        return found(query(text, states));
    }
    /// The steps in which SQLite would answer.
    QStringList plan(const HistoryQuery &query) const
    {
        const auto statement = index.statement(query);
        if (!statement || !*statement)
            return {};
        auto steps = database->run(u"EXPLAIN QUERY PLAN "_s + (*statement)->sql, (*statement)->values);
        QStringList plan;
        while (steps && steps->next())
            plan.append(steps->value(3).toString());
        return plan;
    }
};

} // namespace

class HistoryIndexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsByEachKind()
    {
        Searched till;
        const PaymentRow one
            = till.pay(u"1000000"_s, 50'000, u"KARIMOV A."_s, u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s);
        const PaymentRow two = till.pay(u"0017"_s, 1'000'000, u"Ғуломова Ў."_s, u"TX-17"_s);
        const PaymentRow three = till.pay(
            u"998901234567"_s, 148, u"A*** B***"_s, u"t3"_s, PaymentState::PayRefused, u"Beeline Mobil"_s);
        const QList<PaymentId> none;
        QCOMPARE(till.found(u"1000000"_s), none); // it follows when told to
        till.catchUp();

        // An account whole, from its beginning, by its last figures; another's sum.
        QCOMPARE(till.found(u"1000000"_s), (QList {two.id, one.id}));
        QCOMPARE(till.found(u"99890"_s), QList {three.id});
        QCOMPARE(till.found(u"4567"_s), QList {three.id});
        QCOMPARE(till.found(u"90 123 45 67"_s), QList {three.id});
        QCOMPARE(till.found(u"00"_s), QList {two.id}); // two letters: the beginning
        QCOMPARE(till.found(u"99"_s), QList {three.id});
        QCOMPARE(till.found(u"9"_s), none); // one: a whole value
        // Names in either script, and a service's.
        QCOMPARE(till.found(u"karimov"_s), QList {one.id});
        QCOMPARE(till.found(u"Каримов"_s), QList {one.id});
        QCOMPARE(till.found(u"gʻulomova"_s), QList {two.id});
        QCOMPARE(till.found(u"ELEKTR"_s), (QList {two.id, one.id}));
        QCOMPARE(till.found(u"beeline"_s), QList {three.id});
        QCOMPARE(till.found(u"karimov elektr"_s), QList {one.id});
        QCOMPARE(till.found(u"elektr karimov beeline"_s), none);
        // Sums, numbers, ids.
        QCOMPARE(till.found(u"50 000"_s), QList {one.id});
        QCOMPARE(till.found(u"50000 soʻm"_s), QList {one.id});
        QCOMPARE(till.found(u"148 soʻm"_s), QList {three.id});
        QCOMPARE(till.found(u"T00000%1"_s.arg(number(two.id))), QList {two.id});
        QCOMPARE(till.found(u"b6135bb4"_s), QList {one.id});
        QCOMPARE(till.found(u"B6135BB4-EF3C-4AB1-A5AA-DB174A9BDC26"_s), QList {one.id});
        QCOMPARE(till.found(u" tx-17"_s), QList {two.id});
        QCOMPARE(till.found(u"elektr 50000"_s), QList {one.id});
        QCOMPARE(till.found(u"0017 50000"_s), none);
        // Other lines of the answer are no search keys.
        QCOMPARE(till.found(u"778899"_s), none);
        // States.
        QCOMPARE(till.found(u"toshkent"_s, {PaymentState::Paid}), (QList {two.id, one.id}));
        QCOMPARE(till.found(u"beeline"_s, {PaymentState::Paid}), none);
        QCOMPARE(till.found(u"998"_s, {PaymentState::PayRefused}), QList {three.id});
        QCOMPARE(till.found(QString(), {PaymentState::PayRefused}), QList {three.id});
        QCOMPARE(till.found(QString()), (QList {three.id, two.id, one.id}));
        // Quotes and FTS5's own words are letters like any other.
        for (const QString &odd : {u"\"\"\""_s, u"a\"b OR c*"_s, u"NEAR(x)"_s, u"text:abc"_s, u"-karimov"_s})
            till.found(odd);
        QCOMPARE(till.found(u"karimov OR beeline"_s), none);
    }

    void followsTheServersSum()
    {
        Searched till;
        const PaymentRow row = till.pay(u"1"_s, 5000, u"X"_s, u"t1"_s, PaymentState::PayUnknown);
        till.catchUp();
        QVERIFY(till.journal->move(row.id, PaymentState::PayUnknown, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status, .alarm = u"amount_differs"_s, .paidAmount = Soum(6000)},
            {}));
        QCOMPARE(till.found(u"6000 soʻm"_s), QList {row.id});
        QCOMPARE(till.found(u"5000 soʻm"_s), QList {row.id});
    }

    void keepsDaysApart()
    {
        Searched till;
        const PaymentRow first = till.pay(u"100"_s, 1000, u"A"_s, u"t1"_s);
        till.clock.advance(std::chrono::hours(48));
        const PaymentRow second = till.pay(u"1001"_s, 1000, u"B"_s, u"t2"_s);
        // The PC's clock was set back: a newer payment of an older day.
        till.clock.setUtc(till.clock.utcNow().addDays(-3));
        const PaymentRow third = till.pay(u"1002"_s, 1000, u"C"_s, u"t3"_s);
        till.catchUp();
        const auto on = [&](const PaymentRow &row, const QString &text) {
            return till.found(text + u' ' + tashkentDay(row.createdAt).toString(u"dd.MM.yyyy"_s));
        };
        QCOMPARE(on(first, u"100"_s), QList {first.id});
        QCOMPARE(on(second, u"100"_s), QList {second.id});
        QCOMPARE(on(third, u"1000"_s), QList {third.id});
        QCOMPARE(on(third, {}), QList {third.id});
        QCOMPARE(till.found(u"100"_s), (QList {third.id, second.id, first.id}));
        QVERIFY(till.found(u"100 01.01.2001"_s).isEmpty());
    }

    void pagesJoinWithoutAGap()
    {
        Searched till;
        QList<PaymentId> ids;
        for (int i = 0; i < 16; ++i) {
            const QString account = i % 2 ? u"5000%1"_s.arg(i) : u"7%1"_s.arg(i);
            ids.prepend(till.pay(account, i % 2 ? 10 : 5000, u"N"_s, u"t%1"_s.arg(i)).id);
        }
        till.catchUp();
        for (const QString &text : {u"5000"_s, u"elektr"_s, QString()}) {
            HistoryQuery query = till.query(text);
            query.limit = 5;
            QList<PaymentId> walked;
            for (;;) {
                const QList<PaymentId> page = till.found(query);
                if (page.isEmpty())
                    break;
                QVERIFY(page.size() <= 5);
                walked += page;
                query.before = page.constLast();
            }
            QCOMPARE(walked, ids);
        }
    }

    void walksAlongIndexes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<PaymentState>>("states");
        const QList<PaymentState> any;
        QTest::newRow("first page") << QString() << any;
        QTest::newRow("account") << u"1000000"_s << any;
        QTest::newRow("beginning") << u"10"_s << any;
        QTest::newRow("name") << u"karimov"_s << any;
        QTest::newRow("service") << u"elektr"_s << any;
        QTest::newRow("sum") << u"50 000 soʻm"_s << any;
        QTest::newRow("day") << u"02.03.2026"_s << any;
        QTest::newRow("number") << u"T000003"_s << any;
        QTest::newRow("id") << u"b6135bb4-ef3c"_s << any;
        QTest::newRow("state") << QString() << QList {PaymentState::PayRefused, PaymentState::CreateRefused};
        QTest::newRow("several") << u"karimov 50000 elektr"_s << QList {PaymentState::Paid};
    }
    void walksAlongIndexes()
    {
        QFETCH(QString, text);
        QFETCH(QList<PaymentState>, states);
        static Searched till;
        if (till.count(u"SELECT count(*) FROM payment"_s) == 0) {
            for (int i = 0; i < 8; ++i)
                till.pay(u"10000%1"_s.arg(i), 50'000, u"KARIMOV"_s, u"b6135bb4-ef3c-%1"_s.arg(i));
            till.catchUp();
        }
        const QStringList plan = till.plan(till.query(text, states));
        QVERIFY(!plan.isEmpty());
        for (const QString &step : plan) {
            // A virtual table is walked by its own index; what the walks hand on is a page.
            const bool whole = step.startsWith(u"SCAN"_s) && !step.contains(u"VIRTUAL TABLE INDEX"_s)
                && step != u"SCAN f"_s && !step.startsWith(u"SCAN (subquery"_s);
            QVERIFY2(!whole, qPrintable(plan.join(u'\n')));
        }
        // The virtual table is asked for words and hands them out newest first, so that a page ends the walk.
        if (text.contains(u"karimov"_s) && states.isEmpty()) {
            QVERIFY2(plan.join(u'\n').contains(u"SCAN history_text VIRTUAL TABLE INDEX"_s),
                qPrintable(plan.join(u'\n')));
        }
    }

    // Where both words fit more rows than are counted, the newest rows tell which of them to walk along.
    void walksAlongTheNarrowerOfTwoBroadWords_data()
    {
        QTest::addColumn<int>("everyName");
        QTest::addColumn<int>("everySum");
        QTest::newRow("sum") << 1 << 2;
        QTest::newRow("name") << 2 << 1;
    }
    void walksAlongTheNarrowerOfTwoBroadWords()
    {
        QFETCH(int, everyName);
        QFETCH(int, everySum);
        constexpr int rows = 2 * SearchWalk::broad + 1000;
        Searched till;
        till.pay(u"1"_s, 1000, u"X"_s, u"t1"_s);
        const QString same
            = u"state, state_at, origin, service_id, service, account, account_key, user_id, card,"
              " card_in_create, created_at, sent_at, settled_at, search_text"_s;
        QVERIFY(till.database->run(
            u"WITH RECURSIVE n(i) AS (VALUES(2) UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            " INSERT INTO payment(id, transaction_id, amount, info_details, %1) SELECT i, 't' || i,"
            " CASE WHEN i % ? = 0 THEN 50000 ELSE 7000 END, CASE WHEN i % ? = 0"
            " THEN '[{\"name\":\"FIO\",\"value\":\"KARIMOV\"}]' ELSE '[]' END, %1"
            " FROM payment, n WHERE payment.id = 1"_s.arg(same),
            {rows, everySum, everyName}));
        till.catchUp(rows);
        const HistoryQuery query = till.query(u"karimov 50000"_s);
        QList<PaymentId> newest;
        for (int id = rows; newest.size() < query.limit; id -= 2)
            newest.append(PaymentId(id));
        QCOMPARE(till.found(query), newest);
        QCOMPARE(till.plan(query).join(u'\n').contains(u"history_by_amount"_s), everySum > everyName);
    }

    void isNoPartOfAPaymentsCommit()
    {
        Searched till;
        till.pay(u"1000000"_s, 50'000, u"KARIMOV A."_s, u"t1"_s);
        // A broken index breaks the search and nothing else.
        QVERIFY(till.database->run(u"DROP TABLE history_text"_s));
        QVERIFY(till.database->run(u"DROP TABLE history_key"_s));
        QVERIFY(!till.index.follow());
        QVERIFY(!till.index.page(till.query(u"karimov"_s)));
        till.pay(u"1000001"_s, 50'000, u"KARIMOV A."_s, u"t2"_s);
        QCOMPARE(till.count(u"SELECT count(*) FROM payment WHERE state = 'Paid'"_s), 2);
    }

    void followsBesideTheJournal()
    {
        Searched till;
        till.pay(u"1000000"_s, 50'000, u"KARIMOV A."_s, u"t1"_s);
        const auto beside = opened(till.file(), Database::Mode::Beside);
        HistoryIndex other(*beside);
        QCOMPARE(other.follow().value(), 1);
        QCOMPARE(other.follow().value(), 0);
        QCOMPARE(till.found(u"karimov"_s).size(), 1);
        till.pay(u"1000001"_s, 50'000, u"KARIMOV B."_s, u"t2"_s);
        QCOMPARE(till.index.follow().value(), 1);
        QCOMPARE(till.found(u"karimov"_s).size(), 2);
        QCOMPARE(value(*till.database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(till.database->run(u"INSERT INTO history_text(history_text) VALUES('integrity-check')"_s));
    }

    void holdsNoSecret()
    {
        Searched till;
        till.pay(u"1000000"_s, 50'000, u"KARIMOV A."_s, u"t1"_s);
        till.catchUp();
        const QString text = value(*till.database, u"SELECT text FROM history_key"_s).toString();
        // Values and the name; no phone, no card, no other line of the answer.
        QCOMPARE(text, u"\n03\n1000000\nkarimov a.\n"_s);
    }
};

QTEST_GUILESS_MAIN(HistoryIndexTest)
#include "tst_historyindex.moc"
