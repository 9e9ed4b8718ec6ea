// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"

class QGridLayout;

namespace kassa {

/// F1: the keys of the main window and of dialogs.
class KeySheet : public DialogFrame {
    Q_OBJECT
public:
    explicit KeySheet(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QGridLayout *m_grid;
    ActionButton *m_close;
};

} // namespace kassa
