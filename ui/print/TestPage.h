// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"

namespace kassa {

/// A page that shows whether a printer is set right: the letters of all four languages, both edges, a QR. In
/// the program's language; in test mode it wears the test words as every paper does.
[[nodiscard]] ReceiptDocument testPage(Language language, bool testMode);

} // namespace kassa
