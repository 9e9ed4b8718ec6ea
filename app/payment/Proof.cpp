// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Proof.h"

#include "app/core/Clock.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 waitMs = 150'000;
constexpr int notChargedNeeded = 3;
constexpr qint64 longestSkewMs = 10 * 60 * 1000;
constexpr qint64 releaseAfterMs = 3LL * 24 * 60 * 60 * 1000;

void lookAtClock(QList<WhyNot> &reasons, const Proof &proof)
{
    if (!proof.clockMeasured)
        reasons += WhyNot::ClockNotMeasured;
    else if (qAbs(proof.skewMs) > longestSkewMs)
        reasons += WhyNot::ClockWrong;
}

void lookAtState(QList<WhyNot> &reasons, const PaymentRow &row, const Proof &proof)
{
    if (row.state != PaymentState::PayUnknown)
        reasons += WhyNot::NotUnknown;
    if (!proof.originInUse)
        reasons += WhyNot::OtherOrigin;
    if (proof.answerNotStored)
        reasons += WhyNot::NotStored;
}
} // namespace

QString whyNotName(WhyNot why)
{
    switch (why) {
    case WhyNot::NotUnknown:
        return u"not_unknown"_s;
    case WhyNot::NotStored:
        return u"not_stored"_s;
    case WhyNot::OtherOrigin:
        return u"other_origin"_s;
    case WhyNot::TooEarly:
        return u"too_early"_s;
    case WhyNot::NotInARow:
        return u"not_in_a_row"_s;
    case WhyNot::RegistryNotRead:
        return u"registry_not_read"_s;
    case WhyNot::RegistryNoWitness:
        return u"registry_no_witness"_s;
    case WhyNot::ClockNotMeasured:
        return u"clock_not_measured"_s;
    case WhyNot::ClockWrong:
        return u"clock_wrong"_s;
    case WhyNot::NoCard:
        return u"no_card"_s;
    case WhyNot::TooYoung:
        return u"too_young"_s;
    case WhyNot::AlreadyReleased:
        return u"already_released"_s;
    }
    return {};
}

QString whyNotNames(const QList<WhyNot> &reasons)
{
    QStringList names;
    for (const WhyNot why : reasons)
        names += whyNotName(why);
    return names.join(u", "_s);
}

QList<WhyNot> whyNotQuiet(const PaymentRow &row, const Proof &proof)
{
    QList<WhyNot> reasons;
    lookAtState(reasons, row, proof);
    if (proof.sinceSentMs < waitMs)
        reasons += WhyNot::TooEarly;
    if (row.notChargedInRow < notChargedNeeded)
        reasons += WhyNot::NotInARow;
    lookAtClock(reasons, proof);
    if (proof.clockMeasured && !proof.sentServerUtc.isValid())
        reasons += WhyNot::ClockNotMeasured;
    return reasons;
}

QList<WhyNot> whyNotRepeat(const PaymentRow &row, const Proof &proof)
{
    QList<WhyNot> reasons = whyNotQuiet(row, proof);
    if (!proof.testimony)
        reasons += WhyNot::RegistryNotRead;
    else if (*proof.testimony != Testimony::Absent || !row.absentAt.isValid())
        reasons += WhyNot::RegistryNoWitness;
    if (!proof.cardKnown)
        reasons += WhyNot::NoCard;
    return reasons;
}

QList<WhyNot> whyNotRelease(const PaymentRow &row, const Proof &proof)
{
    QList<WhyNot> reasons;
    lookAtState(reasons, row, proof);
    lookAtClock(reasons, proof);
    const QDateTime sent = proof.sentServerUtc.isValid() ? proof.sentServerUtc : row.sentAt;
    if (!sent.isValid() || sent.msecsTo(proof.serverNow) <= releaseAfterMs)
        reasons += WhyNot::TooYoung;
    if (row.released)
        reasons += WhyNot::AlreadyReleased;
    return reasons;
}

bool absenceProven(const PaymentRow &row, const Proof &proof)
{
    return whyNotQuiet(row, proof).isEmpty() && proof.testimony == Testimony::Absent && row.absentAt.isValid()
        && proof.readAt.isValid() && tashkentDay(row.absentAt) < tashkentDay(proof.readAt);
}

} // namespace kassa
