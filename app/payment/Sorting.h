// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Result.h"
#include "app/paylov/Messages.h"
#include "app/payment/Transition.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QSet>

namespace kassa {

/// Codes after which a 400 to `pay` means that nothing was charged, once status agrees (rule 4): the rule
/// book's list, and what Paylov confirmed to the installer. Codes are compared in lower case.
class RefusedBeforeCharge final {
public:
    /// `added`: Setting::RefusedBeforeCharge, codes separated by commas or blanks. A code that never tells
    /// whether money moved (error_at_pay, processing_error, …) is not taken even from there.
    explicit RefusedBeforeCharge(const QString &added = {});
    [[nodiscard]] bool contains(const QString &gatewayCode) const;
    /// The rule book's own list.
    [[nodiscard]] static const QSet<QString> &listed();
    /// Codes that no setting can add: the gateway's own troubles, and "already payed".
    [[nodiscard]] static const QSet<QString> &neverRefusals();

private:
    QSet<QString> m_added;
};

/// Whether no byte of the request's body was taken: nothing can have happened (rules 2 and 4, first row).
[[nodiscard]] bool nothingWasSent(const Error &error);

/// Rule 2: a failed `create` is CreateRefusedByGateway (nothing sent, 401, or a 4xx with a readable error) or
/// CreateOutcomeUnknown.
[[nodiscard]] PaymentEvent sortCreate(const Error &error);

/// What rule 4's table makes of an answer to `pay`, before status has a word.
enum class PayAnswer {
    NotSent, ///< back to the state before
    Paid,
    Unauthorised, ///< 401: ask status; without an answer unknown, and no refusal is kept
    Refused, ///< refused before charge: ask status; without an answer unknown, with the refusal kept
    Unknown,
};
/// `earlierUnresolved`: an earlier pay of this transaction has no known outcome (rule 7), so that no refusal
/// of a later one counts.
[[nodiscard]] PayAnswer sortPay(const QString &transactionId, const Result<PayReply> &answer,
    bool earlierUnresolved, const RefusedBeforeCharge &refusals);

/// A status answer, read by rule 6's table.
struct StatusVerdict {
    PaymentEvent event = PaymentEvent::StatusNoAnswer;
    /// What the row takes from it where it moves the row (confirmedBy, payedAt, the differing figures).
    PaymentChange change;
    EventNote note; ///< what, http and note; `by` is the asker's
    bool attempt = true; ///< false: the network failed, which is no attempt (rule 6)
    bool forbidden = false; ///< 403: not asked again by itself
    std::optional<qint64> waitMs; ///< 429: Retry-After, at most 10 minutes
};
[[nodiscard]] StatusVerdict sortStatus(const PaymentRow &row, const Result<StatusReply> &answer);

/// What pay's reply puts into a receipt. With `onlyInto`, only fields that are still empty there.
[[nodiscard]] PaymentChange receiptOf(const PayReply &reply, const PaymentRow *onlyInto = nullptr);

/// The journal's line about a failed answer: http status and the gateway's code.
[[nodiscard]] EventNote noteOf(const QString &what, const Error &error);

} // namespace kassa
