// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FormState.h"

#include "app/form/Validation.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct Entry {
    QString value;
    QString settled; ///< what counts for the children: a text's value when it was left
    int option = -1; ///< index into the field's values; -1 none
    bool left = false;
    FieldError shown = FieldError::None;
    Validation validation;
    const QList<int> *visible = nullptr;
};

const QList<int> noOptions;
} // namespace

struct FormState::Private {
    FieldGraph graph;
    QList<Entry> entries;
    QSet<int> touched; ///< fields whose view has to be renewed

    [[nodiscard]] bool isSelect(int field) const { return graph.kind(field) == FieldKind::Select; }
    [[nodiscard]] bool parentHasValue(int field) const
    {
        const int parent = graph.parent(field);
        return parent < 0 || !entries.at(parent).settled.isEmpty();
    }

    void updateVisible(int field)
    {
        Entry &entry = entries[field];
        const int parent = graph.parent(field);
        if (!isSelect(field) || graph.duplicate(field))
            entry.visible = &noOptions;
        else if (parent < 0 || entries.at(parent).settled.isEmpty())
            entry.visible = &graph.optionsWithoutParentValue(field);
        else
            entry.visible = &graph.optionsUnder(field, entries.at(parent).settled);
        touched.insert(field);
    }

    /// A single remaining option of a required select picks itself.
    void pickSingle(int field)
    {
        Entry &entry = entries[field];
        if (!isSelect(field) || graph.duplicate(field) || entry.option >= 0 || entry.visible->size() != 1
            || !graph.field(field).required)
            return;
        entry.option = entry.visible->first();
        entry.value = graph.field(field).values.at(entry.option).value;
        entry.settled = entry.value;
    }

    void parentChanged(int parent)
    {
        for (const int child : graph.children(parent)) {
            Entry &entry = entries[child];
            // The old value belonged to another parent.
            entry.value.clear();
            entry.settled.clear();
            entry.option = -1;
            entry.left = false;
            entry.shown = FieldError::None;
            updateVisible(child);
            pickSingle(child);
            parentChanged(child);
        }
    }
};

FormState::FormState(FieldGraph graph, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->graph = std::move(graph);
    d->entries.resize(d->graph.size());
    for (int i = 0; i < d->graph.size(); ++i) {
        d->entries[i].validation = Validation(d->graph.field(i).validation, d->graph.field(i).length);
        d->updateVisible(i);
    }
    for (int i = 0; i < d->graph.size(); ++i) {
        const bool empty = d->entries.at(i).option < 0;
        d->pickSingle(i);
        if (empty && d->entries.at(i).option >= 0)
            d->parentChanged(i);
    }
    d->touched.clear();
}

FormState::~FormState() = default;

const FieldGraph &FormState::graph() const
{
    return d->graph;
}

QString FormState::value(int field) const
{
    return d->entries.at(field).value;
}

void FormState::setValue(int field, const QString &value)
{
    Entry &entry = d->entries[field];
    if (d->graph.duplicate(field) || entry.value == value)
        return;
    if (d->isSelect(field)) {
        int option = -1;
        if (!value.isEmpty()) {
            const QList<FieldOption> &values = d->graph.field(field).values;
            const auto found = std::find_if(entry.visible->cbegin(), entry.visible->cend(),
                [&](int i) { return values.at(i).value == value; });
            if (found == entry.visible->cend())
                return;
            option = *found;
        }
        entry.option = option;
        entry.value = value;
        entry.settled = value;
        d->parentChanged(field);
    } else {
        entry.value = value;
    }
    if (entry.shown != FieldError::None)
        entry.shown = error(field);
    d->touched.insert(field);
    notify();
}

void FormState::leave(int field)
{
    Entry &entry = d->entries[field];
    entry.left = true;
    const FieldError now = error(field);
    if (entry.shown != now) {
        entry.shown = now;
        d->touched.insert(field);
    }
    if (!d->isSelect(field) && entry.settled != entry.value) {
        entry.settled = entry.value;
        d->parentChanged(field);
    }
    if (!d->touched.isEmpty())
        notify();
}

