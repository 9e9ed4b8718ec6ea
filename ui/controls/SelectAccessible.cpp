// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/SelectAccessible.h"
#include "ui/controls/SearchSelect.h"

#include <QtWidgets/QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

// The chosen title goes out as text: a value does not reach AT-SPI on Qt 6.4 (contracts.md).
class SelectAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit SelectAccessible(SearchSelect *select)
        : QAccessibleWidget(select, QAccessible::ComboBox)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return shown();
        return QAccessibleWidget::text(kind);
    }

    // The open list is a window of the kind that Qt shows to no tool: it hangs below its select.
    int childCount() const override { return select()->isListOpen() ? 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        return index == 0 && childCount() == 1 ? QAccessible::queryAccessibleInterface(select()->listWindow())
                                               : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && childCount() == 1 && child->object() == select()->listWindow() ? 0 : -1;
    }

    QAccessible::State state() const override
    {
        QAccessible::State now = QAccessibleWidget::state();
        now.expandable = true;
        now.expanded = select()->isListOpen();
        now.collapsed = !select()->isListOpen();
        now.hasPopup = true;
        now.readOnly = true;
        return now;
    }

    QStringList actionNames() const override
    {
        QStringList names {showMenuAction(), pressAction()};
        names += QAccessibleWidget::actionNames();
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == showMenuAction() || name == pressAction()) {
            if (select()->isListOpen())
                select()->closeList();
            else
                select()->openList();
            return;
        }
        QAccessibleWidget::doAction(name);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == showMenuAction() ? QStringList {u"Alt+Down"_s} : QStringList {};
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int) override { }
    QString text(int start, int end) const override { return shown().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(shown().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    [[nodiscard]] SearchSelect *select() const { return static_cast<SearchSelect *>(object()); }
    [[nodiscard]] QString shown() const { return select()->title(); }
};

QAccessibleInterface *makeSelectAccessible(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(SearchSelect::staticMetaObject.className())) {
        if (auto *select = qobject_cast<SearchSelect *>(object))
            return new SelectAccessible(select);
    }
    return nullptr;
}

} // namespace

void installSelectAccessibility()
{
    QAccessible::installFactory(makeSelectAccessible);
}

} // namespace kassa
