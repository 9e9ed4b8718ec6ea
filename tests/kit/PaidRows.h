// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/PaymentJournal.h"

namespace kassa::test {

/// A cashier who has said yes to every payment that is Paid so far, each by its name: for tests that make
/// payments of one account in a row. Header only: the kit links no store.
[[nodiscard]] inline QSet<PaymentId> everyPaid(const PaymentJournal &journal)
{
    QSet<PaymentId> paid;
    for (const PaymentRow &row : journal.inStates({PaymentState::Paid}))
        paid += row.id;
    return paid;
}

} // namespace kassa::test
