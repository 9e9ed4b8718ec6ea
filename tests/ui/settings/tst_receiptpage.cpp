// SPDX-License-Identifier: GPL-3.0-or-later
// The section "Receipt" of the settings: what is typed stands on the receipt beside it at once, and is kept
// by Save only.
#include "app/receipt/ShopLogo.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Labels.h"
#include "ui/controls/SearchSelect.h"
#include "ui/print/ReceiptSheet.h"
#include "ui/settings/ReceiptPage.h"
#include "ui/settings/SettingsDialog.h"

#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QScrollArea>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
struct Screen {
    Screen()
        : settings(folder.filePath(u"settings.ini"_s))
    {
        (void)settings.set(Setting::Language, u"en"_s);
        (void)settings.set(Setting::PointName, u"Chilonzor-3"_s);
        (void)settings.set(Setting::PointPhone, u"+998 71 000 00 00"_s);
        (void)settings.set(Setting::Till, u"2"_s);
        window.resize(1366, 768);
        window.show();
    }
    void open()
    {
        dialog = new SettingsDialog(settings, &window);
        dialog->setProfileFolder(folder.path());
        dialog->showSection(SettingsDialog::Receipt);
        dialog->open();
        dialog->activateWindow();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    template <typename T>
    T *child(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    QString onPaper() const { return plainText(child<ReceiptSheet>(u"receiptPreview"_s)->document()); }
    void save()
    {
        child<ActionButton>(u"settingsSave"_s)->click();
        QTRY_VERIFY(dialog.isNull());
    }
    QString picture(const QColor &colour)
    {
        QImage image(100, 40, QImage::Format_RGB32);
        image.fill(colour);
        const QString file = folder.filePath(u"shop.png"_s);
        (void)image.save(file);
        return file;
    }

    QTemporaryDir folder;
    Settings settings;
    QWidget window;
    QPointer<SettingsDialog> dialog;
};
} // namespace

class TestReceiptPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme(Theme::Kind::Light).apply(*qApp); }

    void whatIsTypedStandsOnTheReceipt()
    {
        Screen screen;
        screen.open();
        QVERIFY(screen.onPaper().startsWith(u"Chilonzor-3\n+998 71 000 00 00\n"_s));
        QVERIFY(screen.onPaper().contains(u"Fifty thousand soum"_s));
        QTest::keyClicks(screen.child<QPlainTextEdit>(u"receiptHeader"_s), u"Market <b>3</b>"_s);
        QVERIFY(screen.onPaper().startsWith(u"Market <b>3</b>\nChilonzor-3\n"_s));
        QTest::keyClicks(screen.child<QPlainTextEdit>(u"receiptFooter"_s), u"Thank you"_s);
        QVERIFY(screen.onPaper().contains(u"\nThank you\nNot a fiscal receipt"_s));
        screen.child<QCheckBox>(u"receiptShow_words"_s)->click();
        QVERIFY(!screen.onPaper().contains(u"Fifty thousand"_s));
        screen.child<QCheckBox>(u"receiptShow_qr"_s)->click();
        screen.child<QCheckBox>(u"receiptShow_phone"_s)->click();
        screen.child<QCheckBox>(u"receiptShow_till"_s)->click();
        QVERIFY(!screen.onPaper().contains(u"Till"_s));
        // Nothing is kept before Save.
        QVERIFY(screen.settings.text(Setting::ReceiptHeaderEn).isEmpty());
        screen.save();
        QCOMPARE(screen.settings.text(Setting::ReceiptHeaderEn), u"Market <b>3</b>"_s);
        QCOMPARE(screen.settings.text(Setting::ReceiptFooterEn), u"Thank you"_s);
        QCOMPARE(screen.settings.text(Setting::ReceiptHidden), u"phone till words qr"_s);
        screen.open();
        QVERIFY(screen.onPaper().startsWith(u"Market <b>3</b>\nChilonzor-3\n"_s));
        QVERIFY(!screen.child<QCheckBox>(u"receiptShow_qr"_s)->isChecked());
    }

    void eachLanguageHasItsOwnHeader()
    {
        Screen screen;
        screen.open();
        auto *header = screen.child<QPlainTextEdit>(u"receiptHeader"_s);
        auto *texts = screen.child<SearchSelect>(u"receiptTextLanguage"_s);
        QCOMPARE(texts->value(), u"en"_s);
        QTest::keyClicks(header, u"English"_s);
        // The receipts' language turns to its own texts and to its own receipt.
        auto *language = screen.child<SearchSelect>(u"receiptLanguage"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(language->value(), u"uz"_s);
        QCOMPARE(texts->value(), u"uz"_s);
        QVERIFY(header->toPlainText().isEmpty());
        QVERIFY(screen.onPaper().contains(u"Ellik ming soʻm"_s));
        QTest::keyClicks(header, u"Uzbek"_s);
        texts->setFocus();
        QTest::keyClick(texts, Qt::Key_Down);
        QTest::keyClick(texts, Qt::Key_Down);
        QCOMPARE(texts->value(), u"ru"_s);
        QVERIFY(screen.onPaper().contains(u"Пятьдесят тысяч сум"_s));
        screen.save();
        QCOMPARE(screen.settings.text(Setting::ReceiptLanguage), u"uz"_s);
        QCOMPARE(screen.settings.text(Setting::ReceiptHeaderEn), u"English"_s);
        QCOMPARE(screen.settings.text(Setting::ReceiptHeaderUz), u"Uzbek"_s);
        QVERIFY(screen.settings.text(Setting::ReceiptHeaderRu).isEmpty());
    }

    void paperChangesThePreview()
    {
        Screen screen;
        screen.open();
        auto *paper = screen.child<SearchSelect>(u"receiptPaper"_s);
        auto *sheet = screen.child<ReceiptSheet>(u"receiptPreview"_s);
        const auto *area = screen.child<QScrollArea>(u"receiptPreviewArea"_s);
        paper->setFocus();
        QCOMPARE(paper->value(), u"80"_s);
        QTest::keyClick(paper, Qt::Key_Up);
        QCOMPARE(sheet->document().paper, ReceiptPaper::Mm58);
        for (const ReceiptPaper wanted : {ReceiptPaper::Mm80, ReceiptPaper::A5, ReceiptPaper::A4}) {
            QTest::keyClick(paper, Qt::Key_Down);
            QCOMPARE(sheet->document().paper, wanted);
            QVERIFY(sheet->width() <= area->viewport()->width());
        }
        screen.save();
        QCOMPARE(screen.settings.text(Setting::ReceiptPaper), u"a4"_s);
    }

    void theLogoIsCopiedBySave()
    {
        Screen screen;
        screen.open();
        auto *page = screen.dialog->findChild<ReceiptPage *>();
        auto *remove = screen.child<ActionButton>(u"receiptLogoRemove"_s);
        const auto *said = screen.child<Label>(u"receiptLogoSaid"_s);
        QVERIFY(!remove->isEnabled());
        page->takeLogo(screen.folder.filePath(u"none.png"_s));
        QCOMPARE(said->text(), u"The file can't be read."_s);
        page->takeLogo(screen.folder.filePath(u"settings.ini"_s));
        QCOMPARE(said->text(), u"This is no picture of the kinds PNG, JPEG."_s);
        QVERIFY(!remove->isEnabled());
        page->takeLogo(screen.picture(Qt::black));
        QCOMPARE(said->text(), u"PNG, JPEG: black on white."_s);
        QVERIFY(!screen.child<ReceiptSheet>(u"receiptPreview"_s)->document().logo.isNull());
        const QString kept = logoFile(screen.folder.path());
        QVERIFY(!QFile::exists(kept));
        screen.save();
        QVERIFY(QFile::exists(kept));
        screen.open();
        QVERIFY(!screen.child<ReceiptSheet>(u"receiptPreview"_s)->document().logo.isNull());
        screen.child<ActionButton>(u"receiptLogoRemove"_s)->click();
        QVERIFY(screen.child<ReceiptSheet>(u"receiptPreview"_s)->document().logo.isNull());
        QTest::keyClick(screen.dialog, Qt::Key_Escape);
        QTRY_VERIFY(screen.dialog.isNull());
        QVERIFY(QFile::exists(kept));
        screen.open();
        screen.child<ActionButton>(u"receiptLogoRemove"_s)->click();
        screen.save();
        QVERIFY(!QFile::exists(kept));
    }
};

QTEST_MAIN(TestReceiptPage)
#include "tst_receiptpage.moc"
