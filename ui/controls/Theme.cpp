// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/Theme.h"
#include "ui/controls/Style.h"
#include "ui/controls/ThemeSheet.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

using Colours = std::array<QRgb, roleCount>;

constexpr Colours light = {0xfff4f6f8, 0xffffffff, 0xffdce1e7, 0xff1b2026, 0xff5a6572, 0xff0b6b50, 0xffffffff,
    0xffe3f1ec, 0xff1f6feb, 0xff197838, 0xffe6f4ea, 0xff7a4b00, 0xfffff3d1, 0xffe0a100, 0xffb3261e,
    0xfffce8e6, 0xff1b2026, 0xffffd479};
constexpr Colours dark = {0xff14181c, 0xff1e2328, 0xff363d45, 0xffe8ebee, 0xffa7b0bb, 0xff53c79b, 0xff08241a,
    0xff1d3a31, 0xff7ab2ff, 0xff6fd08c, 0xff173322, 0xffffd479, 0xff3a2d0a, 0xffe0a100, 0xffff8a80,
    0xff3b1a18, 0xff1b2026, 0xffffd479};
constexpr Colours highContrast = {0xffffffff, 0xffffffff, 0xff3a424b, 0xff000000, 0xff2b3138, 0xff00402e,
    0xffffffff, 0xffdff3ec, 0xff0039a6, 0xff00491c, 0xffeef9f1, 0xff4f3000, 0xfffff6dd, 0xff7a4b00,
    0xff7d0c06, 0xfffff0ee, 0xff000000, 0xffffe9a8};

const Colours &coloursOf(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Dark:
        return dark;
    case Theme::Kind::HighContrast:
        return highContrast;
    case Theme::Kind::Light:
        break;
    }
    return light;
}

constexpr auto themeProperty = "kassaTheme";

// Kind, density and test mode in one integer, so that a running program carries it as one property.
int encoded(const Theme &theme)
{
    return static_cast<int>(theme.kind()) + (theme.density() == Theme::Density::Touch ? 8 : 0)
        + (theme.testMode() ? 16 : 0);
}

// Families that hold Latin with U+02BB, Cyrillic with Ў Қ Ғ Ҳ, and digits of one width without font features.
QStringList families()
{
    return {u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s};
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Role ours) { palette.setColor(role, theme.color(ours)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Window);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Refused);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Link, Role::Action);
    set(QPalette::LinkVisited, Role::Action);
    set(QPalette::Highlight, Role::Action);
    set(QPalette::HighlightedText, Role::OnAction);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::Window);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Muted);
    set(QPalette::Shadow, Role::Text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Role::Muted));
    return palette;
}

double luminance(const QColor &colour)
{
    const auto channel = [](float value) {
        const double c = static_cast<double>(value);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF())
        + 0.0722 * channel(colour.blueF());
}

} // namespace

Theme::Theme(Kind kind, Density density, bool testMode)
    : m_kind(kind)
    , m_density(density)
    , m_testMode(testMode)
{
}

QColor Theme::color(Role role) const
{
    return QColor::fromRgb(coloursOf(m_kind)[static_cast<size_t>(role)]);
}

QColor Theme::mixed(Role under, Role over, qreal share) const
{
    const QColor a = color(under);
    const QColor b = color(over);
    const auto part = [share](int from, int to) { return from + qRound((to - from) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

void Theme::applyColours(QApplication &app) const
{
    app.setProperty(themeProperty, encoded(*this));
    // Anew each time: that is how all windows hear of another theme, where their sheet stays the same, too.
    QApplication::setStyle(new Style);
    QApplication::setFont(typeFont(Type::Body));
    QApplication::setPalette(paletteOf(*this));
}

void Theme::apply(QApplication &app) const
{
    if (app.property(themeProperty) != QVariant(encoded(*this)))
        applyColours(app);
    if (const QString sheet = styleSheetOf(*this); app.styleSheet() != sheet)
        app.setStyleSheet(sheet);
}

Theme Theme::inUse()
{
    if (!qApp)
        return Theme();
    const int code = qApp->property(themeProperty).toInt();
    return Theme(
        static_cast<Kind>(code & 7), (code & 8) != 0 ? Density::Touch : Density::Normal, (code & 16) != 0);
}

QFont typeFont(Type type, bool strong)
{
    QFont font(families());
    font.setPixelSize(static_cast<int>(type));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setType(QWidget *widget, Type type, bool strong)
{
    widget->setFont(typeFont(type, strong));
}

void setTextRole(QWidget *label, Role role)
{
    if (label->property("textRole").isValid()
        && label->property("textRole").toInt() == static_cast<int>(role))
        return;
    label->setProperty("textRole", static_cast<int>(role));
    if (label->testAttribute(Qt::WA_WState_Polished)) {
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    label->update();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace kassa
