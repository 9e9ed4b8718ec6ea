// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Payment.h"
#include "app/core/Result.h"
#include "app/store/Database.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace kassa {

/// A senior's word by name (rules 7 and 8).
struct SeniorWord {
    QString by {}; ///< a person's name; without one it is no word
    QString reason {};
};

/// What `create` is about to send; becomes a CreateSent row.
struct NewPayment {
    QString origin;
    Service service;
    Account account;
    Soum amount;
    QString userId;
    Card card;
    bool cardInCreate = false;
    Details infoDetails;
    /// Refused payments of this account whose status was asked and let this one through (rule 1): they become
    /// Superseded, or Cancelled where status said so, by the same commit.
    QList<PaymentId> superseded;
    QList<PaymentId> cancelled;
    /// Rule 7 with a spent code: the payment of unknown outcome that a senior lets this one replace; it
    /// becomes Superseded by the same commit.
    std::optional<PaymentId> replaces {};
    SeniorWord senior {}; ///< whose word that is
};

/// Who and what a line of history is about; times are stamped by the journal.
struct EventNote {
    QString what {};
    QString by {};
    int http = 0;
    QString note {};
    QDateTime askedAt {}; ///< UTC, the PC's: when the question left
};

/// Columns that a change of state may set; what is nothing stays.
struct PaymentChange {
    std::optional<QString> transactionId {};
    std::optional<Details> createDetails {};
    std::optional<QString> otpPhone {};
    std::optional<ConfirmedBy> confirmedBy {};
    std::optional<QString> payedAt {}, paymentRef {}, eposMerchant {}, eposTerminal {};
    std::optional<QString> refusal {};
    std::optional<QString> alarm {};
    std::optional<Soum> paidAmount {};
    std::optional<int> notChargedInRow {};
    std::optional<bool> released {};
    std::optional<QDateTime> absentAt {};
    /// Payments to be linked with this one, each with an event.
    QList<PaymentId> links {};
};

/// What a page of history is asked for. Nothing = not filtered.
struct JournalQuery {
    std::optional<QDateTime> from; ///< UTC, createdAt >=
    std::optional<QDateTime> to; ///< UTC, createdAt <
    std::optional<QString> serviceId;
    std::optional<QString> userId;
    QList<PaymentState> states;
    QString text; ///< found in account values, transaction id, service name; case-insensitive
    std::optional<PaymentId> before; ///< keyset: rows older than this one
    int limit = 200;
};

/// One `pay` of a payment, committed before its first byte (rule 3).
struct PaymentAttempt {
    int number = 0; ///< 1, 2, …
    QString cardLocalId;
    QString cardMask;
    PaymentState from = PaymentState::Created; ///< the state before this `pay` (rule 4, first row)
    QDateTime at; ///< UTC, the PC's
    QDateTime serverAt; ///< UTC, the server's where measured
    QString version; ///< of the program
    std::optional<PaymentState> outcome; ///< what its own answer made of the payment; nothing while awaited
    int http = 0;
};

/// The payments of this profile, durable before anything is sent (law 2). State moves by compare-and-set,
/// each change appends an event in the same transaction, `synchronous=FULL`. One connection, main thread;
/// every call is one transaction (about 0.5 ms). Errors: StoreFull, StoreFailed, StateMoved, and those named
/// at the call.
class PaymentJournal final : public QObject {
    Q_OBJECT
public:
    PaymentJournal(
        Database &database, const Clock &clock, const ServerClock &serverClock, QObject *parent = nullptr);

    /// The origin that this profile belongs to (rule 15); empty before its first create.
    [[nodiscard]] QString origin() const;
    /// The keyed hash over the account object as sent: keys sorted, values trimmed and NFC
    /// (payment-outcomes.md, "Account key"). StoreFailed where the profile's key is missing: then no create
    /// is sent.
    [[nodiscard]] Result<QByteArray> accountKey(const Account &account) const;

    /// Rule 2: the CreateSent row, and with it the supersession of refused ones. AccountOpen (Error::payment)
    /// where rule 1's guard holds; WrongOrigin where the profile belongs to another; StateMoved where one of
    /// the refused ones is no longer a refused payment of this account.
    Result<PaymentRow> commitCreateSent(const NewPayment &payment, const QString &by);
    /// Rules 1 and 3: PaySent with attempt number, times and program version. AccountOpen, or PaidMeanwhile
    /// (Error::payment) unless the cashier has `answered` for that very payment. `card` is the card of this
    /// attempt. `from` is Created, OtpWait or PayRefused; InvalidInput where there is no transactionId or
    /// `create` carried another card.
    Result<PaymentRow> commitPaySent(PaymentId id, PaymentState from, const Card &card,
        const QSet<PaymentId> &answered, const QString &by);
    /// Rule 7: PaySent again, from PayUnknown, by a senior's word. The journal's own part of the conditions
    /// is checked in the same transaction: Unproven where fewer than three answers in a row said "not charged
    /// so far" or no absence was witnessed, NoSenior without a name, InvalidInput where `card` is not the
    /// last attempt's, AccountOpen, PaidMeanwhile (never confirmed here).
    Result<PaymentRow> commitRepeatSent(
        PaymentId id, const Card &card, const SeniorWord &senior, const QString &by);
    /// Compare-and-set: StateMoved where the row is not in `from`. settledAt and refusedAt are stamped by the
    /// target state. InvalidInput with Error::payment where another payment holds the transactionId, or
    /// where `to` is CreateSent or PaySent, which have commits of their own.
    Result<PaymentRow> move(
        PaymentId id, PaymentState from, PaymentState to, const PaymentChange &change, const EventNote &note);
    /// Changes columns within a state (also compare-and-set) and appends the event.
    Result<PaymentRow> amend(
        PaymentId id, PaymentState in, const PaymentChange &change, const EventNote &note);
    /// Appends an event alone (an answer that changes nothing). Clock events have PaymentId 0.
    Result<void> append(PaymentId id, const EventNote &note);
    /// Rule 11, one transaction: PaySent → PayUnknown, CreateSent → CreateUnknown, Created and OtpWait →
    /// Abandoned.
    Result<void> recover();

