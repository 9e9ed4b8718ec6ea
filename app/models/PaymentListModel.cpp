// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/PaymentListModel.h"
#include "app/core/Clock.h"
#include "app/models/EventWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kassa {

QString maskedAccount(const Account &account)
{
    QString number;
    for (const AccountItem &item : account) {
        const bool typed = item.valueTitle.isEmpty() || item.valueTitle == item.value;
        if (typed && !item.value.isEmpty())
            number = item.value;
    }
    if (number.isEmpty() && !account.isEmpty())
        number = account.last().value;
    return number.size() <= 4 ? number : u"•••"_s + number.right(4);
}

PaymentListModel::PaymentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PaymentListModel::setRows(const QList<PaymentRow> &rows)
{
    QList<PaymentRow> sorted = rows;
    std::sort(sorted.begin(), sorted.end(),
        [](const PaymentRow &a, const PaymentRow &b) { return number(a.id) > number(b.id); });
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, count() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    if (!sorted.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(sorted.size()) - 1);
        m_rows = std::move(sorted);
        endInsertRows();
    }
    Q_EMIT countChanged();
}

void PaymentListModel::put(const PaymentRow &row)
{
    const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), row,
        [](const PaymentRow &a, const PaymentRow &b) { return number(a.id) > number(b.id); });
    const auto at = static_cast<int>(place - m_rows.begin());
    if (place != m_rows.end() && place->id == row.id) {
        *place = row;
        Q_EMIT dataChanged(index(at), index(at));
        return;
    }
    beginInsertRows({}, at, at);
    m_rows.insert(at, row);
    endInsertRows();
    Q_EMIT countChanged();
}

void PaymentListModel::remove(PaymentId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

int PaymentListModel::rowOf(PaymentId id) const
{
    const auto found
        = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const PaymentRow &row) { return row.id == id; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int PaymentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant PaymentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const PaymentRow &row = m_rows[index.row()];
    const auto clockTime = [](const QDateTime &utc, bool seconds) {
        return utc.isValid() ? toTashkent(utc).time().toString(seconds ? u"HH:mm:ss"_s : u"HH:mm"_s)
                             : QString();
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.service.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(
            row.service.name, withUnit(row.amount), stateWords(row.state, row.refusal));
    case IdRole:
        return QVariant::fromValue(row.id);
    case StateRole:
        return static_cast<int>(row.state);
    case AmountRole:
        return grouped(row.amount);
    case AccountRole:
        return maskedAccount(row.account);
    case TimeRole:
        return clockTime(row.settledAt.isValid() ? row.settledAt
                : row.refusedAt.isValid()        ? row.refusedAt
                : row.sentAt.isValid()           ? row.sentAt
                                                 : row.createdAt,
            false);
    case SentRole:
        return clockTime(row.sentAt.isValid() ? row.sentAt : row.createdAt, true);
    case RefusalRole:
        return row.refusal;
    case AlarmRole:
        return alarmWords(row);
    default:
        return {};
    }
}

} // namespace kassa
