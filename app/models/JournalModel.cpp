// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/JournalModel.h"

#include "app/core/Clock.h"
#include "app/models/EventWords.h"
#include "app/models/HistoryReader.h"

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

JournalModel::JournalModel(PaymentJournal &journal, HistoryReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_reader(reader)
{
    connect(&m_journal, &PaymentJournal::changed, this, &JournalModel::take);
    connect(&m_reader, &HistoryReader::read, this, &JournalModel::takeAnswer);
    connect(&m_reader, &HistoryReader::failed, this, [this](const Error &error) {
        m_awaited = Awaited::Nothing;
        m_more = false;
        Q_EMIT searchFailed(error);
        Q_EMIT searchingChanged();
    });
}

JournalQuery JournalModel::query() const
{
    JournalQuery query;
    query.states = m_filter.states;
    if (m_filter.search.from)
        query.from = startOfTashkentDay(*m_filter.search.from);
    if (m_filter.search.to)
        query.to = startOfTashkentDay(m_filter.search.to->addDays(1));
    query.limit = pageSize;
    return query;
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    m_filter = filter;
    refresh();
}

void JournalModel::refresh()
{
    m_newer = false;
    if (hasWords()) {
        ask(Awaited::First);
        return;
    }
    m_reader.forget();
    const bool searching = std::exchange(m_awaited, Awaited::Nothing) != Awaited::Nothing;
    drop();
    m_more = true;
    fetchMore({});
    if (searching)
        Q_EMIT searchingChanged();
}

void JournalModel::ask(Awaited what)
{
    HistoryQuery wanted;
    wanted.search = m_filter.search;
    wanted.states = m_filter.states;
    wanted.limit = pageSize;
    if (what == Awaited::More && !m_rows.isEmpty())
        wanted.before = m_rows.constLast().id;
    m_awaited = what;
    m_reader.ask(wanted);
    Q_EMIT searchingChanged();
}

void JournalModel::takeAnswer(const QList<PaymentRow> &page)
{
    const Awaited what = std::exchange(m_awaited, Awaited::Nothing);
    switch (what) {
    case Awaited::Nothing:
        return;
    case Awaited::First:
        drop();
        append(page);
        break;
    case Awaited::More:
        append(page);
        break;
    case Awaited::Newer:
        prepend(page);
        break;
    }
    if (std::exchange(m_newer, false))
        ask(Awaited::Newer);
    else
        Q_EMIT searchingChanged();
}

void JournalModel::drop()
{
    m_more = false; // who hears of the going rows must not ask for more of them
    if (m_rows.isEmpty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
    m_rows.clear();
    endRemoveRows();
}

void JournalModel::append(const QList<PaymentRow> &page)
{
    // Who hears of the coming rows may ask for more at once; the end is moved only after they are in.
    m_more = false;
    if (page.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows += page;
    endInsertRows();
    m_more = page.size() >= pageSize;
}

// A page of new payments alone: a till doesn't make so many between two looks.
void JournalModel::prepend(const QList<PaymentRow> &page)
{
    QList<PaymentRow> newer;
    for (const PaymentRow &row : page) {
        if (!m_rows.isEmpty() && row.id == m_rows.first().id)
            break;
        newer.append(row);
    }
    if (newer.isEmpty() || newer.size() >= pageSize)
        return;
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_rows = newer + m_rows;
    endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_awaited == Awaited::Nothing;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (hasWords()) {
        ask(Awaited::More);
        return;
    }
    JournalQuery next = query();
    if (!m_rows.isEmpty())
        next.before = m_rows.last().id;
    append(m_journal.page(next));
}

int JournalModel::rowOf(PaymentId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

// A row on screen is updated in place even where the filter would no longer choose it: what the cashier looks
// at does not vanish by itself. New payments come in at the top.
void JournalModel::take(PaymentId id)
{
    const int known = rowOf(id);
    if (known >= 0) {
        const std::optional<PaymentRow> row = m_journal.row(id);
        if (!row)
            return;
        m_rows[known] = *row;
        Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        Q_EMIT paymentChanged(id);
        return;
    }
    if (!m_rows.isEmpty() && number(id) < number(m_rows.first().id))
        return;
    if (!hasWords())
        prepend(m_journal.page(query()));
    else if (m_awaited == Awaited::Nothing)
        ask(Awaited::Newer);
    else
        m_newer = true;
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaymentRow &row = m_rows.at(index.row());
    switch (role) {
    case IdRole:
        return QVariant::fromValue(row.id);
    case StateRole:
        return static_cast<int>(row.state);
    case AlarmRole:
        return row.alarm;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == Amount ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Time:
        return shownTime(row.createdAt);
    case ServiceName:
        return row.service.name;
    case AccountText:
        return shownAccount(row.account);
    case Amount:
        return grouped(row.paidAmount != Soum() ? row.paidAmount : row.amount);
    case State:
        return stateWords(row.state);
    case CardText:
        return row.card.label.isEmpty() ? row.card.mask : row.card.label;
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case AccountText:
        return tr("Account");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    case CardText:
        return tr("Card");
    default:
        return {};
    }
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State), {Qt::DisplayRole});
}

QString shownAccount(const Account &account)
{
    QStringList typed;
    QStringList all;
    for (const AccountItem &item : account) {
        const QString shown = item.valueTitle.isEmpty() ? item.value : item.valueTitle;
        if (shown.isEmpty())
            continue;
        all.append(shown);
        if (shown == item.value)
            typed.append(shown);
    }
    return (typed.isEmpty() ? all : typed).join(u" · "_s);
}

} // namespace kassa
