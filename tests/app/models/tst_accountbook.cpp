// SPDX-License-Identifier: GPL-3.0-or-later
// The account book on screen, and how it is kept.
#include "app/models/AccountBookKeeper.h"
#include "app/models/AccountBookModel.h"
#include "tests/app/store/Till.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::test;

namespace {

BookPayment paid(
    const QString &account, qint64 payment, const QString &name, const QString &soato = u"26280"_s)
{
    BookPayment taken;
    taken.payment = PaymentId {payment};
    taken.origin = origin;
    taken.serviceId = u"101"_s;
    taken.account
        = {{u"soato"_s, soato, u"soato"_s, soato + u" - ESP"_s}, {u"code"_s, account, u"code"_s, account}};
    taken.accountKey = QByteArray(32, '\0').replace(0, account.size(), account.toUtf8());
    taken.name = name;
    taken.amount = Soum(50'000);
    taken.paidAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC).addSecs(60 * payment);
    return taken;
}

FieldGraph graph()
{
    Field soato;
    soato.name = u"soato"_s;
    soato.type = u"select"_s;
    soato.values = {{u"26280"_s, u"26280 - ESP"_s, {}}};
    Field code;
    code.name = u"code"_s;
    code.type = u"text"_s;
    ServiceForm form;
    form.fields = {soato, code};
    return FieldGraph::from(form);
}

QStringList shown(const AccountBookModel &model, int role = Qt::DisplayRole)
{
    QStringList list;
    for (int row = 0; row < model.count(); ++row)
        list += model.data(model.index(row), role).toString();
    return list;
}

} // namespace

class TestAccountBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void masksNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("mask");
        QTest::newRow("an account") << u"10000000"_s << u"10••••00"_s;
        QTest::newRow("a phone") << u"901234567"_s << u"90••••67"_s;
        QTest::newRow("six") << u"123456"_s << u"1••••56"_s;
        QTest::newRow("five") << u"12345"_s << u"1••••45"_s;
        QTest::newRow("four") << u"1234"_s << u"••••4"_s;
        QTest::newRow("two") << u"12"_s << u"••••"_s;
        QTest::newRow("none") << QString() << u"••••"_s;
    }
    void masksNumbers()
    {
        QFETCH(QString, number);
        QFETCH(QString, mask);
        QCOMPARE(bookMask(number), mask);
    }

    void showsMaskedEntries()
    {
        Till till;
        AccountBook book(*till.database);
        AccountBookModel model(book);
        const QAbstractItemModelTester tester(&model);
        QVERIFY(book.remember(paid(u"1000000"_s, 1, u"FIO - -"_s)));
        QVERIFY(book.remember(paid(u"2000417"_s, 2, u"Каримов Т."_s, u"26290"_s)));
        model.setService(origin, u"101"_s, graph());
        QCOMPARE(model.count(), 0);
        model.search({});
        QCOMPARE(shown(model), QStringList({u"20••••17"_s, u"10••••00"_s}));
        QCOMPARE(shown(model, AccountBookModel::NameRole), QStringList({u"Каримов Т."_s, u"FIO - -"_s}));
        QCOMPARE(
            shown(model, AccountBookModel::PlaceRole), QStringList({u"26290 - ESP"_s, u"26280 - ESP"_s}));
        QCOMPARE(shown(model, AccountBookModel::WhenRole), QStringList({u"02.03.2026"_s, u"02.03.2026"_s}));
        QCOMPARE(shown(model, AccountBookModel::GoneRole),
            QStringList({u"No longer offered: 26290 - ESP"_s, QString()}));
        QVERIFY(!shown(model, Qt::AccessibleTextRole).join(u' ').contains(u"2000417"_s));
        model.search(u"karimov"_s);
        QCOMPARE(shown(model), QStringList {u"20••••17"_s});
        model.search(u"1000000"_s);
        QCOMPARE(shown(model), QStringList {u"10••••00"_s});
        // Two that would look the same show more.
        QVERIFY(book.remember(paid(u"1077700"_s, 3, {})));
        QVERIFY(book.remember(paid(u"1000000"_s, 4, {})));
        model.search({});
        QCOMPARE(shown(model), QStringList({u"10••••0000"_s, u"10••••7700"_s, u"20••••17"_s}));
        QCOMPARE(shown(model, AccountBookModel::WhenRole).first(), u"02.03.2026 · 2×"_s);
    }

    void suggestsByTheFieldsBeginning()
    {
        Till till;
        AccountBook book(*till.database);
        for (int i = 1; i <= 6; ++i)
            QVERIFY(book.remember(paid(u"10000%1"_s.arg(i), i, u"FIO"_s)));
        QVERIFY(book.remember(paid(u"2100001"_s, 9, u"FIO"_s)));
        AccountBookModel model(book);
        model.setService(origin, u"101"_s, graph());
        model.suggest(u"code"_s, u"10"_s, 4);
        QCOMPARE(model.count(), 4);
        QCOMPARE(model.entry(0).account.last().value, u"100006"_s);
        model.suggest(u"code"_s, u"21"_s, 4);
        QCOMPARE(model.count(), 1);
        model.suggest(u"other"_s, u"21"_s, 4);
        QCOMPARE(model.count(), 0);
    }

    void erases()
    {
        Till till;
        AccountBook book(*till.database);
        AccountBookModel model(book);
        const QAbstractItemModelTester tester(&model);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(book.remember(paid(u"10000%1"_s.arg(i), i, u"FIO"_s)));
        model.setService(origin, u"101"_s, graph());
        model.search({});
        QVERIFY(model.erase(1));
        QCOMPARE(model.count(), 2);
        QCOMPARE(book.find(origin, u"101"_s)->size(), 2);
        QVERIFY(model.eraseService());
        QCOMPARE(model.count(), 0);
        QVERIFY(book.find(origin, u"101"_s)->isEmpty());
    }

    void keepsWhatBecomesPaid()
    {
        Till till;
        AccountBook book(*till.database);
        AccountBookKeeper keeper(book, *till.journal, till.clock);
        QSignalSpy remembered(&keeper, &AccountBookKeeper::remembered);
        const PaymentRow row = till.inState(PaymentState::PaySent, Till::bill(u"1234567"_s), u"t1"_s);
        QTest::qWait(0);
        QVERIFY(book.find(origin, u"101"_s)->isEmpty());
        PaymentChange answer;
        answer.confirmedBy = ConfirmedBy::Pay;
        QVERIFY(till.journal->move(
            row.id, PaymentState::PaySent, PaymentState::Paid, answer, {.what = event::payAnswer}));
        // Not within the commit.
        QVERIFY(book.find(origin, u"101"_s)->isEmpty());
        QTRY_COMPARE(remembered.size(), 1);
        const BookEntry entry = book.find(origin, u"101"_s)->first();
        QCOMPARE(entry.account, row.account);
        QCOMPARE(entry.name, u"Ўлмас"_s);
        QCOMPARE(entry.amount, Soum(50'000));
        QCOMPARE(book.ofAccount(origin, u"101"_s, row.accountKey)->value().times, 1);
        // Erased, it is not brought back by what is added to an old payment.
        QVERIFY(book.eraseAll());
        const auto alarm = [&] {
            QVERIFY(till.journal->amend(
                row.id, PaymentState::Paid, {.alarm = u"late_cancel"_s}, {.what = event::alarm}));
            QCoreApplication::sendPostedEvents();
        };
        alarm();
        AccountBookKeeper nextRun(book, *till.journal, till.clock);
        till.clock.advance(std::chrono::minutes(11));
        alarm();
        QVERIFY(book.find(origin, u"101"_s)->isEmpty());
    }

    void aBookThatFailsDisturbsNothing()
    {
        Till till;
        AccountBook book(*till.database);
        AccountBookKeeper keeper(book, *till.journal, till.clock);
        QVERIFY(till.database->run(u"DROP TABLE account_book"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nothing was written"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the account book has not taken payment"_s));
        const PaymentRow row = till.inState(PaymentState::Paid, Till::bill(), u"t1"_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(till.journal->row(row.id)->state, PaymentState::Paid);
        QVERIFY(till.created(Till::bill(u"2"_s), u"t2"_s).id != row.id);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the account book can't be read"_s));
        AccountBookModel model(book);
        model.setService(origin, u"101"_s, {});
        model.search({});
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountBook)
#include "tst_accountbook.moc"
