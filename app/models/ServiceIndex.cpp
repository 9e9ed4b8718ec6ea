// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/ServiceIndex.h"

#include "app/core/SpokenKey.h"
#include "app/core/TextIndex.h"
#include "app/core/Typos.h"

#include <QtCore/QStringMatcher>
#include <algorithm>
#include <bit>

namespace kassa {

namespace {

constexpr QChar wordEnd = u'\n';
constexpr size_t enough = 5; // hits as typed that make guesses noise
constexpr qsizetype shortestGuess = 3; // typed letters; the word that was meant has four
constexpr int typosAtMost = 2;
constexpr size_t mostParts = 20; // services with all words but one; more of them say nothing
constexpr qsizetype mostWords = 8;
constexpr qsizetype wholeIdFrom = 6; // fewer letters of an id would find one by chance

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

/// Gathers words and who holds them; the index is laid out when all are known.
class ServiceIndex::Builder {
public:
    explicit Builder(const SearchWords &words)
        : m_things(words)
    {
    }

    struct Known {
        int plain; ///< the word's number
        int spoken; ///< that of its spoken form; the same where they are alike
        std::vector<int> things;
    };

    const Known &know(const QString &word)
    {
        auto known = m_known.constFind(word);
        if (known == m_known.cend()) {
            const int plain = number(word);
            known = m_known.insert(word, {plain, number(spokenWord(word)), m_things.thingsOf(word)});
        }
        return *known;
    }

    void hold(const Known &word, Posting posting)
    {
        hold(word.plain, posting);
        if (word.spoken != word.plain)
            hold(word.spoken, posting);
    }

    std::vector<QString> m_words;
    std::vector<std::vector<Posting>> m_holders;

private:
    int number(const QString &word)
    {
        const auto fresh = static_cast<int>(m_words.size());
        const int known = m_numbers.value(word, fresh);
        if (known == fresh) {
            m_numbers.insert(word, fresh);
            m_words.push_back(word);
            m_holders.emplace_back();
        }
        return known;
    }

    void hold(int word, Posting posting)
    {
        std::vector<Posting> &holders = m_holders[static_cast<size_t>(word)];
        // A name that says a word twice holds it once.
        if (holders.empty() || holders.back().target != posting.target || holders.back().kind > posting.kind)
            holders.push_back(posting);
    }

    const SearchWords &m_things;
    QHash<QString, Known> m_known;
    QHash<QString, int> m_numbers;
};

std::shared_ptr<const ServiceIndex> ServiceIndex::of(
    const std::vector<Entry> &entries, const SearchWords &words)
{
    return std::shared_ptr<const ServiceIndex>(new ServiceIndex(entries, words));
}

ServiceIndex::ServiceIndex(const std::vector<Entry> &entries, const SearchWords &words)
    : m_things(static_cast<size_t>(words.size()))
{
    Builder builder(words);
    QHash<QString, QStringList> categories; // few, and each is named by many
    const auto hold = [&](int place, const QStringList &text, bool category) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const Builder::Known &word = builder.know(text.at(i));
            builder.hold(word, {place, category ? Kind::Category : i == 0 ? Kind::FirstName : Kind::Name});
            for (const int thing : word.things)
                m_things[static_cast<size_t>(thing)].push_back({place, category});
        }
    };
    for (const Entry &entry : entries) {
        const auto place = static_cast<int>(m_ids.size());
        m_ids.push_back(entry.id.toLower());
        const QStringList name = searchWords(entry.name);
        m_nameWords.push_back(static_cast<int>(name.size()));
        hold(place, name, false);
        auto category = categories.constFind(entry.category);
        if (category == categories.cend())
            category = categories.insert(entry.category, searchWords(entry.category));
        hold(place, *category, true);
    }
    for (int thing = 0; thing < words.size(); ++thing) {
        if (m_things[static_cast<size_t>(thing)].empty())
            continue;
        for (const QString &term : words.terms(thing))
            builder.hold(builder.know(term), {thing, Kind::Thing});
    }

    m_vocabulary.reserve(builder.m_words.size() + 1);
    for (size_t i = 0; i < builder.m_words.size(); ++i) {
        const QString &word = builder.m_words[i];
        m_vocabulary.push_back({m_text.size(), static_cast<int>(word.size()), letterMask(word),
            static_cast<int>(m_postings.size())});
        m_text += word;
        m_text += wordEnd;
        m_postings.insert(m_postings.end(), builder.m_holders[i].cbegin(), builder.m_holders[i].cend());
    }
    m_vocabulary.push_back({m_text.size(), 0, 0, static_cast<int>(m_postings.size())});
}

