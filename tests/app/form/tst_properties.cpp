// SPDX-License-Identifier: GPL-3.0-or-later
// Any form a server may describe and any way a cashier may fill it (RapidCheck). The rules are written here a
// second time, plainly and from the description alone, and held against the program.
#include "app/form/FormState.h"

#include <QtCore/QSet>
#include <QtTest/QtTest>
#include <rapidcheck.h>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

// Few names and values, so that they meet.
QString name(int i)
{
    return u"f%1"_s.arg(i);
}

QString value(int i)
{
    return i == 0 ? QString(u""_s) : QString::number(i);
}

rc::Gen<FieldOption> anyOption()
{
    return rc::gen::exec([] {
        FieldOption option;
        option.value = value(*rc::gen::inRange(0, 6));
        option.title = *rc::gen::element(u"a"_s, u"b"_s, u""_s);
        if (*rc::gen::inRange(0, 4) != 0)
            option.filter = value(*rc::gen::inRange(0, 6));
        return option;
    });
}

rc::Gen<Field> anyField()
{
    return rc::gen::exec([] {
        Field field;
        field.name = name(*rc::gen::inRange(0, 9));
        field.type = *rc::gen::weightedElement<QString>(
            {{6, u"select"_s}, {3, u"text"_s}, {1, u"odd"_s}, {1, QString()}});
        field.content = *rc::gen::element(u"text"_s, u"number"_s, u"odd"_s);
        field.required = *rc::gen::inRange(0, 4) != 0;
        field.validation = *rc::gen::weightedElement<QString>(
            {{8, QString()}, {1, u"\\d+"_s}, {1, u"2:4"_s}, {1, u"((("_s}, {1, u"rubbish"_s}});
        field.length = *rc::gen::weightedElement<QString>({{8, QString()}, {1, u"1"_s}, {1, u"odd"_s}});
        if (*rc::gen::inRange(0, 3) != 0)
            field.dependencyOf = name(*rc::gen::inRange(0, 11));
        for (const FieldOption &option : *rc::gen::container<std::vector<FieldOption>>(anyOption()))
            field.values.append(option);
        return field;
    });
}

ServiceForm anyForm()
{
    ServiceForm form;
    const int count = *rc::gen::inRange(1, 10);
    for (int i = 0; i < count; ++i)
        form.fields.append(*anyField());
    return form;
}

bool isSelect(const Field &field)
{
    return field.type == u"select"_s || (field.type != u"text"_s && !field.values.isEmpty());
}

/// The description read plainly: which field is whose parent.
struct Plain {
    ServiceForm form;
    QList<int> parents;
    QList<bool> doubles;

    explicit Plain(const ServiceForm &described)
        : form(described)
    {
        for (int i = 0; i < form.fields.size(); ++i) {
            doubles.append(first(form.fields.at(i).name) != i);
            parents.append(-1);
            if (!doubles.last() && form.fields.at(i).dependencyOf)
                parents[i] = first(*form.fields.at(i).dependencyOf);
        }
        QList<int> inCycle;
        for (int i = 0; i < parents.size(); ++i) {
            int at = parents.at(i);
            for (int steps = 0; steps <= parents.size() && at >= 0 && at != i; ++steps)
                at = parents.at(at);
            if (at == i)
                inCycle.append(i);
        }
        for (const int i : inCycle)
            parents[i] = -1;
    }

    [[nodiscard]] int first(const QString &wanted) const
    {
        for (int i = 0; i < form.fields.size(); ++i) {
            if (form.fields.at(i).name == wanted)
                return i;
        }
        return -1;
    }
};

/// What `state` would send, by name.
QHash<QString, AccountItem> sentBy(const FormState &state)
{
    QHash<QString, AccountItem> sent;
    for (const AccountItem &item : state.account())
        sent.insert(item.name, item);
    return sent;
}

void holdsOnlyWhatIsVisible(const FormState &state, const Plain &plain)
{
    const Account account = state.account();
    QSet<QString> names;
    for (const AccountItem &item : account) {
        RC_ASSERT(!names.contains(item.name));
        names.insert(item.name);
    }
    const auto sent = sentBy(state);
    for (int i = 0; i < plain.form.fields.size(); ++i) {
        const Field &field = plain.form.fields.at(i);
        if (plain.doubles.at(i))
            continue;
        if (!isSelect(field)) {
            RC_ASSERT(sent.contains(field.name));
            RC_ASSERT(sent.value(field.name).value == state.value(i).trimmed());
            continue;
        }
        if (!sent.contains(field.name)) {
            RC_ASSERT(state.chosenOption(i) < 0);
            continue;
        }
        const QString value = sent.value(field.name).value;
        const int parent = plain.parents.at(i);
        const Field *above = parent < 0 ? nullptr : &plain.form.fields.at(parent);
        const bool parentSays = above && sent.contains(above->name)
            && (isSelect(*above) || !sent.value(above->name).value.isEmpty());
        const bool visible
            = std::any_of(field.values.cbegin(), field.values.cend(), [&](const FieldOption &option) {
                  return option.value == value
                      && (!above || !option.filter
                          || (parentSays && *option.filter == sent.value(above->name).value));
              });
        RC_ASSERT(visible);
    }
}

