// SPDX-License-Identifier: GPL-3.0-or-later
// Payment QR codes (GOST R 56042), and which code fills which field.
#include "app/scan/ScanRules.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr char whole[]
    = "ST00012|Name=GAZ TAMINOT|PersonalAcc=20208000900123456001|BankName=ANY BANK|BIC=00014|"
      "CorrespAcc=0|PersAcc=0107004410|Sum=4520000|Phone=+998901234567|LASTNAME=Karimov";

Field field(const QString &name, bool select = false)
{
    Field made;
    made.name = name;
    made.type = select ? u"select"_s : u"text"_s;
    if (select)
        made.values = {{u"26264"_s, u"26264"_s, {}}};
    return made;
}

ServiceForm form(const QList<Field> &fields, const QString &service = u"s"_s)
{
    ServiceForm made;
    made.service.id = service;
    made.fields = fields;
    return made;
}

/// JSON with single quotes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString first(const QList<ScanFit> &fits)
{
    QStringList words;
    if (!fits.isEmpty()) {
        for (const auto &[name, value] : fits.first().values)
            words << name + u'=' + value;
    }
    return words.join(u' ');
}

} // namespace

class RulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPaymentQr()
    {
        const auto qr = PaymentQr::parse(whole);
        QVERIFY(qr.has_value());
        QCOMPARE(qr->value(u"Name"), u"GAZ TAMINOT"_s);
        QCOMPARE(qr->value(u"persacc"), u"0107004410"_s);
        QCOMPARE(qr->value(u"LastName"), u"Karimov"_s);
        QCOMPARE(qr->value(u"Purpose"), QString());
        QCOMPARE(qr->sum(), std::optional(Soum(45200)));
        QCOMPARE(qr->encoding(), QrEncoding::Utf8);
    }

    void readsEachEncoding()
    {
        const QString name = u"ООО «Худудгаз» Ёлка"_s;
        for (const QrEncoding encoding : {QrEncoding::Windows1251, QrEncoding::Utf8, QrEncoding::Koi8R}) {
            QString text = QString::fromLatin1(whole);
            text.replace(u"GAZ TAMINOT"_s, encoding == QrEncoding::Koi8R ? u"Худудгаз Ёлка"_s : name);
            text[6] = QChar(u'0' + static_cast<int>(encoding));
            const auto bytes = encoded(text, encoding);
            QVERIFY(bytes.has_value());
            const auto qr = PaymentQr::parse(*bytes);
            QVERIFY(qr.has_value());
            QVERIFY(qr->value(u"Name").contains(u"Худудгаз"_s));
            QVERIFY(qr->value(u"Name").contains(u"Ёлка"_s));
        }
        // Known bytes: "Ж" and "я" in both.
        QCOMPARE(decoded("\xC6\xFF", QrEncoding::Windows1251), std::optional(u"Жя"_s));
        QCOMPARE(decoded("\xF6\xD1", QrEncoding::Koi8R), std::optional(u"Жя"_s));
        QCOMPARE(decoded("\x98", QrEncoding::Windows1251), std::optional<QString>());
        QCOMPARE(decoded("\xC3\x28", QrEncoding::Utf8), std::optional<QString>());
        QCOMPARE(encoded(u"ў"_s, QrEncoding::Koi8R), std::optional<QByteArray>());
    }

    void isStrict_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QrTrouble>("trouble");
        const auto with = [](const char *from, const char *to) {
            QByteArray bytes = whole;
            return bytes.replace(from, to);
        };
        QTest::newRow("nothing") << QByteArray() << QrTrouble::NotOne;
        QTest::newRow("an account") << QByteArray("0107004410") << QrTrouble::NotOne;
        QTest::newRow("a word") << QByteArray("STREET 12|a=b") << QrTrouble::NotOne;
        QTest::newRow("head alone") << QByteArray("ST00012") << QrTrouble::NotOne;
        QTest::newRow("encoding 4") << with("ST00012", "ST00014") << QrTrouble::Encoding;
        QTest::newRow("encoding 0") << with("ST00012", "ST00010") << QrTrouble::Encoding;
        QTest::newRow("version 2") << with("ST00012", "ST00022") << QrTrouble::Encoding;
        QTest::newRow("no UTF-8") << with("GAZ", "\xC3\x28") << QrTrouble::Encoding;
        QTest::newRow("letter as separator") << with("|", "x") << QrTrouble::Separator;
        QTest::newRow("no separator") << QByteArray("ST00012Name=a") << QrTrouble::Separator;
        QTest::newRow("no pair") << with("BankName=ANY BANK", "BankName") << QrTrouble::Pair;
        QTest::newRow("empty piece") << with("|BIC", "||BIC") << QrTrouble::Pair;
        QTest::newRow("key with a blank") << with("PersAcc", "Pers Acc") << QrTrouble::Pair;
        QTest::newRow("twice") << with("Phone", "PERSACC") << QrTrouble::Double;
        QTest::newRow("no name") << with("Name=GAZ TAMINOT|", "") << QrTrouble::Missing;
        QTest::newRow("empty bank") << with("ANY BANK", "") << QrTrouble::Missing;
        QTest::newRow("short account")
            << with("20208000900123456001", "2020800090012345600") << QrTrouble::Value;
        QTest::newRow("BIC of six") << with("BIC=00014", "BIC=000141") << QrTrouble::Value;
        QTest::newRow("sum with a point") << with("4520000", "45200.00") << QrTrouble::Value;
        QTest::newRow("sum below zero") << with("4520000", "-1") << QrTrouble::Value;
        QTest::newRow("sum beyond all") << with("4520000", "9999999999999999999") << QrTrouble::Value;
        QTest::newRow("sum in Arabic digits") << with("4520000", "\xD9\xA1\xD9\xA2") << QrTrouble::Value;
    }
    void isStrict()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QrTrouble, trouble);
        const auto qr = PaymentQr::parse(bytes);
        QVERIFY(!qr.has_value());
        QCOMPARE(qr.error(), trouble);
    }

    void anySeparatorWill()
    {
        for (const char separator : {'|', '^', '~', ';', '#', '\t'}) {
            QByteArray bytes = whole;
            bytes.replace('|', separator);
            const auto qr = PaymentQr::parse(bytes + separator + "\r\n");
            QVERIFY(qr.has_value());
            QCOMPARE(qr->value(u"PersAcc"), u"0107004410"_s);
        }
    }

    void sumsAreWholeSoum()
    {
        const auto sumOf = [](const QByteArray &sum) {
            QByteArray bytes = whole;
            const auto qr = PaymentQr::parse(bytes.replace("4520000", sum));
            return qr ? qr->sum() : std::nullopt;
        };
        QCOMPARE(sumOf("100"), std::optional(Soum(1)));
        QCOMPARE(sumOf("4520050"), std::optional<Soum>());
        QCOMPARE(sumOf("0"), std::optional<Soum>());
        QCOMPARE(sumOf(""), std::optional<Soum>());
        QCOMPARE(sumOf("999999999999999900"), std::optional(Soum(9'999'999'999'999'999)));
    }

    // Any bytes: no crash; what parses is written and read back as the same.
    void whatIsReadIsWrittenTheSame()
    {
        QRandomGenerator dice(56042);
        int parsed = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = whole;
            for (quint32 changes = dice.bounded(4U); changes > 0; --changes)
                bytes[dice.bounded(int(bytes.size()))] = static_cast<char>(dice.bounded(32, 256));
            const auto qr = PaymentQr::parse(bytes);
            if (!qr)
                continue;
            ++parsed;
            const auto written = qr->toBytes('\x01');
            QVERIFY(written.has_value());
            const auto again = PaymentQr::parse(*written);
            QVERIFY(again.has_value());
            QCOMPARE(again->pairs(), qr->pairs());
        }
        QVERIFY(parsed > 1000);
    }

    void builtInRules_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QString>("filled");
        const QString qr = QString::fromLatin1(whole);
        QTest::newRow("code") << u"1000000"_s << QStringList {u"region*"_s, u"customer_code"_s}
                              << u"customer_code=1000000"_s;
        QTest::newRow("control signs")
            << u"\x02 1000000\r"_s << QStringList {u"account"_s} << u"account=1000000"_s;
        QTest::newRow("branch and code") << u"262641000000"_s << QStringList {u"soato*"_s, u"customer_code"_s}
                                         << u"soato=26264 customer_code=1000000"_s;
        QTest::newRow("a name of its own")
            << u"10203040"_s << QStringList {u"city*"_s, u"hisob"_s} << u"hisob=10203040"_s;
        QTest::newRow("two texts, neither known")
            << u"10203040"_s << QStringList {u"a"_s, u"b"_s} << QString();
        QTest::newRow("letters") << u"ali.valiyev@uz"_s << QStringList {u"login"_s}
                                 << u"login=ali.valiyev@uz"_s;
        QTest::newRow("link") << u"https://pay.example/b?ls=00420077&x=1"_s << QStringList {u"account"_s}
                              << u"account=00420077"_s;
        QTest::newRow("QR") << qr << QStringList {u"region*"_s, u"customer_code"_s}
                            << u"customer_code=0107004410"_s;
        QTest::newRow("QR for a phone")
            << qr << QStringList {u"phone*"_s, u"phone_number"_s} << u"phone_number=0107004410"_s;
        QTest::newRow("broken QR") << qr.chopped(70) << QStringList {u"account"_s} << QString();
        QTest::newRow("a sentence") << u"hello, dear world"_s << QStringList {u"account"_s} << QString();
    }
    void builtInRules()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, fields);
        QFETCH(QString, filled);
        QList<Field> made;
        for (const QString &name : fields)
            made << field(QString(name).remove(u'*'), name.endsWith(u'*'));
        const ScanRules rules = ScanRules::builtIn();
        QVERIFY(rules.size() > 5);
        QCOMPARE(first(rules.fits(readScan(typed), form(made))), filled);
    }

    // A code may be a phone with its country's code: the form says which reading it takes.
    void offersEveryReading()
    {
        const auto fits
            = ScanRules::builtIn().fits(readScan(u"998901234567"_s), form({field(u"phone_number"_s)}));
        QVERIFY(fits.size() >= 2);
        QCOMPARE(fits.at(0).values.first().second, u"998901234567"_s);
        QCOMPARE(fits.at(1).values.first().second, u"901234567"_s);
    }

    void theSumComesAlong()
    {
        const auto fits
            = ScanRules::builtIn().fits(readScan(QString::fromLatin1(whole)), form({field(u"ls"_s)}));
        QCOMPARE(fits.first().sum, std::optional(Soum(45200)));
    }

    void ownRulesComeFirst()
    {
        const auto own = ScanRules::fromJson(
            json("{"
                 "'fields': {'account': ['hisob_2']},"
                 "'rules': ["
                 "{'name': 'gas', 'service': 'GAS-1', 'choose': true, 'prefix': 'GZ', 'length': '10-12',"
                 "'pattern': '(?<customer_code>[0-9]+)'},"
                 "{'name': 'gas by QR', 'service': 'gas-1', 'choose': true, 'qr': {'BIC': '00014'},"
                 "'take': {'customer_code': 'PersAcc'}}"
                 "]}"));
        QVERIFY(own.has_value());
        const ScanRules rules = own->before(ScanRules::builtIn());
        QCOMPARE(rules.serviceOf(readScan(u"GZ0107004410"_s)), u"GAS-1"_s);
        QCOMPARE(rules.serviceOf(readScan(QString::fromLatin1(whole))), u"gas-1"_s);
        QCOMPARE(rules.serviceOf(readScan(u"GZ01"_s)), QString());
        QCOMPARE(rules.serviceOf(readScan(u"0107004410"_s)), QString());
        const auto gas = form({field(u"customer_code"_s)}, u"gas-1"_s);
        QCOMPARE(rules.fits(readScan(u"GZ0107004410"_s), gas).first().rule, u"gas"_s);
        // Another service has the same field, and the rule is not for it.
        const auto other = rules.fits(readScan(u"GZ0107004410"_s), form({field(u"customer_code"_s)}, u"x"_s));
        QCOMPARE(first(other), u"customer_code=GZ0107004410"_s);
        const auto fields = form({field(u"a"_s), field(u"hisob_2"_s), field(u"customer_code"_s)});
        QCOMPARE(first(rules.fits(readScan(u"5550001"_s), fields)), u"hisob_2=5550001"_s);
    }

    void wrongRulesAreSaid_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("rule");
        QTest::addColumn<QString>("detail");
        using What = ScanRulesError::What;
        const auto row
            = [](const char *name, const QByteArray &file, What what, int rule, const QString &detail) {
                  QTest::newRow(name) << file << static_cast<int>(what) << rule << detail;
              };
        row("cut", json("{'rules': [\n{'name'"), What::NotJson, 0, u"line 2"_s);
        row("a list", json("[]"), What::NotAnObject, 0, {});
        row("misspelt", json("{'rule': []}"), What::UnknownKey, 0, u"rule"_s);
        row("misspelt in a rule", json("{'rules': [{'pattern': '(?<a>1)'}, {'patern': ''}]}"),
            What::UnknownKey, 2, u"patern"_s);
        row("rules as text", json("{'rules': 'x'}"), What::WrongType, 0, u"rules"_s);
        row("fields as a list", json("{'fields': []}"), What::WrongType, 0, u"fields"_s);
        row("field names as text", json("{'fields': {'a': 'b'}}"), What::WrongType, 0, u"fields.a"_s);
        row("number", json("{'rules': [{'prefix': 12}]}"), What::WrongType, 1, u"prefix"_s);
        row("pattern", json("{'rules': [{'pattern': '(?<a>['}]}"), What::BadPattern, 1, {});
        row("length", json("{'rules': [{'length': '9-7', 'pattern': '(?<a>1)'}]}"), What::BadLength, 1,
            u"9-7"_s);
        row("nothing", json("{'rules': [{'prefix': 'X'}]}"), What::NothingTaken, 1, {});
        row("opens nothing", json("{'rules': [{'choose': true, 'prefix': 'X'}]}"), What::ServiceMissing, 1,
            {});
    }
    void wrongRulesAreSaid()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, what);
        QFETCH(int, rule);
        QFETCH(QString, detail);
        const auto rules = ScanRules::fromJson(file);
        QVERIFY(!rules.has_value());
        QCOMPARE(static_cast<int>(rules.error().what), what);
        QCOMPARE(rules.error().rule, rule);
        QVERIFY2(rules.error().detail.startsWith(detail), qPrintable(rules.error().detail));
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
