// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArrayView>
#include <QtCore/QtGlobal>

namespace kassa::sandbox {

/// A number that depends on its input alone, on every machine and in every run (splitmix64's last step).
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// FNV-1a, mixed with a seed.
[[nodiscard]] inline quint64 hashed(QByteArrayView bytes, quint64 seed)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 0x100000001b3U;
    return mixed(hash ^ mixed(seed));
}

/// A reproducible stream of numbers.
class Dice {
public:
    explicit constexpr Dice(quint64 seed)
        : m_state(seed)
    {
    }
    /// A number in [0, bound); `bound` must be positive.
    constexpr qint64 below(qint64 bound)
    {
        m_state = mixed(m_state);
        return static_cast<qint64>(m_state % static_cast<quint64>(bound));
    }

private:
    quint64 m_state;
};

} // namespace kassa::sandbox
