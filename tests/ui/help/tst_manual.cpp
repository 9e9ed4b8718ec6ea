// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ChoiceList.h"
#include "ui/help/ManualDialog.h"
#include "ui/help/ManualText.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QTextDocument>
#include <QtTest/QtTest>
#include <QtWidgets/QScrollBar>

using namespace kassa;
using namespace Qt::StringLiterals;

class TestManual final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chaptersBeginAtHeadings();
    void everyLanguageHasTheSameChapters();
    void everyPictureIsThere();
    void upAndDownTurnThePages();
    void aChapterOpensAtItsBeginning();
    void picturesFitTheirColumn();
    void nothingOutsideIsOpened();
    void escCloses();
};

void TestManual::chaptersBeginAtHeadings()
{
    const QList<ManualChapter> chapters
        = manualChapters(u"# Title\nbefore\n\n## One\n\ntext\n### no chapter\n\n## Two\n"_s);
    QCOMPARE(chapters, (QList<ManualChapter> {{u"One"_s, u"text\n### no chapter"_s}, {u"Two"_s, QString()}}));
    QVERIFY(manualChapters({}).isEmpty());
}

void TestManual::everyLanguageHasTheSameChapters()
{
    const qsizetype chapters = manualIn(Language::English).size();
    QVERIFY(chapters >= 10);
    for (const Language language : allLanguages) {
        const QList<ManualChapter> manual = manualIn(language);
        QCOMPARE(manual.size(), chapters);
        for (const ManualChapter &chapter : manual) {
            QVERIFY2(!chapter.title.isEmpty() && chapter.text.size() > 40,
                qPrintable(languageCode(language) + u": "_s + chapter.title));
        }
    }
}

void TestManual::everyPictureIsThere()
{
    static const QRegularExpression link(u"!\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    for (const Language language : allLanguages) {
        int pictures = 0;
        for (const ManualChapter &chapter : manualIn(language)) {
            auto found = link.globalMatch(chapter.text);
            while (found.hasNext()) {
                const QRegularExpressionMatch picture = found.next();
                QVERIFY2(
                    !picture.captured(1).isEmpty(), "a picture without words for those who can't see it");
                QVERIFY2(
                    !QImage(manualFolder() + picture.captured(2)).isNull(), qPrintable(picture.captured(2)));
                ++pictures;
            }
        }
        QVERIFY2(pictures >= 8, qPrintable(languageCode(language)));
    }
}

void TestManual::upAndDownTurnThePages()
{
    ManualDialog dialog(Language::Russian, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    const auto *text = dialog.findChild<ManualText *>();
    auto *list = dialog.findChild<ChoiceList *>();
    const QList<ManualChapter> chapters = manualIn(Language::Russian);
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(text->toPlainText().startsWith(chapters.at(0).title));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(text->toPlainText().startsWith(chapters.at(1).title));
    QTest::keyClick(list, Qt::Key_Up);
    QVERIFY(text->toPlainText().startsWith(chapters.at(0).title));
}

void TestManual::aChapterOpensAtItsBeginning()
{
    ManualDialog dialog(Language::Uzbek, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *text = dialog.findChild<ManualText *>();
    QTRY_VERIFY(text->isVisible());
    for (const int height : {300, 400}) {
        text->setMinimumHeight(height);
        text->resize(text->width(), height);
        QTRY_VERIFY(text->verticalScrollBar()->maximum() > 0);
        QCOMPARE(text->verticalScrollBar()->value(), 0);
    }
}

void TestManual::picturesFitTheirColumn()
{
    ManualDialog dialog(Language::English, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    auto *text = dialog.findChild<ManualText *>();
    QTRY_VERIFY(text->isVisible());
    for (const int width : {400, 900}) {
        text->setMinimumWidth(width);
        text->resize(width, 400);
        QTRY_VERIFY(text->document()->idealWidth() <= text->viewport()->width());
        QVERIFY(!text->horizontalScrollBar()->isVisible());
    }
}

void TestManual::nothingOutsideIsOpened()
{
    ManualText text(nullptr);
    text.show(u"[out](https://example.org) ![far](https://example.org/a.png) ![file](/etc/passwd)"_s);
    QVERIFY(!text.openLinks());
    QVERIFY(!text.openExternalLinks());
    QVERIFY(text.toPlainText().startsWith(u"out"_s));
}

void TestManual::escCloses()
{
    ManualDialog dialog(Language::Uzbek, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTRY_VERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestManual)
#include "tst_manual.moc"
