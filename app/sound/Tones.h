// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sound/SoundPlayer.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace kassa {

/// Samples a second of the till's sounds: mono, 16 bits.
inline constexpr int toneRate = 22050;

/// The sound as samples, made of a few soft notes: rising for paid, twice the same for unknown, falling for
/// refused. Shorter than 400 ms and quiet enough for a hall. Pure; any thread.
[[nodiscard]] QList<qint16> toneOf(Sound sound);
/// The same as a WAV file.
[[nodiscard]] QByteArray waveOf(Sound sound);
/// "paid", "unknown", "refused".
[[nodiscard]] QString soundName(Sound sound);

} // namespace kassa
