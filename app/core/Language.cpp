// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Language.h"

namespace kassa {

using namespace Qt::StringLiterals;

QString languageCode(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return u"uz"_s;
    case Language::UzbekCyrillic:
        return u"uz_Cyrl"_s;
    case Language::Russian:
        return u"ru"_s;
    case Language::English:
        return u"en"_s;
    }
    return {};
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return u"O\u02bbzbekcha"_s;
    case Language::UzbekCyrillic:
        return u"Ўзбекча"_s;
    case Language::Russian:
        return u"Русский"_s;
    case Language::English:
        return u"English"_s;
    }
    return {};
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Uzbek:
        return QLocale(QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan);
    case Language::UzbekCyrillic:
        return QLocale(QLocale::Uzbek, QLocale::CyrillicScript, QLocale::Uzbekistan);
    case Language::Russian:
        return QLocale(QLocale::Russian, QLocale::Uzbekistan);
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    return {};
}

Language systemLanguage()
{
    const QLocale system = QLocale::system();
    if (system.language() == QLocale::Russian)
        return Language::Russian;
    if (system.language() == QLocale::Uzbek && system.script() == QLocale::CyrillicScript)
        return Language::UzbekCyrillic;
    if (system.language() == QLocale::English && system.name() != u"C"_s)
        return Language::English;
    return Language::Uzbek;
}

} // namespace kassa
