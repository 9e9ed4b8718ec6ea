// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles above the list: keys, mouse, what they say of a service that can't be paid, and what changed.
#include "app/models/ServiceListModel.h"
#include "tests/kit/ManualClock.h"
#include "ui/catalogue/FavouritesPanel.h"
#include "ui/controls/Keys.h"
#include "ui/controls/Marks.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QContextMenuEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;
using namespace kassa;
using kassa::test::ManualClock;

namespace {

const QString origin = u"https://gw.paylov.uz:443/"_s;

QList<Service> services()
{
    QList<Service> all;
    for (const QString &name : {u"Плата за электроэнергию"_s, u"<b>Gaz</b>"_s, u"Beeline"_s, u"Ucell"_s}) {
        Service made;
        made.id = u"s%1"_s.arg(all.size());
        made.name = name;
        made.categoryId = made.categoryName = u"x"_s;
        all.append(made);
    }
    all[3].active = false;
    return all;
}

} // namespace

class TestFavouritesPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pressesByPlaceAndMouse();
    void arrowsGoFromTileToTile();
    void keysStandOnceOrOnEachTile();
    void keepsAPlace();
    void movesOnlyBetweenPayers();
    void saysWhyNot();
    void saysWhatChanged();

private:
    [[nodiscard]] FavouriteTile *tile(int place) const
    {
        return m_panel->findChild<FavouriteTile *>(u"favourite%1"_s.arg(place));
    }
    [[nodiscard]] QLabel *note() const { return m_panel->findChild<QLabel *>(u"serviceChanges"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PaymentJournal> m_journal;
    std::unique_ptr<ServiceUse> m_store;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<ServiceListModel> m_services;
    std::unique_ptr<FavouritesPanel> m_panel;
};

void TestFavouritesPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<ManualClock>();
    m_serverClock = std::make_unique<ServerClock>(*m_clock);
    auto opened = Database::open(m_folder->filePath(u"kassa.db"_s), Database::Mode::ReadWrite);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_journal = std::make_unique<PaymentJournal>(*m_database, *m_clock, *m_serverClock);
    m_store = std::make_unique<ServiceUse>(*m_database);
    m_favourites = std::make_unique<Favourites>(*m_store, *m_journal, *m_clock);
    m_services = std::make_unique<ServiceListModel>();
    m_services->setServices(services());
    m_favourites->open(origin);
    m_favourites->setServices(services());
    m_favourites->settle();
    m_panel = std::make_unique<FavouritesPanel>(*m_favourites, *m_services);
    m_panel->resize(288, 260);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFavouritesPanel::cleanup()
{
    m_panel.reset();
    m_services.reset();
    m_favourites.reset();
    m_store.reset();
    m_journal.reset();
    m_database.reset();
    m_serverClock.reset();
    m_clock.reset();
    m_folder.reset();
}

void TestFavouritesPanel::pressesByPlaceAndMouse()
{
    QSignalSpy chosen(m_panel.get(), &FavouritesPanel::serviceChosen);
    m_panel->press(2);
    QTest::mouseClick(tile(1), Qt::LeftButton);
    m_panel->press(9);
    m_panel->press(0);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toString(), u"s1"_s);
    QCOMPARE(chosen[1][0].toString(), u"s0"_s);
    // The name is data: plain, and what a screen reader says.
    QCOMPARE(tile(2)->accessibleName(), u"<b>Gaz</b>"_s);
    QVERIFY(!tile(2)->toolTip().contains(u"<b>Gaz"_s));
    QVERIFY(!tile(9)->isEnabled());
    QCOMPARE(m_favourites->codes().value(u"s1"_s), 2);
}

