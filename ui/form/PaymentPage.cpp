// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/PaymentPage.h"

#include "app/models/DetailLines.h"
#include "app/models/ServiceListModel.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Labels.h"
#include "ui/controls/Marks.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/AmountChips.h"
#include "ui/form/CardChoice.h"
#include "ui/form/CashHelper.h"
#include "ui/form/FormMemory.h"
#include "ui/form/FormView.h"
#include "ui/form/SubscriberPanel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int mentionedAfterMs = 300;

bool canBePaid(const Service &service)
{
    return service.active && service.payable;
}

} // namespace

PaymentPage::PaymentPage(QWidget *parent)
    : Panel(parent)
{
    setObjectName(u"paymentPage"_s);
    m_lookUpTimer.setSingleShot(true);
    m_lookUpTimer.setInterval(lookUpDelayMs);
    m_loadingTimer.setSingleShot(true);
    m_loadingTimer.setInterval(mentionedAfterMs);
    build();
    connectAll();
    showMode(Mode::Empty);
}

PaymentPage::~PaymentPage()
{
    m_view->setState(nullptr);
}

void PaymentPage::connectAll()
{
    connect(&m_lookUpTimer, &QTimer::timeout, this, [this] {
        if (m_form && m_form->valid() && !infoIsOfThisAccount())
            askLookUp();
    });
    connect(&m_loadingTimer, &QTimer::timeout, this, &PaymentPage::showState);
    connect(m_view, &FormView::finished, this, &PaymentPage::formFinished);
    connect(m_view, &FormView::leftAtTop, this, &PaymentPage::searchRequested);
    connect(m_view, &FormView::reached, this, &PaymentPage::keepInSight);
    connect(m_lookUp, &QAbstractButton::clicked, this, &PaymentPage::lookUpNow);
    connect(m_book, &QAbstractButton::clicked, this, &PaymentPage::bookRequested);
    connect(m_subscriber, &SubscriberPanel::retryRequested, this, &PaymentPage::lookUpNow);
    connect(m_state->button(), &QAbstractButton::clicked, this, &PaymentPage::retryRequested);
    connect(m_back, &QAbstractButton::clicked, this, &PaymentPage::backRequested);
    connect(m_add, &QAbstractButton::clicked, this, &PaymentPage::addToVisit);
    connect(m_pay, &QAbstractButton::clicked, this, &PaymentPage::pay);
    connect(m_amount, &AmountField::valueChanged, this, [this] {
        m_touched = true;
        m_cash->setDue(m_amount->value());
        showAmount();
        showPay();
    });
    connect(m_amount, &AmountField::fractionTyped, this,
        [this] { m_amountBox->setHint(tr("Whole soum only, without tiyin")); });
    connect(m_cash, &CashHelper::done, this, &PaymentPage::afterAmount);
    connect(m_cash, &CashHelper::back, this, &PaymentPage::focusAmount);
    connect(m_chips, &AmountChips::taken, this, [this](Soum sum) {
        m_amount->setValue(sum);
        focusAmount();
    });
    connect(m_chips, &AmountChips::left, this, [this](const QString &typed) {
        focusAmount();
        if (!typed.isEmpty())
            m_amount->insert(typed);
    });
    connect(m_card, &SearchSelect::chosen, this, [this] {
        m_cardBox->setError({});
        showCash();
    });
    connect(m_card, &SearchSelect::taken, this, [this] { m_pay->setFocus(Qt::OtherFocusReason); });
    m_amount->installEventFilter(this);
    m_card->installEventFilter(this);
}

void PaymentPage::setService(const Service &service)
{
    dropForm();
    if (m_listed.id != service.id)
        m_icon->setLogo({});
    m_listed = service;
    m_service = service;
    showMode(canBePaid(service) ? Mode::Loading : Mode::Blocked);
}

void PaymentPage::setLogo(const QImage &logo)
{
    m_icon->setLogo(logo);
}

void PaymentPage::setFormLoading()
{
    dropForm();
    showMode(Mode::Loading);
}

