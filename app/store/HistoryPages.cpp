// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/HistoryPages.h"

#include "app/core/Clock.h"
#include "app/store/PaymentJournal.h"
#include "app/store/PaymentRecord.h"

#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

/// Rows of others, and how one goes on when all of them were taken.
struct HistoryPages::Side {
    QList<RegistryMirror::Foreign> rows;
    std::optional<RegistryMirror::Place> after;
    std::optional<qint64> below;
    bool ends = false;
};

HistoryPages::HistoryPages(Database &database, QHash<QString, QString> names)
    : m_database(database)
    , m_index(database)
    , m_mirror(database)
    , m_registry(database, std::move(names))
{
}

Result<bool> HistoryPages::follow(const QString &origin)
{
    const auto payments = m_index.follow();
    if (!payments)
        return tl::unexpected(payments.error());
    if (*payments > 0)
        return true;
    return m_registry.follow(origin);
}

bool HistoryPages::needsIndex(const HistoryQuestion &question)
{
    return !question.search.terms.isEmpty() || !question.here;
}

Result<QList<PaymentRow>> HistoryPages::here(const HistoryQuestion &question) const
{
    const HistoryPlace place = question.place.value_or(HistoryPlace());
    if (!question.here || place.hereEnds)
        return QList<PaymentRow>();
    if (!question.search.terms.isEmpty())
        return m_index.page({question.search, question.states, place.before, question.limit});
    JournalQuery query;
    query.states = question.states;
    if (question.search.from)
        query.from = startOfTashkentDay(*question.search.from);
    if (question.search.to)
        query.to = startOfTashkentDay(question.search.to->addDays(1));
    query.before = place.before;
    query.limit = question.limit;
    return journalPage(m_database, query);
}

Result<HistoryPages::Side> HistoryPages::there(
    const HistoryQuestion &question, const QList<PaymentRow> &here) const
{
    Side side;
    const HistoryPlace place = question.place.value_or(HistoryPlace());
    side.ends = true;
    if (!question.there || place.thereEnds || question.origin.isEmpty())
        return side;
    if (needsIndex(question)) {
        auto found = m_registry.page({question.origin, question.search, place.below, question.limit});
        if (!found)
            return tl::unexpected(found.error());
        side.rows = std::move(found->rows);
        side.below = found->next;
        side.ends = !found->next;
        return side;
    }
    // No further than this till's page: beyond it its own payments would be walked over in vain.
    const bool bounded = here.size() >= question.limit;
    const QDateTime since = bounded ? here.constLast().createdAt : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    auto rows = m_mirror.foreignPage(question.origin, question.search.from.value_or(QDate(1970, 1, 1)),
        question.search.to.value_or(QDate(9999, 12, 31)), place.after, since, question.limit);
    if (!rows)
        return tl::unexpected(rows.error());
    side.rows = std::move(*rows);
    side.ends = false;
    if (side.rows.size() >= question.limit)
        side.after = RegistryMirror::Place {side.rows.constLast().at, side.rows.constLast().row.id};
    else if (bounded)
        side.after = RegistryMirror::Place {since.toMSecsSinceEpoch(), {}};
    else
        side.ends = true;
    return side;
}

Result<HistoryAnswer> HistoryPages::page(const HistoryQuestion &question) const
{
    auto here = this->here(question);
    if (!here)
        return tl::unexpected(here.error());
    auto there = this->there(question, *here);
    if (!there)
        return tl::unexpected(there.error());

    HistoryAnswer answer;
    HistoryPlace place = question.place.value_or(HistoryPlace());
    qsizetype own = 0;
    qsizetype foreign = 0;
    while (answer.entries.size() < question.limit && (own < here->size() || foreign < there->rows.size())) {
        const qint64 at = own < here->size() ? here->at(own).createdAt.toMSecsSinceEpoch() : 0;
        HistoryEntry entry;
        if (own < here->size() && (foreign == there->rows.size() || at >= there->rows.at(foreign).at)) {
            entry.here = here->at(own++);
            entry.at = at;
            place.before = entry.here->id;
        } else {
            const RegistryMirror::Foreign &row = there->rows.at(foreign++);
            entry.there = row.row;
            entry.says = RegistrySays::Paid;
            entry.at = row.at;
            place.after = RegistryMirror::Place {row.at, row.row.id};
            place.below = row.key;
        }
        answer.entries.append(std::move(entry));
    }
    if (own == here->size())
        place.hereEnds = here->size() < question.limit;
    if (foreign == there->rows.size()) {
        place.thereEnds = there->ends;
        if (there->after)
            place.after = there->after;
        if (there->below)
            place.below = there->below;
    }
    if (!place.hereEnds || !place.thereEnds)
        answer.next = place;

    QList<PaymentRow> mine = here->first(own);
    const auto says = m_mirror.says(question.origin, mine);
    if (!says)
        return tl::unexpected(says.error());
    qsizetype next = 0;
    for (HistoryEntry &entry : answer.entries) {
        if (entry.here)
            entry.says = says->at(next++);
    }
    return answer;
}

} // namespace kassa
