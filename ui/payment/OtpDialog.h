// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/DialogFrame.h"

class QLineEdit;

namespace kassa {

class LabelledField;
class ProgressLine;

/// Asks the payer for the code that the bank sent. The code is never echoed, stored or logged, and is wiped
/// from the field when it is handed over. 4 to 8 digits (protocol notes 4.4).
class OtpDialog final : public DialogFrame {
    Q_OBJECT
public:
    static constexpr int minDigits = 4;
    static constexpr int maxDigits = 8;

    explicit OtpDialog(QWidget *parent = nullptr);
    void setPayment(const PaymentRow &row);
    void setSending(bool sending);
    /// The payer has keys for the code on a window of their own; the field here is the way out.
    void setPayerTypes(bool types);
    /// A code from there; not taken while one is on its way, or where it is no code.
    void take(const QString &code);
    /// A wrong code: the transaction stays, the field is empty again.
    void setError(const QString &words);

Q_SIGNALS:
    void codeEntered(const QString &code);
    /// A new `create`, which sends a new code; the old transaction is left.
    void startAgain();
    void left();

protected:
    void escapePressed() override;
    void backPressed() override { escapePressed(); }
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    [[nodiscard]] bool codeFits() const;

    PaymentRow m_row;
    bool m_sending = false;
    bool m_payerTypes = false;
    Label *m_where;
    QLineEdit *m_code;
    LabelledField *m_field;
    Label *m_help;
    ActionButton *m_again;
    ConfirmButton *m_confirm;
    ProgressLine *m_progress;
};

} // namespace kassa
