// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Clock.h"
#include "app/core/Language.h"
#include "app/core/Log.h"
#include "app/core/Payment.h"
#include "app/core/Settings.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
/// Time stands still unless a test moves it.
class HandClock final : public Clock {
public:
    qint64 monotonic = 0;
    QDateTime wall = QDateTime({2026, 11, 24}, {10, 0}, Qt::UTC);
    [[nodiscard]] qint64 monotonicMs() const override { return monotonic; }
    [[nodiscard]] QDateTime utcNow() const override { return wall; }
    void after(std::chrono::milliseconds, QObject *, std::function<void()>) override { }
};
} // namespace

class ValuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateHasItsOwnName()
    {
        QSet<QString> names;
        for (const PaymentState state : allPaymentStates) {
            names.insert(stateName(state));
            QCOMPARE(stateFromName(stateName(state)), std::optional(state));
        }
        QCOMPARE(names.size(), qsizetype(std::size(allPaymentStates)));
        QCOMPARE(stateFromName(u"paid"), std::nullopt);
    }

    void readsTheGatewaysTimesAsTashkent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDateTime>("utc");
        const QDateTime utc({2024, 10, 14}, {10, 7, 23}, Qt::UTC);
        QTest::newRow("payedAt") << u"2024-10-14 15:07:23"_s << utc;
        QTest::newRow("info") << u"14.10.2024 15:07:23"_s << utc;
        QTest::newRow("iso") << u"2024-10-14T15:07:23"_s << utc;
        QTest::newRow("iso with zone") << u"2024-10-14T10:07:23Z"_s << utc;
        QTest::newRow("rubbish") << u"yesterday"_s << QDateTime();
        QTest::newRow("empty") << u""_s << QDateTime();
    }
    void readsTheGatewaysTimesAsTashkent()
    {
        QFETCH(QString, text);
        QFETCH(QDateTime, utc);
        QCOMPARE(fromGatewayTime(text), utc);
    }

    void theDayIsTashkents()
    {
        const QDateTime lateEvening({2026, 11, 23}, {19, 30}, Qt::UTC);
        QCOMPARE(tashkentDay(lateEvening), QDate(2026, 11, 24));
        QCOMPARE(startOfTashkentDay({2026, 11, 24}), QDateTime({2026, 11, 23}, {19, 0}, Qt::UTC));
        QCOMPARE(shownTime(lateEvening), u"24.11.2026 00:30"_s);
    }

    void theServersClockIsMeasuredAndKept()
    {
        HandClock clock;
        ServerClock server(clock);
        QSignalSpy bands(&server, &ServerClock::skewChanged);
        QVERIFY(!server.measured());
        server.learn(clock.wall.addSecs(-60));
        QCOMPARE(bands.size(), 1);
        QCOMPARE(server.skewMs(), 60000);
        clock.monotonic += 5000; // the PC's clock jumps three minutes ahead; the server's goes on evenly
        clock.wall = clock.wall.addSecs(185);
        QCOMPARE(server.utcNow(), QDateTime({2026, 11, 24}, {9, 59, 5}, Qt::UTC));
        server.learn(server.utcNow());
        QCOMPARE(bands.size(), 2);
        server.learn(clock.wall.addSecs(-3600));
        QCOMPARE(bands.size(), 3);
    }

    // Date headers name whole seconds: the second answer within a second is no step back.
    void theServersClockNeverStepsBackWithinAPayment()
    {
        HandClock clock;
        ServerClock server(clock);
        const QDateTime date({2026, 11, 24}, {10, 0, 7}, Qt::UTC);
        server.learn(date);
        clock.monotonic += 800;
        const QDateTime between = server.utcNow();
        server.learn(date);
        QCOMPARE(server.utcNow(), between);
        server.learn(date.addSecs(1));
        QCOMPARE(server.utcNow(), date.addSecs(1));
        // A server whose clock was set back is believed.
        server.learn(date.addSecs(-60));
        QCOMPARE(server.utcNow(), date.addSecs(-60));
    }

    void mendsABaseUrl_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mended");
        QTest::newRow("plain") << u"https://gw.example.uz"_s << u"https://gw.example.uz/"_s;
        QTest::newRow("merchant") << u"https://gw.example.uz/merchant"_s << u"https://gw.example.uz/"_s;
        QTest::newRow("merchant/") << u" https://gw.example.uz/api/merchant/ "_s
                                   << u"https://gw.example.uz/api/"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s;
        QTest::newRow("http") << u"http://gw.example.uz"_s << QString();
        QTest::newRow("ftp") << u"ftp://gw.example.uz"_s << QString();
        QTest::newRow("words") << u"the gateway"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("password") << u"https://a:b@gw.example.uz"_s << QString();
        QTest::newRow("query") << u"https://gw.example.uz/?token=1"_s << QString();
    }
    void mendsABaseUrl()
    {
        QFETCH(QString, text);
        QFETCH(QString, mended);
        const auto url = mendedBaseUrl(text);
        QCOMPARE(url ? url->toString() : QString(), mended);
        if (!url)
            QCOMPARE(url.error().code, ErrorCode::InvalidInput);
    }

    void settingsLastAndTellOfChange()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        {
            Settings settings(file);
            QSignalSpy changes(&settings, &Settings::changed);
            QCOMPARE(settings.text(Setting::RegistryPrefix), u"merchant/servicePayment"_s);
            QVERIFY(settings.set(Setting::PointName, u"Чилонзор, 3"_s));
            QVERIFY(settings.set(Setting::PointName, u"Чилонзор, 3"_s));
            QCOMPARE(changes.size(), 1);
        }
        QCOMPARE(Settings(file).text(Setting::PointName), u"Чилонзор, 3"_s);
        QVERIFY(!Settings::settableNames().contains(u"cards"_s));
        QCOMPARE(QFileInfo(file).permissions() & QFile::ReadOther, QFile::Permissions());
    }

    // An installer writes "on" for one switch and "true" for the next.
    void aSwitchIsOnInAnyOfItsWords()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        QVERIFY(settings.isOn(Setting::Sounds));
        QVERIFY(!settings.isOn(Setting::CashHelper));
        for (const QString &word : {u"true"_s, u"on"_s, u"Yes"_s, u"1"_s, u" ON "_s}) {
            QVERIFY(settings.set(Setting::CashHelper, word));
            QVERIFY2(settings.isOn(Setting::CashHelper), qPrintable(word));
        }
        for (const QString &word : {u"off"_s, u"false"_s, QString(), u"onward"_s}) {
            QVERIFY(settings.set(Setting::Sounds, word));
            QVERIFY2(!settings.isOn(Setting::Sounds), qPrintable(word));
        }
    }

    void aFileThatIsNoSettingsFileIsLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is not an ini\n");
        file.close();
        {
            Settings settings(file.fileName());
            QVERIFY(!settings.readable());
            QVERIFY(!settings.set(Setting::PointName, u"x"_s));
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("this is not an ini\n"));
        QVERIFY(Settings(folder.filePath(u"none.ini"_s)).readable());
    }

    // QSettings would build whatever object the bytes describe, of any size.
    void aFileThatHoldsAnObjectOfQtIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("readable");
        QTest::newRow("object") << QByteArray("merchant=@Variant(\\0\\0\\0\\x80)") << false;
        QTest::newRow("date") << QByteArray("merchant=@DateTime(\\0)") << false;
        QTest::newRow("quoted") << QByteArray("merchant = \"@Variant(x)\"") << false;
        QTest::newRow("in a list") << QByteArray("merchant=one, @Variant(x)") << false;
        QTest::newRow("behind a quotation mark") << QByteArray("merchant=\"a\\\"\", @Variant(x)") << false;
        QTest::newRow("hexadecimal") << QByteArray("merchant=\\x40Variant(x)") << false;
        QTest::newRow("octal") << QByteArray("merchant=\\100\\126ariant(x)") << false;
        QTest::newRow("over two lines") << QByteArray("merchant=@Var\\\niant(x)") << false;
        QTest::newRow("a text that begins so") << QByteArray("merchant=@@Variant(x)") << true;
        QTest::newRow("a text with one inside") << QByteArray("merchant=\"one, @Variant(x)\"") << true;
        QTest::newRow("a name") << QByteArray("merchant=@kassa_bot") << true;
        QTest::newRow("a comment") << QByteArray(";merchant=@Variant(x)\nmerchant=one") << true;
    }
    void aFileThatHoldsAnObjectOfQtIsNotRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, readable);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\n" + line + "\n");
        file.close();
        Settings settings(file.fileName());
        QCOMPARE(settings.readable(), readable);
        QCOMPARE(settings.text(Setting::Merchant).isEmpty(), !readable);
        QCOMPARE(settings.set(Setting::Merchant, u"@Variant(mine)"_s).has_value(), readable);
        if (readable)
            QCOMPARE(Settings(file.fileName()).text(Setting::Merchant), u"@Variant(mine)"_s);
    }

    void aSettingThatCannotBeWrittenIsRefused()
    {
        Settings settings(u"/proc/no/such/settings.ini"_s);
        const auto written = settings.set(Setting::PointName, u"x"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StoreFailed);
        QCOMPARE(settings.text(Setting::PointName), QString());
    }

    void logsHideSecrets()
    {
        hideInLogs(u"9f877739-2149"_s);
        hideInLogs(u"12"_s);
        QCOMPARE(scrubbed(u"pay with 9f877739-2149 at 12:12"_s), u"pay with ••• at 12:12"_s);
    }

    void everyLanguageHasCodeNameAndLocale()
    {
        for (const Language language : allLanguages) {
            QCOMPARE(languageFromCode(languageCode(language)), std::optional(language));
            QVERIFY(!languageName(language).isEmpty());
        }
        QCOMPARE(localeOf(Language::UzbekCyrillic).script(), QLocale::CyrillicScript);
        QCOMPARE(languageFromCode(u"de"), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_values.moc"
