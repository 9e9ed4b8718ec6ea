// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/PaymentPane.h"

#include "app/core/Clock.h"
#include "app/core/ReceiptNumber.h"
#include "app/models/EventWords.h"
#include "app/receipt/ReceiptDocument.h"
#include "ui/controls/Announce.h"
#include "ui/controls/Marks.h"
#include "ui/history/HistoryTable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
bool isOpen(PaymentState state)
{
    return state == PaymentState::PaySent || state == PaymentState::PayUnknown;
}

bool hasPaper(const PaymentRow &row)
{
    return isOpen(row.state) || hasReceipt(row);
}

Label *plain(const QString &text, Type type, Role role, bool strong = false)
{
    auto *label = new Label(type, role, nullptr, strong);
    label->setText(breakable(text));
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

PaymentPane::PaymentPane(QWidget *parent)
    : Panel(parent)
    , m_empty(new EmptyState(this))
    , m_scroll(new QScrollArea(this))
    , m_buttons(new QWidget(this))
    , m_paper(new ActionButton(ActionButton::Kind::Primary, this))
    , m_check(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_timeLine(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_repeat(new ActionButton(ActionButton::Kind::Secondary, this))
{
    setObjectName(u"paymentPane"_s);
    m_empty->setIconName(u"receipt"_s);
    m_scroll->setObjectName(u"paymentFacts"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    giveRole(m_scroll, QAccessible::Grouping);
    m_paper->setObjectName(u"historyPaper"_s);
    m_paper->setAction(KeyAction::Print);
    m_check->setObjectName(u"historyCheckNow"_s);
    m_check->setAction(KeyAction::Refresh);
    m_check->setMain(true);
    m_timeLine->setObjectName(u"historyTimeLine"_s);
    m_timeLine->setAction(KeyAction::TimeLine);
    m_repeat->setObjectName(u"historyRepeat"_s);
    m_repeat->setAction(KeyAction::RepeatLast);

    auto *stack = new QVBoxLayout(m_buttons);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::s);
    stack->addWidget(m_paper);
    stack->addWidget(m_check);
    stack->addWidget(m_repeat);
    stack->addWidget(m_timeLine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_empty, 1);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_buttons);

    const auto ask = [this](ActionButton *button, auto wanted) {
        connect(button, &ActionButton::clicked, this, [this, wanted] {
            if (const auto id = payment())
                Q_EMIT(this->*wanted)(*id);
        });
    };
    ask(m_paper, &PaymentPane::paperRequested);
    ask(m_check, &PaymentPane::checkRequested);
    ask(m_timeLine, &PaymentPane::timeLineRequested);
    ask(m_repeat, &PaymentPane::repeatRequested);
    retranslate();
    fill();
}

void PaymentPane::show(
    const HistoryEntry &entry, const QList<JournalEvent> &events, const QString &serviceName)
{
    m_entry = entry;
    m_events = events;
    m_serviceName = serviceName;
    fill();
}

void PaymentPane::clear()
{
    m_entry.reset();
    m_events.clear();
    fill();
}

void PaymentPane::setTitles(std::function<QString(const QString &, const QString &)> titleOf)
{
    m_titleOf = std::move(titleOf);
    fill();
}

QString PaymentPane::titleOf(const AccountItem &item) const
{
    QString title = m_titleOf ? m_titleOf(item.name, item.title) : item.title;
    return title.isEmpty() ? item.name : title;
}

std::optional<PaymentId> PaymentPane::payment() const
{
    return m_entry && m_entry->here ? std::optional(m_entry->here->id) : std::nullopt;
}

bool PaymentPane::canCheck() const
{
    return m_entry && m_entry->here && isOpen(m_entry->here->state);
}

void PaymentPane::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

void PaymentPane::retranslate()
{
    m_empty->setText(tr("Choose a payment to see what became of it."));
    m_scroll->setAccessibleName(tr("Payment"));
    m_check->setLabel(tr("Check now"));
    m_timeLine->setLabel(tr("Time line"));
    m_repeat->setLabel(tr("Repeat"), tr("Repeat this payment"));
}

void PaymentPane::fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(plain(name, Type::Label, Role::Muted), row, 0, Qt::AlignTop);
    m_facts->addWidget(plain(value, Type::Body, Role::Text), row, 1, Qt::AlignTop);
}

void PaymentPane::wideFact(const QString &name, const QString &value)
{
    // An id does not break between a hyphen and a digit: it has a line of its own.
    if (value.isEmpty())
        return;
    auto *whole = new QVBoxLayout;
    whole->setSpacing(2);
    whole->addWidget(plain(name, Type::Label, Role::Muted));
    whole->addWidget(plain(value, Type::Body, Role::Text));
    m_facts->addLayout(whole, m_facts->rowCount(), 0, 1, 2);
}

void PaymentPane::beginFacts()
{
    auto *facts = new QWidget;
    m_facts = new QGridLayout(facts);
    m_facts->setContentsMargins(0, space::xs, 0, 0);
    m_facts->setHorizontalSpacing(space::m);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnMinimumWidth(0, 104);
    m_facts->setColumnStretch(1, 1);
    m_column->addWidget(facts);
}

void PaymentPane::fill()
{
    const PaymentRow *row = m_entry && m_entry->here ? &*m_entry->here : nullptr;
    m_empty->setVisible(!m_entry);
    m_scroll->setVisible(m_entry.has_value());
    m_check->setVisible(canCheck());
    m_paper->setVisible(row && hasPaper(*row));
    m_repeat->setVisible(row && !isOpen(row->state));
    m_buttons->setVisible(row != nullptr);
    m_content = new QWidget;
    m_content->setProperty("ground", u"clear"_s);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::s);
    if (row)
        fillHere(*row);
    else if (m_entry)
        fillThere(m_entry->there);
    m_column->addStretch(1);
    m_scroll->setWidget(m_content);
}

