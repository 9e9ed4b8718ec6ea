// SPDX-License-Identifier: GPL-3.0-or-later
// The fiscal command is a real script; time is ours.
#include "app/fiscal/FiscalDesk.h"
#include "app/store/FiscalMarks.h"
#include "tests/app/receipt/Receipts.h"
#include "tests/app/store/Till.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kassa;
using namespace kassa::receipts;
using namespace Qt::StringLiterals;

namespace {
const QString good
    = uR"(cat > "$1"; echo '{"sign":"0123456789","serial":"UZ000000000001","qr":"https://ofd.example/check?t=1"}')"_s;
} // namespace

class TestFiscal : public QObject {
    Q_OBJECT

    // A command that runs this script, with the file "asked" as its argument.
    QString script(const QString &lines)
    {
        const QString file = m_folder.filePath(u"fiscal command.sh"_s);
        QFile out(file);
        (void)out.open(QIODevice::WriteOnly);
        out.write("#!/bin/sh\n" + lines.toUtf8() + '\n');
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return u"\"%1\" \"%2\""_s.arg(file, m_folder.filePath(u"asked"_s));
    }
    FiscalCommand::Answer answerOf(const QString &command, std::chrono::milliseconds wait = {})
    {
        test::ManualClock clock;
        FiscalCommand fiscal(clock);
        QObject context;
        std::optional<FiscalCommand::Answer> answer;
        int completions = 0;
        fiscal.ask(command, "{\"schema\":1}\n", &context, [&](const FiscalCommand::Answer &a) {
            answer = a;
            ++completions;
        });
        if (answer)
            qFatal("answered before ask() returned");
        if (wait.count() > 0) {
            // The script says that it runs; then time passes.
            if (!QTest::qWaitFor([&] { return QFile::exists(m_folder.filePath(u"asked"_s)); }, 20000))
                qFatal("the script never ran");
            clock.advance(wait);
        }
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20000))
            return tl::unexpected(FiscalTrouble::Answer);
        QTest::qWait(0);
        return completions == 1 ? *answer : FiscalCommand::Answer(tl::unexpected(FiscalTrouble::Answer));
    }

    // A till with one payment, and the desk over it.
    struct Desk {
        Desk()
            : settings(till.folder.filePath(u"settings.ini"_s))
            , id(till.created(test::Till::bill(), u"t1"_s).id)
        {
            restart();
        }
        void restart()
        {
            desk.reset();
            marks.reset();
            till.start();
            marks = std::make_unique<FiscalMarks>(*till.database);
            desk = std::make_unique<FiscalDesk>(FiscalDesk::Parts {
                *marks, settings, till.clock, [this](PaymentId, int attempt) {
                    return hasReceipt ? QByteArray("{\"attempt\":") + QByteArray::number(attempt) + "}\n"
                                      : QByteArray();
                }});
        }
        void set(const QString &command) { QVERIFY(settings.set(Setting::FiscalCommand, command)); }

        test::Till till;
        Settings settings;
        PaymentId id;
        bool hasReceipt = true;
        std::unique_ptr<FiscalMarks> marks;
        std::unique_ptr<FiscalDesk> desk;
    };

    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QFile::remove(m_folder.filePath(u"asked"_s)); }

    void theScriptReadsTheReceiptAndGivesItsMark()
    {
        const auto answer = answerOf(script(good));
        QVERIFY(answer.has_value());
        QCOMPARE(answer->sign, u"0123456789"_s);
        QCOMPARE(answer->serial, u"UZ000000000001"_s);
        QCOMPARE(answer->qr, u"https://ofd.example/check?t=1"_s);
        QFile asked(m_folder.filePath(u"asked"_s));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("{\"schema\":1}\n"));
    }

    void whatGoesWrongHasAName()
    {
        QCOMPARE(answerOf(script(u"echo no json"_s)).error(), FiscalTrouble::Answer);
        QCOMPARE(answerOf(script(u"true"_s)).error(), FiscalTrouble::Answer);
        QCOMPARE(answerOf(script(u"echo '{\"sign\":\"\"}'"_s)).error(), FiscalTrouble::Answer);
        QCOMPARE(answerOf(script(u"echo '{\"sign\":17}'"_s)).error(), FiscalTrouble::Answer);
        QCOMPARE(
            answerOf(script(u"echo '{\"error\":\"shift is closed\"}'"_s)).error(), FiscalTrouble::Refused);
        QCOMPARE(answerOf(script(u"yes 0123456789 | head -c 200000"_s)).error(), FiscalTrouble::Answer);
        // A mark from a command that failed is none.
        QCOMPARE(answerOf(script(good + u"\nexit 1"_s)).error(), FiscalTrouble::Failed);
        QCOMPARE(answerOf(script(u"kill -9 $$"_s)).error(), FiscalTrouble::Failed);
        QCOMPARE(answerOf(u"/no/such/command --x"_s).error(), FiscalTrouble::NotStarted);
        QCOMPARE(answerOf(u"  "_s).error(), FiscalTrouble::NotStarted);
    }

    void aCommandThatHangsIsEndedAtTheDeadline()
    {
        const QString hangs = script(uR"(echo $$ > "$1"; exec sleep 600)"_s);
        QCOMPARE(answerOf(hangs, FiscalCommand::deadline).error(), FiscalTrouble::Deadline);
    }

    void nobodyHearsOfItAfterTheyDied()
    {
        test::ManualClock clock;
        FiscalCommand fiscal(clock);
        auto context = std::make_unique<QObject>();
        bool heard = false;
        fiscal.ask(
            script(good), "{}\n", context.get(), [&heard](const FiscalCommand::Answer &) { heard = true; });
        context.reset();
        QTRY_VERIFY(fiscal.children().isEmpty());
        QVERIFY(!heard);
    }

    void theRequestSaysWhatTheReceiptSays()
    {
        PaymentRow row = paidRow();
        row.service.id = u"s1"_s;
        const QByteArray bytes = fiscalRequest(row, place(), true, 2);
        QVERIFY(bytes.endsWith("}\n"));
        const QJsonObject request = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(request[u"schema"].toInt(), 1);
        QCOMPARE(request[u"test"].toBool(), true);
        QCOMPARE(request[u"attempt"].toInt(), 2);
        const QJsonObject receipt = request[u"receipt"].toObject();
        QCOMPARE(receipt[u"number"].toString(), u"T000148"_s);
        QCOMPARE(receipt[u"amount"].toInteger(), 50000);
        QCOMPARE(receipt[u"paidAt"].toString(), u"2024-10-14T10:07:23Z"_s);
        QCOMPARE(receipt[u"means"].toString(), u"card"_s);
        QCOMPARE(receipt[u"transactionId"].toString(), row.transactionId);
        QCOMPARE(request[u"service"].toObject()[u"id"].toString(), u"s1"_s);
        QCOMPARE(request[u"account"].toArray().size(), 3);
        QCOMPARE(request[u"subscriber"].toObject()[u"name"].toString(), u"FIO - -"_s);
        QCOMPARE(request[u"point"].toObject()[u"taxNumber"].toString(), u"000 000 000"_s);
        row.card.owner = CardOwner::Point;
        const auto means = [&row] {
            return QJsonDocument::fromJson(fiscalRequest(row, place(), false, 1))
                .object()[u"receipt"]
                .toObject()[u"means"]
                .toString();
        };
        QCOMPARE(means(), u"cash"_s);
        row.alarm = u"late_success"_s;
        QCOMPARE(means(), u"card"_s);
        QVERIFY(!bytes.contains("\"c1\""));
    }

    void onceAPaymentByItselfAndTheMarkStays()
    {
        Desk desk;
        desk.set(
            script(u"echo x >> \"$1\"; "_s + QString(good).replace(u"cat > \"$1\""_s, u"cat > /dev/null"_s)));
        QSignalSpy changed(desk.desk.get(), &FiscalDesk::changed);
        desk.desk->paid(desk.id);
        QVERIFY(desk.desk->isAsking(desk.id));
        QVERIFY(!desk.desk->of(desk.id));
        desk.desk->paid(desk.id);
        QTRY_VERIFY(!desk.desk->isAsking(desk.id));
        const auto record = desk.desk->of(desk.id);
        QVERIFY(record);
        QCOMPARE(record->state, FiscalRecord::State::Marked);
        QCOMPARE(record->mark.sign, u"0123456789"_s);
        QCOMPARE(record->attempts, 1);
        QVERIFY(changed.size() >= 2);
        // Neither a second Paid, nor a person, nor another run of the program asks for a second mark.
        desk.desk->paid(desk.id);
        desk.desk->askAgain(desk.id);
        QTRY_VERIFY(!desk.desk->isAsking(desk.id));
        desk.restart();
        desk.desk->paid(desk.id);
        desk.desk->askAgain(desk.id);
        QTRY_VERIFY(!desk.desk->isAsking(desk.id));
        QCOMPARE(desk.desk->of(desk.id)->mark, record->mark);
        QFile asked(m_folder.filePath(u"asked"_s));
        QVERIFY(asked.open(QIODevice::ReadOnly));
        QCOMPARE(asked.readAll(), QByteArray("x\n"));
        // The database holds to it as well.
        QVERIFY(!desk.till.database->run(u"UPDATE fiscal SET sign = 'another'"_s));
        QVERIFY(!desk.till.database->run(u"DELETE FROM fiscal"_s));
    }

    void aFailureIsAskedAgainByAPersonOnly()
    {
        Desk desk;
        desk.set(script(u"exit 1"_s));
        desk.desk->paid(desk.id);
        QTRY_VERIFY(desk.desk->of(desk.id) && !desk.desk->isAsking(desk.id));
        QCOMPARE(desk.desk->of(desk.id)->state, FiscalRecord::State::Failed);
        QCOMPARE(desk.desk->of(desk.id)->reason, u"failed"_s);
        desk.set(script(good));
        desk.desk->paid(desk.id);
        QVERIFY(!desk.desk->isAsking(desk.id));
        QCOMPARE(desk.desk->of(desk.id)->attempts, 1);
        desk.desk->askAgain(desk.id);
        QTRY_VERIFY(!desk.desk->isAsking(desk.id));
        QCOMPARE(desk.desk->of(desk.id)->state, FiscalRecord::State::Marked);
        QCOMPARE(desk.desk->of(desk.id)->attempts, 2);
    }

    void anAttemptThatTheProgramLeftHasFailed()
    {
        Desk desk;
        FiscalMarks marks(*desk.till.database);
        QCOMPARE(marks.begin(desk.id, false, desk.till.clock.utcNow()).value_or(-1), 1);
        QCOMPARE(marks.begin(desk.id, false, desk.till.clock.utcNow()).value_or(-1), 0);
        QCOMPARE(marks.begin(desk.id, true, desk.till.clock.utcNow()).value_or(-1), 0);
        desk.restart();
        QCOMPARE(desk.desk->of(desk.id)->state, FiscalRecord::State::Failed);
        QCOMPARE(desk.desk->of(desk.id)->reason, u"interrupted"_s);
        desk.set(script(good));
        desk.desk->paid(desk.id);
        QVERIFY(!desk.desk->isAsking(desk.id));
        desk.desk->askAgain(desk.id);
        QTRY_COMPARE(desk.desk->of(desk.id)->state, FiscalRecord::State::Marked);
    }

    void offItAsksNothing()
    {
        Desk desk;
        QVERIFY(!desk.desk->isOn());
        desk.desk->paid(desk.id);
        desk.desk->askAgain(desk.id);
        QVERIFY(!desk.desk->isAsking(desk.id));
        QVERIFY(!desk.desk->of(desk.id));
        // A payment that has no receipt is not asked about.
        desk.set(script(good));
        desk.hasReceipt = false;
        desk.desk->paid(desk.id);
        QTRY_VERIFY(!desk.desk->isAsking(desk.id));
        QVERIFY(!desk.desk->of(desk.id));
    }
};

QTEST_GUILESS_MAIN(TestFiscal)
#include "tst_fiscal.moc"
