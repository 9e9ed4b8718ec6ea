// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/OptionListModel.h"

#include <QtCore/QSet>
#include <algorithm>

namespace kassa {

OptionListModel::OptionListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OptionListModel::setValues(const QList<FieldOption> &values)
{
    beginResetModel();
    m_values = values;
    m_visible.clear();
    endResetModel();
}

void OptionListModel::setVisible(const QList<int> &visible)
{
    // Compared where they lie first: the form hands out the same list again and again.
    if (visible.constData() == m_visible.constData() && visible.size() == m_visible.size())
        return;
    beginResetModel();
    m_visible = visible;
    endResetModel();
}

int OptionListModel::rowOf(int option) const
{
    // The form lists options in the order of their indexes.
    const auto at = std::lower_bound(m_visible.cbegin(), m_visible.cend(), option);
    return at != m_visible.cend() && *at == option ? static_cast<int>(at - m_visible.cbegin()) : -1;
}

bool OptionListModel::hasDoubleTitles() const
{
    // Nobody reads a longer list through; it is searched, by code as well.
    constexpr qsizetype looked = 1000;
    QSet<QString> titles;
    const qsizetype count = std::min(looked, m_visible.size());
    titles.reserve(count);
    for (qsizetype row = 0; row < count; ++row)
        titles.insert(m_values.at(m_visible.at(row)).title);
    return titles.size() < count;
}

int OptionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_visible.size());
}

QVariant OptionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_visible.size())
        return {};
    const FieldOption &option = m_values.at(m_visible.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return option.title.isEmpty() ? option.value : option.title;
    case ValueRole:
        return option.value.isNull() ? QString(QLatin1StringView("")) : option.value;
    default:
        return {};
    }
}

} // namespace kassa
