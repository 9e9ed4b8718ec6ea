// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/DialogFrame.h"

class QCheckBox;

namespace kassa {

class FactList;
class MessageBar;
class ProgressLine;

/// The last look before money moves: what, for whom, how much, which card, can it be cancelled. Shows the
/// journal's row and create's own reply, never the form (rule 2). Confirming needs a fresh key and 300 ms
/// (rule 3).
class PayDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit PayDialog(QWidget *parent = nullptr);
    /// `card` is the one to be charged: the row's, or another chosen after a refusal.
    void setPayment(const PaymentRow &row, const Card &card);
    /// "Bill 2 of 3" under the title; empty for a bill by itself.
    void setPlace(const QString &place);
    /// `pay` is on its way: nothing can be pressed, Esc does nothing.
    void setSending(bool sending);
    /// Why the last try did not leave this computer, or asks for the same press again ("another payment of
    /// this bill was made meanwhile"); nothing was charged.
    void setNotice(const QString &words);

Q_SIGNALS:
    void confirmed();
    /// Esc or Back before anything was sent.
    void left();

protected:
    void escapePressed() override;
    void backPressed() override { escapePressed(); }
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showDifference();

    PaymentRow m_row;
    Card m_card;
    QString m_place;
    bool m_sending = false;
    FactList *m_facts;
    MessageBar *m_notice;
    QCheckBox *m_checked;
    Label *m_totalName;
    Label *m_total;
    ActionButton *m_back;
    ConfirmButton *m_pay;
    ProgressLine *m_progress;
};

/// Whether create's reply names another payee or address than info did (rule 2); empty where it does not.
struct PayeeDifference {
    QString before;
    QString now;
    [[nodiscard]] bool any() const { return before != now; }
};
[[nodiscard]] PayeeDifference payeeDifference(const Details &info, const Details &create);

} // namespace kassa
