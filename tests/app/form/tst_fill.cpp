// SPDX-License-Identifier: GPL-3.0-or-later
// Values by name into a form: from a scan, from an earlier payment.
#include "app/form/FormFill.h"

#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

Field text(const QString &name, const QString &validation = {}, const QString &content = u"number"_s)
{
    Field field;
    field.name = name;
    field.type = u"text"_s;
    field.content = content;
    field.validation = validation;
    return field;
}

Field select(const QString &name, const std::optional<QString> &parent, const QList<FieldOption> &values)
{
    Field field;
    field.name = name;
    field.type = u"select"_s;
    field.dependencyOf = parent;
    field.values = values;
    return field;
}

/// Electricity: a branch below a region, and the subscriber's code.
FieldGraph electricity()
{
    ServiceForm form;
    form.fields = {select(u"soato"_s, u"region"_s,
                       {{u"26280"_s, u"A"_s, u"1"_s}, {u"26264"_s, u"B"_s, u"1"_s},
                           {u"27001"_s, u"C"_s, u"2"_s}, {u"9"_s, u"D"_s, u"1"_s}, {u"9"_s, u"E"_s, u"2"_s}}),
        select(u"region"_s, {}, {{u"1"_s, u"Toshkent"_s, {}}, {u"2"_s, u"Viloyat"_s, {}}}),
        text(u"customer_code"_s, u"^\\d{7}$"_s)};
    return FieldGraph::from(form);
}

} // namespace

class FillTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChildSaysItsParent()
    {
        FormState form(electricity());
        QCOMPARE(fillIn(form, {{u"soato"_s, u"27001"_s}, {u"customer_code"_s, u"0000007"_s}}), QStringList());
        QCOMPARE(form.value(1), u"2"_s);
        QCOMPARE(form.value(0), u"27001"_s);
        QVERIFY(form.valid());
        QCOMPARE(form.account().size(), 3);
    }

    void aParentThatIsChosenChanges()
    {
        FormState form(electricity());
        form.setValue(1, u"1"_s);
        form.setValue(0, u"26280"_s);
        QVERIFY(fillIn(form, {{u"soato"_s, u"27001"_s}}).isEmpty());
        QCOMPARE(form.value(1), u"2"_s);
        QVERIFY(fillIn(form, {{u"region"_s, u"1"_s}, {u"soato"_s, u"9"_s}}).isEmpty());
        QCOMPARE(form.value(1), u"1"_s);
        QCOMPARE(form.value(0), u"9"_s);
    }

    void nobodyGuessesAParent()
    {
        FormState form(electricity());
        QCOMPARE(fillIn(form, {{u"soato"_s, u"9"_s}}), QStringList {u"soato"_s});
        QCOMPARE(form.value(1), QString());
        form.setValue(1, u"2"_s);
        QVERIFY(fillIn(form, {{u"soato"_s, u"9"_s}}).isEmpty());
        QCOMPARE(form.value(1), u"2"_s);
    }

    void whatIsNotTakenIsNamed()
    {
        FormState form(electricity());
        const NamedValues values {
            {u"soato"_s, u"11111"_s}, {u"customer_code"_s, u"12"_s}, {u"nobody"_s, u"1"_s}};
        QCOMPARE(fillIn(form, values), QStringList({u"soato"_s, u"customer_code"_s, u"nobody"_s}));
        QVERIFY(!takesAll(electricity(), values));
        QVERIFY(takesAll(electricity(), {{u"CUSTOMER_CODE"_s, u" 0000012 "_s}}));
        QVERIFY(!takesAll(electricity(), {{u"customer_code"_s, u"12345678"_s}}));
    }
};

QTEST_GUILESS_MAIN(FillTest)
#include "tst_fill.moc"
