// SPDX-License-Identifier: GPL-3.0-or-later
// What a service's form means, rule by rule (DESIGN.md, "The form"). The properties are in
// tst_properties.cpp.
#include "app/form/FormState.h"
#include "app/form/Validation.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

Field text(const QString &name, const QString &content = u"text"_s)
{
    Field field;
    field.name = name;
    field.title = name;
    field.type = u"text"_s;
    field.content = content;
    return field;
}

FieldOption option(const QString &value, std::optional<QString> filter = {})
{
    return {value, u"title "_s + value, std::move(filter)};
}

Field select(const QString &name, QList<FieldOption> values, std::optional<QString> parent = {})
{
    Field field = text(name);
    field.type = u"select"_s;
    field.values = std::move(values);
    field.dependencyOf = std::move(parent);
    return field;
}

ServiceForm form(QList<Field> fields)
{
    ServiceForm form;
    form.fields = std::move(fields);
    return form;
}

/// The seed's form: region, soato below it, customer_code.
ServiceForm seedForm()
{
    return form({select(u"region"_s, {option(u"1"_s), option(u"2"_s)}),
        select(u"soato"_s,
            {option(u"26280"_s, u"1"_s), option(u"26264"_s, u"1"_s), option(u"30001"_s, u"2"_s)},
            u"region"_s),
        text(u"customer_code"_s, u"number"_s)});
}

QStringList shown(const FormState &state, int field)
{
    QStringList values;
    for (const int at : state.visibleOptions(field))
        values << state.graph().field(field).values.at(at).value;
    return values;
}

QStringList sent(const FormState &state)
{
    QStringList pairs;
    for (const AccountItem &item : state.account())
        pairs << item.name + u'=' + item.value;
    return pairs;
}

} // namespace

class FormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void seedsForm()
    {
        FormState state(FieldGraph::from(seedForm()));
        QCOMPARE(state.graph().kind(0), FieldKind::Select);
        QCOMPARE(state.graph().kind(2), FieldKind::Digits);
        QCOMPARE(state.note(1), FieldNote::ChooseParentFirst);
        QVERIFY(!state.valid());
        state.setValue(0, u"1"_s);
        QCOMPARE(shown(state, 1), (QStringList {u"26280"_s, u"26264"_s}));
        state.setValue(1, u"30001"_s);
        QCOMPARE(state.value(1), QString());
        state.setValue(1, u"26264"_s);
        state.setValue(2, u" 0001000000 "_s);
        QVERIFY(state.valid());
        QCOMPARE(sent(state), (QStringList {u"region=1"_s, u"soato=26264"_s, u"customer_code=0001000000"_s}));
        QCOMPARE(state.account().at(1).valueTitle, u"title 26264"_s);
        state.setValue(0, u"2"_s);
        QCOMPARE(state.value(1), u"30001"_s);
        QCOMPARE(state.value(2), u" 0001000000 "_s);
    }

    void changingAParentClearsEveryDescendant()
    {
        // Declared from the leaf to the root.
        FormState state(FieldGraph::from(
            form({text(u"d"_s), select(u"c"_s, {option(u"x"_s, u"m"_s), option(u"y"_s, u"m"_s)}, u"b"_s),
                select(u"b"_s,
                    {option(u"m"_s, u"1"_s), option(u"n"_s, u"1"_s), option(u"o"_s, u"2"_s),
                        option(u"p"_s, u"2"_s)},
                    u"a"_s),
                select(u"a"_s, {option(u"1"_s), option(u"2"_s)})})));
        state.setValue(3, u"1"_s);
        state.setValue(2, u"m"_s);
        state.setValue(1, u"y"_s);
        QSignalSpy changed(&state, &FormState::fieldChanged);
        QSignalSpy account(&state, &FormState::accountChanged);
        state.setValue(3, u"2"_s);
        QCOMPARE(state.value(2), QString());
        QCOMPARE(state.value(1), QString());
        QCOMPARE(state.note(1), FieldNote::ChooseParentFirst);
        QCOMPARE(changed.count(), 3);
        QCOMPARE(account.count(), 1);
    }

    void aSingleOptionPicksItself()
    {
        FormState state(FieldGraph::from(form({select(u"a"_s, {option(u"1"_s)}),
            select(u"b"_s, {option(u"m"_s, u"1"_s), option(u"n"_s, u"2"_s)}, u"a"_s),
            select(u"c"_s, {option(u"x"_s, u"m"_s), option(u"y"_s, u"n"_s)}, u"b"_s)})));
        QCOMPARE(sent(state), (QStringList {u"a=1"_s, u"b=m"_s, u"c=x"_s}));
        QVERIFY(state.valid());
    }

    void anOptionalSelectIsLeftToTheCashier()
    {
        ServiceForm described = form({select(u"a"_s, {option(u"1"_s)}), text(u"note"_s)});
        described.fields[0].required = false;
        described.fields[1].required = false;
        FormState state(FieldGraph::from(described));
        QVERIFY(state.valid());
        QCOMPARE(sent(state), QStringList {u"note="_s});
        state.setValue(0, u"1"_s);
        QCOMPARE(sent(state), (QStringList {u"a=1"_s, u"note="_s}));
        state.setValue(0, {});
        QCOMPARE(sent(state), QStringList {u"note="_s});
    }

    void dependenciesThatCantHoldAreDropped()
    {
        const QList<FieldOption> options {option(u"m"_s, u"1"_s), option(u"n"_s, u"2"_s)};
        FormState state(FieldGraph::from(form({select(u"unknown"_s, options, u"nowhere"_s),
            select(u"self"_s, options, u"self"_s), select(u"p"_s, options, u"q"_s),
            select(u"q"_s, options, u"p"_s), select(u"hangs"_s, options, u"q"_s)})));
        for (int field = 0; field < 4; ++field) {
            QVERIFY(state.graph().dependencyDropped(field));
            QCOMPARE(state.note(field), FieldNote::DependencyDropped);
            QCOMPARE(state.visibleOptions(field).size(), 2);
        }
        QVERIFY(!state.graph().dependencyDropped(4));
        QCOMPARE(state.graph().parent(4), 3);
        QCOMPARE(state.note(4), FieldNote::ChooseParentFirst);
    }

    void optionsWithoutFilterAlwaysShow()
    {
        FormState state(FieldGraph::from(form({select(u"a"_s, {option(u"1"_s), option(u"2"_s)}),
            select(u"b"_s, {option(u"m"_s, u"1"_s), option(u"all"_s), option(u"n"_s, u"1"_s)}, u"a"_s)})));
        QCOMPARE(shown(state, 1), QStringList {u"all"_s});
        QCOMPARE(state.value(1), u"all"_s);
        state.setValue(0, u"1"_s);
        QCOMPARE(shown(state, 1), (QStringList {u"m"_s, u"all"_s, u"n"_s}));
        QCOMPARE(state.value(1), QString());
        state.setValue(0, u"2"_s);
        QCOMPARE(shown(state, 1), QStringList {u"all"_s});
    }

    void filterWithoutParentIsIgnored()
    {
        FormState state(
            FieldGraph::from(form({select(u"a"_s, {option(u"1"_s, u"x"_s), option(u"2"_s, u"y"_s)})})));
        QCOMPARE(shown(state, 0), (QStringList {u"1"_s, u"2"_s}));
        QCOMPARE(state.note(0), FieldNote::None);
    }

    void noOptionsBlockAndSaySo()
    {
        FormState state(FieldGraph::from(form({select(u"a"_s, {option(u"1"_s), option(u"2"_s)}),
            select(u"b"_s, {option(u"m"_s, u"1"_s)}, u"a"_s),
            select(u"c"_s, {option(u"x"_s, u"m"_s)}, u"b"_s)})));
        state.setValue(0, u"2"_s);
        QCOMPARE(state.note(1), FieldNote::NoOptions);
        // Nothing above can help it any more: "choose b first" would send the cashier in circles.
        QCOMPARE(state.note(2), FieldNote::NoOptions);
        QVERIFY(!state.valid());
        QCOMPARE(state.submit(), 1);
        state.setValue(0, u"1"_s);
        QVERIFY(state.valid());
    }

    void theFirstOfTwoNamesCounts()
    {
        FormState state(FieldGraph::from(form({text(u"a"_s), text(u"a"_s)})));
        QCOMPARE(state.note(1), FieldNote::Duplicate);
        state.setValue(1, u"lost"_s);
        state.setValue(0, u"kept"_s);
        QVERIFY(state.valid());
        QCOMPARE(sent(state), QStringList {u"a=kept"_s});
    }

    void aPhoneNumberMayComeWithItsCountry_data()
    {
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("phone") << u"9"_s << u"number"_s << u"998901234567"_s << u"901234567"_s;
        QTest::newRow("without") << u"9"_s << u"number"_s << u"901234567"_s << u"901234567"_s;
        QTest::newRow("another country") << u"9"_s << u"number"_s << u"992901234567"_s << u"992901234567"_s;
        QTest::newRow("an account of twelve")
            << u"12"_s << u"number"_s << u"998901234567"_s << u"998901234567"_s;
        QTest::newRow("any length") << QString() << u"number"_s << u"998901234567"_s << u"998901234567"_s;
        QTest::newRow("text") << u"9"_s << u"text"_s << u"998901234567"_s << u"998901234567"_s;
    }
    void aPhoneNumberMayComeWithItsCountry()
    {
        QFETCH(QString, length);
        QFETCH(QString, content);
        QFETCH(QString, typed);
        Field phone = text(u"phone"_s, content);
        phone.length = length;
        FormState state(FieldGraph::from(form({phone})));
        state.setValue(0, typed);
        state.leave(0);
        QTEST(state.value(0), "kept");
    }

    void aTextParentCountsWhenLeft()
    {
        FormState state(FieldGraph::from(form({text(u"code"_s),
            select(u"street"_s, {option(u"m"_s, u"12"_s), option(u"n"_s, u"12"_s), option(u"o"_s, u"1"_s)},
                u"code"_s)})));
        state.setValue(0, u"1"_s);
        state.setValue(0, u"12 "_s);
        QCOMPARE(state.note(1), FieldNote::ChooseParentFirst);
        QVERIFY(!state.valid());
        state.leave(0);
        QCOMPARE(shown(state, 1), (QStringList {u"m"_s, u"n"_s}));
        state.setValue(1, u"n"_s);
        QVERIFY(state.valid());
        // The next key takes the old street away: it belonged to another code.
        state.setValue(0, u"1"_s);
        QCOMPARE(state.value(1), QString());
        QCOMPARE(sent(state), QStringList {u"code=1"_s});
        QCOMPARE(state.submit(), -1);
        QCOMPARE(sent(state), (QStringList {u"code=1"_s, u"street=o"_s}));
    }

    void optionsOfOneValueAreToldApart()
    {
        ServiceForm described = form({select(u"a"_s, {option(u"1"_s), option(u"1"_s), option(u""_s)})});
        described.fields[0].values[1].title = u"second"_s;
        FormState state(FieldGraph::from(described));
        state.choose(0, 1);
        QCOMPARE(state.account().first().valueTitle, u"second"_s);
        state.setValue(0, u"1"_s);
        QCOMPARE(state.chosenOption(0), 1);
        state.choose(0, 2);
        QVERIFY(state.valid());
        QCOMPARE(sent(state), QStringList {u"a="_s});
        state.choose(0, 7);
        QCOMPARE(state.chosenOption(0), 2);
    }

    void unknownTypesAreTextOrSelect()
    {
        ServiceForm described = form(
            {text(u"a"_s), select(u"b"_s, {option(u"1"_s), option(u"2"_s)}), text(u"c"_s, u"NUMBER"_s)});
        described.fields[0].type = u"tel"_s;
        described.fields[1].type = u"radio"_s;
        const FieldGraph graph = FieldGraph::from(described);
        QCOMPARE(graph.kind(0), FieldKind::Text);
        QCOMPARE(graph.kind(1), FieldKind::Select);
        QCOMPARE(graph.kind(2), FieldKind::Digits);
    }

    void errorsWaitUntilAFieldWasLeft()
    {
        FormState state(FieldGraph::from(seedForm()));
        state.setValue(2, u"12a"_s);
        QCOMPARE(state.error(2), FieldError::NotDigits);
        QCOMPARE(state.shownError(2), FieldError::None);
        state.leave(2);
        QCOMPARE(state.shownError(2), FieldError::NotDigits);
        QCOMPARE(state.shownError(0), FieldError::None);
        state.setValue(2, u"12"_s);
        QCOMPARE(state.shownError(2), FieldError::None);
        QCOMPARE(state.submit(), 0);
        QCOMPARE(state.shownError(0), FieldError::Required);
        QCOMPARE(state.shownError(1), FieldError::Required);
    }

    void rules_data()
    {
        QTest::addColumn<QString>("validation");
        QTest::addColumn<QString>("length");
        QTest::addColumn<QString>("value");
        QTest::addColumn<FieldError>("error");
        using E = FieldError;
        const auto row
            = [](const char *name, const QString &rule, const QString &length, const QString &value,
                  E error) { QTest::newRow(name) << rule << length << value << error; };
        row("plain", u"^\\d{9}$"_s, {}, u"901234567"_s, E::None);
        row("plain, short", u"^\\d{9}$"_s, {}, u"90123456"_s, E::DoesNotMatch);
        row("anchored by us", u"\\d{2}"_s, {}, u"123"_s, E::DoesNotMatch);
        row("alternatives anchored", u"12|34"_s, {}, u"1234"_s, E::DoesNotMatch);
        row("slashes", u"/^[a-z]+$/"_s, {}, u"abc"_s, E::None);
        row("slashes, no match", u"/^[a-z]+$/"_s, {}, u"ABC"_s, E::DoesNotMatch);
        row("flags", u"/^[a-z]+$/i"_s, {}, u"ABC"_s, E::None);
        row("word in slashes", u"/abc/"_s, {}, u"abd"_s, E::DoesNotMatch);
        row("range", u"500:2000"_s, {}, u"500"_s, E::None);
        row("range, below", u"500:2000"_s, {}, u"499"_s, E::OutOfRange);
        row("range, above", u"500:2000"_s, {}, u"20001"_s, E::OutOfRange);
        row("range, letters", u"500:2000"_s, {}, u"5OO"_s, E::OutOfRange);
        row("range, zeros", u"5:20"_s, {}, u"0007"_s, E::None);
        row("range, fraction", u"5:20"_s, {}, u"12,5"_s, E::None);
        row("range, fraction at the top", u"5:20"_s, {}, u"20.01"_s, E::OutOfRange);
        row("range of twenty digits", u"1:99999999999999999999"_s, {}, u"99999999999999999998"_s, E::None);
        row("range upside down", u"20:5"_s, {}, u"12"_s, E::None);
        row("range half", u"20:"_s, {}, u"12"_s, E::None);
        row("broken", u"([a-z"_s, {}, u"anything"_s, E::None);
        row("a word", u"numeric"_s, {}, u"anything"_s, E::None);
        row("empty slashes", u"//"_s, {}, u"anything"_s, E::None);
        row("too long a rule", u"("_s + u"a|"_s.repeated(1000) + u"b)"_s, {}, u"anything"_s, E::None);
        row("option verbs do nothing", u"(*UTF)(*NO_JIT)a"_s, {}, u"anything"_s, E::None);
        row("length", {}, u"9"_s, u"1234567890"_s, E::TooLong);
        row("length is a maximum", {}, u"9"_s, u"1"_s, E::None);
        row("length as a range", {}, u"5-12"_s, u"1"_s, E::None);
        row("length as a range, above", {}, u"5-12"_s, u"1234567890123"_s, E::TooLong);
        row("length as an object", {}, u"{\"min\":2,\"max\":4}"_s, u"12345"_s, E::TooLong);
        row("length as rubbish", {}, u"long"_s, u"12345"_s, E::None);
        row("a card", {}, {}, u"8600 4954 7331 6478"_s, E::CardNumber);
        row("a Humo card", {}, {}, u"9860120000000003"_s, E::None);
        row("sixteen digits, no card", {}, {}, u"8600495473316479"_s, E::None);
        row("an account like a card", {}, u"16"_s, u"8600495473316478"_s, E::None);
        row("an account like a card, by rule", u"^\\d{16}$"_s, {}, u"8600495473316478"_s, E::None);
        row("seventeen digits", {}, {}, u"86004954733164780"_s, E::None);
    }
    void rules()
    {
        QFETCH(QString, validation);
        QFETCH(QString, length);
        QFETCH(QString, value);
        ServiceForm described = form({text(u"a"_s)});
        described.fields[0].validation = validation;
        described.fields[0].length = length;
        FormState state(FieldGraph::from(described));
        state.setValue(0, value);
        QTEST(state.error(0), "error");
    }

    void aHostileRuleCostsNothing()
    {
        // (a+)+ over a's takes 2^n steps; the limits end it, and the server decides.
        for (const QString &rule :
            {u"(a+)+b"_s, u"(a|a)*c"_s, u"(?:a{0,200}){0,200}c"_s, u"((((((a*)*)*)*)*)*)*c"_s}) {
            const Validation validation(rule, {});
            QElapsedTimer clock;
            clock.start();
            static_cast<void>(validation.check(QString(255, u'a')));
            QVERIFY2(clock.elapsed() < 2000, qPrintable(rule));
        }
    }

    void deepAndLongForms()
    {
        // A chain of 3,000 fields, and a pair where every option has a filter of its own beside many without.
        QList<Field> chain;
        for (int i = 0; i < 3000; ++i)
            chain << select(u"f%1"_s.arg(i), {option(u"1"_s, u"1"_s)},
                i ? std::optional(u"f%1"_s.arg(i - 1)) : std::nullopt);
        FormState deep(FieldGraph::from(form(chain)));
        QVERIFY(deep.valid());
        deep.choose(0, -1);
        QVERIFY(!deep.valid());
        QList<FieldOption> mixed;
        for (int i = 0; i < 25'000; ++i)
            mixed << option(QString::number(i), QString::number(i)) << option(u"u%1"_s.arg(i));
        FormState wide(FieldGraph::from(form({text(u"p"_s), select(u"c"_s, mixed, u"p"_s)})));
        wide.setValue(0, u"24999"_s);
        wide.leave(0);
        QCOMPARE(wide.visibleOptions(1).size(), 25'001);
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "tst_form.moc"
