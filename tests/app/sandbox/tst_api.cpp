// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/app/sandbox/RawClient.h"
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace kassa::sandbox;
using namespace kassa::sandbox::test;

namespace {

const QString seedService = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
const QString pointCard = u"9f877739-2149-4831-88a4-d1857309c77c"_s;

QJsonObject seedAccount()
{
    return {{u"soato"_s, u"26290"_s}, {u"region"_s, u"1"_s}, {u"customer_code"_s, u"1000000"_s}};
}

QJsonObject createBody(const QString &cardId = {}, qint64 amount = 500)
{
    QJsonObject body {{u"amount"_s, amount}, {u"service_id"_s, seedService}, {u"account"_s, seedAccount()},
        {u"userId"_s, u"007"_s}};
    if (!cardId.isEmpty())
        body.insert(u"cardId"_s, cardId);
    return body;
}

QStringList namesIn(const QJsonValue &rows)
{
    QStringList names;
    const QJsonArray array = rows.toArray();
    for (const auto &row : array)
        names.append(row.toObject().value("name"_L1).toString());
    return names;
}

} // namespace

class tst_Api : public QObject {
    Q_OBJECT

    QUrl m_url;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;

    void start(const SandboxOptions &options)
    {
        m_sandbox = std::make_unique<EmbeddedSandbox>();
        QString error;
        QVERIFY2(m_sandbox->start(options, &error), qPrintable(error));
        m_url = m_sandbox->url();
    }

    QString created(const QString &cardId = {}, qint64 amount = 500)
    {
        return post(m_url, "/servicePayment/create/", createBody(cardId, amount))
            .result()
            .value("transactionId"_L1)
            .toString();
    }

    RawReply pay(const QString &id, const QString &cardId = pointCard, const QString &otp = {})
    {
        QJsonObject body {{u"transactionId"_s, id}, {u"cardId"_s, cardId}};
        if (!otp.isEmpty())
            body.insert("otp"_L1, otp);
        return post(m_url, "/servicePayment/pay/", body);
    }

    RawReply status(const QString &id)
    {
        return get(m_url, "/servicePayment/transaction/status/?transactionId=" + id.toUtf8());
    }

    QString cardOfKind(const QString &kind)
    {
        const QJsonArray cards = m_sandbox->cards();
        for (const auto &card : cards) {
            if (card.toObject().value("kind"_L1) == kind)
                return card.toObject().value("cardId"_L1).toString();
        }
        return {};
    }

    qint64 balanceOf(const QString &cardId)
    {
        const QJsonArray cards = m_sandbox->cards();
        for (const auto &card : cards) {
            if (card.toObject().value("cardId"_L1) == cardId)
                return card.toObject().value("balance"_L1).toInteger();
        }
        return -1;
    }

    QJsonObject inLedger(const QString &id)
    {
        const QJsonArray transactions = m_sandbox->ledger().value("transactions"_L1).toArray();
        for (const auto &transaction : transactions) {
            if (transaction.toObject().value("transactionId"_L1) == id)
                return transaction.toObject();
        }
        return {};
    }

    qint64 requestsOf(const QString &method)
    {
        return m_sandbox->ledger().value("requests"_L1).toObject().value(method).toInteger();
    }

private Q_SLOTS:
    void init() { start({}); }

    void infoAndCreateAnswerAsInTheSeed()
    {
        const RawReply info = post(
            m_url, "/servicePayment/info/", {{u"service_id"_s, seedService}, {u"account"_s, seedAccount()}});
        QCOMPARE(info.status, 200);
        QCOMPARE(namesIn(info.result().value("data"_L1)),
            (QStringList {u"time"_s, u"fio"_s, u"address"_s, u"last_paid_date"_s, u"pokcob"_s, u"dateob"_s,
                u"last_paid"_s, u"saldo"_s, u"region"_s, u"soato"_s, u"customer_code"_s}));
        QCOMPARE(info.result().value("data"_L1).toArray().at(7).toObject(),
            (QJsonObject {
                {u"name"_s, u"saldo"_s}, {u"value"_s, u"15105.15 UZS"_s}, {u"title"_s, u"balance"_s}}));
        QCOMPARE(info.result().value("data"_L1).toArray().at(9).toObject().value("value"_L1).toString(),
            u"26290 - Яшнабадский ЭСП"_s);

        const RawReply create = post(m_url, "/servicePayment/create/", createBody());
        QCOMPARE(create.status, 200);
        QCOMPARE(create.result().keys(), (QStringList {u"data"_s, u"transactionId"_s}));
        QCOMPARE(namesIn(create.result().value("data"_L1)),
            (QStringList {u"region"_s, u"soato"_s, u"customer_code"_s, u"time"_s, u"fio"_s, u"address"_s,
                u"last_paid_date"_s, u"pokcob"_s, u"dateob"_s, u"last_paid"_s, u"saldo"_s}));

        QCOMPARE(pay(create.result().value("transactionId"_L1).toString()).status, 200);
        const QJsonArray after = post(
            m_url, "/servicePayment/info/", {{u"service_id"_s, seedService}, {u"account"_s, seedAccount()}})
                                     .result()
                                     .value("data"_L1)
                                     .toArray();
        QCOMPARE(after.at(7).toObject().value("value"_L1).toString(), u"15605.15 UZS"_s);
        QCOMPARE(after.at(6).toObject().value("value"_L1).toString(), u"500 UZS"_s);
    }

