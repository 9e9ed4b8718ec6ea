// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/HistoryReader.h"
#include "app/models/JournalModel.h"
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
        , reader(folder.filePath(u"kassa.db"_s))
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
    HistoryReader reader;
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
        JournalModel model(store.journal, store.reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.refresh();
        QTRY_VERIFY(!model.isSearching());
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isSearching());
        }
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
        JournalModel model(store.journal, store.reader);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, JournalModel::ServiceName), u"Gaz"_s);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"1000000"_s);
        QCOMPARE(cell(model, 0, JournalModel::Amount), u"1\u00a0234\u00a0500"_s);
        QCOMPARE(cell(model, 0, JournalModel::State), u"Being prepared"_s);
        QCOMPARE(cell(model, 0, JournalModel::Registry), QString());
        QVERIFY(!model.index(0, 0).data(JournalModel::ForeignRole).toBool());
        QCOMPARE(cell(model, 0, JournalModel::Time), shownTime(model.entry(0).here->createdAt));
        QVERIFY(model.index(0, JournalModel::Amount).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(
            shownAccount({{u"a"_s, u"1"_s, {}, u"Bir"_s}, {u"b"_s, u"2"_s, {}, u"Ikki"_s}}), u"Bir · Ikki"_s);
    }

    void followsTheJournal()
    {
        Store store;
        JournalModel model(store.journal, store.reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 0);
        const PaymentRow first = store.add(u"1"_s);
        store.add(u"2"_s);
        QTRY_COMPARE(model.rowCount(), 2);
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
        JournalModel model(store.journal, store.reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QDate day = tashkentDay(first.createdAt);
        model.setFilter({parsePaymentSearch(u"222", day), {}});
        QVERIFY(model.isSearching());
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({{{}, day.addDays(1), {}}, {}});
        QTRY_COMPARE(model.rowCount(), 1);
        model.setFilter({{{}, day, day}, {}});
        QTRY_COMPARE(model.rowCount(), 2);
        model.setFilter({{}, {PaymentState::Paid}});
        QTRY_COMPARE(model.rowCount(), 0);
        // A new payment that the filter does not choose stays out.
        store.add(u"9"_s);
        QVERIFY(model.isSearching());
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(reset.isEmpty());
    }

    void aSearchIsAnsweredLater()
    {
        Store store;
        const int count = JournalModel::pageSize + 7;
        for (int i = 0; i < count; ++i)
            store.add(u"77%1"_s.arg(i, 4, 10, '0'_L1));
        store.add(u"5005"_s, 777'700);
        JournalModel model(store.journal, store.reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_VERIFY(!model.isSearching());
        const int before = model.rowCount();
        const auto look = [&](const QString &text) {
            model.setFilter({parsePaymentSearch(text, tashkentDay(store.clock.utcNow())), {}});
        };
        // What is on screen stays until the answer comes, and a newer question drops the older answer.
        look(u"no such"_s);
        look(u"77"_s);
        QCOMPARE(model.rowCount(), before);
        QVERIFY(!model.canFetchMore({}));
        // (The tester fetches on by itself as well.)
        QTRY_VERIFY(model.rowCount() >= JournalModel::pageSize && !model.isSearching());
        while (model.canFetchMore({})) {
            model.fetchMore({});
            QTRY_VERIFY(!model.isSearching());
        }
        QCOMPARE(model.rowCount(), count); // nothing twice, nothing left out
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(number(model.entry(row).here->id), qint64(count - row));
        // A payment that fits comes in at the top, another one doesn't.
        store.add(u"7799"_s);
        QTRY_COMPARE(model.rowCount(), count + 1);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"7799"_s);
        QTRY_VERIFY(!model.isSearching());
        store.add(u"1234"_s);
        QVERIFY(model.isSearching());
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), count + 1);
        // An answer that was awaited for words no longer counts.
        look(u"5005"_s);
        model.setFilter({});
        QTRY_VERIFY(!model.isSearching());
        QVERIFY(model.rowCount() >= JournalModel::pageSize);
        QSignalSpy read(&store.reader, &HistoryReader::read);
        look(u"5005"_s);
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(read.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

    void sayWhereTheStoreFails()
    {
        Store store;
        store.add(u"1"_s);
        HistoryReader reader(store.folder.filePath(u"gone.db"_s));
        JournalModel model(store.journal, reader);
        QSignalSpy failed(&model, &JournalModel::searchFailed);
        model.refresh();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({parsePaymentSearch(u"1", QDate(2026, 3, 2)), {}});
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(!model.isSearching());
    }

    void showsWhatOnlyTheRegistryHas()
    {
        Store store;
        const PaymentRow own = store.add(u"1000000"_s);
        RegistryMirror mirror(*store.database);
        const QDate day = tashkentDay(store.clock.utcNow());
        const RegistryRow other {u"t1"_s, u"007"_s, u"986034******8885"_s, u"LEVI A."_s, Soum(50000),
            toTashkent(own.createdAt.addSecs(60)).toString(u"yyyy-MM-dd HH:mm:ss"_s), u"s1"_s};
        QVERIFY(mirror.take({u"sandbox"_s, day, day, store.clock.utcNow(), true, {other}}));
        store.reader.setOrigin(u"sandbox"_s);
        store.reader.setServiceNames({{u"s1"_s, u"Gaz"_s}});
        JournalModel model(store.journal, store.reader);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, 0).data(JournalModel::ForeignRole).toBool());
        QCOMPARE(number(model.index(0, 0).data(JournalModel::IdRole).value<PaymentId>()), 0);
        QCOMPARE(cell(model, 0, JournalModel::ServiceName), u"s1"_s);
        model.setServiceNames([](const QString &id) { return id == u"s1"_s ? u"Gaz"_s : QString(); });
        QCOMPARE(cell(model, 0, JournalModel::ServiceName), u"Gaz"_s);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"986034******8885"_s);
        QCOMPARE(cell(model, 0, JournalModel::Amount), u"50\u00a0000"_s);
        QCOMPARE(cell(model, 0, JournalModel::State), u"Not of this till"_s);
        QCOMPARE(cell(model, 0, JournalModel::Registry), u"paid"_s);
        QCOMPARE(model.rowOf(own.id), 1);
        QCOMPARE(model.rowOf(PaymentId {}), -1);
        // Found by the same search, and left out where this till's are asked for alone.
        model.setFilter({parsePaymentSearch(u"levi", day), {}});
        QTRY_COMPARE(model.rowCount(), 1);
        JournalFilter here;
        here.there = false;
        model.setFilter(here);
        QTRY_COMPARE(model.rowOf(own.id), 0);
        // A payment that comes meanwhile goes to the top.
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 2);
        store.clock.advance(std::chrono::minutes(5));
        store.add(u"2"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, JournalModel::AccountText), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
