// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QScrollArea>

namespace kassa {

/// Shows a widget whole where there is room for it, and scrolls where there isn't: what a screen at 200 %
/// needs. It asks for the room that its widget asks for, up to `most` pixels of height; what has the focus is
/// scrolled into view.
class FitScroll final : public QScrollArea {
    Q_OBJECT
public:
    /// Takes `content` as its own. `most`: at most this high; 0: no wish of its own, as high as it is made.
    explicit FitScroll(QWidget *content, int most = 0, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    /// A page up or down for Page Up and Page Down; false for another key, or where there is nothing to
    /// scroll.
    bool scrollBy(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_most;
};

} // namespace kassa
