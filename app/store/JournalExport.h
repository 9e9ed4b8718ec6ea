// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/store/Database.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QDate>
#include <QtCore/QIODevice>

namespace kassa {

enum class ExportFormat { Json, Csv };

/// What of the journal goes out.
struct ExportRange {
    std::optional<QDate> from {}; ///< first day in Tashkent, by createdAt; nothing: from the beginning
    std::optional<QDate> to {}; ///< last day in Tashkent, itself included; nothing: to the end
};

/// Writes the journal to `out`, oldest first, from one snapshot of the file and a payment at a time: a
/// million of them need no memory, and a running program beside it is not held up. Returns how many payments
/// were written.
///
/// Json is schema 1 of contracts.md; what a payment hasn't got is null. Csv is UTF-8 with a byte-order mark,
/// comma separated, all quoted, CR LF; a text that a spreadsheet would run as a formula gets an apostrophe
/// before it. Both carry "TEST — NOT A PAYMENT" in test mode (rule 15): as "notice" in the JSON, in the
/// column "notice" of the CSV. StoreFailed for a journal that can't be read and an output that can't be
/// written.
[[nodiscard]] Result<qint64> exportJournal(const Database &database, ExportFormat format, const QString &till,
    const ExportRange &range, QIODevice &out);

/// A payment that belongs to the one of a claim: "replaced", "replaced_by", "paid_twice", "same_bill".
struct ClaimLink {
    QString relation;
    PaymentRow row;
};

/// What a claim about one payment says to machines.
struct Claim {
    PaymentRow row;
    QList<JournalEvent> events; ///< oldest first
    QList<PaymentAttempt> attempts;
    QList<ClaimLink> links;
    QString till;
    QDateTime savedAt; ///< UTC
};

/// The payment exactly as exportJournal writes it, as the only one of "payments", and beside it "attempts",
/// "links", and "history": the events once more with the server's times and the codes that were said. Neither
/// a card's id nor any other secret is among them: the journal doesn't hold them (law 4). Any thread.
[[nodiscard]] QByteArray claimJson(const Claim &claim);

} // namespace kassa