const QList<int> &FormState::visibleOptions(int field) const
{
    return *d->entries.at(field).visible;
}

FieldNote FormState::note(int field) const
{
    if (d->graph.duplicate(field))
        return FieldNote::Duplicate;
    if (d->isSelect(field) && d->entries.at(field).visible->isEmpty())
        return d->parentHasValue(field) ? FieldNote::NoOptions : FieldNote::ChooseParentFirst;
    if (d->graph.dependencyDropped(field))
        return FieldNote::DependencyDropped;
    return FieldNote::None;
}

FieldError FormState::shownError(int field) const
{
    return d->entries.at(field).shown;
}

FieldError FormState::error(int field) const
{
    if (d->graph.duplicate(field))
        return FieldError::None;
    const Entry &entry = d->entries.at(field);
    const bool empty = d->isSelect(field) ? entry.option < 0 : entry.value.trimmed().isEmpty();
    if (empty)
        return d->graph.field(field).required ? FieldError::Required : FieldError::None;
    if (d->isSelect(field))
        return FieldError::None;
    const QString value = entry.value.trimmed();
    if (d->graph.kind(field) == FieldKind::Digits
        && !std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return FieldError::NotDigits;
    if (entry.validation.maxLength() && value.size() > *entry.validation.maxLength())
        return FieldError::TooLong;
    switch (entry.validation.check(value)) {
    case Validation::Verdict::DoesNotMatch:
        return FieldError::DoesNotMatch;
    case Validation::Verdict::OutOfRange:
        return FieldError::OutOfRange;
    case Validation::Verdict::Fine:
        break;
    }
    if (!entry.validation.any() && looksLikeCardNumber(value))
        return FieldError::CardNumber;
    return FieldError::None;
}

int FormState::submit()
{
    int first = -1;
    for (int i = 0; i < d->graph.size(); ++i) {
        Entry &entry = d->entries[i];
        if (!d->isSelect(i) && entry.settled != entry.value) {
            entry.settled = entry.value;
            d->parentChanged(i);
        }
    }
    for (int i = 0; i < d->graph.size(); ++i) {
        Entry &entry = d->entries[i];
        const FieldError now = error(i);
        if (entry.shown != now) {
            entry.shown = now;
            d->touched.insert(i);
        }
        if (now != FieldError::None && first < 0)
            first = i;
    }
    if (!d->touched.isEmpty())
        notify();
    return first;
}

bool FormState::valid() const
{
    for (int i = 0; i < d->graph.size(); ++i) {
        // A text parent that was not left yet still owes its children their options.
        const Entry &entry = d->entries.at(i);
        if (error(i) != FieldError::None || (!d->graph.children(i).isEmpty() && entry.settled != entry.value))
            return false;
    }
    return d->graph.size() > 0 || d->graph.form().fields.isEmpty();
}

Account FormState::account() const
{
    Account account;
    for (int i = 0; i < d->graph.size(); ++i) {
        if (d->graph.duplicate(i))
            continue;
        const Field &field = d->graph.field(i);
        const Entry &entry = d->entries.at(i);
        const QString value = d->isSelect(i) ? entry.value : entry.value.trimmed();
        if (d->isSelect(i) && entry.option < 0)
            continue;
        AccountItem item;
        item.name = field.name;
        item.value = value;
        item.title = field.title;
        item.valueTitle = d->isSelect(i) ? field.values.at(entry.option).title : value;
        account.append(item);
    }
    return account;
}

void FormState::notify()
{
    const QSet<int> touched = std::exchange(d->touched, {});
    for (const int field : touched)
        Q_EMIT fieldChanged(field);
    Q_EMIT accountChanged();
}

} // namespace kassa