void PaymentPane::fillThere(const RegistryRow &row)
{
    auto *mark = new StateMark;
    mark->setState(Mark::Info, tr("Not of this till"));
    m_column->addWidget(plain(m_serviceName, Type::Large, Role::Text, true));
    m_column->addWidget(mark, 0, Qt::AlignLeft);
    m_column->addWidget(plain(withUnit(row.amount), Type::Hero, Role::Text, true));
    m_column->addWidget(plain(tr("The gateway has this payment as paid; this till did not make it. Only the "
                                 "registry knows of it, and it does not say for which account it was."),
        Type::Body, Role::Muted));
    beginFacts();
    fact(tr("Time"), shownTime(QDateTime::fromMSecsSinceEpoch(m_entry->at, Qt::UTC)));
    fact(tr("Card"), row.cardNumber);
    fact(tr("Card holder"), row.owner);
    fact(tr("User id"), row.userId);
    wideFact(tr("Transaction"), row.id);
}

void PaymentPane::fillHere(const PaymentRow &row)
{
    const bool alarm = !row.alarm.isEmpty();
    if (row.state == PaymentState::Paid)
        m_paper->setLabel(tr("Receipt"), tr("Print receipt"));
    else
        m_paper->setLabel(tr("In-process slip"));

    auto *mark = new StateMark;
    mark->setState(markOf(row.state, alarm), stateWords(row.state));
    m_column->addWidget(plain(row.service.name, Type::Large, Role::Text, true));
    m_column->addWidget(mark, 0, Qt::AlignLeft);
    m_column->addWidget(plain(withUnit(row.amount), Type::Hero, Role::Text, true));
    if (alarm) {
        auto *bar = new Panel;
        bar->setFill(Role::RefusedBack);
        bar->setBordered(false);
        bar->setEdge(Role::Refused);
        auto *inside = new QVBoxLayout(bar);
        inside->setContentsMargins(space::l, space::s, space::m, space::s);
        auto *words = plain(alarmWords(row), Type::Body, Role::Refused);
        words->setObjectName(u"alarmWords"_s);
        inside->addWidget(words);
        m_column->addWidget(bar);
    }
    beginFacts();
    fact(tr("Number"), receiptNumber(row));
    for (const AccountItem &item : row.account)
        fact(titleOf(item), item.valueTitle.isEmpty() ? item.value : item.valueTitle);
    for (const Detail &detail : row.createDetails.isEmpty() ? row.infoDetails : row.createDetails) {
        if (detail.name.compare(u"fio"_s, Qt::CaseInsensitive) == 0)
            fact(tr("Subscriber"), detail.value);
        else if (detail.name.compare(u"address"_s, Qt::CaseInsensitive) == 0)
            fact(tr("Address"), detail.value);
    }
    fact(tr("Card"), QStringList {row.card.label, row.card.mask}.join(u'\n').trimmed());
    if (row.paidAmount != Soum() && row.paidAmount != row.amount)
        fact(tr("Paid by the gateway's figures"), withUnit(row.paidAmount));
    fact(tr("In the registry"), JournalModel::registryWords(m_entry->says));
    wideFact(tr("Transaction"), row.transactionId);
    fact(tr("Reference"), row.paymentRef);
    fact(tr("EPOS"), QStringList {row.eposMerchant, row.eposTerminal}.join(u'\n').trimmed());
    switch (row.confirmedBy) {
    case ConfirmedBy::Status:
        fact(tr("Confirmed by"), tr("status"));
        break;
    case ConfirmedBy::Registry:
        fact(tr("Confirmed by"), tr("registry"));
        break;
    case ConfirmedBy::Nobody:
    case ConfirmedBy::Pay:
        break;
    }
    if (row.state != PaymentState::Paid)
        fact(tr("Gateway's code"), row.refusal);
    addEvents();
}

void PaymentPane::addEvents()
{
    if (m_events.isEmpty())
        return;
    m_column->addSpacing(space::s);
    m_column->addWidget(plain(tr("What happened"), Type::Label, Role::Muted, true));
    auto *line = new Panel;
    line->setObjectName(u"timeLine"_s);
    line->setFill(Role::Window);
    line->setBordered(false);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(space::m, space::s, space::m, space::s);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 1);
    QDate day;
    int shown = 0;
    for (const JournalEvent &event : std::as_const(m_events)) {
        const QDateTime at = toTashkent(event.serverAt.isValid() ? event.serverAt : event.at);
        const int row = shown++;
        // The day stands only where it changes: most payments live for seconds.
        const bool sameDay = at.date() == day;
        day = at.date();
        grid->addWidget(
            plain(sameDay || row == 0 ? at.toString(u"HH:mm:ss"_s) : at.toString(u"dd.MM HH:mm:ss"_s),
                Type::Label, Role::Muted),
            row, 0, Qt::AlignTop);
        grid->addWidget(plain(eventWords(event), Type::Label, Role::Text), row, 1, Qt::AlignTop);
    }
    m_column->addWidget(line);
}

} // namespace kassa
