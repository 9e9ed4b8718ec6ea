// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys: the map in force, at a glance in a till's window and whole in half of it (200 %).
#include "ui/controls/KeyWords.h"
#include "ui/controls/Marks.h"
#include "ui/shell/KeySheet.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QWidget &sheet)
{
    QStringList keys;
    for (const KeyChip *chip : sheet.findChildren<KeyChip *>())
        keys << chip->key();
    return keys;
}

QStringList textsOf(const QWidget &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class KeySheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme().apply(*qApp); }
    void cleanup() { useKeys(KeyMap(), *qApp); }

    void showsTheMapInForce()
    {
        QWidget window;
        window.resize(1366, 768);
        window.show();
        auto *sheet = new KeySheet(&window);
        sheet->open();
        const QList<KeyAction> actions = KeyMap::actions();
        for (const KeyAction action : actions) {
            // Nine in a row need one line.
            if (KeyMap::group(action) == KeyGroup::Favourites)
                continue;
            QVERIFY2(keysOf(*sheet).contains(keyText(action)), qPrintable(keyText(action)));
            QVERIFY2(textsOf(*sheet).contains(actionWords(action)), qPrintable(actionWords(action)));
        }
        for (const QString &fixed : {u"Enter"_s, u"Shift+Enter"_s, u"Esc"_s})
            QVERIFY(keysOf(*sheet).contains(fixed));
        useKeys(KeyMap::parse(u"print=Ctrl+P, history="), *qApp);
        QVERIFY(keysOf(*sheet).contains(u"Ctrl+P"_s));
        QVERIFY(!keysOf(*sheet).contains(u"F10"_s));
        // What has no key has no line.
        QVERIFY(!textsOf(*sheet).contains(actionWords(KeyAction::History)));
    }

    void fitsIntoItsWindow_data()
    {
        QTest::addColumn<QSize>("room");
        QTest::addColumn<bool>("atAGlance");
        QTest::newRow("100 %") << QSize(1366, 768) << true;
        QTest::newRow("narrow") << QSize(900, 700) << true;
        QTest::newRow("200 %") << QSize(683, 384) << false;
    }
    void fitsIntoItsWindow()
    {
        QFETCH(QSize, room);
        QFETCH(bool, atAGlance);
        QWidget window;
        window.resize(room);
        window.show();
        auto *sheet = new KeySheet(&window);
        sheet->open();
        QCoreApplication::sendPostedEvents();
        QVERIFY2(sheet->width() <= room.width(), qPrintable(QString::number(sheet->width())));
        QVERIFY2(sheet->height() <= room.height(), qPrintable(QString::number(sheet->height())));
        auto *scroll = sheet->findChild<QScrollArea *>();
        const QScrollBar *bar = scroll->verticalScrollBar();
        QCOMPARE(bar->maximum() == 0, atAGlance);
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), "cut off at the right");
        if (atAGlance)
            return;
        for (int press = 0; press < 20; ++press)
            QTest::keyClick(sheet, Qt::Key_PageDown);
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(sheet->focusWidget()->objectName(), u"closeKeys"_s);
    }
};

QTEST_MAIN(KeySheetTest)
#include "tst_keysheet.moc"
