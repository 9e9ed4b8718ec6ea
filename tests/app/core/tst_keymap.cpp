// SPDX-License-Identifier: GPL-3.0-or-later
// The key map as a value: defaults, clashes, keys that can't be given, and what survives settings.ini.
#include "app/core/KeyMap.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace kassa;
using namespace Qt::StringLiterals;

class TestKeyMap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void defaultsAreDesigns()
    {
        const KeyMap keys;
        const std::pair<KeyAction, const char *> wanted[]
            = {{KeyAction::KeySheet, "F1"}, {KeyAction::Search, "F2"}, {KeyAction::AccountBook, "F3"},
                {KeyAction::LookUp, "F4"}, {KeyAction::Refresh, "F5"}, {KeyAction::OpenPayments, "F6"},
                {KeyAction::History, "F7"}, {KeyAction::RepeatLast, "F8"}, {KeyAction::Pay, "F9"},
                {KeyAction::Print, "F10"}, {KeyAction::FullScreen, "F11"}, {KeyAction::Favourite1, "Alt+1"},
                {KeyAction::Favourite9, "Alt+9"}, {KeyAction::TimeLine, "Ctrl+T"}};
        for (const auto &[action, text] : wanted)
            QCOMPARE(keys.keyText(action), QString::fromLatin1(text));
        QCOMPARE(favouriteKey(1), KeyAction::Favourite1);
        QCOMPARE(favouriteKey(9), KeyAction::Favourite9);
        QVERIFY(keys.serialise().isEmpty());
        QCOMPARE(KeyMap::parse(u""), keys);
    }

    void noDefaultClashesOrIsForbidden()
    {
        const KeyMap keys;
        for (int i = 0; i <= static_cast<int>(KeyAction::Favourite9); ++i) {
            const auto action = static_cast<KeyAction>(i);
            QVERIFY2(keys.key(action), qPrintable(KeyMap::name(action)));
            QCOMPARE(KeyMap::fault(*keys.key(action)), KeyFault::None);
            QVERIFY(!keys.clash(action, *keys.key(action)));
            QCOMPARE(keys.actionOf(*keys.key(action)), std::optional(action));
            // Each text is read back as the key that it names.
            QCOMPARE(KeyMap::fromText(keys.keyText(action)), keys.key(action));
        }
    }

    void keysThatCantBeGiven_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<KeyFault>("fault");
        QTest::newRow("Enter") << QKeyCombination(Qt::Key_Return) << KeyFault::Fixed;
        QTest::newRow("keypad Enter")
            << QKeyCombination(Qt::KeypadModifier, Qt::Key_Enter) << KeyFault::Fixed;
        QTest::newRow("Ctrl+Enter") << QKeyCombination(Qt::CTRL | Qt::Key_Return) << KeyFault::Fixed;
        QTest::newRow("Esc") << QKeyCombination(Qt::Key_Escape) << KeyFault::Fixed;
        QTest::newRow("Tab") << QKeyCombination(Qt::Key_Tab) << KeyFault::Fixed;
        QTest::newRow("Up") << QKeyCombination(Qt::Key_Up) << KeyFault::Fixed;
        QTest::newRow("Space") << QKeyCombination(Qt::Key_Space) << KeyFault::Types;
        QTest::newRow("5") << QKeyCombination(Qt::Key_5) << KeyFault::Types;
        QTest::newRow("keypad 5") << QKeyCombination(Qt::KeypadModifier, Qt::Key_5) << KeyFault::Types;
        QTest::newRow("P") << QKeyCombination(Qt::Key_P) << KeyFault::Types;
        QTest::newRow("Shift+P") << QKeyCombination(Qt::SHIFT | Qt::Key_P) << KeyFault::Types;
        QTest::newRow("Alt+Shift+1") << QKeyCombination(Qt::ALT | Qt::SHIFT, Qt::Key_1) << KeyFault::Types;
        QTest::newRow("Cyrillic") << QKeyCombination(Qt::ControlModifier, static_cast<Qt::Key>(0x0424))
                                  << KeyFault::Types;
        QTest::newRow("Ctrl+C") << QKeyCombination(Qt::CTRL | Qt::Key_C) << KeyFault::Edits;
        QTest::newRow("Alt+F4") << QKeyCombination(Qt::ALT | Qt::Key_F4) << KeyFault::System;
        QTest::newRow("Ctrl+Alt+P") << QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key_P) << KeyFault::System;
        QTest::newRow("Meta+P") << QKeyCombination(Qt::META | Qt::Key_P) << KeyFault::System;
        QTest::newRow("F12") << QKeyCombination(Qt::Key_F12) << KeyFault::Reserved;
        QTest::newRow("Ctrl+P") << QKeyCombination(Qt::CTRL | Qt::Key_P) << KeyFault::None;
        QTest::newRow("Shift+F2") << QKeyCombination(Qt::SHIFT | Qt::Key_F2) << KeyFault::None;
    }
    void keysThatCantBeGiven()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(KeyFault, fault);
        QCOMPARE(KeyMap::fault(key), fault);
        KeyMap keys;
        QCOMPARE(keys.assign(KeyAction::Print, key), fault == KeyFault::None);
        QCOMPARE(keys == KeyMap(), fault != KeyFault::None);
    }

    void aClashIsRefused()
    {
        KeyMap keys;
        QCOMPARE(keys.clash(KeyAction::Print, Qt::Key_F9), std::optional(KeyAction::Pay));
        QVERIFY(!keys.assign(KeyAction::Print, Qt::Key_F9));
        QCOMPARE(keys, KeyMap());
        keys.takeAway(KeyAction::Pay);
        QVERIFY(!keys.key(KeyAction::Pay));
        QVERIFY(keys.assign(KeyAction::Print, Qt::Key_F9));
        QCOMPARE(keys.actionOf(Qt::Key_F9), std::optional(KeyAction::Print));
        QVERIFY(!keys.actionOf(Qt::Key_F10));
    }

    void whatIsChosenSurvives()
    {
        KeyMap keys;
        QVERIFY(keys.assign(KeyAction::Print, Qt::CTRL | Qt::Key_P));
        keys.takeAway(KeyAction::TimeLine);
        QCOMPARE(keys.serialise(), u"print=Ctrl+P, time-line="_s);
        QCOMPARE(KeyMap::parse(keys.serialise()), keys);
    }

    void whatCantBeReadIsLeftOut()
    {
        const KeyMap keys
            = KeyMap::parse(u"nothing=F2, print=Enter, pay=Hyper+F3, history, search = ctrl+f ,=F5,,");
        KeyMap wanted;
        QVERIFY(wanted.assign(KeyAction::Search, Qt::CTRL | Qt::Key_F));
        QCOMPARE(keys, wanted);
    }

    void aChosenKeyGoesBeforeADefault()
    {
        const KeyMap keys = KeyMap::parse(u"print=F9");
        QCOMPARE(keys.actionOf(Qt::Key_F9), std::optional(KeyAction::Print));
        QVERIFY(!keys.key(KeyAction::Pay));
        // A swap keeps both, in either order.
        const KeyMap swapped = KeyMap::parse(u"print=F9, pay=F10");
        QCOMPARE(swapped.keyText(KeyAction::Print), u"F9"_s);
        QCOMPARE(swapped.keyText(KeyAction::Pay), u"F10"_s);
        QCOMPARE(KeyMap::parse(swapped.serialise()), swapped);
        // Of two equal ones the first counts; the other keeps its default where that is free.
        const KeyMap twice = KeyMap::parse(u"print=F9, history=F9");
        QCOMPARE(twice.keyText(KeyAction::History), u"F7"_s);
    }

    void noTwoActionsShareAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("default taken") << u"print=F9"_s;
        QTest::newRow("chain") << u"search=F3, account-book=F4, look-up=F5"_s;
        QTest::newRow("ring") << u"search=F3, account-book=F2"_s;
        QTest::newRow("twice") << u"search=F8, pay=F8, pay=F7"_s;
    }
    void noTwoActionsShareAKey()
    {
        QFETCH(QString, text);
        const KeyMap keys = KeyMap::parse(text);
        QStringList seen;
        for (int i = 0; i <= static_cast<int>(KeyAction::Favourite9); ++i) {
            const QString key = keys.keyText(static_cast<KeyAction>(i));
            QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(key));
            seen.append(key);
        }
        QCOMPARE(KeyMap::parse(keys.serialise()), keys);
    }
};

QTEST_GUILESS_MAIN(TestKeyMap)
#include "tst_keymap.moc"
