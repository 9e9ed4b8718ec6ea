// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/DialogFrame.h"

namespace kassa {

/// Says one thing, or asks one question before a `create`: what happened, what to do, the gateway's code in
/// small print.
class NoticeDialog final : public DialogFrame {
    Q_OBJECT
public:
    explicit NoticeDialog(QWidget *parent = nullptr);
    /// One button.
    void say(Mark mark, const QString &title, const QString &text, const QString &code);
    /// Two buttons: Back, and `yes` (which needs a fresh key, as it leads to money). The keyboard starts in
    /// Back, so that a stray Enter goes back; Enter agrees only where `yes` was gone to, and only then wears
    /// its chip.
    void ask(const QString &title, const QString &text, const QString &yes);

Q_SIGNALS:
    void agreed();
    void left();

protected:
    void escapePressed() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showEnter();

    Label *m_text;
    Label *m_code;
    ActionButton *m_back;
    ConfirmButton *m_yes;
    bool m_asking = false;
};

} // namespace kassa
