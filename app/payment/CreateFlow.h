// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Answered.h"
#include "app/payment/Completion.h"
#include "app/payment/DeskState.h"
#include "app/payment/PaymentSession.h"

namespace kassa {

/// Rules 1 and 2: from the draft over the guard and CreateSent to create's answer in the journal. Main
/// thread.
class CreateFlow final : public QObject {
    Q_OBJECT
public:
    CreateFlow(DeskState &state, QObject *parent);
    void create(const PaymentDraft &draft, const Answered &answered, Completion<PaymentRow> done);
    /// Rule 7 with a spent code: a new create in place of an unknown one, by a senior's word.
    void replace(
        PaymentId unknown, const PaymentDraft &draft, const SeniorWord &senior, Completion<PaymentRow> done);
    [[nodiscard]] bool answerAwaited() const { return m_sent > 0; }

Q_SIGNALS:
    void answerAwaitedChanged();

private:
    struct Work {
        PaymentDraft draft;
        Answered answered;
        std::optional<PaymentId> replaces;
        SeniorWord senior;
        bool cardInCreate = false;
        QString cardId;
        QByteArray accountKey;
        QMap<PaymentId, PaymentEvent> asked; ///< refused ones: StatusCreated or StatusCancelled
        PaymentId row {};
        Completion<PaymentRow> done;
    };
    using WorkPtr = std::shared_ptr<Work>;

    void begin(const WorkPtr &work);
    [[nodiscard]] Result<void> prepare(Work &work) const;
    [[nodiscard]] std::optional<RegistryRow> foreignRow(const Work &work) const;
    void guard(const WorkPtr &work);
    void askFirst(const WorkPtr &work, PaymentId refused);
    void send(const WorkPtr &work, const QList<PaymentId> &refused);
    void ended(const WorkPtr &work, PaymentSession::End end);
    void closeUnsent();
    void closeLater(const PaymentRow &row, PaymentEvent happened, const EventNote &note);
    void finish(const WorkPtr &work, Result<PaymentRow> result);

    DeskState &m_state;
    QList<WorkPtr> m_works;
    int m_sent = 0;
};

} // namespace kassa
