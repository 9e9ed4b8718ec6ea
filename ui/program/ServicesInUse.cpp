// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/ServicesInUse.h"

#include "app/models/Catalogue.h"
#include "app/models/ServiceListModel.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/catalogue/FavouritesPanel.h"
#include "ui/controls/Keys.h"
#include "ui/program/Till.h"
#include "ui/shell/Counter.h"
#include "ui/shell/MainWindow.h"

namespace kassa {

ServicesInUse::ServicesInUse(Parts parts)
    : m_parts(parts)
    , m_store(*parts.till.database)
    , m_favourites(m_store, *parts.till.journal, *parts.till.clock)
    , m_panel(new FavouritesPanel(m_favourites, parts.services, &parts.window))
{
    MainWindow &window = m_parts.window;
    window.setFavourites(m_panel);
    connect(m_panel, &FavouritesPanel::serviceChosen, &window, &MainWindow::chooseService);
    connect(&window, &MainWindow::serviceChosen, m_panel, &FavouritesPanel::setChosen);
    for (int place = 1; place <= favouriteCount; ++place) {
        connect(new ActionShortcut(favouriteKey(place), &window), &ActionShortcut::activated, m_panel,
            [this, place] { m_panel->press(place); });
    }
    ServiceListModel &services = m_parts.services;
    connect(&m_favourites, &Favourites::codesChanged, this,
        [this, &services] { services.setCodes(m_favourites.codes()); });
    connect(&m_favourites, &Favourites::used, this,
        [this, &services] { services.setUsage(m_favourites.usage()); });
    connect(m_parts.till.catalogue.get(), &Catalogue::changed, this, &ServicesInUse::takeList);
    connect(&m_parts.counter, &Counter::nextPayer, this, &ServicesInUse::settle, Qt::QueuedConnection);
}

void ServicesInUse::takeList()
{
    const QList<Service> &now = m_parts.till.catalogue->services();
    const QString origin = m_parts.till.origin();
    if (m_origin != origin) {
        m_origin = origin;
        m_before.clear();
        m_favourites.open(origin);
        m_parts.services.setCodes(m_favourites.codes());
        m_parts.services.setUsage(m_favourites.usage());
    }
    m_favourites.setServices(now);
    const QHash<QString, double> usage = m_favourites.usage();
    m_panel->setChanges(
        serviceChanges(m_before, now, [&usage](const QString &id) { return usage.contains(id); }));
    m_before = now;
    // While a form is open a tile must not move under the hand.
    if (m_parts.window.catalogue()->chosen().isEmpty())
        m_favourites.settle();
    m_panel->refresh();
}

void ServicesInUse::settle()
{
    m_panel->setChosen({});
    m_favourites.settle();
}

} // namespace kassa
