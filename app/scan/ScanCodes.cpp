// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/ScanCodes.h"

#include <array>
#include <cstddef>

namespace kassa {

namespace {

// Set 1 and Linux's input codes number the main block and the keypad alike: 2 is the key of the digit 1.
constexpr quint32 enterCode = 28;
constexpr quint32 tabCode = 15;
constexpr quint32 leftShift = 42;
constexpr quint32 rightShift = 54;
constexpr quint32 keypadStar = 55;
constexpr quint32 keypadFirst = 71;
constexpr quint32 evdevKeypadEnter = 96;
constexpr quint32 evdevKeypadSlash = 98;
constexpr quint32 evdevOffset = 8;
constexpr quint32 extended = 0x100;
constexpr quint32 set1Enter = 0x1C;
constexpr quint32 set1Slash = 0x35;

// Where a blank stands there is no character key.
constexpr char plain[] = "  1234567890-=  qwertyuiop[]  asdfghjkl;'` \\zxcvbnm,./   ";
constexpr char shifted[] = "  !@#$%^&*()_+  QWERTYUIOP{}  ASDFGHJKL:\"~ |ZXCVBNM<>?   ";
constexpr quint32 spaceCode = 57;
constexpr char keypad[] = "789-456+1230.";
static_assert(sizeof plain == sizeof shifted);

/// The number that both systems share; keypad Enter and / as Linux numbers them. 0 for no key.
quint32 sharedCode(quint32 code, KeyNumbers numbers)
{
    if (numbers == KeyNumbers::Evdev)
        return code > evdevOffset ? code - evdevOffset : 0;
    if (code == (extended | set1Enter))
        return evdevKeypadEnter;
    if (code == (extended | set1Slash))
        return evdevKeypadSlash;
    return code < extended ? code : 0;
}

UsKey character(char c, bool onKeypad = false)
{
    return {UsKey::Kind::Character, QLatin1Char(c), onKeypad};
}

} // namespace

UsKey usKey(quint32 nativeScanCode, bool shift, KeyNumbers numbers)
{
    const quint32 code = sharedCode(nativeScanCode, numbers);
    switch (code) {
    case 0:
        return {};
    case enterCode:
    case evdevKeypadEnter:
        return {UsKey::Kind::Enter, {}, code == evdevKeypadEnter};
    case tabCode:
        return {UsKey::Kind::Tab, {}, false};
    case leftShift:
    case rightShift:
        return {UsKey::Kind::Shift, {}, false};
    case spaceCode:
        return character(' ');
    case keypadStar:
        return character('*', true);
    case evdevKeypadSlash:
        return character('/', true);
    default:
        break;
    }
    if (code >= keypadFirst && code - keypadFirst < sizeof keypad - 1)
        return character(keypad[code - keypadFirst], true);
    if (code < sizeof plain - 1 && plain[code] != ' ')
        return character(shift ? shifted[code] : plain[code]);
    return {};
}

UsStroke usStroke(QChar wanted, KeyNumbers numbers)
{
    const quint32 offset = numbers == KeyNumbers::Evdev ? evdevOffset : 0;
    if (wanted == u'\n')
        return {enterCode + offset, false};
    if (wanted == u'\t')
        return {tabCode + offset, false};
    if (wanted == u' ')
        return {spaceCode + offset, false};
    for (quint32 code = 0; code < sizeof plain - 1; ++code) {
        if (plain[code] == ' ')
            continue;
        if (wanted == QLatin1Char(plain[code]))
            return {code + offset, false};
        if (wanted == QLatin1Char(shifted[code]))
            return {code + offset, true};
    }
    return {};
}

} // namespace kassa
