// SPDX-License-Identifier: GPL-3.0-or-later
// How the payment page is laid out and what stands on it; what it does is in PaymentPage.cpp.
#include "app/models/ServiceIcons.h"
#include "app/models/ServiceListModel.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Labels.h"
#include "ui/controls/Marks.h"
#include "ui/controls/Screens.h"
#include "ui/controls/SearchSelect.h"
#include "ui/form/AmountChips.h"
#include "ui/form/CardChoice.h"
#include "ui/form/CashHelper.h"
#include "ui/form/FormMemory.h"
#include "ui/form/FormView.h"
#include "ui/form/PaymentPage.h"
#include "ui/form/SubscriberPanel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 36;
constexpr int leastForm = 40;

} // namespace

void PaymentPage::build()
{
    m_header = new QWidget(this);
    m_icon = new IconTile(iconSide, m_header);
    m_name = new ElidedLabel(Type::Title, Role::Text, m_header, true);
    m_name->setObjectName(u"serviceName"_s);
    m_about = new ElidedLabel(Type::Label, Role::Muted, m_header);
    m_about->setObjectName(u"serviceAbout"_s);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_about);
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(space::l, 0, space::l, 0);
    header->setSpacing(space::m);
    header->addWidget(m_icon);
    header->addLayout(names, 1);

    m_stateArea = new QWidget(this);
    m_state = new EmptyState(m_stateArea);
    m_state->button()->setObjectName(u"retryForm"_s);
    m_code = new ElidedLabel(Type::Label, Role::Muted, m_stateArea);
    m_code->setObjectName(u"formErrorCode"_s);
    m_code->setAlignment(Qt::AlignCenter);
    auto *stateColumn = new QVBoxLayout(m_stateArea);
    stateColumn->setContentsMargins(space::l, 0, space::l, 0);
    stateColumn->addStretch(1);
    stateColumn->addWidget(m_state);
    stateColumn->addWidget(m_code);
    stateColumn->addStretch(1);

    auto *content = new QWidget;
    content->setProperty("ground", u"clear"_s);
    m_view = new FormView(content);
    m_memory = new FormMemory(*m_view);
    m_lookUp = new ActionButton(ActionButton::Kind::Secondary, content);
    m_lookUp->setObjectName(u"lookUp"_s);
    m_lookUp->setAction(KeyAction::LookUp);
    m_book = new ActionButton(ActionButton::Kind::Secondary, content);
    m_book->setObjectName(u"accountBookButton"_s);
    m_book->setAction(KeyAction::AccountBook);
    // A cell of the form's grid whose buttons stand level with the editors beside it.
    auto *besideField = new QWidget(content);
    auto *beside = new QHBoxLayout(besideField);
    beside->setContentsMargins(0, QFontMetrics(typeFont(Type::Label)).height() + space::xs, 0, space::m);
    beside->setSpacing(space::s);
    beside->addWidget(m_lookUp);
    beside->addWidget(m_book);
    m_view->setTrailing(besideField);
    m_subscriber = new SubscriberPanel(content);
    m_amount = new AmountField(content);
    m_amount->setObjectName(u"amount"_s);
    m_amountBox = new LabelledField(m_amount, content);
    m_cards = new CardChoice(this);
    m_card = new SearchSelect(content);
    m_card->setObjectName(u"card"_s);
    m_card->setTall(true);
    m_card->setModel(m_cards);
    m_cardBox = new LabelledField(m_card, content);
    m_chips = new AmountChips(content);
    m_cash = new CashHelper(content);
    m_cash->hide();
    auto *below = new QHBoxLayout;
    below->setSpacing(space::l);
    below->addWidget(m_chips, 1, Qt::AlignTop);
    below->addWidget(m_cash, 1, Qt::AlignTop);
    auto *money = new QHBoxLayout;
    money->setSpacing(space::l);
    money->addWidget(m_amountBox, 1, Qt::AlignTop);
    money->addWidget(m_cardBox, 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, 0, space::l, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_subscriber);
    column->addSpacing(space::m);
    column->addLayout(money);
    column->addSpacing(space::xs);
    column->addLayout(below);
    column->addStretch(1);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"paymentScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    m_actions = new QWidget(this);
    m_back = new ActionButton(ActionButton::Kind::Secondary, m_actions);
    m_back->setObjectName(u"back"_s);
    m_back->setMain(true);
    m_back->setKey(Qt::Key_Escape);
    m_add = new ActionButton(ActionButton::Kind::Secondary, m_actions);
    m_add->setObjectName(u"addToVisit"_s);
    m_add->setMain(true);
    m_add->setAction(KeyAction::AddToVisit);
    m_pay = new ActionButton(ActionButton::Kind::Primary, m_actions);
    m_pay->setObjectName(u"pay"_s);
    m_pay->setAction(KeyAction::Pay);
    auto *actions = new QHBoxLayout(m_actions);
    actions->setContentsMargins(space::l, 0, space::l, 0);
    actions->setSpacing(space::m);
    actions->addStretch(1);
    actions->addWidget(m_back);
    actions->addWidget(m_add);
    actions->addWidget(m_pay);

    auto *page = new QVBoxLayout(this);
    const bool low = onLowScreen(*this);
    page->setContentsMargins(0, low ? space::s : space::l, 0, low ? space::s : space::l);
    page->setSpacing(low ? space::s : space::m);
    // One of the two shows at a time, in the same room: a stack, as a box gives even hidden things their
    // stretch.
    m_stack = new QStackedWidget(this);
    m_stack->setMinimumHeight(leastForm);
    m_stack->addWidget(m_stateArea);
    m_stack->addWidget(m_scroll);
    page->addWidget(m_header);
    page->addWidget(m_stack, 1);
    page->addWidget(m_actions);
    m_progress = new ProgressLine(this);
}

