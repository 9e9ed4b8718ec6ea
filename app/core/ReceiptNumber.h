// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

namespace kassa {

/// "000148", in test mode "T000148": how receipt, history, time line and claim call a payment.
[[nodiscard]] QString receiptNumber(PaymentId id, bool testMode);
/// The same by what the payment itself says of its gateway.
[[nodiscard]] QString receiptNumber(const PaymentRow &row);
/// The sandbox and a gateway on this computer are test mode (rule 15).
[[nodiscard]] bool isTestOrigin(const QString &origin);

} // namespace kassa
