// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"

#include <QtCore/QStringList>

namespace kassa {

// What a start needs of a profile's settings before the till is opened. The folder need not be there, and
// nothing is made in it.

/// The profile's setting "scale" as a factor, 1 to 2; 1 where there is none or it is no such number.
[[nodiscard]] double scaleFactor(const QString &profileFolder);

/// Has Qt scale every window of this run by the setting of the profile that the arguments name; to be called
/// before the application is made. A QT_SCALE_FACTOR of the environment stays.
void scaleWindows(const QStringList &arguments);

/// The profile's language, so that a till that can't be opened says so in it; the system's where none is set.
[[nodiscard]] Language keptLanguage(const QString &profileFolder);

} // namespace kassa
