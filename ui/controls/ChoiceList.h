// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QListView>

namespace kassa {

/// A list whose rows do something when they are clicked. An assistive tool sees every row as a list item with
/// the action Press, and pressing it is told by clicked(), as the mouse is: connect that. (Qt 6.4's own items
/// can be toggled only, which chooses nothing.)
///
/// A row's name is Qt::AccessibleTextRole, or else Qt::DisplayRole; a row that can't be selected (a heading)
/// offers no action.
class ChoiceList : public QListView {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget *parent = nullptr);

    void reset() override;

protected:
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void forgetRows();
};

} // namespace kassa
