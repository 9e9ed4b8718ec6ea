// SPDX-License-Identifier: GPL-3.0-or-later
// Any form and any edits: the first bytes are the fields, the rest what the cashier does to them.
#include "app/form/FormState.h"
#include "tests/fuzz/Fuzz.h"

#include <algorithm>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(fuzz::Source &source)
{
    return u"f%1"_s.arg(source.number(9));
}

Field fieldOf(fuzz::Source &source)
{
    static const QString types[] = {u"select"_s, u"text"_s, u""_s, u"odd"_s};
    static const QString contents[] = {u"number"_s, u"text"_s, u""_s, u"odd"_s};
    static const QString rules[] = {u"^\\d+$"_s, u"2:4"_s, u"((("_s, u"(a+)+$"_s, u"/^[A-Z]{2}\\d{1,7}$/i"_s};
    Field field;
    field.name = nameOf(source);
    field.type = types[source.number(4)];
    field.content = contents[source.number(4)];
    field.required = source.number(3) != 0;
    const int rule = source.number(9);
    if (rule < 5)
        field.validation = rules[rule];
    else if (rule == 5)
        field.validation = source.text(40);
    if (source.number(4) == 0)
        field.length = source.text(8);
    if (source.number(2) == 0)
        field.dependencyOf = nameOf(source);
    for (int left = source.number(7); left > 0; --left) {
        FieldOption option {QString::number(source.number(5)), u"title"_s, std::nullopt};
        if (source.number(3) != 0)
            option.filter = QString::number(source.number(5));
        field.values.append(option);
    }
    return field;
}

void holds(const FormState &state)
{
    const FieldGraph &graph = state.graph();
    for (int i = 0; i < graph.size(); ++i) {
        const int parent = graph.parent(i);
        fuzz::hold(parent >= -1 && parent < graph.size() && parent != i, "a parent is another field");
        int steps = 0;
        for (int at = i; at >= 0; at = graph.parent(at))
            fuzz::hold(++steps <= graph.size(), "no cycle is left");
        const QList<int> &visible = state.visibleOptions(i);
        for (const int option : visible)
            fuzz::hold(option >= 0 && option < graph.field(i).values.size(), "a visible option exists");
        const int chosen = state.chosenOption(i);
        fuzz::hold(chosen == -1 || std::binary_search(visible.cbegin(), visible.cend(), chosen),
            "what is chosen is visible");
        fuzz::hold(!graph.duplicate(i) || state.error(i) == FieldError::None, "a double asks for nothing");
        static_cast<void>(state.note(i));
    }
    QStringList names;
    for (const AccountItem &item : state.account()) {
        fuzz::hold(!names.contains(item.name), "one value per name");
        names.append(item.name);
    }
}

void edit(FormState &state, fuzz::Source &source)
{
    const int field = source.number(state.graph().size());
    switch (source.number(6)) {
    case 0:
        state.setValue(field, source.text(24));
        break;
    case 1:
        state.setValue(field, QString::number(source.number(5)));
        break;
    case 2:
        state.choose(field, source.number(9) - 1);
        break;
    case 3:
        state.leave(field);
        break;
    case 4: {
        const QList<int> &visible = state.visibleOptions(field);
        if (!visible.isEmpty())
            state.choose(field, visible.at(source.number(int(visible.size()))));
        break;
    }
    default: {
        const int bad = state.submit();
        fuzz::hold((bad < 0) == state.valid(), "submit and valid agree");
        break;
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::Source source(data, size);
    ServiceForm form;
    form.service.id = u"1"_s;
    for (int left = source.number(12); left > 0; --left)
        form.fields.append(fieldOf(source));
    FormState state(FieldGraph::from(form));
    holds(state);
    for (int edits = 0; !source.atEnd() && !form.fields.isEmpty() && edits < 200; ++edits) {
        edit(state, source);
        holds(state);
    }
    return 0;
}
