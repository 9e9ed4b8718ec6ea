// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <optional>

namespace kassa {

/// The four languages of the program. Receipts may use another one than the screen.
enum class Language { Uzbek, UzbekCyrillic, Russian, English };
inline constexpr Language allLanguages[]
    = {Language::Uzbek, Language::UzbekCyrillic, Language::Russian, Language::English};

/// "uz", "uz_Cyrl", "ru", "en": --language, settings and file names.
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
/// The language's own name: "Oʻzbekcha", "Ўзбекча", "Русский", "English".
[[nodiscard]] QString languageName(Language language);
[[nodiscard]] QLocale localeOf(Language language);
/// The PC's language where it is one of ours, else Uzbek (Latin).
[[nodiscard]] Language systemLanguage();

} // namespace kassa
