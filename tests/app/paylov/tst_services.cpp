// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Log.h"
#include "app/paylov/LogoLoader.h"
#include "app/paylov/PastedToken.h"
#include "tests/app/paylov/Wire.h"
#include "tests/kit/Quiet.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray page(const QStringList &ids, qint64 total)
{
    QJsonArray rows;
    for (const QString &id : ids)
        rows.append(QJsonObject {{u"id"_s, id}, {u"amount"_s, 500}});
    return QJsonDocument(
        QJsonObject {{u"result"_s, QJsonObject {{u"totalTransaction"_s, total}, {u"transactions"_s, rows}}}})
        .toJson();
}

const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(100, 'x');

} // namespace

class TestServices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void registryFallsBackBetweenItsPaths_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404 page") << 404;
        QTest::newRow("redirect") << 301;
    }
    void registryFallsBackBetweenItsPaths()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.setHandler([status](const ScriptedServer::Request &request) {
            return request.target.startsWith("/servicePayment/transaction/all?")
                ? ScriptedServer::json(page({u"a"_s}, 1))
                : ScriptedServer::answer(status, "<html>not here</html>", {"Location: /elsewhere"});
        });
        Wire wire(server.url());
        const RegistryQuery query {u"s 1"_s, u"0+7"_s, QDate(2026, 3, 1), QDate(2026, 3, 2)};
        Outcome<RegistryPage> first;
        wire.registry.all(query, &wire.context, first.taker());
        QTRY_COMPARE(first.calls, 1);
        QVERIFY(first.result->has_value());
        QVERIFY((*first.result)->whole());
        QCOMPARE(server.requests().at(0).target,
            "/merchant/servicePayment/transaction/all/"
            "?serviceId=s%201&userId=0%2B7&beginDate=2026-03-01&endDate=2026-03-02");
        Outcome<RegistryPage> second;
        wire.registry.all(query, &wire.context, second.taker());
        QTRY_COMPARE(second.calls, 1);
        QCOMPARE(server.requests().size(), 3);
    }

    void registryUnderNeitherPath()
    {
        ScriptedServer server;
        server.setHandler(
            [](const ScriptedServer::Request &) { return ScriptedServer::answer(404, "nothing"); });
        Wire wire(server.url());
        for (int i = 1; i <= 2; ++i) {
            Outcome<RegistryPage> out;
            wire.registry.all({}, &wire.context, out.taker());
            QTRY_COMPARE(out.calls, 1);
            QCOMPARE(out.result->error().httpStatus, 404);
            QCOMPARE(server.requests().size(), 2 * i);
            QVERIFY(server.requests().at(2 * i - 2).target.startsWith("/merchant/"));
        }
    }

    void registryHalvesTooLargeWindows()
    {
        ScriptedServer server;
        QStringList asked;
        server.setHandler([&asked](const ScriptedServer::Request &request) {
            const QByteArray days = request.target.mid(request.target.indexOf('?') + 1);
            asked.append(QString::fromLatin1(days).remove(u"beginDate="_s).remove(u"endDate="_s));
            if (days == "beginDate=2026-03-01&endDate=2026-03-01")
                return ScriptedServer::json(page({u"a"_s}, 1));
            if (days == "beginDate=2026-03-02&endDate=2026-03-02")
                return ScriptedServer::json(page({u"b"_s}, 1));
            if (days == "beginDate=2026-03-02&endDate=2026-03-03")
                return ScriptedServer::json(page({u"b"_s, u"c"_s}, 2));
            return ScriptedServer::raw(
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n{", ScriptedServer::Then::Keep);
        });
        Wire wire(server.url());
        Outcome<RegistryPage> out;
        wire.registry.all({{}, {}, QDate(2026, 3, 1), QDate(2026, 3, 3)}, &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QVERIFY(out.result->has_value());
        QStringList ids;
        for (const RegistryRow &row : (*out.result)->rows)
            ids.append(row.id);
        QCOMPARE(ids, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE((*out.result)->total, 3);
        QVERIFY((*out.result)->whole());
        QCOMPARE(asked.first(), u"2026-03-01&2026-03-03"_s);

        Outcome<RegistryPage> day;
        wire.registry.all({{}, {}, QDate(2026, 3, 9), QDate(2026, 3, 9)}, &wire.context, day.taker());
        QTRY_COMPARE(day.calls, 1);
        QCOMPARE(day.result->error().code, ErrorCode::TooLarge);
    }

    void joinedWindowsStayIncomplete()
    {
        ScriptedServer server;
        server.setHandler([](const ScriptedServer::Request &request) {
            if (request.target.contains("beginDate=2026-03-01&endDate=2026-03-02"))
                return ScriptedServer::raw(
                    "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n{", ScriptedServer::Then::Keep);
            return ScriptedServer::json(page({QString::fromLatin1(request.target.right(2))}, 2));
        });
        Wire wire(server.url());
        Outcome<RegistryPage> out;
        wire.registry.all({{}, {}, QDate(2026, 3, 1), QDate(2026, 3, 2)}, &wire.context, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE((*out.result)->rows.size(), 2);
        QCOMPARE((*out.result)->total, 4);
        QVERIFY(!(*out.result)->whole());
    }

    void largeAnswersLeaveTheEventLoopAlone()
    {
        QStringList ids;
        for (int i = 0; i < 60000; ++i)
            ids.append(u"2e701897-b04b-4fb0-99c5-%1"_s.arg(i, 12, 10, QLatin1Char('0')));
        const QByteArray answer = page(ids, ids.size());
        QVERIFY(answer.size() > 4 * Gateway::inlineLimit);
        ScriptedServer server;
        server.script(ScriptedServer::json(answer));
        Wire wire(server.url());
        Outcome<RegistryPage> out;
        bool decodedHere = true;
        Gateway::Call call;
        call.path = u"x/"_s;
        wire.gateway.fetch<RegistryPage>(
            call, &wire.context,
            [&decodedHere, main = QThread::currentThread()](const QJsonObject &) -> Result<RegistryPage> {
                decodedHere = QThread::currentThread() == main;
                return RegistryPage {};
            },
            [&out, main = QThread::currentThread()](Result<RegistryPage> page) {
                QCOMPARE(QThread::currentThread(), main);
                out.taker()(std::move(page));
            });
        QTRY_COMPARE_WITH_TIMEOUT(out.calls, 1, 30000);
        QVERIFY(!decodedHere);

        server.script(ScriptedServer::json(answer));
        Outcome<RegistryPage> rows;
        wire.registry.all({}, &wire.context, rows.taker());
        QTRY_COMPARE_WITH_TIMEOUT(rows.calls, 1, 30000);
        QCOMPARE((*rows.result)->rows.size(), 60000);
        QVERIFY((*rows.result)->whole());
    }

    void contextMayDieWhileAWorkerDecodes()
    {
        ScriptedServer server;
        server.script(ScriptedServer::json(page(QStringList(30000, u"some-id"_s), 30000)));
        Wire wire(server.url());
        auto context = std::make_unique<QObject>();
        Outcome<RegistryPage> out;
        wire.registry.all({}, context.get(), out.taker());
        QSignalSpy exchanged(&wire.gateway, &Gateway::exchanged);
        connect(&wire.gateway, &Gateway::exchanged, this, [&context] { context.reset(); });
        QTRY_COMPARE_WITH_TIMEOUT(exchanged.count(), 1, 30000);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(turn());
        QCOMPARE(out.calls, 0);
    }

    void catalogueAsksForItsServices()
    {
        ScriptedServer server;
        server.script(ScriptedServer::json(R"({"result":{"services":[{"service_id":7,"name":"x"}]}})"));
        server.script(ScriptedServer::json(R"({"result":{"data":[{"fields":[]}]}})"));
        Wire wire(server.url());
        Outcome<QList<Service>> list;
        wire.catalogue.list(true, &wire.context, list.taker());
        QTRY_COMPARE(list.calls, 1);
        QCOMPARE((*list.result)->first().id, u"7"_s);
        QCOMPARE(server.requests().last().target, "/servicePayment/list/?available_for_me=true");
        Outcome<ServiceForm> form;
        wire.catalogue.fields(u"a/b c"_s, &wire.context, form.taker());
        QTRY_COMPARE(form.calls, 1);
        QVERIFY(form.result->has_value());
        QCOMPARE((*form.result)->service.id, u"a/b c"_s);
        QCOMPARE(server.requests().last().target, "/servicePayment/fields/a%2Fb%20c/");
    }

    void prefixesMayCarrySlashesOrBeEmpty()
    {
        ScriptedServer server;
        Wire wire(server.url());
        for (const QString &prefix : {u"/payments/"_s, QString()}) {
            wire.gateway.setConfig({server.url(), prefix, prefix});
            Outcome<StatusReply> out;
            wire.payments.status(u"t"_s, &wire.context, out.taker());
            QTRY_COMPARE(out.calls, 1);
        }
        QCOMPARE(server.requests().at(0).target, "/payments/transaction/status/?transactionId=t");
        QCOMPARE(server.requests().at(1).target, "/transaction/status/?transactionId=t");
    }

    void pastedTokenIsHiddenAndFinal()
    {
        PastedToken token(u"  Bearer abc.def-ghi\r\n"_s);
        QCOMPARE(token.token(), u"abc.def-ghi"_s);
        QVERIFY(!scrubbed(u"x abc.def-ghi y"_s).contains(u"abc.def-ghi"_s));
        Outcome<QString> out;
        token.renew(this, out.taker());
        QCOMPARE(out.calls, 0);
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.result->error().code, ErrorCode::Unauthorised);
    }

    void logoHosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("allowedInTest");
        const auto row = [](const char *url, bool allowed, bool inTest) {
            QTest::newRow(url) << QString::fromLatin1(url) << allowed << inTest;
        };
        row("https://cdn.paylov.uz/2024/12/05/mobi.png", true, true);
        row("https://8.8.8.8/x.png", true, true);
        row("https://[2606:4700::1111]/x.png", true, true);
        row("http://cdn.paylov.uz/x.png", false, false);
        row("http://127.0.0.1:8080/x.png", false, true);
        row("https://localhost/x.png", false, true);
        row("https://127.0.0.2/x.png", false, false);
        row("https://127.1/x.png", false, true);
        row("https://2130706433/x.png", false, true);
        row("https://10.1.2.3/x.png", false, false);
        row("https://172.20.0.1/x.png", false, false);
        row("https://192.168.1.1/x.png", false, false);
        row("https://169.254.169.254/x.png", false, false);
        row("https://100.64.0.1/x.png", false, false);
        row("https://0.0.0.0/x.png", false, false);
        row("https://[::ffff:192.168.1.1]/x.png", false, false);
        row("https://[fe80::1]/x.png", false, false);
        row("https://[fd00::1]/x.png", false, false);
        row("https://intranet/x.png", false, false);
        row("https://printer.local/x.png", false, false);
        row("https://printer.local./x.png", false, false);
        row("https://user:secret@cdn.paylov.uz/x.png", false, false);
        row("file:///etc/passwd", false, false);
        row("data:image/png;base64,AAAA", false, false);
        row("", false, false);
    }
    void logoHosts()
    {
        QFETCH(QString, url);
        QFETCH(bool, allowed);
        QFETCH(bool, allowedInTest);
        QCOMPARE(mayFetchLogo(QUrl(url), false), allowed);
        QCOMPARE(mayFetchLogo(QUrl(url), true), allowedInTest);
    }

    void logosTravelWithoutToken()
    {
        QTemporaryDir cache;
        ManualClock clock;
        ScriptedServer server;
        server.script(ScriptedServer::answer(200, png, {"Set-Cookie: a=b"}));
        LogoLoader loader(
            [] { return std::make_unique<QNetworkAccessManager>(); }, clock, cache.path(), true);
        QObject context;
        const QUrl url = server.url().resolved(QUrl(u"logo.png"_s));
        Outcome<QByteArray> one;
        Outcome<QByteArray> two;
        loader.load(url, &context, one.taker());
        loader.load(url, &context, two.taker());
        QCOMPARE(one.calls, 0);
        QTRY_VERIFY(one.calls == 1 && two.calls == 1);
        QCOMPARE(**one.result, png);
        QCOMPARE(server.requests().size(), 1);
        QVERIFY(!server.requests().first().headers.contains("authorization"));

        QThreadPool::globalInstance()->waitForDone();
        const QFile::Permissions seen = QFile::permissions(cache.filePath(u"logos"_s));
        QVERIFY(!(seen & (QFile::ReadGroup | QFile::ReadOther)));
        LogoLoader later([] { return std::make_unique<QNetworkAccessManager>(); }, clock, cache.path(), true);
        Outcome<QByteArray> cached;
        later.load(url, &context, cached.taker());
        QTRY_COMPARE(cached.calls, 1);
        QCOMPARE(**cached.result, png);
        QCOMPARE(server.requests().size(), 1);

        server.script(ScriptedServer::answer(200, png));
        Outcome<QByteArray> next;
        loader.load(server.url().resolved(QUrl(u"other.png"_s)), &context, next.taker());
        QTRY_COMPARE(next.calls, 1);
        QVERIFY(!server.requests().last().headers.contains("cookie"));
    }

    void badLogosAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const auto sized = [](const QByteArray &body) { return ScriptedServer::answer(200, body).bytes; };
        QTest::newRow("too large") << sized(png + QByteArray(LogoLoader::largestLogo, 'x'))
                                   << ErrorCode::TooLarge;
        QTest::newRow("too large, not announced")
            << "HTTP/1.1 200 OK\r\n\r\n" + png + QByteArray(LogoLoader::largestLogo, 'x')
            << ErrorCode::TooLarge;
        QTest::newRow("html") << sized("<html><body>login</body></html>") << ErrorCode::BadAnswer;
        QTest::newRow("gif") << sized("GIF89a") << ErrorCode::BadAnswer;
        QTest::newRow("entities") << sized("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg/>")
                                  << ErrorCode::BadAnswer;
        QTest::newRow("404") << ScriptedServer::answer(404, png).bytes << ErrorCode::BadAnswer;
        QTest::newRow("redirect") << ScriptedServer::answer(302, {}, {"Location: /logo2.png"}).bytes
                                  << ErrorCode::Redirected;
    }
    void badLogosAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QTemporaryDir cache;
        ManualClock clock;
        ScriptedServer server;
        server.script(ScriptedServer::raw(bytes, ScriptedServer::Then::Keep));
        LogoLoader loader(
            [] { return std::make_unique<QNetworkAccessManager>(); }, clock, cache.path(), true);
        Outcome<QByteArray> out;
        loader.load(server.url(), this, out.taker());
        QTRY_COMPARE(out.calls, 1);
        QCOMPARE(out.result->error().code, code);
        Outcome<QByteArray> again;
        loader.load(server.url(), this, again.taker());
        QTRY_COMPARE(again.calls, 1);
        QVERIFY(!again.result->has_value());
        QCOMPARE(server.started(), 1);
        server.script(ScriptedServer::answer(200, "<?xml version=\"1.0\"?>\n<svg xmlns=\"x\"/>"));
        clock.advance(11min);
        Outcome<QByteArray> mended;
        loader.load(server.url(), this, mended.taker());
        QTRY_COMPARE(mended.calls, 1);
        QVERIFY(mended.result->has_value());
    }
};

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"
