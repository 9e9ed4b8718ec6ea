// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"

class QScrollArea;

namespace kassa {

/// The keys in force, at a glance: grouped, in columns as wide as the window allows; it scrolls where the
/// window is too low. Follows language and keys while it is open.
class KeySheet : public DialogFrame {
    Q_OBJECT
public:
    explicit KeySheet(QWidget *parent);

Q_SIGNALS:
    /// The cashiers' manual: its button, or the sheet's own key once more.
    void manualRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void fill();

    QScrollArea *m_scroll;
    ActionButton *m_manual;
    ActionButton *m_close;
};

} // namespace kassa
