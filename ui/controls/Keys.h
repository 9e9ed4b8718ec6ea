// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/KeyMap.h"

#include <QtCore/QEvent>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

class QApplication;
class QKeyEvent;
class QShortcut;
class QWidget;

namespace kassa {

/// The keys in force. Like palette and language they belong to the application: one map is applied, and every
/// widget is told by an event and reads what it needs. UI thread.
///
/// DESIGN.md's defaults before useKeys() was called.
[[nodiscard]] KeyMap keysInUse();
/// Puts a map in force: chips, tool tips and shortcuts change at once.
void useKeys(const KeyMap &keys, QApplication &app);
/// The event that every widget gets when the keys have changed.
[[nodiscard]] QEvent::Type keysChangedEvent();

/// The action's key as it stands on a button ("F9"); empty where it has none.
[[nodiscard]] QString keyText(KeyAction action);
[[nodiscard]] QKeySequence keySequence(KeyAction action);
/// The action whose key was pressed.
[[nodiscard]] std::optional<KeyAction> actionOf(const QKeyEvent &press);

/// A key of a widget that has no button: activated() for a fresh press while the widget's window is active
/// and the widget is shown. Follows the keys in force. Child of the widget.
class ActionShortcut final : public QObject {
    Q_OBJECT
public:
    explicit ActionShortcut(
        KeyAction action, QWidget *widget, Qt::ShortcutContext context = Qt::WindowShortcut);
    void setEnabled(bool enabled);

Q_SIGNALS:
    void activated();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KeyAction m_action;
    QShortcut *m_shortcut;
};

} // namespace kassa
