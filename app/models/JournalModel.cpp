// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/JournalModel.h"

#include "app/core/Clock.h"
#include "app/models/EventWords.h"
#include "app/models/HistoryReader.h"

#include <algorithm>
#include <iterator>
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
        m_next.reset();
        Q_EMIT searchFailed(error);
        Q_EMIT searchingChanged();
    });
}

void JournalModel::setServiceNames(std::function<QString(const QString &)> nameOf)
{
    m_nameOf = std::move(nameOf);
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    m_filter = filter;
    refresh();
}

void JournalModel::refresh()
{
    m_newer = false;
    ask(Awaited::First);
}

void JournalModel::ask(Awaited what)
{
    HistoryQuestion question;
    question.search = m_filter.search;
    question.states = m_filter.states;
    question.here = m_filter.here;
    question.there = m_filter.there;
    question.limit = pageSize;
    if (what == Awaited::More)
        question.place = m_next;
    m_awaited = what;
    m_reader.ask(question);
    Q_EMIT searchingChanged();
}

void JournalModel::takeAnswer(const HistoryAnswer &page)
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
    // Who heard of the new rows may have asked for more at once.
    if (m_awaited == Awaited::Nothing && std::exchange(m_newer, false))
        ask(Awaited::Newer);
    else
        Q_EMIT searchingChanged();
}

void JournalModel::drop()
{
    m_next.reset(); // who hears of the going rows must not ask for more of them
    if (m_entries.isEmpty())
        return;
    beginRemoveRows({}, 0, static_cast<int>(m_entries.size()) - 1);
    m_entries.clear();
    endRemoveRows();
}

void JournalModel::append(const HistoryAnswer &page)
{
    m_next = page.next;
    if (page.entries.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
    m_entries += page.entries;
    endInsertRows();
}

// A page of new payments alone: a till doesn't make so many between two looks.
void JournalModel::prepend(const HistoryAnswer &page)
{
    const auto known = [this](const HistoryEntry &entry) {
        if (m_entries.isEmpty())
            return false;
        const HistoryEntry &first = m_entries.first();
        return entry.here ? first.here && first.here->id == entry.here->id
                          : !first.here && first.there.id == entry.there.id;
    };
    const auto end = std::find_if(page.entries.cbegin(), page.entries.cend(), known);
    const int count = static_cast<int>(std::distance(page.entries.cbegin(), end));
    if (count == 0 || count >= pageSize)
        return;
    beginInsertRows({}, 0, count - 1);
    m_entries = page.entries.first(count) + m_entries;
    endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && m_awaited == Awaited::Nothing;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Awaited::More);
}

int JournalModel::rowOf(PaymentId id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).here && m_entries.at(row).here->id == id)
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
        m_entries[known].here = *row;
        Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        Q_EMIT paymentChanged(id);
        return;
    }
    const auto newest = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [](const HistoryEntry &entry) { return entry.here.has_value(); });
    if (newest != m_entries.cend() && number(id) < number(newest->here->id))
        return;
    if (m_awaited == Awaited::Nothing)
        ask(Awaited::Newer);
    else
        m_newer = true;
}

QString JournalModel::serviceName(int row) const
{
    const HistoryEntry &entry = m_entries.at(row);
    if (entry.here)
        return entry.here->service.name;
    const QString name = m_nameOf ? m_nameOf(entry.there.serviceId) : QString();
    return name.isEmpty() ? entry.there.serviceId : name;
}

QString JournalModel::registryWords(RegistrySays says)
{
    switch (says) {
    case RegistrySays::Nothing:
        return {};
    case RegistrySays::NotRead:
        return tr("not read yet");
    case RegistrySays::NotThere:
        return tr("not there");
    case RegistrySays::Differs:
        return tr("differs");
    case RegistrySays::Paid:
        return tr("paid");
    }
    return {};
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    const PaymentRow *here = entry.here ? &*entry.here : nullptr;
    switch (role) {
    case IdRole:
        return QVariant::fromValue(here ? here->id : PaymentId {});
    case StateRole:
        return static_cast<int>(here ? here->state : PaymentState::Paid);
    case AlarmRole:
        return here ? here->alarm : QString();
    case ForeignRole:
        return here == nullptr;
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
        return shownTime(QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC));
    case ServiceName:
        return serviceName(index.row());
    case AccountText:
        return here ? shownAccount(here->account) : entry.there.cardNumber;
    case Amount:
        if (here)
            return grouped(here->paidAmount != Soum() ? here->paidAmount : here->amount);
        return grouped(entry.there.amount);
    case State:
        return here ? stateWords(here->state) : tr("Not of this till");
    case Registry:
        return registryWords(entry.says);
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
    case Registry:
        return tr("Registry");
    default:
        return {};
    }
}

void JournalModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Registry), {Qt::DisplayRole});
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