    void paidIsPaidOnce()
    {
        const qint64 before = balanceOf(pointCard);
        const QString id = created();
        QCOMPARE(status(id).result().value("status"_L1).toString(), u"created"_s);
        QVERIFY(status(id).result().value("payedAt"_L1).isNull());
        const RawReply paid = pay(id);
        QCOMPARE(paid.status, 200);
        QCOMPARE(paid.result().keys(),
            (QStringList {u"cardId"_s, u"eposMerchant"_s, u"eposTerminal"_s, u"payedAt"_s, u"paymentRef"_s,
                u"transactionId"_s}));
        QCOMPARE(paid.result().value("transactionId"_L1).toString(), id);
        QCOMPARE(paid.result().value("paymentRef"_L1).toString().size(), 12);
        QCOMPARE(balanceOf(pointCard), before - 50000);
        QCOMPARE(pay(id).errorCode(), u"transaction_already_payed"_s);
        const RawReply known = status(id);
        QCOMPARE(known.result(),
            (QJsonObject {{u"transactionId"_s, id}, {u"status"_s, u"paid"_s},
                {u"payedAt"_s, paid.result().value("payedAt"_L1)}, {u"serviceId"_s, seedService},
                {u"cancelTime"_s, QJsonValue()}, {u"amount"_s, 500}}));
        QCOMPARE(inLedger(id),
            (QJsonObject {{u"transactionId"_s, id}, {u"serviceId"_s, seedService},
                {u"account"_s, seedAccount()}, {u"amount"_s, 500}, {u"userId"_s, u"007"_s},
                {u"state"_s, u"paid"_s}, {u"charges"_s, 1},
                {u"requests"_s, QJsonObject {{u"create"_s, 1}, {u"pay"_s, 2}, {u"status"_s, 3}}}}));
        QCOMPARE(requestsOf(u"pay"_s), 2);
        QCOMPARE(requestsOf(u"create"_s), 1);
        QCOMPARE(status(u"nothing"_s).errorCode(), u"transaction_not_found"_s);
        QCOMPARE(pay(u"nothing"_s).errorCode(), u"transaction_not_found"_s);
    }

    void codeIsAskedWhenCreateCarriedTheCard()
    {
        const RawReply create = post(m_url, "/servicePayment/create/", createBody(pointCard));
        QCOMPARE(create.result().value("sms"_L1).toObject().value("otpSentPhone"_L1).toString(),
            u"********2233"_s);
        const QString id = create.result().value("transactionId"_L1).toString();
        QCOMPARE(pay(id).errorCode(), u"otp_required"_s);
        QCOMPARE(pay(id, cardOfKind(u"poor"_s), u"123456"_s).errorCode(), u"card_is_not_for_this_check"_s);
        QCOMPARE(pay(id, pointCard, u"654321"_s).errorCode(), u"invalid_otp"_s);
        QCOMPARE(status(id).result().value("status"_L1).toString(), u"created"_s);
        QCOMPARE(pay(id, pointCard, u"123456"_s).status, 200);
    }

    void fiveWrongCodesLockTheTransaction()
    {
        const QString id = created(pointCard);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(pay(id, pointCard, u"000000"_s).errorCode(), u"invalid_otp"_s);
        QCOMPARE(pay(id, pointCard, u"123456"_s).errorCode(), u"too_many_attempts"_s);
        QCOMPARE(inLedger(id).value("charges"_L1).toInt(), 0);
    }

