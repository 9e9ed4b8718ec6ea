// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

/// What a fiscal device or service gave for a payment: with it a receipt is a fiscal one.
struct FiscalMark {
    QString sign; ///< the fiscal sign; never empty
    QString serial; ///< of the fiscal module; may be empty
    QString qr; ///< what the tax committee's QR says; may be empty
    bool operator==(const FiscalMark &) const = default;
};

} // namespace kassa
