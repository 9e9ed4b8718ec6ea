// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept, sent, tried again and left alone: over a real file, with a scripted printer and a clock that
// stands still.
#include "app/printing/PrintQueue.h"
#include "app/printing/RawPaper.h"
#include "app/receipt/ReceiptCodec.h"
#include "app/store/PrintJobs.h"
#include "tests/app/printing/Receipts.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/TestPrinter.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::ManualClock;

namespace {

using Outcome = Delivery::Outcome;

/// Answers when it is told to.
class ScriptedPaper final : public PaperPort {
public:
    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override
    {
        sent.append(document.number);
        m_context = context;
        m_done = std::move(done);
    }
    [[nodiscard]] bool asks() const override { return asking; }
    void answer(Outcome outcome, PrinterTrouble trouble = PrinterTrouble::None)
    {
        QVERIFY(m_done);
        auto done = std::exchange(m_done, {});
        if (m_context)
            done({outcome, trouble, {}});
    }
    [[nodiscard]] bool busy() const { return static_cast<bool>(m_done); }
    QStringList sent;
    bool asking = false;

private:
    QPointer<QObject> m_context;
    std::function<void(const Delivery &)> m_done;
};

PrintOrder order(const QString &number)
{
    PrintOrder made;
    made.document = test::receiptIn(Language::Uzbek);
    made.document.number = number;
    made.title = u"Gaz"_s;
    made.amount = Soum(5000);
    return made;
}

/// A till's file, with one run of the program at a time on it.
struct Desk {
    Desk()
        : database(open())
    {
        begin();
    }
    void begin()
    {
        jobs = std::make_unique<PrintJobs>(*database);
        queue = std::make_unique<PrintQueue>(*jobs, paper, clock);
        QObject::connect(queue.get(), &PrintQueue::printed, queue.get(),
            [this](const PrintJob &job) { printed.append(job.number); });
        queue->open();
    }
    /// As after a crash: nothing was said to anybody.
    void restart()
    {
        queue.reset();
        jobs.reset();
        database.reset();
        database = open();
        begin();
    }
    [[nodiscard]] std::unique_ptr<Database> open() const
    {
        auto opened = Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().reason));
        return std::move(*opened);
    }
    [[nodiscard]] QString states() const
    {
        QStringList words;
        for (const PrintJob &job : queue->unprinted())
            words.append(job.number + u'=' + printStateName(job.state));
        return words.join(u' ');
    }
    /// What another reader of the file would find.
    [[nodiscard]] QString stored() const
    {
        QStringList words;
        const auto found = PrintJobs(*database).unprinted();
        for (const PrintJob &job : *found)
            words.append(job.number + u'=' + printStateName(job.state));
        return words.join(u' ');
    }

    QTemporaryDir folder;
    ManualClock clock;
    ScriptedPaper paper;
    std::unique_ptr<Database> database;
    std::unique_ptr<PrintJobs> jobs;
    std::unique_ptr<PrintQueue> queue;
    QStringList printed;
};

} // namespace

class TestPrintQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDocumentSurvivesItsBytes()
    {
        for (const Language language : allLanguages) {
            const ReceiptDocument document = nextCopy(test::receiptIn(language));
            QCOMPARE(unpacked(packed(document)), std::optional(document));
        }
        const QByteArray bytes = packed(test::receiptIn(Language::English));
        QVERIFY(!unpacked(bytes.chopped(1)));
        QVERIFY(!unpacked(bytes + 'x'));
        QVERIFY(!unpacked("other" + bytes));
        QVERIFY(!unpacked({}));
    }

    void isKeptAsSendingBeforeItIsSent()
    {
        Desk desk;
        QSignalSpy ended(desk.queue.get(), &PrintQueue::ended);
        desk.queue->add(order(u"1"_s));
        QCOMPARE(desk.paper.sent, QStringList {u"1"_s});
        QCOMPARE(desk.stored(), u"1=sending"_s);
        desk.queue->add(order(u"2"_s));
        QCOMPARE(desk.paper.sent.size(), 1);
        QCOMPARE(desk.stored(), u"1=sending 2=waiting"_s);
        QCOMPARE(desk.queue->troubled(), 0);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.printed, QStringList {u"1"_s});
        QCOMPARE(desk.stored(), u"2=sending"_s);
        desk.paper.answer(Outcome::Taken);
        QVERIFY(desk.queue->unprinted().isEmpty());
        QCOMPARE(ended.size(), 2);
        // what was printed keeps no personal data
        auto rest = desk.database->run(u"SELECT count(*), sum(length(document)) FROM print_job"_s);
        QVERIFY(rest && rest->next());
        QCOMPARE(rest->value(0).toInt(), 2);
        QCOMPARE(rest->value(1).toInt(), 0);
    }

    void whatWasBeingSentAtACrashIsLeftToThePerson()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.queue->add(order(u"2"_s));
        desk.restart();
        QCOMPARE(desk.states(), u"1=unsure 2=failed"_s);
        QCOMPARE(desk.queue->troubled(), 2);
        desk.clock.advance(1h);
        // the one that never left follows by itself, the other never does
        QCOMPARE(desk.paper.sent, QStringList({u"1"_s, u"2"_s}));
        desk.paper.answer(Outcome::Taken);
        desk.clock.advance(1h);
        desk.queue->retryAll();
        QCOMPARE(desk.paper.sent.size(), 2);
        QCOMPARE(desk.states(), u"1=unsure"_s);
        desk.restart();
        QCOMPARE(desk.states(), u"1=unsure"_s);
        // on the cashier's word it is sent, or counts as printed
        desk.queue->retry(desk.queue->unprinted().first().id);
        QCOMPARE(desk.paper.sent.size(), 3);
        desk.paper.answer(Outcome::Unsure, PrinterTrouble::Stalled);
        QCOMPARE(desk.states(), u"1=unsure"_s);
        desk.queue->remove(desk.queue->unprinted().first().id, true);
        QCOMPARE(desk.printed, QStringList({u"2"_s, u"1"_s}));
        QCOMPARE(desk.stored(), QString());
    }

    void aPrinterThatIsOffIsTriedAgainMoreAndMoreSlowly()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.queue->add(order(u"2"_s));
        QSignalSpy ended(desk.queue.get(), &PrintQueue::ended);
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        // the second is told too, without another question
        QCOMPARE(ended.size(), 2);
        QCOMPARE(desk.stored(), u"1=failed 2=failed"_s);
        QCOMPARE(desk.queue->unprinted().last().trouble, PrinterTrouble::NoAnswer);
        QList<qint64> pauses;
        for (int i = 0; i < 8; ++i) {
            const qint64 before = desk.clock.monotonicMs();
            while (!desk.paper.busy())
                desk.clock.advance(desk.clock.nextInMs());
            pauses.append((desk.clock.monotonicMs() - before) / 1000);
            desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        }
        QCOMPARE(pauses, QList<qint64>({10, 20, 40, 80, 160, 300, 300, 300}));
        QVERIFY(!desk.paper.sent.contains(u"2"_s));
        // it is back: everything follows, in order, and the pauses are short again
        while (!desk.paper.busy())
            desk.clock.advance(desk.clock.nextInMs());
        desk.paper.answer(Outcome::Taken);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.printed, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(desk.stored(), QString());
    }

    void aNewReceiptTriesAtOnce()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        desk.queue->add(order(u"2"_s));
        QCOMPARE(desk.paper.sent, QStringList({u"1"_s, u"2"_s}));
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.paper.sent.last(), u"1"_s);
    }

    void anOldReceiptIsNotPrintedByItself()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        desk.restart();
        desk.clock.setUtc(desk.clock.utcNow().addDays(1));
        desk.clock.advance(1h);
        QCOMPARE(desk.paper.sent.size(), 1);
        QCOMPARE(desk.states(), u"1=failed"_s);
        desk.queue->retryAll();
        QCOMPARE(desk.paper.sent.size(), 2);
    }

    void aDialogIsNeverOpenedByItself()
    {
        Desk desk;
        desk.paper.asking = true;
        desk.queue->add(order(u"1"_s));
        desk.paper.answer(Outcome::Cancelled);
        QCOMPARE(desk.stored(), QString());
        desk.queue->add(order(u"2"_s));
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::QueueRefused);
        desk.clock.advance(2h);
        QCOMPARE(desk.paper.sent.size(), 2);
        desk.queue->retry(desk.queue->unprinted().first().id);
        QCOMPARE(desk.paper.sent.size(), 3);
    }

    void whatMayBeOnPaperHoldsNobodyUp()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.queue->add(order(u"2"_s));
        desk.paper.answer(Outcome::Unsure, PrinterTrouble::ClosedEarly);
        QCOMPARE(desk.stored(), u"1=unsure 2=failed"_s);
        desk.clock.advance(10s);
        QCOMPARE(desk.paper.sent.last(), u"2"_s);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.stored(), u"1=unsure"_s);
    }

    void whatCantBeKeptIsPrintedAllTheSame()
    {
        Desk desk;
        QVERIFY(desk.database->run(u"DROP TABLE print_job"_s));
        const PrintJobId id = desk.queue->add(order(u"1"_s));
        QVERIFY(static_cast<qint64>(id) < 0);
        QCOMPARE(desk.paper.sent.size(), 1);
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        desk.clock.advance(10s);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.printed, QStringList {u"1"_s});
        QVERIFY(desk.queue->unprinted().isEmpty());
    }

    // Were it sent now, a restart would send it again.
    void whatCantBeMarkedAsSendingIsNotSent()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        QVERIFY(desk.database->run(u"CREATE TRIGGER full BEFORE UPDATE ON print_job"
                                   " BEGIN SELECT RAISE(ABORT, 'full'); END"_s));
        desk.clock.advance(10s);
        QCOMPARE(desk.paper.sent.size(), 1);
        QCOMPARE(desk.queue->unprinted().first().trouble, PrinterTrouble::Store);
        QVERIFY(desk.database->run(u"DROP TRIGGER full"_s));
        desk.clock.advance(5min);
        QCOMPARE(desk.paper.sent.size(), 2);
    }

    void whatCantBeReadHoldsNobodyUp()
    {
        Desk desk;
        desk.queue->add(order(u"1"_s));
        desk.queue->add(order(u"2"_s));
        desk.paper.answer(Outcome::NotTaken, PrinterTrouble::NoAnswer);
        QVERIFY(desk.database->run(u"UPDATE print_job SET document = x'00' WHERE number = '1'"_s));
        desk.restart();
        desk.clock.advance(1min);
        QCOMPARE(desk.paper.sent.last(), u"2"_s);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.states(), u"1=failed"_s);
        QCOMPARE(desk.queue->unprinted().first().trouble, PrinterTrouble::Unreadable);
        desk.clock.advance(2h);
        QCOMPARE(desk.paper.sent.size(), 2);
    }

    void countsThePaymentsOwn()
    {
        Desk desk;
        PrintOrder first = order(u"1"_s);
        first.payment = {};
        desk.queue->add(first);
        QCOMPARE(desk.queue->openJobs({}, true), 1);
        QCOMPARE(desk.queue->openJobs({}, false), 0);
        QCOMPARE(desk.queue->openJobs(PaymentId {7}, true), 0);
        desk.paper.answer(Outcome::Taken);
        QCOMPARE(desk.queue->openJobs({}, true), 0);
    }

    // The whole way: a queue, a printer at a socket that is off, then on.
    void followsWhenThePrinterIsSwitchedOn()
    {
        Desk desk;
        test::TestPrinter printer(384);
        printer.switchOff();
        RawSender sender;
        RawPaper paper(sender, [&]() -> std::optional<RawSetup> {
            return RawSetup {*printTarget(PrintTarget::Kind::Network, printer.address()), 384, true};
        });
        PrintQueue queue(*desk.jobs, paper, desk.clock);
        QSignalSpy ended(&queue, &PrintQueue::ended);
        queue.add(order(u"1"_s));
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(queue.unprinted().first().trouble, PrinterTrouble::NoAnswer);
        printer.switchOn();
        desk.clock.advance(10s);
        QTRY_COMPARE(ended.size(), 2);
        QVERIFY(queue.unprinted().isEmpty());
        QTRY_COMPARE(printer.printOuts().size(), 1);
        QCOMPARE(printer.printOuts().first().faults, QStringList());
        QVERIFY(printer.printOuts().first().cut);
    }

    void withoutASetPrinterItSaysSo()
    {
        Desk desk;
        RawSender sender;
        RawPaper paper(sender, [] { return std::nullopt; });
        PrintQueue queue(*desk.jobs, paper, desk.clock);
        queue.add(order(u"1"_s));
        QTRY_COMPARE(queue.unprinted().first().trouble, PrinterTrouble::NotSet);
    }
};

QTEST_MAIN(TestPrintQueue)
#include "tst_printqueue.moc"
