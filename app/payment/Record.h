// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Transition.h"
#include "app/store/PaymentJournal.h"

namespace kassa {

/// An event and what the journal is to keep of it.
struct Happening {
    PaymentEvent event;
    PaymentChange change;
    EventNote note;
    PaymentState before = PaymentState::Created; ///< the state before PaySent (rule 4, first row)
};

/// Puts what happened to `row` through the transition table and into the journal: a compare-and-set with the
/// alarm where the table says so or another payment of the bill is Paid (rule 9: both are linked), changed
/// columns within the state, or the event alone. Returns the row
/// afterwards; StateMoved where the table calls it impossible, and the journal's errors. Main thread.
[[nodiscard]] Result<PaymentRow> record(
    PaymentJournal &journal, const PaymentRow &row, const Happening &happening);

/// The row as `record` would make it, for an answer that can't be stored (rule 4b).
[[nodiscard]] PaymentRow imagined(const PaymentRow &row, const Happening &happening);

} // namespace kassa
