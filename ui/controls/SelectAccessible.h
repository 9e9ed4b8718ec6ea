// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kassa {

/// Makes assistive tools see a SearchSelect as a combo box that keeps its name (contracts.md). Once per
/// process is enough; more does no harm.
void installSelectAccessibility();

} // namespace kassa
