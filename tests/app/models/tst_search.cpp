// SPDX-License-Identifier: GPL-3.0-or-later
// The search over services: four scripts, slips of the finger, the trade's words, and what stands first.
#include "app/models/SearchRank.h"
#include "app/models/SearchWords.h"
#include "app/models/ServiceListModel.h"
#include "tests/app/models/Transliterations.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace kassa;
using namespace kassa::test;

namespace {

struct Named {
    QString name;
    QString category;
};

/// As the gateway names them: each in whatever script its owner liked.
QList<Named> names()
{
    return {{u"Плата за электроэнергию"_s, u"Коммунальные услуги"_s},
        {u"Горячая вода и отопление"_s, u"Коммунальные услуги"_s},
        {u"Ҳудудгаз таъминот — табиий газ"_s, u"Коммунальные услуги"_s},
        {u"Oʻzsuvtaʼminot — ichimlik suvi"_s, u"Коммунальные услуги"_s},
        {u"Toza hudud — chiqindi yigʻish"_s, u"Коммунальные услуги"_s}, {u"Beeline"_s, u"Мобильная связь"_s},
        {u"Ucell"_s, u"Мобильная связь"_s}, {u"Mobiuz"_s, u"Мобильная связь"_s},
        {u"Uzmobile"_s, u"Мобильная связь"_s}, {u"Uzonline — интернет от Узбектелеком"_s, u"Интернет"_s},
        {u"Turon Telecom"_s, u"Интернет"_s}, {u"UzDigital TV"_s, u"Телевидение"_s},
        {u"Налоги физических лиц"_s, u"Налоги и сборы"_s}, {u"YHXX jarimalari — штрафы ГУБДД"_s, u"Штрафы"_s},
        {u"МИБ — исполнительные документы"_s, u"Штрафы"_s},
        {u"Maktabgacha taʼlim — bogʻcha toʻlovi"_s, u"Образование"_s},
        {u"Контракт за обучение в вузе"_s, u"Образование"_s}, {u"Муниципальная парковка"_s, u"Транспорт"_s},
        {u"Узбектелеком — городской телефон"_s, u"Телефония"_s},
        {u"Anor Mikroqarz"_s, u"Погашение кредитов"_s}, {u"Домофон «Цифрал Сервис»"_s, u"Охрана и домофон"_s},
        {u"Таможенные платежи"_s, u"Налоги и сборы"_s}, {u"Метрополитен — пополнение ATTO"_s, u"Транспорт"_s},
        {u"Gʻijduvon issiqlik"_s, u"Kommunal"_s}, {u"Қўқон боғча"_s, u"Taʼlim"_s},
        {u"Яшнобод ширкати"_s, u"ТСЖ"_s}, {u"Юнусобод ТЧСЖ"_s, u"ТСЖ"_s},
        {u"Жиззах сув оқова"_s, u"Kommunal"_s}, {u"Счётчики и поверка"_s, u"Коммунальные услуги"_s},
        {u"Ехсон жамғармаси"_s, u"Xayriya"_s}, {u"Помощь детям"_s, u"Благотворительность"_s},
        {u"Шахсий суғурта"_s, u"Sugʻurta"_s}};
}

QList<Service> services(int padding = 0)
{
    QList<Service> all;
    const auto add = [&all](const QString &name, const QString &category) {
        Service made;
        made.id = u"service-%1"_s.arg(all.size());
        made.name = name;
        made.categoryId = category;
        made.categoryName = category;
        all.append(made);
    };
    for (const Named &one : names())
        add(one.name, one.category);
    const QStringList kinds {u"Интернет-провайдер"_s, u"Детский сад"_s, u"ТСЖ"_s, u"Sport klubi"_s};
    const QStringList brands {u"Istiqlol"_s, u"Navroʻz"_s, u"Registon"_s, u"Чорсу"_s, u"Zarafshon"_s};
    for (int i = 0; i < padding; ++i)
        add(u"%1 «%2», № %3"_s.arg(kinds.at(i % 4), brands.at(i % 5)).arg(i), kinds.at(i % 4));
    return all;
}

/// Ids in shown order, headings left out.
QStringList found(ServiceListModel &model, const QString &typed)
{
    model.setFilter(typed);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.index(row).data(ServiceListModel::IdRole).toString();
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QStringList foundNames(ServiceListModel &model, const QString &typed)
{
    QStringList shown;
    for (const QString &id : found(model, typed))
        shown.append(model.service(id)->name);
    return shown;
}

/// What this word may lose to a slip of the finger. Its letters say so, not the quotes and commas around
/// them.
int slipsOf(const QString &word)
{
    const auto letters
        = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() && c != u'ʻ'; });
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

} // namespace

class TestServiceSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownNameInEveryScript();
    void beginningsInEveryScript();
    void slipsOfTheFinger();
    void otherKeyboardLayout();
    void wordsOfTheTrade_data();
    void wordsOfTheTrade();
    void wordsHaveFourLanguages();
    void emptyShowsAll();
    void ranks_data();
    void ranks();
    void useStandsOnTop();
    void codesStandFirst();
    void guessesStandBelowTheirHeading();
    void aGuessIsNotOpenedForABlockedService();
};

void TestServiceSearch::ownNameInEveryScript()
{
    ServiceListModel model;
    const QList<Service> all = services(40);
    model.setServices(all);
    for (const Service &service : all) {
        const QString &name = service.name;
        QStringList apostrophes;
        for (const QChar apostrophe : u"'`‘’ʼ"_s)
            apostrophes += QString(name).replace(u'ʻ', apostrophe);
        const QStringList ways
            = QStringList {name, name.toUpper(), name.toLower(), uzbekLatin(name), uzbekLatin(name).toUpper(),
                  russianLatin(name), uzbekCyrillic(name), uzbekCyrillic(uzbekLatin(name)),
                  QString(name).replace(u'ё', u'е'), name.normalized(QString::NormalizationForm_D)}
            + apostrophes;
        for (const QString &way : ways) {
            const QStringList ids = found(model, way);
            QVERIFY2(!ids.isEmpty() && ids.front() == service.id,
                qPrintable(u"%1 as %2: %3"_s.arg(name, way, foundNames(model, way).mid(0, 3).join(u'|'))));
        }
    }
}

void TestServiceSearch::beginningsInEveryScript()
{
    // From the third letter of a word on, each keystroke keeps the service in sight.
    ServiceListModel model;
    const QList<Service> all = services();
    model.setServices(all);
    for (const Service &service : all) {
        const QStringList words = service.name.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            if (word.size() < 4)
                continue;
            // What a c is, the letter after it says.
            const bool guessed
                = QString(word).remove(u"ch"_s, Qt::CaseInsensitive).contains(u'c', Qt::CaseInsensitive);
            const QStringList ways {word, uzbekLatin(word), guessed ? word : uzbekCyrillic(word)};
            for (const QString &way : ways) {
                for (qsizetype length = 3; length <= way.size(); ++length) {
                    const QStringList ids = found(model, way.left(length));
                    QVERIFY2(ids.contains(service.id), qPrintable(service.name + u' ' + way.left(length)));
                }
            }
        }
    }
}

