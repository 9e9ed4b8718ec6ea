// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Buttons.h"
#include "ui/controls/Marks.h"

#include <QtCore/QPointer>
#include <QtWidgets/QDialog>

#include <optional>

class QHBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace kassa {

class FitScroll;
class StripeBar;

/// The card on which every dialog stands: stripes in test mode, an edge in a state's colour, a title, a body,
/// a row of buttons. Dims the window behind it. Opened with open(), never exec().
///
/// Enter anywhere presses the confirm button (which keeps rule 3), Esc and the window's close button call
/// escapePressed(). No button is pressed by Qt's own default-button logic.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    explicit DialogFrame(QWidget *parent = nullptr);
    ~DialogFrame() override;

    /// Title on the card, of the window and for assistive tools.
    void setTitle(const QString &title);
    /// A second, quieter line under the title; plain text, wraps. `role` colours it.
    void setSubtitle(const QString &text, Role role = Role::Muted);
    /// The state that the dialog speaks of: coloured edge on top and round symbol beside the title; nothing
    /// takes both away.
    void setMark(std::optional<Mark> mark);
    /// Width of the card in pixels; 520 by default.
    void setCardWidth(int width);

    /// Where the content goes: no margins, spacing 12.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// The height that the body may have on this screen below a title of one line; a screen at 200 % has
    /// little. What scrolls by itself takes no more, so that nothing scrolls within something that scrolls.
    [[nodiscard]] int roomForBody() const;
    /// Where buttons go, left to right; spacing 12. The main one is best added with stretch 1.
    [[nodiscard]] QHBoxLayout *buttons() const { return m_buttons; }
    /// The button that Enter presses; none by default.
    void setConfirmButton(ConfirmButton *button);
    /// The same for a harmless button (Close, Next payer).
    void setEnterButton(ActionButton *button);

protected:
    /// One step back. Rejects the dialog; a dialog whose `pay` is on its way overrides it and does nothing.
    virtual void escapePressed();
    /// Shift+Enter: the control before. Where there is one thing to do only, a dialog makes it the same as
    /// Esc.
    virtual void backPressed();

    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Scrim;
    void speak();

    StripeBar *m_stripes;
    RoundMark *m_round;
    Label *m_title;
    Label *m_subtitle;
    QSpacerItem *m_strut;
    QVBoxLayout *m_body;
    FitScroll *m_scroll = nullptr; ///< around title and body, on a low screen only
    QHBoxLayout *m_buttons;
    std::optional<Mark> m_mark;
    ConfirmButton *m_confirm = nullptr;
    ActionButton *m_enter = nullptr;
    QPointer<QWidget> m_scrim;
};

} // namespace kassa
