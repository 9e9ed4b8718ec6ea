// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ChoiceList.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QAccessibleWidget>

namespace kassa {

namespace {

class RowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccessible(ChoiceList *list, int row)
        : m_list(list)
        , m_row(row)
    {
    }

    [[nodiscard]] int row() const { return m_row; }

    bool isValid() const override { return m_list && index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_list); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString name = index().data(Qt::AccessibleTextRole).toString();
        return name.isEmpty() ? index().data(Qt::DisplayRole).toString() : name;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect shown = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid()) {
            now.invalid = true;
            return now;
        }
        const bool current = m_list->currentIndex() == index();
        now.selectable = canBePressed();
        now.focusable = now.selectable;
        now.selected = m_list->selectionModel()->isSelected(index());
        now.active = current;
        now.focused = current && m_list->hasFocus();
        now.disabled = !m_list->isEnabled() || !(index().flags() & Qt::ItemIsEnabled);
        now.invisible = !m_list->isVisible();
        now.offscreen = !m_list->viewport()->rect().intersects(m_list->visualRect(index()));
        return now;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        return isValid() && canBePressed() ? QStringList {pressAction(), setFocusAction()} : QStringList {};
    }

    void doAction(const QString &name) override
    {
        if (!isValid() || !m_list->isVisible() || !m_list->isEnabled() || !canBePressed())
            return;
        if (name == setFocusAction()) {
            m_list->setCurrentIndex(index());
            m_list->setFocus(Qt::OtherFocusReason);
        } else if (name == pressAction()) {
            Q_EMIT m_list->clicked(index());
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_list && m_list->model() ? m_list->model()->index(m_row, 0) : QModelIndex();
    }
    [[nodiscard]] bool canBePressed() const
    {
        constexpr Qt::ItemFlags both = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        return (index().flags() & both) == both;
    }

    QPointer<ChoiceList> m_list;
    int m_row;
};

class ListAccessible final : public QAccessibleWidget {
public:
    explicit ListAccessible(ChoiceList *list)
        : QAccessibleWidget(list, QAccessible::List)
    {
    }
    ~ListAccessible() override { forgetRows(); }

    void forgetRows()
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    int childCount() const override { return list()->model() ? list()->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_rows.constFind(row); known != m_rows.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new RowAccessible(list(), row);
        m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *row = dynamic_cast<const RowAccessible *>(child);
        return row && row->parent() == this ? row->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QModelIndex at = list()->indexAt(list()->viewport()->mapFromGlobal(QPoint(x, y)));
        return at.isValid() ? child(at.row()) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return list()->hasFocus() ? child(list()->currentIndex().row()) : nullptr;
    }

private:
    [[nodiscard]] ChoiceList *list() const { return static_cast<ChoiceList *>(object()); }

    mutable QHash<int, QAccessible::Id> m_rows;
};

QAccessibleInterface *makeListAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(ChoiceList::staticMetaObject.className())) {
        if (auto *list = qobject_cast<ChoiceList *>(object))
            return new ListAccessible(list);
    }
    return nullptr;
}

} // namespace

ChoiceList::ChoiceList(QWidget *parent)
    : QListView(parent)
{
    QAccessible::installFactory(makeListAccessible);
}

// A row's interface stands for what the row was: new rows get new ones, so that no tool keeps an old name.
void ChoiceList::forgetRows()
{
    if (!QAccessible::isActive())
        return;
    if (auto *spoken = dynamic_cast<ListAccessible *>(QAccessible::queryAccessibleInterface(this)))
        spoken->forgetRows();
}

void ChoiceList::reset()
{
    forgetRows();
    QListView::reset();
}

void ChoiceList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    forgetRows();
    QListView::rowsInserted(parent, start, end);
}

void ChoiceList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    forgetRows();
    QListView::rowsAboutToBeRemoved(parent, start, end);
}

} // namespace kassa