void TestServiceSearch::slipsOfTheFinger()
{
    ServiceListModel model;
    const QList<Service> all = services(200);
    model.setServices(all);
    QVERIFY(rc::check("a name with slips is among the first five", [&] {
        const Service &service = all.at(*rc::gen::inRange<qsizetype>(0, all.size()));
        const int way = *rc::gen::inRange(0, 3);
        const QString name = way == 0 ? service.name
            : way == 1                ? uzbekLatin(service.name)
                                      : uzbekCyrillic(service.name);
        QStringList words = name.split(u' ', Qt::SkipEmptyParts);
        // Slips in one word: what else was typed still says which one is meant.
        const auto which = *rc::gen::inRange<qsizetype>(0, words.size());
        QString &word = words[which];
        // What a c is in Cyrillic, the letter after it says: a slip there is a second one.
        const int slips = way == 2 && service.name.contains(u'c', Qt::CaseInsensitive) ? 0 : slipsOf(word);
        // From the end to the beginning, each in its own part of the word: two slips on the same letters are
        // counted as three.
        const qsizetype part = word.size() / std::max(slips, 1);
        for (int slip = slips; slip > 0; --slip) {
            const qsizetype first = (slip - 1) * part + 1;
            const auto at = *rc::gen::inRange(first, slips > 1 ? slip * part - 1 : word.size() - 1);
            const QChar letter = word.at(*rc::gen::inRange<qsizetype>(0, word.size())).toLower();
            // ю, я and ё are two letters in Latin, and so two slips.
            if (!word.at(at).isLetter() || !letter.isLetter() || u"юяё"_s.contains(letter))
                continue;
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                word.remove(at, 1);
                break;
            case 1:
                word.insert(at, letter);
                break;
            case 2:
                word[at] = letter;
                break;
            default:
                if (at + 1 < word.size() && word.at(at + 1).isLetter())
                    qSwap(word[at], word[at + 1]);
            }
        }
        const QString typed = words.join(u' ');
        const QStringList ids = found(model, typed).mid(0, 5);
        if (!ids.contains(service.id))
            RC_FAIL(u"%1 for %2: %3"_s.arg(typed, service.name, foundNames(model, typed).mid(0, 5).join(u'|'))
                        .toStdString());
    }));
}

void TestServiceSearch::otherKeyboardLayout()
{
    ServiceListModel model;
    model.setServices(services(50));
    QVERIFY(foundNames(model, u"cdtn"_s).contains(u"Плата за электроэнергию"_s));
    QCOMPARE(foundNames(model, u"гсудд"_s).front(), u"Ucell"_s);
    QCOMPARE(foundNames(model, u"Иуудшту"_s).front(), u"Beeline"_s);
    QCOMPARE(foundNames(model, u"vtnhjgjkbnty"_s).front(), u"Метрополитен — пополнение ATTO"_s);
    QVERIFY(foundNames(model, u"xbsbylb"_s).contains(u"Toza hudud — chiqindi yigʻish"_s));
    // What is a name as it stands comes first.
    QList<Service> all = services();
    Service same;
    same.id = u"cdtn"_s + u"-1"_s;
    same.name = u"CDTN"_s;
    same.categoryId = same.categoryName = u"x"_s;
    all.append(same);
    model.setServices(all);
    const QStringList both = foundNames(model, u"cdtn"_s);
    QCOMPARE(both.front(), u"CDTN"_s);
    QVERIFY(both.contains(u"Плата за электроэнергию"_s));
}

void TestServiceSearch::wordsOfTheTrade_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QStringList>("typed");
    QTest::newRow("electricity") << u"Плата за электроэнергию"_s
                                 << QStringList {u"свет"_s, u"электр"_s, u"svet"_s, u"electricity"_s,
                                        u"elektr"_s, u"tok"_s, u"ток"_s, u"чироқ"_s, u"light"_s};
    QTest::newRow("gas") << u"Ҳудудгаз таъминот — табиий газ"_s
                         << QStringList {u"газ"_s, u"gaz"_s, u"gas"_s, u"tabiiy gaz"_s};
    QTest::newRow("water") << u"Oʻzsuvtaʼminot — ichimlik suvi"_s
                           << QStringList {u"вода"_s, u"suv"_s, u"сув"_s, u"water"_s, u"voda"_s};
    QTest::newRow("internet") << u"Uzonline — интернет от Узбектелеком"_s
                              << QStringList {u"internet"_s, u"интернет"_s, u"wifi"_s, u"вайфай"_s};
    QTest::newRow("waste") << u"Toza hudud — chiqindi yigʻish"_s
                           << QStringList {u"мусор"_s, u"chiqindi"_s, u"waste"_s, u"чиқинди"_s, u"musor"_s,
                                  u"axlat"_s, u"garbage"_s};
    QTest::newRow("fines") << u"YHXX jarimalari — штрафы ГУБДД"_s
                           << QStringList {u"штраф"_s, u"jarima"_s, u"shtraf"_s, u"fine"_s, u"гаи"_s};
    QTest::newRow("kindergarten") << u"Maktabgacha taʼlim — bogʻcha toʻlovi"_s
                                  << QStringList {u"садик"_s, u"bogcha"_s, u"боғча"_s, u"kindergarten"_s};
    QTest::newRow("brand in Cyrillic") << u"Beeline"_s << QStringList {u"билайн"_s, u"bilayn"_s, u"beline"_s};
    QTest::newRow("brand by ear") << u"Ucell"_s << QStringList {u"юсел"_s, u"усел"_s, u"usel"_s};
    QTest::newRow("place") << u"Узбектелеком — городской телефон"_s
                           << QStringList {u"oʻzbektelekom"_s, u"ўзбек телеком"_s, u"uzbektelecom"_s};
}

