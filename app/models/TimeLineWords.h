// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/TimeLine.h"

namespace kassa {

/// Fills what an event's name and note say: direction, tone, what, small print, and the causer where it is
/// not the one that the event names (an answer comes from the gateway, whoever asked).
void describe(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story);

/// The causer that an event's `by` names, in words.
[[nodiscard]] QString causerWords(Causer causer, const QString &by);

} // namespace kassa
