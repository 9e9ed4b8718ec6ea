// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/Validation.h"
#include "app/core/CardNumber.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() - 1 && digits.at(zeros) == u'0')
        ++zeros;
    return digits.mid(zeros);
}

bool allDigits(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Compares whole numbers of any size as text.
int compareNumbers(const QString &a, const QString &b)
{
    const QString left = withoutLeadingZeros(a);
    const QString right = withoutLeadingZeros(b);
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return left.compare(right);
}

/// The longest rule that is compiled; a real one is a tenth of it.
constexpr qsizetype longestRule = 1024;

std::optional<std::pair<QString, QString>> rangeOf(const QString &text)
{
    const QStringList ends = text.split(u':');
    if (ends.size() != 2)
        return std::nullopt;
    const QString low = ends.at(0).trimmed();
    const QString high = ends.at(1).trimmed();
    if (!allDigits(low) || !allDigits(high) || compareNumbers(low, high) > 0)
        return std::nullopt;
    return std::pair(low, high);
}

/// A word such as "numeric", a bound without its other end: it compiles, and would admit one text only.
bool isNoPattern(const QString &text)
{
    static const QRegularExpression bounds(u"^[-+\\d.,\\s]*:[-+\\d.,\\s]*$"_s);
    static const QRegularExpression signs(u"[\\[\\](){}\\\\^$*+?|.]"_s);
    return bounds.match(text).hasMatch() || !signs.match(text).hasMatch();
}

std::optional<QRegularExpression> patternOf(QString text)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    const qsizetype slash = text.lastIndexOf(u'/');
    if (text.startsWith(u'/') && slash > 0) {
        if (text.mid(slash + 1).contains(u'i'))
            options |= QRegularExpression::CaseInsensitiveOption;
        text = text.mid(1, slash - 1);
    } else if (isNoPattern(text)) {
        return std::nullopt;
    }
    if (text.isEmpty())
        return std::nullopt;
    // The limits keep a hostile pattern from holding the screen: PCRE gives up, and the server decides.
    return QRegularExpression(
        u"(*LIMIT_MATCH=100000)(*LIMIT_DEPTH=1000)"_s + QRegularExpression::anchoredPattern(text), options);
}

std::optional<int> maximumOf(const QString &length)
{
    static const QRegularExpression numbers(u"\\d{1,6}"_s);
    std::optional<int> last;
    auto found = numbers.globalMatch(length);
    while (found.hasNext())
        last = std::max(last.value_or(0), found.next().captured().toInt());
    return last && *last > 0 ? last : std::nullopt;
}

} // namespace

Validation::Validation(const QString &validation, const QString &length)
    : m_maxLength(maximumOf(length))
{
    const QString rule = validation.trimmed();
    if (rule.isEmpty() || rule.size() > longestRule)
        return;
    m_range = rangeOf(rule);
    if (m_range)
        return;
    m_pattern = patternOf(rule);
    if (m_pattern && !m_pattern->isValid())
        m_pattern.reset();
}

Validation::Verdict Validation::check(const QString &value) const
{
    if (value.size() > checkedLength)
        return Verdict::Fine;
    if (m_range) {
        // A meter's reading may have a fraction; it counts at the upper bound only.
        const qsizetype point = std::max(value.indexOf(u'.'), value.indexOf(u','));
        const QString whole = point < 0 ? value : value.left(point);
        const QString fraction = point < 0 ? u"0"_s : value.mid(point + 1);
        if (!allDigits(whole) || !allDigits(fraction))
            return Verdict::OutOfRange;
        const int atTop = compareNumbers(whole, m_range->second);
        const bool beyond = atTop > 0 || (atTop == 0 && withoutLeadingZeros(fraction) != u"0");
        return compareNumbers(whole, m_range->first) < 0 || beyond ? Verdict::OutOfRange : Verdict::Fine;
    }
    if (!m_pattern)
        return Verdict::Fine;
    const QRegularExpressionMatch match = m_pattern->match(value);
    // An invalid match means that PCRE gave up, not that the text is wrong.
    return !match.isValid() || match.hasMatch() ? Verdict::Fine : Verdict::DoesNotMatch;
}

bool isKnownCardNumber(const QString &text)
{
    if (!mayBeCardNumber(text))
        return false;
    QString digits = text;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    static const QRegularExpression prefixes(u"^(8600|9860|5614|6262|544081|4|5[1-5]|220[0-4])"_s);
    return digits.size() == 16 && prefixes.match(digits).hasMatch();
}

} // namespace kassa
