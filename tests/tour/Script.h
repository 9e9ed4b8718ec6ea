// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/tour/Cashier.h"

namespace kassa::tour {

/// The bills of the tour.
[[nodiscard]] Bill electricityBill();
[[nodiscard]] Bill hotWaterBill();
[[nodiscard]] Bill mobileBill();
[[nodiscard]] Bill wasteBill();
[[nodiscard]] Bill gasBill();

// The scenes, in the order in which they are played; each leaves an empty page behind. They throw Stuck.

/// What a payment may cost in keys, from an empty search field to the outcome on screen (counter.md, D).
namespace budget {
inline constexpr int topUp = 22;
inline constexpr int newAccount = 30;
inline constexpr int knownAccount = 12;
inline constexpr int code = 7; ///< what an SMS code adds: six digits and Enter
} // namespace budget

/// The start page, and a service that can't be paid.
void showStart(Cashier &cashier);
/// Without a code, from the point's card.
void payElectricity(Cashier &cashier);
/// With the payer's card: a wrong code, then the right one.
void payHotWater(Cashier &cashier);
/// A card without money, then another card on the same transaction.
void payAfterRefusal(Cashier &cashier);
/// Three selects that depend on each other.
void payChain(Cashier &cashier);
/// The answer of `pay` is lost; it settles while the next payer is served.
void payUnknown(Cashier &cashier);
/// A refusal that the gateway charges all the same.
void payLate(Cashier &cashier);

/// A top-up within its budget of keys, and the same with an SMS code.
void payTopUp(Cashier &cashier);
void payTopUpWithCode(Cashier &cashier);
/// An account from the book within its budget of keys.
void payKnownAccount(Cashier &cashier);
/// A bill scanner: a form filled in, and codes that fit nothing.
void scanBill(Cashier &cashier);
/// Two bills of one payer, one after another.
void payVisit(Cashier &cashier);
/// The SMS code typed on the payer's window.
void showPayerWindow(Cashier &cashier);

void showHistory(Cashier &cashier);
/// Journal and registry compared, and the alarm that comes of it.
void showDifferences(Cashier &cashier);
/// What happened to each payment.
void showTimeLines(Cashier &cashier);
void showSettings(Cashier &cashier);
/// A key that does nothing says why; another key is given to an action, and counts at once.
void showKeys(Cashier &cashier);
/// Key sheet, the dark window, high contrast.
void showLooks(Cashier &cashier);
/// What was paid before, from F3 and while typing.
void showAccountBook(Cashier &cashier);
void showSuggestions(Cashier &cashier);

} // namespace kassa::tour
