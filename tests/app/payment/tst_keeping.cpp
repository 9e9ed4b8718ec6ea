// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/payment/Till.h"

#include <QtCore/QProcess>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

/// Uses up what is left of the journal's last pages, so that the next write finds the disk full.
void fillUp(Till &till)
{
    auto pages = till.database->run(u"PRAGMA page_count"_s);
    QVERIFY(pages && pages->next());
    const QString limit = u"PRAGMA max_page_count = %1"_s.arg(pages->value(0).toLongLong());
    pages->finish();
    QVERIFY(till.database->run(limit));
    for (const int length : {2000, 200, 0})
        while (till.journal->append(PaymentId {0}, {u"filler"_s, {}, 0, QString(length, u'x')})) { }
}

/// A file system of 8 MiB in memory; needs the right to mount.
class SmallDisk {
public:
    SmallDisk()
        : m_mounted(run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"tmpfs"_s, m_at.path()}))
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            run(u"umount"_s, {u"-l"_s, m_at.path()});
    }
    [[nodiscard]] bool mounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_at.path(); }

private:
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(5'000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    QTemporaryDir m_at;
    bool m_mounted;
};

void makeRoom(Till &till)
{
    QVERIFY(till.database->run(u"PRAGMA max_page_count = 1000000"_s));
}

} // namespace

class KeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAnAnswerThatCantBeStored_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("disk full") << false;
        QTest::newRow("no writing") << true;
    }
    void keepsAnAnswerThatCantBeStored()
    {
        QFETCH(bool, readOnly);
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        const Result<PaymentRow> other = till.create(Till::draft(u"0002"_s));
        // The disk fills up between PaySent and the answer.
        till.answer(u"pay"_s, [&](const QJsonObject &body) {
            if (readOnly)
                (void)till.database->run(u"PRAGMA query_only = 1"_s);
            else
                fillUp(till);
            return till.gate.paid(body.value(u"transactionId"_s).toString());
        });
        QSignalSpy stored(till.desk.get(), &PaymentDesk::answerNotStoredChanged);
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        QTRY_VERIFY(till.desk->answerNotStored());
        QCOMPARE(stored.takeFirst().value(0).toBool(), true);
        QCOMPARE(till.state(made->id), PaymentState::PaySent);
        const std::optional<PaymentRow> shown = till.desk->row(made->id);
        QVERIFY(shown && till.desk->unstored(made->id));
        QCOMPARE(till.desk->openPayments().value(0).state, PaymentState::Paid);
        QCOMPARE(shown->state, PaymentState::Paid);
        QCOMPARE(shown->paymentRef, u"0235"_s);
        QVERIFY(!till.desk->answerAwaited());
        QVERIFY(!got);
        QCOMPARE(till.pay(other->id).error().code, ErrorCode::Blocked);
        QCOMPARE(till.create(Till::draft(u"0003"_s)).error().code, ErrorCode::Blocked);
        till.clock.advance(10'000);
        QVERIFY(till.desk->answerNotStored());

        if (readOnly)
            QVERIFY(till.database->run(u"PRAGMA query_only = 0"_s));
        else
            makeRoom(till);
        till.clock.advance(2'000);
        QVERIFY(!till.desk->answerNotStored());
        QCOMPARE(stored.takeFirst().value(0).toBool(), false);
        QVERIFY(!till.desk->unstored(made->id));
        QCOMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(till.row(made->id).paymentRef, u"0235"_s);
        QVERIFY(till.happened(made->id).contains(event::stored));
        QTRY_VERIFY(got);
        QCOMPARE((*got)->state, PaymentState::Paid);
        QCOMPARE(till.pay(other->id)->state, PaymentState::Paid);
        QCOMPARE(till.gate.count(u"pay"_s), 2);
    }

    void theReserveHoldsTheAnswerOfAFullDiskWhereMountingIsAllowed_data()
    {
        QTest::addColumn<bool>("reserve");
        QTest::newRow("with the reserve") << true;
        QTest::newRow("without one") << false;
    }
    void theReserveHoldsTheAnswerOfAFullDiskWhereMountingIsAllowed()
    {
        QFETCH(bool, reserve);
        const SmallDisk disk;
        if (!disk.mounted())
            QSKIP("a small file system can't be mounted here");
        Till till(disk.path(), reserve);
        const Result<PaymentRow> made = till.create(Till::draft());
        QFile filler(disk.path() + u"/filler"_s);
        till.answer(u"pay"_s, [&](const QJsonObject &body) {
            if (filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
                while (filler.write(QByteArray(4096, 'x')) > 0) { }
            return till.gate.paid(body.value(u"transactionId"_s).toString());
        });
        QSignalSpy stored(till.desk.get(), &PaymentDesk::answerNotStoredChanged);
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        if (!reserve) {
            QTRY_COMPARE(stored.count(), 1);
            QCOMPARE(till.desk->unstored(made->id)->state, PaymentState::Paid);
            QVERIFY(!got);
            QVERIFY(filler.remove());
            till.clock.advance(2'000);
        }
        QTRY_VERIFY(got);
        QCOMPARE((*got)->state, PaymentState::Paid);
        QCOMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(stored.count(), reserve ? 0 : 2);
        QVERIFY(!QFile::exists(disk.path() + u"/reserve"_s));
        till.close();
        till.profile.reset();
    }

    void aCrashWithAnUnstoredAnswerIsAnUnknown()
    {
        Till till;
        const Result<PaymentRow> made = till.create(Till::draft());
        till.answer(u"pay"_s, [&](const QJsonObject &body) {
            fillUp(till);
            return till.gate.paid(body.value(u"transactionId"_s).toString());
        });
        till.desk->pay(made->id, {}, {}, {}, nullptr, {});
        QTRY_VERIFY(till.desk->answerNotStored());
        till.restart(); // the limit was the connection's
        QCOMPARE(till.state(made->id), PaymentState::PayUnknown);
        till.pass(2'500, made->id);
        QTRY_COMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(till.row(made->id).confirmedBy, ConfirmedBy::Status);
        QCOMPARE(till.row(made->id).paymentRef, QString());
    }

    void aCreateThatCantBeStoredIsClosedLater()
    {
        Till till;
        till.answer(u"create"_s, [&](const QJsonObject &) {
            (void)till.database->run(u"PRAGMA query_only = 1"_s);
            return ScriptedServer::json(R"({"result":{"transactionId":"tx-x","data":[]}})");
        });
        const Result<PaymentRow> made = till.create(Till::draft());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StoreFailed);
        QVERIFY(!till.desk->answerNotStored()); // nothing was charged
        QVERIFY(till.database->run(u"PRAGMA query_only = 0"_s));
        till.clock.advance(2'000);
        QCOMPARE(till.journal->inStates({PaymentState::CreateUnknown}).size(), 1);
        QVERIFY(till.journal->inStates({PaymentState::CreateSent}).isEmpty());
    }

    void aRefusedCreateThatCantBeStoredStaysRefused()
    {
        Till till;
        till.answer(u"create"_s, [&](const QJsonObject &) {
            (void)till.database->run(u"PRAGMA query_only = 1"_s);
            return ScriptedGateway::error(400, "invalid_amount");
        });
        QVERIFY(!till.create(Till::draft()));
        QVERIFY(till.database->run(u"PRAGMA query_only = 0"_s));
        till.clock.advance(2'000);
        QCOMPARE(till.journal->inStates({PaymentState::CreateRefused}).size(), 1);
        QVERIFY(till.journal->inStates({PaymentState::CreateSent, PaymentState::CreateUnknown}).isEmpty());
    }

    void recoversAtStart()
    {
        Till till;
        const PaymentId created = till.create(Till::draft(u"1"_s))->id;
        const PaymentId coded = till.create(Till::draft(u"2"_s, 700, Till::payerCard()))->id;
        const PaymentId sent = till.create(Till::draft(u"3"_s))->id;
        till.answer(u"pay"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->pay(sent, {}, {}, {}, nullptr, {});
        till.answer(u"create"_s, [](const QJsonObject &) { return ScriptedServer::hang(); });
        till.desk->create(Till::draft(u"4"_s), {}, nullptr, {});
        QTRY_COMPARE(till.gate.count(u"create"_s), 4);
        QTRY_COMPARE(till.gate.count(u"pay"_s), 1);
        const PaymentId creating = till.journal->inStates({PaymentState::CreateSent}).value(0).id;
        till.restart();
        QVERIFY(till.started);
        QCOMPARE(till.state(created), PaymentState::Abandoned);
        QCOMPARE(till.state(coded), PaymentState::Abandoned);
        QCOMPARE(till.state(sent), PaymentState::PayUnknown);
        QCOMPARE(till.state(creating), PaymentState::CreateUnknown);
        QCOMPARE(till.asked(), 0); // without network, before anyone can pay
        QCOMPARE(till.create(Till::draft(u"3"_s)).error().code, ErrorCode::AccountOpen);
        QVERIFY(till.desk->nextCheckInMs(sent));
    }

    void belongsToOneOrigin()
    {
        Till till;
        const PaymentId created = till.create(Till::draft())->id;
        QCOMPARE(till.row(created).origin, u"http://test"_s);
        till.close();
        till.open(u"sandbox"_s);
        QVERIFY(!till.started);
        QCOMPARE(till.started.error().code, ErrorCode::WrongOrigin);
        QCOMPARE(till.create(Till::draft(u"0002"_s)).error().code, ErrorCode::WrongOrigin);
        QCOMPARE(till.pay(created).error().code, ErrorCode::WrongOrigin);
        QCOMPARE(till.gate.count(u"create"_s), 1);

        // Another gateway is never asked about this one's payments.
        till.close();
        till.open();
        const PaymentId open = till.unknown(u"0003"_s);
        till.desk->setOrigin(u"https://other:443"_s);
        const int asked = till.asked();
        till.pass(20'000, open);
        QCOMPARE(till.asked(), asked);
        till.desk->setOrigin({});
        QCOMPARE(till.create(Till::draft(u"0004"_s)).error().code, ErrorCode::NotConfigured);
        till.desk->setOrigin(u"http://test"_s);
        till.pass(1'000, open);
        QCOMPARE(till.asked(), asked + 1);

        // A profile that has no gateway yet: recovered, and asked about once there is one.
        till.close();
        till.open(QString());
        QVERIFY(till.started);
        till.pass(10'000, open);
        QCOMPARE(till.asked(), asked + 1);
        till.gate.ledger[till.row(open).transactionId].status = u"paid"_s;
        till.desk->setOrigin(u"http://test"_s);
        till.pass(1'000, open);
        QTRY_COMPARE(till.state(open), PaymentState::Paid);

        QCOMPARE(originOf(QUrl(u"https://GW.paylov.uz/x/"_s), u" a "_s), u"https://gw.paylov.uz:443/a"_s);
        QCOMPARE(originOf(QUrl(u"http://127.0.0.1:8080/"_s), {}), u"http://127.0.0.1:8080"_s);
        QCOMPARE(originOf(QUrl(u"http://[::1]:8080/"_s), {}), u"http://[::1]:8080"_s);
        QCOMPARE(originOf(QUrl(), u"a"_s), QString());
    }

    void aClockThatWentBackIsAnEvent()
    {
        Till till;
        QVERIFY(till.create(Till::draft()));
        till.clock.advance(10 * minute);
        QVERIFY(till.journal->events(PaymentId {0}).isEmpty());
        till.clock.setUtc(till.clock.utcNow().addSecs(3600)); // forward is none
        till.clock.advance(minute);
        QVERIFY(till.journal->events(PaymentId {0}).isEmpty());
        till.clock.setUtc(till.clock.utcNow().addSecs(-7200));
        till.clock.advance(minute);
        QCOMPARE(till.journal->events(PaymentId {0}).size(), 1);
        QCOMPARE(till.journal->events(PaymentId {0}).first().what, QString(event::clockBack));
        till.clock.setUtc(till.clock.utcNow().addSecs(-7200)); // while the program is off
        till.restart();
        QCOMPARE(till.journal->events(PaymentId {0}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(KeepingTest)
#include "tst_keeping.moc"
