// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Visit.h"
#include "ui/controls/DialogFrame.h"

class QGridLayout;

namespace kassa {

/// What became of each bill of a visit, and the sums: paid, refused and unknown each on its own line. Follows
/// the payments while it is open.
class VisitDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit VisitDialog(QWidget *parent = nullptr);
    void setVisit(const Visit &visit);

Q_SIGNALS:
    /// Enter or Esc.
    void left();
    /// F10: what was paid, on paper.
    void printRequested();

protected:
    void escapePressed() override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addSum(VisitBill::State state, const VisitSum &sum);

    QList<VisitBill> m_bills;
    QWidget *m_list;
    QGridLayout *m_lines;
    QWidget *m_sums;
    QGridLayout *m_sumLines;
    Label *m_unknown;
    ActionButton *m_print;
    ConfirmButton *m_next;
};

/// Symbol and word for a bill's state.
[[nodiscard]] Mark visitMark(VisitBill::State state);
[[nodiscard]] QString visitWord(VisitBill::State state);

} // namespace kassa
