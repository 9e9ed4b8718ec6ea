// SPDX-License-Identifier: GPL-3.0-or-later
// The real program on every screen: is a target large enough for a finger, does every text have its room?
#include "app/vault/MemorySecretStore.h"
#include "tests/tour/Script.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Theme.h"
#include "ui/program/KassaApp.h"
#include "ui/program/Scaling.h"
#include "ui/program/Translations.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QToolButton>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr int least = 44; // WCAG 2.5.5

/// One start of the program in its sandbox.
struct Program {
    Program(Language language, const QSize &size, const QString &density = u"normal"_s)
    {
        {
            Settings settings(folder.filePath(u"settings.ini"_s));
            if (!settings.set(Setting::Density, density))
                qFatal("settings");
        }
        CommandLine line;
        line.profile = folder.path();
        line.sandbox = true;
        line.language = language;
        Ports ports;
        ports.clock = &clock;
        ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
        ports.secretStore = [](const QString &) { return std::make_unique<MemorySecretStore>(); };
        auto opened = KassaApp::open(line, std::move(ports), translations);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().line));
        app = std::move(*opened);
        app->show();
        app->window()->resize(size);
        stage = std::make_unique<tour::Stage>(app->window(), QString());
        cashier = std::make_unique<tour::Cashier>(*stage, *app);
    }

    QTemporaryDir folder;
    SystemClock clock;
    Translations translations;
    std::unique_ptr<KassaApp> app;
    std::unique_ptr<tour::Stage> stage;
    std::unique_ptr<tour::Cashier> cashier;
};

using Look = std::function<void(const QString &screen, QWidget *window)>;

/// Every screen that needs no payment, and the dialogs over it. `look` sees each.
void walk(Program &program, const Look &look)
{
    tour::Stage &stage = *program.stage;
    const auto here = [&](const QString &screen) { look(screen, stage.front()); };
    stage.waitFor(u"services"_s, [&] {
        auto *list = qobject_cast<QListView *>(stage.find(u"services"_s));
        return list && list->model()->rowCount() > 3;
    });
    here(u"start"_s);
    const tour::Bill bill = tour::hotWaterBill();
    program.cashier->find(bill.search, bill.serviceId);
    here(u"form"_s);
    stage.press(Qt::Key_F4);
    here(u"form with errors"_s);
    stage.press(Qt::Key_F7);
    stage.await(u"journalSearch"_s);
    here(u"history"_s);
    auto *tabs = stage.await<QTabBar>(u"historyTabs"_s);
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        here(u"history, tab %1"_s.arg(tab));
    }
    stage.press(Qt::Key_Escape);
    Q_EMIT program.app->window()->settingsRequested();
    auto *sections = stage.await<QListView>(u"settingsSections"_s);
    for (int section = 0; section < sections->model()->rowCount(); ++section) {
        sections->setCurrentIndex(sections->model()->index(section, 0));
        here(u"settings, section %1"_s.arg(section));
    }
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_F1);
    here(u"keys"_s);
    stage.press(Qt::Key_Escape);
}

QString named(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return u"%1 \"%2\" of %3×%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), name)
        .arg(widget->width())
        .arg(widget->height());
}

bool isTarget(const QWidget *widget)
{
    // The button that empties a line edit is a part of it: the same is reached by the keyboard on screen.
    if (qobject_cast<const QToolButton *>(widget) && qobject_cast<const QLineEdit *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || widget->inherits("kassa::SearchSelect");
}

} // namespace

class LooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fingersFindEveryTarget()
    {
        Program program(Language::Uzbek, QSize(1366, 768), u"touch"_s);
        QCOMPARE(Theme::inUse().density(), Theme::Density::Touch);
        QStringList small;
        int targets = 0;
        walk(program, [&](const QString &screen, QWidget *window) {
            const QList<QWidget *> widgets = window->findChildren<QWidget *>();
            for (const QWidget *widget : widgets) {
                if (!widget->isVisible())
                    continue;
                if (isTarget(widget)) {
                    ++targets;
                    if (widget->width() < least || widget->height() < least)
                        small.append(screen + u": "_s + named(widget));
                }
                if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
                    for (int tab = 0; tab < tabs->count(); ++tab) {
                        if (tabs->tabRect(tab).height() < least)
                            small.append(screen + u": a tab of "_s + named(widget));
                    }
                }
                if (const auto *list = qobject_cast<const QListView *>(widget)) {
                    for (int row = 0; row < std::min(list->model()->rowCount(), 30); ++row) {
                        const QModelIndex index = list->model()->index(row, 0);
                        const int height = list->visualRect(index).height();
                        if ((index.flags() & Qt::ItemIsSelectable) && height > 0 && height < least)
                            small.append(u"%1: row %2 of %3 px in %4"_s.arg(screen).arg(row).arg(height).arg(
                                named(list)));
                    }
                }
            }
        });
        QVERIFY(targets > 60);
        small.removeDuplicates();
        QVERIFY2(small.isEmpty(), qUtf8Printable(u"\n"_s + small.join(u'\n')));
    }

    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const Language language : allLanguages) {
            const QByteArray code = languageCode(language).toLatin1();
            QTest::newRow(code + " 100 %") << language << QSize(1366, 768);
            // What a screen of 1366×768 holds at 200 %.
            QTest::newRow(code + " 200 %") << language << QSize(683, 384);
        }
    }
    void everyTextHasItsRoom()
    {
        QFETCH(Language, language);
        QFETCH(QSize, size);
        Program program(language, size);
        QStringList cut;
        int texts = 0;
        walk(program, [&](const QString &screen, QWidget *window) {
            // The window itself fits the screen that it is on.
            if (window == program.app->window())
                QCOMPARE(window->size(), size);
            texts += static_cast<int>(window->findChildren<QLabel *>().size());
            for (const QString &words : test::clipped(*window))
                cut.append(screen + u": "_s + words);
        });
        QVERIFY(texts > 100);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qUtf8Printable(u"\n"_s + cut.join(u'\n')));
    }

    void theScaleIsReadBeforeAnyWindow()
    {
        QTemporaryDir folder;
        QCOMPARE(scaleFactor(folder.filePath(u"none"_s)), 1.0);
        QVERIFY(!QFile::exists(folder.filePath(u"none"_s)));
        Settings settings(folder.filePath(u"settings.ini"_s));
        QCOMPARE(scaleFactor(folder.path()), 1.0);
        for (const auto &[text, factor] : {std::pair(u"150"_s, 1.5), std::pair(u"200"_s, 2.0),
                 std::pair(u"1000"_s, 2.0), std::pair(u"7"_s, 1.0), std::pair(u"large"_s, 1.0)}) {
            QVERIFY(settings.set(Setting::Scale, text));
            QCOMPARE(scaleFactor(folder.path()), factor);
        }
    }
};

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
