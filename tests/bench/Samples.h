// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kassa::bench {

inline constexpr int startServices = 1000;

/// A made-up service's name, as long as the real ones are.
[[nodiscard]] inline QString serviceName(int number)
{
    static const QStringList kinds {QStringLiteral("Electricity"), QStringLiteral("Иссиқ сув"),
        QStringLiteral("Toshkent gaz taʼminoti"), QStringLiteral("Интернет провайдер"),
        QStringLiteral("Чиқинди олиб кетиш"), QStringLiteral("Kommunal xizmat"),
        QStringLiteral("Мобильная связь"), QStringLiteral("Soliq va yigʻimlar")};
    return kinds.at(number % kinds.size()) + QStringLiteral(" \u00ab")
        + QString::number(number * 7919 % 10007) + QStringLiteral("\u00bb, \u2116 ")
        + QString::number(number);
}

} // namespace kassa::bench