ServiceIndex::Forms ServiceIndex::formsOf(QStringView typed)
{
    Forms forms;
    const QStringList words = searchWords(typed);
    for (const QString &word : words.mid(0, mostWords)) {
        QStringList &of = forms.emplace_back(QStringList {word});
        if (const QString spoken = spokenWord(word); spoken != word)
            of.append(spoken);
    }
    return forms;
}

void ServiceIndex::take(Found &found, const Word &word, const Word &next, SearchMatch match) const
{
    const auto put = [&found](int place, SearchMatch as, bool leads) {
        SearchMatch &best = found.best[static_cast<size_t>(place)];
        if (as < best) {
            best = as;
            found.leads[static_cast<size_t>(place)] = leads;
        }
    };
    const bool guessed = isGuess(match);
    const bool inside = match == SearchMatch::Inside;
    for (int i = word.firstPosting; i < next.firstPosting; ++i) {
        const Posting &posting = m_postings[static_cast<size_t>(i)];
        switch (posting.kind) {
        case Kind::FirstName:
        case Kind::Name:
            put(posting.target, match, posting.kind == Kind::FirstName && !inside && !guessed);
            break;
        case Kind::Category:
            if (!inside && !guessed)
                put(posting.target, SearchMatch::Category, false);
            break;
        case Kind::Thing:
            if (inside)
                break;
            for (const Member &member : m_things[static_cast<size_t>(posting.target)]) {
                if (guessed && member.byCategory)
                    continue;
                const SearchMatch as = guessed   ? match
                    : member.byCategory          ? SearchMatch::Category
                    : match == SearchMatch::Word ? SearchMatch::Synonym
                                                 : SearchMatch::SynonymBeginning;
                put(member.place, as, false);
            }
            break;
        }
    }
}

void ServiceIndex::look(Found &found, const QString &form) const
{
    const QStringMatcher matcher(form, Qt::CaseSensitive);
    const QStringView all(m_text);
    const size_t words = m_vocabulary.size() - 1;
    size_t at = 0;
    for (qsizetype hit = matcher.indexIn(all, 0); hit >= 0;) {
        if (m_vocabulary[at + 1].start <= hit) {
            const auto after = std::upper_bound(m_vocabulary.cbegin() + static_cast<std::ptrdiff_t>(at),
                m_vocabulary.cend(), hit,
                [](qsizetype place, const Word &word) { return place < word.start; });
            at = static_cast<size_t>(after - m_vocabulary.cbegin()) - 1;
        }
        const Word &word = m_vocabulary[at];
        const bool begins = hit == word.start;
        if (begins || form.size() > 1)
            take(found, word, m_vocabulary[at + 1],
                !begins                          ? SearchMatch::Inside
                    : form.size() == word.length ? SearchMatch::Word
                                                 : SearchMatch::WordBeginning);
        if (at + 1 >= words)
            break;
        hit = matcher.indexIn(all, m_vocabulary[at + 1].start);
    }
}

void ServiceIndex::guess(Found &found, const QString &form) const
{
    if (form.size() < shortestGuess || isNumber(form))
        return;
    const int most = allowedTypos(form);
    const quint64 letters = letterMask(form);
    for (size_t i = 0; i + 1 < m_vocabulary.size(); ++i) {
        const Word &word = m_vocabulary[i];
        // The longer of both says how many slips a whole word may hold; a beginning is only as long as was
        // typed.
        const int inWhole = word.length > form.size() ? allowedTypos(textOf(word)) : most;
        if (word.length + inWhole < form.size() || std::popcount(letters & ~word.letters) > inWhole)
            continue;
        const Typos edits = typos(form, textOf(word), inWhole);
        const int whole = edits.whole <= inWhole ? edits.whole : typosAtMost + 1;
        // The beginning of a longer word weighs a little more, so that among guesses the whole word stands
        // first.
        const int beginning = edits.beginning <= most ? edits.beginning + 1 : typosAtMost + 1;
        const int fewest = std::min(whole, beginning);
        if (fewest <= typosAtMost || edits.beginning <= most)
            take(found, word, m_vocabulary[i + 1], fewest <= 1 ? SearchMatch::Typo : SearchMatch::TwoTypos);
    }
}

