// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <optional>

namespace kassa {

/// The byte encodings of a payment QR code (GOST R 56042, 5.1). Qt has the first and the last only where it
/// was built with ICU, so their tables stand here.
enum class QrEncoding { Windows1251 = 1, Utf8 = 2, Koi8R = 3 };

/// The text of these bytes; nothing where they are no text of that encoding.
[[nodiscard]] std::optional<QString> decoded(const QByteArray &bytes, QrEncoding encoding);
/// The bytes of a text; nothing where the encoding has not all of its letters.
[[nodiscard]] std::optional<QByteArray> encoded(const QString &text, QrEncoding encoding);

} // namespace kassa
