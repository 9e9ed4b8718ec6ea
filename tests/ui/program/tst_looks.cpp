// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on a screen of 1366×768, in each language: has every text its room, is everything where
// it can be seen, is each target large enough for a finger?
#include "tests/tour/Script.h"
#include "tests/ui/program/Walk.h"
#include "ui/program/SettingsAhead.h"

using namespace kassa;
using namespace Qt::StringLiterals;

class LooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setQuitOnLastWindowClosed(false); }

    void everyTextHasItsRoom_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void everyTextHasItsRoom()
    {
        QFETCH(Language, language);
        const QStringList faults = test::faultsOfLooks(language);
        test::tell(faults);
        QCOMPARE(faults.size(), 0);
    }

    void aFingerFindsEveryTarget()
    {
        const QTemporaryDir profile;
        QVERIFY(Settings(profile.filePath(u"settings.ini"_s)).set(Setting::Density, u"touch"_s));
        const test::Program program(profile.path(), Language::Uzbek);
        QCOMPARE(Theme::inUse().density(), Theme::Density::Touch);
        QStringList faults;
        faults += test::walk(program, [&](const QString &screen, QWidget &window) {
            for (const QString &fault :
                test::smallTargets(window) + test::cutWords(window) + test::outOfPlace(window))
                faults.append(screen + u": "_s + fault);
            test::keepPicture(window, u"touch-"_s + screen);
        });
        faults.removeDuplicates();
        test::tell(faults);
        QCOMPARE(faults.size(), 0);
    }

    void theScaleIsReadBeforeAnyWindow()
    {
        const QTemporaryDir folder;
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

int main(int argc, char **argv)
{
    test::useScreen(QSize(1366, 768), 1);
    QApplication app(argc, argv);
    LooksTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_looks.moc"
