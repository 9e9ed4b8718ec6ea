// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/app/sandbox/RawClient.h"
#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace kassa::sandbox;
using namespace kassa::sandbox::test;
using Ending = RawReply::Ending;

namespace {

const QString service = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
const QString pointCard = u"9f877739-2149-4831-88a4-d1857309c77c"_s;
constexpr int shortPatienceMs = 400;

} // namespace

class tst_Faults : public QObject {
    Q_OBJECT

    QUrl m_url;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;

    QString created(const QUrl &url)
    {
        const QJsonObject account {
            {u"soato"_s, u"26290"_s}, {u"region"_s, u"1"_s}, {u"customer_code"_s, u"1000000"_s}};
        return post(url, "/servicePayment/create/",
            {{u"amount"_s, 500}, {u"service_id"_s, service}, {u"account"_s, account}})
            .result()
            .value("transactionId"_L1)
            .toString();
    }

    static QByteArray payRequest(const QString &id)
    {
        const QJsonObject body {{u"transactionId"_s, id}, {u"cardId"_s, pointCard}};
        return request("POST", "/servicePayment/pay/", QJsonDocument(body).toJson());
    }

    void arm(const QString &on, const QString &fault, const QJsonValue &arg = {}, int times = 1, int skip = 0)
    {
        const QJsonObject json {
            {u"on"_s, on}, {u"fault"_s, fault}, {u"times"_s, times}, {u"skip"_s, skip}, {u"arg"_s, arg}};
        const RawReply reply = post(m_url, "/sandbox/faults", json);
        QVERIFY2(reply.status == 200, reply.body.constData());
    }

    QString statusOf(const QString &id)
    {
        return get(m_url, "/servicePayment/transaction/status/?transactionId=" + id.toUtf8())
            .result()
            .value("status"_L1)
            .toString();
    }

    QJsonObject transaction()
    {
        return m_sandbox->ledger().value("transactions"_L1).toArray().at(0).toObject();
    }
    qint64 paysAtTheSocket()
    {
        return m_sandbox->ledger().value("requests"_L1).toObject().value("pay"_L1).toInteger();
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<EmbeddedSandbox>();
        QVERIFY(m_sandbox->start({}));
        m_url = m_sandbox->url();
    }

    void faultsOnPay_data()
    {
        QTest::addColumn<QJsonValue>("arg");
        QTest::addColumn<Ending>("ending");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("charged");
        const auto row
            = [](const char *fault, Ending ending, int status, bool charged, const QJsonValue &arg = {}) {
                  QTest::newRow(qPrintable(QString::fromLatin1(fault) + u' ' + arg.toVariant().toString()))
                      << arg << ending << status << charged;
              };
        row("reset_before_body", Ending::Reset, 0, false);
        row("close_before", Ending::Closed, 0, false);
        row("redirect", Ending::Complete, 307, false);
        for (const int code : {401, 403, 408, 429, 500, 502})
            row("status", Ending::Complete, code, false, code);
        row("status", Ending::Complete, 502, true, u"502+work"_s);
        row("error", Ending::Complete, 400, false, u"daily_limit_used_for_this_card"_s);
        row("close_after", Ending::Closed, 0, true);
        row("reset_in_body", Ending::Reset, 200, true);
        row("hang", Ending::Silent, 0, true);
        row("drip", Ending::Silent, 0, true, 60000);
        row("drip", Ending::Complete, 200, true, 1);
        row("delay", Ending::Complete, 200, true, 300);
        row("cut_header", Ending::Closed, 0, true);
        row("cut_body", Ending::Closed, 200, true);
        row("wrong_length", Ending::Complete, 200, true);
        row("wrong_length", Ending::Silent, 200, true, 9);
        row("empty_200", Ending::Complete, 200, true);
        row("html_200", Ending::Complete, 200, true);
        row("rubbish", Ending::Complete, 200, true);
        row("result_null", Ending::Complete, 200, true);
        row("error_in_2xx", Ending::Complete, 200, true);
        row("other_transaction", Ending::Complete, 200, true);
        row("gzip_rubbish", Ending::Complete, 200, true);
        row("oversize", Ending::Complete, 200, true);
        row("skew", Ending::Complete, 200, true, 3600);
    }
    void faultsOnPay()
    {
        const QString fault = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
        QFETCH(const QJsonValue, arg);
        QFETCH(const Ending, ending);
        QFETCH(const int, status);
        QFETCH(const bool, charged);
        const QString id = created(m_url);
        arm(u"pay"_s, fault, arg);
        const RawReply reply
            = exchange(m_url, payRequest(id), ending == Ending::Silent ? shortPatienceMs : 5000);
        QCOMPARE(reply.ending, ending);
        QCOMPARE(reply.status, status);
        QCOMPARE(transaction().value("charges"_L1).toInt(), charged ? 1 : 0);
        QCOMPARE(paysAtTheSocket(), 1);
        QCOMPARE(transaction().value("requests"_L1).toObject().value("pay"_L1).toInt(), 1);
        if (status != 0)
            QVERIFY(!reply.head.value("Date").isEmpty());
        checkBody(fault, arg, reply, id);
        // Spent: the next request is served.
        QCOMPARE(exchange(m_url, payRequest(id)).status, charged ? 400 : 200);
        QCOMPARE(transaction().value("charges"_L1).toInt(), 1);
    }

