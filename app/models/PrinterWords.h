// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"

namespace kassa {

/// What is wrong with the printer and what to do, in the program's language; empty for None.
[[nodiscard]] QString printerWords(PrinterTrouble trouble);
/// Where a print-out is, in a word or two.
[[nodiscard]] QString printStateWords(PrintState state);

} // namespace kassa