void noDeadEndWithoutAMessage(const FormState &state, const Plain &plain)
{
    bool anyWords = false;
    for (int i = 0; i < plain.form.fields.size(); ++i) {
        const bool empty
            = isSelect(plain.form.fields.at(i)) && !plain.doubles.at(i) && state.visibleOptions(i).isEmpty();
        // A select that can't be opened always says why.
        if (empty)
            RC_ASSERT(
                (state.note(i) == FieldNote::ChooseParentFirst || state.note(i) == FieldNote::NoOptions));
        // "Choose the parent first" is true: somewhere above there is something to choose or to type.
        if (state.note(i) == FieldNote::ChooseParentFirst) {
            bool helps = false;
            for (int at = plain.parents.at(i); at >= 0 && !helps; at = plain.parents.at(at))
                helps = !isSelect(plain.form.fields.at(at)) || !state.visibleOptions(at).isEmpty();
            RC_ASSERT(helps);
        }
        anyWords = anyWords || state.shownError(i) != FieldError::None;
    }
    RC_ASSERT((state.valid() || anyWords));
}

void edit(FormState &state)
{
    const int field = *rc::gen::inRange(0, state.graph().size());
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
    case 1:
        state.setValue(field, value(*rc::gen::inRange(0, 7)));
        break;
    case 2:
    case 3: {
        // Mostly what a list offers, sometimes what it does not.
        const QList<int> &shown = state.visibleOptions(field);
        const int row = *rc::gen::inRange(-1, static_cast<int>(shown.size()) + 1);
        state.choose(field, row >= 0 && row < shown.size() ? shown.at(row) : row);
        break;
    }
    case 4:
        state.leave(field);
        break;
    default:
        state.setValue(
            field, *rc::gen::element(u" 3 "_s, u"text"_s, u"8600495473316478"_s, u"1"_s, QString()));
        break;
    }
}

/// A field as a view shows it.
struct Seen {
    QString value;
    int option = -1;
    QList<int> options;
    FieldNote note = FieldNote::None;
    FieldError shown = FieldError::None;
    [[nodiscard]] bool same(const Seen &other) const
    {
        return value == other.value && option == other.option && options == other.options
            && note == other.note && shown == other.shown;
    }
};

} // namespace

class PropertiesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=400");
        // Every other form has a broken dependency, and says so.
        QLoggingCategory::setFilterRules(u"kassa.form.warning=false"_s);
    }

    void graphMeansWhatWasDescribed()
    {
        QVERIFY(rc::check("parents and dropped dependencies", [] {
            const Plain plain(anyForm());
            const FieldGraph graph = FieldGraph::from(plain.form);
            for (int i = 0; i < graph.size(); ++i) {
                RC_ASSERT(graph.parent(i) == plain.parents.at(i));
                RC_ASSERT(graph.duplicate(i) == plain.doubles.at(i));
                const bool wanted = !plain.doubles.at(i) && plain.form.fields.at(i).dependencyOf.has_value();
                RC_ASSERT(graph.dependencyDropped(i) == (wanted && plain.parents.at(i) < 0));
            }
        }));
    }

    void anyEditsKeepTheAccountTrue()
    {
        QVERIFY(rc::check("the account holds only what is visible", [] {
            const Plain plain(anyForm());
            FormState state(FieldGraph::from(plain.form));
            holdsOnlyWhatIsVisible(state, plain);
            const int edits = *rc::gen::inRange(1, 30);
            for (int i = 0; i < edits; ++i) {
                edit(state);
                holdsOnlyWhatIsVisible(state, plain);
            }
            const int bad = state.submit();
            RC_ASSERT((bad < 0) == state.valid());
            RC_ASSERT((bad < 0 || state.shownError(bad) != FieldError::None));
            holdsOnlyWhatIsVisible(state, plain);
            noDeadEndWithoutAMessage(state, plain);
        }));
    }

    void signalsNameEverythingThatChanged()
    {
        QVERIFY(rc::check("a view that follows the signals is never out of date", [] {
            FormState state(FieldGraph::from(anyForm()));
            const auto look = [&state](int i) {
                return Seen {state.value(i), state.chosenOption(i), state.visibleOptions(i), state.note(i),
                    state.shownError(i)};
            };
            QList<Seen> view;
            for (int i = 0; i < state.graph().size(); ++i)
                view.append(look(i));
            Account account = state.account();
            QObject::connect(&state, &FormState::fieldChanged, &state, [&](int i) { view[i] = look(i); });
            QObject::connect(&state, &FormState::accountChanged, &state, [&] { account = state.account(); });
            const int edits = *rc::gen::inRange(1, 20);
            for (int n = 0; n < edits; ++n) {
                edit(state);
                for (int i = 0; i < state.graph().size(); ++i)
                    RC_ASSERT(view.at(i).same(look(i)));
                RC_ASSERT(account == state.account());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(PropertiesTest)
#include "tst_properties.moc"
