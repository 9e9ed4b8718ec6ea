// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/ThemeSheet.h"
#include "ui/controls/Theme.h"

using namespace Qt::StringLiterals;

namespace kassa {

namespace {

// No `color` on editors: with it Qt 6.4 fades their placeholder below the contrast that the palette gives it.
// @name stands for a role's colour, @h for the control height.
constexpr auto sheet = R"(
QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 4px 8px; }
QLabel[textRole="@n:text"] { color: @text; }
QLabel[textRole="@n:muted"] { color: @muted; }
QLabel[textRole="@n:action"] { color: @action; }
QLabel[textRole="@n:onAction"] { color: @onAction; }
QLabel[textRole="@n:paid"] { color: @paid; }
QLabel[textRole="@n:unknown"] { color: @unknown; }
QLabel[textRole="@n:refused"] { color: @refused; }
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox {
  background: @surface; border: 1px solid @border; border-radius: 8px; padding: 0 11px;
  selection-background-color: @action; selection-color: @onAction; }
QPlainTextEdit, QTextEdit { padding: 7px; }
QLineEdit[ground="window"] { background: @window; }
QAbstractSpinBox { min-height: @hpx; max-height: @hpx; }
QCheckBox { min-height: @check; }
QLineEdit:hover, QAbstractSpinBox:hover { border-color: @edge; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"] { border: 1px solid @refused; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border: 2px solid @focus; padding: 0 10px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 6px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { background: @window; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: @window; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QDateTimeEdit::drop-down { width: 28px; border: none; subcontrol-origin: padding; subcontrol-position: center right; }
QDateTimeEdit::down-arrow { image: url(:/kassa/icons/menu-arrow.svg); width: 14px; height: 14px; }
QAbstractItemView { color: @text; background: @surface; alternate-background-color: @window; border: none; outline: 0;
  selection-background-color: @selection; selection-color: @text; gridline-color: @border; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @border; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: @selection; color: @text; }
QListView#settingsSections::item { border-radius: 8px; padding: 0 8px; }
QTableView:focus, QTreeView:focus { border: none; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { color: @muted; background: @surface; border: none; border-bottom: 1px solid @border; padding: 8px 11px; font-size: 12px; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[ground="clear"] { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { color: @text; background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: @menu 24px @menu 12px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { color: @muted; background: transparent; border: none; border-bottom: 2px solid transparent; padding: @tab 16px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @action; }
QTabBar::tab:focus { border-bottom: 2px solid @focus; }
QSplitter::handle { background: transparent; }
)"_L1;

struct Name {
    QLatin1StringView word;
    Role role;
};

constexpr Name names[]
    = {{"window"_L1, Role::Window}, {"surface"_L1, Role::Surface}, {"border"_L1, Role::Border},
        {"text"_L1, Role::Text}, {"muted"_L1, Role::Muted}, {"action"_L1, Role::Action},
        {"onAction"_L1, Role::OnAction}, {"selection"_L1, Role::Selection}, {"focus"_L1, Role::Focus},
        {"paid"_L1, Role::Paid}, {"unknown"_L1, Role::Unknown}, {"refused"_L1, Role::Refused}};

QString substitute(const Theme &theme, QStringView word)
{
    if (word == u"h")
        return QString::number(theme.controlHeight() - 2);
    // 44 px and more for a finger.
    const bool touch = theme.density() == Theme::Density::Touch;
    if (word == u"tab")
        return touch ? u"16px"_s : u"10px"_s;
    if (word == u"menu")
        return touch ? u"14px"_s : u"8px"_s;
    if (word == u"check")
        return touch ? u"44px"_s : u"24px"_s;
    if (word == u"edge")
        return theme.mixed(Role::Border, Role::Muted, 0.35).name();
    for (const Name &name : names) {
        if (word == name.word)
            return theme.color(name.role).name();
    }
    return {};
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    const QString source = QString(sheet);
    QString out;
    out.reserve(source.size() + 1024);
    const auto isWord = [](QChar c) { return c.isLetter(); };
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source[i] != u'@') {
            out += source[i];
            continue;
        }
        const bool number = source.mid(i + 1, 2) == u"n:";
        const qsizetype start = i + (number ? 3 : 1);
        qsizetype end = start;
        while (end < source.size() && isWord(source[end]))
            ++end;
        QStringView word = QStringView(source).mid(start, end - start);
        if (word == u"hpx") {
            out += substitute(theme, u"h") + u"px"_s;
        } else if (number) {
            for (const Name &name : names) {
                if (word == name.word)
                    out += QString::number(static_cast<int>(name.role));
            }
        } else {
            out += substitute(theme, word);
        }
        i = end - 1;
    }
    return out;
}

} // namespace kassa
