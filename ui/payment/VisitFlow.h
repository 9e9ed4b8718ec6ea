// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Visit.h"
#include "ui/payment/PaymentFlow.h"

namespace kassa {

class VisitDialog;

/// Pays the bills of a visit one after another, each through the ordinary flow with its own guard, its own
/// `create`, its own confirmation and its own paper. Nothing is paid by itself: the next bill only opens its
/// dialog. One that is unknown or refused does not hold up the rest. At the end it says what was paid. Main
/// thread.
class VisitFlow final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PaymentDesk &desk;
        PaymentFlow &flow;
        Visit &visit;
        QWidget &window;
    };
    explicit VisitFlow(Parts parts, QObject *parent = nullptr);

    /// Opens the first bill that waits.
    void begin();
    /// A bill of the visit that was put back on the page, perhaps with another card or amount. False where it
    /// is none of the visit's, or settled: then nothing is done.
    [[nodiscard]] bool takeUp(const PaymentDraft &draft);
    [[nodiscard]] bool running() const { return m_bill != 0; }

Q_SIGNALS:
    void runningChanged(bool running);
    /// The cashier stepped back from a bill: it belongs on the page again.
    void billLeft(const kassa::PaymentDraft &draft, kassa::PaymentFlow::Place place);
    /// What was paid in the visit is wanted on paper: its payments, in order.
    void slipRequested(const QList<kassa::PaymentId> &payments);
    /// The summary was read: the next payer.
    void ended();

private:
    void pay(const VisitBill &bill);
    void began(PaymentId payment);
    void finished();
    void stepBack(PaymentFlow::Place place);
    void stop();
    void next();
    void settle(VisitBill::State without);
    void refresh(PaymentId payment);
    void showSummary();

    Parts m_parts;
    int m_bill = 0; ///< number of the bill whose dialogs are open; 0 none
    QPointer<VisitDialog> m_summary;
};

} // namespace kassa
