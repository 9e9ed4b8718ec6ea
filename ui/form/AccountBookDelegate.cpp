// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/AccountBookDelegate.h"

#include "app/models/AccountBookModel.h"
#include "ui/controls/Theme.h"

#include <QtGui/QPainter>

namespace kassa {

int AccountBookDelegate::rowHeight()
{
    return Theme::inUse().density() == Theme::Density::Touch ? 60 : 50;
}

QSize AccountBookDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight()};
}

void AccountBookDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::inUse();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(selected ? Role::Selection : Role::Window));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    }
    const QRect area = option.rect.adjusted(space::m, space::xs, -space::m, -space::xs);
    const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect lower(area.left(), upper.bottom() + 1, area.width(), area.height() - upper.height());
    constexpr int left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
    constexpr int right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine;
    const auto textOf = [&](int role) { return index.data(role).toString().replace(u'\n', u' '); };
    const auto atRight = [&](const QRect &line, const QFont &font, Role role, const QString &text) {
        painter->setFont(font);
        painter->setPen(theme.color(role));
        painter->drawText(line, right, text);
        return line.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - space::l, 0);
    };
    const auto atLeft = [&](const QRect &line, const QFont &font, Role role, const QString &text) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, line.width());
        painter->setFont(font);
        painter->setPen(theme.color(role));
        painter->drawText(line, left, shown);
        return line.adjusted(QFontMetrics(font).horizontalAdvance(shown) + space::m, 0, 0, 0);
    };
    const QFont body = typeFont(Type::Body);
    const QFont strong = typeFont(Type::Body, true);
    const QFont small = typeFont(Type::Label);
    QRect rest = atRight(upper, strong, Role::Text, textOf(AccountBookModel::AmountRole));
    rest = atLeft(rest, strong, Role::Text, textOf(Qt::DisplayRole));
    atLeft(rest, body, Role::Text, textOf(AccountBookModel::NameRole));
    rest = atRight(lower, small, Role::Muted, textOf(AccountBookModel::WhenRole));
    const QString gone = textOf(AccountBookModel::GoneRole);
    if (gone.isEmpty())
        atLeft(rest, small, Role::Muted, textOf(AccountBookModel::PlaceRole));
    else
        atLeft(rest, small, Role::Unknown, gone);
    painter->restore();
}

} // namespace kassa
