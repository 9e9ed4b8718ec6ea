// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PaymentSearch.h"
#include "app/store/HistoryPages.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QAbstractTableModel>
#include <functional>

namespace kassa {

class HistoryReader;

/// What the history's page is narrowed to.
struct JournalFilter {
    PaymentSearch search;
    QList<PaymentState> states; ///< of this till's payments; none: every state
    bool here = true; ///< this till's payments
    bool there = true; ///< what only the registry has
    bool operator==(const JournalFilter &) const = default;
};

/// The payments of this till, each with what the gateway's registry says of it, and between them what only
/// the registry has; newest first, paged by keyset (DESIGN.md, "Scale"). Pages come from the reader's worker
/// as a view asks for them; until the answer the rows stay. Every change is a ranged signal; the model never
/// resets. Main thread.
class JournalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, ServiceName, AccountText, Amount, State, Registry, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< PaymentId; 0 where only the registry has the row
        StateRole, ///< int of PaymentState
        AlarmRole, ///< the alarm's name; empty without one
        ForeignRole, ///< bool: only the registry has it
    };
    static constexpr int pageSize = 200;

    /// Journal and reader must outlive the model. Reads nothing before setFilter() or refresh().
    JournalModel(PaymentJournal &journal, HistoryReader &reader, QObject *parent = nullptr);
    /// How a service is called; an empty answer shows the id. None: ids are shown.
    void setServiceNames(std::function<QString(const QString &serviceId)> nameOf);

    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Reads the first page anew.
    void refresh();
    /// A page is awaited.
    [[nodiscard]] bool isSearching() const { return m_awaited != Awaited::Nothing; }

    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries.at(row); }
    /// Row of a payment that has been read, or -1.
    [[nodiscard]] int rowOf(PaymentId id) const;
    /// A payment's history, oldest first.
    [[nodiscard]] QList<JournalEvent> events(PaymentId id) const { return m_journal.events(id); }
    /// The service of a row.
    [[nodiscard]] QString serviceName(int row) const;
    /// What the registry says of it, in a word or two; may be empty.
    [[nodiscard]] static QString registryWords(RegistrySays says);

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
    /// A page is awaited, or its answer is in the rows.
    void searchingChanged();
    void searchFailed(const kassa::Error &error);

private:
    /// What the reader's next answer is: a page instead of the rows, one below them, or what came above them.
    enum class Awaited { Nothing, First, More, Newer };
    void ask(Awaited what);
    void takeAnswer(const HistoryAnswer &page);
    void drop();
    void append(const HistoryAnswer &page);
    void prepend(const HistoryAnswer &page);
    void take(PaymentId id);

    PaymentJournal &m_journal;
    HistoryReader &m_reader;
    std::function<QString(const QString &)> m_nameOf;
    JournalFilter m_filter;
    QList<HistoryEntry> m_entries;
    std::optional<HistoryPlace> m_next; ///< where the next page begins; nothing at the end
    Awaited m_awaited = Awaited::Nothing;
    bool m_newer = false; ///< payments were made while an answer was awaited
};

/// What identifies the bill within its service: the values that were typed; where all were chosen from lists,
/// those.
[[nodiscard]] QString shownAccount(const Account &account);

} // namespace kassa
