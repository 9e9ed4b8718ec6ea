// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Visit.h"
#include "ui/form/PaymentPage.h"
#include "ui/payment/VisitFlow.h"

namespace kassa {

class Counter;
class MainWindow;
class Toast;
class VisitStrip;

/// Several bills in one visit, between the page, the visit and its dialogs: a bill that is ready is added and
/// makes room for the next, Pay leads through them, a bill that was left comes back to the page. Main thread.
class VisitDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        PaymentDesk &desk;
        PaymentFlow &flow;
        PaymentPage &page;
        Counter &counter;
        MainWindow &window;
    };
    explicit VisitDesk(Parts parts, QObject *parent = nullptr);
    ~VisitDesk() override;

    /// What stands in the middle of the window: the strip over the page; takes the page as a child. Once.
    [[nodiscard]] QWidget *place();
    [[nodiscard]] Visit &visit() { return m_visit; }

Q_SIGNALS:
    /// VisitFlow::slipRequested.
    void slipRequested(const QList<kassa::PaymentId> &payments);

private:
    void add(const PaymentRequest &request);
    void bringBack(const PaymentDraft &draft, PaymentFlow::Place place);
    void say(MessageBar::Tone tone, const QString &words);
    void showStrip();

    Parts m_parts;
    Visit m_visit;
    VisitFlow m_flow;
    QPointer<VisitStrip> m_strip;
    QPointer<Toast> m_toast;
};

} // namespace kassa
