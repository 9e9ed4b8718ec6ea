// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"

#include <QtCore/QAbstractListModel>

namespace kassa {

/// The options of one select that show under the chosen parents: a field's values seen through a list of
/// indexes. Both lists are shared with the form, never copied, so that 50,000 options cost nothing. Main
/// thread.
class OptionListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole {
        ValueRole = Qt::UserRole, ///< QString: what goes into the account
    };

    explicit OptionListModel(QObject *parent = nullptr);

    /// The field's own values; shows none of them yet.
    void setValues(const QList<FieldOption> &values);
    /// Indexes into the values, in the order shown.
    void setVisible(const QList<int> &visible);
    [[nodiscard]] const QList<int> &visible() const { return m_visible; }
    /// The row that shows an index of the values; -1 where it is hidden.
    [[nodiscard]] int rowOf(int option) const;
    /// Whether two shown options look the same, so that only their codes tell them apart.
    [[nodiscard]] bool hasDoubleTitles() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole is the option's title, or its value where the title is empty.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<FieldOption> m_values;
    QList<int> m_visible;
};

} // namespace kassa
