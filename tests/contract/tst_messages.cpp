// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Codec.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        qFatal("no JSON object: %s in %s", qPrintable(problem.errorString()), json.constData());
    return document.object();
}

/// A message of the API's own description, as a file.
QJsonObject sample(const QString &name)
{
    QFile file(QStringLiteral(KASSA_SOURCE_DIR "/tests/contract/samples/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(file.fileName()));
    return parsed(file.readAll());
}

AccountItem item(const QString &name, const QString &value)
{
    return {name, value, {}, {}};
}

const Account sampleAccount {
    item(u"region"_s, u"1"_s), item(u"soato"_s, u"26290"_s), item(u"customer_code"_s, u"1000000"_s)};
const QString sampleService = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
const QString sampleTransaction = u"b6135bb4-ef3c-4ab1-a5aa-db174a9bdc26"_s;

Field fieldFrom(const QByteArray &json)
{
    const auto form = codec::decodeForm(parsed(R"({"result":{"data":{"fields":[)" + json + "]}}}"));
    return form && !form->fields.isEmpty() ? form->fields.first() : Field {};
}

Service serviceFrom(const QByteArray &json)
{
    const auto list = codec::decodeList(parsed(R"({"result":{"services":[)" + json + "]}}"));
    return list && !list->isEmpty() ? list->first() : Service {};
}

template <class T>
bool isBad(const Result<T> &result)
{
    return !result && result.error().code == ErrorCode::BadAnswer && !result.error().reason.isEmpty();
}

} // namespace

/// The seed's messages, both ways, and the inconsistencies of the API's description (protocol notes, 4.3).
class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infoRequestIsTheSample()
    {
        QCOMPARE(codec::encodeInfo({sampleService, sampleAccount}), sample(u"info.request"_s));
    }
    void createRequestIsTheSample()
    {
        CreateRequest request;
        request.serviceId = sampleService;
        request.account = sampleAccount;
        request.amount = Soum(500);
        request.userId = u"007"_s;
        request.phoneNumber = u"+998999999999"_s;
        request.sms = {{u"template"_s, u"x"_s}};
        QCOMPARE(codec::encodeCreate(request), sample(u"create.request"_s));
        request.phoneNumber.clear();
        request.sms = {};
        request.cardId = u"string"_s;
        QCOMPARE(codec::encodeCreate(request), sample(u"create-otp.request"_s));
        request.phoneNumber = u"+998999999999"_s;
        request.sms = {{u"template"_s, u"x"_s}};
        QJsonObject expected = sample(u"create-otp.request"_s);
        expected.insert(u"phoneNumber"_s, u"+998999999999"_s);
        expected.insert(u"sms"_s, QJsonObject {{u"template"_s, u"x"_s}});
        QCOMPARE(codec::encodeCreate(request), expected);
    }
    void amountsTravelAsIntegers()
    {
        CreateRequest request;
        request.amount = Soum(9'007'199'254'740'993);
        const QByteArray json = QJsonDocument(codec::encodeCreate(request)).toJson(QJsonDocument::Compact);
        QVERIFY(json.contains("\"amount\":9007199254740993,"));
    }
    void payRequestIsTheSample()
    {
        PayRequest request {sampleTransaction, u"9f877739-2149-4831-88a4-d1857309c77c"_s, u"007"_s, {}};
        QCOMPARE(codec::encodePay(request), sample(u"pay.request"_s));
        request.otp = u"012345"_s;
        QJsonObject expected = sample(u"pay.request"_s);
        expected.insert(u"otp"_s, u"012345"_s);
        QCOMPARE(codec::encodePay(request), expected);
        request.userId.clear();
        expected.remove(u"userId"_s);
        QCOMPARE(codec::encodePay(request), expected);
    }
    void queriesAreNamedAsDescribed()
    {
        QCOMPARE(codec::encodeList(true), codec::Query({{u"available_for_me"_s, u"true"_s}}));
        QVERIFY(codec::encodeList(false).isEmpty());
        QCOMPARE(codec::encodeStatus(u"t"_s), codec::Query({{u"transactionId"_s, u"t"_s}}));
        QCOMPARE(codec::encodeRegistry({u"s"_s, u"u"_s, QDate(2026, 1, 9), QDate(2026, 11, 30)}),
            codec::Query({{u"serviceId"_s, u"s"_s}, {u"userId"_s, u"u"_s}, {u"beginDate"_s, u"2026-01-09"_s},
                {u"endDate"_s, u"2026-11-30"_s}}));
        QVERIFY(codec::encodeRegistry({}).isEmpty());
    }
    void firstOfTwoAccountItemsCounts()
    {
        const QJsonObject body
            = codec::encodeInfo({u"s"_s, {item(u"a"_s, u"007"_s), item(u"a"_s, u"2"_s), item(u"b"_s, {})}});
        QCOMPARE(body.value(u"account"_s).toObject(),
            QJsonObject({{u"a"_s, u"007"_s}, {u"b"_s, QString::fromLatin1("")}}));
    }

    void listSample()
    {
        const auto list = codec::decodeList(sample(u"list.response"_s));
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 2);
        const Service expected {u"6ae5eaf5-9b70-4aa9-9260-2438e99affa0"_s, u"Плата за электроэнергию"_s,
            u"3"_s, u"Коммунальные услуги"_s, Soum(500), Soum(5000000), true, true, false, true, {}};
        QCOMPARE(list->first(), expected);
        QVERIFY(list->first().logo.isEmpty());
        QCOMPARE(list->last().logo, QUrl(u"https://cdn.paylov.uz/2024/12/05/mobi.png"_s));
    }
    void fieldsSample()
    {
        const auto form = codec::decodeForm(sample(u"fields.response"_s));
        QVERIFY(form.has_value());
        QCOMPARE(form->service.categoryId, u"33"_s);
        QCOMPARE(form->fields.size(), 3);
        const Field &region = form->fields.at(0);
        QCOMPARE(region.id, u"9"_s);
        QVERIFY(!region.dependencyOf && region.validation.isEmpty() && region.length.isEmpty());
        QCOMPARE(region.values.first(), (FieldOption {u"1"_s, u"г. Ташкент"_s, std::nullopt}));
        const Field &soato = form->fields.at(1);
        QCOMPARE(soato.dependencyOf, std::optional(u"region"_s));
        QCOMPARE(soato.values.last(), (FieldOption {u"26264"_s, u"26264 - Бектемирский ЭСП"_s, u"1"_s}));
        const Field &code = form->fields.at(2);
        QVERIFY(!code.dependencyOf && code.values.isEmpty() && code.required);
        QCOMPARE(code.type + code.content, u"textnumber"_s);
        QCOMPARE(form->responseFields.size(), 6);
        QCOMPARE(form->responseFields.at(3), (ResponseField {u"saldo"_s, u"balance"_s, u"UZS"_s}));
        QVERIFY(form->responseFields.at(0).postfix.isEmpty());
    }
    void infoAndCreateSamples()
    {
        const auto info = codec::decodeInfo(sample(u"info.response"_s));
        QVERIFY(info.has_value());
        QCOMPARE(info->size(), 11);
        QCOMPARE(info->at(7), (Detail {u"saldo"_s, u"15105.15 UZS"_s, u"balance"_s}));
        const auto create = codec::decodeCreate(sample(u"create.response"_s));
        QVERIFY(create.has_value());
        QCOMPARE(create->transactionId, sampleTransaction);
        QCOMPARE(create->data.size(), 11);
        QVERIFY(create->otpSentPhone.isEmpty());
        const auto otp = codec::decodeCreate(sample(u"create-otp.response"_s));
        QCOMPARE(otp->otpSentPhone, u"hidden_phone"_s);
    }
    void payAndStatusSamples()
    {
        const auto pay = codec::decodePay(sample(u"pay.response"_s));
        QVERIFY(pay.has_value());
        QCOMPARE(pay->transactionId, sampleTransaction);
        QCOMPARE(pay->payedAt, u"2024-10-14 15:07:23"_s);
        QCOMPARE(pay->paymentRef, u"023581615065"_s);
        QCOMPARE(pay->eposMerchant, u"90510020873"_s);
        QCOMPARE(pay->eposTerminal, u"92902804"_s);
        const auto status = codec::decodeStatus(sample(u"status.response"_s));
        QVERIFY(status.has_value());
        QCOMPARE(status->status, u"paid"_s);
        QCOMPARE(status->amount, std::optional(Soum(500)));
        QCOMPARE(status->serviceId, sampleService);
        QVERIFY(status->cancelTime.isEmpty());
    }
    void registrySample()
    {
        const auto page = codec::decodeRegistry(sample(u"transactions.response"_s));
        QVERIFY(page.has_value());
        QVERIFY(page->whole());
        QCOMPARE(page->total, 2);
        QCOMPARE(page->rows.first(),
            (RegistryRow {u"2e701897-b04b-4fb0-99c5-520d78d557db"_s, u"646"_s, u"986034******8885"_s,
                u"BOTIROV TEMURBEK"_s, Soum(500), u"2024-11-21 11:48:47"_s,
                u"3b03419c-2850-401f-b418-75d4c9b71b66"_s}));
    }

    // Protocol notes 4.3, number by number, where the samples do not show it already.
    void fieldsDataIsArrayOrObject()
    {
        const QByteArray service = R"({"service_id":"s","fields":[]})";
        for (const QByteArray &data : {"[" + service + "]", service}) {
            const auto form = codec::decodeForm(parsed(R"({"result":{"data":)" + data + "}}"));
            QVERIFY(form.has_value());
            QCOMPARE(form->service.id, u"s"_s);
        }
        const auto second = codec::decodeForm(
            parsed(R"({"result":{"data":[{"service_id":"x","fields":[]},{"service_id":2,"fields":[]}]}})"),
            u"2"_s);
        QCOMPARE(second->service.id, u"2"_s);
        QVERIFY(isBad(codec::decodeForm(parsed(R"({"result":{"data":[]}})"))));
        QVERIFY(isBad(codec::decodeForm(parsed(R"({"result":{"data":"x"}})"))));
        QVERIFY(isBad(codec::decodeForm(parsed(R"({"result":{"data":{"service_id":"s"}}})"))));
        QVERIFY(isBad(codec::decodeForm(parsed(R"({"result":null})"))));
    }
    void idsAndValuesAreComparedAsText()
    {
        const Field field = fieldFrom(
            R"({"field_id":9,"name":"a","dependency_of":5,"values":[{"id":7,"value":26280,"filter":1},{"value":"x","filter":"1"}]})");
        QCOMPARE(field.id, u"9"_s);
        QCOMPARE(field.dependencyOf, std::optional(u"5"_s));
        QCOMPARE(field.values.at(0), (FieldOption {u"26280"_s, u"26280"_s, u"1"_s}));
        QCOMPARE(field.values.at(1).filter, std::optional(u"1"_s));
    }
    void absentIsNotNull()
    {
        const Field bare = fieldFrom(R"({"name":"a"})");
        QVERIFY(bare.required && !bare.dependencyOf && bare.values.isEmpty());
        const Field nulls = fieldFrom(
            R"({"name":"a","title":null,"required":false,"dependency_of":null,"values":null,"length":null})");
        QVERIFY(!nulls.required && !nulls.dependencyOf && nulls.title.isEmpty() && nulls.length.isEmpty());
        QVERIFY(!fieldFrom(R"({"name":"a","required":"false"})").required);
    }
    void lengthAndValidationInAnyShape_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << QByteArray("9") << u"9"_s;
        QTest::newRow("text") << QByteArray("\"9\"") << u"9"_s;
        QTest::newRow("range") << QByteArray("\"5-12\"") << u"5-12"_s;
        QTest::newRow("array") << QByteArray("[5,12]") << u"5-12"_s;
        QTest::newRow("one") << QByteArray("[9]") << u"9"_s;
        QTest::newRow("object") << QByteArray(R"({"min":5,"max":"12"})") << u"5-12"_s;
        QTest::newRow("only max") << QByteArray(R"({"max":12})") << u"12"_s;
        QTest::newRow("null") << QByteArray("null") << QString();
    }
    void lengthAndValidationInAnyShape()
    {
        QFETCH(QByteArray, length);
        QFETCH(QString, text);
        QCOMPARE(fieldFrom(R"({"name":"a","length":)" + length + "}").length, text);
        QCOMPARE(fieldFrom(R"({"name":"a","validation":"/^\\d+$/"})").validation, u"/^\\d+$/"_s);
    }
    void fieldsWithoutNameAreLeftOut()
    {
        QVERIFY(fieldFrom(R"({"title":"x"})").name.isEmpty());
        QCOMPARE(fieldFrom(R"({"title":"x"},{"name":"b"})").name, u"b"_s);
    }
    void optionsMayBePlainTexts()
    {
        QCOMPARE(fieldFrom(R"({"name":"a","values":["10288,10289",null,5]})").values,
            QList<FieldOption>({{u"10288,10289"_s, u"10288,10289"_s, {}}, {u"5"_s, u"5"_s, {}}}));
    }
    void limitsInAnyShape()
    {
        QCOMPARE(serviceFrom(R"({"service_id":"s","amount":{"min":"500","max":"5000.00"}})").max,
            std::optional(Soum(5000)));
        QCOMPARE(serviceFrom(R"({"service_id":"s","amount":{"min":"500"}})").min, std::optional(Soum(500)));
        const Service crossed = serviceFrom(R"({"service_id":"s","amount":{"min":10,"max":5}})");
        QVERIFY(!crossed.min && !crossed.max);
        const Service rubbish = serviceFrom(R"({"service_id":"s","amount":{"min":-1,"max":"5.5"}})");
        QVERIFY(!rubbish.min && !rubbish.max);
        QVERIFY(!serviceFrom(R"({"service_id":"s","amount":null})").max);
    }
    void flagsAndCategoryInAnyShape()
    {
        const Service bare = serviceFrom(R"({"service_id":"s"})");
        QVERIFY(bare.active && bare.hasInfo && bare.payable && !bare.canCancel);
        const Service odd = serviceFrom(
            R"({"service_id":5,"is_active":0,"has_info_method":"false","can_cancel":1,"category":"x","name":{"ru":"Газ","en":"Gas"}})");
        QVERIFY(!odd.active && !odd.hasInfo && odd.canCancel);
        QCOMPARE(odd.id + odd.categoryName + odd.name, u"5xГаз"_s);
    }
    void listLeavesOutWhatHasNoIdOrComesTwice()
    {
        const auto list = codec::decodeList(parsed(
            R"({"result":{"services":[{"service_id":"a","name":"1"},{"name":"x"},null,7,{"service_id":"a","name":"2"}]}})"));
        QVERIFY(list.has_value());
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().name, u"1"_s);
        QVERIFY(isBad(codec::decodeList(parsed(R"({"result":{"services":{}}})"))));
    }
    void infoRendersWhateverComes()
    {
        const auto info = codec::decodeInfo(parsed(
            R"({"result":{"data":[{"name":"a","value":3431.28},{"name":"b","value":null},{"name":"c","value":true},{}]}})"));
        QVERIFY(info.has_value());
        QCOMPARE(info->size(), 3);
        QCOMPARE(info->at(0).value, u"3431.28"_s);
        QVERIFY(info->at(1).value.isEmpty());
        QCOMPARE(codec::decodeInfo(parsed(R"({"result":{"data":{"fio":"A"}}})"))->first(),
            (Detail {u"fio"_s, u"A"_s, u"fio"_s}));
        QVERIFY(codec::decodeInfo(parsed(R"({"result":{"data":{"":"A"}}})"))->isEmpty());
        QVERIFY(codec::decodeInfo(parsed(R"({"result":{"data":[]}})"))->isEmpty());
        QVERIFY(isBad(codec::decodeInfo(parsed(R"({"result":{}})"))));
    }

    void moneyIsReadStrictly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("soum");
        const auto row
            = [](const char *json, qint64 soum) { QTest::newRow(json) << QByteArray(json) << soum; };
        row("500", 500);
        row("500.0", 500);
        row("\"500\"", 500);
        row("\"0500\"", 500);
        row("9007199254740993", 9007199254740993);
        row("\"9223372036854775807\"", std::numeric_limits<qint64>::max());
        row("500.5", -1);
        row("\"500.00\"", -1);
        row("\"5 00\"", -1);
        row("\"+5\"", -1);
        row("\"5e2\"", -1);
        row("-500", -1);
        row("1e30", -1);
        row("\"9223372036854775808\"", -1);
        row("\"\"", -1);
        row("true", -1);
        row("[500]", -1);
    }
    void moneyIsReadStrictly()
    {
        QFETCH(QByteArray, json);
        QFETCH(qint64, soum);
        const auto status = codec::decodeStatus(
            parsed(R"({"result":{"transactionId":"t","status":"paid","amount":)" + json + "}}"));
        const auto registry = codec::decodeRegistry(
            parsed(R"({"result":{"totalTransaction":1,"transactions":[{"id":"t","amount":)" + json + "}]}}"));
        QVERIFY(registry.has_value());
        if (soum < 0) {
            QVERIFY(isBad(status));
            QCOMPARE(registry->unreadable, 1);
            QVERIFY(registry->rows.isEmpty() && !registry->whole());
        } else {
            QCOMPARE(status->amount, std::optional(Soum(soum)));
            QCOMPARE(registry->rows.first().amount, Soum(soum));
        }
    }
    void transactionIdsAreNonEmptyStrings_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"\"\"", "\"  \"", "null", "5", "true", "{}", "[\"t\"]"})
            QTest::newRow(json) << QByteArray(json);
    }
    void transactionIdsAreNonEmptyStrings()
    {
        QFETCH(QByteArray, json);
        const QJsonObject answer
            = parsed(R"({"result":{"status":"paid","data":[],"transactionId":)" + json + "}}");
        QVERIFY(isBad(codec::decodeCreate(answer)));
        QVERIFY(isBad(codec::decodePay(answer)));
        QVERIFY(isBad(codec::decodeStatus(answer)));
        const auto registry = codec::decodeRegistry(
            parsed(R"({"result":{"totalTransaction":1,"transactions":[{"amount":5,"id":)" + json + "}]}}"));
        QCOMPARE(registry->unreadable, 1);
    }
    void statusKeepsUnknownWords()
    {
        QCOMPARE(codec::decodeStatus(parsed(R"({"result":{"transactionId":"t","status":"hold"}})"))->status,
            u"hold"_s);
        const auto bare = codec::decodeStatus(
            parsed(R"({"result":{"transactionId":"t","status":"created","amount":null}})"));
        QVERIFY(bare.has_value() && !bare->amount);
        for (const char *word : {"null", "5", "\"\""}) {
            QVERIFY(isBad(codec::decodeStatus(
                parsed(R"({"result":{"transactionId":"t","status":)" + QByteArray(word) + "}}"))));
        }
    }
    void registryWithoutTotalIsNotWhole()
    {
        const auto page = codec::decodeRegistry(parsed(R"({"result":{"transactions":[]}})"));
        QCOMPARE(page->total, -1);
        QVERIFY(!page->whole());
        QVERIFY(codec::decodeRegistry(parsed(R"({"result":{"totalTransaction":"0","transactions":[]}})"))
                    ->whole());
        QVERIFY(!codec::decodeRegistry(parsed(R"({"result":{"totalTransaction":3,"transactions":[]}})"))
                     ->whole());
        QVERIFY(isBad(codec::decodeRegistry(parsed(R"({"result":{"totalTransaction":0}})"))));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
