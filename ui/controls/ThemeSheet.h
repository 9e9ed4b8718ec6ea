// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

class Theme;

/// The style sheet of Qt's own widgets (line edits, lists, tables, scroll bars, menus…) in the roles of
/// `theme`. Kassa's own controls paint themselves and need none.
[[nodiscard]] QString styleSheetOf(const Theme &theme);

} // namespace kassa
