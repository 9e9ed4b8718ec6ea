// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/AccountBookModel.h"

#include "app/core/Clock.h"
#include "app/core/Log.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

bool typed(const AccountItem &item)
{
    return item.valueTitle.isEmpty() || item.valueTitle == item.value;
}

} // namespace

QString bookMask(const QString &number, int ending)
{
    const QString dots(4, QChar(0x2022));
    const qsizetype size = number.size();
    if (size <= 2)
        return dots;
    const qsizetype last = size <= 4 ? 1 : std::min<qsizetype>(ending, size - 3);
    const qsizetype first = size <= 4 ? 0 : size <= 6 ? 1 : 2;
    return number.left(std::min(first, size - last)) + dots + number.right(last);
}

AccountBookModel::AccountBookModel(AccountBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{
}

void AccountBookModel::setService(const QString &origin, const QString &serviceId, const FieldGraph &graph)
{
    clear();
    m_origin = origin;
    m_serviceId = serviceId;
    m_graph = graph;
    m_offered.clear();
}

void AccountBookModel::search(const QString &text)
{
    show(m_book.find(m_origin, m_serviceId, text));
}

void AccountBookModel::suggest(const QString &fieldName, const QString &text, int most)
{
    // Another field's value may begin the same way: a few more are asked for than are shown.
    auto entries = m_book.beginning(m_origin, m_serviceId, text, 4 * most);
    if (entries) {
        entries->removeIf([&](const BookEntry &entry) {
            return std::none_of(entry.account.cbegin(), entry.account.cend(), [&](const AccountItem &item) {
                return item.name == fieldName && item.value.startsWith(text.trimmed(), Qt::CaseInsensitive);
            });
        });
        if (entries->size() > most)
            entries->resize(most);
    }
    show(std::move(entries));
}

void AccountBookModel::clear()
{
    show(QList<BookEntry>());
}

void AccountBookModel::show(Result<QList<BookEntry>> entries)
{
    if (!entries)
        qCWarning(lcStore) << "the account book can't be read:" << entries.error().reason;
    if (!m_entries.isEmpty()) {
        beginRemoveRows({}, 0, count() - 1);
        m_entries.clear();
        endRemoveRows();
    }
    m_looks.clear();
    if (!entries || entries->isEmpty())
        return;
    for (const BookEntry &entry : std::as_const(*entries))
        ++m_looks[maskOf(entry, 2)];
    beginInsertRows({}, 0, static_cast<int>(entries->size()) - 1);
    m_entries = std::move(*entries);
    endInsertRows();
}

bool AccountBookModel::erase(int row)
{
    const auto erased = m_book.erase(m_entries.at(row).id);
    if (!erased)
        return false;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    return true;
}

bool AccountBookModel::eraseService()
{
    if (!m_book.eraseService(m_origin, m_serviceId))
        return false;
    clear();
    return true;
}

bool AccountBookModel::eraseAll()
{
    if (!m_book.eraseAll())
        return false;
    clear();
    return true;
}

int AccountBookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QString AccountBookModel::maskOf(const BookEntry &entry, int ending) const
{
    QStringList values;
    for (const AccountItem &item : entry.account) {
        if (typed(item) && !item.value.isEmpty())
            values += bookMask(item.value, ending);
    }
    return values.join(u" · "_s);
}

QString AccountBookModel::goneWords(const BookEntry &entry) const
{
    for (int field = 0; field < m_graph.size(); ++field) {
        if (m_graph.kind(field) != FieldKind::Select || m_graph.duplicate(field))
            continue;
        const Field &of = m_graph.field(field);
        const auto item = std::find_if(entry.account.cbegin(), entry.account.cend(),
            [&](const AccountItem &candidate) { return candidate.name == of.name; });
        if (item == entry.account.cend())
            continue;
        auto offered = m_offered.find(of.name);
        if (offered == m_offered.end()) {
            QSet<QString> values;
            values.reserve(of.values.size());
            for (const FieldOption &option : of.values)
                values.insert(option.value);
            offered = m_offered.insert(of.name, values);
        }
        if (!offered->contains(item->value))
            return tr("No longer offered: %1", "%1 is an option of a list")
                .arg(item->valueTitle.isEmpty() ? item->value : item->valueTitle);
    }
    return {};
}

QVariant AccountBookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const BookEntry &entry = m_entries.at(index.row());
    const auto mask = [&] {
        const QString look = maskOf(entry, 2);
        return m_looks.value(look) > 1 ? maskOf(entry, 4) : look;
    };
    const auto when = [&] {
        const QString day = toTashkent(entry.paidAt).date().toString(u"dd.MM.yyyy"_s);
        return entry.times > 1 ? u"%1 · %2×"_s.arg(day).arg(entry.times) : day;
    };
    const auto place = [&] {
        QStringList titles;
        for (const AccountItem &item : entry.account) {
            if (!typed(item))
                titles += item.valueTitle;
        }
        return titles.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return mask();
    case NameRole:
        return entry.name;
    case PlaceRole:
        return place();
    case AmountRole:
        return grouped(entry.amount);
    case WhenRole:
        return when();
    case GoneRole:
        return goneWords(entry);
    case Qt::AccessibleTextRole: {
        QStringList said {mask(), entry.name, place(), goneWords(entry), withUnit(entry.amount), when()};
        said.removeAll(QString());
        return said.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace kassa
