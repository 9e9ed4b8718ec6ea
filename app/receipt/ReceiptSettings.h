// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"
#include "app/receipt/ReceiptDocument.h"

namespace kassa {

/// The header and the footer of receipts in a language: lines of plain text.
[[nodiscard]] Setting receiptHeaderSetting(Language language);
[[nodiscard]] Setting receiptFooterSetting(Language language);

/// What a shop may leave out, by the names that the setting receipt-hidden lists.
inline constexpr auto hiddenPhone = QLatin1StringView("phone");
inline constexpr auto hiddenTill = QLatin1StringView("till");
inline constexpr auto hiddenWords = QLatin1StringView("words");
inline constexpr auto hiddenQr = QLatin1StringView("qr");

/// The lines of a header or footer: at most eight, without empty ones at either end.
[[nodiscard]] QStringList templateLines(const QString &text);
/// The template as the settings say, without its logo.
[[nodiscard]] ReceiptTemplate templateOf(const Settings &settings, Language language);
/// The place as the settings say.
[[nodiscard]] PointInfo pointOf(const Settings &settings);

} // namespace kassa
