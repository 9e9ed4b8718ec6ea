// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipt/AmountInWords.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

#include <rapidcheck.h>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {
using Values = QHash<QString, qint64>;

// The reader's side, written apart from the speller: what a person counts up from the words.
Values uzbekValues()
{
    return {{u"nol"_s, 0}, {u"bir"_s, 1}, {u"ikki"_s, 2}, {u"uch"_s, 3}, {u"toʻrt"_s, 4}, {u"besh"_s, 5},
        {u"olti"_s, 6}, {u"yetti"_s, 7}, {u"sakkiz"_s, 8}, {u"toʻqqiz"_s, 9}, {u"oʻn"_s, 10},
        {u"yigirma"_s, 20}, {u"oʻttiz"_s, 30}, {u"qirq"_s, 40}, {u"ellik"_s, 50}, {u"oltmish"_s, 60},
        {u"yetmish"_s, 70}, {u"sakson"_s, 80}, {u"toʻqson"_s, 90}, {u"yuz"_s, 100}, {u"ming"_s, 1000},
        {u"million"_s, 1000000}, {u"milliard"_s, 1000000000}, {u"trillion"_s, 1000000000000},
        {u"kvadrillion"_s, 1000000000000000}};
}

Values cyrillicValues()
{
    return {{u"нол"_s, 0}, {u"бир"_s, 1}, {u"икки"_s, 2}, {u"уч"_s, 3}, {u"тўрт"_s, 4}, {u"беш"_s, 5},
        {u"олти"_s, 6}, {u"етти"_s, 7}, {u"саккиз"_s, 8}, {u"тўққиз"_s, 9}, {u"ўн"_s, 10}, {u"йигирма"_s, 20},
        {u"ўттиз"_s, 30}, {u"қирқ"_s, 40}, {u"эллик"_s, 50}, {u"олтмиш"_s, 60}, {u"етмиш"_s, 70},
        {u"саксон"_s, 80}, {u"тўқсон"_s, 90}, {u"юз"_s, 100}, {u"минг"_s, 1000}, {u"миллион"_s, 1000000},
        {u"миллиард"_s, 1000000000}, {u"триллион"_s, 1000000000000}, {u"квадриллион"_s, 1000000000000000}};
}

Values englishValues()
{
    return {{u"zero"_s, 0}, {u"one"_s, 1}, {u"two"_s, 2}, {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5},
        {u"six"_s, 6}, {u"seven"_s, 7}, {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}, {u"eleven"_s, 11},
        {u"twelve"_s, 12}, {u"thirteen"_s, 13}, {u"fourteen"_s, 14}, {u"fifteen"_s, 15}, {u"sixteen"_s, 16},
        {u"seventeen"_s, 17}, {u"eighteen"_s, 18}, {u"nineteen"_s, 19}, {u"twenty"_s, 20}, {u"thirty"_s, 30},
        {u"forty"_s, 40}, {u"fifty"_s, 50}, {u"sixty"_s, 60}, {u"seventy"_s, 70}, {u"eighty"_s, 80},
        {u"ninety"_s, 90}, {u"hundred"_s, 100}, {u"thousand"_s, 1000}, {u"million"_s, 1000000},
        {u"billion"_s, 1000000000}, {u"trillion"_s, 1000000000000}, {u"quadrillion"_s, 1000000000000000}};
}

// -1 where a word is unknown, a number is heard twice or the unit isn't the last word.
qint64 heard(const QString &text, const Values &values, const QString &unit)
{
    QStringList words = text.toLower().replace(u'-', u' ').split(u' ');
    if (words.takeLast() != unit)
        return -1;
    qint64 all = 0;
    qint64 group = 0;
    for (const QString &word : std::as_const(words)) {
        const qint64 value = values.value(word, -1);
        if (value < 0)
            return -1;
        if (value >= 1000) {
            all += group * value;
            group = 0;
        } else if (value == 100) {
            group *= value;
        } else {
            group += value;
        }
    }
    return all + group;
}

qint64 bounded()
{
    // Small sums and round ones matter as much as long ones.
    const int digits = *rc::gen::inRange(1, 16);
    qint64 limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    const qint64 amount = *rc::gen::inRange<qint64>(0, limit + 1);
    return *rc::gen::element(amount, amount / 1000 * 1000, amount / 1000000 * 1000000);
}
} // namespace

class TestAmountInWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void spells_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("uz");
        QTest::addColumn<QString>("cyrillic");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        const auto row = [](qint64 amount, const QString &uz, const QString &cyrillic, const QString &ru,
                             const QString &en) {
            QTest::newRow(QByteArray::number(amount).constData()) << amount << uz << cyrillic << ru << en;
        };
        row(0, u"Nol soʻm"_s, u"Нол сўм"_s, u"Ноль сум"_s, u"Zero soum"_s);
        row(1, u"Bir soʻm"_s, u"Бир сўм"_s, u"Один сум"_s, u"One soum"_s);
        row(2, u"Ikki soʻm"_s, u"Икки сўм"_s, u"Два сума"_s, u"Two soum"_s);
        row(5, u"Besh soʻm"_s, u"Беш сўм"_s, u"Пять сум"_s, u"Five soum"_s);
        row(11, u"Oʻn bir soʻm"_s, u"Ўн бир сўм"_s, u"Одиннадцать сум"_s, u"Eleven soum"_s);
        row(12, u"Oʻn ikki soʻm"_s, u"Ўн икки сўм"_s, u"Двенадцать сум"_s, u"Twelve soum"_s);
        row(44, u"Qirq toʻrt soʻm"_s, u"Қирқ тўрт сўм"_s, u"Сорок четыре сума"_s, u"Forty-four soum"_s);
        row(100, u"Bir yuz soʻm"_s, u"Бир юз сўм"_s, u"Сто сум"_s, u"One hundred soum"_s);
        row(1000, u"Bir ming soʻm"_s, u"Бир минг сўм"_s, u"Одна тысяча сум"_s, u"One thousand soum"_s);
        row(2000, u"Ikki ming soʻm"_s, u"Икки минг сўм"_s, u"Две тысячи сум"_s, u"Two thousand soum"_s);
        row(50000, u"Ellik ming soʻm"_s, u"Эллик минг сўм"_s, u"Пятьдесят тысяч сум"_s,
            u"Fifty thousand soum"_s);
        row(121111, u"Bir yuz yigirma bir ming bir yuz oʻn bir soʻm"_s,
            u"Бир юз йигирма бир минг бир юз ўн бир сўм"_s, u"Сто двадцать одна тысяча сто одиннадцать сум"_s,
            u"One hundred twenty-one thousand one hundred eleven soum"_s);
        row(1000000, u"Bir million soʻm"_s, u"Бир миллион сўм"_s, u"Один миллион сум"_s,
            u"One million soum"_s);
        row(1234567, u"Bir million ikki yuz oʻttiz toʻrt ming besh yuz oltmish yetti soʻm"_s,
            u"Бир миллион икки юз ўттиз тўрт минг беш юз олтмиш етти сўм"_s,
            u"Один миллион двести тридцать четыре тысячи пятьсот шестьдесят семь сум"_s,
            u"One million two hundred thirty-four thousand five hundred sixty-seven soum"_s);
        row(3000000089, u"Uch milliard sakson toʻqqiz soʻm"_s, u"Уч миллиард саксон тўққиз сўм"_s,
            u"Три миллиарда восемьдесят девять сум"_s, u"Three billion eighty-nine soum"_s);
        row(90000000000000, u"Toʻqson trillion soʻm"_s, u"Тўқсон триллион сўм"_s,
            u"Девяносто триллионов сум"_s, u"Ninety trillion soum"_s);
        row(1000000000000000, u"Bir kvadrillion soʻm"_s, u"Бир квадриллион сўм"_s, u"Один квадриллион сум"_s,
            u"One quadrillion soum"_s);
    }
    void spells()
    {
        QFETCH(qint64, amount);
        QTEST(amountInWords(Soum(amount), Language::Uzbek), "uz");
        QTEST(amountInWords(Soum(amount), Language::UzbekCyrillic), "cyrillic");
        QTEST(amountInWords(Soum(amount), Language::Russian), "ru");
        QTEST(amountInWords(Soum(amount), Language::English), "en");
    }

    void spellsNothingBeyondItsRange()
    {
        for (const Language language : allLanguages) {
            QVERIFY(!amountInWords(largestInWords, language).isEmpty());
            QVERIFY(amountInWords(Soum(largestInWords.value() + 1), language).isEmpty());
            QVERIFY(amountInWords(Soum(-1), language).isEmpty());
            QVERIFY(amountInWords(Soum(std::numeric_limits<qint64>::max()), language).isEmpty());
            QVERIFY(amountInWords(Soum(std::numeric_limits<qint64>::min()), language).isEmpty());
        }
    }

    void whatIsReadIsWhatWasWritten()
    {
        const Values uzbek = uzbekValues();
        const Values cyrillic = cyrillicValues();
        const Values english = englishValues();
        QVERIFY(rc::check("the words count up to the sum", [&] {
            const qint64 amount = bounded();
            RC_ASSERT(heard(amountInWords(Soum(amount), Language::Uzbek), uzbek, u"soʻm"_s) == amount);
            RC_ASSERT(
                heard(amountInWords(Soum(amount), Language::UzbekCyrillic), cyrillic, u"сўм"_s) == amount);
            RC_ASSERT(heard(amountInWords(Soum(amount), Language::English), english, u"soum"_s) == amount);
        }));
    }

    void russianTellsEachSumFromTheNext()
    {
        QVERIFY(rc::check("no digits, one unit, another sum other words", [] {
            const qint64 amount = bounded();
            const QString words = amountInWords(Soum(amount), Language::Russian);
            RC_ASSERT(words.at(0).isUpper());
            RC_ASSERT(std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); }));
            RC_ASSERT(words.endsWith(u" сум"_s) || words.endsWith(u" сума"_s));
            RC_ASSERT(amount == 0 || words != amountInWords(Soum(amount - 1), Language::Russian));
        }));
    }
};

QTEST_GUILESS_MAIN(TestAmountInWords)
#include "tst_amountinwords.moc"
