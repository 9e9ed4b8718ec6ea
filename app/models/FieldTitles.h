// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/FieldKey.h"
#include "app/core/Language.h"

#include <QtCore/QStringList>

namespace kassa {

/// What a cashier calls a field or a line of an answer: our dictionary (resources/texts/field-titles.json) by
/// the API's name, then by the server's title where that is a key of its own ("bypass_indication"), then the
/// server's title, then the name. Case, blanks and hyphens of a key do not count. Plain text. Any thread.
[[nodiscard]] QString fieldTitle(const QString &name, const QString &serverTitle, Language language);
/// The same in the language that the program shows (QLocale's default, which goes with the translation).
[[nodiscard]] QString fieldTitle(const QString &name, const QString &serverTitle);

/// The language that the program shows: QLocale's default as one of ours, English for any other.
[[nodiscard]] Language shownLanguage();

/// Every key of the dictionary, sorted.
[[nodiscard]] QStringList fieldTitleKeys();

} // namespace kassa
