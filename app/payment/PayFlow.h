// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Answered.h"
#include "app/payment/Completion.h"
#include "app/payment/DeskState.h"
#include "app/payment/PaymentSession.h"

namespace kassa {

/// Rules 3, 4, 4b and 12: from the press of "pay" over PaySent to the stored answer. Main thread.
class PayFlow final : public QObject {
    Q_OBJECT
public:
    PayFlow(DeskState &state, QObject *parent);
    void pay(PaymentId id, const QString &otp, const Card &card, const Answered &answered,
        Completion<PaymentRow> done);
    /// Rule 7, all its conditions given: PaySent again from PayUnknown, by a senior's word.
    void repeat(PaymentId id, const QString &otp, const SeniorWord &senior, Completion<PaymentRow> done);
    /// A press of "pay" is being worked on.
    [[nodiscard]] bool busy(PaymentId id) const { return m_works.contains(id); }
    /// A sent pay whose answer still decides something.
    [[nodiscard]] bool answerAwaited() const;
    /// Status settled this row (rule 3 or Settlement); true where pay's caller was told.
    bool settledByStatus(const PaymentRow &row);

Q_SIGNALS:
    void answerAwaitedChanged();
    /// An answer came that nobody waited for any more.
    void settledUnseen(kassa::PaymentId id);

private:
    struct Work {
        PaymentId id {};
        QString otp;
        Card card;
        QSet<PaymentId> answered;
        std::optional<SeniorWord> senior; ///< rule 7
        bool replacedAsked = false;
        bool statusAsked = false;
        bool awaited = false;
        bool settledByStatus = false; ///< pay's own answer can only fill the receipt any more
        Completion<PaymentRow> done;
        ~Work() { otp.fill(u'\0'); }
    };
    using WorkPtr = std::shared_ptr<Work>;

    [[nodiscard]] Result<PaymentRow> ready(const Work &work) const;
    void next(const WorkPtr &work);
    void begin(const WorkPtr &work);
    void askBeforeRetry(const WorkPtr &work);
    [[nodiscard]] std::optional<PaymentId> replacedUnknown(const PaymentRow &row) const;
    void askReplaced(const WorkPtr &work, PaymentId replaced);
    void send(const WorkPtr &work, const PaymentRow &before);
    void notCommitted(const WorkPtr &work, const PaymentRow &before, const Error &error);
    [[nodiscard]] bool refusalHeard(PaymentId id, const EventNote &note, const QString &code);
    void ended(const WorkPtr &work, const PaymentRow &sent, const PaymentSession::End &end);
    [[nodiscard]] Result<PaymentRow> store(PaymentId id, const PaymentSession::End &end);
    void stored(const WorkPtr &work, const PaymentRow &row, const PaymentSession::End &end);
    void finish(const WorkPtr &work, Result<PaymentRow> result);
    void setAwaited(const WorkPtr &work, bool awaited);

    DeskState &m_state;
    QHash<PaymentId, WorkPtr> m_works;
};

} // namespace kassa
