// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Theme.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

namespace kassa {

class OptionIndex;
class SelectPopup;

/// A select that stays quick with 50,000 options: a field that opens a searchable list. Also used for short
/// lists (language, card), where the list has no search line.
///
/// Model: a flat list (column 0); Qt::DisplayRole is the title, valueRole the value (the option's code),
/// detailRole an optional second line. Titles are data: always shown as plain text. The model may be shared
/// and may reset at any time; the choice is kept by value, and shown as nothing while the model has no such
/// value.
///
/// Keys, closed: Up and Down change the choice, Space, Alt+Down and any printable character open the list
/// (the character starts the search), Enter opens it while nothing is chosen and otherwise goes on to the
/// parent. Open: typing searches by the beginning of the code, then anywhere in title or code; Up, Down,
/// PageUp, PageDown, Home, End move; Enter takes; Esc and Tab close the list only.
///
/// Accessible: role ComboBox, name = accessibleName (stays after a choice), description = the API's field
/// name, the chosen title through QAccessibleTextInterface.
class SearchSelect : public QWidget {
    Q_OBJECT
public:
    static constexpr int valueRole = Qt::UserRole;
    static constexpr int detailRole = Qt::UserRole + 1;
    /// From this many options on the list has a search line.
    static constexpr int searchFrom = 9;

    explicit SearchSelect(QWidget *parent = nullptr);
    ~SearchSelect() override;

    /// Not owned. Keeps the chosen value where the new model has it.
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *model() const { return m_model; }

    /// The chosen value; a null string while nothing is chosen or the model does not hold it.
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString title() const;
    /// Row in the model, or -1.
    [[nodiscard]] int row() const { return m_row; }
    /// Chooses without chosen(); a value that the model does not hold (or a null string) chooses nothing.
    void setValue(const QString &value);
    /// The same by row; -1 for nothing. Needs no look-up.
    void setRow(int row);

    /// Shown while nothing is chosen; also says why the select is disabled ("Choose region first").
    void setPlaceholder(const QString &text);
    [[nodiscard]] QString placeholder() const { return m_placeholder; }
    void setInvalid(bool invalid);
    /// Shows each option's value beside its title in the list, where values are codes that people know.
    void setCodeShown(bool shown);
    /// Pill-shaped and small, for the top bar.
    void setCompact(bool compact);
    /// As high as an amount (56) with the option's second line below its title.
    void setTall(bool tall);

    void openList();
    void closeList();
    [[nodiscard]] bool isListOpen() const;
    /// The list's window while it is open (for tests and pictures).
    [[nodiscard]] QWidget *listWindow() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cashier chose a value (also by Up and Down).
    void chosen(const QString &value);
    /// A value was taken from the list with Enter or the mouse: the place to go on to the next field. After
    /// chosen().
    void taken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int row);
    void modelChanged();
    void startIndex();
    [[nodiscard]] int find(const QString &value) const;
    void announce();
    [[nodiscard]] int heightNow() const;

    QPointer<QAbstractItemModel> m_model;
    OptionIndex *m_index;
    SelectPopup *m_popup = nullptr;
    bool m_indexed = false;
    QString m_value;
    int m_row = -1;
    QString m_placeholder;
    bool m_invalid = false;
    bool m_compact = false;
    bool m_tall = false;
    bool m_codeShown = false;
};

} // namespace kassa
