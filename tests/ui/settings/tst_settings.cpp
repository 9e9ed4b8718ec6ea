// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/CardNumber.h"
#include "tests/kit/Quiet.h"
#include "tests/ui/LongTexts.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/settings/CardDialog.h"

#include "ui/settings/SettingsDialog.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
// Made up; the last digit makes the check sum right.
const QString cardNumber = u"8600 0000 0000 0007"_s;

QString originOfTest(const QUrl &base, const QString &merchant)
{
    return base.host() + u'/' + merchant;
}

struct Screen {
    Screen()
        : settings(folder.filePath(u"settings.ini"_s))
    {
        (void)settings.set(Setting::BaseUrl, u"https://gw.example/"_s);
        (void)settings.set(Setting::Language, u"en"_s);
        window.resize(1366, 768);
        window.show();
    }
    void open()
    {
        dialog = new SettingsDialog(settings, &window);
        dialog->setTokenState(true, false);
        dialog->setCards(cards());
        dialog->open();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    static QList<Card> cards()
    {
        return {{u"c1"_s, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}},
            {u"c2"_s, u"<b>Ali</b>"_s, u"860012******1234"_s, CardOwner::Payer, true, u"+998900000000"_s}};
    }
    TextField *text(const QString &name) const { return dialog->findChild<TextField *>(name); }
    QString errorUnder(const QString &name) const
    {
        return qobject_cast<LabelledField *>(text(name)->parentWidget())->error();
    }
    void save() const { QTest::keyClick(qApp->focusWidget(), Qt::Key_Return); }
    CardDialog *cardDialog() const { return window.findChild<CardDialog *>(); }

