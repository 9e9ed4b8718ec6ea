// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FieldGraph.h"

#include "app/core/Log.h"

#include <QtCore/QHash>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

struct Node {
    FieldKind kind = FieldKind::Text;
    int parent = -1;
    bool dropped = false;
    bool duplicate = false;
    QList<int> children;
    QHash<QString, QList<int>> byParentValue; ///< with the options that have no filter merged in, in order
    QList<int> unfiltered;
};

FieldKind kindOf(const Field &field)
{
    if (field.type == u"select"_s || (field.type != u"text"_s && !field.values.isEmpty()))
        return FieldKind::Select;
    return field.content == u"number"_s ? FieldKind::Digits : FieldKind::Text;
}

void indexOptions(const Field &field, Node &node)
{
    const qsizetype count = field.values.size();
    if (node.parent < 0) {
        // Without a parent `filter` means nothing: every option shows.
        node.unfiltered.reserve(count);
        for (int i = 0; i < count; ++i)
            node.unfiltered.append(i);
        return;
    }
    QHash<QString, QList<int>> filtered;
    for (int i = 0; i < count; ++i) {
        const auto &filter = field.values.at(i).filter;
        if (filter)
            filtered[*filter].append(i);
        else
            node.unfiltered.append(i);
    }
    for (auto it = filtered.begin(); it != filtered.end(); ++it) {
        QList<int> merged;
        merged.reserve(it->size() + node.unfiltered.size());
        std::merge(it->cbegin(), it->cend(), node.unfiltered.cbegin(), node.unfiltered.cend(),
            std::back_inserter(merged));
        *it = merged;
    }
    node.byParentValue = std::move(filtered);
}

} // namespace

struct FieldGraph::Data {
    ServiceForm form;
    QList<Node> nodes;
};

FieldGraph FieldGraph::from(const ServiceForm &form)
{
    auto data = std::make_shared<Data>();
    data->form = form;
    const qsizetype count = form.fields.size();
    data->nodes.resize(count);
    QHash<QString, int> byName;
    for (int i = 0; i < count; ++i) {
        const Field &field = form.fields.at(i);
        Node &node = data->nodes[i];
        node.kind = kindOf(field);
        node.duplicate = byName.contains(field.name);
        if (node.duplicate)
            qCWarning(lcForm) << "service" << form.service.id << "has two fields named" << field.name;
        else
            byName.insert(field.name, i);
    }
    for (int i = 0; i < count; ++i) {
        Node &node = data->nodes[i];
        const auto &parentName = form.fields.at(i).dependencyOf;
        if (node.duplicate || !parentName || parentName->isEmpty())
            continue;
        const int parent = byName.value(*parentName, -1);
        node.dropped = parent < 0 || parent == i;
        node.parent = node.dropped ? -1 : parent;
    }
    // Every field of a cycle loses its dependency; those that hang on a cycle from outside keep theirs.
    QList<int> inCycle;
    for (int i = 0; i < count; ++i) {
        int at = data->nodes.at(i).parent;
        for (qsizetype steps = 0; at >= 0 && at != i && steps < count; ++steps)
            at = data->nodes.at(at).parent;
        if (at == i)
            inCycle.append(i);
    }
    for (const int i : std::as_const(inCycle)) {
        data->nodes[i].parent = -1;
        data->nodes[i].dropped = true;
    }
    for (int i = 0; i < count; ++i) {
        Node &node = data->nodes[i];
        if (node.dropped)
            qCWarning(lcForm) << "service" << form.service.id << "field" << form.fields.at(i).name
                              << "depends on nothing that can be chosen";
        if (node.parent >= 0)
            data->nodes[node.parent].children.append(i);
        if (node.kind == FieldKind::Select && !node.duplicate)
            indexOptions(form.fields.at(i), node);
    }
    FieldGraph graph;
    graph.d = std::move(data);
    return graph;
}

const ServiceForm &FieldGraph::form() const
{
    static const ServiceForm none;
    return d ? d->form : none;
}

int FieldGraph::size() const
{
    return d ? static_cast<int>(d->nodes.size()) : 0;
}

const Field &FieldGraph::field(int index) const
{
    return d->form.fields.at(index);
}

FieldKind FieldGraph::kind(int index) const
{
    return d->nodes.at(index).kind;
}

int FieldGraph::parent(int index) const
{
    return d->nodes.at(index).parent;
}

bool FieldGraph::dependencyDropped(int index) const
{
    return d->nodes.at(index).dropped;
}

bool FieldGraph::duplicate(int index) const
{
    return d->nodes.at(index).duplicate;
}

const QList<int> &FieldGraph::children(int index) const
{
    return d->nodes.at(index).children;
}

const QList<int> &FieldGraph::optionsUnder(int index, const QString &parentValue) const
{
    const Node &node = d->nodes.at(index);
    const auto found = node.byParentValue.constFind(parentValue);
    return found == node.byParentValue.cend() ? node.unfiltered : *found;
}

const QList<int> &FieldGraph::optionsWithoutParentValue(int index) const
{
    return d->nodes.at(index).unfiltered;
}

} // namespace kassa