void TestServiceSearch::wordsOfTheTrade()
{
    QFETCH(QString, service);
    QFETCH(QStringList, typed);
    ServiceListModel model;
    model.setServices(services(100));
    for (const QString &words : typed) {
        const QStringList first = foundNames(model, words);
        QVERIFY2(first.contains(service), qPrintable(words + u' ' + first.join(u'|')));
    }
}

void TestServiceSearch::wordsHaveFourLanguages()
{
    const SearchWords &words = SearchWords::own();
    QVERIFY(words.size() > 20);
    for (int thing = 0; thing < words.size(); ++thing)
        QVERIFY(words.terms(thing).size() >= 2);
    QVERIFY(!words.thingsOf(u"elektroenergiyu"_s).empty());
    QVERIFY(words.thingsOf(u"qqq"_s).empty());
    // A star may stand for any ending; without one the word is meant as it is.
    const SearchWords own = SearchWords::fromJson(R"({"a":{"uz":["gaz","suvta*"],"also":["phone"]}})");
    QCOMPARE(own.thingsOf(u"gaz"_s).size(), 1U);
    QVERIFY(own.thingsOf(u"gazeta"_s).empty());
    QCOMPARE(own.thingsOf(u"suvtaminot"_s).size(), 1U);
    QVERIFY(own.thingsOf(u"phone"_s).empty());
    QVERIFY(own.terms(0).contains(u"phone"_s));
    QCOMPARE(SearchWords::fromJson("rubbish").size(), 0);
}

void TestServiceSearch::emptyShowsAll()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services());
    const int all = model.rowCount();
    for (const QString &typed : {u"gaz"_s, u""_s, u"  "_s, u"qqqqqqqq"_s, u"'"_s, u"—«»"_s}) {
        model.setFilter(typed);
        if (typed == u"gaz"_s)
            QVERIFY(model.rowCount() < all);
        else if (typed == u"qqqqqqqq"_s)
            QCOMPARE(model.rowCount(), 0);
        else
            QCOMPARE(model.rowCount(), all);
    }
}

void TestServiceSearch::ranks_data()
{
    // The better hit, the worse one.
    QTest::addColumn<SearchHit>("first");
    QTest::addColumn<SearchHit>("second");
    const auto row = [](const char *what, const SearchHit &first, const SearchHit &second) {
        QTest::newRow(what) << first << second;
    };
    using M = SearchMatch;
    row("code before name", {M::Code}, {M::WholeName, true, 1000});
    row("beginning of a code before name", {M::CodeBeginning}, {M::WholeName, true, 1000});
    row("code before a used code's beginning", {M::Code}, {M::CodeBeginning, false, 1e9});
    row("whole name before a word", {M::WholeName}, {M::Word});
    row("word before beginning", {M::Word}, {M::WordBeginning});
    row("name's first word", {M::WordBeginning, true}, {M::WordBeginning});
    row("synonym before category", {M::SynonymBeginning}, {M::Category});
    row("used beginning before unused word", {M::WordBeginning, false, 20}, {M::Word});
    row("used synonym before unused whole name", {M::Synonym, false, 50}, {M::WholeName, true, 0});
    row("used inside before unused beginning", {M::Inside, false, 100}, {M::WordBeginning});
    row("more use before less", {M::Word, false, 9}, {M::Word, false, 3});
    row("once used does not beat a whole name", {M::WholeName}, {M::WordBeginning, false, 1});
    row("never a guess before what was found", {M::Identifier}, {M::OtherLayout, true, 1e9});
    row("never a guess before a blocked one", {M::Inside, false, 0, false}, {M::Typo, true, 1e9});
    row("layout before typo", {M::OtherLayout}, {M::Typo});
    row("one edit before two", {M::Typo}, {M::TwoTypos});
    row("two edits before a missing word", {M::TwoTypos}, {M::Part});
    row("payable first", {M::WordBeginning}, {M::WholeName, true, 1000, false});
    row("anything before nothing", {M::Part, false, 0, false}, {M::None, true, 1000});
}

