// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kassa {

/// Begins to read the system's fonts on a worker, so that they are known when the first window asks for one:
/// at a start the main thread opens the till's folder meanwhile. To be called once the application is made.
void readFontsAhead();

} // namespace kassa