void TestFavouritesPanel::arrowsGoFromTileToTile()
{
    QSignalSpy chosen(m_panel.get(), &FavouritesPanel::serviceChosen);
    m_panel->setFocus();
    QVERIFY(tile(1)->hasFocus());
    QTest::keyClick(tile(1), Qt::Key_Right);
    QVERIFY(tile(2)->hasFocus());
    QTest::keyClick(tile(2), Qt::Key_Down);
    QVERIFY(tile(2)->hasFocus());
    QTest::keyClick(tile(2), Qt::Key_Left);
    QTest::keyClick(tile(1), Qt::Key_Up);
    QVERIFY(tile(1)->hasFocus());
    QTest::keyClick(tile(1), Qt::Key_Return);
    QTest::keyClick(tile(1), Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
}

void TestFavouritesPanel::keysStandOnceOrOnEachTile()
{
    const auto *chip = m_panel->findChild<KeyChip *>(u"favouriteKeys"_s);
    QCOMPARE(chip->key(), u"Alt+1 … 9"_s);
    QVERIFY(chip->isVisibleTo(m_panel.get()));
    // One that differs: the tiles' own chips say all.
    useKeys(KeyMap::parse(u"favourite-3=Ctrl+3"), *qApp);
    QCOMPARE(sharedFavouriteKeys(), QString());
    QVERIFY(!chip->isVisibleTo(m_panel.get()));
    useKeys(KeyMap(), *qApp);
    QCOMPARE(sharedFavouriteKeys(), u"Alt+"_s);
    QVERIFY(chip->isVisibleTo(m_panel.get()));
}

void TestFavouritesPanel::keepsAPlace()
{
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {5, 5}, {0, 0});
    QApplication::sendEvent(tile(3), &asked);
    auto *menu = m_panel->findChild<QMenu *>(u"favouriteMenu"_s);
    QVERIFY(menu);
    menu->actions().constFirst()->trigger();
    menu->close();
    QVERIFY(m_favourites->isPinned(u"s2"_s));
    QVERIFY(tile(3)->face().pinned);
    // Whatever is used more, it stays; also after a restart.
    const QDateTime now = m_clock->utcNow();
    for (int id = 1; id <= 20; ++id)
        QVERIFY(m_store->count(origin, u"s0"_s, PaymentId(id), now));
    Favourites again(*m_store, *m_journal, *m_clock);
    again.open(origin);
    again.setServices(services());
    again.settle();
    QCOMPARE(again.tiles().at(2), u"s2"_s);
    QVERIFY(again.isPinned(u"s2"_s));
    m_favourites->setPinned(u"s2"_s, false);
    QVERIFY(!tile(3)->face().pinned);
}

void TestFavouritesPanel::movesOnlyBetweenPayers()
{
    QSignalSpy moved(m_favourites.get(), &Favourites::tilesChanged);
    const QDateTime now = m_clock->utcNow();
    for (int id = 1; id <= 20; ++id)
        QVERIFY(m_store->count(origin, u"s2"_s, PaymentId(id), now));
    m_favourites->open(origin);
    QCOMPARE(tile(1)->face().serviceId, u"s0"_s);
    QCOMPARE(moved.size(), 0);
    m_favourites->settle();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(tile(1)->face().serviceId, u"s2"_s);
    m_favourites->settle();
    QCOMPARE(moved.size(), 1);
}

void TestFavouritesPanel::saysWhyNot()
{
    QSignalSpy chosen(m_panel.get(), &FavouritesPanel::serviceChosen);
    QList<Service> closed = services();
    closed[2].payable = false;
    m_services->setServices(closed);
    m_panel->refresh();
    const QString why = blockedWords(closed[2]);
    QCOMPARE(tile(3)->accessibleDescription(), why);
    QVERIFY(!note()->isVisible());
    m_panel->press(3);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(note()->isVisible());
    QVERIFY(note()->text().contains(why));
    m_panel->press(1);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!note()->isVisible());
}

void TestFavouritesPanel::saysWhatChanged()
{
    QList<Service> now = services();
    now[0].max = Soum(5000);
    now[2].active = false;
    const auto all = [](const QString &) { return true; };
    m_panel->setChanges(serviceChanges(services(), now, all));
    QVERIFY(note()->isVisible());
    QVERIFY(note()->text().startsWith(u"Плата"_s));
    QVERIFY(note()->text().contains(u"1 more"_s));
    QVERIFY(note()->toolTip().contains(u"Beeline"_s));
    // Nothing new leaves it standing.
    m_panel->setChanges({});
    QVERIFY(note()->isVisible());
    m_panel->findChild<ActionButton *>(u"dismissChanges"_s)->click();
    QVERIFY(!note()->isVisible());
}

QTEST_MAIN(TestFavouritesPanel)
#include "tst_favourites.moc"
