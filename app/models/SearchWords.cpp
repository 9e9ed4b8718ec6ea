// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/SearchWords.h"

#include "app/core/SpokenKey.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype stemLength = 3;
}

SearchWords SearchWords::fromJson(const QByteArray &json)
{
    SearchWords read;
    const QJsonObject things = QJsonDocument::fromJson(json).object();
    for (const QJsonValue &value : things) {
        const auto thing = static_cast<int>(read.m_terms.size());
        QStringList &terms = read.m_terms.emplace_back();
        const QJsonObject languages = value.toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            const QJsonArray words = language->toArray();
            for (const QJsonValue &entry : words) {
                const QString text = entry.toString();
                const QStringList parts = searchWords(text);
                terms += parts;
                // Two words together are typed, but mark no service: each alone may mean something else.
                if (language.key() == "also"_L1 || parts.size() != 1)
                    continue;
                const QString &word = parts.front();
                if (text.endsWith(u'*') && word.size() >= stemLength)
                    read.m_stems[word.left(stemLength)].push_back({word, thing});
                else
                    read.m_words.insert(word, thing);
            }
        }
        terms.removeDuplicates();
    }
    return read;
}

const SearchWords &SearchWords::own()
{
    static const SearchWords words = [] {
        QFile file(u":/kassa/texts/search-words.json"_s);
        return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : SearchWords();
    }();
    return words;
}

std::vector<int> SearchWords::thingsOf(const QString &word) const
{
    std::vector<int> things;
    const auto add = [&things](int thing) {
        if (std::find(things.cbegin(), things.cend(), thing) == things.cend())
            things.push_back(thing);
    };
    for (auto found = m_words.constFind(word); found != m_words.cend() && found.key() == word; ++found)
        add(*found);
    if (const auto stems = m_stems.constFind(word.left(stemLength)); stems != m_stems.cend()) {
        for (const Stem &stem : *stems) {
            if (word.startsWith(stem.begins))
                add(stem.thing);
        }
    }
    return things;
}

} // namespace kassa
