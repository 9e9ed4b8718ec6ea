// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QColor>
#include <QtGui/QFont>

class QApplication;
class QWidget;

namespace kassa {

/// What a colour is for. The only way in which a screen names a colour; the values stand in Theme.cpp.
enum class Role {
    Window,
    Surface,
    Border,
    Text,
    Muted,
    Action,
    OnAction,
    Selection,
    Focus,
    Paid,
    PaidBack,
    Unknown,
    UnknownBack,
    UnknownEdge,
    Refused,
    RefusedBack,
    Stripe, ///< the dark band of the test-mode stripes; the light one is UnknownEdge
    OnStripe ///< the words on the stripes
};
inline constexpr int roleCount = 18;

/// The type scale, in pixels.
enum class Type { Label = 12, Body = 14, Large = 16, Title = 20, Hero = 28 };

/// The spacing scale, in pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

/// Corner radii, in pixels.
namespace radius {
inline constexpr qreal control = 8;
inline constexpr qreal card = 10;
} // namespace radius

/// How the program looks: a palette of roles, the control heights, and whether every window wears the
/// test-mode stripes. A plain value: the program keeps one and applies it; applying another changes all
/// windows at once.
class Theme {
public:
    enum class Kind { Light, Dark, HighContrast };
    enum class Density { Normal, Touch };

    Theme() = default;
    explicit Theme(Kind kind, Density density = Density::Normal, bool testMode = false);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] Density density() const { return m_density; }
    /// True in the sandbox and against a loopback gateway (rule 15).
    [[nodiscard]] bool testMode() const { return m_testMode; }

    [[nodiscard]] QColor color(Role role) const;
    /// `share` (0…1) of `over` laid on `under`: hover and pressed shades.
    [[nodiscard]] QColor mixed(Role under, Role over, qreal share) const;
    /// Height of a field or button, pixels: 40, in touch mode 48.
    [[nodiscard]] int controlHeight() const { return m_density == Density::Touch ? 48 : 40; }
    /// Height of the main action, pixels: 48, in touch mode 56.
    [[nodiscard]] int mainHeight() const { return m_density == Density::Touch ? 56 : 48; }

    /// Sets style, palette, font and style sheet of the program. May be called again at any time (UI thread).
    void apply(QApplication &app) const;
    /// The same without the style sheet, for a program that makes its windows first and dresses them once.
    void applyColours(QApplication &app) const;

    /// The theme that was applied last; the light one before that. Painting code asks it each time, so that
    /// nothing has to be told of a change.
    [[nodiscard]] static Theme inUse();

private:
    Kind m_kind = Kind::Light;
    Density m_density = Density::Normal;
    bool m_testMode = false;
};

/// The program's font in one of the sizes. Its digits have one width, so columns of amounts align.
[[nodiscard]] QFont typeFont(Type type, bool strong = false);

/// Gives a widget a size of the type scale.
void setType(QWidget *widget, Type type, bool strong = false);

/// Gives a label a text colour by role (Text, Muted, Action, OnAction, Paid, Unknown or Refused); it follows
/// the theme.
void setTextRole(QWidget *label, Role role);

/// WCAG contrast ratio of two opaque colours, 1…21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace kassa
