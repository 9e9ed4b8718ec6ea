// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/EventNames.h"
#include "app/models/TimeLine.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
const QDateTime noon(QDate(2026, 3, 2), QTime(7, 0), Qt::UTC); // 12:00 in Tashkent

/// Puts a story together line by line; times are seconds after noon on both clocks.
struct Teller {
    PaymentStory story;

    Teller()
    {
        story.row.id = PaymentId {148};
        story.row.amount = Soum(120000);
        story.row.service.name = u"Горячая вода"_s;
        story.row.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;
    }
    Teller &say(qint64 second, QLatin1StringView what, std::optional<PaymentState> from = {},
        std::optional<PaymentState> to = {}, int http = 0, const QString &by = u"cashier"_s,
        const QString &note = {})
    {
        JournalEvent event;
        event.at = noon.addSecs(second);
        event.serverAt = event.at;
        event.what = what;
        event.from = from;
        event.to = to;
        event.http = http;
        event.by = by;
        event.note = note;
        story.events.append(event);
        if (to)
            story.row.state = *to;
        if (what == event::paySent) {
            story.row.attempts = note.toInt();
            story.attempts.append({note.toInt(), u"local"_s, u"986034******8885"_s, from.value(), event.at,
                event.serverAt, u"1.0.0"_s, {}, 0});
        }
        return *this;
    }
    Teller &prepared()
    {
        using S = PaymentState;
        say(0, event::createSent, {}, S::CreateSent);
        return say(1, event::createAnswer, S::CreateSent, S::Created, 200);
    }
    [[nodiscard]] TimeLine line() const { return timeLineOf(story); }
};

using S = PaymentState;
} // namespace

class TestTimeLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAPaidPayment()
    {
        const TimeLine line = Teller()
                                  .prepared()
                                  .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
                                  .say(11, event::payAnswer, S::PaySent, S::Paid, 200)
                                  .line();
        QCOMPARE(line.entries.size(), 4);
        const QList<Causer> who {Causer::Cashier, Causer::Gateway, Causer::Cashier, Causer::Gateway};
        const QStringList gaps {{}, u"+1 s"_s, u"+8 s"_s, u"+2 s"_s};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(line.entries.at(i).causer, who.at(i));
            QCOMPARE(line.entries.at(i).gap, gaps.at(i));
        }
        const TimeLineEntry &sent = line.entries.at(2);
        QCOMPARE(sent.what, u"Request to pay sent"_s);
        QCOMPARE(sent.direction, Direction::Sent);
        QCOMPARE(changeWords(sent), u"Ready to pay → Answer awaited"_s);
        QCOMPARE(sent.small, u"986034******8885 · Kassa 1.0.0"_s);
        QCOMPARE(clockWords(sent), u"12:00:09"_s);
        const TimeLineEntry &paid = line.entries.last();
        QCOMPARE(paid.what, u"Answer: paid"_s);
        QCOMPARE(paid.tone, Tone::Good);
        QCOMPARE(paid.small, u"HTTP 200"_s);
        QCOMPARE(spoken(paid),
            u"12:00:11, +2 s, Gateway, Answer: paid, before: Answer awaited, now: Paid, HTTP 200"_s);
        QVERIFY(line.known.isEmpty() && line.notKnown.isEmpty() && line.advice.isEmpty());
    }

    void tellsARefusalInWordsAndTheAttemptAfterIt()
    {
        const TimeLine line
            = Teller()
                  .prepared()
                  .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
                  .say(11, event::payAnswer, {}, {}, 400, u"cashier"_s, u"insufficient_funds"_s)
                  .say(12, event::statusAnswer, S::PaySent, S::PayRefused, 200, u"settlement"_s, u"created"_s)
                  .say(80, event::paySent, S::PayRefused, S::PaySent, 0, u"cashier"_s, u"2"_s)
                  .say(81, event::payAnswer, S::PaySent, S::Paid, 200)
                  .line();
        const TimeLineEntry &refused = line.entries.at(3);
        QCOMPARE(refused.tone, Tone::Bad);
        QVERIFY2(refused.what.startsWith(u"The bank refused"_s), qUtf8Printable(refused.what));
        QVERIFY(!refused.what.contains(u"insufficient_funds"_s));
        QCOMPARE(refused.small, u"HTTP 400 · insufficient_funds"_s);
        QCOMPARE(line.entries.at(4).tone, Tone::Bad);
        QCOMPARE(line.entries.at(5).what, u"Request to pay sent, attempt 2"_s);
        QCOMPARE(line.entries.at(5).gap, u"+1 min 08 s"_s);
        QCOMPARE(line.entries.last().tone, Tone::Good);
    }

    void saysWhatIsKnownOfAnUnknownOutcome()
    {
        Teller teller;
        teller.prepared()
            .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
            .say(10, event::paySilence, S::PaySent, S::PayUnknown)
            .say(12, event::statusAnswer, {}, {}, 200, u"settlement"_s, u"created"_s)
            .say(14, event::statusSilence, {}, {}, 502, u"settlement"_s);
        const TimeLine line = teller.line();
        QCOMPARE(line.known,
            (QStringList {u"The request to pay was sent at 02.03.2026 12:00:09."_s,
                u"No answer to it came."_s,
                u"Its status was asked 2×; the last answer, at 02.03.2026 12:00:12: not paid so far."_s}));
        QCOMPARE(line.notKnown, QStringList {u"Whether the card was charged."_s});
        QVERIFY(line.advice.startsWith(u"Do not charge again."_s));
        const TimeLineEntry &silence = line.entries.at(3);
        QCOMPARE(silence.causer, Causer::Kassa);
        QCOMPARE(silence.tone, Tone::Warn);
        QCOMPARE(line.entries.last().what, u"The answer about the status could not be read"_s);
        QCOMPARE(line.entries.last().causer, Causer::Gateway);

        teller.say(60, event::statusAnswer, S::PayUnknown, S::Paid, 200, u"settlement"_s, u"paid"_s);
        QVERIFY(teller.line().known.isEmpty());
        QCOMPARE(teller.line().entries.last().tone, Tone::Good);
    }

    void countsOnlyWhatCameAfterTheLastPay()
    {
        const TimeLine line
            = Teller()
                  .prepared()
                  .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
                  .say(10, event::statusAnswer, S::PaySent, S::PayRefused, 200, u"settlement"_s, u"created"_s)
                  .say(20, event::paySent, S::PayRefused, S::PaySent, 0, u"cashier"_s, u"2"_s)
                  .line();
        QCOMPARE(line.known,
            (QStringList {u"The request to pay was sent at 02.03.2026 12:00:20 (attempt 2)."_s,
                u"Its answer is awaited."_s}));
    }

    void marksALateSuccessAndTheOtherPayment()
    {
        Teller teller;
        teller.prepared()
            .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
            .say(10, event::statusAnswer, S::PaySent, S::PayRefused, 200, u"settlement"_s, u"created"_s)
            .say(30, event::superseded, S::PayRefused, S::Superseded, 0, u"cashier"_s, u"149"_s)
            .say(86400, event::statusAnswer, S::Superseded, S::Paid, 200, u"settlement"_s, u"paid"_s)
            .say(86400, event::alarm, {}, {}, 0, u"settlement"_s, u"late_success"_s);
        PaymentRow other = teller.story.row;
        other.id = PaymentId {149};
        other.supersedes = 148;
        other.state = S::Paid;
        teller.story.linked = {other};
        TimeLine line = teller.line();
        QCOMPARE(line.entries.at(5).tone, Tone::Bad);
        QCOMPARE(line.entries.at(5).gap, u"+23 h 59 min"_s);
        QCOMPARE(line.entries.last().tone, Tone::Bad);
        QVERIFY(line.entries.last().what.contains(u"paid twice"_s));
        QCOMPARE(line.entries.at(4).what, u"Replaced by payment 000149"_s);
        QCOMPARE(line.links.size(), 1);
        QCOMPARE(line.links.first().relation, Relation::PaidTwice);
        QVERIFY(line.links.first().words.contains(u"000149"_s));

        teller.story.linked.first().state = S::PayRefused;
        QCOMPARE(teller.line().links.first().relation, Relation::ReplacedBy);
        teller.story.linked.first().supersedes = 0;
        teller.story.events.removeAt(4);
        QCOMPARE(teller.line().links.first().relation, Relation::SameBill);
        teller.story.row.supersedes = 149;
        QCOMPARE(teller.line().links.first().relation, Relation::Replaced);
    }

    void putsAQuestionWhereItWasAsked()
    {
        Teller teller;
        teller.prepared()
            .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
            .say(22, event::payUnreadable, S::PaySent, S::PayUnknown, 502)
            .say(23, event::statusAnswer, {}, {}, 200, u"settlement"_s, u"created"_s)
            .say(60, event::registryRead, {}, {}, 0, u"settlement"_s, u"absent"_s);
        teller.story.events[4].askedAt = noon.addSecs(19); // beside the running pay
        teller.story.events[5].askedAt = noon.addSecs(58);
        const TimeLine line = teller.line();
        QStringList told;
        for (const TimeLineEntry &entry : line.entries)
            told.append(u"%1 %2 %3: %4"_s.arg(clockWords(entry), entry.gap, entry.by, entry.what));
        QCOMPARE(told.mid(2),
            (QStringList {u"12:00:09 +8 s Cashier: Request to pay sent"_s,
                u"12:00:19 +10 s Kassa: Status asked"_s,
                u"12:00:22 +3 s Gateway: The answer to the request to pay could not be read"_s,
                u"12:00:23 +1 s Gateway: Status: not paid so far"_s,
                u"12:00:58 +35 s Kassa: Registry asked"_s,
                u"12:01:00 +2 s Registry: Not in the gateway's registry so far"_s}));
        QVERIFY(line.known.contains(
            u"The gateway's registry, read at 02.03.2026 12:01:00, does not hold it so far."_s));
    }

    void namesTheSeniorWhoApprovedASecondPay()
    {
        const TimeLine line
            = Teller()
                  .prepared()
                  .say(9, event::paySent, S::Created, S::PaySent, 0, u"cashier"_s, u"1"_s)
                  .say(10, event::paySilence, S::PaySent, S::PayUnknown)
                  .say(300, event::repeatApproved, {}, {}, 0, u"Rustam Aliyev"_s, u"the payer waits"_s)
                  .say(300, event::paySent, S::PayUnknown, S::PaySent, 0, u"cashier"_s, u"2"_s)
                  .line();
        const TimeLineEntry &word = line.entries.at(4);
        QCOMPARE(word.causer, Causer::Person);
        QCOMPARE(word.by, u"Rustam Aliyev"_s);
        QCOMPARE(word.small, u"the payer waits"_s);
        QCOMPARE(line.entries.at(5).what, u"Request to pay sent again, attempt 2"_s);
        QCOMPARE(line.entries.at(5).tone, Tone::Warn);
    }

    void namesAPersonAndAnUnknownEventHonestly()
    {
        const TimeLine line
            = Teller().say(0, "moon_phase"_L1, {}, {}, 0, u"Rustam Aliyev"_s, u"<b>full</b>"_s).line();
        const TimeLineEntry &entry = line.entries.first();
        QCOMPARE(entry.what, u"Event “moon_phase”"_s);
        QCOMPARE(entry.causer, Causer::Person);
        QCOMPARE(entry.by, u"Rustam Aliyev"_s);
        QCOMPARE(entry.small, u"<b>full</b>"_s);
        QVERIFY(entry.gap.isEmpty());
    }

    void neverSubtractsOneClockFromAnother()
    {
        Teller teller;
        teller.say(0, event::createSent).say(1, event::createAnswer).say(2, event::paySent, S::Created, {});
        teller.story.events[0].serverAt = {};
        teller.story.events[1].serverAt = teller.story.events.at(1).at.addSecs(3600);
        teller.story.events[2].serverAt = teller.story.events.at(2).at.addSecs(3601);
        const TimeLine line = teller.line();
        QCOMPARE(line.entries.at(1).gap, u"+1 s"_s);
        QCOMPARE(line.entries.at(2).gap, u"+2 s"_s);
        QCOMPARE(clockWords(line.entries.at(0)), u"12:00:00"_s);
        QCOMPARE(clockWords(line.entries.at(1)), u"13:00:01"_s);
        QVERIFY(line.entries.at(1).small.contains(u"this computer's clock: 02.03.2026 12:00:01"_s));
        QVERIFY(!line.entries.at(0).small.contains(u"clock"_s));
    }

    void hasWordsForEveryEventOfTheJournal()
    {
        QFile names(QStringLiteral(KASSA_SOURCE_DIR "/app/core/EventNames.h"));
        QVERIFY(names.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(names.readAll());
        static const QRegularExpression literal(u"\"([a-z_]+)\"_L1"_s);
        int seen = 0;
        for (auto found = literal.globalMatch(text); found.hasNext(); ++seen) {
            const QByteArray name = found.next().captured(1).toLatin1();
            const QLatin1StringView what(name);
            const TimeLine line = Teller().say(0, what, S::Created, {}, 200, u"settlement"_s, u"1"_s).line();
            QVERIFY2(!line.entries.first().what.contains(what), name.constData());
            QVERIFY2(!line.entries.first().what.isEmpty(), name.constData());
        }
        QVERIFY(seen >= 17);
    }

    void gathersTheStoryFromTheJournal()
    {
        QTemporaryDir folder;
        test::ManualClock clock;
        ServerClock server(clock);
        auto database = Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite);
        QVERIFY(database.has_value());
        PaymentJournal journal(**database, clock, server);
        NewPayment bill;
        bill.origin = u"sandbox"_s;
        bill.service.id = u"s1"_s;
        bill.account = {{u"code"_s, u"1000000"_s, {}, {}}};
        bill.amount = Soum(50000);
        const PaymentRow first = *journal.commitCreateSent(bill, u"cashier"_s);
        PaymentChange change;
        change.transactionId = u"t1"_s;
        QVERIFY(
            journal.move(first.id, S::CreateSent, S::Created, change, {u"create_answer"_s, u"cashier"_s}));
        QVERIFY(journal.commitPaySent(first.id, S::Created, {}, {}, u"cashier"_s));
        QVERIFY(journal.move(first.id, S::PaySent, S::PayRefused, {}, {u"pay_answer"_s, u"cashier"_s, 400}));
        bill.superseded = {first.id};
        const PaymentRow second = *journal.commitCreateSent(bill, u"cashier"_s);

        const PaymentStory old = storyOf(journal, *journal.row(first.id));
        QCOMPARE(old.events.size(), 5);
        QCOMPARE(old.attempts.size(), 1);
        QCOMPARE(old.linked.size(), 1);
        QCOMPARE(timeLineOf(old).links.first().relation, Relation::ReplacedBy);
        const PaymentStory now = storyOf(journal, second);
        QCOMPARE(now.linked.size(), 1);
        QCOMPARE(timeLineOf(now).links.first().relation, Relation::Replaced);
    }
};

QTEST_GUILESS_MAIN(TestTimeLine)
#include "tst_timeline.moc"
