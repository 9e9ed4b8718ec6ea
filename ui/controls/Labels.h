// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Theme.h"

#include <QtWidgets/QLabel>

namespace kassa {

/// A tool tip that shows `text` letter by letter, whatever markup it holds: for every tool tip with a
/// server's text.
[[nodiscard]] QString plainToolTip(const QString &text);
/// A word of more than `longest` characters gets places where a wrapped label may break it. A transaction's
/// id breaks at its hyphens and stays what it is where Unicode allows that already; before a digit it
/// doesn't.
[[nodiscard]] QString breakable(const QString &text, qsizetype longest = 22);

/// A label that never reads markup. Size and colour come from the scales.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(Type type, Role role = Role::Text, QWidget *parent = nullptr, bool strong = false);
    /// Body text in the text colour.
    explicit Label(QWidget *parent = nullptr);
};

/// A plain-text label of one line that never widens its window: what does not fit is elided in the middle,
/// and the whole text then stands in an escaped tool tip.
class ElidedLabel : public Label {
    Q_OBJECT
public:
    explicit ElidedLabel(Type type, Role role = Role::Text, QWidget *parent = nullptr, bool strong = false);
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    /// What is painted at the present width.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideMiddle;
};

} // namespace kassa
