// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QString>
#include <variant>

namespace kassa {

/// What can happen to a payment; payment-outcomes.md, "States" and rules 1 to 12.
enum class PaymentEvent {
    CreateAnswered, ///< reply of a create without cardId
    CreateAnsweredWithCard, ///< reply of a create with cardId: a code is needed
    CreateRefusedByGateway, ///< no body byte taken, or a 4xx with a readable error
    CreateOutcomeUnknown, ///< everything else, or a transactionId that the journal already holds
    PayCommitted, ///< PaySent is durable
    PayNotSent, ///< no byte of the body was taken: back to where it was (see `before`)
    PayAnsweredPaid,
    PayRefusedConfirmed, ///< refused before charge, and status said `created`
    PayRefusedCancelled, ///< refused before charge, and status said `cancelled`
    PayOutcomeUnknown,
    StatusPaid, ///< id, amount and serviceId ours
    StatusPaidDiffers, ///< paid with another amount or serviceId: Paid, with the alarm
    StatusCancelled,
    StatusCreated, ///< not charged so far
    StatusNotFound, ///< 400 transaction_not_found: not charged so far, but never the `created` of rules 1, 4,
                    ///< 12
    StatusNoAnswer,
    RegistryPaid,
    AbsenceProven, ///< rule 8
    Superseding, ///< a new create replaced it
    LeftByCashier, ///< edit, Esc
    Restarted, ///< rule 11
};
inline constexpr PaymentEvent allPaymentEvents[] = {PaymentEvent::CreateAnswered,
    PaymentEvent::CreateAnsweredWithCard, PaymentEvent::CreateRefusedByGateway,
    PaymentEvent::CreateOutcomeUnknown, PaymentEvent::PayCommitted, PaymentEvent::PayNotSent,
    PaymentEvent::PayAnsweredPaid, PaymentEvent::PayRefusedConfirmed, PaymentEvent::PayRefusedCancelled,
    PaymentEvent::PayOutcomeUnknown, PaymentEvent::StatusPaid, PaymentEvent::StatusPaidDiffers,
    PaymentEvent::StatusCancelled, PaymentEvent::StatusCreated, PaymentEvent::StatusNotFound,
    PaymentEvent::StatusNoAnswer, PaymentEvent::RegistryPaid, PaymentEvent::AbsenceProven,
    PaymentEvent::Superseding, PaymentEvent::LeftByCashier, PaymentEvent::Restarted};
/// "pay_answered_paid": for logs and the journal's notes.
[[nodiscard]] QString eventName(PaymentEvent event);

/// Why a pair can't happen: a named impossibility, logged, never guessed round.
enum class Impossible {
    AlreadyFinal, ///< the state is final and the event can't touch it
    NothingSent, ///< an answer to a request that this state never sent
    NotYetCreated, ///< needs a transactionId
    PayIsOpen, ///< a pay is on its way or its outcome unknown: law 1
};

/// The state to move to and whether the row gets the red alarm; `to` may equal the state before (an event
/// only).
struct Transition {
    PaymentState to;
    bool alarm = false;
    bool operator==(const Transition &) const = default;
};

/// The whole life of a payment: pure and complete. `before` is the state before PaySent (rule 4, first row).
/// `keptRefusal`: PayUnknown holds a refusal whose next `created` makes it PayRefused (rule 4).
[[nodiscard]] std::variant<Transition, Impossible> transition(PaymentState state, PaymentEvent event,
    PaymentState before = PaymentState::Created, bool keptRefusal = false);
[[nodiscard]] QString impossibleName(Impossible why);

} // namespace kassa
