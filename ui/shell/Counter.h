// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/models/Catalogue.h"
#include "app/models/SubscriberLookup.h"
#include "app/payment/PaymentDesk.h"
#include "ui/form/PaymentPage.h"
#include "ui/payment/PaymentFlow.h"

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

Q_SIGNALS:
    /// The form of a chosen service stands on the page.
    void formOpened(const QString &serviceId);
    /// The page is clean: the search line gets the focus.
    void nextPayer();

private:
    void takeForm(const Result<ServiceForm> &form);
    void pay(const PaymentRequest &request);
    void clear();
    void goTo(PaymentFlow::Place place);

    Parts m_parts;
    Language m_language = Language::Uzbek;
    Service m_service;
    int m_choice = 0;
};

} // namespace kassa