    void lyingStatusSaysCreatedAfterTheCharge()
    {
        const QString id = created(m_url);
        arm(u"status"_s, u"status_lie"_s, {}, 2);
        QCOMPARE(statusOf(id), u"created"_s);
        QCOMPARE(exchange(m_url, payRequest(id)).status, 200);
        QCOMPARE(statusOf(id), u"created"_s);
        QCOMPARE(statusOf(id), u"created"_s);
        QCOMPARE(statusOf(id), u"paid"_s);
    }

    void liesCanBeginWithTheCharge()
    {
        const QString id = created(m_url);
        arm(u"pay"_s, u"status_lie"_s, 1);
        arm(u"pay"_s, u"late_registry"_s, 2);
        arm(u"pay"_s, u"close_after"_s);
        QCOMPARE(exchange(m_url, payRequest(id)).ending, Ending::Closed);
        QCOMPARE(statusOf(id), u"created"_s);
        QCOMPARE(statusOf(id), u"paid"_s);
        const auto rows = [this] {
            return get(m_url, "/servicePayment/transaction/all")
                .result()
                .value("totalTransaction"_L1)
                .toInt();
        };
        QCOMPARE(rows(), 0);
        QCOMPARE(rows(), 0);
        QCOMPARE(rows(), 1);
    }

    void lateRegistryHidesWhatWasJustCharged()
    {
        QCOMPARE(exchange(m_url, payRequest(created(m_url))).status, 200);
        arm(u"all"_s, u"late_registry"_s);
        const QByteArray path = "/servicePayment/transaction/all";
        QCOMPARE(get(m_url, path).result().value("totalTransaction"_L1).toInt(-1), 0);
        QCOMPARE(get(m_url, path).result().value("totalTransaction"_L1).toInt(-1), 1);
    }

    void skipAndTimesCountRequests()
    {
        arm(u"list"_s, u"status"_s, 500, 1, 1);
        arm(u"list"_s, u"status"_s, 502, 2, 0);
        QList<int> seen;
        for (int i = 0; i < 5; ++i)
            seen.append(get(m_url, "/servicePayment/list/").status);
        QCOMPARE(seen, (QList<int> {502, 500, 502, 200, 200}));
        QCOMPARE(get(m_url, "/servicePayment/transaction/all").status, 200);
        arm(u"list"_s, u"hang"_s);
        m_sandbox->clearFaults();
        QCOMPARE(get(m_url, "/servicePayment/list/").status, 200);
    }

    void everyMethodCanBeSpoiled()
    {
        const QString id = created(m_url);
        const QList<std::pair<QString, QByteArray>> requests {
            {u"list"_s, request("GET", "/servicePayment/list/?available_for_me=true")},
            {u"fields"_s, request("GET", "/servicePayment/fields/" + service.toUtf8() + '/')},
            {u"info"_s, request("POST", "/servicePayment/info/", "{}")},
            {u"create"_s, request("POST", "/servicePayment/create/", "{}")},
            {u"pay"_s, payRequest(id)},
            {u"status"_s, request("GET", "/servicePayment/transaction/status/?transactionId=" + id.toUtf8())},
            {u"all"_s, request("GET", "/merchant/servicePayment/transaction/all/")},
        };
        for (const auto &[on, bytes] : requests) {
            arm(on, u"html_200"_s);
            const RawReply reply = exchange(m_url, bytes);
            QCOMPARE(reply.status, 200);
            QVERIFY2(reply.body.contains("<html>"), qPrintable(on));
            arm(on, u"reset_before_body"_s);
            QCOMPARE(exchange(m_url, bytes).ending, Ending::Reset);
        }
    }

