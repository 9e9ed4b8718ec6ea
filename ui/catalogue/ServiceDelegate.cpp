// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ServiceDelegate.h"
#include "app/models/ServiceListModel.h"
#include "ui/controls/Icons.h"
#include "ui/controls/Labels.h"
#include "ui/controls/Theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int tile = 28;
constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;

void paintIcon(QPainter *painter, const QRectF &area, const QModelIndex &index, bool blocked)
{
    const Theme theme = Theme::inUse();
    QPainterPath path;
    path.addRoundedRect(area, 6, 6);
    const QImage logo = index.data(ServiceListModel::LogoRole).value<QImage>();
    if (!logo.isNull()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->setClipPath(path);
        painter->setOpacity(blocked ? 0.5 : 1);
        painter->fillRect(area, Qt::white);
        const QSizeF fit = QSizeF(logo.size()).scaled(area.size(), Qt::KeepAspectRatio);
        painter->drawImage(QRectF(area.center() - QPointF(fit.width() / 2, fit.height() / 2), fit), logo);
        painter->restore();
        return;
    }
    painter->fillPath(path, theme.color(blocked ? Role::Window : Role::Selection));
    icons::paint(*painter, area.adjusted(5, 5, -5, -5), index.data(ServiceListModel::IconNameRole).toString(),
        theme.color(blocked ? Role::Muted : Role::Action));
}

} // namespace

int ServiceDelegate::rowHeight() const
{
    return Theme::inUse().density() == Theme::Density::Touch ? 56 : 46;
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight()};
}

void ServiceDelegate::paintHeading(QPainter *painter, const QRect &area, const QString &text) const
{
    const QFont font = typeFont(Type::Label, true);
    painter->setFont(font);
    painter->setPen(Theme::inUse().color(Role::Muted));
    painter->drawText(area.adjusted(8, 0, -8, -6),
        static_cast<int>(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text, Qt::ElideMiddle, area.width() - 16));
}

void ServiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::inUse();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ServiceListModel::HeadingRole).toBool()) {
        paintHeading(painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    const QString blocked = index.data(ServiceListModel::BlockedRole).toString();
    const bool chosen = !m_chosen.isEmpty() && index.data(ServiceListModel::IdRole).toString() == m_chosen;
    const bool current = (option.state & QStyle::State_Selected) != 0;
    const bool keyboard = current && (option.state & QStyle::State_HasFocus) != 0;
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(ground, radius::control, radius::control);
    if (chosen) {
        painter->fillPath(shape, theme.color(Role::Selection));
        painter->save();
        painter->setClipPath(shape);
        painter->fillRect(QRectF(ground.left(), ground.top(), 3, ground.height()), theme.color(Role::Action));
        painter->restore();
    } else if (current || (option.state & QStyle::State_MouseOver)) {
        painter->fillPath(shape, theme.color(Role::Window));
    }
    if (keyboard) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->drawPath(shape);
    }

    const QRectF icon(
        option.rect.left() + 10, option.rect.top() + (option.rect.height() - tile) / 2.0, tile, tile);
    paintIcon(painter, icon, index, !blocked.isEmpty());
    QRect words(option.rect.left() + 10 + tile + 10, option.rect.top(), option.rect.width() - tile - 30,
        option.rect.height());
    if (const int code = index.data(ServiceListModel::CodeRole).toInt(); code > 0) {
        const QFont small = typeFont(Type::Label);
        const QString number = QString::number(code);
        painter->setFont(small);
        painter->setPen(theme.color(Role::Muted));
        painter->drawText(
            words, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, number);
        words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(number) - space::s);
    }
    const QString below = index.data(ServiceListModel::NoteRole).toString();
    QRect line = words;
    if (!below.isEmpty()) {
        const QFont small = typeFont(Type::Label);
        painter->setFont(small);
        painter->setPen(theme.color(Role::Muted));
        painter->drawText(words.adjusted(0, words.height() / 2, 0, -4), oneLine,
            QFontMetrics(small).elidedText(below, Qt::ElideRight, words.width()));
        line = words.adjusted(0, 4, 0, -words.height() / 2 + 2);
    }
    const QFont body = typeFont(Type::Body);
    painter->setFont(body);
    painter->setPen(theme.color(blocked.isEmpty() ? Role::Text : Role::Muted));
    painter->drawText(line, oneLine,
        QFontMetrics(body).elidedText(
            index.data().toString().replace(u'\n', u' '), Qt::ElideMiddle, line.width()));
    painter->restore();
}

bool ServiceDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString below = index.data(ServiceListModel::BlockedRole).toString();
    QString text = index.data().toString();
    if (!below.isEmpty())
        text += u'\n' + below;
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
    return true;
}

} // namespace kassa
