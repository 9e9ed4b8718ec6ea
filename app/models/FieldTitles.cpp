// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/FieldTitles.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <array>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

using Titles = std::array<QString, std::size(allLanguages)>;

QHash<QString, Titles> readTitles()
{
    QHash<QString, Titles> titles;
    QFile file(u":/kassa/texts/field-titles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return titles;
    const QJsonObject entries = QJsonDocument::fromJson(file.readAll()).object();
    titles.reserve(entries.size());
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonObject words = entry->toObject();
        Titles &of = titles[entry.key()];
        for (const Language language : allLanguages)
            of[static_cast<size_t>(language)] = words.value(languageCode(language)).toString();
    }
    return titles;
}

const QHash<QString, Titles> &dictionary()
{
    static const QHash<QString, Titles> titles = readTitles();
    return titles;
}

QString fromDictionary(const QString &name, Language language)
{
    const auto found = dictionary().constFind(fieldKey(name));
    return found == dictionary().cend() ? QString() : found->at(static_cast<size_t>(language));
}

} // namespace

QString fieldTitle(const QString &name, const QString &serverTitle, Language language)
{
    QString title = fromDictionary(name, language);
    if (title.isEmpty())
        title = fromDictionary(serverTitle, language);
    if (title.isEmpty())
        title = serverTitle.trimmed();
    return title.isEmpty() ? name : title;
}

QString fieldTitle(const QString &name, const QString &serverTitle)
{
    return fieldTitle(name, serverTitle, shownLanguage());
}

Language shownLanguage()
{
    const QLocale locale;
    if (locale.language() == QLocale::Russian)
        return Language::Russian;
    if (locale.language() != QLocale::Uzbek)
        return Language::English;
    return locale.script() == QLocale::CyrillicScript ? Language::UzbekCyrillic : Language::Uzbek;
}

QStringList fieldTitleKeys()
{
    QStringList keys = dictionary().keys();
    keys.sort();
    return keys;
}

} // namespace kassa
