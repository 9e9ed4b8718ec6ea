// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <optional>

namespace kassa::sandbox {

/// Why an account object is refused.
struct AccountProblem {
    QString code; ///< field_required, field_not_valid, validation_error or account_not_found
    QString field;
};

/// Holds an account against a service's fields, as DESIGN.md, "The form" reads them: options under the chosen
/// parent, digits, length as a maximum, regular expressions and ranges. A dependency on an unknown field, on
/// itself or in a cycle is dropped; of two fields of one name the first counts.
/// An account with a text that begins with 404 is unknown to every provider.
[[nodiscard]] std::optional<AccountProblem> problemWith(const QJsonArray &fields, const QJsonObject &account);

} // namespace kassa::sandbox
