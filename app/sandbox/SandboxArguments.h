// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/SandboxServer.h"
#include <QtCore/QStringList>
#include <optional>

namespace kassa::sandbox {

/// Reads `kassa-sandbox`'s arguments (without the program's name). Nothing, with one line in `error`, where
/// they don't hold.
[[nodiscard]] std::optional<SandboxOptions> readArguments(const QStringList &arguments, QString *error);

/// The one line of help.
[[nodiscard]] QString usage();

} // namespace kassa::sandbox
