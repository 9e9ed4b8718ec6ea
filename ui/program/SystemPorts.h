// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/program/Till.h"

namespace kassa {

/// KASSA_ACCESS_TOKEN and KASSA_CARDS as they stood; already unset in this process.
struct EnvironmentSecrets {
    QString token;
    QByteArray cards;
};

/// First thing in main: reads and unsets both, so that no child and no crash report inherits them
/// (contracts.md).
[[nodiscard]] EnvironmentSecrets takeEnvironmentSecrets();

/// The real world: system clocks, Qt's network, the system's secret store. Usage failure where KASSA_CARDS
/// can't be read.
[[nodiscard]] tl::expected<Ports, EarlyExit> systemPorts(EnvironmentSecrets secrets);

/// Shows why the program ends in a window; returns the exit code.
[[nodiscard]] int showEarlyExit(const EarlyExit &exit);

} // namespace kassa
