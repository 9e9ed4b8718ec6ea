// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/PaymentJournal.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace kassa {

/// What the journal's page is narrowed to. Days are Tashkent's; nothing = not filtered.
struct JournalFilter {
    QString text; ///< found in account values, transaction id, service name
    std::optional<QDate> from; ///< inclusive
    std::optional<QDate> to; ///< inclusive
    QList<PaymentState> states;
    bool operator==(const JournalFilter &) const = default;
};

/// The payments of this till, newest first, paged from the journal by keyset (DESIGN.md, "Scale"): rows come
/// as a view asks for them, and every change is a ranged signal; the model never resets. Main thread.
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

    /// The journal must outlive the model. Reads nothing before setFilter() or refresh().
    explicit JournalModel(PaymentJournal &journal, QObject *parent = nullptr);

    void setFilter(const JournalFilter &filter);
    [[nodiscard]] const JournalFilter &filter() const { return m_filter; }
    /// Reads the first page anew.
    void refresh();

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

private:
    [[nodiscard]] JournalQuery query() const;
    void take(PaymentId id);

    PaymentJournal &m_journal;
    JournalFilter m_filter;
    QList<PaymentRow> m_rows;
    bool m_more = false;
};

/// What identifies the bill within its service: the values that were typed; where all were chosen from lists,
/// those.
[[nodiscard]] QString shownAccount(const Account &account);

} // namespace kassa
