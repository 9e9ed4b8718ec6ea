// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SideColumn.h"
#include "ui/controls/Theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

SideColumn::SideColumn(Side side, int width, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_width(width)
    , m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(space::m);
    setFixedWidth(width);
}

void SideColumn::setDocked(bool docked)
{
    if (m_docked == docked)
        return;
    m_docked = docked;
    const int margin = docked ? 0 : space::m;
    m_content->setContentsMargins(margin, margin, margin, margin);
    setFixedWidth(m_width + 2 * margin);
    setVisible(docked);
    if (!docked)
        place();
}

void SideColumn::setOpen(bool open)
{
    if (m_docked)
        return;
    if (open) {
        place();
        raise();
    }
    setVisible(open);
}

void SideColumn::place()
{
    if (m_docked || !parentWidget())
        return;
    const QRect ground = parentWidget()->rect();
    const int x = m_side == Side::Left ? 0 : ground.width() - width();
    setGeometry(x, 0, width(), ground.height());
}

void SideColumn::paintEvent(QPaintEvent *)
{
    if (m_docked)
        return;
    const Theme theme = Theme::inUse();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::Window));
    const int edge = m_side == Side::Left ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.mixed(Role::Border, Role::Muted, 0.35));
}

void SideColumn::keyPressEvent(QKeyEvent *event)
{
    if (!m_docked && event->key() == Qt::Key_Escape) {
        setOpen(false);
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kassa
