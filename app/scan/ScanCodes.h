// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QChar>

namespace kassa {

/// How a platform numbers the keys of a keyboard (QKeyEvent::nativeScanCode()).
enum class KeyNumbers {
    Evdev, ///< Linux's input codes plus 8: X11, Wayland, the frame buffer
    Set1 ///< a PC keyboard's set 1, 0x100 added to the extended keys: Windows
};

/// What a key of a US keyboard is, whatever layout is active: scanners type as one.
struct UsKey {
    enum class Kind {
        None, ///< no key that a scanner would press
        Character,
        Shift,
        Enter,
        Tab
    };
    Kind kind = Kind::None;
    QChar character; ///< of Kind::Character
    bool keypad = false; ///< means this character with Num Lock only
};

/// The key with this scan code; `shift` is held. 0 (synthetic input) is no key.
[[nodiscard]] UsKey usKey(quint32 nativeScanCode, bool shift, KeyNumbers numbers);

/// The scan code of the key that types this character on a US keyboard (main block), and whether with Shift.
/// 0 where there is none; Enter is '\n', Tab '\t'. For tests and for the settings' example.
struct UsStroke {
    quint32 scanCode = 0;
    bool shift = false;
};
[[nodiscard]] UsStroke usStroke(QChar character, KeyNumbers numbers);

} // namespace kassa
