// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/PaymentSearch.h"

#include "app/core/TextIndex.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// More words than a person types; the rest is not looked at.
constexpr qsizetype mostTerms = 8;
constexpr qsizetype longestNumber = 9;
constexpr qsizetype longestSum = 15;
/// A transaction's id is long and random; shorter beginnings would find payments by chance.
constexpr qsizetype shortestId = 4;
constexpr qsizetype shortestDigitsOfId = 6;

struct Days {
    QDate from;
    QDate to;
};

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int fullYear(QStringView digits)
{
    const int year = digits.toInt();
    return digits.size() == 2 ? 2000 + year : year;
}

std::optional<Days> dayOf(const QString &text, QDate today)
{
    static const QRegularExpression ours(u"^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression month(u"^(\\d{1,2})[./](\\d{4})$"_s);
    QDate day;
    if (const auto match = iso.match(text); match.hasMatch()) {
        day = QDate::fromString(text, Qt::ISODate);
    } else if (const auto whole = month.match(text); whole.hasMatch()) {
        const QDate first(whole.captured(2).toInt(), whole.captured(1).toInt(), 1);
        return first.isValid() ? std::optional(Days {first, first.addMonths(1).addDays(-1)}) : std::nullopt;
    } else if (const auto typed = ours.match(text); typed.hasMatch()) {
        const int dayOfMonth = typed.captured(1).toInt();
        const int monthOfYear = typed.captured(2).toInt();
        if (!typed.captured(3).isEmpty()) {
            day = QDate(fullYear(typed.captured(3)), monthOfYear, dayOfMonth);
        } else {
            // Payments lie in the past: "27.12" typed in January is last year's.
            day = QDate(today.year(), monthOfYear, dayOfMonth);
            if (!day.isValid() || day > today)
                day = QDate(today.year() - 1, monthOfYear, dayOfMonth);
        }
    }
    return day.isValid() ? std::optional(Days {day, day}) : std::nullopt;
}

std::optional<Days> daysOf(const QString &text, QDate today)
{
    if (const auto day = dayOf(text, today))
        return day;
    static const QRegularExpression range(u"^([\\d./]+)[-\u2013\u2014]([\\d./]+)$"_s);
    const auto match = range.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = dayOf(match.captured(1), today);
    const auto last = dayOf(match.captured(2), today);
    if (!first || !last)
        return std::nullopt;
    return Days {std::min(first->from, last->from), std::max(first->to, last->to)};
}

std::optional<qint64> receiptNumberOf(const QString &word)
{
    static const QRegularExpression shape(u"^[TtТт№#](\\d{1,12})$"_s);
    const auto match = shape.match(word);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

bool isUnit(const QString &word)
{
    static const QStringList units {u"uzs"_s, u"som"_s, u"soum"_s, u"sum"_s};
    return units.contains(searchKey(word));
}

/// "50 000" is one sum and "90 123 45 67" one phone number; "1000000 50000" are two words.
QStringList joined(const QStringList &words)
{
    QStringList out;
    for (qsizetype at = 0; at < words.size();) {
        qsizetype end = at;
        while (end < words.size() && isDigits(words.at(end)))
            ++end;
        const QStringList run = words.mid(at, end - at);
        const bool grouped = run.size() > 1 && run.first().size() <= 3
            && std::all_of(run.begin() + 1, run.end(), [](const QString &part) { return part.size() == 3; });
        const bool pieces = run.size() > 2
            && std::all_of(run.begin(), run.end(), [](const QString &part) { return part.size() <= 4; });
        if (grouped || pieces) {
            out.append(run.join(QString()));
            at = end;
        } else if (run.isEmpty()) {
            out.append(words.at(at++));
        } else {
            out.append(run);
            at = end;
        }
    }
    return out;
}

SearchTerm termOf(const QString &word)
{
    SearchTerm term;
    if (const auto number = receiptNumberOf(word)) {
        term.number = number;
        return term;
    }
    term.text = searchKey(word);
    static const QRegularExpression id(u"^[A-Za-z0-9_-]+$"_s);
    const bool digits = isDigits(word);
    if (digits) {
        if (word.size() <= longestNumber)
            term.number = word.toLongLong();
        if (word.size() <= longestSum && !word.startsWith(u'0'))
            term.sum = Soum(word.toLongLong());
    }
    if (word.size() >= (digits ? shortestDigitsOfId : shortestId) && id.match(word).hasMatch())
        term.transaction = word;
    return term;
}

} // namespace

PaymentSearch parsePaymentSearch(QStringView text, QDate today)
{
    PaymentSearch search;
    const QStringList words = joined(text.toString().simplified().split(u' ', Qt::SkipEmptyParts));
    const auto days = [&search](const Days &found) {
        search.from = search.from ? std::min(*search.from, found.from) : found.from;
        search.to = search.to ? std::max(*search.to, found.to) : found.to;
    };
    for (const QString &word : words) {
        if (const auto found = daysOf(word, today)) {
            days(*found);
            continue;
        }
        if (isUnit(word) && !search.terms.isEmpty() && search.terms.constLast().sum) {
            // Somebody who writes the unit means a sum and nothing else.
            SearchTerm sum;
            sum.sum = search.terms.constLast().sum;
            search.terms.last() = sum;
            continue;
        }
        if (search.terms.size() == mostTerms)
            continue;
        const SearchTerm term = termOf(word);
        if (term != SearchTerm())
            search.terms.append(term);
    }
    return search;
}

} // namespace kassa
