// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QTimer>

class QStandardItemModel;
class QStackedLayout;

namespace kassa {

class DateField;
class HistoryTable;
class LabelledField;
class PaymentPane;
class SearchSelect;
class TextField;

/// The payments of this till: one search for account, name, sum, day and number (parsePaymentSearch), days,
/// state; the chosen payment at the right. Searching begins when the cashier pauses, so that typing is never
/// held up.
class JournalTab final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the tab.
    explicit JournalTab(JournalModel &model, QWidget *parent = nullptr);
    [[nodiscard]] PaymentPane *pane() const { return m_pane; }
    void setToday(QDate today);
    void focusSearch();
    /// Shows one payment: filters are cleared where they hide it, and set to its day where it lies further
    /// back than the newest page.
    void choose(PaymentId id, const QDateTime &createdAt = {});

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void apply();
    void clearFilters();
    void showRow(int row);
    void showEmptiness();
    void stepIn();
    void showSearching();

    JournalModel &m_model;
    TextField *m_search;
    DateField *m_from;
    DateField *m_to;
    SearchSelect *m_state;
    QStandardItemModel *m_states;
    LabelledField *m_searchField;
    LabelledField *m_fromField;
    LabelledField *m_toField;
    LabelledField *m_stateField;
    HistoryTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    PaymentPane *m_pane;
    QTimer m_pause;
    QDate m_today;
    ProgressLine *m_progress = nullptr;
    bool m_stepIn = false; ///< Enter was pressed before the answer came
    bool m_failed = false; ///< the last search could not be made
};

} // namespace kassa
