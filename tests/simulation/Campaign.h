// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/World.h"

#include <QtCore/QJsonObject>

namespace kassa::sim {

/// The sum of many lives.
struct Tally {
    qint64 payments = 0;
    qint64 doubled = 0; ///< oracle (a)
    qint64 lost = 0; ///< oracle (b)
    qint64 falsePaid = 0; ///< oracle (c)
    qint64 other = 0; ///< oracle (d) and (e)
    std::map<QString, qint64> faults;
    std::map<QString, qint64> states;

    void add(const Outcome &outcome);
    void add(const Tally &part);
    /// The closing line of contracts.md.
    [[nodiscard]] QJsonObject json(quint64 seed) const;
    /// Reads a closing line; what it has beyond the contract is `other`.
    [[nodiscard]] static std::optional<Tally> fromJson(const QJsonObject &json);
    [[nodiscard]] bool violated() const { return doubled + lost + falsePaid + other > 0; }
    /// Faults and states that no life has come to.
    [[nodiscard]] QStringList neverReached() const;
};

/// Lives one after the other, of the seeds `seed`, `seed + stride`, …, until there were so many payments or
/// one life has violated the oracle. What is to be told about that goes to `tell`.
[[nodiscard]] Tally runLives(
    quint64 seed, quint64 stride, qint64 payments, const std::function<void(const QString &)> &tell);

} // namespace kassa::sim
