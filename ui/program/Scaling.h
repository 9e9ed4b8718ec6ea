// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>

namespace kassa {

/// The profile's setting "scale" as a factor, 1 to 2; 1 where there is none or it is no such number. `folder`
/// need not be there, and nothing is made in it.
[[nodiscard]] double scaleFactor(const QString &profileFolder);

/// Has Qt scale every window of this run by the setting of the profile that the arguments name; to be called
/// before the application is made. A QT_SCALE_FACTOR of the environment stays.
void scaleWindows(const QStringList &arguments);

} // namespace kassa
