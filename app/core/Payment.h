// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>

namespace kassa {

/// The states of payment-outcomes.md. Their names are what the export and the database say.
enum class PaymentState {
    CreateSent,
    Created,
    OtpWait,
    PaySent,
    PayRefused,
    PayUnknown,
    Paid,
    Cancelled,
    NotCharged,
    CreateRefused,
    CreateUnknown,
    Abandoned,
    Superseded,
};
[[nodiscard]] QString stateName(PaymentState state);
[[nodiscard]] std::optional<PaymentState> stateFromName(QStringView name);
inline constexpr PaymentState allPaymentStates[] = {PaymentState::CreateSent, PaymentState::Created,
    PaymentState::OtpWait, PaymentState::PaySent, PaymentState::PayRefused, PaymentState::PayUnknown,
    PaymentState::Paid, PaymentState::Cancelled, PaymentState::NotCharged, PaymentState::CreateRefused,
    PaymentState::CreateUnknown, PaymentState::Abandoned, PaymentState::Superseded};

/// Our own number of a payment: the journal's row, and the receipt's number.
enum class PaymentId : qint64 {};
[[nodiscard]] constexpr qint64 number(PaymentId id)
{
    return static_cast<qint64>(id);
}

enum class CardOwner { Point, Payer };

/// A stored card without its cardId, which lies in the vault under `localId`.
struct Card {
    QString localId;
    QString label;
    QString mask;
    CardOwner owner = CardOwner::Payer;
    bool asksCode = true; ///< with a code, cardId goes into create; off only for a point's card
    QString phone; ///< sent as phoneNumber where not empty
    bool operator==(const Card &) const = default;
};

/// One value of the account object in form order, with what the cashier saw.
struct AccountItem {
    QString name;
    QString value;
    QString title; ///< the field's own title, as the server gave it
    QString valueTitle; ///< a select's chosen title; else the value
    bool operator==(const AccountItem &) const = default;
};
using Account = QList<AccountItem>;

/// Who settled a payment.
enum class ConfirmedBy { Nobody, Pay, Status, Registry };

/// A payment as the journal holds it: the immutable snapshot of `create`, and what became of it.
struct PaymentRow {
    PaymentId id {};
    PaymentState state = PaymentState::CreateSent;
    QString origin;
    Service service; ///< as it stood when `create` was sent
    Account account;
    QByteArray accountKey;
    Soum amount;
    QString userId;
    Card card; ///< the card that create carried, or that the last attempt used
    bool cardInCreate = false; ///< create carried a cardId: pay needs a code and the same card
    QString transactionId;
    Details infoDetails; ///< what `info` had said
    Details createDetails; ///< create's own reply
    QString otpPhone; ///< create's sms.otpSentPhone, masked by the server
    int attempts = 0; ///< pays committed so far
    QDateTime createdAt; ///< UTC: CreateSent committed
    QDateTime sentAt; ///< UTC: last PaySent committed
    QDateTime settledAt; ///< UTC: became Paid, Cancelled or NotCharged
    QDateTime refusedAt; ///< UTC: became PayRefused
    ConfirmedBy confirmedBy = ConfirmedBy::Nobody;
    QString payedAt; ///< as sent by the server
    QString paymentRef;
    QString eposMerchant;
    QString eposTerminal;
    QString refusal; ///< the gateway's code of the last refusal; kept while unknown (rule 4)
    QString alarm; ///< empty, or the named reason of the red mark ("amount_differs", "late_success",
                   ///< "late_cancel", "charged_twice", …)
    Soum paidAmount; ///< the server's figure where it differs (alarm)
    qint64 supersedes = 0; ///< number of the payment that this one replaced; 0 none
    bool released = false; ///< rule 8: the guard lets this account through
    int notChargedInRow = 0; ///< rule 6: "not charged so far" answers in a row
    QDateTime absentAt; ///< server UTC: first time that the registry witnessed its absence since the last
                        ///< PaySent (rule 8)
};

/// One line of a payment's history, append-only.
struct JournalEvent {
    PaymentId payment {};
    QDateTime at; ///< UTC, the PC's
    QDateTime serverAt; ///< UTC, the server's where measured
    QString what; ///< "create_sent", "pay_answer", "status_answer", "alarm", …
    std::optional<PaymentState> from;
    std::optional<PaymentState> to;
    int http = 0;
    QString by; ///< "cashier", "settlement", "start", a name
    QString note; ///< codes and words without secrets
    QDateTime askedAt {}; ///< UTC, the PC's: when the question left to which this line is the answer
};

} // namespace kassa

Q_DECLARE_METATYPE(kassa::PaymentId)
