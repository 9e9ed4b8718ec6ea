// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Keys.h"
#include "ui/controls/Theme.h"

#include <QtGui/QKeySequence>
#include <QtWidgets/QAbstractButton>

#include <functional>
#include <optional>

class QKeyEvent;
class QShortcut;

namespace kassa {

/// A button that paints its label, an optional icon and its key in a small chip.
///
/// One Primary button is visible at any time: the next step. Its accessible name is the label without key and
/// amount (contracts.md); where the visible text carries an amount, give the name beside it. Enter presses a
/// focused button once; a held key repeats nothing. Where a row has no room it gives its key's chip and its
/// air away, never a letter.
class ActionButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind {
        Primary, ///< filled; 48 high (touch 56)
        Secondary, ///< bordered; 40 high (touch 48)
        Plain, ///< no frame until the pointer is over it; 40 high
        Chip ///< a small pill for suggested amounts; 28 high (touch 44)
    };

    explicit ActionButton(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    /// Visible text, and the accessible name where it differs ("Pay" for "Pay 50 000 soʻm").
    void setLabel(const QString &label, const QString &accessibleName = {});
    /// What stands in the chip, such as F9 or Enter; empty for none. Presses nothing by itself.
    void setKeyHint(const QString &hint);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }
    /// True where the chip has its room; false without a hint, too.
    [[nodiscard]] bool showsKeyHint() const;
    /// Makes the action's key press the button while it is visible and enabled, and shows it in the chip.
    /// Held keys do not repeat. Follows the keys in force (Keys.h).
    void setAction(KeyAction action);
    [[nodiscard]] std::optional<KeyAction> action() const { return m_action; }
    /// The same for a key that can't be given away: Esc.
    void setKey(const QKeySequence &key);
    /// An icon left of the text (Icons.h); alone where there is no text.
    void setIconName(const QString &name);
    /// Gives a Secondary button the height of the main action beside which it stands.
    void setMain(bool main);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int heightNow() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QSize contentSize(bool withKey = true) const;

    Kind m_kind;
    QString m_keyHint;
    QString m_iconName;
    std::optional<KeyAction> m_action;
    QShortcut *m_shortcut = nullptr;
    bool m_main = false;
};

/// Rule 3 of the rule book: a confirming key needs a fresh key-down, and 300 ms since its window appeared.
class FreshKeyGuard {
public:
    /// Milliseconds of a clock that never goes back.
    using Milliseconds = std::function<qint64()>;
    static constexpr qint64 settleMs = 300;

    /// Without a clock of its own the system's monotonic one is read.
    explicit FreshKeyGuard(Milliseconds now = {});
    void setClock(Milliseconds now);

    /// To be called whenever the window appears.
    void appeared();
    /// True from 300 ms after the window appeared.
    [[nodiscard]] bool settled() const;
    /// True for a first press (never for a held key's repetition) once settled.
    [[nodiscard]] bool admits(const QKeyEvent &press) const;

private:
    Milliseconds m_now;
    qint64 m_appearedAt = 0;
};

/// The button that moves money. It emits confirmed() at most once until rearm(), never for a held key, never
/// within 300 ms of having appeared, however it was pressed (mouse, Enter, Space, its window's key, an
/// assistive tool). Connect confirmed(), not clicked().
class ConfirmButton : public ActionButton {
    Q_OBJECT
public:
    explicit ConfirmButton(QWidget *parent = nullptr);

    /// For tests: another clock (FreshKeyGuard).
    void setClock(FreshKeyGuard::Milliseconds now);
    /// True when a press now would confirm.
    [[nodiscard]] bool isReady() const;
    /// Lets it confirm once more (after a refusal, say), again 300 ms from now. Showing it does the same.
    void rearm();
    /// A key press seen by the window (Enter in a line edit). Swallowed when held; otherwise the same as a
    /// click.
    void offer(QKeyEvent *press);

Q_SIGNALS:
    void confirmed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tryConfirm();

    FreshKeyGuard m_guard;
    bool m_armed = true;
};

} // namespace kassa
