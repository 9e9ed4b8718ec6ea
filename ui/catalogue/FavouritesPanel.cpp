// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/FavouritesPanel.h"

#include "app/models/ServiceIcons.h"
#include "app/models/ServiceListModel.h"
#include "ui/controls/Keys.h"
#include "ui/controls/Marks.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {
constexpr int columns = 3;
constexpr int rows = favouriteCount / columns;
// A low column (a screen at 200 %) leaves room for the list: the other tiles keep their keys.
constexpr int twoRowsFrom = 380;
constexpr int allRowsFrom = 500;

// The keys of all tiles; hidden where they have nothing in common.
class RangeChip final : public KeyChip {
public:
    explicit RangeChip(QWidget *parent)
        : KeyChip(QString(), parent)
    {
        setObjectName(u"favouriteKeys"_s);
        showRange();
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == keysChangedEvent())
            showRange();
        return KeyChip::event(event);
    }

private:
    void showRange()
    {
        const QString shared = sharedFavouriteKeys();
        setKey(shared.isEmpty() ? QString() : shared + u"1 … 9"_s);
        setVisible(!shared.isEmpty());
    }
};

} // namespace

FavouritesPanel::FavouritesPanel(Favourites &favourites, ServiceListModel &services, QWidget *parent)
    : Panel(parent)
    , m_favourites(favourites)
    , m_services(services)
    , m_title(new Label(Type::Label, Role::Muted, this, true))
    , m_noteRow(new QWidget(this))
    , m_note(new ElidedLabel(Type::Label, Role::Unknown, m_noteRow))
    , m_dismiss(new ActionButton(ActionButton::Kind::Plain, m_noteRow))
{
    setObjectName(u"favourites"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_note->setObjectName(u"serviceChanges"_s);
    m_note->setElideMode(Qt::ElideRight);
    m_dismiss->setObjectName(u"dismissChanges"_s);
    m_dismiss->setIconName(u"cross"_s);
    m_dismiss->setFocusPolicy(Qt::TabFocus);

    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (int place = 1; place <= favouriteCount; ++place) {
        auto *tile = new FavouriteTile(place, this);
        m_tiles[static_cast<size_t>(place - 1)] = tile;
        // Tab comes to the first, the arrow keys to the others.
        tile->setFocusPolicy(place == 1 ? Qt::StrongFocus : Qt::ClickFocus);
        grid->addWidget(tile, (place - 1) / columns, (place - 1) % columns);
        connect(tile, &QAbstractButton::clicked, this, [this, tile] { choose(tile); });
        connect(tile, &FavouriteTile::moveRequested, this,
            [this, place](int across, int down) { move(place - 1, across, down); });
        connect(tile, &FavouriteTile::menuRequested, this,
            [this, tile](const QPoint &at) { showMenu(tile, at); });
    }
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(space::xs);
    note->addWidget(m_note, 1);
    note->addWidget(m_dismiss);
    m_noteRow->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::m, space::s + 2, space::m, space::m);
    column->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_title);
    head->addWidget(new RangeChip(this));
    head->addStretch();
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(m_noteRow);
    setFocusProxy(m_tiles.front());

    connect(m_dismiss, &QAbstractButton::clicked, this, [this] {
        m_blocked.clear();
        m_changes.clear();
        showNote();
    });
    connect(&favourites, &Favourites::tilesChanged, this, &FavouritesPanel::refresh);
    connect(&services, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
            // Not for codes; a logo that came, or a service that changed.
            if (roles.isEmpty() || roles.contains(ServiceListModel::LogoRole))
                refresh();
        });
    retranslate();
    refresh();
}

void FavouritesPanel::retranslate()
{
    m_title->setText(tr("Favourites"));
    setAccessibleName(m_title->text());
    m_dismiss->setLabel({}, tr("Seen"));
    m_dismiss->setToolTip(tr("Seen"));
    showNote();
}

void FavouritesPanel::refresh()
{
    const QStringList ids = m_favourites.tiles();
    for (size_t place = 0; place < m_tiles.size(); ++place) {
        FavouriteTile::Face face;
        const auto service = m_services.service(ids.value(static_cast<qsizetype>(place)));
        if (service) {
            face.serviceId = service->id;
            face.name = service->name;
            face.iconName = serviceIconName(service->name, service->categoryName);
            face.logo = m_services.logo(service->id);
            face.blocked = blockedWords(*service);
            face.pinned = m_favourites.isPinned(service->id);
            face.chosen = service->id == m_chosen;
        }
        if (m_tiles[place]->face() != face)
            m_tiles[place]->setFace(face);
    }
}

void FavouritesPanel::press(int place)
{
    if (place >= 1 && place <= favouriteCount)
        choose(m_tiles[static_cast<size_t>(place - 1)]);
}

void FavouritesPanel::choose(const FavouriteTile *tile)
{
    const FavouriteTile::Face &face = tile->face();
    if (face.serviceId.isEmpty())
        return;
    m_blocked = face.blocked.isEmpty() ? QString() : face.serviceId;
    showNote();
    if (m_blocked.isEmpty())
        Q_EMIT serviceChosen(QString(face.serviceId));
}

void FavouritesPanel::move(int from, int across, int down)
{
    const int column = from % columns + across;
    const int row = from / columns + down;
    if (column < 0 || column >= columns || row < 0 || row >= rows)
        return;
    const int place = row * columns + column;
    FavouriteTile *to = m_tiles[static_cast<size_t>(place)];
    if (to->isEnabled() && to->isVisible())
        to->setFocus(Qt::OtherFocusReason);
}

void FavouritesPanel::setChosen(const QString &serviceId)
{
    m_chosen = serviceId;
    refresh();
}

void FavouritesPanel::setChanges(const QList<ServiceChange> &changes)
{
    if (changes.isEmpty())
        return;
    m_changes = changes;
    m_blocked.clear();
    showNote();
}

void FavouritesPanel::showNote()
{
    QStringList lines;
    if (const auto service = m_services.service(m_blocked))
        lines.append(u"%1: %2"_s.arg(service->name, blockedWords(*service)));
    for (const ServiceChange &change : std::as_const(m_changes))
        lines.append(changeWords(change));
    m_noteRow->setVisible(!lines.isEmpty());
    if (lines.isEmpty()) {
        m_note->clear();
        return;
    }
    m_note->setText(lines.size() == 1
            ? lines.front()
            : tr("%1 (and %n more)", nullptr, static_cast<int>(lines.size()) - 1).arg(lines.front()));
    m_note->setToolTip(plainToolTip(lines.join(u'\n')));
    m_note->setAccessibleName(lines.join(u". "_s));
}

void FavouritesPanel::showMenu(const FavouriteTile *tile, const QPoint &at)
{
    const QString id = tile->face().serviceId;
    const bool pinned = tile->face().pinned;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"favouriteMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(pinned ? tr("Let it move with use") : tr("Keep it in this place"), this,
        [this, id, pinned] { m_favourites.setPinned(id, !pinned); });
    menu->popup(at);
}

void FavouritesPanel::fitRows()
{
    const int room = parentWidget()->height();
    const int shown = room >= allRowsFrom ? rows : room >= twoRowsFrom ? 2 : 1;
    for (size_t place = 0; place < m_tiles.size(); ++place)
        m_tiles[place]->setVisible(static_cast<int>(place) < shown * columns);
}

bool FavouritesPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    return Panel::event(event);
}

bool FavouritesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        fitRows();
    return Panel::eventFilter(watched, event);
}

void FavouritesPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    Panel::changeEvent(event);
}

} // namespace kassa
