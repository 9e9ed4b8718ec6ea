// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Counter.h"

#include "app/models/Words.h"

#include <utility>

namespace kassa {

namespace {
QString sentence(const Words &said)
{
    return QString(said.what + u' ' + said.whatToDo).trimmed();
}
} // namespace

Counter::Counter(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    PaymentPage &page = m_parts.page;
    connect(&page, &PaymentPage::lookUpRequested, this,
        [this](const Account &account) { m_parts.lookup.ask(m_service.id, account); });
    connect(&page, &PaymentPage::payRequested, this, &Counter::pay);
    connect(&page, &PaymentPage::backRequested, this, &Counter::clear);
    connect(&page, &PaymentPage::retryRequested, this, [this] { choose(m_service.id); });
    connect(&m_parts.lookup, &SubscriberLookup::asking, &page, &PaymentPage::setInfoLoading);
    connect(&m_parts.lookup, &SubscriberLookup::found, &page, &PaymentPage::setInfo);
    connect(&m_parts.lookup, &SubscriberLookup::failed, this, [this](const Error &error) {
        const Words said = words(error, m_language);
        m_parts.page.setInfoError(sentence(said), said.code);
    });
    connect(&m_parts.catalogue, &Catalogue::formChanged, this, [this](const ServiceForm &form) {
        // A form that changes under the cashier's fingers would lose what was typed: a touched one stays
        // until the next choice.
        if (form.service.id == m_service.id && !m_parts.page.touched())
            m_parts.page.setForm(form);
    });
    connect(&m_parts.flow, &PaymentFlow::creatingChanged, &page, &PaymentPage::setBusy);
    connect(&m_parts.flow, &PaymentFlow::finished, this, &Counter::clear);
    connect(&m_parts.flow, &PaymentFlow::backTo, this, &Counter::goTo);
}

void Counter::setLanguage(Language language)
{
    m_language = language;
    m_parts.flow.setLanguage(language);
}

void Counter::choose(const QString &serviceId)
{
    const auto service = m_parts.catalogue.service(serviceId);
    if (!service)
        return;
    m_service = *service;
    const int choice = ++m_choice;
    m_back.reset();
    m_parts.lookup.forget();
    m_parts.page.setService(*service);
    if (!service->active || !service->payable)
        return;
    m_parts.page.setFormLoading();
    m_parts.catalogue.form(serviceId, this, [this, choice](const Result<ServiceForm> &form) {
        if (choice == m_choice)
            takeForm(form);
    });
}

void Counter::takeForm(const Result<ServiceForm> &form)
{
    if (form) {
        m_parts.page.setForm(*form);
        m_parts.page.focusFirst();
        if (const auto back = std::exchange(m_back, std::nullopt); back && back->service.id == m_service.id) {
            m_parts.page.restore({back->account, back->amount, back->card, back->infoDetails});
            goTo(m_backTo);
        }
        Q_EMIT formOpened(m_service.id);
        return;
    }
    const Words said = words(form.error(), m_language);
    m_parts.page.setFormError(sentence(said), said.code);
    m_parts.page.focusFirst();
}

PaymentDraft Counter::draftOf(const PaymentRequest &request) const
{
    PaymentDraft draft;
    draft.service = m_parts.page.service();
    draft.account = request.account;
    draft.amount = request.amount;
    draft.card = request.card;
    draft.infoDetails = request.info;
    return draft;
}

void Counter::pay(const PaymentRequest &request)
{
    const PaymentDraft draft = draftOf(request);
    if (!m_payInstead || !m_payInstead(draft))
        m_parts.flow.begin(draft);
}

void Counter::setPayInstead(std::function<bool(const PaymentDraft &)> payInstead)
{
    m_payInstead = std::move(payInstead);
}

void Counter::bringBack(const PaymentDraft &draft, PaymentFlow::Place place)
{
    choose(draft.service.id);
    // The form comes later, even where it is kept.
    m_back = draft;
    m_backTo = place;
}

void Counter::clear()
{
    ++m_choice;
    m_service = {};
    m_parts.lookup.forget();
    m_back.reset();
    m_parts.page.clear(m_cardKept);
    Q_EMIT nextPayer();
}

void Counter::goTo(PaymentFlow::Place place)
{
    switch (place) {
    case PaymentFlow::Place::Form:
        m_parts.page.focusFirst();
        break;
    case PaymentFlow::Place::Card:
        m_parts.page.focusCard();
        break;
    case PaymentFlow::Place::Amount:
        m_parts.page.focusAmount();
        break;
    }
}

} // namespace kassa
