// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sound/SoundPlayer.h"

#include <QtCore/QObject>

namespace kassa {

class PaymentFlow;
class Settings;

/// Lets an outcome be heard when it comes on screen, where the setting "sounds" says so. Main thread.
class PaymentSounds final : public QObject {
    Q_OBJECT
public:
    /// No player: silence.
    PaymentSounds(
        PaymentFlow &flow, const Settings &settings, std::unique_ptr<SoundPlayer> player, QObject *parent);

private:
    std::unique_ptr<SoundPlayer> m_player;
};

} // namespace kassa
