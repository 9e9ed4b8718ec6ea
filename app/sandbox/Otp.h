// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa::sandbox {

/// The code that every made-up SMS carries.
inline constexpr QLatin1StringView rightSmsCode {"123456"};
/// After so many wrong codes the transaction takes no code any more.
inline constexpr int maxWrongCodes = 5;
/// How long a code holds.
inline constexpr qint64 smsCodeLifeMs = 5 * 60 * 1000;

/// The gateway's code why `given` does not open the payment; empty where it does. Counts in `wrongCodes`;
/// `ageMs` is the time since the code was sent.
[[nodiscard]] QString judgeSmsCode(const QString &given, int &wrongCodes, qint64 ageMs);

} // namespace kassa::sandbox
