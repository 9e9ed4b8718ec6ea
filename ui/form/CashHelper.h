// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Money.h"

#include <QtWidgets/QWidget>

namespace kassa {

class AmountField;
class Label;

/// What the payer laid down, and the change, large. Arithmetic for the cashier's hands only: nothing of it is
/// stored, sent or printed.
class CashHelper final : public QWidget {
    Q_OBJECT
public:
    explicit CashHelper(QWidget *parent = nullptr);

    /// What has to be paid; nothing while no amount is entered.
    void setDue(std::optional<Soum> due);
    /// Forgets what was laid down.
    void clear();
    [[nodiscard]] std::optional<Soum> received() const;
    /// received() less what is due, where both are there and it is enough.
    [[nodiscard]] std::optional<Soum> change() const;
    void enter();
    /// Where the cash is typed.
    [[nodiscard]] QWidget *input() const;

Q_SIGNALS:
    /// Enter: go on; Shift+Enter: back.
    void done();
    void back();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChange();

    AmountField *m_received;
    Label *m_word;
    Label *m_change;
    std::optional<Soum> m_due;
};

} // namespace kassa
