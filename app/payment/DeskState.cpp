// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/DeskState.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 freshRefusalMs = 60'000;
constexpr qint64 paidLatelyMs = 60 * 60 * 1000;
} // namespace

DeskState::DeskState(PaymentDesk::Parts given, QObject *owner)
    : parts(std::move(given))
    , settlement(parts.clock, parts.service, parts.journal, parts.origin, owner)
    , unstored(parts.clock, owner)
    , clockWatch(parts.clock, parts.journal, owner)
    , registry({parts.clock, parts.serverClock, parts.journal, settlement, parts.readRegistry,
                   bool(parts.registryLately), [this] { return parts.origin; },
                   [this](const PaymentRow &row) { return proof(row); }},
          owner)
    , m_begun(parts.clock.monotonicMs())
{
}

Proof DeskState::proof(const PaymentRow &row) const
{
    Proof proof;
    proof.sinceSentMs = parts.clock.monotonicMs() - m_sentAt.value(row.id, m_begun);
    proof.clockMeasured = parts.serverClock.measured();
    proof.skewMs = parts.serverClock.skewMs();
    proof.serverNow = parts.serverClock.utcNow();
    const QList<PaymentAttempt> attempts = parts.journal.attempts(row.id);
    if (!attempts.isEmpty())
        proof.sentServerUtc = attempts.constLast().serverAt;
    proof.testimony = registry.testimony(row.id);
    proof.readAt = registry.readAt(row.id);
    proof.originInUse = !parts.origin.isEmpty() && row.origin == parts.origin;
    proof.answerNotStored = unstored.blocking();
    const std::optional<QString> cardId = parts.cards.cardId(row.card.localId);
    proof.cardKnown = cardId && !cardId->isEmpty();
    return proof;
}

std::optional<Error> DeskState::closed() const
{
    if (unstored.blocking())
        return deskError(ErrorCode::Blocked, u"an answer is not stored"_s);
    if (parts.origin.isEmpty())
        return deskError(ErrorCode::NotConfigured, u"no base URL"_s);
    const QString origin = parts.journal.origin();
    if (!origin.isEmpty() && origin != parts.origin)
        return deskError(ErrorCode::WrongOrigin, origin);
    return std::nullopt;
}

void DeskState::remember(const PaymentRow &row)
{
    if (row.state == PaymentState::Paid)
        m_paidAt.insert(row.id, parts.clock.monotonicMs());
    else if (row.state == PaymentState::PayRefused)
        m_refusedAt.insert(row.id, parts.clock.monotonicMs());
}

QSet<PaymentId> DeskState::paidLately() const
{
    QSet<PaymentId> ids;
    const qint64 now = parts.clock.monotonicMs();
    for (auto paid = m_paidAt.cbegin(); paid != m_paidAt.cend(); ++paid)
        if (now - *paid <= paidLatelyMs)
            ids.insert(paid.key());
    return ids;
}

bool DeskState::freshlyRefused(PaymentId id) const
{
    const auto found = m_refusedAt.constFind(id);
    return found != m_refusedAt.cend() && parts.clock.monotonicMs() - *found <= freshRefusalMs;
}

bool asksForCode(const Card &card)
{
    return card.asksCode || card.owner == CardOwner::Payer;
}

Error deskError(ErrorCode code, const QString &reason, PaymentId payment)
{
    Error error;
    error.code = code;
    error.reason = reason;
    error.payment = number(payment);
    return error;
}

} // namespace kassa