void TestServiceSearch::ranks()
{
    QFETCH(SearchHit, first);
    QFETCH(SearchHit, second);
    QVERIFY2(searchRank(first) < searchRank(second),
        qPrintable(u"%1, %2"_s.arg(searchRank(first)).arg(searchRank(second))));
}

void TestServiceSearch::useStandsOnTop()
{
    ServiceListModel model;
    model.setServices(services(100));
    const QString gas = u"service-2"_s;
    QVERIFY(found(model, u"tele"_s).front() != u"service-18"_s);
    model.setFilter({});
    model.setUsage({{u"service-18"_s, 40}});
    QCOMPARE(found(model, u"tele"_s).front(), u"service-18"_s);
    QCOMPARE(found(model, u"gaz"_s).front(), gas);
    // Use alone makes no hit.
    QVERIFY(!found(model, u"gaz"_s).contains(u"service-18"_s));
}

void TestServiceSearch::codesStandFirst()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services(100));
    model.setCodes({{u"service-5"_s, 12}, {u"service-6"_s, 1}, {u"service-7"_s, 120}});
    // «№ 1», «№ 10» … stand in names.
    const QStringList one = found(model, u"1"_s);
    QCOMPARE(one.mid(0, 3), (QStringList {u"service-6"_s, u"service-5"_s, u"service-7"_s}));
    QVERIFY(one.size() > 10);
    QCOMPARE(model.index(model.bestRow()).data(ServiceListModel::IdRole).toString(), u"service-6"_s);
    QCOMPARE(found(model, u" 12 "_s).mid(0, 2), (QStringList {u"service-5"_s, u"service-7"_s}));
    model.setFilter({});
    QCOMPARE(model.index(model.rowOf(u"service-5"_s)).data(ServiceListModel::CodeRole).toInt(), 12);
    QCOMPARE(model.index(model.rowOf(u"service-8"_s)).data(ServiceListModel::CodeRole).toInt(), 0);
}

void TestServiceSearch::guessesStandBelowTheirHeading()
{
    ServiceListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setServices(services());
    model.setFilter(u"elktr"_s);
    QVERIFY(model.rowCount() > 1);
    QVERIFY(model.index(0).data(ServiceListModel::HeadingRole).toBool());
    QVERIFY(!model.index(0).data().toString().isEmpty());
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index(1).data().toString(), u"Плата за электроэнергию"_s);
    QCOMPARE(model.bestRow(), 1);
    QVERIFY(model.index(1).data(ServiceListModel::NoteRole).toString().contains(u"Коммунальные"_s));
    model.setFilter(u"электроэнергию"_s);
    QVERIFY(!model.index(0).data(ServiceListModel::HeadingRole).toBool());
}

void TestServiceSearch::aGuessIsNotOpenedForABlockedService()
{
    QList<Service> all = services();
    all[7].active = false; // Mobiuz
    Service near = all[6];
    near.id = u"near"_s;
    near.name = u"Mobiuk"_s;
    all.append(near);
    ServiceListModel model;
    model.setServices(all);
    QCOMPARE(found(model, u"mobiuz"_s).front(), u"service-7"_s);
    QCOMPARE(model.index(model.bestRow()).data(ServiceListModel::IdRole).toString(), u"service-7"_s);
}

QTEST_MAIN(TestServiceSearch)
#include "tst_search.moc"
