// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/scan/ScanCodes.h"

#include <QtCore/QString>
#include <optional>

namespace kassa {

/// Tells a scanner that types like a keyboard from a hand (counter.md §D, rule 1). A pure state machine:
/// keys go in with the times that the keyboard gave them, verdicts come out; whoever feeds it keeps the key
/// events that are held, and a timer.
///
/// Nothing reaches a widget before it is known to be typed by hand: undoing a scan afterwards is not possible
/// where a key is a command (a list, a focused button). So a character is held until the next one could still
/// be a scanner's (30 ms by default, below what a hand notices), and a hand's keys are given back in their
/// order. Enter and Tab are never held by themselves.
class ScanRecognizer final {
public:
    struct Limits {
        int gapMs = 30; ///< the longest pause between two characters of a scanner, as long as it is in doubt
        int minLength = 6; ///< fewer characters are a hand's, however fast
        int maxLength = 4096; ///< longer is a stuck key or a joke: swallowed, and no scan
        int sureGapMs = 100; ///< the same pause once minLength is reached: no hand is that fast
        int tailMs = 300; ///< an Enter or Tab this soon after a scan belongs to it
    };
    enum class Fate {
        Pass, ///< not a scanner's: goes on to the widgets now, after what was held
        Hold, ///< undecided: to be kept
        Drop ///< a scan's: never shown to a widget
    };
    enum class Held {
        Keep, ///< still undecided
        GiveBack, ///< typed by hand: to the widgets, in order, before anything newer
        Forget ///< was a scan
    };
    struct Verdict {
        Fate fate = Fate::Pass; ///< of this very key
        Held held = Held::Keep; ///< of the keys held before it
        std::optional<QString> scan {}; ///< a whole scan, without its end key
    };

    ScanRecognizer() = default;
    explicit ScanRecognizer(Limits limits)
        : m_limits(limits)
    {
    }

    /// What press() would say of a key, without changing anything: whether it is held or dropped.
    [[nodiscard]] bool wants(const UsKey &key, bool plain, qint64 atMs) const;
    /// A key went down at `atMs` (any clock that never goes back). `plain`: no Ctrl, Alt or Meta is held and
    /// it is not a held key's repetition.
    [[nodiscard]] Verdict press(const UsKey &key, bool plain, qint64 atMs);
    /// waitMs() have passed without a key.
    [[nodiscard]] Verdict pause();
    /// Something else happened (a click, another window): no scan goes on across it.
    [[nodiscard]] Verdict interrupt();
    /// How long to wait for the next key before pause(); nothing while no key is held.
    [[nodiscard]] std::optional<int> waitMs() const;

private:
    [[nodiscard]] bool sure() const { return m_text.size() >= m_limits.minLength; }
    [[nodiscard]] bool goesOn(qint64 atMs) const;
    [[nodiscard]] bool ends(const UsKey &key, qint64 atMs) const;
    [[nodiscard]] bool amid(const UsKey &key, bool plain, qint64 atMs) const;
    [[nodiscard]] Verdict decided(Fate fate);

    Limits m_limits;
    QString m_text;
    qint64 m_lastAt = 0;
    std::optional<qint64> m_scanAt; ///< when the last scan's last key went down
};

} // namespace kassa
