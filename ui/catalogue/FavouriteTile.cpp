// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/FavouriteTile.h"

#include "app/models/Favourites.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Keys.h"
#include "ui/controls/Labels.h"
#include "ui/controls/Marks.h"
#include "ui/controls/Theme.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {
constexpr int side = 6;
constexpr int symbol = 18;
constexpr int pinSize = 12;
} // namespace

QString sharedFavouriteKeys()
{
    QString shared = keyText(favouriteKey(1));
    if (!shared.endsWith(u'1'))
        return {};
    shared.chop(1);
    for (int place = 2; place <= favouriteCount; ++place) {
        if (keyText(favouriteKey(place)) != shared + QString::number(place))
            return {};
    }
    return shared;
}

FavouriteTile::FavouriteTile(int place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setObjectName(u"favourite%1"_s.arg(place));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFace({});
}

void FavouriteTile::setFace(const Face &face)
{
    m_face = face;
    const bool empty = face.serviceId.isEmpty();
    setEnabled(!empty);
    setCursor(empty ? Qt::ArrowCursor : Qt::PointingHandCursor);
    retranslate();
    update();
}

void FavouriteTile::retranslate()
{
    setAccessibleName(m_face.serviceId.isEmpty() ? tr("Empty") : m_face.name);
    QStringList about;
    if (!m_face.blocked.isEmpty())
        about.append(m_face.blocked);
    if (m_face.pinned)
        about.append(tr("Keeps its place"));
    setAccessibleDescription(about.join(u", "_s));
    QStringList lines = QStringList {m_face.name} + about;
    if (const QString key = keyText(favouriteKey(m_place)); !key.isEmpty())
        lines.append(key);
    setToolTip(m_face.serviceId.isEmpty() ? QString() : plainToolTip(lines.join(u'\n')));
}

QSize FavouriteTile::sizeHint() const
{
    const int line = QFontMetrics(typeFont(Type::Label)).height();
    return {80, qMax(Theme::inUse().density() == Theme::Density::Touch ? 68 : 60, 2 * line + symbol + 14)};
}

QSize FavouriteTile::minimumSizeHint() const
{
    return {60, sizeHint().height()};
}

void FavouriteTile::paintName(QPainter &painter, const QRect &area) const
{
    const QFont font = typeFont(Type::Label);
    const QFontMetrics metrics(font);
    QString text = m_face.name.simplified();
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    const QString first = text.left(line.textLength()).trimmed();
    const QString second = text.mid(line.textLength()).trimmed();
    painter.setFont(font);
    const auto flags = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    QRect below(area.left(), area.bottom() + 1 - metrics.height(), area.width(), metrics.height());
    if (!second.isEmpty()) {
        painter.drawText(below, flags, metrics.elidedText(second, Qt::ElideRight, area.width()));
        below.translate(0, -metrics.height());
    }
    painter.drawText(below, flags, metrics.elidedText(first, Qt::ElideRight, area.width()));
}

void FavouriteTile::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool empty = m_face.serviceId.isEmpty();
    const bool blocked = !m_face.blocked.isEmpty();
    const bool lit = m_face.chosen || isDown();
    QColor back = theme.color(lit ? Role::Selection : Role::Surface);
    if (!empty && !lit && underMouse())
        back = theme.color(Role::Window);
    painter.setBrush(back);
    painter.setPen(QPen(theme.color(m_face.chosen ? Role::Action : Role::Border), 1));
    painter.drawRoundedRect(ground, radius::control, radius::control);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(Role::Focus), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    // What all keys share stands once above the tiles.
    QString key = keyText(favouriteKey(m_place)).mid(sharedFavouriteKeys().size());
    if (keyChipSize(key).width() > width() - 3 * side - symbol)
        key.clear(); // no room beside the icon: the tool tip has it
    const QSize chip = keyChipSize(key);
    const QRect chipAt(width() - side - chip.width(), side - 1, chip.width(), chip.height());
    if (!key.isEmpty())
        paintKeyChip(painter, chipAt, key, theme.color(Role::Muted), theme.color(Role::Border));
    if (empty)
        return;
    const QRectF icon(side, side, symbol, symbol);
    if (!m_face.logo.isNull()) {
        QPainterPath path;
        path.addRoundedRect(icon, 4, 4);
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setClipPath(path);
        painter.setOpacity(blocked ? 0.5 : 1);
        painter.fillRect(icon, Qt::white);
        const QSizeF fit = QSizeF(m_face.logo.size()).scaled(icon.size(), Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(icon.center() - QPointF(fit.width() / 2, fit.height() / 2), fit), m_face.logo);
        painter.restore();
    } else {
        icons::paint(painter, icon, blocked ? u"ban"_s : m_face.iconName,
            theme.color(blocked ? Role::Muted : Role::Action));
    }
    if (m_face.pinned)
        icons::paint(painter, QRectF(chipAt.left() - pinSize - 3, side + 2, pinSize, pinSize), u"pin"_s,
            theme.color(Role::Muted));
    painter.setPen(theme.color(blocked ? Role::Muted : Role::Text));
    paintName(painter, rect().adjusted(side, side + symbol, -side, -side + 1));
}

void FavouriteTile::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT moveRequested(-1, 0);
        return;
    case Qt::Key_Right:
        Q_EMIT moveRequested(1, 0);
        return;
    case Qt::Key_Up:
        Q_EMIT moveRequested(0, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moveRequested(0, 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat())
            click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FavouriteTile::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_face.serviceId.isEmpty())
        return;
    const bool keyboard = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuRequested(keyboard ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

void FavouriteTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

bool FavouriteTile::event(QEvent *event)
{
    if (event->type() == keysChangedEvent()) {
        retranslate();
        update();
    }
    return QAbstractButton::event(event);
}

} // namespace kassa
