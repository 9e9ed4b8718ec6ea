// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crash/Bench.h"

#include <QtCore/QStringList>

namespace kassa::crash {

/// A disk that fails the till in the middle of its work (tests/crash/Trouble.h), and what is expected.
struct TroubleCase {
    QString name;
    QStringList steps; ///< what the cashier is told, in order
    /// What a restart ends with: the cashier's word as in DeskHands::pay(), or "exit N" where the program
    /// doesn't start.
    QString restart;
};
[[nodiscard]] QList<TroubleCase> allTroubles();

/// Plays it, restarts, audits; what differs from what is expected.
[[nodiscard]] QStringList play(Bench &bench, const TroubleCase &trouble, const QString &bill);

} // namespace kassa::crash
