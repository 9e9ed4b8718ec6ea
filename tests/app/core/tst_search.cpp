// SPDX-License-Identifier: GPL-3.0-or-later
// What text is folded to before it is searched, and how slips of the finger are counted.
#include "app/core/SpokenKey.h"
#include "app/core/TextIndex.h"
#include "app/core/Typos.h"

#include <QtTest/QTest>
#include <algorithm>
#include <bit>
#include <rapidcheck.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kassa;

namespace {

/// Text of letters that meet each other in folding, and of some that nobody expects.
rc::Gen<QString> anyText()
{
    static const QString letters
        = u"abcdefghijklmnopqrstuvwxyzABCXYZ абвгдеёжзийклмнопрстуфхцчшщъыьэюяўқғҳЁЎҚҒҲ'`ʻ‘’ʼ´0189-—№«».ﬁß"
          "éŞıİÅ\u0301\u0306Ａ９中𝐀\u200bʃʧɑʉ"_s;
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(letters.size()))),
        [](const std::vector<int> &places) {
            QString text;
            for (const int place : places)
                text += letters.at(place);
            return text;
        });
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meansTheSame_data();
    void meansTheSame();
    void staysApart_data();
    void staysApart();
    void foldingTwiceIsFoldingOnce();
    void words();
    void layouts_data();
    void layouts();
    void layoutsThereAndBack();
    void countsTypos_data();
    void countsTypos();
    void typosOfRandomWords();
    void masksNeverHideAWord();
};

void TestSearch::meansTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *what, const QString &one, const QString &other) {
        QTest::newRow(what) << one << other;
    };
    row("apostrophes: ' and U+02BB", u"o'zbek"_s, u"oʻzbek"_s);
    row("apostrophes: grave", u"o`zbek"_s, u"oʻzbek"_s);
    row("apostrophes: opening quote", u"o‘zbek"_s, u"oʻzbek"_s);
    row("apostrophes: closing quote", u"o’zbek"_s, u"oʻzbek"_s);
    row("apostrophes: U+02BC", u"oʼzbek"_s, u"oʻzbek"_s);
    row("no apostrophe", u"gijduvon"_s, u"gʻijduvon"_s);
    row("o with a mark", u"ўзбек"_s, u"oʻzbek"_s);
    row("yo is ye", u"счётчик"_s, u"счетчик"_s);
    row("yo that stands apart", u"сче\u0308тчик"_s, u"счётчик"_s);
    row("yo in Uzbek Latin", u"ёқилғи"_s, u"yoqilgʻi"_s);
    row("ye at a word's start", u"Европа"_s, u"Yevropa"_s);
    row("ye as e", u"Европа"_s, u"Evropa"_s);
    row("e oborotnoye", u"электр"_s, u"elektr"_s);
    row("ya", u"Яшнобод"_s, u"Yashnobod"_s);
    row("yu", u"Юнусобод"_s, u"Yunusobod"_s);
    row("iya", u"организация"_s, u"organizatsiya"_s);
    row("iya as ia", u"организация"_s, u"organizacia"_s);
    row("zh, Russian", u"Жарима"_s, u"zharima"_s);
    row("zh, Uzbek", u"Жарима"_s, u"jarima"_s);
    row("j of Jizzax", u"Джизак"_s, u"Jizak"_s);
    row("kh", u"Бухара"_s, u"Bukhara"_s);
    row("x and h", u"ҳудуд"_s, u"xudud"_s);
    row("q and k", u"қарз"_s, u"karz"_s);
    row("ts", u"центр"_s, u"tsentr"_s);
    row("ts as s", u"центр"_s, u"sentr"_s);
    row("c", u"Telecom"_s, u"Телеком"_s);
    row("shch", u"помощь"_s, u"pomoshch"_s);
    row("y", u"вызов"_s, u"vyzov"_s);
    row("y as i", u"вызов"_s, u"vizov"_s);
    row("short i", u"садик детский"_s, u"sadik detskiy"_s);
    row("short i as y", u"детский"_s, u"detsky"_s);
    row("short i that stands apart", u"детски\u0306и\u0306"_s, u"детский"_s);
    row("double letters", u"Beeline"_s, u"beline"_s);
    row("capitals", u"ЧИҚИНДИ"_s, u"chiqindi"_s);
    row("accents", u"Café"_s, u"kafe"_s);
    row("full width", u"ＵＺ"_s, u"uz"_s);
    row("ligature", u"ofﬁs"_s, u"ofis"_s);
    row("no width at all", u"el\u200bek\u00adtr"_s, u"elektr"_s);
    row("quotes and signs", u"«Toza» — hudud, №5"_s, u"toza hudud 5"_s);
    row("soft sign", u"связь"_s, u"svyaz"_s);
}

