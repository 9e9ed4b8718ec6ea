// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PaymentSearch.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace kassa {

class HistoryReader;

/// What the journal's page is narrowed to.
struct JournalFilter {
    PaymentSearch search;
    QList<PaymentState> states; ///< none: every state
    bool operator==(const JournalFilter &) const = default;
};

/// The payments of this till, newest first, paged from the journal by keyset (DESIGN.md, "Scale"): rows come
/// as a view asks for them, and every change is a ranged signal; the model never resets. Days and states are
/// read at once, words are looked for by the reader's worker; until its answer the rows stay. Main thread.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, ServiceName, AccountText, Amount, State, CardText, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< PaymentId
        StateRole, ///< int of PaymentState
        AlarmRole, ///< the alarm's name; empty without one
    };
    static constexpr int pageSize = 200;

    /// Journal and reader must outlive the model. Reads nothing before setFilter() or refresh().
    JournalModel(PaymentJournal &journal, HistoryReader &reader, QObject *parent = nullptr);

    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Reads the first page anew.
    void refresh();
    /// An answer of the search is awaited.
    [[nodiscard]] bool isSearching() const { return m_awaited != Awaited::Nothing; }

    [[nodiscard]] const PaymentRow &payment(int row) const { return m_rows.at(row); }
    /// Row of a payment that has been read, or -1.
    [[nodiscard]] int rowOf(PaymentId id) const;
    /// A payment's history, oldest first.
    [[nodiscard]] QList<JournalEvent> events(PaymentId id) const { return m_journal.events(id); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// Words changed (another language).
    void retranslate();

Q_SIGNALS:
    /// A payment that has been read was changed.
    void paymentChanged(kassa::PaymentId id);
    /// A search began, or its answer is in the rows.
    void searchingChanged();
    void searchFailed(const kassa::Error &error);

private:
    /// What the reader's next answer is: a page instead of the rows, one below them, or what came above them.
    enum class Awaited { Nothing, First, More, Newer };
    [[nodiscard]] bool hasWords() const { return !m_filter.search.terms.isEmpty(); }
    [[nodiscard]] JournalQuery query() const;
    void ask(Awaited what);
    void takeAnswer(const QList<PaymentRow> &page);
    void drop();
    void append(const QList<PaymentRow> &page);
    void prepend(const QList<PaymentRow> &page);
    void take(PaymentId id);

    PaymentJournal &m_journal;
    HistoryReader &m_reader;
    JournalFilter m_filter;
    QList<PaymentRow> m_rows;
    Awaited m_awaited = Awaited::Nothing;
    bool m_newer = false; ///< payments were made while an answer was awaited
    bool m_more = false;
};

/// What identifies the bill within its service: the values that were typed; where all were chosen from lists,
/// those.
[[nodiscard]] QString shownAccount(const Account &account);

} // namespace kassa
