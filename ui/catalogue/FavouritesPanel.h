// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/Favourites.h"
#include "ui/catalogue/FavouriteTile.h"
#include "ui/controls/Surfaces.h"

#include <array>

namespace kassa {

class ServiceListModel;

/// The nine tiles above the list, and under them one quiet line where services used here changed. The arrow
/// keys go from tile to tile, the menu key (or the right mouse button) lets one keep its place.
class FavouritesPanel : public Panel {
    Q_OBJECT
public:
    /// Neither is owned; both outlive the panel.
    FavouritesPanel(Favourites &favourites, ServiceListModel &services, QWidget *parent = nullptr);

    /// Presses the tile of a place, from 1; nothing on an empty one.
    void press(int place);
    /// The service whose form is open; empty for none.
    void setChosen(const QString &serviceId);
    /// What changed since the list was fetched before; stays until dismissed or until something newer comes.
    void setChanges(const QList<ServiceChange> &changes);
    /// Names, icons and reasons anew from the models.
    void refresh();

Q_SIGNALS:
    void serviceChosen(const QString &serviceId);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showNote();
    void fitRows();
    void choose(const FavouriteTile *tile);
    void move(int from, int columns, int rows);
    void showMenu(const FavouriteTile *tile, const QPoint &at);

    Favourites &m_favourites;
    ServiceListModel &m_services;
    Label *m_title;
    std::array<FavouriteTile *, favouriteCount> m_tiles {};
    QWidget *m_noteRow;
    ElidedLabel *m_note;
    ActionButton *m_dismiss;
    QString m_chosen;
    QString m_blocked; ///< the service that was pressed and can't be paid
    QList<ServiceChange> m_changes;
};

} // namespace kassa
