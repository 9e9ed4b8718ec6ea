// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/AccountBooks.h"

#include "ui/form/AccountAssist.h"
#include "ui/form/PaymentPage.h"
#include "ui/program/Till.h"

namespace kassa {

AccountBooks::AccountBooks(Parts parts)
    : m_parts(parts)
    , m_book(*parts.till.database)
    , m_keeper(m_book, *parts.till.journal, *parts.till.clock)
    , m_entries(m_book)
    , m_suggested(m_book)
    , m_assist(new AccountAssist(parts.page, m_entries, m_suggested))
{
    connect(&parts.page, &PaymentPage::formOpened, this, &AccountBooks::formOpened);
}

void AccountBooks::formOpened()
{
    m_assist->setService(m_parts.till.origin(), m_parts.page.service().id);
}

} // namespace kassa
