// SPDX-License-Identifier: GPL-3.0-or-later
// The settings' page of keys: a key is pressed and counts, a clash is refused in words.
#include "ui/controls/Keys.h"
#include "ui/controls/Theme.h"
#include "ui/settings/KeysPage.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>

using namespace kassa;
using namespace Qt::StringLiterals;

class KeysPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        Theme().apply(*qApp);
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_page = std::make_unique<KeysPage>();
        m_page->load(*m_settings);
        m_page->retranslate();
        m_page->resize(600, 440);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_list = m_page->findChild<QListWidget *>(u"keyList"_s);
        m_list->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
    }

    void aKeyIsGivenAndSaved()
    {
        choose(KeyAction::Print);
        press(Qt::Key_Return);
        QVERIFY2(said().contains(u"Press the new key"_s), qPrintable(said()));
        press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(shown(KeyAction::Print), u"Ctrl+P"_s);
        QCOMPARE(chosen(), int(KeyAction::Print));
        // Nothing counts before it is saved.
        QCOMPARE(m_settings->text(Setting::Keys), QString());
        QVERIFY(m_page->save(*m_settings));
        QCOMPARE(m_settings->text(Setting::Keys), u"print=Ctrl+P"_s);
    }

    void aClashNamesTheOther()
    {
        choose(KeyAction::Print);
        press(Qt::Key_Return);
        press(Qt::Key_F9);
        QCOMPARE(said(), u"F9 is taken: “Pay”. Choose another key, or give that action another one first."_s);
        QCOMPARE(m_list->currentItem()->data(Qt::UserRole + 1).toString(), u"…"_s);
        // It still waits: another key is taken.
        press(Qt::Key_F8, Qt::ControlModifier);
        QCOMPARE(shown(KeyAction::Print), u"Ctrl+F8"_s);
        QCOMPARE(shown(KeyAction::Pay), u"F9"_s);
    }

    void whatCantBeGivenSaysWhy_data()
    {
        QTest::addColumn<QKeyCombination>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("Enter") << QKeyCombination(Qt::Key_Return) << u"means the same everywhere"_s;
        QTest::newRow("Tab") << QKeyCombination(Qt::Key_Tab) << u"means the same everywhere"_s;
        QTest::newRow("digit") << QKeyCombination(Qt::Key_7) << u"types into fields"_s;
        QTest::newRow("letter") << QKeyCombination(Qt::Key_G) << u"types into fields"_s;
        QTest::newRow("Ctrl+C") << QKeyCombination(Qt::CTRL | Qt::Key_C) << u"for editing"_s;
        QTest::newRow("F12") << QKeyCombination(Qt::Key_F12) << u"locking"_s;
    }
    void whatCantBeGivenSaysWhy()
    {
        QFETCH(QKeyCombination, key);
        QFETCH(QString, words);
        choose(KeyAction::Search);
        press(Qt::Key_Return);
        press(key.key(), key.keyboardModifiers());
        QVERIFY2(said().contains(words), qPrintable(said()));
        press(Qt::Key_Escape);
        QCOMPARE(shown(KeyAction::Search), u"F2"_s);
    }

    void aLoneModifierWaitsOn()
    {
        choose(KeyAction::Search);
        press(Qt::Key_Return);
        press(Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(said().contains(u"Press the new key"_s));
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(shown(KeyAction::Search), u"Ctrl+F"_s);
    }

    void aKeyIsTakenAwayAndDefaultsComeBack()
    {
        choose(KeyAction::TimeLine);
        press(Qt::Key_Delete);
        QCOMPARE(shown(KeyAction::TimeLine), QString());
        QVERIFY(m_page->save(*m_settings));
        QCOMPARE(m_settings->text(Setting::Keys), u"time-line="_s);
        m_page->findChild<QAbstractButton *>(u"defaultKeys"_s)->click();
        QCOMPARE(shown(KeyAction::TimeLine), u"Ctrl+T"_s);
        QVERIFY(m_page->save(*m_settings));
        QCOMPARE(m_settings->text(Setting::Keys), QString());
    }

    void soundsAreKept()
    {
        auto *sounds = m_page->findChild<QCheckBox *>(u"sounds"_s);
        QVERIFY(sounds->isChecked());
        sounds->setChecked(false);
        QVERIFY(m_page->save(*m_settings));
        QCOMPARE(m_settings->text(Setting::Sounds), u"false"_s);
        m_page->load(*m_settings);
        QVERIFY(!sounds->isChecked());
    }

    void everyActionHasWordsOfItsOwn()
    {
        QStringList words;
        for (int row = 0; row < m_list->count(); ++row) {
            QVERIFY(!m_list->item(row)->text().isEmpty());
            if (m_list->item(row)->data(Qt::UserRole).isValid())
                words << m_list->item(row)->text();
        }
        QCOMPARE(words.size(), KeyMap::actions().size());
        words.removeDuplicates();
        QCOMPARE(words.size(), KeyMap::actions().size());
    }

private:
    [[nodiscard]] QListWidgetItem *item(KeyAction action) const
    {
        for (int row = 0; row < m_list->count(); ++row) {
            const QVariant of = m_list->item(row)->data(Qt::UserRole);
            if (of.isValid() && of.toInt() == static_cast<int>(action))
                return m_list->item(row);
        }
        return nullptr;
    }
    void choose(KeyAction action) { m_list->setCurrentItem(item(action)); }
    [[nodiscard]] int chosen() const { return m_list->currentItem()->data(Qt::UserRole).toInt(); }
    [[nodiscard]] QString shown(KeyAction action) const
    {
        return item(action)->data(Qt::UserRole + 1).toString();
    }
    [[nodiscard]] QString said() const { return m_page->findChild<QLabel *>(u"keyMessage"_s)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_list, key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeysPage> m_page;
    QListWidget *m_list = nullptr;
};

QTEST_MAIN(KeysPageTest)
#include "tst_keyspage.moc"
