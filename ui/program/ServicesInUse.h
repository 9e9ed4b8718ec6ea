// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/Favourites.h"

namespace kassa {

class Catalogue;
class Counter;
class FavouritesPanel;
class MainWindow;
class ServiceListModel;
class Till;

/// What this till uses, wired: counted from the journal, it ranks the search, numbers the list, and fills the
/// tiles of Alt+1 to Alt+9, which move only between two payers. Main thread.
class ServicesInUse final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        ServiceListModel &services;
        MainWindow &window;
        Counter &counter;
    };
    explicit ServicesInUse(Parts parts);

private:
    void takeList();
    void settle();

    Parts m_parts;
    ServiceUse m_store;
    Favourites m_favourites;
    FavouritesPanel *m_panel;
    QString m_origin;
    QList<Service> m_before; ///< the list as it was
};

} // namespace kassa
