// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/AmountInWords.h"

#include <QtCore/QStringList>

#include <array>
#include <memory>
#include <unicode/rbnf.h>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

// Uzbek counts without gender, plural or irregular numbers: hundreds, tens and ones of each three digits,
// then the group's name.
struct Numerals {
    QStringView zero;
    std::array<QStringView, 10> ones;
    std::array<QStringView, 10> tens;
    QStringView hundred;
    std::array<QStringView, 6> groups;
    QStringView unit;
};

constexpr Numerals latin {
    u"nol",
    {u"", u"bir", u"ikki", u"uch", u"to\u02bbrt", u"besh", u"olti", u"yetti", u"sakkiz", u"to\u02bbqqiz"},
    {u"", u"o\u02bbn", u"yigirma", u"o\u02bbttiz", u"qirq", u"ellik", u"oltmish", u"yetmish", u"sakson",
        u"to\u02bbqson"},
    u"yuz",
    {u"", u"ming", u"million", u"milliard", u"trillion", u"kvadrillion"},
    u"so\u02bbm",
};

constexpr Numerals cyrillic {
    u"нол",
    {u"", u"бир", u"икки", u"уч", u"тўрт", u"беш", u"олти", u"етти", u"саккиз", u"тўққиз"},
    {u"", u"ўн", u"йигирма", u"ўттиз", u"қирқ", u"эллик", u"олтмиш", u"етмиш", u"саксон", u"тўқсон"},
    u"юз",
    {u"", u"минг", u"миллион", u"миллиард", u"триллион", u"квадриллион"},
    u"сўм",
};

QString uzbek(qint64 amount, const Numerals &numerals)
{
    QStringList words;
    if (amount == 0)
        words.append(numerals.zero.toString());
    qint64 weight = 1'000'000'000'000'000;
    for (std::size_t group = numerals.groups.size(); group-- > 0; weight /= 1000) {
        const auto three = static_cast<std::size_t>(amount / weight % 1000);
        if (three == 0)
            continue;
        // "Bir yuz" and "bir ming", never the bare "yuz" of speech: nothing can be written before it.
        if (three >= 100) {
            words.append(numerals.ones.at(three / 100).toString());
            words.append(numerals.hundred.toString());
        }
        words.append(numerals.tens.at(three / 10 % 10).toString());
        words.append(numerals.ones.at(three % 10).toString());
        words.append(numerals.groups.at(group).toString());
    }
    words.append(numerals.unit.toString());
    words.removeAll(QString());
    return words.join(u' ');
}

// Reading the rules takes longer than a screen's frame, so each thread does it once a language.
const icu::RuleBasedNumberFormat *speller(bool russian)
{
    using Speller = std::unique_ptr<icu::RuleBasedNumberFormat>;
    const auto make = [](const char *locale) {
        UErrorCode trouble = U_ZERO_ERROR;
        auto made
            = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, icu::Locale(locale), trouble);
        return U_SUCCESS(trouble) ? std::move(made) : Speller();
    };
    if (russian) {
        thread_local const Speller ru = make("ru");
        return ru.get();
    }
    thread_local const Speller en = make("en");
    return en.get();
}

QString spelt(qint64 amount, bool russian)
{
    const icu::RuleBasedNumberFormat *format = speller(russian);
    if (!format)
        return {};
    icu::UnicodeString words;
    format->format(static_cast<std::int64_t>(amount), words);
    QString text(reinterpret_cast<const QChar *>(words.getBuffer()), words.length());
    // Without its data ICU answers in digits or in another language; then no words are better than those.
    for (const QChar c : std::as_const(text)) {
        if (c.isDigit() || (c.isLetter() && (c.script() == QChar::Script_Cyrillic) != russian))
            return {};
    }
    return text;
}

// Один сум, два сума, пять сум: the short genitive, as the trade says it.
QStringView russianUnit(qint64 amount)
{
    const qint64 last = amount % 10;
    const bool teen = amount % 100 / 10 == 1;
    return !teen && last >= 2 && last <= 4 ? u"сума" : u"сум";
}

} // namespace

QString amountInWords(Soum amount, Language language)
{
    if (amount < Soum() || amount > largestInWords)
        return {};
    QString words;
    switch (language) {
    case Language::Uzbek:
        words = uzbek(amount.value(), latin);
        break;
    case Language::UzbekCyrillic:
        words = uzbek(amount.value(), cyrillic);
        break;
    case Language::Russian:
        if (words = spelt(amount.value(), true); !words.isEmpty())
            words += u' ' + russianUnit(amount.value()).toString();
        break;
    case Language::English:
        if (words = spelt(amount.value(), false); !words.isEmpty())
            words += u" soum"_s;
        break;
    }
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace kassa
