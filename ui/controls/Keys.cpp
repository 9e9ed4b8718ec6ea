// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Keys.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

namespace kassa {

namespace {
constexpr const char *keysProperty = "kassaKeys";
}

KeyMap keysInUse()
{
    const QVariant applied = qApp ? qApp->property(keysProperty) : QVariant();
    return applied.isValid() ? applied.value<KeyMap>() : KeyMap();
}

void useKeys(const KeyMap &keys, QApplication &app)
{
    if (keys == keysInUse())
        return;
    app.setProperty(keysProperty, QVariant::fromValue(keys));
    const QWidgetList widgets = QApplication::allWidgets();
    const QList<QPointer<QWidget>> told(widgets.cbegin(), widgets.cend());
    for (const QPointer<QWidget> &widget : told) {
        QEvent changed(keysChangedEvent());
        if (widget)
            QCoreApplication::sendEvent(widget, &changed);
    }
}

QEvent::Type keysChangedEvent()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

QString keyText(KeyAction action)
{
    return keysInUse().keyText(action);
}

QKeySequence keySequence(KeyAction action)
{
    const auto key = keysInUse().key(action);
    return key ? QKeySequence(*key) : QKeySequence();
}

std::optional<KeyAction> actionOf(const QKeyEvent &press)
{
    return keysInUse().actionOf(press.keyCombination());
}

ActionShortcut::ActionShortcut(KeyAction action, QWidget *widget, Qt::ShortcutContext context)
    : QObject(widget)
    , m_action(action)
    , m_shortcut(new QShortcut(widget))
{
    m_shortcut->setContext(context);
    m_shortcut->setAutoRepeat(false);
    m_shortcut->setKey(keySequence(action));
    widget->installEventFilter(this);
    connect(m_shortcut, &QShortcut::activated, this, &ActionShortcut::activated);
}

void ActionShortcut::setEnabled(bool enabled)
{
    m_shortcut->setEnabled(enabled);
}

bool ActionShortcut::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == keysChangedEvent())
        m_shortcut->setKey(keySequence(m_action));
    return QObject::eventFilter(watched, event);
}

} // namespace kassa
