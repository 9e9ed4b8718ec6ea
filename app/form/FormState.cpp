// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/form/FormState.h"

#include "app/form/Validation.h"

#include <QtCore/QSet>
#include <algorithm>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct Entry {
    QString value;
    std::optional<QString> settled; ///< what counts for the children; of a text when it was left
    int option = -1; ///< index into the field's values; -1 none
    FieldError shown = FieldError::None;
    Validation validation;
    QList<int> visible;
};

/// A phone number that was given with its country, where the service takes the nine digits after it.
std::optional<QString> withoutCountry(const Entry &entry, FieldKind kind)
{
    constexpr auto country = "998"_L1;
    constexpr int phoneDigits = 9;
    if (kind != FieldKind::Digits || entry.validation.maxLength() != phoneDigits
        || entry.value.size() != country.size() + phoneDigits || !entry.value.startsWith(country))
        return std::nullopt;
    return entry.value.mid(country.size());
}
} // namespace

struct FormState::Private {
    FieldGraph graph;
    QList<Entry> entries;
    QSet<int> touched; ///< fields whose view has to be renewed
    bool accountTouched = false;

    [[nodiscard]] bool isSelect(int field) const { return graph.kind(field) == FieldKind::Select; }
    /// Whether a choice or a text further up may still bring options to a select that has none.
    [[nodiscard]] bool canStillGetOptions(int field) const
    {
        int child = field;
        for (int at = graph.parent(child); at >= 0; child = at, at = graph.parent(child)) {
            if (entries.at(at).settled)
                return false;
            if (!isSelect(at) || !entries.at(at).visible.isEmpty())
                return true;
        }
        return false;
    }
    /// A text as it goes into the account and counts for children.
    [[nodiscard]] std::optional<QString> textOf(int field) const
    {
        const QString text = entries.at(field).value.trimmed();
        return text.isEmpty() ? std::nullopt : std::optional(text);
    }
    [[nodiscard]] bool settledText(int field) const
    {
        return isSelect(field) || graph.children(field).isEmpty()
            || entries.at(field).settled == textOf(field);
    }

    void updateVisible(int field)
    {
        Entry &entry = entries[field];
        const int parent = graph.parent(field);
        if (!isSelect(field) || graph.duplicate(field))
            entry.visible.clear();
        else if (parent < 0 || !entries.at(parent).settled)
            entry.visible = graph.optionsWithoutParentValue(field);
        else
            entry.visible = graph.optionsUnder(field, *entries.at(parent).settled);
        touched.insert(field);
    }

    /// A single remaining option of a required select picks itself.
    void pickSingle(int field)
    {
        Entry &entry = entries[field];
        if (!isSelect(field) || graph.duplicate(field) || entry.option >= 0 || entry.visible.size() != 1
            || !graph.field(field).required)
            return;
        take(field, entry.visible.first());
    }

    void take(int field, int option)
    {
        Entry &entry = entries[field];
        entry.option = option;
        entry.value = option < 0 ? QString() : graph.field(field).values.at(option).value;
        entry.settled.reset();
        if (option >= 0)
            entry.settled = entry.value;
        touched.insert(field);
        accountTouched = true;
    }

    /// Clears all descendants and gives them the options of their new parents. Each is visited once, after
    /// its parent; a loop, since a hostile chain may be thousands deep.
    void parentChanged(int changed)
    {
        QList<int> parents {changed};
        while (!parents.isEmpty()) {
            for (const int child : graph.children(parents.takeLast())) {
                Entry &entry = entries[child];
                // The old value belonged to another parent.
                take(child, -1);
                entry.shown = FieldError::None;
                updateVisible(child);
                pickSingle(child);
                parents.append(child);
            }
        }
        accountTouched = true;
    }

    /// A text is left: its children get its options.
    void settle(int field)
    {
        if (settledText(field))
            return;
        entries[field].settled = textOf(field);
        parentChanged(field);
    }
};

FormState::FormState(FieldGraph graph, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->graph = std::move(graph);
    d->entries.resize(d->graph.size());
    for (int i = 0; i < d->graph.size(); ++i) {
        if (!d->isSelect(i))
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
    d->accountTouched = false;
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

int FormState::chosenOption(int field) const
{
    return d->entries.at(field).option;
}

void FormState::setValue(int field, const QString &value)
{
    Entry &entry = d->entries[field];
    if (d->graph.duplicate(field))
        return;
    if (d->isSelect(field)) {
        if (value.isEmpty()) {
            choose(field, -1);
            return;
        }
        const QList<FieldOption> &values = d->graph.field(field).values;
        const auto found = std::find_if(
            entry.visible.cbegin(), entry.visible.cend(), [&](int i) { return values.at(i).value == value; });
        // Among options of one value the chosen one stays.
        if (found != entry.visible.cend() && (entry.option < 0 || entry.value != value))
            choose(field, *found);
        return;
    }
    if (entry.value == value)
        return;
    entry.value = value;
    d->touched.insert(field);
    d->accountTouched = true;
    // Half a text is no value to choose by, and the children belonged to the old one.
    if (entry.settled && !d->settledText(field)) {
        entry.settled.reset();
        d->parentChanged(field);
    }
    if (entry.shown != FieldError::None)
        entry.shown = error(field);
    notify();
}

void FormState::choose(int field, int option)
{
    Entry &entry = d->entries[field];
    if (!d->isSelect(field) || d->graph.duplicate(field) || entry.option == option)
        return;
    if (option >= 0 && !std::binary_search(entry.visible.cbegin(), entry.visible.cend(), option))
        return;
    d->take(field, std::max(option, -1));
    d->parentChanged(field);
    if (entry.shown != FieldError::None)
        entry.shown = error(field);
    notify();
}

void FormState::leave(int field)
{
    if (const auto number = withoutCountry(d->entries.at(field), d->graph.kind(field)))
        setValue(field, *number);
    Entry &entry = d->entries[field];
    const FieldError now = error(field);
    if (entry.shown != now) {
        entry.shown = now;
        d->touched.insert(field);
    }
    d->settle(field);
    notify();
}

const QList<int> &FormState::visibleOptions(int field) const
{
    return d->entries.at(field).visible;
}

FieldNote FormState::note(int field) const
{
    if (d->graph.duplicate(field))
        return FieldNote::Duplicate;
    if (d->isSelect(field) && d->entries.at(field).visible.isEmpty())
        return d->canStillGetOptions(field) ? FieldNote::ChooseParentFirst : FieldNote::NoOptions;
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
    if (!entry.validation.any() && isKnownCardNumber(value))
        return FieldError::CardNumber;
    return FieldError::None;
}

int FormState::submit()
{
    int first = -1;
    for (int i = 0; i < d->graph.size(); ++i) {
        d->settle(i);
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
    notify();
    return first;
}

bool FormState::valid() const
{
    for (int i = 0; i < d->graph.size(); ++i) {
        // A text parent that was not left yet still owes its children their options.
        if (error(i) != FieldError::None || !d->settledText(i))
            return false;
    }
    return true;
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
    const bool account = std::exchange(d->accountTouched, false);
    for (const int field : touched)
        Q_EMIT fieldChanged(field);
    if (account)
        Q_EMIT accountChanged();
}

} // namespace kassa
