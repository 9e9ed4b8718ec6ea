// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/AccountBookKeeper.h"
#include "app/models/AccountBookModel.h"

namespace kassa {

class AccountAssist;
class PaymentPage;
class Till;

/// The till's account book with all that stands on it: it is kept from the journal, opens on the page, and
/// brings back what the till chose last for a service. Main thread.
class AccountBooks final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        PaymentPage &page;
    };
    explicit AccountBooks(Parts parts);

private:
    void formOpened();

    Parts m_parts;
    AccountBook m_book;
    AccountBookKeeper m_keeper;
    AccountBookModel m_entries;
    AccountBookModel m_suggested;
    AccountAssist *m_assist;
};

} // namespace kassa
