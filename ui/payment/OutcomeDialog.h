// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/models/Words.h"
#include "ui/controls/DialogFrame.h"

class QTimer;

namespace kassa {

class FactList;
class MessageBar;

/// What became of a payment, as the journal's row says: paid, refused, not known yet, cancelled. Follows the
/// row while it is open. An unknown outcome has no Retry, no Cancel, no "mark as paid", for anybody (rule
/// 13).
class OutcomeDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit OutcomeDialog(QWidget *parent = nullptr);
    /// The row, its history, and until the next question in ms (nothing: none planned).
    void setPayment(
        const PaymentRow &row, const QList<JournalEvent> &events, std::optional<qint64> nextCheckMs);
    /// The words for PayRefused (by the row's refusal code) in the program's language.
    void setRefusal(const Words &words);
    /// Rule 4b: the answer is shown and not stored; no receipt.
    void setNotStored(bool notStored);
    /// Whether the way on after a refusal can be offered: only while the bill is still on the counter.
    void setWayOnOffered(bool offered);
    /// What follows when this one is left: the next payer, the visit's next bill, or its total.
    enum class Next { Payer, Bill, Total };
    void setNext(Next next);
    /// After a quick second press: when it may be pressed again.
    void setCheckedTooSoon();
    [[nodiscard]] PaymentId payment() const { return m_row.id; }
    [[nodiscard]] PaymentState state() const { return m_row.state; }

Q_SIGNALS:
    void nextPayer();
    void checkNow();
    void slipRequested();
    void receiptRequested();
    /// Ctrl+T: the whole history, and the claim packet.
    void timeLineRequested();
    /// After a refusal (rule 12).
    void otherCard();
    void otherAmount();
    void codeAgain();
    void startAgain();

protected:
    void escapePressed() override;
    void changeEvent(QEvent *event) override;

private:
    void show(PaymentState state);
    void nameNext();
    void showPaid();
    void showUnknown();
    void showRefused();
    void showOther();
    void showFacts();
    void showHistory();
    void showCountdown();
    /// The one filled button: what Enter does.
    void setMainStep(ActionButton *step);
    [[nodiscard]] bool codeRefused() const;

    PaymentRow m_row;
    QList<JournalEvent> m_events;
    std::optional<qint64> m_nextCheckMs;
    Words m_refusal;
    bool m_notStored = false;
    bool m_tooSoon = false;
    bool m_wayOn = false;
    Next m_then = Next::Payer;
    FactList *m_facts;
    MessageBar *m_alarm;
    QWidget *m_history;
    Label *m_lines;
    Label *m_countdown;
    Label *m_code;
    ActionButton *m_step = nullptr;
    ConfirmButton *m_next;
    ActionButton *m_check;
    ActionButton *m_slip;
    ActionButton *m_receipt;
    ActionButton *m_timeLine;
    ActionButton *m_card;
    ActionButton *m_amount;
    ActionButton *m_codeAgain;
    ActionButton *m_again;
    QTimer *m_second;
};

} // namespace kassa