void TestSearch::meansTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QCOMPARE(spokenKey(one), spokenKey(other));
    QVERIFY(!spokenKey(one).isEmpty());
}

void TestSearch::staysApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("gaz, gas") << u"gaz"_s << u"gas"_s;
    QTest::newRow("numbers") << u"100"_s << u"10"_s;
    QTest::newRow("s, sh") << u"сув"_s << u"шув"_s;
    QTest::newRow("k, ch") << u"кек"_s << u"чек"_s;
    QTest::newRow("nonsense of one letter") << u"qqq"_s << u"q"_s;
    QTest::newRow("nonsense of one vowel") << u"ййй"_s << u"й"_s;
}

void TestSearch::staysApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(spokenKey(one) != spokenKey(other));
}

void TestSearch::foldingTwiceIsFoldingOnce()
{
    QVERIFY(rc::check("searchKey and spokenKey are idempotent", [] {
        const QString text = *anyText();
        const QString key = searchKey(text);
        const QString spoken = spokenKey(text);
        if (searchKey(key) != key || spokenKey(spoken) != spoken || spokenKey(key) != spoken)
            RC_FAIL(u"%1: %2 and %3"_s.arg(text, key, spoken).toStdString());
    }));
}

void TestSearch::words()
{
    QCOMPARE(searchWords(u" «Toza hudud» — чиқинди, №17/2 "),
        (QStringList {u"toza"_s, u"hudud"_s, u"chikindi"_s, u"17"_s, u"2"_s}));
    QVERIFY(searchWords(u" — «№» ").isEmpty());
    QVERIFY(spokenKey(u"'").isEmpty());
}

void TestSearch::layouts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("свет") << u"cdtn"_s << u"свет"_s;
    QTest::newRow("газ") << u"UFP"_s << u"газ"_s;
    QTest::newRow("ucell") << u"гсудд"_s << u"ucell"_s;
    QTest::newRow("beeline") << u"БУУДШТУ"_s << u",eeline"_s;
    QTest::newRow("mobiuz") << u"ьщишгя"_s << u"mobiuz"_s;
    QTest::newRow("жарима") << u";fhbvf"_s << u"жарима"_s;
    QTest::newRow("shifted signs") << u"<eltym :f"_s << u"будень жа"_s;
    QTest::newRow("Uzbek letters") << u"xbsbylb"_s << u"чиқинди"_s;
    QTest::newRow("Uzbek row of digits") << u"=elel"_s << u"ҳудуд"_s;
    QTest::newRow("a number stays") << u"12"_s << u""_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestSearch::layouts()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    QStringList readings = otherLayouts(typed);
    for (QString &reading : readings)
        reading = reading.toLower();
    if (meant.isEmpty())
        QVERIFY(readings.isEmpty());
    else
        QVERIFY2(readings.contains(meant), qPrintable(readings.join(u'|')));
}

void TestSearch::layoutsThereAndBack()
{
    QVERIFY(rc::check("Latin letters typed on the Russian layout come back", [] {
        const auto codes = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 26)));
        QString text;
        for (const int code : codes)
            text += QChar(u'a' + code);
        RC_ASSERT(otherLayouts(otherLayouts(text).front()).front() == text);
    }));
}

