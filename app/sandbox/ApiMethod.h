// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <array>
#include <optional>

namespace kassa::sandbox {

/// The API's methods as faults and request counts name them.
enum class ApiMethod { List, Fields, Info, Create, Pay, Status, All };

inline constexpr std::array allApiMethods {ApiMethod::List, ApiMethod::Fields, ApiMethod::Info,
    ApiMethod::Create, ApiMethod::Pay, ApiMethod::Status, ApiMethod::All};

/// "list", "fields", "info", "create", "pay", "status", "all".
[[nodiscard]] QString nameOf(ApiMethod method);
[[nodiscard]] std::optional<ApiMethod> apiMethodNamed(const QString &name);

/// The method that a request's path (without query) addresses; nothing for /sandbox/… and for unknown paths.
/// Paths are taken as documented, with or without a closing slash only where both are (transaction/all).
[[nodiscard]] std::optional<ApiMethod> apiMethodOf(const QByteArray &path);

} // namespace kassa::sandbox