    void cardsRefuseByKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("poor") << u"poor"_s << u"insufficient_funds"_s;
        QTest::newRow("blocked") << u"blocked"_s << u"card_is_blocked"_s;
        QTest::newRow("expired") << u"expired"_s << u"card_expired"_s;
        QTest::newRow("otp") << u"otp"_s << u"otp_required"_s;
        QTest::newRow("unknown") << u"no such kind"_s << u"card_not_found"_s;
    }
    void cardsRefuseByKind()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, code);
        const QString id = created();
        const QString card = cardOfKind(kind);
        QCOMPARE(pay(id, card.isEmpty() ? u"nobody"_s : card).errorCode(), code);
        QCOMPARE(inLedger(id).value("charges"_L1).toInt(), 0);
        QCOMPARE(pay(id).status, 200);
    }

    void createRefusesWithCode_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<QString>("code");
        const auto account = [](const QJsonObject &change) {
            QJsonObject object = seedAccount();
            for (auto it = change.begin(); it != change.end(); ++it)
                object.insert(it.key(), it.value());
            return QJsonObject {{u"account"_s, object}};
        };
        QTest::newRow("too little") << QJsonObject {{u"amount"_s, 499}} << u"invalid_amount"_s;
        QTest::newRow("too much") << QJsonObject {{u"amount"_s, 5000001}} << u"invalid_amount"_s;
        QTest::newRow("a fraction") << QJsonObject {{u"amount"_s, 500.5}} << u"validation_error"_s;
        QTest::newRow("a text") << QJsonObject {{u"amount"_s, u"500"_s}} << u"validation_error"_s;
        QTest::newRow("no service") << QJsonObject {{u"service_id"_s, u"x"_s}} << u"service_not_found"_s;
        QTest::newRow("phone") << QJsonObject {{u"cardId"_s, pointCard},
            {u"phoneNumber"_s, u"+998990000000"_s}}
                               << u"phone_not_match"_s;
        QTest::newRow("card") << QJsonObject {{u"cardId"_s, u"x"_s}} << u"card_not_found"_s;
        QTest::newRow("empty field") << account({{u"customer_code"_s, u""_s}}) << u"field_required"_s;
        QTest::newRow("letters") << account({{u"customer_code"_s, u"12a"_s}}) << u"field_not_valid"_s;
        QTest::newRow("a number") << account({{u"customer_code"_s, 1000000}}) << u"field_not_valid"_s;
        QTest::newRow("other region") << account({{u"region"_s, u"2"_s}}) << u"field_not_valid"_s;
        QTest::newRow("extra") << account({{u"extra"_s, u"2"_s}}) << u"validation_error"_s;
        QTest::newRow("unknown") << account({{u"customer_code"_s, u"4040001"_s}}) << u"account_not_found"_s;
    }
    void createRefusesWithCode()
    {
        QFETCH(const QJsonObject, change);
        QFETCH(const QString, code);
        QJsonObject body = createBody();
        for (auto it = change.begin(); it != change.end(); ++it)
            body.insert(it.key(), it.value());
        const RawReply reply = post(m_url, "/servicePayment/create/", body);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.errorCode(), code);
        QVERIFY(m_sandbox->ledger().value("transactions"_L1).toArray().isEmpty());
    }

    void registryAnswersOnBothPathsAndFilters()
    {
        const QString id = created();
        QCOMPARE(pay(id).status, 200);
        created();
        const QJsonObject shown = get(m_url, "/servicePayment/transaction/all").result();
        QCOMPARE(shown.value("totalTransaction"_L1).toInt(), 1);
        QVERIFY(shown.value("error"_L1).isNull() && shown.contains("error"_L1));
        const QJsonObject row = shown.value("transactions"_L1).toArray().at(0).toObject();
        QCOMPARE(row.keys(),
            (QStringList {
                u"amount"_s, u"cardNumber"_s, u"date"_s, u"id"_s, u"owner"_s, u"serviceId"_s, u"userId"_s}));
        QCOMPARE(row.value("id"_L1).toString(), id);
        QCOMPARE(row.value("date"_L1), status(id).result().value("payedAt"_L1));
        const QByteArray other = "/merchant/servicePayment/transaction/all/";
        QCOMPARE(get(m_url, other).result(), shown);
        const QByteArray day = row.value("date"_L1).toString().left(10).toUtf8();
        const auto total = [&](const QByteArray &query) {
            return get(m_url, other + '?' + query).result().value("totalTransaction"_L1).toInt(-1);
        };
        QCOMPARE(total("serviceId=" + seedService.toUtf8() + "&userId=007"), 1);
        QCOMPARE(total("beginDate=" + day + "&endDate=" + day), 1);
        QCOMPARE(total("userId=008"), 0);
        QCOMPARE(total("serviceId=x"), 0);
        QCOMPARE(total("endDate=2020-01-01"), 0);
        QCOMPARE(total("beginDate=2999-01-01"), 0);
        QCOMPARE(get(m_url, other + "?beginDate=yesterday").errorCode(), u"validation_error"_s);
        QCOMPARE(requestsOf(u"all"_s), 9);
    }

    void registryIsFilledOnDemandAndReproducible()
    {
        SandboxOptions options;
        options.transactions = 500;
        options.services = 100;
        options.options = 2000;
        options.seed = 7;
        QList<QByteArray> bodies;
        for (int i = 0; i < 2; ++i) {
            start(options);
            const QByteArray list = get(m_url, "/servicePayment/list/").body;
            bodies.append(QByteArray(list).replace(m_url.toEncoded(), "")
                + get(m_url, "/servicePayment/transaction/all").body);
        }
        QCOMPARE(bodies.at(0), bodies.at(1));
        QCOMPARE(get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray().size(), 100);
        const QJsonObject all = get(m_url, "/servicePayment/transaction/all").result();
        QCOMPARE(all.value("totalTransaction"_L1).toInt(), 500);
        const QJsonObject row = all.value("transactions"_L1).toArray().at(123).toObject();
        const QString id = row.value("id"_L1).toString();
        QCOMPARE(status(id).result().value("status"_L1).toString(), u"paid"_s);
        QCOMPARE(status(id).result().value("payedAt"_L1), row.value("date"_L1));
        QCOMPARE(status(id).result().value("amount"_L1), row.value("amount"_L1));
        QCOMPARE(pay(id).errorCode(), u"transaction_already_payed"_s);
        qsizetype longest = 0;
        const QJsonArray services
            = get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray();
        for (const auto &service : services) {
            const QByteArray sid = service.toObject().value("service_id"_L1).toString().toUtf8();
            const QJsonArray fields = get(m_url, "/servicePayment/fields/" + sid + '/')
                                          .result()
                                          .value("data"_L1)
                                          .toArray()
                                          .at(0)
                                          .toObject()
                                          .value("fields"_L1)
                                          .toArray();
            for (const auto &field : fields)
                longest = std::max(longest, field.toObject().value("values"_L1).toArray().size());
        }
        QCOMPARE(longest, 2000);
    }

    void tokenMethodPathAndBodyAreChecked()
    {
        SandboxOptions options;
        options.token = u"secret"_s;
        start(options);
        QCOMPARE(exchange(m_url, request("GET", "/servicePayment/list/")).status, 401);
        QCOMPARE(exchange(m_url, request("GET", "/servicePayment/list/", {}, {})).status, 401);
        QCOMPARE(exchange(m_url, request("GET", "/servicePayment/list/", {}, "secret")).status, 200);
        QCOMPARE(exchange(m_url, request("POST", "/servicePayment/list/", "{}", "secret")).status, 405);
        QCOMPARE(exchange(m_url, request("GET", "/servicePayment/list", {}, "secret")).status, 404);
        QCOMPARE(exchange(m_url, request("GET", "/servicePayment/fields//x/", {}, "secret")).status, 404);
        const RawReply rubbish = exchange(m_url, request("POST", "/servicePayment/pay/", "[", "secret"));
        QCOMPARE(rubbish.status, 400);
        QCOMPARE(rubbish.errorCode(), u"validation_error"_s);
    }

    void everyAnswerSaysTheTime()
    {
        for (const QByteArray &target : {QByteArray("/servicePayment/list/"), QByteArray("/nothing"),
                 QByteArray("/servicePayment/transaction/status/"), QByteArray("/sandbox/cards")}) {
            const QByteArray date = get(m_url, target).head.value("Date");
            const QDateTime time = QLocale::c().toDateTime(
                QString::fromLatin1(date).chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
            QVERIFY2(time.isValid(), date.constData());
            const QDateTime utc(time.date(), time.time(), Qt::UTC);
            QVERIFY(std::abs(utc.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        }
    }

    void oneConnectionTakesManyRequests()
    {
        const RawClient client(m_url);
        client.send(request("GET", "/servicePayment/list/") + request("GET", "/sandbox/cards"));
        const RawReply both = client.read();
        QCOMPARE(both.status, 200);
        client.send(request("GET", "/servicePayment/transaction/status/?transactionId=x"));
        QVERIFY(client.read().bytes.contains("HTTP/1.1"));
        QTRY_COMPARE(requestsOf(u"status"_s), 1);
    }

    void cardsAndLedgerOverHttp()
    {
        const QJsonArray cards = QJsonDocument::fromJson(get(m_url, "/sandbox/cards").body).array();
        QCOMPARE(cards, m_sandbox->cards());
        QSet<QString> kinds;
        QSet<QString> owners;
        for (const auto &card : cards) {
            kinds.insert(card.toObject().value("kind"_L1).toString());
            owners.insert(card.toObject().value("owner"_L1).toString());
        }
        QCOMPARE(kinds, (QSet<QString> {u"ok"_s, u"poor"_s, u"blocked"_s, u"expired"_s, u"otp"_s}));
        QCOMPARE(owners.size(), 2);
        created();
        QCOMPARE(get(m_url, "/sandbox/ledger").json(), m_sandbox->ledger());
    }

    void chargesAndCancelsByItself()
    {
        start({});
        const auto told = [this](const QByteArray &what, const QString &id) {
            return post(m_url, "/sandbox/" + what, {{u"transactionId"_s, id}});
        };
        // A refused payment that succeeds late, is charged a second time, and is taken back.
        const QString id = created();
        QCOMPARE(pay(id, cardOfKind(u"blocked"_s)).status, 400);
        QCOMPARE(status(id).result().value("status"_L1).toString(), u"created"_s);
        QCOMPARE(told("charge", id).json().value("charges"_L1).toInt(), 1);
        QCOMPARE(status(id).result().value("status"_L1).toString(), u"paid"_s);
        QCOMPARE(get(m_url, "/merchant/servicePayment/transaction/all/")
                     .result()
                     .value("totalTransaction"_L1)
                     .toInt(),
            1);
        QVERIFY(m_sandbox->charge(id));
        QCOMPARE(m_sandbox->ledger(), get(m_url, "/sandbox/ledger").json());
        QCOMPARE(told("cancel", id).json().value("state"_L1).toString(), u"cancelled"_s);
        const QJsonObject cancelled = status(id).result();
        QCOMPARE(cancelled.value("status"_L1).toString(), u"cancelled"_s);
        QVERIFY(!cancelled.value("cancelTime"_L1).toString().isEmpty());
        QVERIFY(cancelled.value("payedAt"_L1).isNull());
        QCOMPARE(get(m_url, "/merchant/servicePayment/transaction/all/")
                     .result()
                     .value("totalTransaction"_L1)
                     .toInt(),
            0);
        QCOMPARE(pay(id).errorCode(), u"transaction_not_available_for_payment"_s);
        const QJsonObject entry = m_sandbox->ledger().value("transactions"_L1).toArray().first().toObject();
        QCOMPARE(entry.value("charges"_L1).toInt(), 2);

        QCOMPARE(told("charge", u"nobody's"_s).status, 400);
        QCOMPARE(told("cancel", {}).status, 400);
        QString error;
        QVERIFY(!m_sandbox->cancel(u"nobody's"_s, &error));
        QCOMPARE(error, u"there is no such transaction"_s);
    }

    void ledgerSurvivesRestarts()
    {
        const QTemporaryDir folder;
        SandboxOptions options;
        options.ledgerFile = folder.filePath(u"ledger.json"_s);
        start(options);
        const QString paid = created();
        const QString waiting = created(pointCard);
        QCOMPARE(pay(paid).status, 200);
        QCOMPARE(pay(waiting, pointCard, u"1111"_s).errorCode(), u"invalid_otp"_s);
        get(m_url, "/servicePayment/list/");
        const QJsonObject ledger = m_sandbox->ledger();
        const QJsonArray cards = m_sandbox->cards();
        const QJsonObject status1 = status(paid).result();
        const QByteArray registry = get(m_url, "/servicePayment/transaction/all").body;
        m_sandbox.reset();
        QCOMPARE(QFile::permissions(options.ledgerFile) & (QFile::ReadGroup | QFile::ReadOther), 0);

        start(options);
        QCOMPARE(status(paid).result(), status1);
        QCOMPARE(get(m_url, "/servicePayment/transaction/all").body, registry);
        QCOMPARE(m_sandbox->cards(), cards);
        QCOMPARE(m_sandbox->ledger().value("transactions"_L1).toArray().size(), 2);
        QCOMPARE(requestsOf(u"list"_s), ledger.value("requests"_L1).toObject().value("list"_L1).toInteger());
        QCOMPARE(pay(paid).errorCode(), u"transaction_already_payed"_s);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(pay(waiting, pointCard, u"1111"_s).errorCode(), u"invalid_otp"_s);
        QCOMPARE(pay(waiting, pointCard, u"123456"_s).errorCode(), u"too_many_attempts"_s);
        m_sandbox.reset();

        QFile file(options.ledgerFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"transactions\":");
        file.close();
        EmbeddedSandbox broken;
        QString error;
        QVERIFY(!broken.start(options, &error));
        QVERIFY(error.contains("ledger.json"_L1));
        QVERIFY(broken.ledger().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_api.moc"
