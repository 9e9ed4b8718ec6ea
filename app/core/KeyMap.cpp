// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/KeyMap.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

struct Row {
    KeyAction action;
    QLatin1StringView name;
    KeyGroup group;
    QKeyCombination fallback;
    bool built
        = true; ///< false keeps it out of sheet and settings: its key is kept, nothing answers to it yet
};

// In the order of the sheet. F12 stays free: it locks.
constexpr std::array rows = {
    Row {KeyAction::Search, "search"_L1, KeyGroup::Payment, Qt::Key_F2},
    Row {KeyAction::AccountBook, "account-book"_L1, KeyGroup::Payment, Qt::Key_F3},
    Row {KeyAction::LookUp, "look-up"_L1, KeyGroup::Payment, Qt::Key_F4},
    Row {KeyAction::RepeatLast, "repeat-last"_L1, KeyGroup::Payment, Qt::Key_F8, false},
    Row {KeyAction::Pay, "pay"_L1, KeyGroup::Payment, Qt::Key_F9},
    Row {KeyAction::AddToVisit, "add-to-visit"_L1, KeyGroup::Payment, Qt::SHIFT | Qt::Key_F9},
    Row {KeyAction::PayVisit, "pay-visit"_L1, KeyGroup::Payment, Qt::CTRL | Qt::Key_F9},
    Row {KeyAction::Print, "print"_L1, KeyGroup::Payments, Qt::Key_F10},
    Row {KeyAction::Refresh, "refresh"_L1, KeyGroup::Payments, Qt::Key_F5},
    Row {KeyAction::OpenPayments, "open-payments"_L1, KeyGroup::Payments, Qt::Key_F6},
    Row {KeyAction::History, "history"_L1, KeyGroup::Payments, Qt::Key_F7},
    Row {KeyAction::TimeLine, "time-line"_L1, KeyGroup::Payments, Qt::CTRL | Qt::Key_T},
    Row {KeyAction::SaveClaim, "save-claim"_L1, KeyGroup::Payments, Qt::CTRL | Qt::Key_S},
    Row {KeyAction::SaveClaimElsewhere, "save-claim-elsewhere"_L1, KeyGroup::Payments,
        Qt::CTRL | Qt::SHIFT | Qt::Key_S},
    Row {KeyAction::OpenFolder, "open-folder"_L1, KeyGroup::Payments, Qt::CTRL | Qt::Key_O},
    Row {KeyAction::KeySheet, "key-sheet"_L1, KeyGroup::Window, Qt::Key_F1},
    Row {KeyAction::FullScreen, "full-screen"_L1, KeyGroup::Window, Qt::Key_F11},
    Row {KeyAction::PayerWindow, "payer-window"_L1, KeyGroup::Window, Qt::SHIFT | Qt::Key_F11},
    Row {KeyAction::Favourite1, "favourite-1"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_1, false},
    Row {KeyAction::Favourite2, "favourite-2"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_2, false},
    Row {KeyAction::Favourite3, "favourite-3"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_3, false},
    Row {KeyAction::Favourite4, "favourite-4"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_4, false},
    Row {KeyAction::Favourite5, "favourite-5"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_5, false},
    Row {KeyAction::Favourite6, "favourite-6"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_6, false},
    Row {KeyAction::Favourite7, "favourite-7"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_7, false},
    Row {KeyAction::Favourite8, "favourite-8"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_8, false},
    Row {KeyAction::Favourite9, "favourite-9"_L1, KeyGroup::Favourites, Qt::ALT | Qt::Key_9, false},
};
static_assert(rows.size() == static_cast<size_t>(KeyAction::Favourite9) + 1);

const Row &rowOf(KeyAction action)
{
    return *std::find_if(rows.begin(), rows.end(), [action](const Row &row) { return row.action == action; });
}

constexpr size_t place(KeyAction action)
{
    return static_cast<size_t>(action);
}

constexpr QKeyCombination none(Qt::Key_unknown);

constexpr Qt::KeyboardModifiers known = Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier;

QKeyCombination withoutKeypad(QKeyCombination key)
{
    return QKeyCombination(key.keyboardModifiers() & ~Qt::KeypadModifier, key.key());
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F24;
}

bool isLetterOrDigit(Qt::Key key)
{
    return (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
}

} // namespace

KeyMap::KeyMap()
{
    for (const Row &row : rows)
        m_keys[place(row.action)] = row.fallback;
}

KeyMap KeyMap::parse(QStringView text)
{
    KeyMap map;
    std::array<bool, count> said {};
    std::vector<std::pair<KeyAction, QKeyCombination>> given;
    const auto entries = text.split(u',', Qt::SkipEmptyParts);
    for (const QStringView entry : entries) {
        const qsizetype equals = entry.indexOf(u'=');
        if (equals < 0)
            continue;
        const QStringView name = entry.first(equals).trimmed();
        const QStringView keyName = entry.sliced(equals + 1).trimmed();
        const auto row
            = std::find_if(rows.begin(), rows.end(), [name](const Row &of) { return name == of.name; });
        if (row == rows.end() || said[place(row->action)])
            continue;
        const auto key = keyName.isEmpty() ? std::optional(none) : fromText(keyName);
        const bool twice = std::any_of(given.begin(), given.end(),
            [&key](const auto &other) { return key && *key != none && other.second == *key; });
        if (!key || twice || (*key != none && fault(*key) != KeyFault::None))
            continue;
        said[place(row->action)] = true;
        given.emplace_back(row->action, *key);
    }
    // What was chosen goes before what was only the default.
    for (const auto &[action, key] : given) {
        for (const Row &row : rows) {
            if (!said[place(row.action)] && map.m_keys[place(row.action)] == key)
                map.m_keys[place(row.action)] = none;
        }
        map.m_keys[place(action)] = key;
    }
    return map;
}

