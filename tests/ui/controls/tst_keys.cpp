// SPDX-License-Identifier: GPL-3.0-or-later
// The keys in force: buttons and shortcuts follow a change at once.
#include "ui/controls/Buttons.h"
#include "ui/controls/Marks.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

using namespace kassa;
using namespace Qt::StringLiterals;

class TestKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useKeys(KeyMap(), *qApp); }

    void buttonsFollowTheMap()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *button = new ActionButton(ActionButton::Kind::Primary);
        button->setAction(KeyAction::Print);
        auto *chip = new KeyChip(KeyAction::Print);
        column->addWidget(button);
        column->addWidget(chip);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy pressed(button, &QAbstractButton::clicked);
        QTest::keyClick(&window, Qt::Key_F10);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(button->keyHint(), u"F10"_s);

        useKeys(KeyMap::parse(u"print=Ctrl+P"), *qApp);
        QCOMPARE(button->keyHint(), u"Ctrl+P"_s);
        QCOMPARE(chip->key(), u"Ctrl+P"_s);
        QTest::keyClick(&window, Qt::Key_F10);
        QCOMPARE(pressed.size(), 1);
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(pressed.size(), 2);

        useKeys(KeyMap::parse(u"print="), *qApp);
        QVERIFY(button->keyHint().isEmpty());
        QVERIFY(chip->isHidden());
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(pressed.size(), 2);
    }

    void shortcutsFollowTheMap()
    {
        QWidget window;
        auto *shortcut = new ActionShortcut(KeyAction::History, &window);
        QSignalSpy pressed(shortcut, &ActionShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F7);
        QCOMPARE(pressed.size(), 1);
        useKeys(KeyMap::parse(u"history=F8, repeat-last=F7"), *qApp);
        QTest::keyClick(&window, Qt::Key_F7);
        QCOMPARE(pressed.size(), 1);
        QTest::keyClick(&window, Qt::Key_F8);
        QCOMPARE(pressed.size(), 2);
        shortcut->setEnabled(false);
        QTest::keyClick(&window, Qt::Key_F8);
        QCOMPARE(pressed.size(), 2);
    }

    void aHeldKeyRepeatsNothing()
    {
        QWidget window;
        auto *shortcut = new ActionShortcut(KeyAction::Pay, &window);
        QSignalSpy pressed(shortcut, &ActionShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (int i = 0; i < 3; ++i)
            QTest::simulateEvent(&window, true, Qt::Key_F9, Qt::NoModifier, {}, true);
        QCOMPARE(pressed.size(), 0);
    }
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
