// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QAbstractListModel>

namespace kassa {

/// Rows of the journal, newest first, for lists on the main window. Ranged changes only. Main thread.
class PaymentListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        IdRole = Qt::UserRole, ///< PaymentId
        StateRole, ///< int of PaymentState
        AmountRole, ///< QString, grouped, without unit
        AccountRole, ///< QString: the account's number, masked to its last four characters
        TimeRole, ///< QString: Tashkent time of the last step, "14:03"; with seconds for SentRole
        SentRole, ///< QString: when `pay` was sent (else `create`), "14:03:12"
        RefusalRole, ///< QString: the gateway's code of the last refusal
        AlarmRole, ///< QString: why the row wears the red mark, in words; empty where it doesn't
    };

    explicit PaymentListModel(QObject *parent = nullptr);

    void setRows(const QList<PaymentRow> &rows);
    /// Adds the row at its place, or renews it.
    void put(const PaymentRow &row);
    void remove(PaymentId id);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const PaymentRow &at(int row) const { return m_rows[row]; }
    [[nodiscard]] int rowOf(PaymentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the service's name; Qt::AccessibleTextRole adds amount and state in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<PaymentRow> m_rows;
};

/// "•••4410": the account's own number (the last typed value, not a choice from a list) by its last four
/// characters.
[[nodiscard]] QString maskedAccount(const Account &account);

} // namespace kassa
