// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/payment/Sorting.h"

namespace kassa {

/// What one reading of the registry covered (RegistryPull). Plain value.
struct RegistrySpan {
    QDate from; ///< Tashkent days, both included
    QDate to;
    bool whole = false; ///< every day was read with rows == totalTransaction and without filters
    QDateTime readAt; ///< server UTC; of the oldest part where closed days were not read again
    QList<RegistryRow> rows;
    QDateTime lastReadAt {}; ///< server UTC; of the newest part
};

enum class Testimony { Present, Absent, NoWitness };

/// What the registry says about one payment, and why it says no more than that.
struct Witnessed {
    Testimony testimony = Testimony::NoWitness;
    std::optional<RegistryRow> row; ///< where present
    QString why; ///< a name for the journal: "present", "absent", "no_transaction", "no_server_time",
                 ///< "not_whole", "too_short", "no_later_payment"
};

/// Rule 8's standard. Presence always counts. Absence counts only where the span is whole, reaches from the
/// day before to the day after the server's day of PaySent, and holds a payment of the same origin that is
/// known here as Paid and whose server time is later than this PaySent: by the registry's date and by
/// payedAt, where both are known. Pure; any thread.
[[nodiscard]] Witnessed testify(const PaymentRow &unknown, const QDateTime &sentServerUtc,
    const RegistrySpan &span, const QList<PaymentRow> &paidHere);

/// A registry row with the id of `row`, sorted as rule 6 sorts a `paid`: RegistryPaid, or StatusPaidDiffers
/// with the server's figures and the alarm where amount or serviceId are not ours. confirmedBy is Registry,
/// payedAt the row's date where the row has none. Pure.
[[nodiscard]] StatusVerdict sortRegistry(const PaymentRow &row, const RegistryRow &there);

/// Rule 14: how journal and registry differ. The worst come first.
enum class DifferenceKind {
    AmountDiffers, ///< paid there with another amount than here
    ServiceDiffers, ///< paid there for another service than here
    PaidThere, ///< ours by its id and paid there; here it ended otherwise (refused, cancelled, left, …),
               ///< or had, until the alarm
    UnknownId, ///< paid there under this till's userId; its id is not known here
    MissingThere, ///< paid here and not in the registry
    UnknownPaid, ///< unknown here and paid there: settled by the registry, or about to be
};
/// "amount_differs", … : for names of widgets, exports and tests.
[[nodiscard]] QString differenceName(DifferenceKind kind);

struct Difference {
    DifferenceKind kind;
    std::optional<PaymentRow> here;
    std::optional<RegistryRow> there;
    /// Money may be wrong and somebody has to look: everything but what settles by itself.
    [[nodiscard]] bool alarm() const { return kind != DifferenceKind::UnknownPaid; }
};

/// Journal and registry side by side over days of the server.
struct Reconciliation {
    QDate from; ///< Tashkent days, both included
    QDate to;
    bool whole = false; ///< false: what is paid here and not there could not be looked for
    QDateTime readAt; ///< server UTC; of the oldest part of the registry
    QDateTime lastReadAt; ///< server UTC; of the newest part
    QList<Difference> differences; ///< amounts first, then by kind and time
    int agreed = 0; ///< paid here and there, with the same figures, however it was confirmed
    std::optional<Soum> agreedSum = Soum(); ///< nothing where it does not fit
    int others = 0; ///< rows of other tills, counted without alarm
    int tooFresh = 0; ///< paid here so shortly before the reading that the registry need not have them yet
};

/// A payment this young need not be in the registry yet, in milliseconds before the reading.
inline constexpr qint64 registryLagMs = 10 * 60 * 1000;

/// The server's time of a payment, UTC: payedAt, else when its pay was sent, else when it was created.
[[nodiscard]] QDateTime paidServerTime(const PaymentRow &row);

/// Compares the days [from, to]. `payments`: those of one origin that are Paid in these days, and all whose
/// transactionId is in `span`. `span` should reach a day further on both sides (rule 10): a row whose date
/// falls on the other side of midnight is still found. A row is ours by its id; one with an unknown id is a
/// difference where it carries `userId`, and another till's where it carries another or where this till has
/// none. Pure; any thread.
[[nodiscard]] Reconciliation reconcile(
    const QList<PaymentRow> &payments, const RegistrySpan &span, QDate from, QDate to, const QString &userId);

} // namespace kassa
