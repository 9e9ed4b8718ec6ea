// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Settings.h"
#include "app/fiscal/FiscalCommand.h"
#include "app/store/FiscalMarks.h"

#include <QtCore/QQueue>

namespace kassa {

/// Asks the shop's fiscal command about payments that were made, one after another. By itself once a payment,
/// after it is Paid; again only when a person asks. It never touches a payment, and no payment waits for it.
/// Main thread.
class FiscalDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        FiscalMarks &marks;
        const Settings &settings;
        Clock &clock;
        /// What the command is to read; empty where the payment has no receipt (any more).
        std::function<QByteArray(PaymentId payment, int attempt)> request;
    };
    /// Parts must outlive it. Settles what an earlier run of the program left without an answer.
    explicit FiscalDesk(Parts parts, QObject *parent = nullptr);

    /// A command is set.
    [[nodiscard]] bool isOn() const;
    [[nodiscard]] std::optional<FiscalRecord> of(PaymentId payment) const;
    /// Asked for or waiting to be.
    [[nodiscard]] bool isAsking(PaymentId payment) const;
    /// The payment became Paid: asks unless it was asked ever before. Nothing happens before this returns.
    void paid(PaymentId payment);
    /// A person wants a mark that is missing.
    void askAgain(PaymentId payment);

Q_SIGNALS:
    /// What of() or isAsking() say is another.
    void changed(kassa::PaymentId payment);

private:
    struct Wish {
        PaymentId payment;
        bool again;
    };
    void enqueue(PaymentId payment, bool again);
    void next();
    void ask(const Wish &wish);

    Parts m_parts;
    FiscalCommand m_command;
    QQueue<Wish> m_waiting;
    std::optional<PaymentId> m_asked;
};

} // namespace kassa
