// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/OutcomeDialog.h"

#include "app/core/Clock.h"
#include "app/core/EventNames.h"
#include "app/models/EventWords.h"
#include "app/receipt/ReceiptDocument.h"
#include "ui/controls/Surfaces.h"
#include "ui/payment/FactList.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownEvents = 6;
}

OutcomeDialog::OutcomeDialog(QWidget *parent)
    : DialogFrame(parent)
    , m_facts(new FactList(this))
    , m_alarm(new MessageBar(MessageBar::Tone::Alarm, this))
    , m_history(new Panel(this))
    , m_lines(new Label(Type::Label, Role::Muted, this))
    , m_countdown(new Label(Type::Label, Role::Text, this))
    , m_code(new Label(Type::Label, Role::Muted, this))
    , m_next(new ConfirmButton(this))
    , m_check(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_slip(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_receipt(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_timeLine(new ActionButton(ActionButton::Kind::Plain, this))
    , m_card(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_amount(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_codeAgain(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_again(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_second(new QTimer(this))
{
    setObjectName(u"outcomeDialog"_s);
    const auto name = [](QObject *object, const QString &text) { object->setObjectName(text); };
    name(m_next, u"nextPayer"_s);
    name(m_check, u"checkNow"_s);
    name(m_slip, u"inProcessSlip"_s);
    name(m_receipt, u"printReceipt"_s);
    name(m_timeLine, u"outcomeTimeLine"_s);
    name(m_card, u"otherCard"_s);
    name(m_amount, u"otherAmount"_s);
    name(m_codeAgain, u"codeAgain"_s);
    name(m_again, u"startAgainAfterRefusal"_s);
    body()->addWidget(m_alarm);
    body()->addWidget(m_facts);
    auto *history = new QVBoxLayout(m_history);
    history->setContentsMargins(space::m, space::s, space::m, space::s);
    history->setSpacing(space::xs);
    history->addWidget(m_lines);
    history->addWidget(m_countdown);
    body()->addWidget(m_history);
    body()->addWidget(m_code);
    m_lines->setWordWrap(true);
    m_code->setWordWrap(true);
    auto *others = new QHBoxLayout;
    others->setSpacing(space::m);
    for (ActionButton *button : {m_check, m_slip, m_receipt, m_codeAgain, m_again, m_card, m_amount})
        others->addWidget(button);
    body()->addWidget(m_timeLine, 0, Qt::AlignLeft);
    // The dialog keeps its height from one outcome to the next: what is left over stands here.
    body()->addStretch(1);
    body()->addLayout(others);
    buttons()->addWidget(m_next, 1);
    m_next->setKeyHint(u"Enter"_s);
    m_check->setAction(KeyAction::Refresh);
    m_slip->setAction(KeyAction::Print);
    m_receipt->setAction(KeyAction::Print);
    m_timeLine->setAction(KeyAction::TimeLine);
    setConfirmButton(m_next);
    m_second->setInterval(1000);
    connect(m_second, &QTimer::timeout, this, [this] {
        if (m_nextCheckMs)
            m_nextCheckMs = qMax<qint64>(0, *m_nextCheckMs - 1000);
        m_tooSoon = false;
        showCountdown();
    });
    connect(m_next, &ConfirmButton::confirmed, this, &OutcomeDialog::nextPayer);
    connect(m_check, &ActionButton::clicked, this, &OutcomeDialog::checkNow);
    connect(m_slip, &ActionButton::clicked, this, &OutcomeDialog::slipRequested);
    connect(m_receipt, &ActionButton::clicked, this, &OutcomeDialog::receiptRequested);
    connect(m_timeLine, &ActionButton::clicked, this, &OutcomeDialog::timeLineRequested);
    connect(m_card, &ActionButton::clicked, this, &OutcomeDialog::otherCard);
    connect(m_amount, &ActionButton::clicked, this, &OutcomeDialog::otherAmount);
    connect(m_codeAgain, &ActionButton::clicked, this, &OutcomeDialog::codeAgain);
    connect(m_again, &ActionButton::clicked, this, &OutcomeDialog::startAgain);
}

void OutcomeDialog::setPayment(
    const PaymentRow &row, const QList<JournalEvent> &events, std::optional<qint64> nextCheckMs)
{
    const bool otherState = row.id != m_row.id || row.state != m_row.state;
    m_row = row;
    m_events = events;
    m_nextCheckMs = nextCheckMs;
    show(row.state);
    // What Enter does has changed under the finger: a fresh press is needed (rule 3).
    if (otherState) {
        m_next->rearm();
        m_step->setFocus();
    }
}

void OutcomeDialog::setRefusal(const Words &words)
{
    m_refusal = words;
    if (m_row.state == PaymentState::PayRefused)
        show(m_row.state);
}

void OutcomeDialog::setNotStored(bool notStored)
{
    m_notStored = notStored;
    show(m_row.state);
}

void OutcomeDialog::setWayOnOffered(bool offered)
{
    m_wayOn = offered;
    show(m_row.state);
    m_step->setFocus();
}

void OutcomeDialog::setNext(Next next)
{
    m_then = next;
    nameNext();
}

void OutcomeDialog::nameNext()
{
    const QString label = m_then == Next::Bill ? tr("Next bill")
        : m_then == Next::Total                ? tr("Sum up the list")
                                               : tr("Next payer");
    m_next->setLabel(label, tr("Next payer"));
}

void OutcomeDialog::setCheckedTooSoon()
{
    m_tooSoon = true;
    showCountdown();
}

bool OutcomeDialog::codeRefused() const
{
    return m_row.cardInCreate && (m_row.refusal == u"invalid_otp"_s || m_row.refusal == u"otp_required"_s);
}

void OutcomeDialog::show(PaymentState state)
{
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_check, m_slip, m_receipt, m_card, m_amount, m_codeAgain, m_again, m_history, m_alarm, m_code})
        widget->hide();
    m_second->stop();
    setMainStep(m_next);
    nameNext();
    m_check->setLabel(tr("Check now"));
    m_slip->setLabel(tr("In-process slip"));
    // Told once it is on paper, whoever printed it; the button keeps its place.
    const bool printed = std::any_of(m_events.cbegin(), m_events.cend(),
        [](const JournalEvent &event) { return event.what == event::receiptPrinted; });
    m_receipt->setLabel(
        printed ? tr("The receipt is printed: a copy") : tr("Print receipt"), tr("Print receipt"));
    m_timeLine->setLabel(tr("Time line"));
    m_card->setLabel(tr("Other card"));
    m_amount->setLabel(tr("Other amount"));
    m_codeAgain->setLabel(tr("Enter the code again"));
    m_again->setLabel(tr("Start again"));
    switch (state) {
    case PaymentState::Paid:
        showPaid();
        break;
    case PaymentState::PaySent:
    case PaymentState::PayUnknown:
        showUnknown();
        break;
    case PaymentState::PayRefused:
        showRefused();
        break;
    default:
        showOther();
        break;
    }
    showFacts();
    if (!m_row.alarm.isEmpty()) {
        m_alarm->setText(alarmWords(m_row));
        m_alarm->show();
    }
    if (m_notStored) {
        m_alarm->setText(tr("The answer could not be stored: the disk is full or broken. No receipt and no "
                            "further payments until it is stored."));
        m_alarm->show();
        m_receipt->hide();
    }
}

void OutcomeDialog::showPaid()
{
    setMark(m_row.alarm.isEmpty() ? Mark::Paid : Mark::Alarm);
    setTitle(
        tr("Paid · %1").arg(withUnit(m_row.alarm == "amount_differs"_L1 ? m_row.paidAmount : m_row.amount)));
    setSubtitle(m_row.confirmedBy == ConfirmedBy::Status ? tr("Confirmed by status") : QString());
    m_receipt->setVisible(hasReceipt(m_row));
    // What was unknown until now says how it became known.
    m_history->setVisible(
        m_row.confirmedBy == ConfirmedBy::Status || m_row.confirmedBy == ConfirmedBy::Registry);
    m_countdown->hide();
    showHistory();
}

void OutcomeDialog::showUnknown()
{
    setMark(Mark::Unknown);
    setTitle(tr("The result is not known yet"));
    setSubtitle(tr("Do not charge again."), Role::Unknown);
    m_check->show();
    m_slip->show();
    m_history->show();
    m_countdown->show();
    showHistory();
    showCountdown();
    m_second->start();
}

void OutcomeDialog::showRefused()
{
    setMark(Mark::Refused);
    const QString title = tr("The bank refused");
    setTitle(title);
    // What the title says need not be said twice.
    QString what = m_refusal.what;
    if (what.startsWith(title + u": "_s)) {
        what.remove(0, title.size() + 2);
        what.replace(0, 1, what.at(0).toUpper());
    }
    setSubtitle(QString(what + u' ' + m_refusal.whatToDo).trimmed());
    const QString small = smallPrint(m_refusal);
    m_code->setText(small);
    m_code->setVisible(!small.isEmpty());
    if (!m_wayOn)
        return;
    if (codeRefused())
        m_codeAgain->show();
    else if (m_row.cardInCreate)
        m_again->show();
    m_card->show();
    m_amount->show();
    setMainStep(codeRefused() ? m_codeAgain : m_card);
}

void OutcomeDialog::setMainStep(ActionButton *step)
{
    for (ActionButton *button : {static_cast<ActionButton *>(m_next), m_card, m_codeAgain})
        button->setKind(button == step ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary);
    for (ActionButton *button : {m_card, m_codeAgain})
        button->setKeyHint(button == step ? u"Enter"_s : QString());
    m_next->setKeyHint(step == m_next ? u"Enter"_s : u"Esc"_s);
    for (ActionButton *button : {m_card, m_codeAgain, m_amount, m_again})
        button->setMain(step != m_next);
    if (step == m_next)
        setConfirmButton(m_next);
    else {
        setConfirmButton(nullptr);
        setEnterButton(step);
    }
    m_step = step;
}

void OutcomeDialog::showOther()
{
    setMark(m_row.alarm.isEmpty() ? Mark::Cancelled : Mark::Alarm);
    setTitle(stateWords(m_row.state));
    setSubtitle({});
}

void OutcomeDialog::showFacts()
{
    m_facts->clear();
    m_facts->add(m_row.service.name, withUnit(m_row.amount));
    if (m_row.state == PaymentState::PaySent || m_row.state == PaymentState::PayUnknown)
        m_facts->add(tr("Sent"), shownTime(m_row.sentAt, true));
    if (!m_row.card.mask.isEmpty())
        m_facts->add(tr("Card"), m_row.card.mask);
    // Under an alarm nobody knows whose hands the cash is in.
    if (m_row.state == PaymentState::Paid && m_row.card.owner == CardOwner::Point && m_row.alarm.isEmpty())
        m_facts->add(tr("Cash taken"), withUnit(m_row.amount));
    m_facts->addLong(tr("Transaction"), m_row.transactionId);
}

void OutcomeDialog::showHistory()
{
    QStringList lines;
    for (const JournalEvent &event : m_events.mid(qMax<qsizetype>(0, m_events.size() - shownEvents)))
        lines.append(u"%1  %2"_s.arg(toTashkent(event.at).toString(u"HH:mm:ss"_s), eventWords(event)));
    m_lines->setText(lines.join(u'\n'));
}

void OutcomeDialog::showCountdown()
{
    if (m_tooSoon)
        m_countdown->setText(tr("Asked a moment ago. Wait 5 seconds."));
    else if (!m_nextCheckMs)
        m_countdown->setText(tr("Waiting for the bank's answer…"));
    else if (*m_nextCheckMs < 90000)
        m_countdown->setText(tr("next check in %1 s").arg((*m_nextCheckMs + 999) / 1000));
    else
        m_countdown->setText(tr("next check in %1 min").arg((*m_nextCheckMs + 59999) / 60000));
}

void OutcomeDialog::escapePressed()
{
    // Closing the view changes nothing about the payment: the desk owns it. But what has just appeared is
    // read first: a key that was meant for the dialog before must not wipe it away.
    if (m_next->isReady())
        Q_EMIT nextPayer();
}

void OutcomeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show(m_row.state);
    DialogFrame::changeEvent(event);
}

} // namespace kassa
