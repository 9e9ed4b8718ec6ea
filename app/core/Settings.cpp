// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Settings.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct Row {
    Setting key;
    QLatin1StringView name;
    QLatin1StringView fallback;
};

constexpr std::array rows = {
    Row {Setting::BaseUrl, "base-url"_L1, ""_L1},
    Row {Setting::ServicePrefix, "service-prefix"_L1, "servicePayment"_L1},
    Row {Setting::RegistryPrefix, "registry-prefix"_L1, "merchant/servicePayment"_L1},
    Row {Setting::Merchant, "merchant"_L1, ""_L1},
    Row {Setting::UserId, "user-id"_L1, ""_L1},
    Row {Setting::AvailableForMe, "available-for-me"_L1, "true"_L1},
    Row {Setting::PointName, "point-name"_L1, ""_L1},
    Row {Setting::PointAddress, "point-address"_L1, ""_L1},
    Row {Setting::PointPhone, "point-phone"_L1, ""_L1},
    Row {Setting::PointTaxNumber, "point-tax-number"_L1, ""_L1},
    Row {Setting::Till, "till"_L1, ""_L1},
    Row {Setting::Cashier, "cashier"_L1, ""_L1},
    Row {Setting::SupportPhones, "support-phones"_L1, ""_L1},
    Row {Setting::Language, "language"_L1, ""_L1},
    Row {Setting::ReceiptLanguage, "receipt-language"_L1, ""_L1},
    Row {Setting::ReceiptPaper, "receipt-paper"_L1, "80"_L1},
    Row {Setting::ReceiptHeaderUz, "receipt-header-uz"_L1, ""_L1},
    Row {Setting::ReceiptHeaderUzCyrl, "receipt-header-uz_Cyrl"_L1, ""_L1},
    Row {Setting::ReceiptHeaderRu, "receipt-header-ru"_L1, ""_L1},
    Row {Setting::ReceiptHeaderEn, "receipt-header-en"_L1, ""_L1},
    Row {Setting::ReceiptFooterUz, "receipt-footer-uz"_L1, ""_L1},
    Row {Setting::ReceiptFooterUzCyrl, "receipt-footer-uz_Cyrl"_L1, ""_L1},
    Row {Setting::ReceiptFooterRu, "receipt-footer-ru"_L1, ""_L1},
    Row {Setting::ReceiptFooterEn, "receipt-footer-en"_L1, ""_L1},
    Row {Setting::FiscalCommand, "fiscal-command"_L1, ""_L1},
    Row {Setting::ReceiptHidden, "receipt-hidden"_L1, ""_L1},
    Row {Setting::Appearance, "appearance"_L1, "light"_L1},
    Row {Setting::Keys, "keys"_L1, ""_L1},
    Row {Setting::Sounds, "sounds"_L1, "true"_L1},
    Row {Setting::CashHelper, "cash-helper"_L1, "false"_L1},
    Row {Setting::Density, "density"_L1, "normal"_L1},
    Row {Setting::Scale, "scale"_L1, "100"_L1},
    Row {Setting::Sms, "sms"_L1, ""_L1},
    Row {Setting::RefusedBeforeCharge, "refused-before-charge"_L1, ""_L1},
    Row {Setting::PayerWindow, "payer-window"_L1, "off"_L1},
    Row {Setting::ScannerGap, "scanner-gap"_L1, "30"_L1},
    Row {Setting::Printer, "printer"_L1, "system"_L1},
    Row {Setting::PrinterAddress, "printer-address"_L1, ""_L1},
    Row {Setting::PrinterSpeed, "printer-speed"_L1, "9600"_L1},
    Row {Setting::PrinterCut, "printer-cut"_L1, "false"_L1},
    Row {Setting::PrinterCopies, "printer-copies"_L1, "0"_L1},
    Row {Setting::PrintAfterPaid, "print-after-paid"_L1, "never"_L1},
    Row {Setting::Cards, "cards"_L1, ""_L1},
};

const Row &rowOf(Setting key)
{
    return *std::find_if(rows.begin(), rows.end(), [key](const Row &row) { return row.key == key; });
}

// The character that a backslash in front of `at` stands for; `at` is left on the last one that belongs to
// it.
uint unescaped(const QByteArray &ini, qsizetype &at)
{
    const bool hex = ini.at(at) == 'x';
    const int base = hex ? 16 : 8;
    qsizetype end = hex ? at + 1 : at;
    uint value = 0;
    for (bool digit = true; digit && end < ini.size(); end += digit ? 1 : 0) {
        const uint next = ini.mid(end, 1).toUInt(&digit, base);
        if (digit)
            value = value * static_cast<uint>(base) + next;
    }
    if (end == (hex ? at + 1 : at))
        return static_cast<uchar>(ini.at(at));
    at = end - 1;
    return value;
}

