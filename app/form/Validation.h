// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QRegularExpression>
#include <QtCore/QString>
#include <optional>

namespace kassa {

/// What `validation` and `length` of a field can be checked here (DESIGN.md, "The form"): a regular
/// expression (in slashes or not), a range "min:max" of whole numbers, a maximum length. Rubbish checks
/// nothing: the server decides.
class Validation final {
public:
    enum class Verdict { Fine, DoesNotMatch, OutOfRange };
    static constexpr qsizetype checkedLength = 256; ///< longer texts are left to the server

    Validation() = default;
    /// `validation` and `length` as Field holds them.
    Validation(const QString &validation, const QString &length);
    [[nodiscard]] Verdict check(const QString &value) const;
    /// The largest number of characters, where `length` names one.
    [[nodiscard]] std::optional<int> maxLength() const { return m_maxLength; }
    /// The bounds of a "min:max" rule, as it wrote them.
    [[nodiscard]] const std::optional<std::pair<QString, QString>> &range() const { return m_range; }
    /// True where there is any rule: a text that fits it is what the service wants, whatever it looks like.
    [[nodiscard]] bool any() const
    {
        return m_pattern.has_value() || m_range.has_value() || m_maxLength.has_value();
    }

private:
    std::optional<QRegularExpression> m_pattern;
    std::optional<std::pair<QString, QString>> m_range; ///< whole numbers
    std::optional<int> m_maxLength;
};

/// A card number (CardNumber.h) of sixteen digits with the prefix of a card system that is used here:
/// stricter, since a bill's account may have a right check digit by chance. There is no field for a card
/// number anywhere (law 4).
[[nodiscard]] bool isKnownCardNumber(const QString &text);

} // namespace kassa
