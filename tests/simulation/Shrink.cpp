// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/Shrink.h"

#include <algorithm>

namespace kassa::sim {

Script shrunk(
    const Script &script, char letter, int runs, const std::function<Outcome(const Script &)> &fails)
{
    Script best = script;
    const auto stillFails = [&](const Script &shorter) {
        --runs;
        const QList<Violation> found = fails(shorter).violations;
        return std::any_of(found.cbegin(), found.cend(),
            [letter](const Violation &violation) { return violation.letter == letter; });
    };
    for (std::size_t piece = std::max<std::size_t>(1, best.actions.size() / 2); runs > 0;) {
        bool shorter = false;
        for (std::size_t at = best.actions.size(); at > 0 && runs > 0;) {
            const std::size_t from = at > piece ? at - piece : 0;
            Script candidate = best;
            candidate.actions.erase(
                candidate.actions.begin() + qsizetype(from), candidate.actions.begin() + qsizetype(at));
            if (stillFails(candidate)) {
                best = std::move(candidate);
                shorter = true;
            }
            at = std::min(from, best.actions.size());
        }
        if (piece > 1)
            piece = std::max<std::size_t>(1, piece / 2);
        else if (!shorter)
            break;
    }
    return best;
}

} // namespace kassa::sim
