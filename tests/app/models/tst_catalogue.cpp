// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of the gateway's services, and what a newer answer or another gateway makes of it.
#include "app/models/Catalogue.h"
#include "app/paylov/PastedToken.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/ScriptedServer.h"

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace kassa;
using kassa::test::ScriptedServer;

namespace {

QByteArray listOf(const QByteArray &id)
{
    return R"({"result":{"services":[{"service_id":")" + id
        + R"(","name":"Gas","category":{"id":3,"name":"Utilities"},"amount":{"min":500,"max":1000},)"
          R"("is_active":true,"has_info_method":true,"can_cancel":false,"payment_available":true}]}})";
}

QByteArray formOf(const QByteArray &field)
{
    return R"({"data":[{"id":"gas","name":"Gas","fields":[{"name":")" + field
        + R"(","title":"t","type":"text","required":true}]}]})";
}

/// A catalogue over a real cache, a real gateway and a scripted server.
struct Kept {
    Kept()
        : database(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite))
    {
        token.setToken(u"t"_s);
        catalogue.setOrigin(u"here"_s);
        server.setHandler([this](const ScriptedServer::Request &request) {
            return request.target.contains("fields") ? ScriptedServer::json(form)
                                                     : ScriptedServer::json(list);
        });
    }
    void ask()
    {
        catalogue.form(
            u"gas"_s, &context, [this](const Result<ServiceForm> &answer) { forms.append(answer); });
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    ServerClock serverClock {clock};
    ScriptedServer server;
    std::unique_ptr<Database> database;
    Settings settings {folder.filePath(u"settings.ini"_s)};
    CatalogueCache cache {*database, clock};
    PastedToken token;
    Gateway gateway {GatewayConfig {server.url()}, [] { return std::make_unique<QNetworkAccessManager>(); },
        token, clock, serverClock};
    CatalogueService service {gateway};
    Catalogue catalogue {service, cache, settings};
    QObject context;
    QByteArray list = listOf("gas");
    QByteArray form = formOf("account");
    QList<Result<ServiceForm>> forms;
};

} // namespace

class CatalogueTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsKeptAnswersAndANewerFormFollows()
    {
        Kept kept;
        QSignalSpy changes(&kept.catalogue, &Catalogue::formChanged);
        kept.ask();
        QTRY_COMPARE(kept.forms.size(), 1);
        QCOMPARE(kept.forms.last()->fields.at(0).name, u"account"_s);
        QTRY_VERIFY(!kept.cache.packedOf(u"here"_s, u"gas"_s).isEmpty());
        QVERIFY(changes.isEmpty());

        kept.form = formOf("meter");
        kept.ask();
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(kept.forms.size(), 2);
        QCOMPARE(kept.forms.last()->fields.at(0).name, u"account"_s);
        QCOMPARE(changes.at(0).at(0).value<ServiceForm>().fields.at(0).name, u"meter"_s);

        // The same again is no change.
        kept.ask();
        QTRY_COMPARE(kept.forms.size(), 3);
        QCOMPARE(kept.forms.last()->fields.at(0).name, u"meter"_s);
        QTRY_COMPARE(kept.server.requests().size(), 3);
        QCOMPARE(changes.size(), 1);
    }

    void anotherGatewaysServicesAreNotShown()
    {
        Kept kept;
        QSignalSpy changed(&kept.catalogue, &Catalogue::changed);
        kept.catalogue.refresh();
        QTRY_COMPARE(kept.catalogue.services().size(), 1);
        QTRY_VERIFY(!kept.cache.services(u"here"_s).isEmpty());
        kept.catalogue.setOrigin(u"there"_s);
        kept.catalogue.open();
        QVERIFY(kept.catalogue.services().isEmpty());
        kept.catalogue.setOrigin(u"here"_s);
        kept.catalogue.open();
        QCOMPARE(kept.catalogue.services().size(), 1);
    }

    void aLateListOfTheGatewayBeforeIsDropped()
    {
        Kept kept;
        kept.catalogue.refresh();
        kept.catalogue.setOrigin(u"there"_s);
        kept.catalogue.open();
        QTRY_COMPARE(kept.server.requests().size(), 1);
        kept.list = listOf("water");
        QVERIFY(!kept.catalogue.refreshing());
        kept.catalogue.refresh();
        QTRY_COMPARE(kept.catalogue.services().size(), 1);
        QCOMPARE(kept.catalogue.services().at(0).id, u"water"_s);
        QTRY_COMPARE(kept.server.requests().size(), 2);
        QCOMPARE(kept.catalogue.services().at(0).id, u"water"_s);
        QVERIFY(kept.cache.services(u"here"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