    QTemporaryDir folder;
    Settings settings;
    QWidget window;
    QPointer<SettingsDialog> dialog;
};

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    qobject_cast<QLineEdit *>(field)->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}
} // namespace

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }

    void aToolChoosesASection()
    {
        Screen screen;
        screen.open();
        auto *sections = screen.dialog->findChild<QListWidget *>(u"settingsSections"_s);
        QAccessibleInterface *section = QAccessible::queryAccessibleInterface(sections)->child(2);
        section->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_COMPARE(sections->currentRow(), 2);
        QCOMPARE(screen.dialog->findChild<QStackedWidget *>()->currentIndex(), 2);
    }

    void savesEverythingTogether()
    {
        Screen screen;
        QVERIFY(screen.settings.set(Setting::ScannerGap, u"45"_s));
        screen.open();
        QSignalSpy saved(screen.dialog, &SettingsDialog::saved);
        QVERIFY(screen.dialog->findChild<QListWidget *>(u"settingsSections"_s)->hasFocus());
        type(screen.text(u"baseUrl"_s), u"https://gw2.example/merchant"_s);
        type(screen.text(u"userId"_s), u" 007 "_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        type(screen.text(u"point-name"_s), u"Chilonzor-3"_s);
        type(screen.text(u"point-tax-number"_s), u"000000000"_s);
        auto *look = screen.dialog->findChild<SearchSelect *>(u"appearance"_s);
        screen.dialog->showSection(SettingsDialog::Look);
        look->setFocus();
        QTest::keyClick(look, Qt::Key_Down);
        auto *payer = screen.dialog->findChild<SearchSelect *>(u"payerWindowChoice"_s);
        payer->setFocus();
        QTest::keyClick(payer, Qt::Key_Down);
        // A pause that was set by hand stands there and stays; another one may be chosen.
        auto *scanner = screen.dialog->findChild<SearchSelect *>(u"scannerGapChoice"_s);
        QCOMPARE(scanner->value(), u"45"_s);
        type(screen.text(u"fiscal-command"_s), u" /opt/ofd/mark --till 2 "_s);
        auto *receipts = screen.dialog->findChild<SearchSelect *>(u"receiptLanguage"_s);
        receipts->setFocus();
        QTest::keyClick(receipts, Qt::Key_Down);
        screen.dialog->findChild<ActionButton *>(u"settingsSave"_s)->click();
        QTRY_VERIFY(screen.dialog.isNull());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(screen.settings.text(Setting::BaseUrl), u"https://gw2.example/"_s);
        QCOMPARE(screen.settings.text(Setting::UserId), u"007"_s);
        QCOMPARE(screen.settings.text(Setting::PointName), u"Chilonzor-3"_s);
        QCOMPARE(screen.settings.text(Setting::PointTaxNumber), u"000000000"_s);
        QCOMPARE(screen.settings.text(Setting::Appearance), u"dark"_s);
        QCOMPARE(screen.settings.text(Setting::PayerWindow), u"on"_s);
        QCOMPARE(screen.settings.text(Setting::ScannerGap), u"45"_s);
        QCOMPARE(screen.settings.text(Setting::FiscalCommand), u"/opt/ofd/mark --till 2"_s);
        QCOMPARE(screen.settings.text(Setting::Language), u"en"_s);
        QCOMPARE(screen.settings.text(Setting::ReceiptLanguage), u"uz"_s);
        QCOMPARE(screen.settings.text(Setting::AvailableForMe), u"true"_s);
    }

    void escLeavesEverythingAsItWas()
    {
        Screen screen;
        screen.open();
        QSignalSpy token(screen.dialog, &SettingsDialog::tokenEntered);
        type(screen.text(u"baseUrl"_s), u"https://other.example/"_s);
        type(screen.text(u"token"_s), u"abc"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(screen.dialog.isNull());
        QCOMPARE(screen.settings.text(Setting::BaseUrl), u"https://gw.example/"_s);
        QVERIFY(token.isEmpty());
    }

    void badAddressesAreExplained_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("no URL") << u"gateway"_s << u"This is no web address"_s;
        QTest::newRow("scheme") << u"ftp://gw.example/"_s << u"This is no web address"_s;
        QTest::newRow("plain http") << u"http://gw.example/"_s << u"https only"_s;
        QTest::newRow("credentials") << u"https://a:b@gw.example/"_s << u"Leave out user names"_s;
        QTest::newRow("query") << u"https://gw.example/?a=1"_s << u"Leave out user names"_s;
    }
    void badAddressesAreExplained()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        Screen screen;
        screen.open();
        type(screen.text(u"baseUrl"_s), typed);
        screen.dialog->showSection(SettingsDialog::About);
        screen.dialog->findChild<ActionButton *>(u"settingsSave"_s)->click();
        QVERIFY(screen.dialog);
        QVERIFY2(
            screen.errorUnder(u"baseUrl"_s).contains(words), qPrintable(screen.errorUnder(u"baseUrl"_s)));
        QVERIFY(screen.text(u"baseUrl"_s)->isVisible());
        QCOMPARE(screen.settings.text(Setting::BaseUrl), u"https://gw.example/"_s);
    }

    void anotherOriginIsRefused()
    {
        Screen screen;
        screen.open();
        screen.dialog->setOriginLocked(u"gw.example/"_s, originOfTest);
        type(screen.text(u"baseUrl"_s), u"https://other.example/"_s);
        screen.save();
        QVERIFY(screen.errorUnder(u"baseUrl"_s).contains(u"belong to gw.example/"_s));
        type(screen.text(u"baseUrl"_s), QString());
        screen.save();
        QVERIFY(!screen.errorUnder(u"baseUrl"_s).isEmpty());
        type(screen.text(u"baseUrl"_s), u"https://gw.example/merchant/"_s);
        type(screen.text(u"merchant"_s), u"shop"_s);
        screen.save();
        QVERIFY(!screen.errorUnder(u"baseUrl"_s).isEmpty());
        type(screen.text(u"merchant"_s), QString());
        screen.save();
        QTRY_VERIFY(screen.dialog.isNull());
    }

    void tokenIsHandedOnAndForgotten()
    {
        Screen screen;
        screen.open();
        QSignalSpy entered(screen.dialog, &SettingsDialog::tokenEntered);
        QCOMPARE(screen.text(u"token"_s)->echoMode(), QLineEdit::Password);
        type(screen.text(u"token"_s), u"two words"_s);
        screen.save();
        QVERIFY(!screen.errorUnder(u"token"_s).isEmpty());
        type(screen.text(u"token"_s), cardNumber);
        screen.save();
        QVERIFY(screen.errorUnder(u"token"_s).contains(u"card number"_s));
        type(screen.text(u"token"_s), u"sandbox-token"_s);
        screen.save();
        QTRY_VERIFY(screen.dialog.isNull());
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), u"sandbox-token"_s);
        QFile file(screen.folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sandbox-token"));
    }

    void saysWhereSecretsRest()
    {
        Screen screen;
        screen.open();
        const auto said = [&screen] {
            QStringList texts;
            for (const QLabel *label : screen.dialog->findChildren<QLabel *>())
                texts.append(label->text());
            return texts.join(u'\n');
        };
        QVERIFY(said().contains(u"No token yet. It is saved in the system's secret store."_s));
        screen.dialog->setTokenState(false, true);
        QVERIFY(said().contains(u"A token is there"_s));
        QVERIFY(said().contains(u"kept only until the program is closed"_s));
        QVERIFY(said().contains(u"cardIds are kept only until the program is closed"_s));
    }

    void rareSettingsOpenOnAFault()
    {
        Screen screen;
        screen.open();
        QVERIFY(!screen.text(u"servicePrefix"_s)->isVisible());
        screen.text(u"servicePrefix"_s)->setText(u"a b?"_s);
        screen.text(u"sms"_s)->setText(u"[1]"_s);
        screen.save();
        QVERIFY(screen.text(u"servicePrefix"_s)->isVisible());
        QVERIFY(!screen.errorUnder(u"servicePrefix"_s).isEmpty());
        QVERIFY(!screen.errorUnder(u"sms"_s).isEmpty());
        screen.text(u"servicePrefix"_s)->setText(u"v1/servicePayment"_s);
        screen.text(u"sms"_s)->setText(u"{\"sender\":\"x\"}"_s);
        screen.save();
        QTRY_VERIFY(screen.dialog.isNull());
        QCOMPARE(screen.settings.text(Setting::ServicePrefix), u"v1/servicePayment"_s);
    }

    void sandboxStandsStill()
    {
        Screen screen;
        screen.open();
        screen.dialog->setSandboxed(true);
        QVERIFY(!screen.text(u"baseUrl"_s)->isEnabled());
        QVERIFY(!screen.text(u"token"_s)->isEnabled());
        screen.text(u"baseUrl"_s)->setText(u"rubbish"_s);
        screen.save();
        QTRY_VERIFY(screen.dialog.isNull());
        QCOMPARE(screen.settings.text(Setting::BaseUrl), u"https://gw.example/"_s);
    }

    void unwritableSettingsAreSaid()
    {
        QTemporaryDir folder;
        // A folder where the file should be: nothing can be written there, not even by root.
        QDir(folder.path()).mkdir(u"settings.ini"_s);
        Settings settings(folder.filePath(u"settings.ini"_s));
        QPointer<SettingsDialog> dialog = new SettingsDialog(settings, nullptr);
        dialog->open();
        dialog->findChild<TextField *>(u"userId"_s)->setText(u"007"_s);
        dialog->findChild<ActionButton *>(u"settingsSave"_s)->click();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<MessageBar *>(u"settingsTrouble"_s)->isVisible());
        delete dialog;
    }

    void cardIsAddedByKeys()
    {
        Screen screen;
        screen.open();
        QSignalSpy asked(screen.dialog, &SettingsDialog::cardSaveRequested);
        screen.dialog->showSection(SettingsDialog::Cards);
        auto *add = screen.dialog->findChild<ActionButton *>(u"addCard"_s);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Return);
        QPointer<CardDialog> dialog = screen.dialog->findChild<CardDialog *>();
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->findChild<TextField *>(u"cardLabel"_s)->hasFocus());
        auto *secret = dialog->findChild<TextField *>(u"cardSecret"_s);
        auto *code = dialog->findChild<QCheckBox *>(u"cardAsksCode"_s);
        auto *owner = dialog->findChild<SearchSelect *>(u"cardOwner"_s);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        const auto error = [&dialog](const QString &name) {
            return qobject_cast<LabelledField *>(dialog->findChild<TextField *>(name)->parentWidget())
                ->error();
        };
        // Empty, then a card's number wherever one could be typed.
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
        QVERIFY(!error(u"cardLabel"_s).isEmpty());
        QVERIFY(!error(u"cardSecret"_s).isEmpty());
        for (const QString &name : {u"cardLabel"_s, u"cardMask"_s, u"cardSecret"_s, u"cardPhone"_s}) {
            type(dialog->findChild<TextField *>(name), cardNumber);
            QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
            QVERIFY2(error(name).contains(u"card number"_s), qPrintable(name));
        }
        QVERIFY(asked.isEmpty());
        type(dialog->findChild<TextField *>(u"cardLabel"_s), u"Kassa 2"_s);
        type(dialog->findChild<TextField *>(u"cardMask"_s), u"986034******8885"_s);
        type(dialog->findChild<TextField *>(u"cardPhone"_s), u"+998 90 000 00 00"_s);
        type(secret, u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s);
        // Only the point's card may pay without a code.
        QVERIFY(code->isChecked() && !code->isEnabled());
        owner->setFocus();
        QTest::keyClick(owner, Qt::Key_Down);
        QVERIFY(code->isEnabled());
        code->setChecked(false);
        QTest::keyClick(owner, Qt::Key_Up);
        QVERIFY(code->isChecked() && !code->isEnabled());
        QTest::keyClick(owner, Qt::Key_Down);
        code->setFocus();
        QTest::keyClick(code, Qt::Key_Space);
        QVERIFY(!code->isChecked());
        QTest::keyClick(code, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const Card card = asked.first().first().value<Card>();
        QCOMPARE(card,
            (Card {{}, u"Kassa 2"_s, u"986034******8885"_s, CardOwner::Point, false, u"+998900000000"_s}));
        QCOMPARE(asked.first().at(1).toString(), u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s);
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(screen.dialog);
    }

    void editingKeepsTheCardId()
    {
        Screen screen;
        screen.open();
        QSignalSpy asked(screen.dialog, &SettingsDialog::cardSaveRequested);
        screen.dialog->showSection(SettingsDialog::Cards);
        screen.dialog->findChild<ActionButton *>(u"editCard-c1"_s)->click();
        auto *dialog = screen.dialog->findChild<CardDialog *>();
        QCOMPARE(dialog->findChild<TextField *>(u"cardLabel"_s)->text(), u"Kassa kartasi"_s);
        QVERIFY(dialog->findChild<TextField *>(u"cardSecret"_s)->text().isEmpty());
        dialog->findChild<ActionButton *>(u"cardSave"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Card>(), Screen::cards().first());
        QVERIFY(asked.first().at(1).toString().isEmpty());
    }

    void removalIsConfirmed()
    {
        Screen screen;
        screen.open();
        QSignalSpy asked(screen.dialog, &SettingsDialog::cardRemoveRequested);
        screen.dialog->showSection(SettingsDialog::Cards);
        screen.dialog->findChild<ActionButton *>(u"removeCard-c2"_s)->click();
        auto *sure = screen.dialog->findChild<DialogFrame *>(u"removeCardDialog"_s);
        QVERIFY(sure);
        auto *remove = sure->findChild<ConfirmButton *>(u"confirmRemoveCard"_s);
        remove->click();
        QVERIFY(asked.isEmpty());
        QTRY_VERIFY(remove->isReady());
        remove->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"c2"_s);
        screen.dialog->setCards({});
        QVERIFY(screen.dialog->findChild<QLabel *>(u"noCards"_s));
        screen.dialog->setTrouble(u"The secret store refused."_s);
        QVERIFY(screen.dialog->findChild<MessageBar *>(u"settingsTrouble"_s)->isVisible());
    }

    void cardNumbersAreKnownByTheirCheckDigit()
    {
        QVERIFY(mayBeCardNumber(cardNumber));
        QVERIFY(mayBeCardNumber(u"8600-0000-0000-0007"_s));
        QVERIFY(mayBeCardNumber(u"8600000000000007"_s));
        QVERIFY(!mayBeCardNumber(u"8600000000000008"_s));
        QVERIFY(!mayBeCardNumber(u"860000******0007"_s));
        QVERIFY(!mayBeCardNumber(u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s));
        QVERIFY(!mayBeCardNumber(u"0007"_s));
        QVERIFY(!mayBeCardNumber({}));
    }

    void longLanguagesFit()
    {
        Screen screen;
        screen.open();
        test::LongTexts texts;
        qApp->installTranslator(&texts);
        screen.text(u"baseUrl"_s)->setText(u"http://gw.example"_s);
        screen.save();
        screen.dialog->findChild<ActionButton *>(u"advanced"_s)->setChecked(true);
        QVERIFY(test::turn());
        const QString folder = qEnvironmentVariable("KASSA_PICTURES");
        for (int i = SettingsDialog::Connection; i <= SettingsDialog::About; ++i) {
            screen.dialog->showSection(static_cast<SettingsDialog::Section>(i));
            QVERIFY(test::turn());
            const QStringList faults = test::clipped(*screen.dialog);
            if (!folder.isEmpty())
                screen.dialog->grab().save(folder + u"/long-settings-%1.png"_s.arg(i));
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        CardDialog card({}, &screen.window);
        card.open();
        QVERIFY(test::turn());
        if (!folder.isEmpty())
            card.grab().save(folder + u"/long-card.png"_s);
        const QStringList faults = test::clipped(card);
        qApp->removeTranslator(&texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void everythingIsNamed()
    {
        Screen screen;
        screen.open();
        for (QWidget *widget : screen.dialog->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<QLineEdit *>(widget) || qobject_cast<SearchSelect *>(widget)
                || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QListWidget *>(widget);
            if (interactive)
                QVERIFY2(!widget->accessibleName().isEmpty() || widget->objectName().startsWith(u"qt_"_s)
                        || !widget->isVisibleTo(screen.dialog),
                    qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
