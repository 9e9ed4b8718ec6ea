// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <QtGui/QAccessible>

class QWidget;

namespace kassa {

/// How a tool reads an element aloud.
enum class Voice {
    Quiet, ///< as any other text, when the cashier goes there
    Notification, ///< at once: an answer came
    Alert ///< at once and before all else: something is wrong
};

/// Lets assistive tools hear of a result. Qt 6.4 has no event that announces, so the element on screen which
/// holds the words takes the role Notification or AlertMessage, with the words for its name; a screen reader
/// speaks it when it shows, and when this is called again with other words while it is shown. First call in
/// the constructor, before a tool has seen the element as something else. Main thread.
void announce(QWidget *element, Voice voice, const QString &words = {});

/// A role for a widget that Qt gives none which tools know, such as a scrolled page that takes the focus.
/// Once, in the constructor; such an element doesn't announce. Main thread.
void giveRole(QWidget *element, QAccessible::Role role);

} // namespace kassa
