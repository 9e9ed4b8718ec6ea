// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/DetailLines.h"

#include "app/models/FieldTitles.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

// Keys as fieldKey() writes them, in the order in which they are believed.
constexpr QStringView addressKeys[] = {u"address", u"adres", u"addr", u"manzil"};
constexpr QStringView mainKeys[] = {u"saldo", u"balance", u"bill_balance", u"current_balance", u"ostatok",
    u"debt", u"dolg", u"qarz", u"debt_amount", u"tax_debt", u"loan_debt", u"amount_due", u"to_pay",
    u"payable", u"pay_amount", u"fine_amount"};
constexpr QStringView numberKeys[] = {u"last_paid", u"last_payment", u"last_paid_amount", u"next_payment",
    u"pokcob", u"bypass_indication", u"meter_reading", u"reading", u"tariff_price", u"kwn", u"kwh", u"amount",
    u"sum", u"summa", u"penalty", u"overpayment", u"contract_sum", u"accrued"};
constexpr QStringView timeKeys[] = {u"time", u"datetime"};
// A figure and the day that belongs to it, shown in one line.
struct Pair {
    QStringView figure;
    QStringView day;
    bool dayFirst;
};
constexpr Pair pairs[]
    = {{u"last_paid", u"last_paid_date", true}, {u"last_payment", u"last_payment_date", true},
        {u"next_payment", u"next_payment_date", true}, {u"pokcob", u"dateob", false}};

template <size_t Count>
bool among(const QStringView (&keys)[Count], const QString &key)
{
    return std::find(std::begin(keys), std::end(keys), QStringView(key)) != std::end(keys);
}

template <size_t Count>
bool among(const QStringView (&keys)[Count], const Detail &detail)
{
    return among(keys, fieldKey(detail.name)) || among(keys, fieldKey(detail.title));
}

template <size_t Count>
const Detail *firstOf(const QStringView (&keys)[Count], const Details &details)
{
    for (const QStringView key : keys) {
        for (const Detail &detail : details) {
            if (!detail.value.trimmed().isEmpty() && fieldKey(detail.name) == key)
                return &detail;
        }
    }
    return nullptr;
}

bool isSoum(const QString &unit)
{
    static const QSet<QString> words {u"uzs"_s, u"soum"_s, u"sum"_s, u"som"_s, u"so\u02bbm"_s, u"so'm"_s,
        u"so\u2018m"_s, u"so\u2019m"_s, u"so`m"_s, u"сум"_s, u"сўм"_s, u"сум."_s};
    return words.contains(unit.toLower());
}

struct Number {
    bool negative = false;
    QString whole;
    QString fraction; ///< as many digits as came
    QString unit; ///< what follows the figure
};

std::optional<Number> numberOf(const QString &value)
{
    static const QRegularExpression form(
        u"^([-−+]?)(\\d{1,3}(?:[\\s,]\\d{3}){1,5}|\\d{1,18})(?:([.,])(\\d{1,6}))?\\s*(\\p{L}.{0,11}|%)?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    Number number;
    number.negative = match.captured(1) == u"-"_s || match.captured(1) == u"−"_s;
    number.whole = match.captured(2);
    // "1,234" may be either; three digits after one comma are left as they came.
    if (number.whole.contains(u',') && match.captured(3) != u"."_s)
        return std::nullopt;
    if (match.captured(3) == u","_s && match.captured(4).size() == 3)
        return std::nullopt;
    number.whole.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    number.fraction = match.captured(4);
    number.unit = match.captured(5).trimmed();
    return number;
}

QString written(const Number &number)
{
    QString text = grouped(Soum(number.whole.toLongLong()));
    if (number.negative)
        text.prepend(QChar(0x2212));
    if (!number.fraction.isEmpty())
        text += (shownLanguage() == Language::English ? u'.' : u',') + number.fraction;
    return text;
}

QString withSoum(const QString &figure)
{
    return QCoreApplication::translate("Money", "%1 soum").arg(figure);
}

QString shownDay(const QString &value)
{
    static const QRegularExpression form(
        u"^(?:(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d\\d)\\.(\\d\\d)\\.(\\d{4}))(?:[ T](\\d\\d):(\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?)?$"_s);
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const bool iso = match.hasCaptured(1) && !match.captured(1).isEmpty();
    const QDate day(match.captured(iso ? 1 : 6).toInt(), match.captured(iso ? 2 : 5).toInt(),
        match.captured(iso ? 3 : 4).toInt());
    if (!day.isValid())
        return {};
    const QString text = day.toString(u"dd.MM.yyyy"_s);
    return match.captured(7).isEmpty() ? text : u"%1 %2:%3"_s.arg(text, match.captured(7), match.captured(8));
}

bool isEcho(const Detail &detail, const Account &account)
{
    const QString value = detail.value.trimmed();
    return std::any_of(account.cbegin(), account.cend(), [&](const AccountItem &item) {
        return fieldKey(item.name) == fieldKey(detail.name)
            && (value.isEmpty() || value == item.value.trimmed() || value == item.valueTitle.trimmed());
    });
}

const ResponseField *responseField(const QList<ResponseField> &fields, const Detail &detail)
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(),
        [&](const ResponseField &field) { return field.name == detail.name; });
    return found == fields.cend() ? nullptr : &*found;
}

