// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace kassa {

/// A column at a window's side: in the layout while there is room for it, otherwise a drawer that lies over
/// the middle and opens on demand. Esc inside an open drawer closes it.
class SideColumn : public QWidget {
    Q_OBJECT
public:
    enum class Side { Left, Right };

    /// `width` in pixels.
    SideColumn(Side side, int width, QWidget *parent);

    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Lies over `ground` where not docked; the owner has the column in its layout while it is docked.
    void setDocked(bool docked);
    [[nodiscard]] bool isDocked() const { return m_docked; }
    /// Opens or closes the drawer; nothing while docked.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_docked || isVisible(); }
    /// To be called when the parent's size changed.
    void place();

Q_SIGNALS:
    /// Esc closed the drawer.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Side m_side;
    int m_width;
    QVBoxLayout *m_content;
    bool m_docked = true;
};

} // namespace kassa
