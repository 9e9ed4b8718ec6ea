// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <memory>
#include <optional>

namespace kassa {

/// What the till can be heard to say.
enum class Sound { Paid, Unknown, Refused };

/// The sound of an outcome; most states have none.
[[nodiscard]] std::optional<Sound> soundOf(PaymentState state);

/// The loudspeaker, or whatever stands in for it in tests. Main thread.
class SoundPlayer {
public:
    SoundPlayer() = default;
    SoundPlayer(const SoundPlayer &) = delete;
    SoundPlayer &operator=(const SoundPlayer &) = delete;
    virtual ~SoundPlayer() = default;
    /// Returns at once and never says that it failed: where nothing can be heard, nothing is.
    virtual void play(Sound sound) = 0;
};

/// The system's sounds (KASSA_SOUNDS); silence where the program was built without them. `folder` takes the
/// sounds as files, which the sound server reads.
[[nodiscard]] std::unique_ptr<SoundPlayer> systemSoundPlayer(const QString &folder);

} // namespace kassa
