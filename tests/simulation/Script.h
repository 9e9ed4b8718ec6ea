// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Faults.h"
#include "tests/simulation/FaultyVfs.h"

#include <QtCore/QString>
#include <vector>

namespace kassa::sim {

/// One line of a script: what somebody or something does next. Its own seed decides everything that is
/// chosen while it is carried out, so that lines can be deleted without changing the others.
struct Action {
    enum class Kind {
        Serve, ///< the cashier serves the payer of `bill`
        Return, ///< the payer of `bill` is back, as somebody may think that it was not paid
        Arm, ///< `fault` is armed
        StopAtStep, ///< the PC stops at the `number`th event from now
        StopAtWrite, ///< … at the `number`th write to the disk
        StopAtSync, ///< … at the `number`th sync
        Close, ///< the cashier closes the program, and starts it again later
        Disk, ///< from the `number`th operation on the disk fails
        WallClock, ///< somebody sets the PC's clock: `number` ms off the true time
        TokenExpires, ///< the server no longer takes the token
        TokenPasted, ///< a good token, whatever was before
        Pause, ///< nobody comes for `number` ms
        ServerCancels, ///< the server cancels the latest transaction of `bill`, paid or not
        ForeignPayment, ///< another till pays for the account of `bill`
        CheckNow, ///< "check now" on what is open, or settings saved
        Senior, ///< a senior decides about an open payment: a repeat, a replacement, or a release
    };
    Kind kind = Kind::Serve;
    quint64 seed = 0;
    int bill = -1;
    ArmedFault fault;
    qint64 number = 0;
    FaultyVfs::Loss loss = FaultyVfs::Loss::Power;
    FaultyVfs::Trouble trouble = FaultyVfs::Trouble::Full;
    bool flag
        = false; ///< Serve: the next line begins at once; Stop…: done still; TokenExpires: not renewable
};

/// A bill on the cashier's own list.
struct BillLine {
    QString account;
    qint64 amount = 0; ///< soum; no two bills of a script have the same
};

/// A till's life: the bills, and everything that happens.
struct Script {
    quint64 seed = 0;
    bool harshServer = false;
    std::vector<BillLine> bills;
    std::vector<Action> actions;
};

/// The life that belongs to a seed: seeds in a row go through every fault alone and every pair.
[[nodiscard]] Script scriptOf(quint64 seed);
/// One line for people.
[[nodiscard]] QString textOf(const Action &action, const Script &script);
[[nodiscard]] QString textOf(const Script &script);

} // namespace kassa::sim
