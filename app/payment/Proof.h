// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Result.h"
#include "app/payment/Reconciliation.h"

namespace kassa {

/// Reads the registry of these Tashkent days (both included) without filters.
using ReadRegistry = std::function<void(QDate from, QDate to, QObject *context, Callback<RegistrySpan> done)>;

/// Why rule 7 or 8 is closed for a payment; one name per condition.
enum class WhyNot {
    NotUnknown, ///< it is not PayUnknown
    NotStored, ///< rule 4b: an answer waits to be stored
    OtherOrigin, ///< its gateway is not the one in use, or none is
    TooEarly, ///< less than 150 s of monotonic time since PaySent, or since the program's start
    NotInARow, ///< fewer than three "not charged so far" in a row
    RegistryNotRead, ///< not read since PaySent
    RegistryNoWitness, ///< read, but no witness of absence by rule 8's standard
    ClockNotMeasured, ///< the server's time was never measured, now or at PaySent
    ClockWrong, ///< more than 10 minutes off
    NoCard, ///< the last attempt's card is not in the card book
    TooYoung, ///< release: unknown for 3 days or less
    AlreadyReleased,
};
/// "too_early": for Error::reason, logs and tests.
[[nodiscard]] QString whyNotName(WhyNot why);
/// Names joined by ", ".
[[nodiscard]] QString whyNotNames(const QList<WhyNot> &reasons);

/// What is known about a payment besides its row.
struct Proof {
    qint64 sinceSentMs = 0; ///< monotonic, since PaySent or the program's start, whichever is later
    bool clockMeasured = false;
    qint64 skewMs = 0; ///< PC minus server
    QDateTime serverNow; ///< UTC
    QDateTime sentServerUtc; ///< of the last pay; invalid where it was not measured
    std::optional<Testimony> testimony; ///< of the last registry reading begun after PaySent; none: not read
    QDateTime readAt; ///< server UTC of that reading
    bool originInUse = false;
    bool answerNotStored = false;
    bool cardKnown = false; ///< the card book holds the last attempt's cardId
};

/// Rule 7's tests without card, amount, approval and registry: what every reading needs beside itself (rule
/// 8). Pure.
[[nodiscard]] QList<WhyNot> whyNotQuiet(const PaymentRow &row, const Proof &proof);
/// Rule 7 but for the senior's word; the amount is the transaction's own. Pure.
[[nodiscard]] QList<WhyNot> whyNotRepeat(const PaymentRow &row, const Proof &proof);
/// Rule 8's release but for the senior's word. Pure.
[[nodiscard]] QList<WhyNot> whyNotRelease(const PaymentRow &row, const Proof &proof);
/// Rule 8: NotCharged. True where an absence is witnessed now, under rule 7's tests, and was witnessed on an
/// earlier day of the server. Pure.
[[nodiscard]] bool absenceProven(const PaymentRow &row, const Proof &proof);

} // namespace kassa