void ServiceIndex::matchCodes(
    std::vector<Hit> &hits, const QString &typed, const std::vector<int> &codes) const
{
    const QString key = typed.trimmed().toLower();
    const bool number = isNumber(key);
    for (size_t place = 0; place < m_ids.size(); ++place) {
        SearchMatch match = SearchMatch::None;
        if (number && place < codes.size() && codes[place] > 0) {
            const QString code = QString::number(codes[place]);
            match = code == key        ? SearchMatch::Code
                : code.startsWith(key) ? SearchMatch::CodeBeginning
                                       : SearchMatch::None;
        }
        const QString &id = m_ids[place];
        if (match == SearchMatch::None && (id == key || (key.size() >= wholeIdFrom && id.startsWith(key))))
            match = SearchMatch::Identifier;
        if (match != SearchMatch::None)
            hits.push_back({static_cast<int>(place), match, false});
    }
}

void ServiceIndex::matchWords(std::vector<Hit> &hits, const QString &typed) const
{
    const Forms forms = formsOf(typed);
    if (forms.empty())
        return;
    const size_t places = m_ids.size();
    std::vector<bool> taken(places, false);
    for (const Hit &hit : hits)
        taken[static_cast<size_t>(hit.place)] = true;
    const auto answer
        = [&](const Forms &asked, std::vector<Found> &found, SearchMatch atBest, bool allButOne) {
              for (size_t place = 0; place < places; ++place) {
                  if (taken[place])
                      continue;
                  SearchMatch worst = SearchMatch::Code;
                  size_t missing = 0;
                  qsizetype missed = 0;
                  qsizetype letters = 0;
                  bool exact = true;
                  for (size_t word = 0; word < found.size(); ++word) {
                      const SearchMatch best = found[word].best[place];
                      exact = exact && best == SearchMatch::Word;
                      if (best == SearchMatch::None) {
                          missed = asked[word].front().size();
                          missing += allButOne && !isNumber(asked[word].front()) ? 1U : 2U;
                          if (missing > 1)
                              break;
                      } else {
                          worst = std::max(worst, best);
                          letters += asked[word].front().size();
                      }
                  }
                  if (missing > 1 || (missing > 0 && letters < std::max<qsizetype>(4, missed / 2)))
                      continue;
                  if (exact && m_nameWords[place] == static_cast<int>(found.size()))
                      worst = SearchMatch::WholeName;
                  taken[place] = true;
                  hits.push_back({static_cast<int>(place),
                      missing > 0 ? SearchMatch::Part : std::max(worst, atBest), found.front().leads[place]});
              }
          };
    const auto lookAll = [&](const Forms &asked) {
        std::vector<Found> found(asked.size());
        for (size_t word = 0; word < asked.size(); ++word) {
            found[word]
                = {std::vector<SearchMatch>(places, SearchMatch::None), std::vector<bool>(places, false)};
            for (const QString &form : asked[word])
                look(found[word], form);
        }
        return found;
    };

    std::vector<Found> found = lookAll(forms);
    answer(forms, found, SearchMatch::Code, false);
    if (hits.size() >= enough)
        return;
    const QStringList layouts = typed.trimmed().size() > 1 ? otherLayouts(typed) : QStringList();
    for (const QString &reading : layouts) {
        const Forms other = formsOf(reading);
        if (other.empty())
            continue;
        std::vector<Found> there = lookAll(other);
        for (Found &word : there)
            std::replace(word.best.begin(), word.best.end(), SearchMatch::Inside, SearchMatch::None);
        answer(other, there, SearchMatch::OtherLayout, false);
    }
    if (hits.size() >= enough)
        return;
    for (size_t word = 0; word < forms.size(); ++word) {
        for (const QString &form : forms[word])
            guess(found[word], form);
    }
    answer(forms, found, SearchMatch::Code, false);
    if (hits.size() >= enough || forms.size() < 2)
        return;
    const auto before = static_cast<std::ptrdiff_t>(hits.size());
    answer(forms, found, SearchMatch::Code, true);
    if (hits.size() - static_cast<size_t>(before) > mostParts)
        hits.erase(hits.begin() + before, hits.end());
}

std::vector<ServiceIndex::Hit> ServiceIndex::match(const QString &typed, const std::vector<int> &codes) const
{
    std::vector<Hit> hits;
    if (m_ids.empty())
        return hits;
    matchCodes(hits, typed, codes);
    matchWords(hits, typed);
    return hits;
}

} // namespace kassa
