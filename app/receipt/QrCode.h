// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kassa {

/// A QR symbol without its quiet zone.
struct QrCode {
    int side = 0; ///< modules per side; 0 where the text did not fit any symbol
    QByteArray modules; ///< row by row, 1 is dark
    [[nodiscard]] bool dark(int column, int row) const { return modules.at(row * side + column) != 0; }
};

/// The text as UTF-8 in a symbol with medium error correction (libqrencode).
[[nodiscard]] QrCode qrCode(const QString &text);

} // namespace kassa
