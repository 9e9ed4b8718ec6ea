// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/core/Money.h"

namespace kassa {

/// The largest sum that is spelt out: 10^15 soum. No bill comes near it.
inline constexpr Soum largestInWords {1'000'000'000'000'000};

/// The sum in words with its unit and a capital, as accountants write it: "Bir yuz ellik ming soʻm",
/// "Пятьдесят тысяч сум", "Fifty thousand soum". Empty for a negative sum and above largestInWords. Pure; any
/// thread. Russian and English are ICU's spell-out; ICU 72 has no rules for Uzbek (it answers in the
/// process's own language, or in digits), so both Uzbek scripts are spelt by a table of ours.
[[nodiscard]] QString amountInWords(Soum amount, Language language);

} // namespace kassa
