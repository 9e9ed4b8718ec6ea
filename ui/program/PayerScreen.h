// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/payment/PaymentFlow.h"

#include <memory>

namespace kassa {

class PayerWindow;
class Settings;

/// The payer's window while the setting wants one: shows the payment at the counter, and hands the code that
/// the payer types to the flow. Main thread.
class PayerScreen final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Settings &settings;
        PaymentFlow &flow;
        QWidget &window; ///< the cashier's
    };
    explicit PayerScreen(Parts parts);
    ~PayerScreen() override;
    /// Opens or closes it as the setting says; the cashier's window has to be on screen.
    void apply();
    [[nodiscard]] PayerWindow *window() const { return m_window.get(); }

private:
    void show(PaymentFlow::Step step, const PaymentRow &row);
    void showIdle();

    Parts m_parts;
    std::unique_ptr<PayerWindow> m_window;
};

} // namespace kassa
