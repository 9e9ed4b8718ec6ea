// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/PrintQueue.h"
#include "ui/controls/DialogFrame.h"

namespace kassa {

class ChoiceList;
class EmptyState;
class UnprintedModel;

/// What is not on paper yet, why, and what can be done: print it, print all, take it off the list. Of what
/// may be on paper the cashier says whether it is. Follows the queue while it is open. Deletes itself; open
/// it with open().
class UnprintedDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// `queue` must outlive the dialog.
    UnprintedDialog(PrintQueue &queue, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showChosen();
    [[nodiscard]] const PrintJob *chosen() const;

    PrintQueue &m_queue;
    UnprintedModel *m_model;
    ChoiceList *m_list;
    EmptyState *m_empty;
    Label *m_reason;
    ActionButton *m_close;
    ActionButton *m_remove;
    ActionButton *m_all;
    ActionButton *m_retry;
};

} // namespace kassa
