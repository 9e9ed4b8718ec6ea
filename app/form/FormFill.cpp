// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FormFill.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>

namespace kassa {

namespace {

class Filler final {
public:
    Filler(FormState &form, const NamedValues &values)
        : m_form(form)
    {
        const FieldGraph &graph = form.graph();
        for (const auto &[name, value] : values) {
            for (int field = 0; field < graph.size(); ++field) {
                if (!graph.duplicate(field)
                    && graph.field(field).name.compare(name, Qt::CaseInsensitive) == 0)
                    m_wanted.insert(field, value.trimmed());
            }
        }
    }

    /// Puts a value in, its parents first. False where the form does not take it.
    [[nodiscard]] bool put(int field, const QString &value)
    {
        const FieldGraph &graph = m_form.graph();
        if (graph.kind(field) != FieldKind::Select) {
            m_form.setValue(field, value);
            m_form.leave(field);
            return m_form.error(field) == FieldError::None;
        }
        if (isChosen(field, value))
            return true;
        const int parent = graph.parent(field);
        if (parent >= 0) {
            const std::optional<QString> parentValue = parentValueFor(field, value);
            if (parentValue && !isChosen(parent, *parentValue) && !put(parent, *parentValue))
                return false;
        }
        m_form.setValue(field, value);
        return isChosen(field, value);
    }

    [[nodiscard]] const QHash<int, QString> &wanted() const { return m_wanted; }

private:
    [[nodiscard]] bool isChosen(int field, const QString &value) const
    {
        if (m_form.graph().kind(field) != FieldKind::Select)
            return m_form.value(field).trimmed() == value;
        return m_form.chosenOption(field) >= 0 && m_form.value(field).compare(value) == 0;
    }

    /// Under which parent's value the option shows; nothing where it shows anyway, or where nobody can tell.
    [[nodiscard]] std::optional<QString> parentValueFor(int field, const QString &value) const
    {
        const FieldGraph &graph = m_form.graph();
        const int parent = graph.parent(field);
        const QString now = m_form.value(parent);
        QSet<QString> filters;
        for (const FieldOption &option : graph.field(field).values) {
            if (option.value != value)
                continue;
            if (!option.filter || *option.filter == now)
                return std::nullopt;
            filters.insert(*option.filter);
        }
        const auto wanted = m_wanted.constFind(parent);
        if (wanted != m_wanted.constEnd() && filters.contains(*wanted))
            return *wanted;
        return filters.size() == 1 ? std::optional(*filters.cbegin()) : std::nullopt;
    }

    FormState &m_form;
    QHash<int, QString> m_wanted;
};

int depthOf(const FieldGraph &graph, int field)
{
    int depth = 0;
    for (int at = graph.parent(field); at >= 0; at = graph.parent(at))
        ++depth;
    return depth;
}

} // namespace

QStringList fillIn(FormState &form, const NamedValues &values)
{
    Filler filler(form, values);
    QList<int> order = filler.wanted().keys();
    const FieldGraph &graph = form.graph();
    // A change of a parent clears its children.
    std::sort(order.begin(), order.end(), [&graph](int a, int b) {
        const int depthA = depthOf(graph, a);
        const int depthB = depthOf(graph, b);
        return depthA == depthB ? a < b : depthA < depthB;
    });
    QSet<QString> taken;
    for (const int field : std::as_const(order)) {
        if (filler.put(field, filler.wanted().value(field)))
            taken.insert(graph.field(field).name.toCaseFolded());
    }
    QStringList left;
    for (const auto &[name, value] : values) {
        if (!taken.contains(name.toCaseFolded()))
            left.append(name);
    }
    return left;
}

bool takesAll(const FieldGraph &graph, const NamedValues &values)
{
    FormState copy(graph);
    return fillIn(copy, values).isEmpty();
}

} // namespace kassa
