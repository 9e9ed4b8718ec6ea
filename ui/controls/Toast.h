// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Surfaces.h"

#include <QtCore/QTimer>

namespace kassa {

/// A notice over a window's top that goes by itself: for what needs no answer. Takes neither the focus nor
/// clicks, and moves nothing; read aloud as an alert. One at a time: a newer one takes its place.
class Toast final : public QWidget {
    Q_OBJECT
public:
    static constexpr int shownForMs = 5000;

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
