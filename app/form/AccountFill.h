// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/FormState.h"

namespace kassa {

/// What became of an account that was put into a form.
struct AccountFill {
    QList<int> filled; ///< fields that hold their value now, in the order of the form
    /// Selects that no longer offer what was chosen then; they stand empty. By field, what it was called.
    QList<std::pair<int, QString>> gone;
};

/// Puts a remembered account into a form the way a cashier would: parents first, through FormState's own
/// rules, so that what depends on a choice finds its options. Fields that the account does not name are
/// cleared; values of fields that the form does not have are dropped. Nothing that the form does not offer is
/// chosen.
[[nodiscard]] AccountFill fillAccount(FormState &state, const Account &account);

/// Chooses what a till chooses again and again: the selects that hang together (region, district), and those
/// that are named for a place. Only where nothing is chosen yet; texts are never filled. The fields that were
/// filled, in the order of the form.
[[nodiscard]] QList<int> prefillParents(FormState &state, const Account &account);

} // namespace kassa
