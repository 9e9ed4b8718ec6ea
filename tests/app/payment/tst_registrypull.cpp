// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Reconciler.h"
#include "app/store/RegistryMirror.h"
#include "tests/app/payment/Till.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <thread>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {
const QDate day(2026, 3, 2); // the clock stands at 11:00 of it in Tashkent

QString dated(QDate date, const QString &time = u"10:00:00"_s)
{
    return date.toString(Qt::ISODate) + u' ' + time;
}

/// A till whose gateway also has a registry, kept apart from its ledger.
struct Point {
    explicit Point(RegistryPull::Worker worker = RegistryPull::poolWorker())
        : service(*till.gateway)
        , pull({service, *till.serverClock, till.file(), u"http://test"_s, std::move(worker)})
    {
        till.gate.server.setHandler([this](const ScriptedServer::Request &request) {
            const QUrl url = QUrl::fromEncoded(request.target);
            if (url.path().contains(u"transaction/all"_s))
                return answer(QUrlQuery(url));
            return till.gate.handle(request);
        });
    }
    ScriptedServer::Reply answer(const QUrlQuery &query)
    {
        asked += query;
        if (!failing.empty()) {
            const ScriptedServer::Reply reply = failing.front();
            failing.pop_front();
            return reply;
        }
        const QString begin = query.queryItemValue(u"beginDate"_s);
        const QString end = query.queryItemValue(u"endDate"_s);
        QJsonArray list;
        for (const RegistryRow &row : std::as_const(rows)) {
            if (row.date.left(10) >= begin && row.date.left(10) <= end)
                list += QJsonObject {{u"id"_s, row.id}, {u"userId"_s, row.userId},
                    {u"cardNumber"_s, row.cardNumber}, {u"owner"_s, row.owner},
                    {u"amount"_s, row.amount.value()}, {u"date"_s, row.date},
                    {u"serviceId"_s, row.serviceId}};
        }
        const QJsonObject result {{u"totalTransaction"_s, list.size() + withheld}, {u"transactions"_s, list},
            {u"error"_s, QJsonValue::Null}};
        return ScriptedServer::json(
            QJsonDocument(QJsonObject {{u"result"_s, result}}).toJson(QJsonDocument::Compact));
    }
    void put(const QString &id, QDate date = day, qint64 amount = 50'000, const QString &user = u"007"_s)
    {
        rows += RegistryRow {id, user, u"8600**0001"_s, u"O"_s, Soum(amount), dated(date), u"service-1"_s};
    }
    Result<RegistrySpan> read(QDate from, QDate to)
    {
        std::optional<Result<RegistrySpan>> got;
        pull.read(from, to, &context, [&got](const Result<RegistrySpan> &span) { got = span; });
        if (got)
            qFatal("completed before the call returned");
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("the registry was not read");
        return *got;
    }
    [[nodiscard]] QStringList windows() const
    {
        QStringList list;
        for (const QUrlQuery &query : asked)
            list += query.queryItemValue(u"beginDate"_s) + u' ' + query.queryItemValue(u"endDate"_s);
        return list;
    }

    Till till;
    RegistryService service;
    RegistryPull pull;
    QList<RegistryRow> rows;
    QList<QUrlQuery> asked;
    std::deque<ScriptedServer::Reply> failing;
    qint64 withheld = 0; ///< counted by the gateway and not sent
    QObject context;
};
} // namespace

class TestRegistryPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWholeDaysWithoutFilters()
    {
        Point point;
        point.put(u"before"_s, day.addDays(-2));
        point.put(u"a"_s, day.addDays(-1));
        point.put(u"b"_s, day);
        QSignalSpy progress(&point.pull, &RegistryPull::progress);
        QSignalSpy spans(&point.pull, &RegistryPull::spanRead);
        const auto span = point.read(day.addDays(-1), day.addDays(1));
        QVERIFY(span);
        QVERIFY(span->whole);
        QCOMPARE(span->from, day.addDays(-1));
        QCOMPARE(span->to, day.addDays(1));
        QCOMPARE(span->readAt, point.till.clock.utcNow());
        QCOMPARE(span->rows.size(), 2);
        QCOMPARE(span->rows.at(1), point.rows.at(2));
        // One day more on both sides, and nothing that narrows it.
        QCOMPARE(point.windows(), QStringList {u"2026-02-28 2026-03-04"_s});
        QVERIFY(!point.asked.first().hasQueryItem(u"userId"_s));
        QVERIFY(!point.asked.first().hasQueryItem(u"serviceId"_s));
        QCOMPARE(progress.size(), 2);
        QCOMPARE(progress.first(), QVariantList({0, 1}));
        QCOMPARE(progress.last(), QVariantList({1, 1}));
        QCOMPARE(spans.size(), 1);
        QVERIFY(!point.pull.busy());
    }

    void keepsClosedDays()
    {
        Point point;
        for (int back = 0; back < 10; ++back)
            point.put(u"tx-%1"_s.arg(back), day.addDays(-back));
        QCOMPARE(point.read(day.addDays(-9), day)->rows.size(), 10);
        QCOMPARE(point.windows(), QStringList({u"2026-02-20 2026-02-28"_s, u"2026-02-27 2026-03-03"_s}));
        point.asked.clear();
        // Now only what may still change: yesterday (over for 11 hours) and today.
        const auto span = point.read(day.addDays(-9), day);
        QCOMPARE(point.windows(), QStringList {u"2026-02-28 2026-03-03"_s});
        QCOMPARE(span->rows.size(), 10);
        QVERIFY(span->whole);
        // A span of closed days needs no network at all.
        point.asked.clear();
        QCOMPARE(point.read(day.addDays(-9), day.addDays(-4))->rows.size(), 6);
        QVERIFY(point.asked.isEmpty());
    }

    void rowsThatAreMissingSpoilTheWitness()
    {
        Point point;
        point.put(u"a"_s);
        point.withheld = 1;
        const auto span = point.read(day.addDays(-4), day);
        QVERIFY(span);
        QVERIFY(!span->whole);
        QCOMPARE(span->rows.size(), 1);
        // Days that were not read whole are read again.
        point.asked.clear();
        point.withheld = 0;
        QVERIFY(point.read(day.addDays(-4), day)->whole);
        QCOMPARE(point.windows(), QStringList {u"2026-02-25 2026-03-03"_s});
    }

    void neverReadsTwiceAtOnce()
    {
        Point point;
        point.put(u"a"_s);
        int done = 0;
        int most = 0;
        QStringList order;
        const auto ask = [&](QDate from, QDate to, const QString &name) {
            point.pull.read(from, to, &point.context, [&, name](const Result<RegistrySpan> &span) {
                QVERIFY(span);
                order += name;
                ++done;
            });
        };
        ask(day, day, u"first"_s);
        ask(day, day, u"again"_s); // begins after the first: its answer is as fresh as it expects
        ask(day.addDays(-1), day, u"wider"_s);
        ask(day, day, u"joined"_s);
        connect(
            &point.pull, &RegistryPull::progress, this, [&](int, int total) { most = qMax(most, total); });
        QTRY_COMPARE(done, 4);
        QCOMPARE(order, QStringList({u"first"_s, u"again"_s, u"joined"_s, u"wider"_s}));
        QCOMPARE(point.asked.size(), 3);
        QCOMPARE(most, 1);
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("forbidden") << 403 << ErrorCode::Forbidden;
        QTest::newRow("trouble") << 502 << ErrorCode::ServerTrouble;
        QTest::newRow("silence") << 0 << ErrorCode::Silence;
    }
    void tellsWhatWentWrong()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        Point point;
        for (int back = 0; back < 10; ++back)
            point.put(u"tx-%1"_s.arg(back), day.addDays(-back));
        point.failing.push_back(point.answer(QUrlQuery(u"beginDate=2026-02-20&endDate=2026-02-28"_s)));
        // The network manager itself repeats a GET whose kept connection closed.
        for (int i = 0; i < 4; ++i)
            point.failing.push_back(
                status == 0 ? ScriptedServer::closed() : ScriptedServer::answer(status, "{}"));
        QSignalSpy failed(&point.pull, &RegistryPull::failed);
        const auto span = point.read(day.addDays(-9), day);
        QVERIFY(!span);
        QCOMPARE(span.error().code, code);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!point.pull.busy());
        // What came before stays.
        RegistryMirror mirror(*point.till.database);
        QCOMPARE(mirror.held(u"http://test"_s, day.addDays(-9), day)->rows.size(), 8);
        point.failing.clear();
        QVERIFY(point.read(day.addDays(-9), day));
    }

    void refusesWhatIsNoSpan()
    {
        Point point;
        QCOMPARE(point.read(day, day.addDays(-1)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(point.read({}, day).error().code, ErrorCode::InvalidInput);
        QCOMPARE(point.read(day.addDays(-RegistryPull::mostDays), day).error().code, ErrorCode::InvalidInput);
        point.pull.setOrigin({});
        QCOMPARE(point.read(day, day).error().code, ErrorCode::NotConfigured);
        QVERIFY(point.asked.isEmpty());
    }

    void anotherGatewayEndsTheReading()
    {
        Point point;
        point.put(u"a"_s);
        std::optional<ErrorCode> code;
        point.pull.read(day, day, &point.context, [&code](const Result<RegistrySpan> &span) {
            code = span ? ErrorCode::Refused : span.error().code;
        });
        point.pull.setOrigin(u"http://elsewhere"_s);
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::WrongOrigin);
    }

    void whoDiedIsNotCalled()
    {
        Point point;
        auto context = std::make_unique<QObject>();
        bool called = false;
        point.pull.read(day, day, context.get(), [&called](const Result<RegistrySpan> &) { called = true; });
        context.reset();
        QSignalSpy spans(&point.pull, &RegistryPull::spanRead);
        QTRY_COMPARE(spans.size(), 1);
        QVERIFY(!called);
    }

    void theUiThreadNeverTouchesTheMirror()
    {
        QMutex lock;
        Point point([&](QObject *owner, std::function<void()> work, std::function<void()> done) {
            RegistryPull::poolWorker()(
                owner,
                [&, work = std::move(work)] {
                    const QMutexLocker held(&lock);
                    QVERIFY(std::this_thread::get_id() != mainThread);
                    work();
                },
                std::move(done));
        });
        point.put(u"a"_s);
        QVERIFY(point.read(day, day));
    }

    void differencesOfDaysAreFound()
    {
        Point point;
        const auto paid = point.till.pay(point.till.create(Till::draft(u"1"_s))->id);
        QCOMPARE(paid->state, PaymentState::Paid);
        const PaymentId unknown = point.till.unknown(u"2"_s);
        const auto missing = point.till.pay(point.till.create(Till::draft(u"3"_s))->id);
        QCOMPARE(missing->state, PaymentState::Paid);
        point.put(u"tx-1"_s, day, 49'000);
        point.put(u"tx-2"_s, day);
        point.put(u"stranger"_s, day, 7'000, u"646"_s);
        point.put(u"other"_s, day, 9'000);
        point.till.clock.setUtc(point.till.clock.utcNow().addSecs(11 * 60));
        Reconciler reconciler(point.pull, point.till.file(), [] { return u"646"_s; });
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        QSignalSpy begun(&reconciler, &Reconciler::begun);
        reconciler.compare(day.addDays(-1), day);
        QVERIFY(reconciler.busy());
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(begun.size(), 1);
        QVERIFY(!reconciler.busy());
        const auto result = compared.first().first().value<Reconciliation>();
        QStringList names;
        for (const Difference &difference : result.differences)
            names += differenceName(difference.kind);
        QCOMPARE(names,
            QStringList({u"amount_differs"_s, u"unknown_id"_s, u"missing_there"_s, u"unknown_paid"_s}));
        QCOMPARE(result.differences.last().here->id, unknown);
        QCOMPARE(result.others, 1);
        QVERIFY(result.whole);
        QCOMPARE(point.windows(), QStringList {u"2026-02-27 2026-03-04"_s});
    }

    void theRegistrySettlesWhatIsUnknown()
    {
        Point point;
        const PaymentId unknown = point.till.unknown(u"1"_s);
        const PaymentId other = point.till.unknown(u"2"_s);
        const PaymentId differs = point.till.unknown(u"3"_s);
        point.put(u"tx-1"_s);
        point.put(u"tx-3"_s, day, 49'000);
        connect(&point.pull, &RegistryPull::spanRead, point.till.desk.get(), &PaymentDesk::registryRead);
        QSignalSpy settled(point.till.desk.get(), &PaymentDesk::settled);
        Reconciler reconciler(point.pull, point.till.file(), [] { return u"646"_s; });
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        reconciler.compare(day, day);
        QTRY_COMPARE(compared.size(), 1);
        const PaymentRow row = point.till.row(unknown);
        QCOMPARE(row.state, PaymentState::Paid);
        QCOMPARE(row.confirmedBy, ConfirmedBy::Registry);
        QCOMPARE(row.payedAt, dated(day));
        QCOMPARE(row.alarm, QString());
        QCOMPARE(point.till.happened(unknown).last(), QString(event::registryRow));
        // Another amount is paid all the same, under the red mark and with the server's figure.
        QCOMPARE(point.till.state(differs), PaymentState::Paid);
        QCOMPARE(point.till.row(differs).alarm, u"amount_differs"_s);
        QCOMPARE(point.till.row(differs).paidAmount, Soum(49'000));
        // What is not there stays unknown: this reading is no witness of its absence.
        QCOMPARE(point.till.state(other), PaymentState::PayUnknown);
        QCOMPARE(settled.size(), 2);
        const auto result = compared.first().first().value<Reconciliation>();
        QCOMPARE(result.differences.size(), 2);
        QCOMPARE(result.differences.first().kind, DifferenceKind::AmountDiffers);
        QCOMPARE(result.differences.first().here->id, differs);
        QCOMPARE(result.differences.last().kind, DifferenceKind::UnknownPaid);
        QCOMPARE(result.differences.last().here->state, PaymentState::Paid);
        // No pay and no create went out for it.
        QCOMPARE(point.till.gate.count(u"pay"_s), 3);
        QCOMPARE(point.till.gate.count(u"create"_s), 3);
    }

    void aChangedPaymentIsComparedAnew()
    {
        Point point;
        const PaymentId refused = point.till.refused(u"1"_s);
        point.put(u"tx-1"_s);
        Reconciler reconciler(point.pull, point.till.file(), [] { return u"646"_s; });
        connect(point.till.desk.get(), &PaymentDesk::changed, &reconciler, &Reconciler::paymentChanged);
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        reconciler.compare(day, day);
        QTRY_COMPARE(compared.size(), 1);
        const auto latest = [&] { return compared.last().first().value<Reconciliation>(); };
        QCOMPARE(latest().differences.first().kind, DifferenceKind::PaidThere);
        const int asked = int(point.asked.size());
        QVERIFY(point.till.journal->move(refused, PaymentState::PayRefused, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status}, {.what = event::statusAnswer, .by = u"settlement"_s}));
        QTRY_COMPARE(compared.size(), 2);
        QVERIFY(latest().differences.isEmpty());
        QCOMPARE(latest().agreed, 1);
        QCOMPARE(int(point.asked.size()), asked);
    }

    // What raised the alarm stays in the list until a person has looked, also when it changed while a worker
    // compared.
    void aPaymentThatChangesWhileComparedIsNotMissed()
    {
        Point point;
        const PaymentId refused = point.till.refused(u"1"_s);
        point.put(u"tx-1"_s);
        std::function<void()> deliver;
        const auto held
            = [&deliver](QObject *, const std::function<void()> &work, std::function<void()> done) {
                  work();
                  deliver = std::move(done);
              };
        Reconciler reconciler(
            point.pull, point.till.file(), [] { return u"646"_s; }, held);
        connect(point.till.desk.get(), &PaymentDesk::changed, &reconciler, &Reconciler::paymentChanged);
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        reconciler.compare(day, day);
        QTRY_VERIFY(deliver);
        QVERIFY(point.till.journal->move(refused, PaymentState::PayRefused, PaymentState::Paid,
            {.confirmedBy = ConfirmedBy::Status, .alarm = u"late_success"_s},
            {.what = event::statusAnswer, .by = u"settlement"_s}));
        std::exchange(deliver, {})();
        QVERIFY(compared.isEmpty());
        QTRY_VERIFY(deliver);
        std::exchange(deliver, {})();
        QCOMPARE(compared.size(), 1);
        const auto result = compared.last().first().value<Reconciliation>();
        QCOMPARE(result.differences.size(), 1);
        QCOMPARE(result.differences.first().kind, DifferenceKind::PaidThere);
        QCOMPARE(result.differences.first().here->state, PaymentState::Paid);
    }

    void freshensTheLastHourNowAndThen()
    {
        Point point;
        point.put(u"a"_s);
        QSignalSpy spans(&point.pull, &RegistryPull::spanRead);
        point.pull.freshen();
        point.pull.freshen();
        QTRY_COMPARE(spans.size(), 1);
        QCOMPARE(point.windows(), QStringList {u"2026-03-01 2026-03-03"_s});
        point.till.clock.setUtc(point.till.clock.utcNow().addSecs(299));
        point.pull.freshen();
        QVERIFY(!point.pull.busy());
        point.till.clock.setUtc(point.till.clock.utcNow().addSecs(1));
        point.pull.freshen();
        QVERIFY(point.pull.busy());
        QTRY_COMPARE(spans.size(), 2);
        // Half past midnight: the hour began yesterday.
        point.asked.clear();
        point.till.clock.setUtc(startOfTashkentDay(day.addDays(1)).addSecs(1800));
        point.pull.freshen();
        QTRY_COMPARE(spans.size(), 3);
        QCOMPARE(point.windows(), QStringList {u"2026-03-01 2026-03-04"_s});
    }

    void comparingTheSameDaysAgainReadsThemAll()
    {
        Point point;
        Reconciler reconciler(point.pull, point.till.file(), [] { return u"646"_s; });
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        for (int i = 1; i <= 3; ++i) {
            point.asked.clear();
            const QDate from = i < 3 ? day.addDays(-5) : day.addDays(-4);
            reconciler.compare(from, day.addDays(-3));
            QTRY_COMPARE(compared.size(), i);
            QCOMPARE(point.asked.size(), i < 3 ? 1 : 0);
        }
    }

    void onlyTheLastComparisonCounts()
    {
        Point point;
        Reconciler reconciler(point.pull, point.till.file(), [] { return u"646"_s; });
        QSignalSpy compared(&reconciler, &Reconciler::compared);
        QSignalSpy failed(&reconciler, &Reconciler::failed);
        reconciler.compare(day, day);
        reconciler.compare(day.addDays(-5), day);
        QTRY_COMPARE(compared.size(), 1);
        QCOMPARE(compared.first().first().value<Reconciliation>().from, day.addDays(-5));
        for (int i = 0; i < 4; ++i)
            point.failing.push_back(ScriptedServer::answer(403, "{}"));
        reconciler.compare(day, day);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(compared.size(), 1);
        QVERIFY(!reconciler.busy());
    }

private:
    const std::thread::id mainThread = std::this_thread::get_id();
};

QTEST_GUILESS_MAIN(TestRegistryPull)
#include "tst_registrypull.moc"
