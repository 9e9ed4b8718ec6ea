// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/World.h"

namespace kassa::sim {

/// A shorter script that still violates a sentence of the same letter: lines are left out, in large pieces
/// and then one by one, with at most `runs` more runs. `fails` runs a script.
[[nodiscard]] Script shrunk(
    const Script &script, char letter, int runs, const std::function<Outcome(const Script &)> &fails);

} // namespace kassa::sim
