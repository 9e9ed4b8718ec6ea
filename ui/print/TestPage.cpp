// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/TestPage.h"

#include <QtCore/QCoreApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
class TestPageText {
    Q_DECLARE_TR_FUNCTIONS(kassa::TestPageText)
};

using Kind = ReceiptLine::Kind;

ReceiptLine line(Kind kind, const QString &value, const QString &label = {})
{
    ReceiptLine made;
    made.kind = kind;
    made.label = label;
    made.value = value;
    return made;
}
} // namespace

ReceiptDocument testPage(Language language, bool testMode)
{
    ReceiptDocument page;
    page.language = language;
    page.number = u"test"_s;
    page.fileName = u"test-page.pdf"_s;
    page.lines = {
        line(Kind::Heading, u"Kassa"_s),
        line(Kind::Centred, TestPageText::tr("Test page")),
        line(Kind::Rule, {}),
        line(Kind::Row, u"Oʻ oʻ Gʻ gʻ Sh Ch maʼno"_s, languageName(Language::Uzbek)),
        line(Kind::Row, u"Ў ў Қ қ Ғ ғ Ҳ ҳ"_s, languageName(Language::UzbekCyrillic)),
        line(Kind::Row, u"Ё ё Й й Щ щ Ъ ъ Ы ы Э э"_s, languageName(Language::Russian)),
        line(Kind::Row, u"The quick brown fox"_s, languageName(Language::English)),
        line(Kind::Rule, {}),
        line(Kind::Total, u"1 234 567"_s, u"№"_s),
        line(Kind::Qr, u"Kassa"_s),
        line(Kind::Note,
            TestPageText::tr("Are both ends of the dashed lines on the paper, and is every letter clear?")),
    };
    if (testMode) {
        page.watermark = testWords(language);
        page.lines.prepend(line(Kind::Mark, testWords(language)));
    }
    return page;
}

} // namespace kassa
