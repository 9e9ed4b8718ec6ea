// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Proof.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 60 * 60 * 1000;
const QDateTime sent(QDate(2026, 3, 2), QTime(6, 0), Qt::UTC);

struct Standing {
    PaymentRow row;
    Proof proof;
};

/// Everything that rule 7 asks for, and an absence first seen the day before.
Standing everything()
{
    Standing all;
    all.row.state = PaymentState::PayUnknown;
    all.row.notChargedInRow = 3;
    all.row.sentAt = sent;
    all.row.absentAt = sent.addSecs(200);
    all.proof.sinceSentMs = 150'000;
    all.proof.clockMeasured = true;
    all.proof.skewMs = 600'000;
    all.proof.serverNow = sent.addDays(1);
    all.proof.sentServerUtc = sent;
    all.proof.testimony = Testimony::Absent;
    all.proof.readAt = sent.addDays(1);
    all.proof.originInUse = true;
    all.proof.cardKnown = true;
    return all;
}

struct Case {
    const char *name;
    void (*spoil)(Standing &);
    WhyNot why;
    bool alsoNotCharged; ///< NotCharged needs it just as well (rule 8)
};

const Case repeatCases[] = {
    {"paid", [](Standing &s) { s.row.state = PaymentState::Paid; }, WhyNot::NotUnknown, true},
    {"sent", [](Standing &s) { s.row.state = PaymentState::PaySent; }, WhyNot::NotUnknown, true},
    {"refused", [](Standing &s) { s.row.state = PaymentState::PayRefused; }, WhyNot::NotUnknown, true},
    {"another gateway", [](Standing &s) { s.proof.originInUse = false; }, WhyNot::OtherOrigin, true},
    {"an answer not stored", [](Standing &s) { s.proof.answerNotStored = true; }, WhyNot::NotStored, true},
    {"149.999 s", [](Standing &s) { s.proof.sinceSentMs = 149'999; }, WhyNot::TooEarly, true},
    {"two in a row", [](Standing &s) { s.row.notChargedInRow = 2; }, WhyNot::NotInARow, true},
    {"clock not measured", [](Standing &s) { s.proof.clockMeasured = false; }, WhyNot::ClockNotMeasured,
        true},
    {"not measured at PaySent", [](Standing &s) { s.proof.sentServerUtc = {}; }, WhyNot::ClockNotMeasured,
        true},
    {"10 min fast", [](Standing &s) { s.proof.skewMs = 600'001; }, WhyNot::ClockWrong, true},
    {"10 min slow", [](Standing &s) { s.proof.skewMs = -600'001; }, WhyNot::ClockWrong, true},
    {"registry not read", [](Standing &s) { s.proof.testimony.reset(); }, WhyNot::RegistryNotRead, true},
    {"no witness", [](Standing &s) { s.proof.testimony = Testimony::NoWitness; }, WhyNot::RegistryNoWitness,
        true},
    {"present", [](Standing &s) { s.proof.testimony = Testimony::Present; }, WhyNot::RegistryNoWitness, true},
    {"absence not kept", [](Standing &s) { s.row.absentAt = {}; }, WhyNot::RegistryNoWitness, true},
    {"no card", [](Standing &s) { s.proof.cardKnown = false; }, WhyNot::NoCard, false},
};

} // namespace

class ProofTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyConditionOfRule7ClosesItAlone()
    {
        QCOMPARE(whyNotRepeat(everything().row, everything().proof), QList<WhyNot>());
        QVERIFY(absenceProven(everything().row, everything().proof));
        QSet<QString> names;
        for (const Case &one : repeatCases) {
            Standing spoilt = everything();
            one.spoil(spoilt);
            QVERIFY2(whyNotRepeat(spoilt.row, spoilt.proof) == QList<WhyNot> {one.why}, one.name);
            QVERIFY2(absenceProven(spoilt.row, spoilt.proof) == !one.alsoNotCharged, one.name);
            names += whyNotName(one.why);
        }
        QCOMPARE(names.size(), 10);
        QVERIFY(!names.contains(QString()));
        Standing slow = everything();
        slow.proof.skewMs = -600'000;
        QVERIFY(whyNotRepeat(slow.row, slow.proof).isEmpty());
        QCOMPARE(whyNotNames({WhyNot::TooEarly, WhyNot::NoCard}), u"too_early, no_card"_s);
    }

    void absenceTakesTwoDaysOfTheServer()
    {
        Standing same = everything();
        same.proof.readAt = sent.addSecs(3600);
        same.proof.serverNow = sent.addDays(1); // the day has changed, the registry was not read again
        QVERIFY(!absenceProven(same.row, same.proof));
        QVERIFY(whyNotRepeat(same.row, same.proof).isEmpty());
        // 19:00 UTC is midnight in Tashkent.
        Standing midnight = everything();
        midnight.row.absentAt = QDateTime(QDate(2026, 3, 2), QTime(18, 59, 59), Qt::UTC);
        midnight.proof.readAt = QDateTime(QDate(2026, 3, 2), QTime(19, 0), Qt::UTC);
        QVERIFY(absenceProven(midnight.row, midnight.proof));
        midnight.row.absentAt = midnight.proof.readAt;
        QVERIFY(!absenceProven(midnight.row, midnight.proof));
        midnight.proof.readAt = {};
        QVERIFY(!absenceProven(midnight.row, midnight.proof));
    }

    void everyConditionOfAReleaseClosesItAlone()
    {
        const auto old = [] {
            Standing standing = everything();
            standing.proof.serverNow = sent.addMSecs(3 * day + 1);
            standing.proof.testimony.reset(); // neither the registry nor the waits count here
            standing.row.notChargedInRow = 0;
            standing.proof.sinceSentMs = 0;
            return standing;
        };
        QCOMPARE(whyNotRelease(old().row, old().proof), QList<WhyNot>());
        const Case cases[] = {
            {"paid", [](Standing &s) { s.row.state = PaymentState::Paid; }, WhyNot::NotUnknown, false},
            {"gateway", [](Standing &s) { s.proof.originInUse = false; }, WhyNot::OtherOrigin, false},
            {"stored", [](Standing &s) { s.proof.answerNotStored = true; }, WhyNot::NotStored, false},
            {"measured", [](Standing &s) { s.proof.clockMeasured = false; }, WhyNot::ClockNotMeasured, false},
            {"skew", [](Standing &s) { s.proof.skewMs = 600'001; }, WhyNot::ClockWrong, false},
            {"3 days", [](Standing &s) { s.proof.serverNow = sent.addMSecs(3 * day); }, WhyNot::TooYoung,
                false},
            {"released", [](Standing &s) { s.row.released = true; }, WhyNot::AlreadyReleased, false},
        };
        for (const Case &one : cases) {
            Standing spoilt = old();
            one.spoil(spoilt);
            QVERIFY2(whyNotRelease(spoilt.row, spoilt.proof) == QList<WhyNot> {one.why}, one.name);
        }
        Standing unmeasured = old();
        unmeasured.proof.sentServerUtc = {}; // the PC's stamp stands in
        QVERIFY(whyNotRelease(unmeasured.row, unmeasured.proof).isEmpty());
        unmeasured.row.sentAt = {};
        QCOMPARE(whyNotRelease(unmeasured.row, unmeasured.proof), QList {WhyNot::TooYoung});
    }
};

QTEST_GUILESS_MAIN(ProofTest)
#include "tst_proof.moc"
