// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace kassa {

/// What a key of the cashier's can do. Enter, Shift+Enter, Esc, Tab and the arrows are not here: they mean
/// the same everywhere and can't be given away (DESIGN.md, "Keys").
enum class KeyAction {
    KeySheet,
    Search,
    AccountBook,
    LookUp,
    Refresh, ///< also "Check now"
    OpenPayments,
    History,
    RepeatLast,
    Pay,
    Print, ///< the receipt or slip of what is shown
    FullScreen,
    AddToVisit,
    PayVisit,
    PayerWindow,
    TimeLine,
    SaveClaim,
    SaveClaimElsewhere,
    OpenFolder,
    Favourite1, ///< the nine favourites stand together, in order
    Favourite2,
    Favourite3,
    Favourite4,
    Favourite5,
    Favourite6,
    Favourite7,
    Favourite8,
    Favourite9,
};

/// How the sheet and the settings group the actions.
enum class KeyGroup { Payment, Payments, Window, Favourites };

/// Why a key can't be given to an action.
enum class KeyFault {
    None,
    Fixed, ///< Enter, Esc, Tab, Space, arrows and the like: they mean the same everywhere
    Types, ///< a letter, digit or sign without Ctrl or Alt types into fields
    Edits, ///< Ctrl+C and the like belong to the fields
    System, ///< Alt+F4, Ctrl+Alt+…, the system's key
    Reserved, ///< F12 is kept for locking
};

/// Which key does what at this till: a plain value, by default DESIGN.md's table. No two actions have the
/// same key; an action may have none. Keys are compared without the keypad's mark.
class KeyMap {
public:
    /// DESIGN.md's keys.
    KeyMap();

    /// Reads the setting `keys`: "pay=F8, search=Ctrl+F, time-line=" ("" takes the key away). What is not
    /// named keeps its default, or has no key where that one was given to another action. Unknown names, keys
    /// that can't be given and the second of two equal ones are left out.
    [[nodiscard]] static KeyMap parse(QStringView text);
    /// What differs from the defaults, for parse(); empty where nothing does.
    [[nodiscard]] QString serialise() const;

    /// Nothing where the action has no key.
    [[nodiscard]] std::optional<QKeyCombination> key(KeyAction action) const;
    /// The key as it stands on buttons, such as "Ctrl+T"; empty for none.
    [[nodiscard]] QString keyText(KeyAction action) const;
    [[nodiscard]] std::optional<KeyAction> actionOf(QKeyCombination key) const;
    /// The other action that has this key.
    [[nodiscard]] std::optional<KeyAction> clash(KeyAction action, QKeyCombination key) const;
    /// False, and nothing changes, where the key can't be given (fault()) or another action has it (clash()).
    bool assign(KeyAction action, QKeyCombination key);
    void takeAway(KeyAction action);

    bool operator==(const KeyMap &) const = default;

    [[nodiscard]] static KeyFault fault(QKeyCombination key);
    /// Every action that the program answers to, in the order of the sheet.
    [[nodiscard]] static QList<KeyAction> actions();
    [[nodiscard]] static KeyGroup group(KeyAction action);
    /// The action's name in the setting, such as "pay".
    [[nodiscard]] static QString name(KeyAction action);
    [[nodiscard]] static QString text(QKeyCombination key);
    /// Nothing where it is no key that KeyMap knows by name.
    [[nodiscard]] static std::optional<QKeyCombination> fromText(QStringView text);

private:
    static constexpr size_t count = static_cast<size_t>(KeyAction::Favourite9) + 1;
    std::array<QKeyCombination, count> m_keys; ///< Qt::Key_unknown for none
};

/// The n-th favourite's action, n from 1 to 9.
[[nodiscard]] constexpr KeyAction favouriteKey(int n)
{
    return static_cast<KeyAction>(static_cast<int>(KeyAction::Favourite1) + n - 1);
}

} // namespace kassa

Q_DECLARE_METATYPE(kassa::KeyMap)
