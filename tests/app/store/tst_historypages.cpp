// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HistoryPages.h"
#include "tests/app/store/Till.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 3, 2);

QDateTime at(int minute)
{
    return startOfTashkentDay(day).addSecs(36'000 + 60LL * minute);
}

RegistryRow entry(const QString &id, const QDateTime &when, qint64 amount = 50'000,
    const QString &owner = u"LEVI A."_s, const QString &card = u"986034******8885"_s,
    const QString &service = u"202"_s)
{
    return {id, u"646"_s, card, owner, Soum(amount), toTashkent(when).toString(u"yyyy-MM-dd HH:mm:ss"_s),
        service};
}

/// A till whose clock stands where a test puts it, and the history over it.
struct Both : Till {
    RegistryMirror mirror {*database};
    HistoryPages pages {*database, {{u"202"_s, u"Beeline Mobil"_s}, {u"303"_s, u"Hududgaz"_s}}};

    PaymentRow pay(int minute, const QString &transaction, PaymentState state = PaymentState::Paid,
        qint64 amount = 50'000)
    {
        clock.setUtc(at(minute));
        return inState(state, bill(u"acc-"_s + transaction, amount), transaction);
    }
    void read(const QList<RegistryRow> &rows, const QDateTime &readAt = at(600), bool whole = true)
    {
        const auto taken = mirror.take({origin, day, day, readAt, whole, rows});
        if (!taken)
            qFatal("take: %s", qPrintable(taken.error().reason));
    }
    void catchUp()
    {
        for (;;) {
            const auto more = pages.follow(origin);
            if (!more)
                qFatal("follow: %s", qPrintable(more.error().reason));
            if (!*more)
                return;
        }
    }
    [[nodiscard]] HistoryQuestion question(const QString &text = {}) const
    {
        HistoryQuestion question;
        question.search = parsePaymentSearch(text, day);
        question.origin = origin;
        return question;
    }
    HistoryAnswer answer(const HistoryQuestion &question) const
    {
        auto answer = pages.page(question);
        if (!answer)
            qFatal("page: %s", qPrintable(answer.error().reason));
        return *answer;
    }
    /// Transactions in order, over all pages; others' with a star.
    QStringList found(HistoryQuestion question) const
    {
        QStringList list;
        for (;;) {
            const HistoryAnswer page = answer(question);
            for (const HistoryEntry &line : page.entries)
                list += line.here ? line.here->transactionId : u'*' + line.there.id;
            if (!page.next)
                return list;
            question.place = page.next;
        }
    }
    QStringList found(const QString &text) const { return found(question(text)); }
};

} // namespace

class HistoryPagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsInOneOrder()
    {
        Both till;
        till.pay(0, u"a"_s);
        till.pay(20, u"b"_s);
        till.read({entry(u"a"_s, at(0), 50'000, {}, {}, u"101"_s), entry(u"f"_s, at(10)),
            entry(u"g"_s, at(30)), entry(u"b"_s, at(20))});
        QCOMPARE(till.found(u""_s), (QStringList {u"*g"_s, u"b"_s, u"*f"_s, u"a"_s}));
        const HistoryAnswer page = till.answer(till.question());
        QCOMPARE(page.entries.first().there, entry(u"g"_s, at(30)));
        QCOMPARE(page.entries.first().says, RegistrySays::Paid);
        // Another gateway's registry, or none: nothing of this one is shown.
        HistoryQuestion other = till.question();
        other.origin = u"sandbox"_s;
        QCOMPARE(till.found(other), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(till.answer(other).entries.first().says, RegistrySays::Nothing);
        other.origin.clear();
        QCOMPARE(till.found(other), (QStringList {u"b"_s, u"a"_s}));
        // One side alone.
        HistoryQuestion side = till.question();
        side.there = false;
        QCOMPARE(till.found(side), (QStringList {u"b"_s, u"a"_s}));
        side.there = true;
        side.here = false;
        till.catchUp();
        QCOMPARE(till.found(side), (QStringList {u"*g"_s, u"*f"_s}));
    }

    void saysWhatTheRegistrySays()
    {
        Both till;
        const auto line = [&till](const QString &transaction) {
            const HistoryAnswer page = till.answer(till.question());
            for (const HistoryEntry &entry : page.entries) {
                if (entry.here && entry.here->transactionId == transaction)
                    return entry.says;
            }
            qFatal("no such line");
        };
        till.pay(0, u"paid"_s);
        till.pay(1, u"amount"_s);
        till.pay(2, u"service"_s);
        till.pay(3, u"refused"_s, PaymentState::PayRefused);
        till.pay(4, u"refused-paid"_s, PaymentState::PayRefused);
        till.pay(5, u"unknown"_s, PaymentState::PayUnknown);
        till.pay(6, u"missing"_s);
        QCOMPARE(line(u"paid"_s), RegistrySays::NotRead);
        QCOMPARE(line(u"refused"_s), RegistrySays::Nothing);
        const QList<RegistryRow> rows {entry(u"paid"_s, at(0), 50'000, {}, {}, u"101"_s),
            entry(u"amount"_s, at(1), 49'000, {}, {}, u"101"_s), entry(u"service"_s, at(2)),
            entry(u"refused-paid"_s, at(4), 50'000, {}, {}, u"101"_s),
            entry(u"unknown"_s, at(5), 50'000, {}, {}, u"101"_s)};
        // A reading that lacks rows says nothing of what it lacks; neither does one right after the payment.
        till.read(rows, at(600), false);
        QCOMPARE(line(u"missing"_s), RegistrySays::NotRead);
        till.read(rows, at(10));
        QCOMPARE(line(u"missing"_s), RegistrySays::NotRead);
        till.read(rows, at(17));
        QCOMPARE(line(u"missing"_s), RegistrySays::NotThere);
        QCOMPARE(line(u"paid"_s), RegistrySays::Paid);
        QCOMPARE(line(u"unknown"_s), RegistrySays::Paid);
        QCOMPARE(line(u"amount"_s), RegistrySays::Differs);
        QCOMPARE(line(u"service"_s), RegistrySays::Differs);
        QCOMPARE(line(u"refused-paid"_s), RegistrySays::Differs);
        QCOMPARE(line(u"refused"_s), RegistrySays::Nothing);
    }

    void pagesWithoutLossOrRepetition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("here");
        QTest::newRow("everything") << u""_s << true;
        QTest::newRow("a day") << u"02.03.2026"_s << true;
        QTest::newRow("words") << u"50000"_s << true;
        QTest::newRow("others alone") << u""_s << false;
        QTest::newRow("others by words") << u"levi"_s << false;
    }
    void pagesWithoutLossOrRepetition()
    {
        QFETCH(QString, text);
        QFETCH(bool, here);
        Both till;
        QList<RegistryRow> rows;
        QStringList expected;
        for (int i = 0; i < 40; ++i) {
            const QString own = u"own-%1"_s.arg(i);
            // Others' come in runs, several in one second, and one of ours stands in the registry as well.
            if (i % 3 == 0) {
                till.pay(i, own);
                rows.append(entry(own, at(i), 50'000, {}, {}, u"101"_s));
                if (here)
                    expected.prepend(own);
            }
            for (int n = 0; i % 7 == 1 && n < 9; ++n) {
                rows.append(entry(u"f-%1-%2"_s.arg(i).arg(n), at(i).addSecs(1)));
                expected.prepend(u'*' + rows.last().id);
            }
        }
        till.read(rows);
        till.catchUp();
        HistoryQuestion question = till.question(text);
        question.here = here;
        QCOMPARE(till.found(question), expected);
        for (const int limit : {1, 2, 5, 7, 50}) {
            question.limit = limit;
            QCOMPARE(till.found(question), expected);
        }
    }

    void findsOthersByEachKind()
    {
        Both till;
        till.pay(0, u"a"_s);
        till.read({entry(u"b6135bb4-ef3c-4ab1"_s, at(10), 70'000),
            entry(u"TX-17"_s, at(20), 1'234'500, u"KARIMOV B."_s, u"860012******0001"_s, u"303"_s)});
        QCOMPARE(till.found(u"karimov"_s), QStringList()); // it follows when told to
        till.catchUp();
        const QStringList first {u"*b6135bb4-ef3c-4ab1"_s};
        const QStringList second {u"*TX-17"_s};
        for (const QString &text : {u"70 000"_s, u"70000 soʻm"_s, u"8885"_s, u"9860"_s, u"levi"_s, u"Леви"_s,
                 u"b6135bb4"_s, u"B6135BB4-EF3C"_s, u"beeline"_s, u"levi 70000"_s, u"beeline 02.03.2026"_s})
            QVERIFY2(till.found(text) == first, qPrintable(text));
        for (const QString &text : {u"1234500"_s, u"860012"_s, u"Каримов"_s, u"tx-17"_s, u"hududgaz"_s})
            QVERIFY2(till.found(text) == second, qPrintable(text));
        for (const QString &text : {u"T9"_s, u"no such"_s, u"levi 1234500"_s, u"levi 01.03.2026"_s})
            QCOMPARE(till.found(text), QStringList());
        QCOMPARE(till.found(u"646"_s), second + first);
        QCOMPARE(till.found(u"acc-a"_s), QStringList {u"a"_s});
    }

    void followsTheRegistry()
    {
        Both till;
        const RegistryRow one = entry(u"one"_s, at(10), 70'000);
        till.read({one, entry(u"two"_s, at(20), 80'000)});
        till.catchUp();
        QCOMPARE(till.found(u"70000"_s), QStringList {u"*one"_s});
        QVERIFY(!*till.pages.follow(origin));
        // A later reading has another amount of one and lacks the other.
        RegistryRow changed = one;
        changed.amount = Soum(71'000);
        changed.owner = u"ALIYEV"_s;
        till.read({changed}, at(601));
        till.catchUp();
        QCOMPARE(till.found(u"70000"_s), QStringList());
        QCOMPARE(till.found(u"levi"_s), QStringList());
        QCOMPARE(till.found(u"71000"_s), QStringList {u"*one"_s});
        QCOMPARE(till.found(u"aliyev"_s), QStringList {u"*one"_s});
        QCOMPARE(till.found(u"80000"_s), QStringList());
        QCOMPARE(till.found(u""_s), QStringList {u"*one"_s});
        QVERIFY(till.database->run(u"INSERT INTO registry_text(registry_text) VALUES('integrity-check')"_s));
        // It turns out to be one of ours.
        till.pay(9, u"one"_s, PaymentState::Paid, 71'000);
        till.catchUp();
        QCOMPARE(till.found(u"71000"_s), QStringList {u"one"_s});
        QCOMPARE(till.found(u""_s), QStringList {u"one"_s});
    }

    void takesADayInSteps()
    {
        Both till;
        QList<RegistryRow> rows;
        for (int i = 0; i < 2 * RegistryIndex::rowsAtOnce + 3; ++i)
            rows.append(entry(u"f%1"_s.arg(i), at(i % 5)));
        till.read(rows);
        till.catchUp();
        QCOMPARE(till.count(u"SELECT count(*) FROM registry_key"_s), rows.size());
        QCOMPARE(till.found(u"levi"_s).size(), rows.size());
        // The same reading again takes nothing anew.
        const qint64 last = till.count(u"SELECT max(id) FROM registry_key"_s);
        till.read(rows, at(700));
        till.catchUp();
        QCOMPARE(till.count(u"SELECT max(id) FROM registry_key"_s), last);
        QCOMPARE(till.count(u"SELECT count(*) FROM registry_key"_s), rows.size());
    }

    void comesToAProfileOfTheThirdSchema()
    {
        Both till;
        till.pay(0, u"a"_s);
        till.read({entry(u"f"_s, at(10))});
        for (const QString &table :
            {u"registry_text"_s, u"registry_key"_s, u"registry_service"_s, u"registry_indexed"_s})
            QVERIFY(till.database->run(u"DROP TABLE "_s + table));
        QVERIFY(till.database->run(u"PRAGMA user_version=3"_s));
        till.start();
        HistoryPages pages(*till.database);
        QVERIFY(*pages.follow(origin)); // the payment
        QVERIFY(*pages.follow(origin)); // the day
        const auto page = pages.page(till.question(u"levi"_s));
        QVERIFY(page);
        QCOMPARE(page->entries.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HistoryPagesTest)
#include "tst_historypages.moc"
