// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/PaymentSounds.h"

#include "app/core/Settings.h"
#include "ui/payment/PaymentFlow.h"

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

PaymentSounds::PaymentSounds(
    PaymentFlow &flow, const Settings &settings, std::unique_ptr<SoundPlayer> player, QObject *parent)
    : QObject(parent)
    , m_player(std::move(player))
{
    connect(&flow, &PaymentFlow::outcomeShown, this, [this, &settings](PaymentState state) {
        const auto sound = soundOf(state);
        if (m_player && sound && settings.isOn(Setting::Sounds))
            m_player->play(*sound);
    });
}

} // namespace kassa
