// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtGui/QImage>

namespace kassa {

/// Why a picture can't be a logo.
enum class LogoTrouble {
    Unreadable, ///< no such file, or no right to read it
    TooLarge, ///< more than 2 MiB, or more than 4000 pixels a side
    NoPicture, ///< neither PNG nor JPEG, whatever its name says, or broken
};

/// A shop's logo from a PNG or JPEG file: flat on white, grey, at most as large as 80 mm paper shows it at
/// twice a printer's dots. What thermal paper makes of it is the layout's matter. Any thread.
[[nodiscard]] tl::expected<QImage, LogoTrouble> readLogo(const QString &file);

/// Writes the profile's copy (PNG, 0600), beside and then put in place; a null picture takes it away.
/// StoreFull or StoreFailed.
[[nodiscard]] Result<void> keepLogo(const QImage &logo, const QString &file);

/// The profile's copy, receipt-logo.png.
[[nodiscard]] QString logoFile(const QString &profileFolder);

} // namespace kassa
