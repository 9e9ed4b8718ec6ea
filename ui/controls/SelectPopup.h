// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Labels.h"

#include <QtCore/QAbstractItemModel>
#include <QtWidgets/QFrame>

class QListView;

namespace kassa {

class OptionIndex;
class SearchSelect;
class TextField;

/// The list that a SearchSelect opens: a search line over a list, in a window of its own. Made once per
/// select, and only when it is first opened.
class SelectPopup : public QFrame {
    Q_OBJECT
public:
    SelectPopup(SearchSelect *owner, OptionIndex &index);

    /// Opens below (or above) the owner with the owner's row marked. `typed` starts the search, also of a
    /// list that is too short to offer one by itself.
    void openAt(int row, const QString &typed, bool codeShown);
    void modelChanged();

Q_SIGNALS:
    /// A row of the model was taken.
    void taken(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Options;
    class Delegate;

    void retranslate();
    void searchFor(const QString &typed);
    void filter(const QString &text);
    void place();
    void move(int key);
    void take();
    void markRow(int shownRow);

    SearchSelect *m_owner;
    OptionIndex &m_index;
    Options *m_options;
    Delegate *m_delegate;
    TextField *m_search;
    QListView *m_list;
    Label *m_nothing;
};

} // namespace kassa
