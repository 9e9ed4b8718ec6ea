// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Style.h"
#include "ui/controls/Theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

constexpr int box = 18;
constexpr int boxForFingers = 24;
constexpr qreal corner = 4;

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const Theme theme = Theme::inUse();
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & QStyle::State_Sunken;
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF square(0, 0, side - 2, side - 2);
    square.moveCenter(QRectF(option.rect).center());
    const QColor fill = theme.color(on ? Role::Action : pressed ? Role::Selection : Role::Surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(enabled ? 1 : 0.5);
    painter.setPen(QPen(on ? fill : theme.color(Role::Muted), 1.5));
    painter.setBrush(fill);
    painter.drawRoundedRect(square, corner, corner);
    if (on) {
        const auto at = [&square](qreal x, qreal y) {
            return square.topLeft() + QPointF(x * square.width(), y * square.height());
        };
        painter.setPen(QPen(theme.color(Role::OnAction), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.state & QStyle::State_On)
            painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}));
        else
            painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return Theme::inUse().density() == Theme::Density::Touch ? boxForFingers : box;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintCheckBox(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace kassa
