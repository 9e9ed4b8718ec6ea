// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/FactList.h"

#include "ui/controls/Labels.h"

#include <QtWidgets/QGridLayout>

namespace kassa {

namespace {
constexpr int nameColumnWidth = 116;

Label *wrapping(const QString &text, Type type, Role role, bool strong, QWidget *parent)
{
    auto *label = new Label(type, role, parent, strong);
    label->setText(breakable(text));
    label->setWordWrap(true);
    // A long word (a transaction's id) breaks; it does not widen the dialog.
    label->setMinimumWidth(1);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}
} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::s);
    m_grid->setVerticalSpacing(space::s);
    m_grid->setColumnMinimumWidth(0, nameColumnWidth);
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
}

void FactList::add(const QString &name, const QString &value, const QString &detail)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(wrapping(name, Type::Body, Role::Muted, false, this), row, 0);
    if (detail.isEmpty()) {
        m_grid->addWidget(wrapping(value, Type::Body, Role::Text, true, this), row, 1);
        return;
    }
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(wrapping(value, Type::Body, Role::Text, true, both));
    column->addWidget(wrapping(detail, Type::Body, Role::Text, false, both));
    m_grid->addWidget(both, row, 1);
}

void FactList::addLong(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrapping(name, Type::Body, Role::Muted, false, both));
    column->addWidget(wrapping(value, Type::Body, Role::Text, false, both));
    m_grid->addWidget(both, m_grid->rowCount(), 0, 1, 2);
}

} // namespace kassa
