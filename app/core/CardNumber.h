// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

/// Whether a text is a payment card's number: 12 to 19 digits, blanks and hyphens aside, with a right check
/// digit. Such a text is taken by no field (law 4).
[[nodiscard]] bool mayBeCardNumber(const QString &text);

} // namespace kassa