void PaymentPage::showMode(Mode mode)
{
    m_mode = mode;
    const bool form = mode == Mode::Form;
    m_header->setVisible(mode != Mode::Empty);
    m_actions->setVisible(mode != Mode::Empty);
    m_stack->setCurrentIndex(form ? 1 : 0);
    m_pay->setVisible(form);
    m_add->setVisible(form);
    if (mode == Mode::Loading)
        m_loadingTimer.start();
    else
        m_loadingTimer.stop();
    if (!m_busy)
        m_progress->setBusy(mode == Mode::Loading);
    showCash();
    retranslate();
    Q_EMIT modeChanged();
}

QString PaymentPage::searchWords()
{
    const QString key = keyText(KeyAction::Search);
    const QString words = tr("Choose a service on the left or type its name");
    return key.isEmpty() ? words : words + u" — "_s + key;
}

QString PaymentPage::stateWords() const
{
    switch (m_mode) {
    case Mode::Empty:
        return searchWords();
    case Mode::Loading:
        return tr("Fetching the form…");
    case Mode::Failed:
        return m_errorWords;
    case Mode::Blocked:
        return tr("%1. Choose another service.", "%1 says why this one can't be paid")
            .arg(blockedWords(m_service));
    case Mode::Form:
        break;
    }
    return {};
}

// A form brings new editors, which Qt puts behind all that the window has.
void PaymentPage::orderTabs()
{
    QList<QWidget *> stops;
    for (int field = 0; field < m_form->graph().size(); ++field)
        stops.append(m_view->editor(field));
    stops += {m_lookUp, m_book, m_amount, m_card, m_cash->input(), m_back, m_add, m_pay};
    for (qsizetype stop = 0; stop + 1 < stops.size(); ++stop)
        setTabOrder(stops.at(stop), stops.at(stop + 1));
}

void PaymentPage::showState()
{
    // What takes no time says nothing: words that flash by only disturb.
    m_state->setVisible(!m_loadingTimer.isActive());
    m_state->setText(stateWords());
    m_state->setIconName(m_mode == Mode::Empty ? u"list"_s
            : m_mode == Mode::Loading          ? u"clock"_s
            : m_mode == Mode::Blocked          ? u"ban"_s
                                               : u"disconnected"_s);
    m_state->setButtonLabel(m_mode == Mode::Failed ? tr("Try again") : QString());
    m_code->setText(m_errorCode);
    m_code->setVisible(m_mode == Mode::Failed && !m_errorCode.isEmpty());
}

void PaymentPage::showHeader()
{
    m_icon->setIconName(serviceIconName(m_service.name, m_service.categoryName));
    m_name->setText(m_service.name);
    const QString limits = limitWords(m_service);
    QStringList about;
    if (!m_service.categoryName.isEmpty())
        about << m_service.categoryName;
    if (!limits.isEmpty())
        about << limits;
    m_about->setText(about.join(u" · "_s));
}

void PaymentPage::retranslate()
{
    setAccessibleName(tr("Payment"));
    showHeader();
    showState();
    m_lookUp->setLabel(tr("Look up"));
    m_book->setLabel(tr("Accounts"), tr("Account book"));
    m_amountBox->setLabel(tr("Amount"));
    m_amount->setUnit(tr("soum"));
    m_cardBox->setLabel(tr("Card"));
    m_back->setLabel(tr("Back"));
    m_add->setLabel(tr("Add to list"));
    showAmount();
    showSuggestions();
    showPay();
}

void PaymentPage::showAmount()
{
    m_amountBox->setHint(limitWords(m_service));
    m_card->setPlaceholder(m_cards->cards().isEmpty() ? tr("No card") : tr("Choose a card"));
    m_cardBox->setHint(
        m_cards->cards().isEmpty() ? tr("No card is stored: add one in the settings") : QString());
    m_amountBox->setError(m_amountLeft ? amountError() : QString());
    m_cardBox->setError(m_cardLeft && m_card->row() < 0
            ? (m_cards->cards().isEmpty() ? tr("No card is stored: add one in the settings")
                                          : tr("Choose a card"))
            : QString());
}

void PaymentPage::showPay()
{
    const std::optional<Soum> amount = m_amount->value();
    const bool said = amount && *amount > Soum(0);
    m_pay->setLabel(said ? tr("Pay %1").arg(withUnit(*amount)) : tr("Pay"), tr("Pay"));
    m_pay->setEnabled(!m_busy);
    m_add->setEnabled(!m_busy);
    m_lookUp->setEnabled(!m_busy);
    m_book->setEnabled(!m_busy);
}

} // namespace kassa
