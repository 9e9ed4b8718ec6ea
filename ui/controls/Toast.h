// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Surfaces.h"

#include <QtCore/QTimer>

namespace kassa {

/// A notice over a window that goes by itself: for what needs no answer. Takes neither the focus nor clicks,
/// moves nothing, and lies where it covers no control, as high as there is such a place. Read aloud as an
/// alert. One at a time in a window: a newer one takes its place, and a dialog that opens takes it away.
class Toast final : public QWidget {
    Q_OBJECT
public:
    static constexpr int shownForMs = 4000;

    /// A hidden child of this window.
    explicit Toast(QWidget *window);
    /// Shows one sentence or two; plain text, wraps.
    void say(MessageBar::Tone tone, const QString &text);
    [[nodiscard]] QString text() const { return m_bar->text(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    MessageBar *m_bar;
    QTimer m_goes;
};

} // namespace kassa
