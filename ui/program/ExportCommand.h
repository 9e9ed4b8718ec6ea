// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/program/CommandLine.h"

namespace kassa {

/// `kassa export`: reads beside a running program. ProfileUnusable where there is no journal or the output
/// can't be written.
[[nodiscard]] tl::expected<void, EarlyExit> runExport(const CommandLine &line);

/// `kassa --set KEY=VALUE…`: writes plain settings of a profile that no program uses.
[[nodiscard]] tl::expected<void, EarlyExit> writeSettings(const CommandLine &line);

} // namespace kassa