    void headAloneIsCountedWhenTheCutComesBeforeTheBody()
    {
        const QString id = created(m_url);
        arm(u"pay"_s, u"reset_before_body"_s);
        const QByteArray whole = payRequest(id);
        QCOMPARE(exchange(m_url, whole.left(whole.indexOf("\r\n\r\n") + 4)).ending, Ending::Reset);
        QCOMPARE(paysAtTheSocket(), 1);
        QCOMPARE(transaction().value("requests"_L1).toObject().value("pay"_L1).toInt(), 0);
    }

    void workIsDoneThoughTheClientLeft()
    {
        const QString id = created(m_url);
        {
            const RawClient client(m_url);
            client.send(payRequest(id));
        }
        QTRY_COMPARE(transaction().value("charges"_L1).toInt(), 1);
    }

    void latencyDelaysTheApiOnly()
    {
        SandboxOptions options;
        options.latencyMs = 80;
        EmbeddedSandbox slow;
        QVERIFY(slow.start(options));
        QVERIFY(get(slow.url(), "/servicePayment/list/").ms >= 79);
        QVERIFY(get(slow.url(), "/sandbox/cards").ms < 79);
    }

    void whatCannotBeArmedIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        const auto row
            = [](const char *name, const QString &on, const QString &fault, const QJsonValue &arg = {}) {
                  QTest::newRow(name) << QJsonObject {{u"on"_s, on}, {u"fault"_s, fault}, {u"arg"_s, arg}};
              };
        row("refuse", u"pay"_s, u"refuse"_s);
        row("dns", u"pay"_s, u"dns"_s);
        row("tls", u"pay"_s, u"tls"_s);
        row("unknown fault", u"pay"_s, u"explode"_s);
        row("unknown method", u"refund"_s, u"hang"_s);
        row("no status", u"pay"_s, u"status"_s);
        row("no code", u"pay"_s, u"error"_s);
        row("lie on list", u"list"_s, u"status_lie"_s);
        row("late registry on list", u"list"_s, u"late_registry"_s);
    }
    void whatCannotBeArmedIsRefused()
    {
        QFETCH(const QJsonObject, fault);
        const RawReply reply = post(m_url, "/sandbox/faults", fault);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.errorCode().isEmpty());
        QString error;
        QVERIFY(!m_sandbox->arm(fault, &error));
        QVERIFY(!error.isEmpty());
        QCOMPARE(get(m_url, "/servicePayment/list/").status, 200);
    }

    void scenarioSetsServicesCardsAndFaults()
    {
        const QTemporaryDir folder;
        const QString path = write(folder, R"({"seed":9,
            "services":[{"service_id":"s1","name":"Only","fields":[{"name":"code","type":"text","values":[]}]}],
            "cards":[{"cardId":"c1","mask":"860000******0001","balance":100000,"kind":"ok"}],
            "faults":[{"on":"list","fault":"status","arg":500}]})");
        SandboxOptions options;
        options.scenarioFile = path;
        EmbeddedSandbox sandbox;
        QString error;
        QVERIFY2(sandbox.start(options, &error), qPrintable(error));
        QCOMPARE(get(sandbox.url(), "/servicePayment/list/").status, 500);
        const QJsonArray services
            = get(sandbox.url(), "/servicePayment/list/").result().value("services"_L1).toArray();
        QCOMPARE(services.size(), 1);
        QCOMPARE(services.at(0).toObject().value("payment_available"_L1).toBool(), true);
        QCOMPARE(sandbox.cards().size(), 1);
        const QString id = post(sandbox.url(), "/servicePayment/create/",
            {{u"service_id"_s, u"s1"_s}, {u"amount"_s, 900},
                {u"account"_s, QJsonObject {{u"code"_s, u"1"_s}}}})
                               .result()
                               .value("transactionId"_L1)
                               .toString();
        QCOMPARE(
            post(sandbox.url(), "/servicePayment/pay/", {{u"transactionId"_s, id}, {u"cardId"_s, u"c1"_s}})
                .status,
            200);
        QCOMPARE(sandbox.cards().at(0).toObject().value("balance"_L1).toInteger(), 10000);
    }

    void badScenariosAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("unknown key") << QByteArray("{\"sevices\":[]}");
        QTest::newRow("unknown fault") << QByteArray("{\"faults\":[{\"on\":\"pay\",\"fault\":\"x\"}]}");
        QTest::newRow("card") << QByteArray("{\"cards\":[{}]}");
        QTest::newRow("padding") << QByteArray("{\"services\":2000000000}");
        QTest::newRow("service") << QByteArray("{\"services\":[{}]}");
    }
    void badScenariosAreRefused()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        SandboxOptions options;
        options.scenarioFile = write(folder, content);
        EmbeddedSandbox sandbox;
        QString error;
        QVERIFY(!sandbox.start(options, &error));
        QVERIFY(error.contains("scenario"_L1));
    }

    void programPrintsOneLineAndServes()
    {
        QProcess program;
        program.start(QStringLiteral(KASSA_BIN_DIR "/kassa-sandbox"),
            {u"--token"_s, u"t"_s, u"--seed=3"_s, u"--services"_s, u"40"_s});
        QVERIFY(program.waitForReadyRead(20000));
        const QByteArray line = program.readAllStandardOutput();
        QVERIFY2(line.startsWith("listening http://127.0.0.1:") && line.endsWith('\n'), line.constData());
        const QUrl url(QString::fromLatin1(line.mid(10).trimmed()));
        const RawReply list = exchange(url, request("GET", "/servicePayment/list/", {}, "t"));
        QCOMPARE(list.result().value("services"_L1).toArray().size(), 40);
        QCOMPARE(exchange(url, request("GET", "/servicePayment/list/", {}, "u")).status, 401);

        QProcess second;
        second.start(
            QStringLiteral(KASSA_BIN_DIR "/kassa-sandbox"), {u"--port"_s, QString::number(url.port())});
        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitCode(), 2);
        program.terminate();
        QVERIFY(program.waitForFinished(20000));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

    void programRefusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList {u"--colour"_s, u"red"_s};
        QTest::newRow("no value") << QStringList {u"--port"_s};
        QTest::newRow("port") << QStringList {u"--port"_s, u"70000"_s};
        QTest::newRow("negative") << QStringList {u"--services"_s, u"-1"_s};
        QTest::newRow("scenario") << QStringList {u"--scenario"_s, u"/nonexistent.json"_s};
    }
    void programRefusesBadArguments()
    {
        QFETCH(const QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(KASSA_BIN_DIR "/kassa-sandbox"), arguments);
        QVERIFY(program.waitForFinished(20000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        QCOMPARE(program.readAllStandardError().count('\n'), 1);
    }

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QString path = folder.filePath(u"scenario.json"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path;
    }

    void checkBody(const QString &fault, const QJsonValue &arg, const RawReply &reply, const QString &id)
    {
        const QString shown = reply.result().value("transactionId"_L1).toString();
        if (fault == "drip"_L1 || fault == "delay"_L1 || fault == "oversize"_L1 || fault == "skew"_L1
            || fault == "error_in_2xx"_L1)
            QCOMPARE(shown, reply.ending == Ending::Complete ? id : QString());
        if (fault == "delay"_L1)
            QVERIFY(reply.ms >= 290);
        if (fault == "oversize"_L1)
            QVERIFY(reply.body.size() > 64 * 1024 * 1024);
        if (fault == "error_in_2xx"_L1)
            QCOMPARE(reply.errorCode(), u"processing_error"_s);
        if (fault == "error"_L1)
            QCOMPARE(reply.errorCode(), arg.toString());
        if (fault == "other_transaction"_L1)
            QVERIFY(!shown.isEmpty() && shown != id);
        if (fault == "redirect"_L1)
            QCOMPARE(reply.head.value("Location"), QByteArray("/servicePayment/pay/"));
        if (fault == "empty_200"_L1)
            QVERIFY(reply.body.isEmpty());
        if (fault == "result_null"_L1)
            QCOMPARE(reply.body, QByteArray("{\"result\":null}"));
        if (fault == "gzip_rubbish"_L1)
            QCOMPARE(reply.head.value("Content-Encoding"), QByteArray("gzip"));
        if (fault == "cut_body"_L1 || fault == "reset_in_body"_L1)
            QVERIFY(!reply.body.isEmpty() && reply.body.size() < reply.head.contentLength());
        if (fault == "cut_header"_L1)
            QVERIFY(reply.bytes.startsWith("HTTP/1.1 200"));
        if (fault == "rubbish"_L1 || fault == "html_200"_L1
            || (fault == "wrong_length"_L1 && reply.ending == Ending::Complete))
            QVERIFY(reply.json().isEmpty());
        if (fault == "skew"_L1) {
            const QDateTime date = QLocale::c().toDateTime(
                QString::fromLatin1(reply.head.value("Date")).chopped(4), u"ddd, dd MMM yyyy HH:mm:ss"_s);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            QVERIFY(QDateTime(date.date(), date.time(), Qt::UTC) > now.addSecs(3500));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
