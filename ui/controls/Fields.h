// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Money.h"
#include "ui/controls/Labels.h"

#include <QtWidgets/QLineEdit>

#include <optional>

namespace kassa {

/// A line edit in the program's height and look.
class TextField : public QLineEdit {
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);
    /// A red border; LabelledField sets it together with the error under the field.
    void setInvalid(bool invalid);
    /// On the window's colour instead of the surface's (the search box of the top bar).
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    [[nodiscard]] virtual int heightNow() const;
};

/// Digits as text: leading zeros and twenty digits survive. Blanks, hyphens, brackets and a leading plus of
/// what is pasted are dropped; anything else is not taken.
class DigitField : public TextField {
    Q_OBJECT
public:
    explicit DigitField(QWidget *parent = nullptr);
    /// At most this many digits; 0 for no bound.
    void setMaxDigits(int digits);
};

/// An amount in whole soum: large digits, grouped while they are typed, with the unit at the right.
/// Takes digits and grouping blanks only, so that "15105.15" can never become 1 510 515: what is pasted is
/// refused, and of what is typed the digits behind a point or comma are not taken.
class AmountField : public TextField {
    Q_OBJECT
public:
    explicit AmountField(QWidget *parent = nullptr);

    /// Nothing while the field is empty.
    [[nodiscard]] std::optional<Soum> value() const;
    /// Sets the text; emits valueChanged() when it differs.
    void setValue(std::optional<Soum> amount);
    /// The unit painted at the right, such as "soʻm".
    void setUnit(const QString &unit);

Q_SIGNALS:
    /// By the cashier or by setValue().
    void valueChanged();
    /// A point or comma was typed: there are whole soum only.
    void fractionTyped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] int heightNow() const override;

private:
    void applyMargins();
    QString m_unit;
    bool m_inFraction = false;
};

/// A label above, an editor, and one line below for a hint or an error, whose room is kept so that nothing
/// moves. Names the editor for assistive tools: accessible name = label, accessible description = the API's
/// field name.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor as its child.
    explicit LabelledField(QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    /// The API's field name.
    void setFieldName(const QString &name);
    /// Small grey words under the editor; an error takes their place.
    void setHint(const QString &hint);
    /// An error under the editor, and a red border on it; empty takes both away.
    void setError(const QString &error);
    [[nodiscard]] QString error() const { return m_error; }
    /// No room for a message (filters, places where no error can arise).
    void setMessageShown(bool shown);

private:
    void showMessage();

    QWidget *m_editor;
    Label *m_label;
    Label *m_message;
    QString m_hint;
    QString m_error;
};

} // namespace kassa
