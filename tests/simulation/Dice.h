// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtGlobal>

namespace kassa::sim {

/// Well mixed 64 bits of a number; the root of every choice, so that a run depends on its seed alone.
[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

/// A stream of choices from a seed.
class Dice final {
public:
    explicit constexpr Dice(quint64 seed = 0)
        : m_state(seed)
    {
    }
    constexpr quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        return mixed(m_state);
    }
    /// 0 … limit-1.
    constexpr qint64 below(qint64 limit)
    {
        return limit <= 1 ? 0 : static_cast<qint64>(next() % static_cast<quint64>(limit));
    }
    /// low … high, both included.
    constexpr qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    constexpr bool chance(int percent) { return below(100) < percent; }

private:
    quint64 m_state;
};

} // namespace kassa::sim
