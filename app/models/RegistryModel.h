// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Service.h"

#include <QtCore/QAbstractTableModel>
#include <functional>

namespace kassa {

/// The gateway's registry (`transaction/all`) as it was last read, in the server's order. Titles of services
/// are not part of a row; they are looked up by id. Main thread.
class RegistryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, ServiceName, CardText, Owner, User, Amount, Transaction, ColumnCount };

    explicit RegistryModel(QObject *parent = nullptr);
    /// How a service is called; an empty answer shows the id. None: ids are shown.
    void setServiceNames(std::function<QString(const QString &serviceId)> nameOf);
    /// Takes an answer's place, by ranged signals.
    void setRows(const QList<RegistryRow> &rows);
    [[nodiscard]] const RegistryRow &registryRow(int row) const { return m_rows.at(row); }
    /// The sum of all rows; nothing where it does not fit.
    [[nodiscard]] std::optional<Soum> sum() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Words changed (another language).
    void retranslate();

private:
    std::function<QString(const QString &)> m_nameOf;
    QList<RegistryRow> m_rows;
};

} // namespace kassa
