// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/payment/PaymentDesk.h"

#include <QtCore/QPointer>

class QWidget;

namespace kassa {

class NoticeDialog;
class OtpDialog;
class OutcomeDialog;
class PayDialog;

/// Leads one payer through the dialogs of a payment: pay, code, outcome. Only shows rows and submits input;
/// the payment itself belongs to the desk, so this object may die at any moment (rule 3). Main thread.
class PaymentFlow final : public QObject {
    Q_OBJECT
public:
    /// Where the cashier goes on after a refusal or a step back.
    enum class Place { Form, Card, Amount };
    /// How far the payment at the counter is; another one that is only looked at changes nothing.
    enum class Step { None, Bill, Code, Sending, Outcome };

    /// `window` is what the dialogs stand on.
    PaymentFlow(PaymentDesk &desk, QWidget *window);
    void setLanguage(Language language) { m_language = language; }
    /// The page's Pay. A refused payment of the same bill is tried again on its transaction where rule 12
    /// allows it; everything else goes through `create`.
    void begin(const PaymentDraft &draft);
    /// Opens the outcome of a payment (open payments, today's list).
    void show(PaymentId id);
    /// What rules 7 and 8 leave open for this payment but for a senior's word, as a menu; nothing where they
    /// leave nothing. From Open payments only (rule 13).
    void offer(PaymentId id, const QPoint &at);
    [[nodiscard]] bool creating() const { return m_creating; }
    /// A payment is at the counter: `create` is on its way, or one of its dialogs is open.
    [[nodiscard]] bool busy() const;
    [[nodiscard]] Step step() const { return m_step; }
    /// The next payment is the `place`-th of `count` bills of a visit, and others wait behind it; 0: of none.
    void setPlaceInVisit(int place, int count, bool more);
    /// "Bill 2 of 3", or empty.
    [[nodiscard]] QString placeWords() const;
    /// The payer has a window of their own with keys for the code; the cashier's field stays as a way out.
    void setPayerTypes(bool types) { m_payerTypes = types; }
    /// A code that was typed on the payer's window: as if it had been typed in the dialog. Nothing happens
    /// unless a code is asked for right now.
    void takeCode(const QString &code);

Q_SIGNALS:
    /// `create` is on its way.
    void creatingChanged(bool creating);
    /// The payment at the counter is in the journal: `create` has answered, or a refused one is tried again.
    void began(kassa::PaymentId id);
    /// With the row as the journal has it.
    void stepChanged(kassa::PaymentFlow::Step step, const kassa::PaymentRow &row);
    /// A code was refused, or could not be sent: why.
    void codeTrouble(const QString &words);
    /// The outcome was left: the next payer.
    void finished();
    void backTo(kassa::PaymentFlow::Place place);
    void receiptRequested(kassa::PaymentId id);
    void slipRequested(kassa::PaymentId id);
    void timeLineRequested(kassa::PaymentId id);
    /// What was paid just now has an outcome, or another one, and it is on screen (sounds). Not for a payment
    /// that is only looked at.
    void outcomeShown(kassa::PaymentState state);

private:
    void create();
    void createFailed(const Error &error);
    void showPayDialog(const PaymentRow &row);
    void showOtpDialog(const PaymentRow &row);
    void pay(QString code);
    void payAnswered(const Result<PaymentRow> &answer);
    void payFailed(const Error &error);
    void notice(const Error &error);
    void askPaidBefore(const Error &error);
    void askForeign(const Error &error);
    void askAnyway(const QString &title, const QString &text, const Answered &then);
    [[nodiscard]] QString paidBefore(PaymentId id) const;
    void repeat(PaymentId id);
    void release(PaymentId id);
    void abandon();
    void leave(Place place);
    void refresh(PaymentId id);
    [[nodiscard]] bool samePayment(const PaymentRow &row, const PaymentDraft &draft) const;
    void setStep(Step step, const PaymentRow &row = {});
    void codeFailed(const QString &words);
    [[nodiscard]] NoticeDialog *freshNotice();
    [[nodiscard]] OutcomeDialog *outcome();
    void closeAll();

    PaymentDesk &m_desk;
    QWidget *m_window;
    Language m_language = Language::Uzbek;
    PaymentDraft m_draft;
    PaymentId m_payment {};
    bool m_creating = false;
    Answered m_answered; ///< about the bill of m_draft
    bool m_payerTypes = false;
    Step m_step = Step::None;
    int m_place = 0;
    int m_count = 0;
    bool m_moreWait = false;
    QPointer<PayDialog> m_pay;
    QPointer<OtpDialog> m_otp;
    QPointer<OutcomeDialog> m_outcome;
    QPointer<NoticeDialog> m_notice;
};

} // namespace kassa
