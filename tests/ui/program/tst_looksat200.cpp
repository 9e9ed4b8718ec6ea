// SPDX-License-Identifier: GPL-3.0-or-later
// The same as tst_looks.cpp on the same screen with everything twice as large.
#include "tests/tour/Script.h"
#include "tests/ui/program/Walk.h"

using namespace kassa;
using namespace Qt::StringLiterals;

class LooksAt200Test : public QObject {
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
};

int main(int argc, char **argv)
{
    test::useScreen(QSize(1366, 768), 2);
    QApplication app(argc, argv);
    LooksAt200Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_looksat200.moc"
