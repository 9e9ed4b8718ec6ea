// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/SearchRank.h"
#include "app/models/SearchWords.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>
#include <vector>

namespace kassa {

/// Finds services by what a cashier types, in whichever of four scripts: each different word of all names
/// stands once in one piece of memory (as searchKey() and as spokenKey() leave it) with the services that
/// hold it, so a keystroke looks at words, not at services, and a slip of the finger is looked for only where
/// the letters fit and too little was found as typed. A plain value; no thread of its own.
class ServiceIndex {
public:
    /// What is searched of a service.
    struct Entry {
        QString id;
        QString name;
        QString category;
    };
    struct Hit {
        int place; ///< of the entry
        SearchMatch match;
        bool leads; ///< SearchHit::leads
    };

    /// Built once, then never changed. Any thread; `words` outlives it.
    [[nodiscard]] static std::shared_ptr<const ServiceIndex> of(
        const std::vector<Entry> &entries, const SearchWords &words = SearchWords::own());
    /// In no order, each place once. Guesses (isGuess) only where fewer than five were found as typed.
    /// `codes`: quick codes by place, 0 for none; may be shorter.
    [[nodiscard]] std::vector<Hit> match(const QString &typed, const std::vector<int> &codes = {}) const;

private:
    enum class Kind : quint8 { FirstName, Name, Category, Thing };
    struct Posting {
        int target; ///< a place, or for Kind::Thing a thing of SearchWords
        Kind kind;
    };
    struct Word {
        qsizetype start; ///< in m_text
        int length;
        quint64 letters;
        int firstPosting; ///< up to that of the next word
    };
    struct Member {
        int place;
        bool byCategory;
    };
    /// What one typed word finds, by place.
    struct Found {
        std::vector<SearchMatch> best;
        std::vector<bool> leads;
    };
    using Forms = std::vector<QStringList>; ///< of each typed word: as searchKey and as spokenKey leave it
    class Builder;

    ServiceIndex(const std::vector<Entry> &entries, const SearchWords &words);
    [[nodiscard]] static Forms formsOf(QStringView typed);
    [[nodiscard]] QStringView textOf(const Word &word) const
    {
        return QStringView(m_text).mid(word.start, word.length);
    }
    void look(Found &found, const QString &form) const;
    void guess(Found &found, const QString &form) const;
    void take(Found &found, const Word &word, const Word &next, SearchMatch match) const;
    void matchCodes(std::vector<Hit> &hits, const QString &typed, const std::vector<int> &codes) const;
    void matchWords(std::vector<Hit> &hits, const QString &typed) const;

    QString m_text;
    std::vector<Word> m_vocabulary; // with a sentinel at its end
    std::vector<Posting> m_postings;
    std::vector<std::vector<Member>> m_things;
    std::vector<int> m_nameWords; // how many, by place
    std::vector<QString> m_ids; // lower case
};

} // namespace kassa
