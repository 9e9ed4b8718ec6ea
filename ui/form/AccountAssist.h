// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>

namespace kassa {

class AccountBookModel;
class AccountBookPopup;
class AccountSuggestions;
class PaymentPage;

/// Brings the account book to a payment page: its key opens it under the form, typing in a text field
/// suggests from it, and what is taken fills the form. Main thread.
class AccountAssist final : public QObject {
    Q_OBJECT
public:
    /// A child of the page. Both models must outlive it: one for the book, one for what is suggested.
    AccountAssist(PaymentPage &page, AccountBookModel &entries, AccountBookModel &suggested);

    /// Whose entries are meant from now on; the form that stands on the page is the one that they have to
    /// fit.
    void setService(const QString &origin, const QString &serviceId);

private:
    PaymentPage &m_page;
    AccountBookModel &m_entries;
    AccountBookModel &m_suggested;
    AccountBookPopup *m_popup;
    AccountSuggestions *m_suggestions;
};

} // namespace kassa
