// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/PaymentQr.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLength = 7; // "ST" + "0001" + the encoding's digit
constexpr qsizetype sumDigits = 18;
constexpr qint64 hundredths = 100;

bool isDigits(QStringView text, qsizetype shortest, qsizetype longest)
{
    return text.size() >= shortest && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isAsciiWord(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
}

bool isKey(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isAsciiWord);
}

bool isBankCode(QStringView text)
{
    return isDigits(text, 9, 9) || isDigits(text, 5, 5);
}

/// Values whose form matters for whose money it is; the others are shown or mapped as they are.
bool fits(const PaymentQr &qr)
{
    const QString correspondent = qr.value(u"CorrespAcc");
    const QString sum = qr.value(u"Sum");
    return isDigits(qr.value(u"PersonalAcc"), 20, 20) && isBankCode(qr.value(u"BIC"))
        && isDigits(correspondent, 1, 20) && (sum.isEmpty() || isDigits(sum, 1, sumDigits));
}

} // namespace

bool PaymentQr::looksLikeOne(const QString &text)
{
    return text.size() > headLength && text.startsWith(u"ST"_s)
        && isDigits(QStringView(text).sliced(2, 5), 5, 5);
}

tl::expected<PaymentQr, QrTrouble> PaymentQr::parse(const QByteArray &bytes)
{
    if (bytes.size() <= headLength || !bytes.startsWith("ST"))
        return tl::make_unexpected(QrTrouble::NotOne);
    if (!isDigits(QString::fromLatin1(bytes.sliced(2, 5)), 5, 5))
        return tl::make_unexpected(QrTrouble::NotOne);
    const int encoding = bytes.at(6) - '0';
    if (encoding < 1 || encoding > 3)
        return tl::make_unexpected(QrTrouble::Encoding);
    const std::optional<QString> text = decoded(bytes, static_cast<QrEncoding>(encoding));
    if (!text)
        return tl::make_unexpected(QrTrouble::Encoding);
    return fromText(*text);
}

tl::expected<PaymentQr, QrTrouble> PaymentQr::parseTyped(const QString &text)
{
    if (!looksLikeOne(text))
        return tl::make_unexpected(QrTrouble::NotOne);
    return fromText(text);
}

tl::expected<PaymentQr, QrTrouble> PaymentQr::fromText(const QString &text)
{
    if (text.sliced(2, 4) != u"0001")
        return tl::make_unexpected(QrTrouble::Encoding);
    const int encoding = text.at(6).digitValue();
    if (encoding < 1 || encoding > 3)
        return tl::make_unexpected(QrTrouble::Encoding);
    PaymentQr qr;
    qr.m_encoding = static_cast<QrEncoding>(encoding);
    const QChar separator = text.at(headLength);
    if (isAsciiWord(separator) || separator.isLetterOrNumber() || separator == u'='
        || separator.isSurrogate())
        return tl::make_unexpected(QrTrouble::Separator);
    QString rest = text.sliced(headLength + 1);
    while (!rest.isEmpty() && (rest.back() == separator || rest.back() == u'\r' || rest.back() == u'\n'))
        rest.chop(1);
    const QStringList pieces = rest.split(separator);
    for (const QString &piece : pieces) {
        const qsizetype equals = piece.indexOf(u'=');
        if (equals < 0 || !isKey(QStringView(piece).first(equals)))
            return tl::make_unexpected(QrTrouble::Pair);
        const QString key = piece.first(equals);
        for (const auto &[before, value] : std::as_const(qr.m_pairs)) {
            if (before.compare(key, Qt::CaseInsensitive) == 0)
                return tl::make_unexpected(QrTrouble::Double);
        }
        qr.m_pairs.append({key, piece.sliced(equals + 1).trimmed()});
    }
    for (const QStringView required : {u"Name", u"PersonalAcc", u"BankName", u"BIC", u"CorrespAcc"}) {
        if (qr.value(required).isEmpty())
            return tl::make_unexpected(QrTrouble::Missing);
    }
    if (!fits(qr))
        return tl::make_unexpected(QrTrouble::Value);
    return qr;
}

QString PaymentQr::value(QStringView key) const
{
    for (const auto &[name, value] : m_pairs) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<Soum> PaymentQr::sum() const
{
    const QString text = value(u"Sum");
    if (!isDigits(text, 1, sumDigits))
        return std::nullopt;
    const qint64 tiyin = text.toLongLong();
    if (tiyin <= 0 || tiyin % hundredths != 0)
        return std::nullopt;
    return Soum(tiyin / hundredths);
}

std::optional<QByteArray> PaymentQr::toBytes(char separator) const
{
    QString text = u"ST0001"_s + QString::number(static_cast<int>(m_encoding));
    for (const auto &[key, value] : m_pairs)
        text += QLatin1Char(separator) + key + u'=' + value;
    return encoded(text, m_encoding);
}

} // namespace kassa
