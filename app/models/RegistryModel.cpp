// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/RegistryModel.h"

#include "app/core/Clock.h"

namespace kassa {

RegistryModel::RegistryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RegistryModel::setServiceNames(std::function<QString(const QString &)> nameOf)
{
    m_nameOf = std::move(nameOf);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ServiceName), index(rowCount() - 1, ServiceName), {Qt::DisplayRole});
}

void RegistryModel::setRows(const QList<RegistryRow> &rows)
{
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

std::optional<Soum> RegistryModel::sum() const
{
    std::optional<Soum> sum = Soum();
    for (const RegistryRow &row : m_rows) {
        if (sum)
            sum = sum->plus(row.amount);
    }
    return sum;
}

int RegistryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const RegistryRow &row = m_rows.at(index.row());
    switch (index.column()) {
    case Time: {
        const QDateTime at = fromGatewayTime(row.date);
        return at.isValid() ? shownTime(at) : row.date;
    }
    case ServiceName: {
        const QString name = m_nameOf ? m_nameOf(row.serviceId) : QString();
        return name.isEmpty() ? row.serviceId : name;
    }
    case CardText:
        return row.cardNumber;
    case Owner:
        return row.owner;
    case User:
        return row.userId;
    case Amount:
        return grouped(row.amount);
    case Transaction:
        return row.id;
    default:
        return {};
    }
}

QVariant RegistryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == Amount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case ServiceName:
        return tr("Service");
    case CardText:
        return tr("Card");
    case Owner:
        return tr("Card holder");
    case User:
        return tr("User id");
    case Amount:
        return tr("Amount");
    case Transaction:
        return tr("Transaction");
    default:
        return {};
    }
}

void RegistryModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace kassa
