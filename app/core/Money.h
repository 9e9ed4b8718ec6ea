// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <compare>
#include <limits>
#include <optional>

namespace kassa {

/// A whole number of soum: what `create`, `status`, `transaction/all` and a service's limits count in
/// (protocol notes 4.2). No floating point touches it.
class Soum {
public:
    constexpr Soum() = default;
    constexpr explicit Soum(qint64 soum)
        : m_value(soum)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Soum &) const = default;

    /// The sum, or nothing where it does not fit 64 bits.
    [[nodiscard]] std::optional<Soum> plus(Soum other) const;

    /// Digits with or without grouping blanks (plain, no-break, narrow no-break) to soum; nothing for
    /// anything else, for a negative number and for what does not fit.
    [[nodiscard]] static std::optional<Soum> fromText(QStringView text);

private:
    qint64 m_value = 0;
};

/// A hundredth of a soum: card balances only (protocol notes 4.2).
class Tiyin {
public:
    constexpr Tiyin() = default;
    constexpr explicit Tiyin(qint64 tiyin)
        : m_value(tiyin)
    {
    }
    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    constexpr auto operator<=>(const Tiyin &) const = default;

private:
    qint64 m_value = 0;
};

/// "1 234 500": groups of three with no-break spaces, as all four languages write it. No unit.
[[nodiscard]] QString grouped(Soum amount);

/// "1 234 500 soʻm" in the program's language.
[[nodiscard]] QString withUnit(Soum amount);

} // namespace kassa
