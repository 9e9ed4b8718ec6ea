// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/PaymentDesk.h"

#include <QtCore/QObject>

namespace kassa {

/// One bill of a visit.
struct VisitBill {
    enum class State {
        Waiting, ///< nothing was sent
        Paying, ///< its dialogs are open
        Paid,
        Refused, ///< refused, cancelled, or it ended without a payment
        Unknown ///< nobody knows yet (rule 13): settled like any other, behind the visit
    };
    int number = 0; ///< within the visit, from 1; stays
    PaymentDraft draft;
    State state = State::Waiting;
    PaymentId payment {}; ///< the journal's, once `create` has answered
};

/// Number and sum of the bills in one state.
struct VisitSum {
    int count = 0;
    Soum sum;
};

/// The bills of one payer, to be paid one after another (counter.md, row 27). In memory only: a bill that
/// waits has sent nothing that could charge, one that was begun is the journal's like any other payment, so
/// an end of the program loses none and pays none. Main thread.
class Visit final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostBills = 20;
    enum class Added {
        Yes,
        Twice, ///< a bill of this service and account is in the visit
        Full, ///< mostBills, or the total would not fit
    };
    using QObject::QObject;

    Added add(const PaymentDraft &draft);
    /// Takes a bill out that waits; others stay.
    void remove(int number);
    /// The next payer.
    void clear();

    [[nodiscard]] const QList<VisitBill> &bills() const { return m_bills; }
    [[nodiscard]] bool isEmpty() const { return m_bills.isEmpty(); }
    [[nodiscard]] std::optional<VisitBill> bill(int number) const;
    /// The bill of this draft's service and account, whatever its amount and card.
    [[nodiscard]] std::optional<VisitBill> billOf(const PaymentDraft &draft) const;
    /// The first one that waits.
    [[nodiscard]] std::optional<VisitBill> nextWaiting() const;
    [[nodiscard]] VisitSum sumOf(VisitBill::State state) const;
    /// Of all bills.
    [[nodiscard]] VisitSum total() const;

    void setState(int number, VisitBill::State state);
    void setPayment(int number, PaymentId payment);
    /// Another amount or card for a bill that is not settled.
    void setDraft(int number, const PaymentDraft &draft);

Q_SIGNALS:
    /// Bills came, went or changed.
    void changed();

private:
    [[nodiscard]] VisitBill *find(int number);

    QList<VisitBill> m_bills;
    int m_last = 0;
};

/// What a payment's row makes of its bill.
[[nodiscard]] VisitBill::State visitStateOf(PaymentState state);

} // namespace kassa
