// SPDX-License-Identifier: GPL-3.0-or-later
// Values that come into the form from elsewhere: a scan.
#include "app/form/FormFill.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"

namespace kassa {

void PaymentPage::takeScan(const QList<std::pair<QString, QString>> &values, std::optional<Soum> billed)
{
    if (m_mode != Mode::Form || m_busy)
        return;
    const QStringList left = fillIn(*m_form, values);
    m_billed = billed;
    m_billedAccount = m_form->account();
    showSuggestions();
    if (left.isEmpty() && m_form->valid())
        formFinished();
    else
        m_view->focusFirst();
}

bool PaymentPage::isBilledAccount() const
{
    return m_form && m_billed && m_billedAccount == m_form->account();
}

} // namespace kassa
