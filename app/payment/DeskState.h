// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/ClockWatch.h"
#include "app/payment/PaymentDesk.h"
#include "app/payment/RegistryWatch.h"
#include "app/payment/Settlement.h"
#include "app/payment/UnstoredAnswers.h"

#include <QtCore/QSet>

namespace kassa {

/// What the flows of `create` and `pay` share inside the desk. Main thread.
struct DeskState {
    DeskState(PaymentDesk::Parts given, QObject *owner);

    PaymentDesk::Parts parts;
    Settlement settlement;
    UnstoredAnswers unstored;
    ClockWatch clockWatch;
    RegistryWatch registry;

    /// Rules 4b and 15: why nothing may be sent at all.
    [[nodiscard]] std::optional<Error> closed() const;
    /// What is known about a payment besides its row (rules 7 and 8).
    [[nodiscard]] Proof proof(const PaymentRow &row) const;
    /// The start of the 150 s of rule 7: PaySent of this row was committed just now.
    void paySent(PaymentId id) { m_sentAt.insert(id, parts.clock.monotonicMs()); }
    /// Remembers when a row became Paid or PayRefused by monotonic time; the PC's clock may jump.
    void remember(const PaymentRow &row);
    [[nodiscard]] QSet<PaymentId> paidLately() const;
    /// Rule 1: a refusal of at most 60 s, seen in this run, needs no status before another try.
    [[nodiscard]] bool freshlyRefused(PaymentId id) const;

private:
    qint64 m_begun; ///< the 150 s of what was sent before this run begin here
    QHash<PaymentId, qint64> m_sentAt;
    QHash<PaymentId, qint64> m_paidAt;
    QHash<PaymentId, qint64> m_refusedAt;
};

/// A payer's card is never charged without a code (DESIGN.md, "A stored card").
[[nodiscard]] bool asksForCode(const Card &card);

[[nodiscard]] Error deskError(ErrorCode code, const QString &reason, PaymentId payment = {});

} // namespace kassa
