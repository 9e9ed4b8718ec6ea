// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace kassa {

/// For a window to call with a key press that nobody took: where it is an action's key, says in a quiet
/// notice why nothing happened (the button that it would press is not to be pressed now, or there is nothing
/// for it here) and returns true. A held key says nothing more.
bool explainKey(const QKeyEvent &press, QWidget &window);

} // namespace kassa
