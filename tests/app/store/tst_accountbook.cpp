// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AccountBook.h"
#include "app/store/Schema.h"
#include "tests/app/store/Till.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"101"_s;

BookPayment paid(
    const QString &account, qint64 payment, int minute, const QString &name = {}, qint64 amount = 50'000)
{
    BookPayment taken;
    taken.payment = PaymentId {payment};
    taken.origin = origin;
    taken.serviceId = service;
    taken.account = {{u"region"_s, u"03"_s, u"Region"_s, u"Toshkent shahri"_s},
        {u"account"_s, account, u"Hisob"_s, account}};
    taken.accountKey = QByteArray(32, '\0').replace(0, account.size(), account.toUtf8());
    taken.name = name;
    taken.amount = Soum(amount);
    taken.paidAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC).addSecs(60LL * minute);
    return taken;
}

QStringList accounts(const Result<QList<BookEntry>> &entries)
{
    QStringList list;
    for (const BookEntry &entry : entries.value())
        list += entry.account.last().value;
    return list;
}

/// Whether any of the database's files holds these bytes.
bool onDisk(const Till &till, const QByteArray &bytes)
{
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile file(till.file() + suffix);
        if (file.open(QFile::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

class AccountBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAnAccountAsItWasPaid()
    {
        Till till;
        AccountBook book(*till.database);
        QVERIFY(book.find(origin, service)->isEmpty());
        const BookPayment payment = paid(u"0017"_s, 1, 0, u"Ў*** К***"_s);
        QVERIFY(book.remember(payment));
        const BookEntry entry = book.find(origin, service)->first();
        QCOMPARE(entry.account, payment.account);
        QCOMPARE(entry.name, u"Ў*** К***"_s);
        QCOMPARE(entry.amount, Soum(50'000));
        QCOMPARE(entry.paidAt, payment.paidAt);
        QCOMPARE(entry.times, 1);
        QCOMPARE(book.ofAccount(origin, service, payment.accountKey)->value().id, entry.id);
        QVERIFY(!book.ofAccount(origin, service, QByteArray(32, 'x'))->has_value());
        // Another service and another origin have books of their own.
        QVERIFY(book.find(origin, u"102"_s)->isEmpty());
        QVERIFY(book.find(u"sandbox"_s, service)->isEmpty());
        till.start();
        QCOMPARE(AccountBook(*till.database).find(origin, service)->first().times, 1);
    }

    void renewsAnEntry()
    {
        Till till;
        AccountBook book(*till.database);
        QVERIFY(book.remember(paid(u"0017"_s, 1, 0, u"FIO"_s)));
        QVERIFY(book.remember(paid(u"0018"_s, 2, 1)));
        // Told twice, counted once; a name that was not said again stays.
        for (int told = 0; told < 2; ++told)
            QVERIFY(book.remember(paid(u"0017"_s, 3, 2, {}, 70'000)));
        QCOMPARE(accounts(book.find(origin, service)), QStringList({u"0017"_s, u"0018"_s}));
        BookEntry first = book.find(origin, service)->first();
        QCOMPARE(first.times, 2);
        QCOMPARE(first.amount, Soum(70'000));
        QCOMPARE(first.name, u"FIO"_s);
        // A late success of an older payment counts; it is not what was paid last.
        QVERIFY(book.remember(paid(u"0017"_s, 2, -5, u"OLD"_s, 1'000)));
        first = book.find(origin, service)->first();
        QCOMPARE(first.times, 3);
        QCOMPARE(first.amount, Soum(70'000));
        QCOMPARE(first.name, u"FIO"_s);
    }

    void findsByDigitsAndName()
    {
        Till till;
        AccountBook book(*till.database);
        QVERIFY(book.remember(paid(u"1000017"_s, 1, 0, u"Ғаниев О."_s)));
        QVERIFY(book.remember(paid(u"2001700"_s, 2, 1, u"Karimova S."_s)));
        QVERIFY(book.remember(paid(u"3005555"_s, 3, 2, u"Каримов Т."_s)));
        QCOMPARE(accounts(book.find(origin, service, u"17"_s)), QStringList({u"2001700"_s, u"1000017"_s}));
        QCOMPARE(
            accounts(book.find(origin, service, u"karimov"_s)), QStringList({u"3005555"_s, u"2001700"_s}));
        QCOMPARE(accounts(book.find(origin, service, u"gʻaniyev"_s.left(4))), QStringList {u"1000017"_s});
        QCOMPARE(accounts(book.find(origin, service, u"karimov 55"_s)), QStringList {u"3005555"_s});
        QCOMPARE(accounts(book.find(origin, service, {}, 2)), QStringList({u"3005555"_s, u"2001700"_s}));
        // A region's name or code is no account.
        QVERIFY(book.find(origin, service, u"toshkent"_s)->isEmpty());
        QVERIFY(book.find(origin, service, u"03"_s)->isEmpty());
        QCOMPARE(accounts(book.beginning(origin, service, u"20"_s, 5)), QStringList {u"2001700"_s});
        QVERIFY(book.beginning(origin, service, u"0017"_s, 5)->isEmpty());
        QVERIFY(book.beginning(origin, service, u"kar"_s, 5)->isEmpty());
        QVERIFY(book.beginning(origin, service, u" "_s, 5)->isEmpty());
    }

    void erasesForGood()
    {
        Till till;
        AccountBook book(*till.database);
        for (int i = 0; i < 40; ++i)
            QVERIFY(book.remember(
                paid(u"77000%1"_s.arg(i, 3, 10, QChar(u'0')), i + 1, i, u"XQZNAME%1"_s.arg(i))));
        // Renewing moves an entry about in its page.
        QVERIFY(
            book.remember(paid(u"77000005"_s, 99, 99, u"XQZNAME5, WITH A MUCH LONGER NAME THAN BEFORE"_s)));
        QVERIFY(onDisk(till, "XQZNAME5"));
        const BookEntry entry = book.find(origin, service)->first();
        QCOMPARE(book.erase(entry.id).value(), 1);
        QCOMPARE(book.erase(entry.id).value(), 0);
        QCOMPARE(book.find(origin, service)->size(), 39);
        QVERIFY(!onDisk(till, "77000005"));
        QVERIFY(!onDisk(till, "XQZNAME5,"));
        QVERIFY(onDisk(till, "77000006"));

        BookPayment other = paid(u"88123456"_s, 100, 100);
        other.serviceId = u"102"_s;
        QVERIFY(book.remember(other));
        QCOMPARE(book.eraseService(origin, service).value(), 39);
        QVERIFY(!onDisk(till, "77000"));
        QVERIFY(!onDisk(till, "XQZNAME"));
        QCOMPARE(book.find(origin, u"102"_s)->size(), 1);
        QCOMPARE(book.eraseAll().value(), 1);
        QVERIFY(!onDisk(till, "88123456"));
        QCOMPARE(value(*till.database, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void anErasedAccountBeginsAnew()
    {
        Till till;
        AccountBook book(*till.database);
        QVERIFY(book.remember(paid(u"0017"_s, 1, 0, u"FIO"_s)));
        QVERIFY(book.remember(paid(u"0017"_s, 2, 1)));
        QVERIFY(book.eraseAll());
        QVERIFY(book.remember(paid(u"0017"_s, 3, 2)));
        QCOMPARE(book.find(origin, service)->first().times, 1);
        QCOMPARE(book.find(origin, service)->first().name, QString());
    }

    void emptiesTheLogOnceNobodyReadsIt()
    {
        Till till;
        AccountBook book(*till.database);
        QVERIFY(book.remember(paid(u"99000017"_s, 1, 0)));
        {
            const auto reader = opened(till.file(), Database::Mode::ReadOnly);
            auto reading = reader->run(u"SELECT * FROM account_book"_s);
            QVERIFY(reading && reading->next());
            QCOMPARE(book.eraseAll().value(), 1);
            QVERIFY(book.find(origin, service)->isEmpty());
        }
        QVERIFY(book.remember(paid(u"1"_s, 2, 1)));
        QVERIFY(!onDisk(till, "99000017"));
    }

    void aJournalOfTheSecondSchemaGetsABook()
    {
        Till till;
        const PaymentRow row = till.inState(PaymentState::Paid, Till::bill(), u"t-1"_s);
        // What the second schema had; everything else came with the third.
        const QStringList old {u"meta"_s, u"payment"_s, u"attempt"_s, u"event"_s, u"catalogue"_s,
            u"catalogue_data"_s, u"link"_s, u"watch"_s, u"registry_row"_s, u"registry_day"_s};
        QStringList newer;
        QVERIFY(till.database->repeat(
            // A virtual table takes its own tables along.
            u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY sql LIKE 'CREATE VIRTUAL%' DESC"_s,
            {}, [&](const QSqlQuery &query) {
                const QString name = query.value(0).toString();
                if (!old.contains(name) && !name.startsWith(u"sqlite"_s))
                    newer += name;
            }));
        QVERIFY(newer.contains(u"account_book"_s));
        for (const QString &name : std::as_const(newer))
            QVERIFY(till.database->run(u"DROP TABLE IF EXISTS "_s + name));
        QVERIFY(till.database->run(u"DROP INDEX payment_by_paid_amount"_s));
        QVERIFY(till.database->run(u"PRAGMA user_version=2"_s));
        till.start();
        QCOMPARE(value(*till.database, u"PRAGMA user_version"_s).toInt(), schemaVersion);
        QVERIFY(AccountBook(*till.database).find(origin, service)->isEmpty());
        QCOMPARE(till.journal->row(row.id)->state, PaymentState::Paid);
    }
};

QTEST_GUILESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
