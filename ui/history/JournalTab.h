// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "app/models/Words.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QTimer>

class QStandardItemModel;
class QStackedLayout;

namespace kassa {

class ActionShortcut;
class DateField;
class HistoryTable;
class LabelledField;
class PaymentPane;
class SearchSelect;
class TextField;

/// The payments of this till and what only the gateway's registry has: one search for account, name, sum, day
/// and number (parsePaymentSearch), days, state; the chosen one at the right. Searching begins when the
/// cashier pauses, so that typing is never held up. The registry is read only on request.
class JournalTab final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the tab.
    explicit JournalTab(JournalModel &model, QWidget *parent = nullptr);
    [[nodiscard]] PaymentPane *pane() const { return m_pane; }
    void setToday(QDate today);
    void focusSearch();
    /// Takes all filters away, reads the newest rows anew, and puts the caret into the search.
    void showAll();
    /// Shows one payment as soon as its page is there: filters are cleared where they hide it, and set to its
    /// day where it lies further back than the newest page.
    void choose(PaymentId id, const QDateTime &createdAt = {});

    /// The registry is being read: windows done, out of all; (0, 0) before that is known.
    void setRegistryBusy(int done = 0, int total = 0);
    /// It was read; the rows follow. `readAt`: UTC of the server. Not whole: the gateway sent less than it
    /// has.
    void setRegistryRead(const QDateTime &readAt, bool whole);
    void setRegistryFailed(const Words &words);

    /// More would take longer than somebody waits.
    static constexpr int mostDays = 31;

Q_SIGNALS:
    /// Read the registry of these Tashkent days.
    void registryRequested(QDate from, QDate to);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void apply();
    void showRow(int row);
    void showEmptiness();
    void stepIn();
    void showSearching();
    void askRegistry();
    void showRegistry();
    void showProgress();
    void showReadKey();
    void showWanted();
    void fitButton();

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
    enum class Stand { NotRead, Busy, Read, Failed };
    Stand m_stand = Stand::NotRead;
    int m_windowsDone = 0;
    int m_windows = 0;
    QDate m_readFrom; ///< the days that were asked for last
    QDate m_readTo;
    QDateTime m_readAt;
    bool m_whole = false;
    Words m_words;
    QString m_registrySaid; ///< instead of how the reading stands
    Label *m_foot;
    ActionButton *m_read;
    ActionShortcut *m_readKey;
    std::optional<PaymentId> m_wanted; ///< to be chosen when it is among the rows
    QDateTime m_wantedAt; ///< when it was made, where that may help to find it
};

} // namespace kassa
