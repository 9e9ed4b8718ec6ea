// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crash/DeskHands.h"

namespace kassa::crash {

/// Plays one trouble with the disk around one payment, and says in `steps` what the cashier was told: the
/// code of an error and the words under which it is shown, or the state of the row. Names: WHAT-WHEN, where
/// WHAT is full, readonly, broken, small (a limit of the system), deleted or corrupted, and WHEN is create,
/// pay (before either), answer (between the sending of `pay` and its answer) or answer-killed (the same, and
/// the process has to be killed before the disk is back).
[[nodiscard]] QJsonObject playTrouble(const QString &name, Till &till, DeskHands &hands);

} // namespace kassa::crash