/// Whether a value begins as an object of Qt's. QSettings would build it from whatever bytes follow, and
/// those of a damaged file may ask for any amount of memory. Kassa writes texts only, and "@" doubled where a
/// text begins with it.
bool holdsObject(const QByteArray &ini)
{
    constexpr std::array objects = {"@Variant("_L1, "@DateTime("_L1};
    constexpr qsizetype longest = objects.back().size();
    bool inValue = false;
    bool quoted = false;
    bool comment = false;
    QString begin; // of the value, without escapes
    for (qsizetype i = 0; i < ini.size(); ++i) {
        const char c = ini.at(i);
        if ((c == '\n' || c == '\r') && !quoted) {
            inValue = false;
            comment = false;
            continue;
        }
        comment = comment || (c == ';' && !inValue && (i == 0 || ini.at(i - 1) == '\n'));
        if (comment)
            continue;
        uint letter = static_cast<uchar>(c);
        if (c == '\\' && i + 1 < ini.size()) {
            ++i;
            if (ini.at(i) == '\n' || ini.at(i) == '\r')
                continue;
            letter = unescaped(ini, i);
        } else if (c == '"') {
            quoted = !quoted;
            continue;
        } else if (!quoted && ((c == '=' && !inValue) || (c == ',' && inValue))) {
            inValue = true;
            begin.clear();
            continue;
        } else if (!quoted && begin.isEmpty() && (c == ' ' || c == '\t')) {
            continue;
        }
        if (!inValue || begin.size() >= longest)
            continue;
        begin += QChar(static_cast<char16_t>(letter));
        if (std::find(objects.begin(), objects.end(), begin) != objects.end())
            return true;
    }
    return false;
}

bool isPlain(const QString &name)
{
    QFile file(name);
    return !file.open(QFile::ReadOnly) || !holdsObject(file.readAll());
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file, QSettings::IniFormat)
    , m_readable(false)
{
    if (!isPlain(file))
        return;
    // QSettings parses a section when it is first asked for it; only then does it know what the file is
    // worth.
    static_cast<void>(m_file.allKeys());
    m_readable = m_file.status() == QSettings::NoError;
}

QString Settings::text(Setting key) const
{
    const Row &row = rowOf(key);
    if (!m_readable)
        return row.fallback;
    return m_file.value(row.name, QString(row.fallback)).toString();
}

bool Settings::isOn(Setting key) const
{
    const QString value = text(key).trimmed().toLower();
    return value == u"true"_s || value == u"on"_s || value == u"yes"_s || value == u"1"_s;
}

Result<void> Settings::set(Setting key, const QString &value)
{
    if (!m_readable)
        return failure(ErrorCode::StoreFailed, u"settings.ini can't be read"_s);
    const Row &row = rowOf(key);
    const QVariant before = m_file.value(row.name);
    if (before.isValid() && before.toString() == value)
        return {};
    m_file.setValue(row.name, value);
    m_file.sync();
    if (m_file.status() != QSettings::NoError) {
        if (before.isValid())
            m_file.setValue(row.name, before);
        else
            m_file.remove(row.name);
        return failure(ErrorCode::StoreFailed, u"settings.ini can't be written"_s);
    }
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    Q_EMIT changed(key);
    return {};
}

QString Settings::name(Setting key)
{
    return rowOf(key).name;
}

std::optional<Setting> Settings::fromName(QStringView name)
{
    for (const Row &row : rows) {
        if (name == row.name)
            return row.key;
    }
    return std::nullopt;
}

QStringList Settings::settableNames()
{
    QStringList names;
    for (const Row &row : rows) {
        if (row.key != Setting::Cards)
            names.append(row.name);
    }
    return names;
}

Result<QUrl> mendedBaseUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        return failure(ErrorCode::InvalidInput, u"not an http(s) URL"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return failure(
            ErrorCode::InvalidInput, u"credentials, a query or a fragment don't belong into a base URL"_s);
    if (url.scheme() == u"http"_s && !isLoopback(url))
        return failure(ErrorCode::InvalidInput, u"plain http is for loopback only"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/merchant"_s))
        path.chop(9);
    url.setPath(path + u'/');
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host == u"localhost"_s || host == u"::1"_s || host == u"127.0.0.1"_s;
}

} // namespace kassa
