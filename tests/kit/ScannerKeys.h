// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/scan/ScanCodes.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QWindow>

namespace kassa::test {

/// Keys as the system delivers them: to a window, with the keyboard's scan codes and times, and with the
/// letters of a Cyrillic layout. Who types is told apart by the pauses.
class ScannerKeys final {
public:
    /// A scanner: 4 ms between its keys, Enter at the end.
    void scan(QWindow *window, const QString &text) { type(window, text + u'\n', 4); }
    /// Keys with this pause between them, as the keyboard's clock counts.
    void type(QWindow *window, const QString &text, int gapMs)
    {
        m_at += 1000;
        for (const QChar character : text) {
            m_at += static_cast<ulong>(gapMs);
            const UsStroke stroke = usStroke(character, KeyNumbers::Evdev);
            if (stroke.shift)
                send(window, QEvent::KeyPress, shiftCode, Qt::Key_Shift, {}, Qt::NoModifier);
            const Qt::KeyboardModifiers modifiers = stroke.shift ? Qt::ShiftModifier : Qt::NoModifier;
            press(window, stroke.scanCode, keyOf(character), cyrillic(character), modifiers);
            if (stroke.shift)
                send(window, QEvent::KeyRelease, shiftCode, Qt::Key_Shift, {}, Qt::ShiftModifier);
        }
    }
    /// One key of a hand, down and up.
    void press(QWindow *window, quint32 code, int key, const QString &text, Qt::KeyboardModifiers modifiers)
    {
        // The system asks first whether it is a shortcut.
        QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, code, 0, 0, text);
        shortcut.setTimestamp(m_at);
        shortcut.ignore();
        QCoreApplication::sendEvent(window, &shortcut);
        send(window, QEvent::KeyPress, code, key, text, modifiers);
        send(window, QEvent::KeyRelease, code, key, text, modifiers);
    }
    /// What a Cyrillic layout makes of a US key.
    [[nodiscard]] static QString cyrillic(QChar character)
    {
        static const QString us = QStringLiteral("qwertyuiop[]asdfghjkl;'zxcvbnm,./");
        static const QString local = QStringLiteral("йцукенгшщзхъфывапролджэячсмитьбю.");
        if (character == u'\n')
            return QStringLiteral("\r");
        const qsizetype at = us.indexOf(character.toLower());
        if (at < 0)
            return QString(character);
        return QString(character.isUpper() ? local.at(at).toUpper() : local.at(at));
    }

private:
    static constexpr quint32 shiftCode = 50;

    static int keyOf(QChar character)
    {
        if (character == u'\n')
            return Qt::Key_Return;
        if (character == u'\t')
            return Qt::Key_Tab;
        return cyrillic(character).at(0).toUpper().unicode();
    }
    void send(QWindow *window, QEvent::Type type, quint32 code, int key, const QString &text,
        Qt::KeyboardModifiers modifiers)
    {
        QKeyEvent event(type, key, modifiers, code, 0, 0, text);
        event.setTimestamp(m_at);
        QCoreApplication::sendEvent(window, &event);
    }

    ulong m_at = 50'000;
};

} // namespace kassa::test
