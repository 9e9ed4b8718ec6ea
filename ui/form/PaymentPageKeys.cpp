// SPDX-License-Identifier: GPL-3.0-or-later
// Enter and Shift+Enter through amount, card and buttons of the payment page; fields are the form's own.
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/AmountChips.h"
#include "ui/form/CashHelper.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"

#include <QtGui/QKeyEvent>

namespace kassa {

namespace {

bool isEnter(const QKeyEvent &press)
{
    return press.key() == Qt::Key_Return || press.key() == Qt::Key_Enter;
}

} // namespace

bool PaymentPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        keepInSight(watched == m_amount ? m_amountBox : m_cardBox);
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && m_mode == Mode::Form) {
            (watched == m_amount ? m_amountLeft : m_cardLeft) = true;
            showAmount();
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto &press = *static_cast<QKeyEvent *>(event);
        const auto modifiers = press.modifiers() & ~Qt::KeypadModifier;
        if (watched == m_amount && press.key() == Qt::Key_Down && !modifiers && m_chips->enter())
            return true;
        if (!isEnter(press) || (modifiers & ~Qt::ShiftModifier))
            return Panel::eventFilter(watched, event);
        if (modifiers & Qt::ShiftModifier) {
            if (!press.isAutoRepeat())
                goBackFrom(qobject_cast<QWidget *>(watched));
            return true;
        }
        if (watched == m_amount) {
            if (press.isAutoRepeat())
                return true;
            m_amountLeft = true;
            showAmount();
            if (!amountError().isEmpty())
                return true;
            if (m_cash->isVisible()) {
                m_cash->enter();
                keepInSight(m_cash);
            } else {
                afterAmount();
            }
            return true;
        }
        // The select opens its own list while nothing is chosen.
        if (m_card->row() >= 0) {
            if (!press.isAutoRepeat())
                pay();
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

void PaymentPage::goBackFrom(const QWidget *widget)
{
    if (widget == m_pay || widget == m_back)
        focusCard();
    else if (widget == m_card)
        focusAmount();
    else if (!m_view->focusLast())
        Q_EMIT searchRequested();
}

// From a button; fields and selects are watched.
void PaymentPage::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (m_mode != Mode::Form || !isEnter(*event) || modifiers != Qt::ShiftModifier) {
        Panel::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        goBackFrom(focusWidget());
}

// Who comes back to the page goes on with the form.
void PaymentPage::focusInEvent(QFocusEvent *event)
{
    Panel::focusInEvent(event);
    focusFirst();
}

} // namespace kassa
