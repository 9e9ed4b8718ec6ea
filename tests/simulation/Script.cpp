// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Script.h"

#include <array>

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
using Kind = Action::Kind;

/// The faults of this life: a pair, or one alone where both are the same.
struct Theme {
    Fault one;
    Fault other;
};

Theme themeOf(quint64 seed)
{
    const auto index = seed % quint64(faultCount * faultCount);
    // Neighbouring seeds shall differ in both.
    const int one = int(index % quint64(faultCount));
    const int other = int((index / quint64(faultCount) + index) % quint64(faultCount));
    return {Fault(one), Fault(other)};
}

Action armed(Fault fault, Dice &dice)
{
    // Where the money is, mostly.
    constexpr std::array order {
        Method::Pay, Method::Pay, Method::Pay, Method::Create, Method::Status, Method::Status, Method::All};
    Method on = Method::Pay;
    do {
        on = order[std::size_t(dice.below(order.size()))];
    } while (!playable(fault, on));
    Action action;
    action.kind = Kind::Arm;
    action.fault = {on, fault, int(dice.below(2)), int(dice.between(1, on == Method::Status ? 6 : 2)), false};
    // A refused token and a bad request were refused: no work is done for them. What else the server says may
    // follow a charge.
    action.fault.work = fault != Fault::Status401 && dice.chance(50);
    return action;
}

Action stop(Dice &dice)
{
    Action action;
    action.loss = FaultyVfs::Loss(dice.below(3));
    action.flag = dice.chance(50);
    switch (dice.below(3)) {
    case 0:
        action.kind = Kind::StopAtStep;
        action.number = dice.below(40);
        break;
    case 1:
        action.kind = Kind::StopAtWrite;
        action.number = dice.below(80);
        break;
    default:
        action.kind = Kind::StopAtSync;
        action.number = dice.below(12);
    }
    return action;
}

Action disk(Dice &dice)
{
    Action action;
    action.kind = Kind::Disk;
    action.trouble = FaultyVfs::Trouble(dice.below(4));
    action.number = dice.below(60);
    action.fault.times = int(dice.chance(70) ? dice.between(1, 4) : dice.between(5, 40));
    return action;
}

Action wallClock(Dice &dice)
{
    Action action;
    action.kind = Kind::WallClock;
    constexpr std::array<qint64, 8> offsets {
        0, 0, 3 * minute, -3 * minute, 2 * hour, -2 * hour, 30 * hour, -400 * hour};
    action.number = offsets[std::size_t(dice.below(offsets.size()))];
    return action;
}

Action pause(Dice &dice)
{
    Action action;
    action.kind = Kind::Pause;
    constexpr std::array<qint64, 7> waits {
        20 * second, minute, 4 * minute, 12 * minute, 30 * minute, 70 * minute, 25 * hour};
    action.number = waits[std::size_t(dice.below(dice.chance(10) ? 7 : 5))];
    return action;
}

void add(Script &script, Action action, Dice &dice)
{
    action.seed = dice.next();
    script.actions.push_back(std::move(action));
}

Action actionOf(Kind kind, qint64 number = 0)
{
    Action action;
    action.kind = kind;
    action.number = number;
    return action;
}

/// An outcome that stays unknown, other payments after it, and a senior who decides about it.
void withSenior(Script &script, int bill, Dice &dice)
{
    Action foreign = actionOf(Kind::ForeignPayment);
    foreign.bill = std::min(bill + 1, int(script.bills.size()) - 1);
    add(script, foreign, dice);
    add(script, actionOf(Kind::Pause, dice.between(3, 14) * minute), dice);
    add(script, actionOf(Kind::Senior), dice);
}

void somethingElse(Script &script, int bill, Dice &dice)
{
    Action action;
    action.bill = bill;
    switch (dice.below(16)) {
    case 0:
    case 1:
    case 2:
        return add(script, stop(dice), dice);
    case 3:
    case 4:
        return add(script, disk(dice), dice);
    case 5:
        return add(script, wallClock(dice), dice);
    case 6:
    case 7:
        return add(script, pause(dice), dice);
    case 8:
        action.kind = Kind::TokenExpires;
        action.flag = dice.chance(30);
        add(script, action, dice);
        return;
    case 9:
        action.kind = Kind::Close;
        break;
    case 10:
        action.kind = Kind::ServerCancels;
        action.bill = int(dice.below(bill + 1));
        break;
    case 11:
        action.kind = Kind::ForeignPayment;
        break;
    case 12:
        action.kind = Kind::CheckNow;
        break;
    case 13:
        return withSenior(script, bill, dice);
    default:
        action.kind = Kind::Return;
        action.bill = int(dice.below(bill + 1));
    }
    add(script, action, dice);
}

} // namespace

