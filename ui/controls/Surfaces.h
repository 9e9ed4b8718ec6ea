// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Buttons.h"
#include "ui/controls/Labels.h"

#include <QtCore/QBasicTimer>
#include <QtWidgets/QFrame>

#include <optional>

class QVBoxLayout;

namespace kassa {

/// A white (dark: raised) rectangle with a border and rounded corners; the ground on which everything stands.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    /// Another fill: Window for a quiet panel inside a card, UnknownBack for an open payment.
    void setFill(Role fill);
    /// A border, or none; in high contrast there always is one.
    void setBordered(bool bordered);
    /// A 4 px edge of a state's colour on the left side.
    void setEdge(std::optional<Role> edge);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_fill = Role::Surface;
    bool m_bordered = true;
    std::optional<Role> m_edge;
};

/// A line of one pixel in the border's colour.
class Separator : public QWidget {
    Q_OBJECT
public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A thin line that runs along the top of its parent while an answer is awaited. It shows only after 300 ms
/// and takes no room, so that nothing moves.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QBasicTimer m_delay;
    QBasicTimer m_step;
    int m_position = 0;
    bool m_busy = false;
};

/// The stripes that every window wears in test mode. Shows itself only when the theme in use is in test mode;
/// place it first in a window without margins.
class StripeBar : public QWidget {
    Q_OBJECT
public:
    explicit StripeBar(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString m_text;
};

/// What stands where there is nothing to show: an icon, a sentence, and what can be done about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setIconName(const QString &name);
    /// One plain sentence; wraps.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Hidden until it has a label.
    [[nodiscard]] ActionButton *button() const { return m_button; }
    void setButtonLabel(const QString &label);

private:
    class Symbol;
    Symbol *m_symbol;
    Label *m_text;
    ActionButton *m_button;
};

/// A bar across a window's top: something that lasts and that the cashier must know. Read aloud as an alert
/// when it appears. Amber never says "error", red never says "try again".
class MessageBar : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Info, Warning, Alarm };

    explicit MessageBar(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Hidden until it has a label.
    [[nodiscard]] ActionButton *button() const { return m_button; }
    void setButtonLabel(const QString &label);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Symbol;
    Tone m_tone;
    Symbol *m_symbol;
    Label *m_text;
    ActionButton *m_button;
};

} // namespace kassa
