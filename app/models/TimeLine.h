// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/PaymentJournal.h"

namespace kassa {

/// Everything that the journal holds about one payment, read at one moment.
struct PaymentStory {
    PaymentRow row;
    QList<JournalEvent> events; ///< oldest first
    QList<PaymentAttempt> attempts; ///< by number
    QList<PaymentRow> linked; ///< payments of the same bill that this one has to do with
};

/// Gathers the story of `row`: its events, its attempts, the payments that it replaced, was replaced by or is
/// linked to by an alarm. Main thread, a handful of indexed reads.
[[nodiscard]] PaymentStory storyOf(const PaymentJournal &journal, const PaymentRow &row);

/// Who caused a line of the time line.
enum class Causer { Cashier, Kassa, Gateway, Registry, Person };

/// How a line is to be taken. Screens and papers give each a shape of its own, never a colour alone.
enum class Tone { Neutral, Good, Warn, Bad };

/// What kind of line it is: something sent, something heard, or something else that happened.
enum class Direction { Sent, Heard, Happened };

/// One line of a payment's history in the program's language. Plain text.
struct TimeLineEntry {
    QDateTime at; ///< UTC: the server's time where it was measured, else the PC's
    QDateTime serverAt; ///< UTC; invalid where the server's clock was not measured
    QDateTime pcAt; ///< UTC
    QString gap; ///< since the line before: "+12 s"; empty on the first
    Causer causer = Causer::Kassa;
    QString by; ///< the causer in words: "Cashier", "Gateway", a person's name
    Direction direction = Direction::Happened;
    Tone tone = Tone::Neutral;
    QString what; ///< a short sentence
    QString from, to; ///< the change of state in words; both empty where there was none
    QString small; ///< for the small print: "HTTP 502 · processing_error"
    bool operator==(const TimeLineEntry &) const = default;
};

/// How a linked payment belongs to this one.
enum class Relation {
    Replaced, ///< this payment replaced it
    ReplacedBy, ///< it replaced this payment
    PaidTwice, ///< both are paid: the bill may have been charged twice
    SameBill, ///< linked by an alarm that needs a person
};

/// A payment that belongs to the same bill.
struct TimeLineLink {
    Relation relation = Relation::SameBill;
    PaymentRow row;
    QString words; ///< "Replaced by payment 000149"
};

/// One payment's time line.
struct TimeLine {
    QList<TimeLineEntry> entries; ///< oldest first
    QList<TimeLineLink> links;
    /// While the outcome is open: what is known, what is not, what follows from it. Empty otherwise.
    QStringList known;
    QStringList notKnown;
    QString advice;
};

/// The time line of a story, as rules 3 to 9 read it. An event of a name that this version doesn't know
/// stands under its raw name. Pure; any thread that may use tr().
[[nodiscard]] TimeLine timeLineOf(const PaymentStory &story);

/// An entry as one sentence, for assistive tools and plain texts: time, causer, what, change, small print.
[[nodiscard]] QString spoken(const TimeLineEntry &entry);
/// "Ready to pay → Answer awaited", or nothing.
[[nodiscard]] QString changeWords(const TimeLineEntry &entry);
/// The seconds' time of a line in Tashkent: "14:03:12".
[[nodiscard]] QString clockWords(const TimeLineEntry &entry);
/// How the payment as a whole is to be taken; an alarm outweighs its state.
[[nodiscard]] Tone toneOf(const PaymentRow &row);
/// The payment for machines, as a claim holds it (claimJson). `savedAt` in UTC.
[[nodiscard]] QByteArray claimJsonOf(
    const PaymentStory &story, const TimeLine &line, const QString &till, const QDateTime &savedAt);
/// The relation's name in exports: "replaced", "replaced_by", "paid_twice", "same_bill".
[[nodiscard]] QString relationName(Relation relation);

} // namespace kassa
