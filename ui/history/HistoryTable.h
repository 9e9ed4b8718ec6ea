// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Marks.h"

#include <QtWidgets/QTableView>

namespace kassa {

/// How a payment's state looks; an alarm outweighs it.
[[nodiscard]] Mark markOf(PaymentState state, bool alarm);

/// A table of history: whole rows, texts elided in the middle with the whole in an escaped tool tip, states
/// with symbol and word. Tab leaves it; it never edits.
class HistoryTable final : public QTableView {
    Q_OBJECT
public:
    explicit HistoryTable(QWidget *parent = nullptr);
    /// The column that holds states (JournalModel's roles); none by default.
    void setStateColumn(int column);
    /// Width of a column in pixels, more where its heading needs it; the one with 0 takes what is left.
    void setColumnWidths(const QList<int> &widths);
    /// Moves to the first row where none is current.
    void startAtTop();

Q_SIGNALS:
    /// Another row, or none (-1).
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Delegate;
    void fitRows();
    void fitColumns();
    QList<int> m_widths;
    Delegate *m_delegate;
};

} // namespace kassa
