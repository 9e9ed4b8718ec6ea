// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle itself: it is silent about an honest till, and says the right letter about each crime.
#include "app/core/EventNames.h"
#include "tests/simulation/Oracle.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::sim;
using namespace Qt::StringLiterals;

namespace {

ServerTransaction charged(const QString &id, qint64 amount = 50'000, const QString &account = u"0001"_s)
{
    ServerTransaction t;
    t.id = id;
    t.account = account;
    t.amount = amount;
    t.state = u"paid"_s;
    t.charges = 1;
    return t;
}

JournalEntry entry(qint64 number, const QString &id, PaymentState state, int attempts = 1)
{
    JournalEntry made;
    made.row.id = PaymentId {number};
    made.row.transactionId = id;
    made.row.state = state;
    made.row.amount = Soum(50'000);
    made.row.account = {{u"code"_s, u"0001"_s, {}, {}}};
    made.row.attempts = attempts;
    const auto event = [&made](QLatin1StringView what, PaymentState to) {
        JournalEvent happened;
        happened.what = what;
        happened.to = to;
        made.events += happened;
    };
    event(event::createSent, PaymentState::CreateSent);
    for (int i = 0; i < attempts; ++i) {
        event(event::paySent, PaymentState::PaySent);
        made.attempts += PaymentAttempt {};
    }
    event(event::payAnswer, state);
    return made;
}

/// One bill, created once, paid once.
Evidence honest()
{
    Evidence evidence;
    evidence.bills = {{u"bill 1"_s, u"0001"_s, {50'000}, 0}};
    evidence.server = {charged(u"tx-1"_s)};
    evidence.journal = {entry(1, u"tx-1"_s, PaymentState::Paid)};
    evidence.paysOnWire = {{u"tx-1"_s, 1}};
    evidence.createsOnWire = {{wireKey(u"0001"_s, 50'000), 1}};
    return evidence;
}

QString letters(const Evidence &evidence)
{
    QString found;
    for (const Violation &violation : judge(evidence))
        if (!found.contains(QChar::fromLatin1(violation.letter)))
            found += QChar::fromLatin1(violation.letter);
    return found;
}

} // namespace

class OracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isSilentAboutAnHonestTill() { QCOMPARE(letters(honest()), u""_s); }

    void seesABillThatWasChargedTwice()
    {
        Evidence evidence = honest();
        evidence.server.push_back(charged(u"tx-2"_s));
        evidence.journal += entry(2, u"tx-2"_s, PaymentState::Paid);
        evidence.paysOnWire[u"tx-2"_s] = 1;
        evidence.createsOnWire[wireKey(u"0001"_s, 50'000)] = 2;
        QCOMPARE(letters(evidence), u"a"_s);
        // A senior's approval allows for one more, a charge that the server gave back does not count, and
        // neither does another till's.
        evidence.bills[0].approved = 1;
        QCOMPARE(letters(evidence), u""_s);
        evidence.bills[0].approved = 0;
        evidence.server.back().reversals = 1;
        QCOMPARE(letters(evidence), u""_s);
        evidence = honest();
        evidence.server.push_back(charged(u"tx-2"_s));
        evidence.server.back().foreign = true;
        QCOMPARE(letters(evidence), u""_s);
    }

    void seesOneTransactionThatWasChargedTwice()
    {
        Evidence evidence = honest();
        evidence.server[0].charges = 2;
        QCOMPARE(letters(evidence), u"a"_s);
    }

    void seesARepeatThatNobodyApproved()
    {
        Evidence evidence = honest();
        evidence.journal = {entry(1, u"tx-1"_s, PaymentState::Paid, 2)};
        evidence.journal[0].attempts[1].from = PaymentState::PayUnknown;
        evidence.paysOnWire[u"tx-1"_s] = 2;
        QCOMPARE(letters(evidence), u"a"_s);
        evidence.bills[0].approved = 1;
        QCOMPARE(letters(evidence), u""_s);
        JournalEvent released;
        released.what = event::released;
        evidence.journal[0].events += released;
        QCOMPARE(letters(evidence), u"a"_s);
    }

    void seesTheOtherAmountThatWasTypedForABill()
    {
        Evidence evidence = honest();
        evidence.bills[0].amounts += 60'000;
        evidence.server.push_back(charged(u"tx-2"_s, 60'000));
        JournalEntry other = entry(2, u"tx-2"_s, PaymentState::Paid);
        other.row.amount = Soum(60'000);
        evidence.journal += other;
        evidence.paysOnWire[u"tx-2"_s] = 1;
        evidence.createsOnWire[wireKey(u"0001"_s, 60'000)] = 1;
        QCOMPARE(letters(evidence), u"a"_s);
    }

    void seesAChargeThatIsLost_data()
    {
        QTest::addColumn<int>("state");
        for (const PaymentState state : {PaymentState::PaySent, PaymentState::PayUnknown,
                 PaymentState::PayRefused, PaymentState::NotCharged, PaymentState::Cancelled,
                 PaymentState::Abandoned, PaymentState::Superseded})
            QTest::newRow(qPrintable(stateName(state))) << int(state);
    }
    void seesAChargeThatIsLost()
    {
        QFETCH(int, state);
        Evidence evidence = honest();
        evidence.journal = {entry(1, u"tx-1"_s, PaymentState(state))};
        QCOMPARE(letters(evidence), u"b"_s);
    }

    void allowsAnOpenOutcomeUntilTheServerIsTruthful()
    {
        Evidence evidence = honest();
        evidence.truthful = false;
        evidence.journal = {entry(1, u"tx-1"_s, PaymentState::PayUnknown)};
        QCOMPARE(letters(evidence), u""_s);
        evidence.journal = {entry(1, u"tx-1"_s, PaymentState::PayRefused)};
        QCOMPARE(letters(evidence), u"b"_s);
    }

    void seesAChargeWithoutAnyRow()
    {
        Evidence evidence = honest();
        evidence.journal.clear();
        evidence.createsOnWire.clear();
        evidence.paysOnWire.clear();
        QCOMPARE(letters(evidence), u"b"_s);
    }

    void seesAPaidThatTheServerNeverCharged()
    {
        Evidence evidence = honest();
        evidence.server[0].charges = 0;
        evidence.server[0].state = u"created"_s;
        QCOMPARE(letters(evidence), u"c"_s);
        // Also one that was Paid for a while only.
        evidence.journal[0].row.state = PaymentState::Cancelled;
        QCOMPARE(letters(evidence), u"c"_s);
    }

    void seesAReceiptWithoutPaid()
    {
        Evidence evidence = honest();
        JournalEvent receipt;
        receipt.what = event::receiptPrinted;
        evidence.journal[0].events += receipt;
        QCOMPARE(letters(evidence), u""_s);
        evidence.journal[0].events.prepend(receipt);
        QCOMPARE(letters(evidence), u"d"_s);
    }

    void seesAPayWithoutAnAttempt()
    {
        Evidence evidence = honest();
        evidence.paysOnWire[u"tx-1"_s] = 2;
        QCOMPARE(letters(evidence), u"e"_s);
        evidence = honest();
        evidence.paysOnWire[u"tx-9"_s] = 1;
        QCOMPARE(letters(evidence), u"e"_s);
    }

    void seesACreateWithoutARow()
    {
        Evidence evidence = honest();
        evidence.createsOnWire[wireKey(u"0001"_s, 50'000)] = 2;
        QCOMPARE(letters(evidence), u"e"_s);
    }

    void seesAnAttemptWithoutARequest()
    {
        Evidence evidence = honest();
        evidence.journal = {entry(1, u"tx-1"_s, PaymentState::Paid, 2)};
        QCOMPARE(letters(evidence), u"e"_s);
        // It is excused where no byte was taken, and where the program died meanwhile.
        JournalEvent excuse;
        excuse.what = event::payNotSent;
        evidence.journal[0].events += excuse;
        QCOMPARE(letters(evidence), u""_s);
        evidence.journal[0].events.last().what = event::recovered;
        evidence.journal[0].events.last().from = PaymentState::PaySent;
        QCOMPARE(letters(evidence), u""_s);
        evidence.journal[0].events.last().from = PaymentState::Created;
        QCOMPARE(letters(evidence), u"e"_s);
    }

    void seesACreateSentThatNobodySent()
    {
        Evidence evidence = honest();
        evidence.journal += entry(2, u"tx-2"_s, PaymentState::Abandoned, 0);
        QCOMPARE(letters(evidence), u"e"_s);
        JournalEvent refused;
        refused.to = PaymentState::CreateRefused;
        evidence.journal[1].events += refused;
        QCOMPARE(letters(evidence), u""_s);
    }
};

QTEST_GUILESS_MAIN(OracleTest)
#include "tst_oracle.moc"
