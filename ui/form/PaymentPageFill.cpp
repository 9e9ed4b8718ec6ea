// SPDX-License-Identifier: GPL-3.0-or-later
// Values that come into the form from elsewhere: a scan, a bill of the visit.
#include "app/form/FormFill.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"

namespace kassa {

void PaymentPage::takeScan(const QList<std::pair<QString, QString>> &values, std::optional<Soum> billed)
{
    if (m_mode != Mode::Form || m_busy)
        return;
    const Account before = m_form->account();
    const QStringList left = fillIn(*m_form, values);
    if (m_form->account() != before)
        forgetAmount();
    m_billed = billed;
    m_billedAccount = m_form->account();
    showSuggestions();
    if (left.isEmpty() && m_form->valid())
        formFinished();
    else
        m_view->focusFirst();
}

void PaymentPage::restore(const PaymentRequest &request)
{
    if (m_mode != Mode::Form || m_busy)
        return;
    QList<std::pair<QString, QString>> values;
    for (const AccountItem &item : request.account)
        values.append({item.name, item.value});
    const QStringList left = fillIn(*m_form, values);
    m_amount->setValue(request.amount);
    m_card->setValue(request.card.localId);
    if (!left.isEmpty() || !m_form->valid()) {
        m_view->focusFirst();
        return;
    }
    m_lookUpTimer.stop();
    if (!m_service.hasInfo)
        return;
    if (request.info.isEmpty()) {
        askLookUp();
        return;
    }
    m_asked = m_form->account();
    setInfo(request.info);
}

bool PaymentPage::isBilledAccount() const
{
    return m_form && m_billed && m_billedAccount == m_form->account();
}

} // namespace kassa
