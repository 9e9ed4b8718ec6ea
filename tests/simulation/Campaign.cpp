// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Campaign.h"

#include "tests/simulation/Shrink.h"

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int shrinkingRuns = 250;

QJsonObject objectOf(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[name, times] : counts)
        object.insert(name, times);
    return object;
}

std::map<QString, qint64> countsOf(const QJsonObject &object)
{
    std::map<QString, qint64> counts;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        counts[it.key()] = it.value().toInteger();
    return counts;
}

void addTo(std::map<QString, qint64> &sum, const std::map<QString, qint64> &part)
{
    for (const auto &[name, times] : part)
        sum[name] += times;
}

QStringList expectedFaults()
{
    QStringList names {u"disk_full"_s, u"disk_write_error"_s, u"disk_sync_error"_s, u"disk_read_error"_s,
        u"process_killed"_s, u"power_cut"_s, u"torn_sectors"_s, u"stop_at_step"_s, u"stop_at_write"_s,
        u"stop_at_sync"_s, u"program_closed"_s, u"clock_back"_s, u"clock_forward"_s, u"token_expired"_s,
        u"foreign_payment"_s, u"foreign_row_asked"_s, u"senior_repeats"_s, u"senior_replaces"_s,
        u"senior_releases"_s, u"created_cancelled"_s, u"paid_cancelled"_s};
    for (int i = 0; i < faultCount; ++i)
        names += faultName(Fault(i));
    return names;
}

} // namespace

void Tally::add(const Outcome &outcome)
{
    payments += outcome.payments;
    for (const Violation &violation : outcome.violations)
        ++(violation.letter == 'a'        ? doubled
                : violation.letter == 'b' ? lost
                : violation.letter == 'c' ? falsePaid
                                          : other);
    addTo(faults, outcome.faults);
    addTo(states, outcome.states);
}

void Tally::add(const Tally &part)
{
    payments += part.payments;
    doubled += part.doubled;
    lost += part.lost;
    falsePaid += part.falsePaid;
    other += part.other;
    addTo(faults, part.faults);
    addTo(states, part.states);
}

QJsonObject Tally::json(quint64 seed) const
{
    QJsonObject line {{u"payments"_s, payments}, {u"seed"_s, qint64(seed)}, {u"doubled"_s, doubled},
        {u"lost"_s, lost}, {u"falsePaid"_s, falsePaid}, {u"faults"_s, objectOf(faults)},
        {u"states"_s, objectOf(states)}};
    if (other > 0)
        line.insert(u"other"_s, other);
    return line;
}

std::optional<Tally> Tally::fromJson(const QJsonObject &json)
{
    if (!json.contains("payments"_L1))
        return std::nullopt;
    Tally tally;
    tally.payments = json.value("payments"_L1).toInteger();
    tally.doubled = json.value("doubled"_L1).toInteger();
    tally.lost = json.value("lost"_L1).toInteger();
    tally.falsePaid = json.value("falsePaid"_L1).toInteger();
    tally.other = json.value("other"_L1).toInteger();
    tally.faults = countsOf(json.value("faults"_L1).toObject());
    tally.states = countsOf(json.value("states"_L1).toObject());
    return tally;
}

QStringList Tally::neverReached() const
{
    QStringList missing;
    for (const QString &name : expectedFaults())
        if (faults.count(name) == 0)
            missing += u"fault "_s + name;
    for (const PaymentState state : allPaymentStates)
        if (states.count(stateName(state)) == 0)
            missing += u"state "_s + stateName(state);
    return missing;
}

Tally runLives(
    quint64 seed, quint64 stride, qint64 payments, const std::function<void(const QString &)> &tell)
{
    FaultyVfs disk;
    const Workshop workshop(disk);
    const auto live = [&](const Script &script) { return World(disk, workshop, script).run(); };
    Tally sum;
    for (; sum.payments < payments; seed += stride) {
        const Script script = scriptOf(seed);
        const Outcome outcome = live(script);
        sum.add(outcome);
        if (qEnvironmentVariableIsSet("KASSA_SIMULATE_DIGEST"))
            tell(u"seed %1: %2 payments, %3"_s.arg(seed).arg(outcome.payments).arg(outcome.digest));
        if (outcome.violations.isEmpty())
            continue;
        QString text = u"violated with seed %1 (again: kassa-simulate --payments 1 --seed %1)\n"_s.arg(seed);
        for (const Violation &violation : outcome.violations)
            text += u"  (%1) %2\n"_s.arg(QChar::fromLatin1(violation.letter)).arg(violation.what);
        const Script shorter = shrunk(script, outcome.violations.first().letter, shrinkingRuns, live);
        text += u"shortest "_s + textOf(shorter);
        for (const Violation &violation : live(shorter).violations)
            text += u"  (%1) %2\n"_s.arg(QChar::fromLatin1(violation.letter)).arg(violation.what);
        tell(text);
        break;
    }
    return sum;
}

} // namespace kassa::sim
