// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/SpokenKey.h"

#include "app/core/TextIndex.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

// Not Latin letters, so that folding again leaves them alone.
constexpr QChar sh = u'\u0283';
constexpr QChar ch = u'\u02a7';
constexpr QChar ya = u'\u0251';
constexpr QChar yu = u'\u0289';

constexpr bool softens(QChar c)
{
    return c == u'e' || c == u'i' || c == u'y';
}

/// Two of one letter are one; more of them are no sound and stay.
QString withoutDoubles(QStringView word)
{
    QString out;
    out.reserve(word.size());
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i + 1;
        while (end < word.size() && word[end] == word[i])
            ++end;
        const qsizetype run = end - i;
        out += QString(run == 2 && word[i].isLetter() ? 1 : run, word[i]);
        i = end;
    }
    return out;
}

/// One pass over a word of searchKey()'s letters; never longer than the word.
QString heard(QStringView word)
{
    QString out;
    out.reserve(word.size());
    const auto at = [word](qsizetype i) { return i < word.size() ? word[i] : QChar(); };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const QChar next = at(i + 1);
        const QChar third = at(i + 2);
        switch (c.unicode()) {
        case u's':
            if (next == u'h') {
                out += sh;
                i += third == u'c' && at(i + 3) == u'h' ? 3 : 1;
            } else if (next == u'c' && third == u'h') {
                out += sh;
                i += 2;
            } else {
                out += c;
            }
            break;
        case u't':
            out += next == u's' && third != u'h' ? next : c;
            i += next == u's' && third != u'h' ? 1 : 0;
            break;
        case u'd':
            out += next == u'j' || (next == u'z' && third == u'h') ? QChar(u'j') : c;
            i += next == u'j' ? 1 : next == u'z' && third == u'h' ? 2 : 0;
            break;
        case u'z':
        case u'k':
        case u'g':
        case u'p':
            if (next == u'h') {
                out += c == u'z' ? QChar(u'j') : c == u'k' ? QChar(u'h') : c == u'g' ? c : QChar(u'f');
                ++i;
            } else {
                out += c;
            }
            break;
        case u'c':
            if (next == u'h' || next == u'k') {
                out += next == u'h' ? ch : next;
                ++i;
            } else {
                out += softens(next) ? u's' : u'k';
            }
            break;
        case u'w':
            out += u'v';
            break;
        case u'i':
        case u'y': {
            qsizetype end = i + 1;
            while (at(end) == u'i' || at(end) == u'y')
                ++end;
            const QChar vowel = at(end);
            if (end - i > 2) {
                out += QString(end - i, u'i');
                i = end - 1;
            } else if (vowel == u'a' || vowel == u'u') {
                out += vowel == u'a' ? ya : yu;
                i = end;
            } else if (vowel == u'e' || vowel == u'o') {
                out += u'e';
                i = end;
            } else {
                out += u'i';
                i = end - 1;
            }
            break;
        }
        default:
            out += c;
        }
    }
    return withoutDoubles(out);
}

struct Key {
    char16_t latin;
    char16_t russian;
    char16_t uzbek;
};

constexpr Key keyboard[]
    = {{u'q', u'й', u'й'}, {u'w', u'ц', u'ц'}, {u'e', u'у', u'у'}, {u'r', u'к', u'к'}, {u't', u'е', u'е'},
        {u'y', u'н', u'н'}, {u'u', u'г', u'г'}, {u'i', u'ш', u'ш'}, {u'o', u'щ', u'ў'}, {u'p', u'з', u'з'},
        {u'[', u'х', u'х'}, {u']', u'ъ', u'ъ'}, {u'a', u'ф', u'ф'}, {u's', u'ы', u'қ'}, {u'd', u'в', u'в'},
        {u'f', u'а', u'а'}, {u'g', u'п', u'п'}, {u'h', u'р', u'р'}, {u'j', u'о', u'о'}, {u'k', u'л', u'л'},
        {u'l', u'д', u'д'}, {u';', u'ж', u'ж'}, {u'\'', u'э', u'э'}, {u'z', u'я', u'я'}, {u'x', u'ч', u'ч'},
        {u'c', u'с', u'с'}, {u'v', u'м', u'м'}, {u'b', u'и', u'и'}, {u'n', u'т', u'т'}, {u'm', u'ь', u'ь'},
        {u',', u'б', u'б'}, {u'.', u'ю', u'ю'}, {u'`', u'ё', u'ё'}, {u'-', u'-', u'ғ'}, {u'=', u'=', u'ҳ'}};

char16_t unshifted(QChar c)
{
    switch (c.unicode()) {
    case u'{':
        return u'[';
    case u'}':
        return u']';
    case u':':
        return u';';
    case u'"':
        return u'\'';
    case u'<':
        return u',';
    case u'>':
        return u'.';
    case u'~':
        return u'`';
    default:
        return c.toLower().unicode();
    }
}

} // namespace

QStringList searchWords(QStringView text)
{
    QStringList words;
    const QString key = searchKey(text);
    qsizetype start = -1;
    for (qsizetype i = 0; i <= key.size(); ++i) {
        const bool inside = i < key.size() && (key[i].isLetterOrNumber() || key[i].isSurrogate());
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.append(key.mid(start, i - start));
            start = -1;
        }
    }
    return words;
}

QString spokenWord(const QString &word)
{
    // "ckh" is kh after the first pass and h after the second.
    QString spoken = heard(word);
    for (QString next = heard(spoken); next != spoken; next = heard(spoken))
        spoken = next;
    return spoken;
}

QString spokenKey(QStringView text)
{
    QStringList words = searchWords(text);
    for (QString &word : words)
        word = spokenWord(word);
    return words.join(u' ');
}

QStringList otherLayouts(QStringView typed)
{
    QString russian;
    QString uzbek;
    QString latin;
    bool fromLatin = false;
    bool fromCyrillic = false;
    for (const QChar letter : typed) {
        const char16_t c = unshifted(letter);
        char16_t asRussian = letter.unicode();
        char16_t asUzbek = asRussian;
        char16_t asLatin = asRussian;
        for (const Key &key : keyboard) {
            if (c == key.latin) {
                asRussian = key.russian;
                asUzbek = key.uzbek;
                fromLatin |= c >= u'a' && c <= u'z';
                break;
            }
            if (c == key.russian || c == key.uzbek) {
                asLatin = key.latin;
                fromCyrillic = true;
                break;
            }
        }
        russian += QChar(asRussian);
        uzbek += QChar(asUzbek);
        latin += QChar(asLatin);
    }
    QStringList readings;
    if (fromLatin) {
        readings.append(russian);
        if (uzbek != russian)
            readings.append(uzbek);
    } else if (fromCyrillic) {
        readings.append(latin);
    }
    return readings;
}

} // namespace kassa
