// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/DifferencesModel.h"
#include "app/models/Words.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QTimer>

class QStackedLayout;

namespace kassa {

class DateField;
class DifferencePane;
class HistoryTable;
class LabelledField;

/// How this till and the gateway's registry differ (rule 14): days, what was found, the chosen difference at
/// the right. The registry is read only on request.
class DifferencesTab final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the tab.
    explicit DifferencesTab(DifferencesModel &model, QWidget *parent = nullptr);
    /// The server's day; until something was compared the days are yesterday and today.
    void setToday(QDate today);
    void focusFirst();

    /// The registry is being read: windows done, out of all; (0, 0) before that is known.
    void setBusy(int done = 0, int total = 0);
    /// The result is in the model.
    void setCompared();
    void setFailed(const Words &words);

    /// More would take longer than somebody waits.
    static constexpr int mostDays = 31;

Q_SIGNALS:
    /// Read the registry and compare these Tashkent days.
    void requested(QDate from, QDate to);
    /// To this payment in the journal.
    void paymentRequested(const kassa::PaymentRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stand { NotRead, Busy, Compared, Failed };
    void retranslate();
    void ask();
    void open(int row);
    void choose(int row);
    void showStand();
    void showFoot();
    void fitButton();

    DifferencesModel &m_model;
    Stand m_stand = Stand::NotRead;
    Words m_words;
    int m_done = 0;
    int m_total = 0;
    bool m_askedByButton = false;
    QString m_chosen; ///< transaction of the row that was looked at last
    QTimer m_slow; ///< a progress that takes less than 300 ms is not worth a word
    DateField *m_from;
    DateField *m_to;
    LabelledField *m_fromField;
    LabelledField *m_toField;
    ActionButton *m_read;
    Panel *m_ground;
    ProgressLine *m_progress;
    Panel *m_notWhole;
    Label *m_notWholeWords;
    HistoryTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Label *m_summary;
    Label *m_foot;
    DifferencePane *m_pane;
};

} // namespace kassa
