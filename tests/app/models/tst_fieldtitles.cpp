// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and raw values of the API as a cashier reads them.
#include "app/models/DetailLines.h"
#include "app/models/FieldTitles.h"
#include "app/models/OptionListModel.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ');
}

} // namespace

class FieldTitlesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void everyEntryHasFourLanguages()
    {
        const QStringList keys = fieldTitleKeys();
        QVERIFY(keys.size() >= 70);
        for (const QString &key : keys) {
            QCOMPARE(fieldKey(key), key);
            for (const Language language : allLanguages) {
                const QString title = fieldTitle(key, {}, language);
                QVERIFY2(!title.isEmpty() && title != key, qPrintable(key));
                // Oʻzbek has letters of its own; typewriter signs are none of them.
                for (const QChar wrong : u"'`\u2018\u2019"_s)
                    QVERIFY2(language == Language::English || !title.contains(wrong), qPrintable(title));
            }
        }
    }

    void dictionaryThenServerThenName()
    {
        QCOMPARE(fieldTitle(u"saldo"_s, u"whatever"_s, Language::Uzbek), u"Balans"_s);
        QCOMPARE(fieldTitle(u"x17"_s, u"bypass_indication"_s, Language::Russian),
            fieldTitle(u"pokcob"_s, {}, Language::Russian));
        QCOMPARE(fieldTitle(u"x17"_s, u" Номер абонента <b> "_s, Language::Russian), u"Номер абонента <b>"_s);
        QCOMPARE(fieldTitle(u"x17"_s, u" "_s, Language::Russian), u"x17"_s);
        QCOMPARE(fieldKey(u"lastPaid-Date "_s), u"last_paid_date"_s);
        QCOMPARE(fieldKey(u"INN"_s), u"inn"_s);
    }

    void followsTheProgramsLanguage()
    {
        for (const Language language : allLanguages) {
            QLocale::setDefault(localeOf(language));
            QCOMPARE(shownLanguage(), language);
            QCOMPARE(fieldTitle(u"address"_s, {}), fieldTitle(u"address"_s, {}, language));
        }
    }

    void values_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("postfix");
        QTest::addColumn<QString>("shown");
        const auto row
            = [](const char *what, const QString &name, const QString &value, const QString &postfix,
                  const QString &shown) { QTest::newRow(what) << name << value << postfix << shown; };
        row("money", u"saldo"_s, u"15105.15 UZS"_s, {}, u"15 105,15 soum"_s);
        row("never UZS twice", u"saldo"_s, u"15105.15 UZS"_s, u"UZS"_s, u"15 105,15 soum"_s);
        row("postfix", u"last_paid"_s, u"50000"_s, u"UZS"_s, u"50 000 soum"_s);
        row("local unit", u"x"_s, u"50 000 so'm"_s, {}, u"50 000 soum"_s);
        row("negative", u"saldo"_s, u"-1234567.5 сум"_s, {}, u"−1 234 567,5 soum"_s);
        row("reading", u"pokcob"_s, u"3431.28"_s, {}, u"3 431,28"_s);
        row("thousands with commas", u"saldo"_s, u"15,105.15"_s, {}, u"15 105,15"_s);
        row("either", u"saldo"_s, u"1,234"_s, {}, u"1,234"_s);
        row("other unit", u"kwn"_s, u"1234"_s, u"kVt"_s, u"1 234 kVt"_s);
        row("a year", u"x"_s, u"2024 yil"_s, {}, u"2024 yil"_s);
        row("a house", u"x"_s, u"1205 - 7"_s, {}, u"1205 - 7"_s);
        row("an account", u"account"_s, u"1000000"_s, {}, u"1000000"_s);
        row("leading zeros", u"saldo"_s, u"0012"_s, {}, u"0012"_s);
        row("date", u"x"_s, u"2024-08-23"_s, {}, u"23.08.2024"_s);
        row("time", u"time"_s, u"14.10.2024 14:53:48"_s, {}, u"14.10.2024 14:53"_s);
        row("no date", u"x"_s, u"2024-13-45"_s, {}, u"2024-13-45"_s);
        row("text", u"x"_s, u"<b>bold</b>"_s, {}, u"<b>bold</b>"_s);
        row("text with postfix", u"x"_s, u"yoʻq"_s, u"UZS"_s, u"yoʻq UZS"_s);
        row("too long for a number", u"x"_s, u"12345678901234567890.5"_s, {}, u"12345678901234567890.5"_s);
    }
    void values()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, postfix);
        QLocale::setDefault(localeOf(Language::Russian));
        QTEST(plain(shownValue(name, value, postfix)), "shown");
    }

    void linesOfTheSeedsAnswer()
    {
        QLocale::setDefault(localeOf(Language::Russian));
        const Details details {{u"time"_s, u"14.10.2024 14:53:48"_s, u"time"_s},
            {u"fio"_s, u"FIO - -"_s, u"fio"_s}, {u"address"_s, u"Д***, 8"_s, u"address"_s},
            {u"last_paid_date"_s, u"2024-08-23"_s, u"last_paid_date"_s},
            {u"last_paid"_s, u"50000 UZS"_s, u"last_paid"_s}, {u"saldo"_s, u"15105.15 UZS"_s, u"balance"_s},
            {u"region"_s, u"г. Ташкент"_s, u"region"_s},
            {u"customer_code"_s, u"1000007"_s, u"customer_code"_s}, {u"kwn"_s, u"12"_s, {}},
            {u"odd"_s, u"7"_s, {}}};
        const Account account {
            {u"region"_s, u"1"_s, {}, u"г. Ташкент"_s}, {u"customer_code"_s, u"1000000"_s, {}, {}}};
        const QList<DetailLine> lines = detailLines(
            details, {{u"saldo"_s, u"balance"_s, u"UZS"_s}, {u"odd"_s, u"Odd title"_s, u"шт"_s}}, account);
        QStringList seen;
        for (const DetailLine &line : lines)
            seen << line.name + u'=' + plain(line.value);
        // Another customer code than the one that was sent is no echo: the cashier has to see it.
        QCOMPARE(seen,
            (QStringList {u"saldo=15 105,15 soum"_s, u"last_paid=23.08.2024 · 50 000 soum"_s,
                u"customer_code=1000007"_s, u"kwn=12"_s, u"odd=7 шт"_s, u"time=14.10.2024 14:53"_s}));
        QVERIFY(lines.first().main);
        QCOMPARE(lines.at(4).title, u"Odd title"_s);
        QCOMPARE(payeeOf(details), (Payee {u"FIO - -"_s, u"Д***, 8"_s}));
        QCOMPARE(payeeOf({}), Payee());
    }

    void sumsAreWholeSoum()
    {
        const Details details {{u"saldo"_s, u"15105.95 UZS"_s, {}}, {u"debt"_s, u"-5"_s, {}},
            {u"last_paid"_s, u"0"_s, {}}, {u"kwn"_s, u"12 kVt"_s, {}}};
        QCOMPARE(detailSum(details, u"saldo"_s), std::optional(Soum(15105)));
        QVERIFY(!detailSum(details, u"debt"_s));
        QVERIFY(!detailSum(details, u"last_paid"_s));
        QVERIFY(!detailSum(details, u"kwn"_s));
        QVERIFY(!detailSum(details, u"nothing"_s));
    }

    void optionsAreSeenThroughTheirIndexes()
    {
        OptionListModel model;
        model.setValues({{u"1"_s, u"one"_s, {}}, {u"2"_s, u""_s, {}}, {u""_s, u"one"_s, {}}});
        QCOMPARE(model.rowCount(), 0);
        const QList<int> visible {1, 2};
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setVisible(visible);
        model.setVisible(visible);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.index(0).data().toString(), u"2"_s);
        QCOMPARE(model.rowOf(2), 1);
        QCOMPARE(model.rowOf(0), -1);
        // An empty value is a value: only a null one means that nothing is chosen.
        QVERIFY(!model.index(1).data(OptionListModel::ValueRole).toString().isNull());
        QVERIFY(!model.hasDoubleTitles());
        model.setVisible({0, 2});
        QVERIFY(model.hasDoubleTitles());
    }
};

QTEST_GUILESS_MAIN(FieldTitlesTest)
#include "tst_fieldtitles.moc"
