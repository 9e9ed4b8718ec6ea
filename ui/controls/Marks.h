// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Keys.h"
#include "ui/controls/Labels.h"

#include <optional>

class QPainter;

namespace kassa {

/// How a payment stands, as far as symbol, word and colour go. Unknown is amber, never an error.
enum class Mark { Paid, Refused, Unknown, Waiting, Cancelled, Alarm, Info };

/// The mark's colour, the colour behind it, and its icon's name (Icons.h).
[[nodiscard]] Role markRole(Mark mark);
[[nodiscard]] Role markBack(Mark mark);
[[nodiscard]] QString markIcon(Mark mark);

/// Size and painting of a key chip, for delegates and buttons.
[[nodiscard]] QSize keyChipSize(const QString &key);
void paintKeyChip(
    QPainter &painter, const QRect &rect, const QString &key, const QColor &text, const QColor &edge);

/// A key in a small frame: [F2].
class KeyChip : public QWidget {
    Q_OBJECT
public:
    explicit KeyChip(const QString &key, QWidget *parent = nullptr);
    /// The action's key in force; hidden where it has none.
    explicit KeyChip(KeyAction action, QWidget *parent = nullptr);
    void setKey(const QString &key);
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QSize sizeHint() const override { return keyChipSize(m_key); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_key;
    std::optional<KeyAction> m_action;
};

/// A small rounded label of the top bar (connection, till), with an optional dot of a state's colour. Plain
/// text, elided in the middle.
class Pill : public ElidedLabel {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    /// The dot's colour; none by default.
    void setDot(std::optional<Role> dot);
    /// Fills the pill with a role's colour instead of a frame (a badge with a number, say).
    void setFill(std::optional<Role> fill);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyMargins();

    std::optional<Role> m_dot;
    std::optional<Role> m_fill;
};

/// Symbol and word of a state, in its colour.
class StateMark : public QWidget {
    Q_OBJECT
public:
    explicit StateMark(QWidget *parent = nullptr);
    void setState(Mark mark, const QString &word);
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QString word() const;

private:
    class Symbol;
    Mark m_mark = Mark::Info;
    Symbol *m_symbol;
    Label *m_word;
};

/// The round symbol beside the title of an outcome: 44 px, icon on the state's back colour.
class RoundMark : public QWidget {
    Q_OBJECT
public:
    explicit RoundMark(Mark mark, QWidget *parent = nullptr);
    void setMark(Mark mark);
    [[nodiscard]] QSize sizeHint() const override { return {44, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark;
};

/// An icon of a service or category on a rounded tile of the selection colour; a logo takes its place when
/// there is one.
class IconTile : public QWidget {
    Q_OBJECT
public:
    explicit IconTile(int side, QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setLogo(const QImage &logo);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    QString m_name;
    QImage m_logo;
};

} // namespace kassa
