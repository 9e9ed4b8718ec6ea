// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/AccountBookKeeper.h"
#include "app/models/AccountBookModel.h"

namespace kassa {

class AccountAssist;
class Counter;
class MainWindow;
class PaymentPage;
class Till;

/// The till's account book with all that stands on it: it is kept from the journal, opens on the page, brings
/// back what the till chose last for a service, and repeats a payment. Main thread.
class AccountBooks final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        PaymentPage &page;
        Counter &counter;
        MainWindow &window;
    };
    explicit AccountBooks(Parts parts);

    /// Opens the service of a payment with its account filled in and looked up, and no amount; 0 is the last
    /// paid one. Nothing is created or paid by that. Not while a `create` is on its way.
    void repeat(PaymentId id);

private:
    void formOpened();
    void accountStands(const Account &account);
    void formStands(const QString &serviceId);
    void showRepeatable();
    [[nodiscard]] std::optional<PaymentRow> lastPaid() const;

    Parts m_parts;
    AccountBook m_book;
    AccountBookKeeper m_keeper;
    AccountBookModel m_entries;
    AccountBookModel m_suggested;
    AccountAssist *m_assist;
    QString m_repeatedService; ///< whose form is awaited
    Account m_repeated; ///< what goes into it
};

} // namespace kassa
