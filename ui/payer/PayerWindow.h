// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Labels.h"

class QStackedWidget;

namespace kassa {

class PayerKeypad;
class RoundMark;

/// The window that the payer sees: what is paid, for whom, how much; what became of it; and the keys for the
/// SMS code, so that nobody has to say it. Shows the journal's row and create's reply like the cashier's
/// dialogs (rule 2), one payer's only, and never a card's id. Takes no keyboard focus. Full screen on a
/// second screen, else an ordinary window.
class PayerWindow final : public QWidget {
    Q_OBJECT
public:
    PayerWindow();
    /// Nobody is served: the point's name.
    void showIdle(const QString &pointName);
    /// The bill before it is paid. `place` is "Bill 2 of 3", or empty.
    void showBill(const PaymentRow &row, const QString &place);
    /// The same with the keys for the code.
    void askCode(const PaymentRow &row);
    /// A code was refused or could not be sent: why, and the keys are free again.
    void setCodeTrouble(const QString &words);
    /// The code or the payment is on its way.
    void setSending();
    /// Paid, refused, or not known yet.
    void showOutcome(const PaymentRow &row);
    /// Moves it to the screen that is not the cashier's, full screen; an ordinary window where there is none.
    void place(const QScreen *cashiers);

Q_SIGNALS:
    void codeEntered(const QString &code);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page { Idle, Bill, Code, Outcome };

    [[nodiscard]] Label *largeLabel(int pixels, Role role, bool strong, QWidget *parent);
    void fit();
    void showAdvice();
    [[nodiscard]] QWidget *makeIdle();
    [[nodiscard]] QWidget *makeBill();
    [[nodiscard]] QWidget *makeOutcome();
    void turnTo(Page page);
    void fill();
    void fillBill();
    void fillCode();
    void fillOutcome();

    Page m_page = Page::Idle;
    QString m_point;
    QString m_place;
    QString m_trouble;
    bool m_sending = false;
    PaymentRow m_row;

    QList<std::pair<Label *, int>> m_large; ///< with their pixels in a window of the full size
    QList<QLayout *> m_pages;
    QStackedWidget *m_stack;
    Label *m_welcome = nullptr;
    Label *m_pointName = nullptr;
    Label *m_heading = nullptr;
    Label *m_service = nullptr;
    Label *m_account = nullptr;
    Label *m_name = nullptr;
    Label *m_address = nullptr;
    Label *m_amount = nullptr;
    Label *m_note = nullptr;
    QWidget *m_code = nullptr;
    Label *m_codeTitle = nullptr;
    Label *m_codeWhere = nullptr;
    Label *m_codeTrouble = nullptr;
    Label *m_codeHelp = nullptr;
    PayerKeypad *m_keypad = nullptr;
    RoundMark *m_mark = nullptr;
    Label *m_outcome = nullptr;
    Label *m_outcomeAmount = nullptr;
    Label *m_outcomeHelp = nullptr;
};

} // namespace kassa
