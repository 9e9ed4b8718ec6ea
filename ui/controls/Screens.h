// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace kassa {

/// True where every line counts: the widget's screen is lower than 600 px, as 768 px at 200 % are.
[[nodiscard]] inline bool onLowScreen(const QWidget &widget)
{
    constexpr int low = 600;
    return widget.screen()->availableGeometry().height() < low;
}

} // namespace kassa
