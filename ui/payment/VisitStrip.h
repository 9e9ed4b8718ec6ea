// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Visit.h"
#include "ui/controls/Surfaces.h"

class QGridLayout;
class QScrollArea;

namespace kassa {

class ElidedLabel;

/// The visit over the payment page: how many bills, their total, what became of each, and the button that
/// pays them. Hidden while the visit has none. Follows the visit by itself.
class VisitStrip final : public Panel {
    Q_OBJECT
public:
    explicit VisitStrip(Visit &visit, QWidget *parent = nullptr);
    /// The bills one by one, or their number and total only (a form wants the room).
    void setOpen(bool open);
    /// The next step is to pay the visit: its button is the filled one.
    void setNextStep(bool next);
    void setBusy(bool busy);

Q_SIGNALS:
    void payRequested();
    void removeRequested(int number);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addBill(const VisitBill &bill, int line);
    void showButton();
    void showStrip();

    Visit &m_visit;
    bool m_open = true;
    bool m_busy = false;
    Label *m_title;
    Label *m_total;
    ActionButton *m_pay;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QGridLayout *m_lines;
};

} // namespace kassa
