// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Result.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QSet>

namespace kassa {

/// The bill that a new `create` is about, and what is known besides the journal.
struct GuardQuestion {
    QString origin;
    QString serviceId;
    QByteArray accountKey;
    Soum amount {};
    std::optional<PaymentId> replaces {}; ///< rule 7: the unknown one that a senior lets this bill replace
    QSet<PaymentId> answered {}; ///< paid within the last 60 minutes, and the cashier said yes to each
    QDateTime nowUtc {};
    QSet<PaymentId>
        paidLately {}; ///< became Paid within 60 minutes of monotonic time, whatever the PC's clock says
};

/// Rule 1 before `create`: what stops it, or the refused payments whose status has to be asked first. The
/// journal's own check at the commits stands behind it.
struct GuardVerdict {
    std::optional<Error> stop; ///< AccountOpen, NeedsAnswer with reason "same_amount" or
                               ///< "other_amount", or the store's error: the guard fails closed
    QList<PaymentId> askFirst; ///< PayRefused within 24 h
};
[[nodiscard]] GuardVerdict judge(const PaymentJournal &journal, const GuardQuestion &question);

} // namespace kassa
