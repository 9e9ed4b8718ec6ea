// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/KeyHints.h"

#include "ui/controls/Buttons.h"
#include "ui/controls/KeyWords.h"
#include "ui/controls/Toast.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

class KeyHints {
    Q_DECLARE_TR_FUNCTIONS(kassa::KeyHints)
};

/// What has to be there first, in a window where nothing answers to the action.
QString whatIsMissing(KeyAction action, bool dialog)
{
    switch (action) {
    case KeyAction::Pay:
    case KeyAction::AddToVisit:
        return dialog ? QString() : KeyHints::tr("There is no bill to pay yet: choose a service first.");
    case KeyAction::PayVisit:
        return dialog ? QString() : KeyHints::tr("No bill waits in the list.");
    case KeyAction::LookUp:
        return dialog ? QString() : KeyHints::tr("There is nothing to look up here.");
    case KeyAction::AccountBook:
        return dialog ? QString()
                      : KeyHints::tr("Choose a service first: each one has an account book of its own.");
    case KeyAction::Print:
        return KeyHints::tr("There is nothing to print here: open a payment first.");
    case KeyAction::TimeLine:
        return KeyHints::tr("Choose a payment first, then its time line.");
    case KeyAction::SaveClaim:
    case KeyAction::SaveClaimElsewhere:
    case KeyAction::OpenFolder:
        return KeyHints::tr("Open the time line of a payment first.");
    case KeyAction::Refresh:
        return KeyHints::tr("There is nothing to refresh here.");
    default:
        return {};
    }
}

ActionButton *buttonOf(KeyAction action, const QWidget &window)
{
    const auto buttons = window.findChildren<ActionButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [action](const ActionButton *button) {
        return button->action() == action && button->isVisible() && !button->isEnabled();
    });
    return found == buttons.cend() ? nullptr : *found;
}

/// Takes a hint away with the next key: it was about the one before.
class NextKey final : public QObject {
public:
    explicit NextKey(Toast *toast)
        : QObject(toast)
        , m_toast(toast)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A key that becomes a shortcut is seen as an override only.
        const bool key = event->type() == QEvent::ShortcutOverride
            || (event->type() == QEvent::KeyPress && watched->isWindowType());
        if (key && m_toast->isVisible())
            m_toast->hide();
        return false;
    }

private:
    Toast *m_toast;
};

/// Over the window below all dialogs, as a dialog has no room to spare.
Toast *toastOver(QWidget &window)
{
    QWidget *ground = &window;
    while (ground->parentWidget())
        ground = ground->parentWidget()->window();
    auto *toast = ground->findChild<Toast *>(u"keyHint"_s, Qt::FindDirectChildrenOnly);
    if (!toast) {
        toast = new Toast(ground);
        toast->setObjectName(u"keyHint"_s);
        new NextKey(toast);
    }
    return toast;
}

} // namespace

bool explainKey(const QKeyEvent &press, QWidget &window)
{
    const auto action = actionOf(press);
    if (!action || !KeyMap::actions().contains(*action))
        return false;
    if (press.isAutoRepeat())
        return true;
    const bool dialog = window.windowType() == Qt::Dialog;
    QString why = whatIsMissing(*action, dialog);
    if (buttonOf(*action, window))
        why = KeyHints::tr("%1: not now, an answer is awaited.", "an action").arg(actionWords(*action));
    else if (why.isEmpty())
        why = dialog
            ? KeyHints::tr("%1: first finish what is open here.", "an action").arg(actionWords(*action))
            : KeyHints::tr("%1: go back to the payment first.", "an action").arg(actionWords(*action));
    toastOver(window)->say(MessageBar::Tone::Info, why);
    return true;
}

} // namespace kassa
