// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/TextIndex.h"

#include <QtCore/QStringList>
#include <QtCore/QStringMatcher>
#include <algorithm>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr QChar rowEnd = u'\n';
constexpr QChar partEnd = u'\x1f';

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'`' || c == 0xb4 || (c >= 0x2b9 && c <= 0x2bd) || c == 0x2018 || c == 0x2019;
}

// Lower-case Cyrillic of Uzbek and Russian to the Latin that people type for it. Marks are dropped on both
// sides: ў and oʻ are both o, қ and q both k, х, ҳ, x and h all h.
QStringView latinOf(char16_t c)
{
    static constexpr QStringView letters[] = {u"a", u"b", u"v", u"g", u"d", u"e", u"j", u"z", u"i", u"y",
        u"k", u"l", u"m", u"n", u"o", u"p", u"r", u"s", u"t", u"u", u"f", u"h", u"ts", u"ch", u"sh", u"sh",
        u"", u"i", u"", u"e", u"yu", u"ya"};
    if (c >= 0x430 && c <= 0x44f)
        return letters[c - 0x430];
    switch (c) {
    case 0x451:
        return u"yo";
    case 0x45e:
        return u"o";
    case 0x49b:
        return u"k";
    case 0x493:
        return u"g";
    case 0x4b3:
        return u"h";
    default:
        return {};
    }
}

char16_t plainLatin(char16_t c)
{
    return c == u'q' ? u'k' : c == u'x' ? u'h' : c;
}

void foldLetter(QString &out, QChar letter)
{
    const char16_t c = letter.unicode();
    if (c < 0x80) {
        if (c == u'\'' || c == u'`')
            return;
        const char16_t lower = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
        out += c < 0x20 ? u' ' : QChar(plainLatin(lower));
        return;
    }
    if (isApostrophe(c))
        return;
    if (letter.isSpace()) {
        out += u' ';
        return;
    }
    const QChar folded = letter.toCaseFolded();
    if (folded.unicode() >= 0x400 && folded.unicode() < 0x500) {
        const char16_t f = folded.unicode();
        const QStringView latin = latinOf(f);
        if (!latin.isEmpty() || f == 0x44a || f == 0x44c)
            out += latin;
        else
            out += folded;
        return;
    }
    QChar plain = folded;
    if (c < 0x250 || (c >= 0x1e00 && c < 0x2000)) {
        // ǻ is å with a mark, and å is a with one.
        for (QString parts = plain.decomposition(); !parts.isEmpty(); parts = plain.decomposition())
            plain = parts.front().toCaseFolded();
    }
    out += QChar(plainLatin(plain.unicode()));
}

/// Letters in other clothes: full-width, ligatures, marks that stand apart, what has no width at all.
/// Not the number sign, which would become a word.
bool needsNormalizing(char16_t c)
{
    return c >= 0xad
        && (c == 0xad || c == 0xdf || (c >= 0x300 && c < 0x370) || (c >= 0x1e00 && c < 0x2000)
            || (c >= 0x200b && c < 0x2010) || (c >= 0x2060 && c < 0x2070)
            || (c >= 0x2100 && c < 0x2190 && c != 0x2116) || c >= 0xfb00);
}

QString normalized(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    if (U_FAILURE(status))
        return text.toString();
    const icu::UnicodeString raw(false, text.utf16(), static_cast<int32_t>(text.size()));
    const icu::UnicodeString folded = folding->normalize(raw, status);
    if (U_FAILURE(status))
        return text.toString();
    return QString(reinterpret_cast<const QChar *>(folded.getBuffer()), folded.length());
}

void foldInto(QString &out, QStringView text)
{
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return needsNormalizing(c.unicode()); })) {
        const QString plain = normalized(text);
        // What is left of marks has no letter to make one with.
        for (const QChar c : plain) {
            if (!c.isMark())
                foldLetter(out, c);
        }
        return;
    }
    for (const QChar letter : text)
        foldLetter(out, letter);
}

} // namespace

QString searchKey(QStringView text)
{
    QString out;
    out.reserve(text.size());
    foldInto(out, text);
    return out.simplified();
}

void TextIndex::clear()
{
    m_text.clear();
    m_starts.clear();
    m_titleAt.clear();
}

void TextIndex::add(QStringView code, QStringView title)
{
    m_starts.push_back(m_text.size());
    foldInto(m_text, code);
    m_text += partEnd;
    m_titleAt.push_back(static_cast<int>(m_text.size() - m_starts.back()));
    foldInto(m_text, title);
    m_text += rowEnd;
}

std::vector<int> TextIndex::match(QStringView text) const
{
    const QString needle = searchKey(text);
    const QStringList words = needle.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    std::vector<int> byCode;
    std::vector<int> byTitle;
    std::vector<int> elsewhere;
    // One scan over all rows; after a hit it goes on at the next row.
    const QStringMatcher first(words.front(), Qt::CaseSensitive);
    const QStringView all(m_text);
    const bool oneWord = words.size() == 1;
    const size_t rows = m_starts.size();
    size_t row = 0;
    for (qsizetype hit = first.indexIn(all, 0); hit >= 0;) {
        // Mostly the next row holds the next hit; where it does not, the row is looked up.
        if (row + 1 < rows && m_starts[row + 1] <= hit) {
            ++row;
            if (row + 1 < rows && m_starts[row + 1] <= hit)
                row = static_cast<size_t>(
                          std::upper_bound(m_starts.cbegin(), m_starts.cend(), hit) - m_starts.cbegin())
                    - 1;
        }
        const qsizetype start = m_starts[row];
        const qsizetype end = row + 1 < rows ? m_starts[row + 1] : m_text.size();
        const QStringView line = all.mid(start, end - start);
        const bool wanted = oneWord
            || std::all_of(words.cbegin() + 1, words.cend(),
                [line](const QString &word) { return line.contains(word); });
        if (wanted) {
            const qsizetype title = start + m_titleAt[row];
            const bool inCode = hit == start && line.startsWith(needle);
            const bool inTitle
                = !inCode && (oneWord ? hit == title : all.mid(title, end - title).startsWith(needle));
            auto &group = inCode ? byCode : inTitle ? byTitle : elsewhere;
            group.push_back(static_cast<int>(row));
        }
        if (end >= m_text.size())
            break;
        hit = first.indexIn(all, end);
    }
    byCode.insert(byCode.end(), byTitle.begin(), byTitle.end());
    byCode.insert(byCode.end(), elsewhere.begin(), elsewhere.end());
    return byCode;
}

} // namespace kassa
