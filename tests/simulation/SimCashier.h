// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Script.h"
#include "tests/simulation/SimTill.h"

namespace kassa::sim {

/// A bill as the cashier knows it, on paper.
struct Bill {
    QString account;
    qint64 amount = 0;
    QList<qint64> typed; ///< every amount that was typed for it
    bool done = false; ///< the cashier has seen it paid
    bool tried = false;
    qint64 pressedAt = 0; ///< the last pay of it: what it settled to is younger. A mere visit is none
    int approved = 0; ///< repeats and releases that a senior granted
};

/// A senior who thinks for a while and then says yes or no; yes counts on the bill.
class SimSenior final : public SeniorApproval {
public:
    SimSenior(Timeline &timeline, std::function<Bill *(const PaymentRow &)> billOf)
        : m_timeline(timeline)
        , m_billOf(std::move(billOf))
    {
    }
    void ask(const Request &request, QObject *context, std::function<void(const Decision &)> done) override;
    /// What is granted next depends on this.
    Dice dice;

private:
    Timeline &m_timeline;
    std::function<Bill *(const PaymentRow &)> m_billOf;
};

/// What the cashier's people can reach.
struct Desk {
    Timeline &timeline;
    SimToken &token;
    SimTill &till;
    std::vector<Bill> &bills;
    FaultTable &reached; ///< what happened at the counter is counted beside the faults
    qint64 clockSetAt = 0; ///< when somebody last set the PC's clock

    [[nodiscard]] Bill *billOf(const PaymentRow &row) const;
};

/// One payer at the counter, and the cashier's hands for this bill: presses at human speed, mistypes, walks
/// away, closes windows; answers the program's questions honestly from what is shown and from the paper list.
class Payer final : public std::enable_shared_from_this<Payer> {
public:
    Payer(Desk &desk, Bill &bill, quint64 seed);
    void begin();
    /// The bill's outcome is unknown, and a senior has come to decide about it.
    void beginWithSenior();
    [[nodiscard]] bool gone() const { return m_gone; }
    std::function<void()> onGone;
    /// The program died or was closed under the cashier's hands; started again.
    void programDied();
    void programStarted();

private:
    void later(qint64 low, qint64 high, void (Payer::*what)());
    /// From the form: what was answered about an earlier press is forgotten.
    void create();
    void createAnswered();
    void decided(const char *what, const Result<PaymentRow> &row, int approvedBefore);
    void created(const Result<PaymentRow> &row);
    void press();
    void answered(const Result<PaymentRow> &row);
    void waitForOutcome();
    void closeWindowSoon(qint64 within);
    /// The program asks: there is another payment; pay all the same?
    void question(qint64 payment, void (Payer::*yes)());
    void inTheWay(qint64 payment);
    void again(const Error &error, void (Payer::*what)(), int percent);
    [[nodiscard]] bool historySaysPaid();
    void seePaid(const PaymentRow &row);
    void leave();

    Desk &m_desk;
    Bill &m_bill;
    Dice m_dice;
    std::unique_ptr<QObject> m_window; ///< context of the program's answers
    quint64 m_round = 0; ///< a hand that was raised before is late
    qint64 m_amount = 0;
    const char *m_card = goodCard;
    Answered m_answered;
    PaymentRow m_row;
    int m_creates = 0;
    int m_presses = 0;
    int m_checks = 0;
    bool m_gone = false;
};

/// Prints the receipt of a payment that the desk calls Paid, as the cashier does.
void printReceipt(PaymentDesk &desk, const PaymentRow &row);

} // namespace kassa::sim