// The answer's own title where it says more than a key, else the one that `fields` promised.
QString serverTitle(const Detail &detail, const ResponseField *field)
{
    if (field && !field->title.isEmpty() && (detail.title.isEmpty() || detail.title == detail.name))
        return field->title;
    return detail.title;
}

int rank(const DetailLine &line)
{
    return line.main ? 0 : among(timeKeys, fieldKey(line.name)) ? 2 : 1;
}

void joinPairs(QList<DetailLine> &lines)
{
    const auto find = [&lines](QStringView key) {
        return std::find_if(lines.begin(), lines.end(),
            [key](const DetailLine &line) { return fieldKey(line.name) == key && !line.value.isEmpty(); });
    };
    for (const Pair &pair : pairs) {
        const auto figure = find(pair.figure);
        const auto day = find(pair.day);
        if (figure == lines.end() || day == lines.end())
            continue;
        figure->value = pair.dayFirst ? u"%1 · %2"_s.arg(day->value, figure->value)
                                      : u"%1 (%2)"_s.arg(figure->value, day->value);
        lines.erase(day);
    }
}

} // namespace

Payee payeeOf(const Details &details)
{
    Payee payee;
    if (const Detail *name = firstOf(subscriberNameKeys, details))
        payee.name = name->value.trimmed();
    if (const Detail *address = firstOf(addressKeys, details))
        payee.address = address->value.trimmed();
    return payee;
}

QString shownValue(const QString &name, const QString &value, const QString &postfix)
{
    const QString text = value.trimmed();
    const QString unit = postfix.trimmed();
    if (text.isEmpty())
        return {};
    const QString day = shownDay(text);
    if (!day.isEmpty())
        return day;
    const std::optional<Number> number = numberOf(text);
    if (!number)
        return unit.isEmpty() || text.endsWith(unit, Qt::CaseInsensitive) ? text : text + QChar::Nbsp + unit;
    if (isSoum(number->unit) || (number->unit.isEmpty() && isSoum(unit)))
        return withSoum(written(*number));
    const QString key = fieldKey(name);
    // "2024 yil" is a year: a unit alone makes no quantity of a number.
    const bool counts
        = !number->fraction.isEmpty() || !unit.isEmpty() || among(mainKeys, key) || among(numberKeys, key);
    // Leading zeros make it a code.
    if (!counts || (number->whole.size() > 1 && number->whole.startsWith(u'0')))
        return unit.isEmpty() || text.endsWith(unit, Qt::CaseInsensitive) ? text : text + QChar::Nbsp + unit;
    const QString shownUnit = number->unit.isEmpty() ? unit : number->unit;
    return shownUnit.isEmpty() ? written(*number) : written(*number) + QChar::Nbsp + shownUnit;
}

QList<DetailLine> detailLines(
    const Details &details, const QList<ResponseField> &fields, const Account &account)
{
    const Detail *name = firstOf(subscriberNameKeys, details);
    const Detail *address = firstOf(addressKeys, details);
    QList<DetailLine> lines;
    lines.reserve(details.size());
    for (const Detail &detail : details) {
        if (&detail == name || &detail == address || isEcho(detail, account)
            || detail.value.trimmed().isEmpty())
            continue;
        const ResponseField *field = responseField(fields, detail);
        DetailLine line;
        line.name = detail.name;
        line.title = fieldTitle(detail.name, serverTitle(detail, field));
        line.value = shownValue(detail.name, detail.value, field ? field->postfix : QString());
        line.main = among(mainKeys, detail);
        lines.append(line);
    }
    joinPairs(lines);
    std::stable_sort(lines.begin(), lines.end(),
        [](const DetailLine &a, const DetailLine &b) { return rank(a) < rank(b); });
    return lines;
}

std::optional<Soum> detailSum(const Details &details, const QString &key)
{
    for (const Detail &detail : details) {
        if (fieldKey(detail.name) != key)
            continue;
        const std::optional<Number> number = numberOf(detail.value.trimmed());
        if (!number || number->negative || (!number->unit.isEmpty() && !isSoum(number->unit)))
            return std::nullopt;
        const Soum sum(number->whole.toLongLong());
        return sum > Soum(0) ? std::optional(sum) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace kassa
