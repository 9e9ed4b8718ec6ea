// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

namespace kassa {

/// A line of a payment's history in the program's language, without its time: "status: not paid so
/// far", "payment request sent".
[[nodiscard]] QString eventWords(const JournalEvent &event);

/// A payment's state in a word or two: "Paid", "Result not known yet", "The bank refused".
[[nodiscard]] QString stateWords(PaymentState state);

/// The same of a payment, where its refusal says more: a wrong code can still be entered again.
[[nodiscard]] QString stateWords(PaymentState state, const QString &refusal);

/// What a payment's red mark means and what to do: whole sentences; empty without an alarm.
[[nodiscard]] QString alarmWords(const PaymentRow &row);

} // namespace kassa