void PaymentPage::setForm(const ServiceForm &form)
{
    const bool hadFocus = m_view->isAncestorOf(focusWidget());
    dropForm();
    m_described = form;
    m_service = form.service;
    if (!m_listed.id.isEmpty()) {
        m_service.id = m_listed.id;
        m_service.categoryId = m_listed.categoryId;
        m_service.categoryName = m_listed.categoryName;
        if (m_service.name.isEmpty())
            m_service.name = m_listed.name;
        if (!m_service.min)
            m_service.min = m_listed.min;
        if (!m_service.max)
            m_service.max = m_listed.max;
    }
    if (!canBePaid(m_service)) {
        showMode(Mode::Blocked);
        return;
    }
    m_form = std::make_unique<FormState>(FieldGraph::from(form));
    connect(m_form.get(), &FormState::accountChanged, this, &PaymentPage::formEdited);
    m_view->setState(m_form.get());
    orderTabs();
    m_memory->setState(m_form.get());
    m_lookUp->setVisible(m_service.hasInfo);
    m_subscriber->setState(
        m_service.hasInfo ? SubscriberPanel::State::Waiting : SubscriberPanel::State::NoLookUp);
    m_scroll->ensureVisible(0, 0);
    showMode(Mode::Form);
    Q_EMIT formOpened();
    if (hadFocus)
        focusFirst();
}

void PaymentPage::setFormError(const QString &words, const QString &code)
{
    dropForm();
    m_errorWords = words;
    m_errorCode = code;
    showMode(Mode::Failed);
}

void PaymentPage::setCards(const QList<Card> &cards)
{
    m_cards->setCards(cards);
    chooseCardByItself();
    m_card->setEnabled(!cards.isEmpty());
    showAmount();
    showCash();
}

// What needs no choosing: the point's card that was paid with last, the only card, or the point's only one.
void PaymentPage::chooseCardByItself()
{
    if (m_card->row() >= 0)
        return;
    if (m_cards->card(m_pointCard)) {
        m_card->setValue(m_pointCard);
        return;
    }
    const QList<Card> &cards = m_cards->cards();
    const auto ofPoint = [](const Card &card) { return card.owner == CardOwner::Point; };
    if (cards.size() == 1)
        m_card->setValue(cards.first().localId);
    else if (std::count_if(cards.cbegin(), cards.cend(), ofPoint) == 1)
        m_card->setValue(std::find_if(cards.cbegin(), cards.cend(), ofPoint)->localId);
}

void PaymentPage::dropForm()
{
    m_lookUpTimer.stop();
    m_view->setState(nullptr);
    m_memory->setState(nullptr);
    m_form.reset();
    m_described = {};
    m_stood.reset();
    m_paidHere.reset();
    m_asked.reset();
    m_info.reset();
    m_billed.reset();
    m_errorWords.clear();
    m_errorCode.clear();
    m_amountLeft = false;
    m_cardLeft = false;
    m_amount->setValue(std::nullopt);
    m_cash->clear();
    m_cardBox->setError({});
    m_touched = false;
    m_filled = false;
    showSuggestions();
}

void PaymentPage::clear(bool keepCard)
{
    dropForm();
    m_listed = {};
    m_service = {};
    const auto card = m_cards->card(m_card->value());
    if (!keepCard && m_cards->cards().size() > 1 && card && card->owner == CardOwner::Payer) {
        m_card->setRow(-1);
        chooseCardByItself();
    }
    showMode(Mode::Empty);
}

void PaymentPage::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    m_progress->setBusy(busy);
    // Disabling takes the keyboard away; it comes back to where it was unless it went elsewhere.
    if (busy) {
        m_focusBeforeBusy = focusWidget();
        if (isAncestorOf(window()->focusWidget()))
            m_back->setFocus(Qt::OtherFocusReason);
    }
    m_scroll->setEnabled(!busy);
    showPay();
    QWidget *now = window()->focusWidget();
    if (!busy && m_focusBeforeBusy && (!now || !now->isEnabled() || now == m_back))
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void PaymentPage::formEdited()
{
    m_touched = true;
    m_filled = false;
    m_lookUpTimer.stop();
    if (!m_service.hasInfo)
        return;
    using State = SubscriberPanel::State;
    if (infoIsOfThisAccount()) {
        if (m_info)
            m_subscriber->setInfo(*m_info, m_described.responseFields, *m_asked);
        else if (m_subscriber->state() == State::Stale)
            m_subscriber->setState(State::Loading);
        showSuggestions();
        return;
    }
    if (m_subscriber->state() != State::Waiting)
        m_subscriber->setState(m_info ? State::Stale : State::Waiting);
    showSuggestions();
    if (m_form->valid())
        m_lookUpTimer.start();
}

void PaymentPage::formFinished()
{
    const int bad = m_form ? m_form->submit() : -1;
    if (bad >= 0) {
        m_view->focusField(bad);
        return;
    }
    if (m_service.hasInfo && !infoIsOfThisAccount())
        askLookUp();
    else
        accountComplete();
    focusAmount();
}

void PaymentPage::lookUpNow()
{
    if (m_mode != Mode::Form || !m_service.hasInfo || m_busy)
        return;
    const int bad = m_form->submit();
    if (bad >= 0)
        m_view->focusField(bad);
    else
        askLookUp();
}

