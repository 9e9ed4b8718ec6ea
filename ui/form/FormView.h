// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/form/FormState.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QGridLayout;
class QLineEdit;

namespace kassa {

class LabelledField;
class OptionListModel;
class SearchSelect;

/// A service's form on screen: a select or a line edit per field in the server's order, two columns where
/// there is room, notes and errors under the field, each in words. Enter goes on once the field holds,
/// Shift+Enter back.
///
/// Editors are named for tests and assistive tools: objectName "field_" + API name, accessible name = label,
/// accessible description = API name. Titles and options are data: plain text.
class FormView final : public QWidget {
    Q_OBJECT
public:
    explicit FormView(QWidget *parent = nullptr);

    /// Shows this form, or none. Not owned; must outlive the view or be taken away.
    void setState(FormState *state);
    /// What stands after the last field (Look up); taken as a child.
    void setTrailing(QWidget *widget);

    /// The first field that still wants something, else the first that can be edited. False where there is
    /// none.
    bool focusFirst();
    void focusField(int field);
    /// The last field that can be edited (Shift+Enter from below). False where there is none.
    bool focusLast();
    /// The editor of a field.
    [[nodiscard]] QWidget *editor(int field) const;
    /// Quiet words under a field (prefilled, no longer offered), ready to be shown; they stand in for "choose
    /// one" while the field is empty. Empty takes them away.
    void setNote(int field, const QString &words);

Q_SIGNALS:
    /// Enter in the last field, which holds.
    void finished();
    /// Shift+Enter in the first field.
    void leftAtTop();
    /// The keyboard came to this editor: make it visible.
    void reached(QWidget *editor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        LabelledField *box = nullptr;
        QLineEdit *text = nullptr;
        SearchSelect *select = nullptr;
        OptionListModel *options = nullptr;
        [[nodiscard]] QWidget *editor() const;
    };

    void addRow(int field);
    void arrange();
    void refresh(int field);
    void refreshMessage(int field);
    void retranslate();
    [[nodiscard]] QString titleOf(int field) const;
    [[nodiscard]] QString placeholder(int field) const;
    [[nodiscard]] QString errorWords(int field) const;
    [[nodiscard]] int fieldOf(const QObject *editor) const;
    [[nodiscard]] bool editable(int field) const;
    bool pressed(int field, QKeyEvent *press);
    void goOn(int field);
    void goBack(int field);

    QPointer<FormState> m_state;
    QList<Row> m_rows;
    QHash<int, QString> m_notes;
    QGridLayout *m_grid;
    QWidget *m_trailing = nullptr;
    int m_columns = 0;
    bool m_filling = false;
};

} // namespace kassa
