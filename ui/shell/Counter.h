// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/models/Catalogue.h"
#include "app/models/SubscriberLookup.h"
#include "app/payment/PaymentDesk.h"
#include "ui/form/PaymentPage.h"
#include "ui/payment/PaymentFlow.h"

#include <functional>

namespace kassa {

/// What happens between the payment page and the rest: a chosen service brings its form, a valid form its
/// subscriber, Pay the dialogs, a finished payment a clean page for the next payer. Main thread.
class Counter final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Catalogue &catalogue;
        SubscriberLookup &lookup;
        PaymentDesk &desk;
        PaymentPage &page;
        PaymentFlow &flow;
    };
    explicit Counter(Parts parts, QObject *parent = nullptr);
    void setLanguage(Language language);
    /// Puts a service on the page and asks for its form.
    void choose(const QString &serviceId);
    /// The page is free for the next payer.
    void clear();
    /// What Pay would begin with.
    [[nodiscard]] PaymentDraft draftOf(const PaymentRequest &request) const;
    /// Puts a bill back on the page as it was, the keyboard where the cashier wanted to go.
    void bringBack(const PaymentDraft &draft, PaymentFlow::Place place);
    /// The same payer goes on: the payer's card stays chosen when the page is cleared.
    void setCardKept(bool kept) { m_cardKept = kept; }
    /// Asked before a payment begins; true where it has taken it over.
    void setPayInstead(std::function<bool(const PaymentDraft &)> payInstead);

Q_SIGNALS:
    /// The form of a chosen service stands on the page.
    void formOpened(const QString &serviceId);
    /// The page is clean: the search line gets the focus.
    void nextPayer();

private:
    void takeForm(const Result<ServiceForm> &form);
    void pay(const PaymentRequest &request);
    void goTo(PaymentFlow::Place place);

    Parts m_parts;
    Language m_language = Language::Uzbek;
    Service m_service;
    int m_choice = 0;
    bool m_cardKept = false;
    std::function<bool(const PaymentDraft &)> m_payInstead;
    std::optional<PaymentDraft> m_back; ///< waits for its form
    PaymentFlow::Place m_backTo = PaymentFlow::Place::Form;
};

} // namespace kassa