void PaymentPage::askLookUp()
{
    m_lookUpTimer.stop();
    m_asked = m_form->account();
    m_info.reset();
    setInfoLoading();
    accountComplete();
    Q_EMIT lookUpRequested(*m_asked);
}

bool PaymentPage::infoIsOfThisAccount() const
{
    return m_form && m_asked && *m_asked == m_form->account();
}

void PaymentPage::setInfoLoading()
{
    if (m_mode != Mode::Form)
        return;
    m_subscriber->setState(SubscriberPanel::State::Loading);
    showSuggestions();
}

void PaymentPage::setInfo(const Details &details)
{
    if (m_mode != Mode::Form)
        return;
    if (!m_asked)
        m_asked = m_form->account();
    m_info = details;
    if (infoIsOfThisAccount())
        m_subscriber->setInfo(details, m_described.responseFields, *m_asked);
    else
        m_subscriber->setState(SubscriberPanel::State::Stale);
    showSuggestions();
}

void PaymentPage::setInfoError(const QString &words, const QString &code)
{
    if (m_mode != Mode::Form)
        return;
    const bool ofThis = infoIsOfThisAccount() || !m_asked;
    // The same account may be asked about again.
    m_asked.reset();
    m_info.reset();
    if (ofThis)
        m_subscriber->setError(words, code);
    showSuggestions();
}

std::optional<PaymentRequest> PaymentPage::request()
{
    if (m_mode != Mode::Form || m_busy)
        return std::nullopt;
    const int bad = m_form->submit();
    m_amountLeft = true;
    m_cardLeft = true;
    showAmount();
    if (bad >= 0) {
        m_view->focusField(bad);
        return std::nullopt;
    }
    if (!amountError().isEmpty()) {
        focusAmount();
        return std::nullopt;
    }
    const auto card = m_cards->card(m_card->value());
    if (!card) {
        focusCard();
        return std::nullopt;
    }
    m_lookUpTimer.stop();
    if (card->owner == CardOwner::Point)
        m_pointCard = card->localId;
    PaymentRequest request;
    request.account = m_form->account();
    request.amount = *m_amount->value();
    request.card = *card;
    if (m_info && infoIsOfThisAccount())
        request.info = *m_info;
    return request;
}

void PaymentPage::pay()
{
    if (const auto ready = request())
        Q_EMIT payRequested(*ready);
}

void PaymentPage::addToVisit()
{
    if (const auto ready = request())
        Q_EMIT addRequested(*ready);
}

QString PaymentPage::amountError() const
{
    const std::optional<Soum> amount = m_amount->value();
    if (!amount || *amount <= Soum(0))
        return tr("Enter the amount");
    // Limits that exclude each other say nothing; the server decides.
    if (m_service.min && m_service.max && *m_service.min > *m_service.max)
        return {};
    if (m_service.min && *amount < *m_service.min)
        return tr("At least %1").arg(withUnit(*m_service.min));
    if (m_service.max && *amount > *m_service.max)
        return tr("At most %1").arg(withUnit(*m_service.max));
    return {};
}

void PaymentPage::focusFirst()
{
    if (m_mode == Mode::Form) {
        // A form that came filled in wants the amount next.
        if ((m_filled && m_form->valid()) || !m_view->focusFirst())
            focusAmount();
    } else if (m_mode == Mode::Failed) {
        m_state->button()->setFocus(Qt::OtherFocusReason);
    }
}

// A card that is chosen needs no step of its own: the pay dialog names it before any money moves.
void PaymentPage::afterAmount()
{
    if (m_card->row() >= 0)
        pay();
    else
        focusCard();
}

void PaymentPage::focusCard()
{
    m_card->setFocus(Qt::OtherFocusReason);
    keepInSight(m_cardBox);
}

void PaymentPage::focusAmount()
{
    m_amount->setFocus(Qt::OtherFocusReason);
    m_amount->selectAll();
    keepInSight(m_amountBox);
}

void PaymentPage::keepInSight(QWidget *widget)
{
    // The layout may still owe the rows their places.
    m_scroll->widget()->layout()->activate();
    // Amount and card bring the suggested sums below them along.
    const bool money = widget == m_amountBox || widget == m_cardBox;
    m_scroll->ensureWidgetVisible(widget, 0, money ? space::xl + space::l : space::s);
}

bool PaymentPage::event(QEvent *event)
{
    if (event->type() == keysChangedEvent())
        showState();
    return Panel::event(event);
}

void PaymentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cards->retranslate();
        m_memory->retranslate();
        retranslate();
    }
    Panel::changeEvent(event);
}

} // namespace kassa
