// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/JournalModel.h"
#include "app/models/RegistryModel.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
struct Store {
    Store()
        : server(clock)
        , database(std::move(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite)))
        , journal(*database, clock, server)
    {
    }
    PaymentRow add(const QString &code, qint64 amount = 1000)
    {
        clock.advance(1000);
        NewPayment payment;
        payment.origin = u"sandbox"_s;
        payment.service.id = u"s1"_s;
        payment.service.name = u"Gaz"_s;
        payment.account
            = {{u"region"_s, u"1"_s, u"Hudud"_s, u"Toshkent"_s}, {u"code"_s, code, u"Abonent kodi"_s, code}};
        payment.amount = Soum(amount);
        payment.card.label = u"Kassa kartasi"_s;
        return *journal.commitCreateSent(payment, u"cashier"_s);
    }
    QTemporaryDir folder;
    test::ManualClock clock;
    ServerClock server;
    std::unique_ptr<Database> database;
    PaymentJournal journal;
};

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}
} // namespace

class TestHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesByKeyset()
    {
        Store store;
        const int count = 2 * JournalModel::pageSize + 7;
        for (int i = 0; i < count; ++i)
            store.add(QString::number(i));
        JournalModel model(store.journal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.refresh();
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), count);
        QVERIFY(inserted.size() >= 3);
        QVERIFY(reset.isEmpty());
        for (int row = 0; row < count; ++row)
            QCOMPARE(cell(model, row, JournalModel::AccountText), QString::number(count - 1 - row));
    }

    void showsRowsInWords()
    {
        Store store;
        store.add(u"1000000"_s, 1234500);
        JournalModel model(store.journal);
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, JournalModel::ServiceName), u"Gaz"_s);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"1000000"_s);
        QCOMPARE(cell(model, 0, JournalModel::Amount), u"1\u00a0234\u00a0500"_s);
        QCOMPARE(cell(model, 0, JournalModel::State), u"Being prepared"_s);
        QCOMPARE(cell(model, 0, JournalModel::CardText), u"Kassa kartasi"_s);
        QCOMPARE(cell(model, 0, JournalModel::Time), shownTime(model.payment(0).createdAt));
        QVERIFY(model.index(0, JournalModel::Amount).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(
            shownAccount({{u"a"_s, u"1"_s, {}, u"Bir"_s}, {u"b"_s, u"2"_s, {}, u"Ikki"_s}}), u"Bir · Ikki"_s);
    }

    void followsTheJournal()
    {
        Store store;
        JournalModel model(store.journal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QCOMPARE(model.rowCount(), 0);
        const PaymentRow first = store.add(u"1"_s);
        store.add(u"2"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"2"_s);
        QSignalSpy changed(&model, &JournalModel::paymentChanged);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        PaymentChange change;
        change.transactionId = u"t1"_s;
        QVERIFY(store.journal.move(first.id, PaymentState::CreateSent, PaymentState::Created, change,
            {u"create_answer"_s, u"cashier"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(data.size(), 1);
        QCOMPARE(cell(model, 1, JournalModel::State), u"Ready to pay"_s);
        QCOMPARE(model.rowOf(first.id), 1);
        QCOMPARE(model.events(first.id).size(), 2);
        QCOMPARE(
            model.index(1, 0).data(JournalModel::StateRole).toInt(), static_cast<int>(PaymentState::Created));
        QCOMPARE(model.index(1, 0).data(JournalModel::IdRole).value<PaymentId>(), first.id);
    }

    void filters()
    {
        Store store;
        const PaymentRow first = store.add(u"111"_s);
        store.add(u"222"_s);
        store.clock.advance(std::chrono::hours(48));
        store.add(u"2223"_s);
        JournalModel model(store.journal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({u"222"_s, {}, {}, {}});
        QCOMPARE(model.rowCount(), 2);
        const QDate day = tashkentDay(first.createdAt);
        model.setFilter({{}, day, day, {}});
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({{}, day.addDays(1), {}, {}});
        QCOMPARE(model.rowCount(), 1);
        model.setFilter({{}, {}, {}, {PaymentState::Paid}});
        QCOMPARE(model.rowCount(), 0);
        // A new payment that the filter does not choose stays out.
        store.add(u"9"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void registryShowsEachColumn()
    {
        RegistryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({{u"t1"_s, u"007"_s, u"986034******8885"_s, u"LEVI A."_s, Soum(50000),
                           u"2024-10-14 15:07:23"_s, u"s1"_s},
            {u"t2"_s, {}, {}, u"<b>x</b>"_s, Soum(1), u"soon"_s, u"s2"_s}});
        model.setServiceNames([](const QString &id) { return id == u"s1"_s ? u"Gaz"_s : QString(); });
        QCOMPARE(cell(model, 0, RegistryModel::Time), u"14.10.2024 15:07"_s);
        QCOMPARE(cell(model, 0, RegistryModel::ServiceName), u"Gaz"_s);
        QCOMPARE(cell(model, 0, RegistryModel::CardText), u"986034******8885"_s);
        QCOMPARE(cell(model, 0, RegistryModel::Owner), u"LEVI A."_s);
        QCOMPARE(cell(model, 0, RegistryModel::User), u"007"_s);
        QCOMPARE(cell(model, 0, RegistryModel::Amount), u"50\u00a0000"_s);
        QCOMPARE(cell(model, 0, RegistryModel::Transaction), u"t1"_s);
        QCOMPARE(cell(model, 1, RegistryModel::Time), u"soon"_s);
        QCOMPARE(cell(model, 1, RegistryModel::ServiceName), u"s2"_s);
        QCOMPARE(model.sum(), Soum(50001));
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(reset.isEmpty());
        model.setRows({{{}, {}, {}, {}, Soum(std::numeric_limits<qint64>::max()), {}, {}},
            {{}, {}, {}, {}, Soum(1), {}, {}}});
        QVERIFY(!model.sum());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