void TestSearch::countsTypos_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("whole");
    QTest::addColumn<int>("beginning");
    QTest::newRow("same") << u"elektr"_s << u"elektr"_s << 0 << 0;
    QTest::newRow("beginning") << u"elektr"_s << u"elektroset"_s << 3 << 0;
    QTest::newRow("left out") << u"elktr"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("too many") << u"eleektr"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("another") << u"elextr"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("swapped") << u"elketr"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("swapped at the start") << u"leektr"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("two") << u"elkter"_s << u"elektr"_s << 2 << 2;
    QTest::newRow("two, in a beginning") << u"elxkr"_s << u"elektroset"_s << 3 << 2;
    QTest::newRow("three") << u"xxxktr"_s << u"elektr"_s << 3 << 3;
    QTest::newRow("shorter") << u"elektroset"_s << u"elektr"_s << 3 << 3;
    QTest::newRow("last letter") << u"elektx"_s << u"elektr"_s << 1 << 1;
    QTest::newRow("one letter") << u"a"_s << u"b"_s << 1 << 1;
}

void TestSearch::countsTypos()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    QFETCH(int, whole);
    QFETCH(int, beginning);
    const Typos found = typos(typed, word, 2);
    QCOMPARE(found.whole, whole);
    QCOMPARE(found.beginning, beginning);
}

void TestSearch::typosOfRandomWords()
{
    // The plain table of optimal string alignment, without a band.
    const auto plain = [](const QString &a, const QString &b) {
        std::vector<std::vector<int>> d(
            static_cast<size_t>(a.size()) + 1, std::vector<int>(static_cast<size_t>(b.size()) + 1));
        for (size_t i = 0; i < d.size(); ++i) {
            for (size_t j = 0; j < d[i].size(); ++j) {
                if (i == 0 || j == 0) {
                    d[i][j] = static_cast<int>(i + j);
                    continue;
                }
                const auto ai = static_cast<qsizetype>(i);
                const auto bj = static_cast<qsizetype>(j);
                d[i][j] = std::min(
                    {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[ai - 1] == b[bj - 1] ? 0 : 1)});
                if (i > 1 && j > 1 && a[ai - 1] == b[bj - 2] && a[ai - 2] == b[bj - 1])
                    d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d.back();
    };
    QVERIFY(rc::check("the band finds what the whole table finds", [&] {
        const auto word = [] {
            const auto codes = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 3));
            QString text;
            for (const int code : codes)
                text += QChar(u'a' + code);
            return text.left(20);
        };
        const QString a = word();
        const QString b = word();
        const int most = *rc::gen::inRange(0, 3);
        const std::vector<int> row = plain(a, b);
        const Typos found = typos(a, b, most);
        RC_ASSERT(found.whole == std::min(row.back(), most + 1));
        RC_ASSERT(found.beginning == std::min(*std::min_element(row.begin(), row.end()), most + 1));
    }));
}

void TestSearch::masksNeverHideAWord()
{
    QVERIFY(rc::check("a word lacks no more letters than it has typos", [] {
        const QString a = spokenKey(*anyText()).remove(u' ').left(12);
        const QString b = spokenKey(*anyText()).remove(u' ').left(12);
        const Typos found = typos(a, b, 2);
        if (found.beginning <= 2)
            RC_ASSERT(std::popcount(letterMask(a) & ~letterMask(b)) <= found.beginning);
    }));
    QCOMPARE(allowedTypos(u"gaz"), 0);
    QCOMPARE(allowedTypos(u"svet"), 1);
    QCOMPARE(allowedTypos(u"beeline"), 1);
    QCOMPARE(allowedTypos(u"chikindi"), 2);
    QCOMPARE(allowedTypos(u"12345678"), 0);
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
