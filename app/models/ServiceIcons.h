// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

/// The name of the icon (resources/icons) for a service, by keywords of its name, then of its category, in
/// Uzbek (both scripts), Russian and English; "service" where none fits. The API names no kind of service, so
/// this is a guess for the eye only.
[[nodiscard]] QString serviceIconName(const QString &name, const QString &category);

} // namespace kassa
