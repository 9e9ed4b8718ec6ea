// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FieldGraph.h"

#include "app/core/Log.h"

#include <QtCore/QHash>
#include <algorithm>
#include <iterator>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

struct Node {
    FieldKind kind = FieldKind::Text;
    int parent = -1;
    bool dropped = false;
    bool duplicate = false;
    QList<int> children;
    QHash<QString, QList<int>> byFilter;
    QList<int> unfiltered;
};

FieldKind kindOf(const Field &field)
{
    const auto is = [](const QString &word, QStringView name) {
        return word.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is(field.type, u"select") || (!is(field.type, u"text") && !field.values.isEmpty()))
        return FieldKind::Select;
    return is(field.content, u"number") ? FieldKind::Digits : FieldKind::Text;
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
    // Options of one filter mostly stand together: the list that was met last saves most look-ups.
    const QString *lastFilter = nullptr;
    QList<int> *lastList = nullptr;
    for (int i = 0; i < count; ++i) {
        const auto &filter = field.values.at(i).filter;
        if (!filter) {
            node.unfiltered.append(i);
            continue;
        }
        if (!lastFilter || *lastFilter != *filter) {
            lastFilter = &*filter;
            lastList = &node.byFilter[*filter];
        }
        lastList->append(i);
    }
}

/// Takes the dependency from every field of a cycle; those that hang on a cycle from outside keep theirs.
void breakCycles(QList<Node> &nodes)
{
    enum Mark : char { Fresh, OnPath, Done };
    QList<char> marks(nodes.size(), Fresh);
    QList<int> path;
    for (int start = 0; start < nodes.size(); ++start) {
        path.clear();
        int at = start;
        while (at >= 0 && marks.at(at) == Fresh) {
            marks[at] = OnPath;
            path.append(at);
            at = nodes.at(at).parent;
        }
        if (at >= 0 && marks.at(at) == OnPath) {
            for (qsizetype i = path.indexOf(at); i < path.size(); ++i) {
                Node &node = nodes[path.at(i)];
                node.parent = -1;
                node.dropped = true;
            }
        }
        for (const int walked : std::as_const(path))
            marks[walked] = Done;
    }
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
    breakCycles(data->nodes);
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

QList<int> FieldGraph::optionsUnder(int index, const QString &parentValue) const
{
    const Node &node = d->nodes.at(index);
    const auto found = node.byFilter.constFind(parentValue);
    if (found == node.byFilter.cend())
        return node.unfiltered;
    if (node.unfiltered.isEmpty())
        return *found;
    QList<int> merged;
    merged.reserve(found->size() + node.unfiltered.size());
    std::merge(found->cbegin(), found->cend(), node.unfiltered.cbegin(), node.unfiltered.cend(),
        std::back_inserter(merged));
    return merged;
}

QList<int> FieldGraph::optionsWithoutParentValue(int index) const
{
    return d->nodes.at(index).unfiltered;
}

} // namespace kassa
