// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/FormState.h"

namespace kassa {

/// Values for fields by the API's names: from a scan, from an earlier payment.
using NamedValues = QList<std::pair<QString, QString>>;

/// Puts values into a form as a cashier would: what stands for a select is one of its options, and where its
/// parents have not chosen, they are chosen so that the option shows (a branch's code says its region).
/// Fields that are not named keep what they have. Returns the names of those that were not taken: unknown, no
/// such option, or a text that the field refuses.
QStringList fillIn(FormState &form, const NamedValues &values);

/// Whether a form as it is described takes all of these values; tried on a copy.
[[nodiscard]] bool takesAll(const FieldGraph &graph, const NamedValues &values);

} // namespace kassa
