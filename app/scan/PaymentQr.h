// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Money.h"
#include "app/scan/CyrillicBytes.h"

#include <QtCore/QList>
#include <optional>
#include <tl/expected.hpp>
#include <utility>

namespace kassa {

/// Why a text is no payment QR code.
enum class QrTrouble {
    NotOne, ///< does not begin with ST and four digits of version and encoding
    Encoding, ///< an encoding or version unknown to the standard, or bytes that are no text of it
    Separator, ///< no separator after the version, or one that is a letter or a digit
    Pair, ///< a piece without "=", or with a key of other signs than letters, digits and "_"
    Double, ///< a key that stands there twice
    Missing, ///< one of the five required keys is absent or empty
    Value, ///< a required value, or the sum, is not of its form
};

/// A payment QR code (GOST R 56042-2014): "ST00012|Name=…|PersonalAcc=…|BankName=…|BIC=…|CorrespAcc=…|…".
/// A plain value; keys keep their order.
class PaymentQr final {
public:
    using Pairs = QList<std::pair<QString, QString>>;

    /// Strict: every piece has to be a pair, no key comes twice, the five required keys are there, the sum is
    /// digits. The separator is the character after the version, whatever it is. A BIC has nine digits, or
    /// the five of a bank's code here. Trailing separators and line ends are let pass.
    [[nodiscard]] static tl::expected<PaymentQr, QrTrouble> parse(const QByteArray &bytes);
    /// The same for what a keyboard typed; letters that its layout could not type are let pass as they are.
    [[nodiscard]] static tl::expected<PaymentQr, QrTrouble> parseTyped(const QString &text);
    /// Whether a text means to be one, parsed or not.
    [[nodiscard]] static bool looksLikeOne(const QString &text);

    [[nodiscard]] QrEncoding encoding() const { return m_encoding; }
    [[nodiscard]] const Pairs &pairs() const { return m_pairs; }
    /// A key's value; keys are compared without their case. Empty where it is absent.
    [[nodiscard]] QString value(QStringView key) const;
    /// "Sum" counts hundredths (kopeks, tiyin): whole soum of it, or nothing where it is absent, zero, or no
    /// whole number of soum.
    [[nodiscard]] std::optional<Soum> sum() const;
    /// The bytes that parse() reads this value from; nothing where the encoding lacks a letter.
    [[nodiscard]] std::optional<QByteArray> toBytes(char separator = '|') const;

private:
    [[nodiscard]] static tl::expected<PaymentQr, QrTrouble> fromText(const QString &text);

    QrEncoding m_encoding = QrEncoding::Utf8;
    Pairs m_pairs;
};

} // namespace kassa