Script scriptOf(quint64 seed)
{
    Dice dice(mixed(seed) ^ 0x6b61737361U);
    Script script;
    script.seed = seed;
    script.harshServer = dice.chance(50);
    const int bills = int(dice.between(40, 80));
    for (int i = 0; i < bills; ++i) {
        BillLine line;
        // The same subscriber again, soon or late.
        line.account = i > 0 && dice.chance(30)
            ? script.bills[std::size_t(i - 1 - dice.below(std::min(i, 6)))].account
            : u"%1"_s.arg(i + 1, 5, 10, '0'_L1);
        line.amount = 10'000 + i * 100;
        script.bills.push_back(line);
    }
    const Theme theme = themeOf(seed);
    // Quiet lives, in which little more than the pair goes wrong, and wild ones.
    const int noise = int(dice.below(3)) * 25;
    for (int bill = 0; bill < bills; ++bill) {
        if (dice.chance(45))
            add(script, armed(dice.chance(50) ? theme.one : theme.other, dice), dice);
        if (dice.chance(noise))
            somethingElse(script, bill, dice);
        if (dice.chance(8)) {
            Action pasted;
            pasted.kind = Kind::TokenPasted;
            add(script, pasted, dice);
        }
        Action serve;
        serve.kind = Kind::Serve;
        serve.bill = bill;
        serve.flag = dice.chance(20);
        add(script, serve, dice);
        if (dice.chance(5))
            withSenior(script, bill, dice);
    }
    // A till that was shut for a long weekend: what is still unknown is old.
    if (dice.chance(8)) {
        add(script, actionOf(Kind::Close, 75 * hour), dice);
        add(script, actionOf(Kind::CheckNow), dice);
        add(script, actionOf(Kind::Pause, 40 * second), dice);
        for (int i = 0; i < 4; ++i)
            add(script, actionOf(Kind::Senior), dice);
    }
    return script;
}

QString textOf(const Action &a, const Script &script)
{
    const auto ofBill = [&] {
        const BillLine &line = script.bills[std::size_t(a.bill)];
        return u"bill %1 (account %2, %3 soum)"_s.arg(a.bill + 1).arg(line.account).arg(line.amount);
    };
    const QString loss = a.loss == FaultyVfs::Loss::Killed ? u"process killed"_s
        : a.loss == FaultyVfs::Loss::Power                 ? u"power cut"_s
                                                           : u"power cut, torn sectors"_s;
    const QString done = a.flag ? u", operation done"_s : u", operation not done"_s;
    static constexpr const char *troubles[] = {"full", "write errors", "sync errors", "read errors"};
    switch (a.kind) {
    case Kind::Serve:
        return u"serve "_s + ofBill() + (a.flag ? u", and go on meanwhile"_s : QString());
    case Kind::Return:
        return u"payer returns with "_s + ofBill();
    case Kind::Arm:
        return u"fault %1 on %2%3, after %4, %5 times"_s.arg(faultName(a.fault.fault), methodName(a.fault.on),
            a.fault.work ? u" (work done)"_s : QString(), QString::number(a.fault.skip),
            QString::number(a.fault.times));
    case Kind::StopAtStep:
        return u"%1 at step %2"_s.arg(loss).arg(a.number);
    case Kind::StopAtWrite:
        return u"%1 at write %2%3"_s.arg(loss).arg(a.number).arg(done);
    case Kind::StopAtSync:
        return u"%1 at sync %2%3"_s.arg(loss).arg(a.number).arg(done);
    case Kind::Close:
        return a.number > 0 ? u"program closed for %1 h"_s.arg(a.number / hour) : u"program closed"_s;
    case Kind::Disk:
        return u"disk: %1 from operation %2 on, %3 times"_s.arg(QLatin1StringView(troubles[int(a.trouble)]))
            .arg(a.number)
            .arg(a.fault.times);
    case Kind::WallClock:
        return u"PC clock set %1 s off"_s.arg(a.number / second);
    case Kind::TokenExpires:
        return a.flag ? u"token expires, no new one"_s : u"token expires"_s;
    case Kind::TokenPasted:
        return u"token pasted"_s;
    case Kind::Pause:
        return u"pause of %1 s"_s.arg(a.number / second);
    case Kind::ServerCancels:
        return u"server cancels "_s + ofBill();
    case Kind::ForeignPayment:
        return u"another till pays "_s + ofBill();
    case Kind::CheckNow:
        return u"check now"_s;
    case Kind::Senior:
        return u"a senior decides about an open payment"_s;
    }
    return {};
}

QString textOf(const Script &script)
{
    QString text = u"script of seed %1, %2 server:\n"_s.arg(script.seed)
                       .arg(script.harshServer ? u"harsh"_s : u"forgiving"_s);
    int line = 0;
    for (const Action &action : script.actions)
        text += u"  %1. %2 [%3]\n"_s.arg(++line).arg(textOf(action, script)).arg(action.seed, 0, 16);
    return text;
}

} // namespace kassa::sim
