// SPDX-License-Identifier: GPL-3.0-or-later
// Nine tiles that follow the use without moving under the hand, and what is told of changed services.
#include "app/models/Favourites.h"
#include "app/models/ServiceListModel.h"

#include <QtTest/QTest>
#include <algorithm>
#include <rapidcheck.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace kassa;

namespace {

QStringList nine(const QString &letters)
{
    QStringList tiles;
    for (int i = 0; i < favouriteCount; ++i)
        tiles.append(i < letters.size() && letters.at(i) != u'-' ? QString(letters.at(i)) : QString());
    return tiles;
}

/// "a9 b3 c" = a of weight 9, b of 3, c of 0; "d4!2" is pinned to the second place.
QList<FavouriteCandidate> candidates(const QString &text)
{
    QList<FavouriteCandidate> all;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        FavouriteCandidate one;
        one.id = part.left(1);
        one.weight = part.mid(1).section(u'!', 0, 0).toDouble();
        one.pinned = part.section(u'!', 1, 1).toInt();
        all.append(one);
    }
    return all;
}

Service service(const QString &id, qint64 most = 1000)
{
    Service made;
    made.id = id;
    made.name = u"Service "_s + id;
    made.min = Soum(500);
    made.max = Soum(most);
    return made;
}

} // namespace

class TestFavourites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void order_data();
    void order();
    void orderIsAtRest();
    void tellsWhatChanged();
};

void TestFavourites::order_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *what, const QString &shown, const QString &given, const QString &next) {
        QTest::newRow(what) << shown << given << next;
    };
    row("new till: the list's first", u""_s, u"a b c d e f g h i"_s, u"abcdefghi"_s);
    row("few services", u""_s, u"a b"_s, u"ab"_s);
    row("most used first", u""_s, u"b9 c5 a1 d e"_s, u"bcade"_s);
    row("a first use takes an unused tile", u"abcdefghi"_s, u"x1 a b c d e f g h i"_s, u"abcdefghx"_s);
    row("about as much used: all stay", u"ab"_s, u"b10 a8"_s, u"ab"_s);
    row("clearly more used: neighbours change", u"ab"_s, u"b20 a8"_s, u"ba"_s);
    row("a little more used newcomer waits", u"abcdefghi"_s, u"x5 a9 b9 c9 d9 e9 f9 g9 h9 i4"_s,
        u"abcdefghi"_s);
    row("a clearly more used newcomer comes", u"abcdefghi"_s, u"x8 a9 b9 c9 d9 e9 f9 g9 h9 i4"_s,
        u"abcdefghx"_s);
    row("a few payments at a new till move nothing", u"abc"_s, u"c4 a b"_s, u"abc"_s);
    row("more of them do", u"abc"_s, u"c5 a b"_s, u"cab"_s);
    row("pinned stays", u"abc"_s, u"c200 b80 a!1"_s, u"acb"_s);
    row("pinned over a gap", u""_s, u"c9 a!9"_s, u"c-------a"_s);
    row("two pinned to one place", u""_s, u"a1!2 b9!2"_s, u"ba"_s);
    row("gone from the list", u"a-c"_s, u"c9 d1"_s, u"c-d"_s);
    row("named twice", u""_s, u"a5 a"_s, u"a"_s);
}

void TestFavourites::order()
{
    QFETCH(QString, shown);
    QFETCH(QString, given);
    QFETCH(QString, next);
    const QStringList tiles = favouriteOrder(nine(shown), candidates(given));
    QCOMPARE(tiles.size(), qsizetype(favouriteCount));
    QCOMPARE(tiles, nine(next));
}

void TestFavourites::orderIsAtRest()
{
    QVERIFY(rc::check("the same use moves nothing, and no service stands twice", [] {
        const auto weights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 30));
        QList<FavouriteCandidate> all;
        for (const int weight : weights) {
            const auto count = static_cast<int>(all.size());
            all.append(
                {QString::number(count), static_cast<double>(weight), count % 7 == 3 ? count % 9 + 1 : 0});
        }
        const QStringList first = favouriteOrder(nine({}), all);
        const QStringList again = favouriteOrder(first, all);
        RC_ASSERT(again == first);
        QStringList used = first;
        used.removeAll(QString());
        RC_ASSERT(used.size() == std::min<qsizetype>(all.size(), favouriteCount));
        RC_ASSERT(used.removeDuplicates() == 0);
    }));
}

void TestFavourites::tellsWhatChanged()
{
    const auto used = [](const QString &id) { return id != u"unused"_s; };
    QList<Service> before {service(u"a"_s), service(u"b"_s), service(u"c"_s), service(u"d"_s),
        service(u"unused"_s), service(u"e"_s)};
    before[2].active = false;
    QList<Service> now {service(u"a"_s), service(u"b"_s, 9000), service(u"c"_s), service(u"d"_s),
        service(u"unused"_s, 1), service(u"new"_s)};
    now[0].name = u"Another name"_s;
    now[3].payable = false;
    const QList<ServiceChange> changes = serviceChanges(before, now, used);
    QCOMPARE(changes.size(), 4);
    QVERIFY(changeWords(changes[0]).startsWith(u"Service b: 500"_s));
    QCOMPARE(changeWords(changes[1]), u"Service c: can be paid again"_s);
    QCOMPARE(changeWords(changes[2]), u"Service d: "_s + blockedWords(now[3]));
    QCOMPARE(changeWords(changes[3]), u"Service e: no longer offered"_s);
    QVERIFY(serviceChanges({}, now, used).isEmpty());
    QVERIFY(serviceChanges(now, now, used).isEmpty());
}

QTEST_MAIN(TestFavourites)
#include "tst_favourites.moc"
