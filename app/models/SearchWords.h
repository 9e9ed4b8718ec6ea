// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <vector>

namespace kassa {

/// The trade's words for one thing (electricity: свет, elektr, tok, svet …) from
/// resources/texts/search-words.json. A service whose name holds one of them answers to all of them. Read
/// once; a plain value.
class SearchWords {
public:
    /// `json`: {"electricity": {"uz": ["elektr*", …], "uz_Cyrl": […], "ru": […], "en": […], "also": […]}, …}.
    /// A star lets a word of a name only begin so; "also" are typed by hand and mark no service.
    [[nodiscard]] static SearchWords fromJson(const QByteArray &json);
    /// The program's own.
    [[nodiscard]] static const SearchWords &own();

    [[nodiscard]] int size() const { return static_cast<int>(m_terms.size()); }
    /// What is typed for a thing: words of searchWords().
    [[nodiscard]] const QStringList &terms(int thing) const { return m_terms[static_cast<size_t>(thing)]; }
    /// The things that a word (one of searchWords()) stands for; mostly none.
    [[nodiscard]] std::vector<int> thingsOf(const QString &word) const;

private:
    struct Stem {
        QString begins;
        int thing;
    };
    std::vector<QStringList> m_terms;
    QMultiHash<QString, int> m_words;
    QHash<QString, std::vector<Stem>> m_stems; // by their first three letters
};

} // namespace kassa
