// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/SoundPlayer.h"

#ifdef KASSA_HAS_SOUNDS
#include "app/sound/CanberraPlayer.h"
#endif

#include <QtCore/QString>

namespace kassa {

std::optional<Sound> soundOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Paid:
        return Sound::Paid;
    case PaymentState::PayUnknown:
        return Sound::Unknown;
    case PaymentState::PayRefused:
        return Sound::Refused;
    default:
        return std::nullopt;
    }
}

std::unique_ptr<SoundPlayer> systemSoundPlayer(const QString &folder)
{
#ifdef KASSA_HAS_SOUNDS
    return std::make_unique<CanberraPlayer>(folder);
#else
    Q_UNUSED(folder)
    return nullptr;
#endif
}

} // namespace kassa
