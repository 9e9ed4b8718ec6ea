// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/AccountAssist.h"

#include "app/models/AccountBookModel.h"
#include "ui/form/AccountBookPopup.h"
#include "ui/form/AccountSuggestions.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"

#include <QtWidgets/QLineEdit>

namespace kassa {

AccountAssist::AccountAssist(PaymentPage &page, AccountBookModel &entries, AccountBookModel &suggested)
    : QObject(&page)
    , m_page(page)
    , m_entries(entries)
    , m_suggested(suggested)
    , m_popup(new AccountBookPopup(m_entries, &page))
    , m_suggestions(new AccountSuggestions(m_suggested, &page))
{
    connect(&page, &PaymentPage::bookRequested, this, [this] { m_popup->openIn(m_page.roomUnderForm()); });
    connect(m_popup, &AccountBookPopup::taken, &page, &PaymentPage::fill);
    connect(m_suggestions, &AccountSuggestions::taken, &page, &PaymentPage::fill);
}

void AccountAssist::setService(const QString &origin, const QString &serviceId)
{
    m_popup->close();
    const FormState *state = m_page.state();
    if (!state)
        return;
    const FieldGraph &graph = state->graph();
    m_entries.setService(origin, serviceId, graph);
    m_suggested.setService(origin, serviceId, graph);
    for (int field = 0; field < graph.size(); ++field) {
        if (auto *editor = qobject_cast<QLineEdit *>(m_page.view().editor(field)))
            m_suggestions->watch(editor, graph.field(field).name);
    }
}

} // namespace kassa
