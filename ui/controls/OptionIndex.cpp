// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/OptionIndex.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QTimerEvent>

namespace kassa {

namespace {

constexpr int sliceRows = 1500;

} // namespace

OptionIndex::OptionIndex(QObject *parent)
    : QObject(parent)
{
}

void OptionIndex::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_index.clear();
    m_rows = model ? model->rowCount() : 0;
    if (m_rows > 0)
        m_idle.start(0, this);
    else
        m_idle.stop();
}

bool OptionIndex::isComplete() const
{
    return m_index.size() >= m_rows;
}

void OptionIndex::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_idle.timerId())
        build(sliceRows);
    else
        QObject::timerEvent(event);
}

void OptionIndex::build(int rows)
{
    if (!m_model) {
        m_rows = m_index.size();
        m_idle.stop();
        return;
    }
    const int to = qMin(m_rows, m_index.size() + rows);
    for (int row = m_index.size(); row < to; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        // What stands below it is looked for, too: a card is asked for by its last digits.
        const QString detail = m_model->data(index, SearchSelect::detailRole).toString();
        const QString title = m_model->data(index, Qt::DisplayRole).toString();
        m_index.add(m_model->data(index, SearchSelect::valueRole).toString(),
            detail.isEmpty() ? title : title + u' ' + detail);
    }
    if (isComplete())
        m_idle.stop();
}

std::vector<int> OptionIndex::match(const QString &text)
{
    build(m_rows);
    return m_index.match(text);
}

} // namespace kassa
