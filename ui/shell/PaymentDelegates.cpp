// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaymentDelegates.h"
#include "app/models/EventWords.h"
#include "app/models/PaymentListModel.h"
#include "ui/controls/Icons.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr auto oneLine = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr auto wrapped = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
constexpr int cardPadding = 12;
constexpr int cardGap = 8;

PaymentState stateOf(const QModelIndex &index)
{
    return static_cast<PaymentState>(index.data(PaymentListModel::StateRole).toInt());
}

bool hasAlarm(const QModelIndex &index)
{
    return !index.data(PaymentListModel::AlarmRole).toString().isEmpty();
}

int wrappedHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), wrapped, text).height();
}

void showPlainTip(QHelpEvent *event, QAbstractItemView *view, const QString &text)
{
    QToolTip::showText(event->globalPos(), plainToolTip(text), view);
}

} // namespace

Mark markOf(PaymentState state)
{
    switch (state) {
    case PaymentState::Paid:
        return Mark::Paid;
    case PaymentState::PayRefused:
    case PaymentState::CreateRefused:
        return Mark::Refused;
    case PaymentState::PayUnknown:
        return Mark::Unknown;
    case PaymentState::PaySent:
    case PaymentState::CreateSent:
        return Mark::Waiting;
    case PaymentState::Cancelled:
    case PaymentState::NotCharged:
    case PaymentState::Abandoned:
    case PaymentState::Superseded:
        return Mark::Cancelled;
    case PaymentState::Created:
    case PaymentState::OtpWait:
    case PaymentState::CreateUnknown:
        break;
    }
    return Mark::Info;
}

OpenPaymentDelegate::OpenPaymentDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void OpenPaymentDelegate::setNextCheck(NextCheck nextCheck)
{
    m_nextCheck = std::move(nextCheck);
}

QStringList OpenPaymentDelegate::lines(const QModelIndex &index) const
{
    const QString title = u"%1 · %2"_s.arg(
        index.data().toString().replace(u'\n', u' '), index.data(PaymentListModel::AmountRole).toString());
    const PaymentState state = stateOf(index);
    QString words;
    if (hasAlarm(index))
        words = index.data(PaymentListModel::AlarmRole).toString();
    else if (state == PaymentState::PaySent)
        words = tr("The answer is awaited. Do not charge again.");
    else
        words = tr("The result is not known yet. Do not charge again.");
    QString when = index.data(PaymentListModel::SentRole).toString();
    if (state == PaymentState::PayUnknown && m_nextCheck) {
        if (const std::optional<qint64> left
            = m_nextCheck(index.data(PaymentListModel::IdRole).value<PaymentId>())) {
            const qint64 seconds = qMax<qint64>(0, (*left + 999) / 1000);
            when += u" · "_s;
            when += seconds < 120 ? tr("next check in %1 s").arg(seconds)
                                  : tr("next check in %1 min").arg((seconds + 59) / 60);
        }
    }
    return {title, words, when};
}

QSize OpenPaymentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int viewWidth = option.widget
        ? qobject_cast<const QAbstractItemView *>(option.widget)->viewport()->width()
        : option.rect.width();
    // As wide as paint() has it: inside the card's edge of a pixel on both sides, and its mark.
    const int width = qMax(120, viewWidth) - 2 - 2 * cardPadding - 4;
    const QStringList text = lines(index);
    return {100,
        2 * cardPadding - 4 + QFontMetrics(typeFont(Type::Body, true)).height()
            + wrappedHeight(typeFont(Type::Body), text[1], width)
            + QFontMetrics(typeFont(Type::Label)).height() + 6 + cardGap};
}

void OpenPaymentDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::inUse();
    const bool alarm = hasAlarm(index);
    const Role ink = alarm ? Role::Refused : Role::Unknown;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(1, 1, -1, -cardGap + 1);
    QPainterPath shape;
    shape.addRoundedRect(ground, radius::control, radius::control);
    painter->fillPath(shape, theme.color(alarm ? Role::RefusedBack : Role::UnknownBack));
    painter->save();
    painter->setClipPath(shape);
    painter->fillRect(QRectF(ground.left(), ground.top(), 4, ground.height()),
        theme.color(alarm ? Role::Refused : Role::UnknownEdge));
    painter->restore();
    if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.color(Role::Focus), 2));
        painter->drawPath(shape);
    }
    QRect area = ground.toRect().adjusted(cardPadding + 4, cardPadding - 3, -cardPadding, -cardPadding + 3);
    const QStringList text = lines(index);
    const QFont strong = typeFont(Type::Body, true);
    painter->setPen(theme.color(ink));
    painter->setFont(strong);
    int titleWidth = area.width();
    if (alarm) {
        icons::paint(
            *painter, QRectF(area.right() - 18, area.top() - 1, 18, 18), u"warning"_s, theme.color(ink));
        titleWidth -= 24;
    }
    const int titleHeight = QFontMetrics(strong).height();
    painter->drawText(QRect(area.left(), area.top(), titleWidth, titleHeight), oneLine,
        QFontMetrics(strong).elidedText(text[0], Qt::ElideMiddle, titleWidth));
    area.setTop(area.top() + titleHeight + 2);
    const QFont body = typeFont(Type::Body);
    painter->setFont(body);
    painter->drawText(area, wrapped, text[1]);
    const QFont small = typeFont(Type::Label);
    painter->setFont(small);
    painter->drawText(QRect(area.left(), area.bottom() - QFontMetrics(small).height(), area.width(),
                          QFontMetrics(small).height()),
        oneLine, QFontMetrics(small).elidedText(text[2], Qt::ElideRight, area.width()));
    painter->restore();
}

bool OpenPaymentDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.isValid())
        showPlainTip(event, view, lines(index).join(u'\n'));
    return true;
}

int TodayDelegate::rowHeight() const
{
    return Theme::inUse().density() == Theme::Density::Touch ? 54 : 45;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, rowHeight()};
}

void TodayDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::inUse();
    const PaymentState state = stateOf(index);
    const Mark mark = hasAlarm(index) ? Mark::Alarm : markOf(state);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    painter->fillRect(QRect(area.left(), area.top(), area.width(), 1), theme.color(Role::Border));
    if (option.state & QStyle::State_Selected) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(area).adjusted(0, 2, 0, -1), 6, 6);
        if (option.state & QStyle::State_HasFocus) {
            painter->fillPath(shape, theme.color(Role::Selection));
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->drawPath(shape);
        }
    }
    icons::paint(*painter, QRectF(area.left() + 2, area.top() + (area.height() - 16) / 2.0, 16, 16),
        markIcon(mark), theme.color(markRole(mark)));

    const bool counts = state == PaymentState::Paid;
    const QFont body = typeFont(Type::Body);
    const QFontMetrics bodyMetrics(body);
    const QString amount = index.data(PaymentListModel::AmountRole).toString();
    const int amountWidth = bodyMetrics.horizontalAdvance(amount) + 2;
    painter->setFont(body);
    painter->setPen(theme.color(counts ? Role::Text : Role::Muted));
    const QRect upper(area.left() + 28, area.top() + 4, area.width() - 30, area.height() / 2 - 2);
    painter->drawText(
        upper, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, amount);
    painter->setPen(theme.color(Role::Text));
    const int nameWidth = upper.width() - amountWidth - space::s;
    painter->drawText(upper, oneLine,
        bodyMetrics.elidedText(index.data().toString().replace(u'\n', u' '), Qt::ElideMiddle, nameWidth));
    // The word stands beside the symbol and the colour; "Paid" needs none, its total is below.
    const QFont small = typeFont(Type::Label);
    const QString detail = counts ? index.data(PaymentListModel::AccountRole).toString()
                                  : stateWords(state, index.data(PaymentListModel::RefusalRole).toString());
    painter->setFont(small);
    painter->setPen(theme.color(counts ? Role::Muted : markRole(mark)));
    const QRect lower(upper.left(), area.top() + area.height() / 2 + 1, upper.width(), area.height() / 2 - 5);
    const QString time = u" · "_s + index.data(PaymentListModel::TimeRole).toString();
    const QFontMetrics smallMetrics(small);
    painter->drawText(lower, oneLine,
        smallMetrics.elidedText(detail, Qt::ElideRight, lower.width() - smallMetrics.horizontalAdvance(time))
            + time);
    painter->restore();
}

bool TodayDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.isValid())
        showPlainTip(event, view,
            u"%1 · %2\n%3 · %4"_s.arg(index.data().toString(),
                index.data(PaymentListModel::AmountRole).toString(),
                index.data(PaymentListModel::AccountRole).toString(),
                stateWords(stateOf(index), index.data(PaymentListModel::RefusalRole).toString())));
    return true;
}

} // namespace kassa
