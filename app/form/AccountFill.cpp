// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/AccountFill.h"

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// Every field after its parent; a loop, since a hostile chain may be thousands deep.
QList<int> parentsFirst(const FieldGraph &graph)
{
    QList<int> order;
    order.reserve(graph.size());
    for (int field = 0; field < graph.size(); ++field) {
        if (graph.parent(field) < 0)
            order.append(field);
    }
    for (qsizetype at = 0; at < order.size(); ++at)
        order.append(graph.children(order.at(at)));
    return order;
}

const AccountItem *itemOf(const Account &account, const QString &name)
{
    const auto found = std::find_if(
        account.cbegin(), account.cend(), [&](const AccountItem &item) { return item.name == name; });
    return found == account.cend() ? nullptr : &*found;
}

/// The visible option that was chosen then: among several of one value the one of the same title.
int optionOf(const FormState &state, int field, const AccountItem &item)
{
    const QList<FieldOption> &values = state.graph().field(field).values;
    int found = -1;
    for (const int option : state.visibleOptions(field)) {
        if (values.at(option).value != item.value)
            continue;
        if (values.at(option).title == item.valueTitle)
            return option;
        if (found < 0)
            found = option;
    }
    return found;
}

bool namesAPlace(const QString &fieldName)
{
    static const QStringList places {u"region"_s, u"district"_s, u"city"_s, u"soato"_s, u"oblast"_s,
        u"rayon"_s, u"raion"_s, u"viloyat"_s, u"tuman"_s, u"shahar"_s, u"gorod"_s};
    const QString name = fieldName.toLower();
    return std::any_of(
        places.cbegin(), places.cend(), [&](const QString &place) { return name.contains(place); });
}

} // namespace

AccountFill fillAccount(FormState &state, const Account &account)
{
    const FieldGraph &graph = state.graph();
    AccountFill result;
    const QList<int> order = parentsFirst(graph);
    for (const int field : order) {
        if (graph.duplicate(field))
            continue;
        const AccountItem *item = itemOf(account, graph.field(field).name);
        if (graph.kind(field) != FieldKind::Select) {
            state.setValue(field, item ? item->value : QString());
            // Its children get their options; an empty text is shown to be missing on submit only.
            if (item && !item->value.isEmpty()) {
                state.leave(field);
                result.filled.append(field);
            }
            continue;
        }
        const int option = item ? optionOf(state, field, *item) : -1;
        // A single option has picked itself and is not taken back.
        if (option >= 0 || state.visibleOptions(field).size() != 1)
            state.choose(field, option);
        if (option >= 0)
            result.filled.append(field);
        else if (item)
            result.gone.append({field, item->valueTitle.isEmpty() ? item->value : item->valueTitle});
    }
    std::sort(result.filled.begin(), result.filled.end());
    std::sort(result.gone.begin(), result.gone.end());
    return result;
}

QList<int> prefillParents(FormState &state, const Account &account)
{
    const FieldGraph &graph = state.graph();
    QList<int> filled;
    const QList<int> order = parentsFirst(graph);
    for (const int field : order) {
        if (graph.kind(field) != FieldKind::Select || graph.duplicate(field)
            || state.chosenOption(field) >= 0)
            continue;
        const bool hangsTogether = graph.parent(field) >= 0 || !graph.children(field).isEmpty();
        if (!hangsTogether && !namesAPlace(graph.field(field).name))
            continue;
        const AccountItem *item = itemOf(account, graph.field(field).name);
        const int option = item ? optionOf(state, field, *item) : -1;
        if (option < 0)
            continue;
        state.choose(field, option);
        filled.append(field);
    }
    std::sort(filled.begin(), filled.end());
    return filled;
}

} // namespace kassa
