// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/CommandLine.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"kassa"_s);
    }

    void understands()
    {
        const auto plain = CommandLine::parse({});
        QVERIFY(plain);
        QVERIFY(plain->profile.endsWith(u"/default"_s));
        QVERIFY(!plain->sandbox);
        const auto sandbox = CommandLine::parse({u"--sandbox"_s, u"--language"_s, u"uz_Cyrl"_s});
        QVERIFY(sandbox);
        QVERIFY(sandbox->profile.endsWith(u"/sandbox"_s));
        QCOMPARE(sandbox->language, std::optional(Language::UzbekCyrillic));
        const auto set = CommandLine::parse(
            {u"--profile"_s, u"/tmp/p"_s, u"--set"_s, u"point-name=A = B"_s, u"--set=user-id=007"_s});
        QVERIFY(set);
        QCOMPARE(set->action, CommandLine::Action::Set);
        QCOMPARE(set->settings.size(), 2);
        QCOMPARE(set->settings.at(0), std::pair(u"point-name"_s, u"A = B"_s));
        const auto exported = CommandLine::parse({u"export"_s, u"--profile"_s, u"/tmp/p"_s, u"--format"_s,
            u"json"_s, u"--from"_s, u"2026-11-01"_s});
        QVERIFY(exported);
        QCOMPARE(exported->action, CommandLine::Action::Export);
        QCOMPARE(exported->from, QDate(2026, 11, 1));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList {u"--fast"_s};
        QTest::newRow("unknown word") << QStringList {u"pay"_s};
        QTest::newRow("unknown language") << QStringList {u"--language"_s, u"de"_s};
        QTest::newRow("no URL") << QStringList {u"--base-url"_s, u"gateway"_s};
        QTest::newRow("plain http") << QStringList {u"--base-url"_s, u"http://gw.example.uz"_s};
        QTest::newRow("loopback without profile")
            << QStringList {u"--base-url"_s, u"http://127.0.0.1:8080"_s};
        QTest::newRow("sandbox and URL")
            << QStringList {u"--sandbox"_s, u"--base-url"_s, u"https://gw.example.uz"_s};
        QTest::newRow("set without =") << QStringList {u"--set"_s, u"point-name"_s};
        QTest::newRow("set of an unknown key") << QStringList {u"--set"_s, u"colour=red"_s};
        QTest::newRow("set of a bad URL") << QStringList {u"--set"_s, u"base-url=ftp://x"_s};
        QTest::newRow("export without format") << QStringList {u"export"_s, u"--profile"_s, u"/tmp/p"_s};
        QTest::newRow("export to xml")
            << QStringList {u"export"_s, u"--profile"_s, u"/tmp/p"_s, u"--format"_s, u"xml"_s};
        QTest::newRow("export without profile") << QStringList {u"export"_s, u"--format"_s, u"json"_s};
        QTest::newRow("export of a bad day") << QStringList {
            u"export"_s, u"--profile"_s, u"/tmp/p"_s, u"--format"_s, u"csv"_s, u"--to"_s, u"soon"_s};
        QTest::newRow("from without export") << QStringList {u"--from"_s, u"2026-11-01"_s};
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const auto line = CommandLine::parse(arguments);
        QVERIFY(!line);
        QCOMPARE(line.error().code, ExitCode::Usage);
        QVERIFY(!line.error().line.isEmpty());
        QVERIFY(!line.error().line.contains(u'\n'));
        QVERIFY(CommandLine::needsNoWindow(arguments));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
