// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/core/Payment.h"
#include "app/core/Settings.h"
#include "app/paylov/Services.h"
#include "app/payment/Answered.h"
#include "app/payment/Proof.h"
#include "app/payment/SeniorApproval.h"
#include "app/store/PaymentJournal.h"
#include "app/store/Profile.h"
#include "app/vault/CardBook.h"

#include <QtCore/QJsonObject>

namespace kassa {

class Settlement;

/// What the cashier has put together before `create`; in memory only.
struct PaymentDraft {
    Service service;
    Account account; ///< form order, exactly the values to send
    Soum amount;
    Card card;
    Details infoDetails; ///< what `info` said, for rule 2's comparison
};
/// What would make this payment once more.
[[nodiscard]] PaymentDraft draftOf(const PaymentRow &row);

/// Owns every payment until its answer is in the journal; no widget does, so closing a window loses nothing
/// (rule 3). All paths of law 1, law 2 and rules 1 to 4, 4b, 10, 11, 12, 15 run through here. Main thread.
class PaymentDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        ServerClock &serverClock;
        PaymentService &service;
        PaymentJournal &journal;
        CardBook &cards;
        Settings &settings;
        Profile *profile = nullptr; ///< for rule 4b's reserve; may be none in tests
        QString origin; ///< scheme, host, port and merchant label, or "sandbox"
        SeniorApproval *senior = nullptr; ///< none: the answer is no
        /// Reads the registry of these Tashkent days, whole and without filters (RegistryPull); none: there
        /// is no second witness, and rules 7 and 8 stay closed.
        ReadRegistry readRegistry {};
        /// Rule 14: rows of the registry's mirror with this service and amount since then; none: never asked.
        std::function<QList<RegistryRow>(const QString &serviceId, Soum amount, const QDateTime &sinceUtc)>
            registryLately {};
    };
    explicit PaymentDesk(Parts parts, QObject *parent = nullptr);
    ~PaymentDesk() override;

    /// Rules 1 and 2: the guard, CreateSent, `create`. Completes with the row in Created or OtpWait, or with
    /// the reason: AccountOpen, PaidMeanwhile of the last 60 minutes as NeedsAnswer (call again with
    /// that one in `answered`; reason "same_amount" or "other_amount", and for rule 14's row of the registry
    /// "foreign_row" with the registry's own date as gatewayMessage), NeedsStatus where a refused one of 24 h
    /// could not be asked, Refused, WrongOrigin, Blocked, Store*, Silence (CreateUnknown: nothing was
    /// charged). Error::payment names the payment in the way.
    void create(
        const PaymentDraft &draft, const Answered &answered, QObject *context, Callback<PaymentRow> done);

    /// Rules 3 and 4: PaySent, `pay`, the sorted answer. Completes once the answer is in the journal: with
    /// the row in Paid, PayRefused, PayUnknown, Cancelled, or back in Created/OtpWait/PayRefused with Error
    /// NotSent; AccountOpen, PaidMeanwhile (call again with that one in `answered`), Blocked, Store* mean
    /// that nothing was sent. The code is wiped after sending. `card` is used where create carried none;
    /// otherwise the row's card.
    void pay(PaymentId id, const QString &otp, const Card &card, const Answered &answered, QObject *context,
        Callback<PaymentRow> done);

    /// Rule 7, but for the senior's word: why a second pay may not be offered; empty where it may.
    [[nodiscard]] QList<WhyNot> canRepeat(PaymentId id) const;
    /// Rule 7: a second `pay` on a transaction of unknown outcome, by a senior's word and after a fresh
    /// reading of the registry. Completes as pay() does, back in PayUnknown with Error NotSent where no byte
    /// was taken; Unproven (reason: WhyNot's names), NoSenior, PaidMeanwhile (never confirmed), InvalidInput
    /// without a needed code mean that nothing was sent. The card is the last attempt's.
    void repeatPay(PaymentId id, const QString &otp, QObject *context, Callback<PaymentRow> done);
    /// Rule 7 with a spent code: a new `create` of the same bill, amount and card in place of this one, which
    /// becomes Superseded; both are linked. Completes as create() does, or as repeatPay().
    void repeatCreate(PaymentId id, QObject *context, Callback<PaymentRow> done);
    /// Rule 8, but for the senior's word: why the account may not be released; empty where it may.
    [[nodiscard]] QList<WhyNot> canRelease(PaymentId id) const;
    /// Rule 8: the guard lets this account through; the payment stays PayUnknown and is still asked about.
    /// Unproven, NoSenior (also without a written reason), Store*.
    void releaseAccount(PaymentId id, QObject *context, Callback<PaymentRow> done);
    /// A reading of the registry from elsewhere (the registry's page): presence settles what is unknown, and
    /// what ended otherwise is asked about (rule 9). Proves no absence.
    void registryRead(const RegistrySpan &span);
    /// Payments linked with this one: replaced, replacing, or charged for the same bill.
    [[nodiscard]] QList<PaymentId> linkedTo(PaymentId id) const;

    /// Edit, Esc, start again: Created and OtpWait become Abandoned. StateMoved once a pay was sent.
    Result<void> abandon(PaymentId id);

    /// Asks status now; at most once in 5 s per payment (rule 6). False when it was too soon.
    bool checkNow(PaymentId id);
    /// Milliseconds until the next status question about this payment; nothing where none is planned.
    [[nodiscard]] std::optional<qint64> nextCheckInMs(PaymentId id) const;

    /// Whether a create or pay is on its way (closing shows "an answer is awaited").
    [[nodiscard]] bool answerAwaited() const;
    /// Rule 4b: an answer that could not be stored; no further pay until it is.
    [[nodiscard]] bool answerNotStored() const;
    /// The row as the answer that could not be stored would have made it (rule 4b: shown, no receipt).
    [[nodiscard]] std::optional<PaymentRow> unstored(PaymentId id) const;
    /// The payment as it stands: the journal's row, or over it the answer that could not be stored yet (rule
    /// 4b).
    [[nodiscard]] std::optional<PaymentRow> row(PaymentId id) const;
    /// Its history, oldest first.
    [[nodiscard]] QList<JournalEvent> events(PaymentId id) const;
    /// Appends an event that changes nothing about the payment (a receipt was printed).
    Result<void> note(PaymentId id, const EventNote &what);
    /// A profile without a base URL gets one in settings later; with an empty origin create and pay answer
    /// NotConfigured. Payments of another origin are never asked about (rule 15).
    void setOrigin(const QString &origin);
    /// What needs somebody's eyes: PaySent, PayUnknown, and rows with the red mark; newest first.
    [[nodiscard]] QList<PaymentRow> openPayments() const;
    /// Rule 11; call once before anything else. Also begins settlement of what is open.
    Result<void> start();
    /// Settings, token or network came back: 403s are asked again (rule 6).
    void askAgain();

Q_SIGNALS:
    /// A payment was added, its row changed, or its answer could not be stored.
    void changed(kassa::PaymentId id);
    /// A payment left PayUnknown or PaySent by itself (sound, tray).
    void settled(kassa::PaymentId id);
    void answerAwaitedChanged(bool awaited);
    void answerNotStoredChanged(bool notStored);
    /// What canRepeat and canRelease say about this payment may have changed.
    void proofChanged(kassa::PaymentId id);
    /// The plan of checks changed (countdowns).
    void checksChanged();
    /// 403 from status: tell the admin.
    void forbidden();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// "https://gw.paylov.uz:443/label" of a mended base URL and the merchant label; "sandbox" for the embedded
/// one (rule 15).
[[nodiscard]] QString originOf(const QUrl &baseUrl, const QString &merchant);

} // namespace kassa
