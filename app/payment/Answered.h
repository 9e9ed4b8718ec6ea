// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QSet>
#include <QtCore/QString>

namespace kassa {

/// What the cashier was asked about one bill and said yes to, each by its name (rules 1 and 14): a yes to one
/// payment is no yes to another that was paid while the question stood on the screen.
struct Answered {
    QSet<PaymentId> paid {}; ///< payments of this account: Error::payment of NeedsAnswer and PaidMeanwhile
    QSet<QString> foreignRows {}; ///< rows of the registry: Error::gatewayMessage of "foreign_row"
};

} // namespace kassa