    [[nodiscard]] std::optional<PaymentRow> row(PaymentId id) const;
    [[nodiscard]] std::optional<PaymentRow> byTransaction(
        const QString &origin, const QString &transactionId) const;
    [[nodiscard]] QList<PaymentRow> inStates(const QList<PaymentState> &states) const;
    /// Same origin, service and account key, in `states`, changed since `sinceUtc`; newest first.
    [[nodiscard]] QList<PaymentRow> ofAccount(const QString &origin, const QString &serviceId,
        const QByteArray &accountKey, const QList<PaymentState> &states, const QDateTime &sinceUtc) const;
    /// As ofAccount, with the failure where it could not be read: a guard must not take that for an empty
    /// list.
    [[nodiscard]] Result<QList<PaymentRow>> findOfAccount(const QString &origin, const QString &serviceId,
        const QByteArray &accountKey, const QList<PaymentState> &states, const QDateTime &sinceUtc) const;
    [[nodiscard]] QList<PaymentRow> withAlarm() const;
    /// Newest first: by createdAt, then by number.
    [[nodiscard]] QList<PaymentRow> page(const JournalQuery &query) const;
    /// Number and sum of Paid rows created within [from, to), UTC. The server's figure where it differs.
    [[nodiscard]] std::pair<int, Soum> paidBetween(const QDateTime &from, const QDateTime &to) const;
    /// Payments linked with this one, either way: replaced, replacing, or charged for the same bill.
    [[nodiscard]] QList<PaymentId> linkedTo(PaymentId id) const;
    /// Other payments of the same account that became Paid after this one's last `create` or `pay` was sent,
    /// and linked ones that are Paid: when this one turns out paid as well, the bill was charged twice (rule
    /// 9).
    [[nodiscard]] Result<QList<PaymentId>> paidBesides(const PaymentRow &row) const;
    /// The last day up to which `watch` has looked (rule 9); invalid where it never did.
    [[nodiscard]] QDate watchedDay(const QString &watch) const;
    Result<void> setWatchedDay(const QString &watch, QDate day);
    /// Oldest first; PaymentId 0: those of no payment.
    [[nodiscard]] QList<JournalEvent> events(PaymentId id) const;
    [[nodiscard]] QList<PaymentAttempt> attempts(PaymentId id) const;

Q_SIGNALS:
    /// A row was added or changed; emitted after its commit.
    void changed(kassa::PaymentId id);

private:
    struct Stamp {
        QVariant at;
        QVariant serverAt;
    };
    [[nodiscard]] Stamp stamp() const;
    Result<void> addEvent(PaymentId id, const Stamp &stamp, const EventNote &note,
        std::optional<PaymentState> from = {}, std::optional<PaymentState> to = {});
    Result<void> checkOrigin(const QString &origin);
    Result<void> replace(PaymentId id, PaymentState from, PaymentState to, const PaymentRow &by,
        const Stamp &stamp, const QString &who);
    Result<void> tie(PaymentId id, PaymentId other, const Stamp &stamp);
    Result<void> link(PaymentId id, PaymentId other, const Stamp &stamp, const QString &who);
    [[nodiscard]] Result<void> mayRepeat(PaymentId id, const SeniorWord &senior) const;
    Result<PaymentRow> commitSent(PaymentId id, PaymentState from, const Card &card,
        const QSet<PaymentId> &answered, const QString &by, const SeniorWord *senior);

    Result<PaymentRow> apply(PaymentId id, PaymentState from, std::optional<PaymentState> to,
        const PaymentChange &change, const EventNote &note);
    [[nodiscard]] std::optional<PaymentId> openOfSameAccount(const PaymentRow &row) const;
    [[nodiscard]] Result<QList<PaymentRow>> select(const QString &tail, const QVariantList &values) const;
    [[nodiscard]] Result<PaymentRow> stored(PaymentId id) const;

    Database &m_database;
    const Clock &m_clock;
    const ServerClock &m_serverClock;
};

} // namespace kassa
