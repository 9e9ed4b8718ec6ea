// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Buttons.h"

class QKeyEvent;

namespace kassa {

/// Large keys for the SMS code, by touch or mouse, and the places of its digits. What is typed is never
/// shown, takes no keyboard focus from anybody, and is wiped when it is handed over, cleared or hidden.
class PayerKeypad final : public QWidget {
    Q_OBJECT
public:
    static constexpr int minDigits = 4;
    static constexpr int maxDigits = 8;

    explicit PayerKeypad(QWidget *parent = nullptr);
    ~PayerKeypad() override;
    /// How large the keys are: 1 for a window of the full size, less for a smaller one; for a finger in any.
    void setShare(double share);
    /// Forgets the digits.
    void wipe();
    /// The code is on its way: nothing can be pressed.
    void setSending(bool sending);
    [[nodiscard]] int digits() const { return static_cast<int>(m_code.size()); }

Q_SIGNALS:
    /// Confirm, once the code is long enough; the digits are wiped afterwards.
    void confirmed(const QString &code);
    void digitsChanged(int count);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void press(int digit);
    void submit();
    void showDigits();

    QString m_code;
    bool m_sending = false;
    QList<QAbstractButton *> m_keys;
    int m_dotsHeight = 0;
    ActionButton *m_clear;
    ConfirmButton *m_confirm;
};

} // namespace kassa
