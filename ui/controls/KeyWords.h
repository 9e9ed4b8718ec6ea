// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/KeyMap.h"

#include <QtCore/QString>

namespace kassa {

/// What a key does, in the cashier's language: for the sheet, the settings and hints.
[[nodiscard]] QString actionWords(KeyAction action);
[[nodiscard]] QString groupWords(KeyGroup group);
/// Why a key can't be given to an action; empty for None.
[[nodiscard]] QString faultWords(KeyFault fault);

} // namespace kassa