QString KeyMap::serialise() const
{
    QStringList parts;
    for (const Row &row : rows) {
        if (m_keys[place(row.action)] != row.fallback)
            parts.append(row.name + u'=' + keyText(row.action));
    }
    return parts.join(u", "_s);
}

std::optional<QKeyCombination> KeyMap::key(KeyAction action) const
{
    const QKeyCombination key = m_keys[place(action)];
    return key == none ? std::nullopt : std::optional(key);
}

QString KeyMap::keyText(KeyAction action) const
{
    const auto of = key(action);
    return of ? text(*of) : QString();
}

std::optional<KeyAction> KeyMap::actionOf(QKeyCombination key) const
{
    const QKeyCombination plain = withoutKeypad(key);
    if (plain == none)
        return std::nullopt;
    for (const Row &row : rows) {
        if (m_keys[place(row.action)] == plain)
            return row.action;
    }
    return std::nullopt;
}

std::optional<KeyAction> KeyMap::clash(KeyAction action, QKeyCombination key) const
{
    const auto other = actionOf(key);
    return other && *other != action ? other : std::nullopt;
}

bool KeyMap::assign(KeyAction action, QKeyCombination key)
{
    const QKeyCombination plain = withoutKeypad(key);
    if (fault(plain) != KeyFault::None || clash(action, plain))
        return false;
    m_keys[place(action)] = plain;
    return true;
}

void KeyMap::takeAway(KeyAction action)
{
    m_keys[place(action)] = none;
}

KeyFault KeyMap::fault(QKeyCombination combination)
{
    const QKeyCombination plain = withoutKeypad(combination);
    const Qt::Key key = plain.key();
    const Qt::KeyboardModifiers modifiers = plain.keyboardModifiers();
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    const bool alt = modifiers.testFlag(Qt::AltModifier);
    // Ctrl+Alt types signs on many layouts (AltGr) and switches consoles.
    if ((modifiers & ~known) || (control && alt) || (key == Qt::Key_F4 && alt))
        return KeyFault::System;
    if (key == Qt::Key_F12 && modifiers == Qt::NoModifier)
        return KeyFault::Reserved;
    if (isFunctionKey(key))
        return KeyFault::None;
    if (isLetterOrDigit(key)) {
        // With Shift a digit's key is a sign, and which one is the layout's.
        const bool sign = key <= Qt::Key_9 && modifiers.testFlag(Qt::ShiftModifier);
        if ((!control && !alt) || sign)
            return KeyFault::Types;
        constexpr std::array editing
            = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z, Qt::Key_K};
        if (control && std::find(editing.begin(), editing.end(), key) != editing.end())
            return KeyFault::Edits;
        return KeyFault::None;
    }
    // Signs and letters of other alphabets have no place on every layout.
    return key < Qt::Key_Escape ? KeyFault::Types : KeyFault::Fixed;
}

QList<KeyAction> KeyMap::actions()
{
    QList<KeyAction> all;
    for (const Row &row : rows) {
        if (row.built)
            all.append(row.action);
    }
    return all;
}

KeyGroup KeyMap::group(KeyAction action)
{
    return rowOf(action).group;
}

QString KeyMap::name(KeyAction action)
{
    return rowOf(action).name;
}

QString KeyMap::text(QKeyCombination combination)
{
    const QKeyCombination plain = withoutKeypad(combination);
    QString words;
    if (plain.keyboardModifiers() & Qt::ControlModifier)
        words += "Ctrl+"_L1;
    if (plain.keyboardModifiers() & Qt::AltModifier)
        words += "Alt+"_L1;
    if (plain.keyboardModifiers() & Qt::ShiftModifier)
        words += "Shift+"_L1;
    if (isFunctionKey(plain.key()))
        return words + u'F' + QString::number(plain.key() - Qt::Key_F1 + 1);
    if (isLetterOrDigit(plain.key()))
        return words + QChar(static_cast<char16_t>(plain.key()));
    return {};
}

std::optional<QKeyCombination> KeyMap::fromText(QStringView text)
{
    Qt::KeyboardModifiers modifiers;
    auto parts = text.split(u'+');
    const QString last = parts.takeLast().trimmed().toString().toUpper();
    for (const QStringView part : std::as_const(parts)) {
        const QStringView name = part.trimmed();
        if (name.compare("Ctrl"_L1, Qt::CaseInsensitive) == 0)
            modifiers |= Qt::ControlModifier;
        else if (name.compare("Alt"_L1, Qt::CaseInsensitive) == 0)
            modifiers |= Qt::AltModifier;
        else if (name.compare("Shift"_L1, Qt::CaseInsensitive) == 0)
            modifiers |= Qt::ShiftModifier;
        else
            return std::nullopt;
    }
    if (last.size() == 1 && isLetterOrDigit(static_cast<Qt::Key>(last.front().unicode())))
        return QKeyCombination(modifiers, static_cast<Qt::Key>(last.front().unicode()));
    bool number = false;
    const int n = last.startsWith(u'F') ? QStringView(last).sliced(1).toInt(&number) : 0;
    if (!number || n < 1 || n > 24)
        return std::nullopt;
    return QKeyCombination(modifiers, static_cast<Qt::Key>(Qt::Key_F1 + n - 1));
}

} // namespace kassa
