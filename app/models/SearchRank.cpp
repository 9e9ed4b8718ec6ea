// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/SearchRank.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kassa {

namespace {

// Between a code, what was found as typed, and a guess lies more than use and the rest can move.
constexpr std::array ranks {0, 40, 1000, 1040, 1060, 1060, 1080, 1110, 1120, 1130, 2000, 2100, 2160, 2400};
static_assert(ranks.size() == static_cast<size_t>(SearchMatch::None));

constexpr int mostUse = 100;
constexpr int leadsName = 15;
constexpr int blocked = 300;

} // namespace

int searchRank(const SearchHit &hit)
{
    if (hit.match == SearchMatch::None)
        return 1'000'000;
    // Twice the use is one step; a hundred payments of late are as good as it gets.
    const double steps = std::log2(1 + std::max(0.0, hit.usage));
    const int use = std::min(mostUse, static_cast<int>(std::lround(15 * steps)));
    const bool code = hit.match <= SearchMatch::CodeBeginning;
    return ranks.at(static_cast<size_t>(hit.match)) - (code ? use / 4 : use) - (hit.leads ? leadsName : 0)
        + (hit.payable ? 0 : blocked);
}

} // namespace kassa
