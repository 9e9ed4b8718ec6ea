// SPDX-License-Identifier: GPL-3.0-or-later
// A remembered account comes back into a form through the form's own rules.
#include "app/form/AccountFill.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

Field text(const QString &name, std::optional<QString> parent = {})
{
    Field field;
    field.name = name;
    field.type = u"text"_s;
    field.content = u"text"_s;
    field.dependencyOf = std::move(parent);
    return field;
}

FieldOption option(const QString &value, std::optional<QString> filter = {}, const QString &title = {})
{
    return {value, title.isEmpty() ? u"title "_s + value : title, std::move(filter)};
}

Field select(const QString &name, QList<FieldOption> values, std::optional<QString> parent = {})
{
    Field field = text(name, std::move(parent));
    field.type = u"select"_s;
    field.values = std::move(values);
    return field;
}

FormState stateOf(QList<Field> fields)
{
    ServiceForm form;
    form.fields = std::move(fields);
    return FormState(FieldGraph::from(form));
}

QList<Field> electricity()
{
    // The child stands before its parent: declared order doesn't matter.
    return {select(u"soato"_s,
                {option(u"26280"_s, u"1"_s), option(u"26264"_s, u"1"_s), option(u"30001"_s, u"2"_s)},
                u"region"_s),
        select(u"region"_s, {option(u"1"_s), option(u"2"_s)}), text(u"customer_code"_s)};
}

AccountItem item(const QString &name, const QString &value, const QString &title = {})
{
    return {name, value, name, title.isEmpty() ? value : title};
}

Account bill()
{
    return {item(u"soato"_s, u"26264"_s, u"title 26264"_s), item(u"region"_s, u"1"_s, u"title 1"_s),
        item(u"customer_code"_s, u"0017"_s)};
}

QStringList values(const FormState &state)
{
    QStringList list;
    for (int field = 0; field < state.graph().size(); ++field)
        list << state.value(field);
    return list;
}

} // namespace

class TestAccountFill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fillsParentsFirst()
    {
        FormState state = stateOf(electricity());
        const AccountFill fill = fillAccount(state, bill());
        QCOMPARE(values(state), QStringList({u"26264"_s, u"1"_s, u"0017"_s}));
        QCOMPARE(fill.filled, QList<int>({0, 1, 2}));
        QVERIFY(fill.gone.isEmpty());
        QVERIFY(state.valid());
        QCOMPARE(state.account().size(), 3);
    }

    void replacesWhatStoodThere()
    {
        FormState state = stateOf(electricity());
        state.setValue(1, u"2"_s);
        state.setValue(0, u"30001"_s);
        state.setValue(2, u"999"_s);
        Account other = bill();
        other.removeLast();
        static_cast<void>(fillAccount(state, other));
        QCOMPARE(values(state), QStringList({u"26264"_s, u"1"_s, QString()}));
        // What the account does not have is missing, but not shown as an error before anybody asked.
        QCOMPARE(state.shownError(2), FieldError::None);
        QVERIFY(!state.valid());
    }

    void saysWhatIsNoLongerOffered()
    {
        FormState state = stateOf(electricity());
        Account old = bill();
        old[0] = item(u"soato"_s, u"26290"_s, u"Yashnobod"_s);
        old.append(item(u"flat"_s, u"12"_s));
        const AccountFill fill = fillAccount(state, old);
        QCOMPARE(values(state), QStringList({QString(), u"1"_s, u"0017"_s}));
        QCOMPARE(fill.gone, (QList<std::pair<int, QString>> {{0, u"Yashnobod"_s}}));
        QCOMPARE(fill.filled, QList<int>({1, 2}));
        // Offered, but under another parent: it is not chosen either.
        old[0] = item(u"soato"_s, u"30001"_s, u"Chirchiq"_s);
        QCOMPARE(fillAccount(state, old).gone, (QList<std::pair<int, QString>> {{0, u"Chirchiq"_s}}));
        QCOMPARE(state.chosenOption(0), -1);
    }

    void tellsOptionsOfOneValueApart()
    {
        FormState state = stateOf({select(
            u"tariff"_s, {option(u"1"_s, {}, u"day"_s), option(u"1"_s, {}, u"night"_s), option(u"2"_s)})});
        static_cast<void>(fillAccount(state, {item(u"tariff"_s, u"1"_s, u"night"_s)}));
        QCOMPARE(state.chosenOption(0), 1);
        // Renamed since: the value is what counts.
        static_cast<void>(fillAccount(state, {item(u"tariff"_s, u"1"_s, u"evening"_s)}));
        QCOMPARE(state.chosenOption(0), 0);
    }

    void aTextParentBringsItsOptions()
    {
        FormState state = stateOf({text(u"city"_s),
            select(u"street"_s, {option(u"a"_s, u"Buxoro"_s), option(u"b"_s, u"Buxoro"_s)}, u"city"_s)});
        const AccountFill fill
            = fillAccount(state, {item(u"city"_s, u"Buxoro"_s), item(u"street"_s, u"b"_s, u"title b"_s)});
        QCOMPARE(fill.filled, QList<int>({0, 1}));
        QCOMPARE(state.value(1), u"b"_s);
        QVERIFY(state.valid());
    }

    void prefillsOnlyWhatRepeats()
    {
        QList<Field> fields = electricity();
        fields += select(u"tariff"_s, {option(u"1"_s), option(u"2"_s)});
        fields += select(u"City"_s, {option(u"1"_s), option(u"2"_s)});
        FormState state = stateOf(fields);
        Account last = bill();
        last += item(u"tariff"_s, u"2"_s, u"title 2"_s);
        last += item(u"City"_s, u"2"_s, u"title 2"_s);
        QCOMPARE(prefillParents(state, last), QList<int>({0, 1, 4}));
        QCOMPARE(values(state), QStringList({u"26264"_s, u"1"_s, QString(), QString(), u"2"_s}));
        QCOMPARE(state.shownError(2), FieldError::None);
        // What the cashier has chosen stays, and so does what depends on it.
        FormState other = stateOf(fields);
        other.setValue(1, u"2"_s);
        QCOMPARE(prefillParents(other, last), QList<int> {4});
        QCOMPARE(other.value(1), u"2"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountFill)
#include "tst_accountfill.moc"
