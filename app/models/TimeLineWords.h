// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/TimeLine.h"

namespace kassa {

/// Fills what an event's name and note say: direction, tone, what, small print, and the causer where it is
/// not the one that the event names (an answer comes from the gateway, whoever asked).
void describe(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story);

/// Whether the event is the answer to a question that the journal keeps no line of its own for: its entry
/// then gets one before it.
[[nodiscard]] bool hasQuestion(const JournalEvent &event);
/// What the question says: "Status asked", "Registry asked".
[[nodiscard]] QString questionWords(const JournalEvent &event);

/// The causer that an event's `by` names, in words.
[[nodiscard]] QString causerWords(Causer causer, const QString &by);

} // namespace kassa
