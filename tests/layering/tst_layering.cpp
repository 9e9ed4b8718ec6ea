// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/LayerRules.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(KASSA_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths of the sources below a folder of the root, written from the root.
QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(
        root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << QDir(root).relativeFilePath(files.next());
    paths.sort();
    return paths;
}

const QString licence = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

LayerRules smallHouse()
{
    return LayerRules(u"set(KASSA_LAYERS\n"
                      "  \"app/core:\"\n"
                      "  \"app/paylov: app/core\"\n"
                      "  \"app/store: app/core\"\n"
                      "  \"app/models: app/core app/store\"\n"
                      "  \"ui/controls: app/core\"\n"
                      "  \"ui/shell: app/core app/models ui/controls\"\n"
                      "  \"ui/program: *\"\n"
                      ")\n"
                      "set(KASSA_USES_app_paylov Qt6::Network)\n"
                      "set(KASSA_USES_app_store Qt6::Sql)\n"
                      "set(KASSA_USES_app_models Qt6::Gui)\n"
                      "set(KASSA_USES_ui_controls Qt6::Widgets Qt6::Svg)\n"
                      "set(KASSA_USES_ui_program Qt6::Network)\n"_s);
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableHolds()
    {
        const LayerRules rules(textOf(root + u"/CMakeLists.txt"_s));
        QVERIFY(rules.folders().size() >= 15);
        const QStringList faults = rules.tableFaults();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void everySourceKeepsToItsLayer()
    {
        const LayerRules rules(textOf(root + u"/CMakeLists.txt"_s));
        const QStringList paths = sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s);
        QVERIFY(paths.size() > 40);
        QStringList faults;
        for (const QString &path : paths)
            faults += rules.fileFaults(path, textOf(root + u'/' + path));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void everySourceIsShortAndSigned()
    {
        QStringList faults;
        for (const QString &path : sourcesBelow(u"app"_s) + sourcesBelow(u"ui"_s) + sourcesBelow(u"tests"_s))
            faults += LayerRules::commonFaults(path, textOf(root + u'/' + path));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void theRootIsTidy()
    {
        const QStringList entries
            = QDir(root).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(entries.contains(u"CMakeLists.txt"_s));
        const QStringList faults = LayerRules::rootFaults(entries);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void seesAWrongTable_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("up") << u"\"app/core: app/paylov\"\n\"app/paylov: app/core\""_s;
        QTest::newRow("nowhere") << u"\"app/core: app/moon\""_s;
        QTest::newRow("everything") << u"\"app/core:\"\n\"ui/shell: *\""_s;
        QTest::newRow("the store knows the wire")
            << u"\"app/core:\"\n\"app/paylov:\"\n\"app/store: app/paylov\""_s;
        QTest::newRow("a screen knows the store") << u"\"app/store:\"\n\"ui/shell: app/store\""_s;
        QTest::newRow("app knows a screen") << u"\"ui/shell:\"\n\"app/store: ui/shell\""_s;
    }
    void seesAWrongTable()
    {
        QFETCH(QString, row);
        QVERIFY(smallHouse().tableFaults().isEmpty());
        QVERIFY(!LayerRules(u"set(KASSA_LAYERS\n"_s + row + u"\n)\n"_s).tableFaults().isEmpty());
    }

    void seesAWrongFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("fine");
        const auto row = [](const char *name, const char *path, const char *line, bool fine) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << fine;
        };
        row("below", "app/paylov/A.h", "#include \"app/core/Money.h\"", true);
        row("its own", "app/paylov/A.cpp", "#include \"app/paylov/A.h\"", true);
        row("above", "app/core/A.h", "#include \"app/paylov/A.h\"", false);
        row("beside", "app/store/A.h", "#  include \"app/paylov/A.h\"", false);
        row("past a layer", "ui/shell/A.h", "#include \"app/store/A.h\"", false);
        row("not from the root", "app/core/A.cpp", "#include \"A.h\"", false);
        row("no layer", "app/moon/A.cpp", "", false);
        row("the root of all", "ui/program/A.cpp", "#include \"app/store/A.h\"", true);
        row("the program", "app/main.cpp", "#include \"ui/program/A.h\"", true);
        row("a widget in app", "app/models/A.cpp", "#include <QtWidgets/QLabel>", false);
        row("an image in app", "app/models/A.cpp", "#include <QtGui/QImage>", true);
        row("printing in app", "app/models/A.cpp", "#include <QtPrintSupport/QPrinter>", false);
        row("network in ui", "ui/shell/A.cpp", "#include <QtNetwork/QNetworkReply>", false);
        row("network in the wire", "app/paylov/A.cpp", "#include <QtNetwork/QNetworkReply>", true);
        row("sql in ui", "ui/program/A.cpp", "#include <QtSql/QSqlQuery>", false);
        row("sql above the store", "app/models/A.cpp", "#include <QtSql/QSqlQuery>", false);
        row("widgets through controls", "ui/shell/A.cpp", "#include <QtWidgets/QLabel>", true);
        row("no module", "ui/shell/A.cpp", "#include <QLabel>", false);
        row("dialog exec", "ui/shell/A.cpp", "if (dialog.exec() == 1) return;", false);
        row("menu exec", "ui/shell/A.cpp", "menu->exec(point);", false);
        row("a query", "app/store/A.cpp", "query.exec();", true);
        row("static dialog", "ui/shell/A.cpp", "QMessageBox::question(this, t, u);", false);
        row("event loop", "app/models/A.cpp", "QEventLoop loop;", false);
        row("event loop in a comment", "app/models/A.cpp", "// no QEventLoop here", true);
        row("event loop in a text", "app/models/A.cpp", "auto a = \"QEventLoop \\\" //\"; int b;", true);
        row("after a text", "app/models/A.cpp", "auto a = \"// /*\"; QEventLoop b;", false);
        row("after a number", "app/models/A.cpp", "int a = 1'000; QEventLoop b; int c = 2'000;", false);
        row("events", "ui/shell/A.cpp", "qApp->processEvents();", false);
        row("cache", "app/paylov/A.cpp", "manager->clearConnectionCache();", false);
        row("post", "app/paylov/A.cpp", "manager->post(request, QByteArray());", false);
        row("post over lines", "app/paylov/A.cpp", "manager->post(request,\n document.toJson());", false);
        row("post a device", "app/paylov/A.cpp", "manager->post(request, body);", true);
        row("sleep", "app/models/A.cpp", "QThread::msleep(5);", false);
        row("free tr", "app/core/A.cpp", "\nQString tr(const char *text);", false);
        row("float", "app/core/A.h", "double amount = 0;", false);
        row("colour", "ui/shell/A.cpp", "QColor(12, 3, 4)", false);
        row("colour by name", "ui/shell/A.cpp", "setColor(Qt::red);", false);
        row("colour as text", "ui/shell/A.cpp", "u\"color: #aabbcc\"", false);
        row("colour in the palette", "ui/controls/A.cpp", "QColor(0xaabbcc)", true);
    }
    void seesAWrongFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, fine);
        const QStringList faults = smallHouse().fileFaults(path, licence + line + u'\n');
        QVERIFY2(faults.isEmpty() == fine, qPrintable(faults.join(u'\n')));
    }
    void namesTheLine()
    {
        const QStringList faults
            = smallHouse().fileFaults(u"ui/shell/A.cpp"_s, u"/* a\nb */\n\"c\"\nmenu->exec(d);\n"_s);
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().startsWith(u"ui/shell/A.cpp: line 4, "), qPrintable(faults.first()));
    }

    void seesALongOrUnsignedFile()
    {
        const QString good = licence + u"#pragma once\n"_s;
        QVERIFY(LayerRules::commonFaults(u"app/core/A.h"_s, good + QString(498, u'\n')).isEmpty());
        QVERIFY(!LayerRules::commonFaults(u"app/core/A.h"_s, good + QString(499, u'\n')).isEmpty());
        QVERIFY(!LayerRules::commonFaults(u"app/core/A.h"_s, licence).isEmpty());
        QVERIFY(!LayerRules::commonFaults(u"app/core/A.h"_s, u"#pragma once\n"_s).isEmpty());
        QVERIFY(!LayerRules::commonFaults(u"app/core/A.h"_s,
            good
                + u"// FIX"
                  "ME later\n"_s)
                     .isEmpty());
    }
    void seesAStrangerInTheRoot()
    {
        QVERIFY(LayerRules::rootFaults({u"app"_s, u"build"_s, u".git"_s, u"README.md"_s}).isEmpty());
        QCOMPARE(LayerRules::rootFaults({u"app"_s, u"docs"_s, u"notes.txt"_s}).size(), 2);
    }
};

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
