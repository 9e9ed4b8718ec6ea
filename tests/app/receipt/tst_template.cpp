// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/ReceiptSettings.h"
#include "app/receipt/ShopLogo.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
QImage picture(QSize size, QColor colour)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    return image;
}
} // namespace

class TestTemplate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatTheSettingsSay()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        ReceiptTemplate design = templateOf(settings, Language::Uzbek);
        QCOMPARE(design.paper, ReceiptPaper::Mm80);
        QVERIFY(design.header.isEmpty() && design.footer.isEmpty());
        QVERIFY(design.phone && design.till && design.words && design.qr);
        QVERIFY(settings.set(Setting::ReceiptHeaderUz, u"\n Bozor, 2-qator\n<b>Xush kelibsiz</b>\n\n"_s));
        QVERIFY(settings.set(Setting::ReceiptFooterRu, u"Спасибо"_s));
        QVERIFY(settings.set(Setting::ReceiptPaper, u"A5"_s));
        QVERIFY(settings.set(Setting::ReceiptHidden, u"qr phone tomorrow"_s));
        // As another run of the program finds it.
        const Settings again(folder.filePath(u"settings.ini"_s));
        design = templateOf(again, Language::Uzbek);
        QCOMPARE(design.header, QStringList({u"Bozor, 2-qator"_s, u"<b>Xush kelibsiz</b>"_s}));
        QVERIFY(design.footer.isEmpty());
        QCOMPARE(design.paper, ReceiptPaper::A5);
        QVERIFY(!design.phone && design.till && design.words && !design.qr);
        design = templateOf(again, Language::Russian);
        QVERIFY(design.header.isEmpty());
        QCOMPARE(design.footer, QStringList {u"Спасибо"_s});
        QCOMPARE(templateLines(QString(40, u'\n') + u"x\n"_s.repeated(40)).size(), 8);
    }

    void eachLanguageHasItsOwnTexts()
    {
        QSet<Setting> seen;
        for (const Language language : allLanguages) {
            seen.insert(receiptHeaderSetting(language));
            seen.insert(receiptFooterSetting(language));
            QCOMPARE(Settings::name(receiptHeaderSetting(language)),
                QString(u"receipt-header-"_s + languageCode(language)));
            QCOMPARE(Settings::name(receiptFooterSetting(language)),
                QString(u"receipt-footer-"_s + languageCode(language)));
        }
        QCOMPARE(seen.size(), 8);
    }

    void papersHaveCodes()
    {
        for (const ReceiptPaper paper : allReceiptPapers)
            QCOMPARE(paperFromCode(paperCode(paper)), std::optional(paper));
        QCOMPARE(paperFromCode(u"A4"_s), std::optional(ReceiptPaper::A4));
        QVERIFY(!paperFromCode(u"76"_s));
    }

    void aLogoBecomesGreyOnWhite()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"logo.png"_s);
        // Clear stands for white paper.
        QImage half = picture({40, 20}, Qt::transparent);
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 20; ++x)
                half.setPixelColor(x, y, Qt::black);
        }
        QVERIFY(half.save(file));
        const auto logo = readLogo(file);
        QVERIFY(logo.has_value());
        QCOMPARE(logo->format(), QImage::Format_Grayscale8);
        QCOMPARE(qGray(logo->pixel(5, 5)), 0);
        QCOMPARE(qGray(logo->pixel(30, 5)), 255);
        // A name says nothing: this is a JPEG.
        const QString jpeg = folder.filePath(u"other.png"_s);
        QVERIFY(picture({2000, 1000}, Qt::darkGray).save(jpeg, "JPEG"));
        const auto large = readLogo(jpeg);
        QVERIFY(large.has_value());
        QCOMPARE(large->size(), QSize(1152, 576));
    }

    void whatIsNoLogoIsRefused()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        QCOMPARE(readLogo(folder.filePath(u"none.png"_s)).error(), LogoTrouble::Unreadable);
        QCOMPARE(readLogo(write(u"text.png"_s, "no picture")).error(), LogoTrouble::NoPicture);
        QCOMPARE(readLogo(write(u"x.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg'/>")).error(),
            LogoTrouble::NoPicture);
        QCOMPARE(
            readLogo(write(u"cut.png"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"))).error(),
            LogoTrouble::NoPicture);
        QCOMPARE(
            readLogo(write(u"big.png"_s, QByteArray(3 * 1024 * 1024, 'x'))).error(), LogoTrouble::TooLarge);
        const QString wide = folder.filePath(u"wide.png"_s);
        QVERIFY(picture({5000, 10}, Qt::black).save(wide));
        QCOMPARE(readLogo(wide).error(), LogoTrouble::TooLarge);
    }

    void theProfileKeepsItsOwnCopy()
    {
        QTemporaryDir folder;
        const QString file = logoFile(folder.path());
        QImage grey(30, 10, QImage::Format_Grayscale8);
        grey.fill(77);
        QVERIFY(keepLogo(grey, file));
        QCOMPARE(readLogo(file).value_or(QImage()), grey);
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
        QVERIFY(keepLogo({}, file));
        QVERIFY(!QFile::exists(file));
        QVERIFY(keepLogo({}, file));
        const auto refused = keepLogo(grey, folder.filePath(u"no/such/logo.png"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFailed);
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
