// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

#include <functional>

namespace kassa {

class Till;

/// What happens to the receipt when a payment turns out to be paid while its payer is still there: nothing,
/// it is shown, or it is printed (setting "print-after-paid"). Once for a payment. Main thread.
class AfterPaid final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        std::function<void(PaymentId)> print; ///< without a question
        std::function<void(PaymentId)> show; ///< over the outcome
        std::function<bool()> asks; ///< whether printing asks the cashier: then the receipt is shown
    };
    explicit AfterPaid(Parts parts);

    /// The outcome of a payment has come on screen (PaymentFlow::outcomeShown).
    void outcomeShown();

    /// Rule 5 asks in front of the payer for so long; after that he has gone, and takes no paper.
    static constexpr qint64 payerWaitsMs = 150'000;

private:
    void changed(PaymentId id);

    Parts m_parts;
    QSet<qint64> m_done;
    PaymentId m_toShow {}; ///< paid, and its receipt is to be shown once its outcome is
};

} // namespace kassa
