// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimCashier.h"

#include "app/core/EventNames.h"

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000;
constexpr qint64 guardsMemory = 50 * 60 * second; // the guard asks for 60 minutes
constexpr int mostCreates = 5;
constexpr int mostPresses = 6;
} // namespace

Bill *Desk::billOf(const PaymentRow &row) const
{
    if (row.account.isEmpty())
        return nullptr;
    for (Bill &bill : bills)
        if (bill.account == row.account.first().value && bill.typed.contains(row.amount.value()))
            return &bill;
    return nullptr;
}

void printReceipt(PaymentDesk &desk, const PaymentRow &row)
{
    if (row.state == PaymentState::Paid && row.alarm.isEmpty() && !desk.unstored(row.id))
        static_cast<void>(desk.note(row.id, {event::receiptPrinted, u"cashier"_s, 0, {}}));
}

void SimSenior::ask(const Request &request, QObject *context, std::function<void(const Decision &)> done)
{
    const bool granted = dice.chance(80);
    m_timeline.in(dice.between(5 * second, 90 * second),
        [this, granted, request, alive = QPointer<QObject>(context), done = std::move(done)] {
            if (!alive)
                return;
            if (Bill *bill = m_billOf(request.row); bill && granted)
                ++bill->approved;
            done({granted, u"Karimova N."_s, u"the payer waits"_s});
        });
}

Payer::Payer(Desk &desk, Bill &bill, quint64 seed)
    : m_desk(desk)
    , m_bill(bill)
    , m_dice(seed)
{
}

void Payer::later(qint64 low, qint64 high, void (Payer::*what)())
{
    m_desk.timeline.in(m_dice.between(low, high), [self = weak_from_this(), round = m_round, what] {
        const auto payer = self.lock();
        if (payer && !payer->m_gone && payer->m_round == round && payer->m_desk.till.running())
            (payer.get()->*what)();
    });
}

void Payer::begin()
{
    if (!m_desk.till.running())
        return; // programStarted() begins
    if (m_bill.done || historySaysPaid()) {
        leave();
        return;
    }
    m_bill.tried = true;
    m_window = std::make_unique<QObject>();
    m_amount = m_bill.amount;
    if (m_dice.chance(6))
        m_amount += m_dice.between(1, 9);
    const qint64 which = m_dice.below(100);
    m_card = which < 50 ? goodCard : which < 58 ? secondCard : which < 70 ? poorCard : codeCard;
    create();
}

void Payer::beginWithSenior()
{
    if (!m_desk.till.running()) {
        leave();
        return;
    }
    const QList<PaymentRow> open = m_desk.till.journal().inStates({PaymentState::PayUnknown});
    const auto found = std::find_if(
        open.cbegin(), open.cend(), [this](const PaymentRow &row) { return m_desk.billOf(row) == &m_bill; });
    if (found == open.cend()) {
        leave();
        return;
    }
    PaymentDesk &desk = m_desk.till.desk();
    m_row = *found;
    m_amount = m_bill.amount;
    m_card = m_row.cardInCreate ? codeCard : goodCard;
    m_bill.tried = true;
    m_bill.pressedAt = m_desk.timeline.now();
    m_window = std::make_unique<QObject>();
    const int before = m_bill.approved;
    const auto then = [this, before](const char *what) {
        return [this, what, before](const Result<PaymentRow> &row) {
            if (!m_gone)
                decided(what, row, before);
        };
    };
    if (desk.canRelease(m_row.id).isEmpty())
        desk.releaseAccount(m_row.id, m_window.get(), then("senior_releases"));
    else if (m_dice.chance(50))
        desk.repeatCreate(m_row.id, m_window.get(), then("senior_replaces"));
    else
        desk.repeatPay(m_row.id, m_row.cardInCreate ? QString::fromLatin1(rightCode) : QString(),
            m_window.get(), then("senior_repeats"));
}

void Payer::decided(const char *what, const Result<PaymentRow> &row, int approvedBefore)
{
    if (row) {
        m_desk.reached.played(QString::fromLatin1(what));
        if (row->state == PaymentState::PayUnknown && row->released)
            later(second, 9 * second, &Payer::create);
        else if (row->state == PaymentState::Created || row->state == PaymentState::OtpWait)
            created(*row);
        else
            answered(*row);
        return;
    }
    switch (row.error().code) {
    case ErrorCode::Unproven:
    case ErrorCode::NoSenior:
    case ErrorCode::PaidMeanwhile:
    case ErrorCode::InvalidInput:
    case ErrorCode::StateMoved:
    case ErrorCode::AccountOpen:
    case ErrorCode::Blocked:
        // Nothing came of the senior's yes.
        m_bill.approved = approvedBefore;
        break;
    default:
        break;
    }
    leave();
}

bool Payer::historySaysPaid()
{
    // Beyond the guard's memory the cashier looks into the history before taking money for a bill again.
    const bool guarded
        = m_desk.timeline.now() - m_bill.pressedAt < guardsMemory && m_desk.clockSetAt < m_bill.pressedAt;
    if (!m_bill.tried || guarded)
        return false;
    PaymentJournal &journal = m_desk.till.journal();
    const auto key = journal.accountKey(SimTill::account(m_bill.account));
    if (!key)
        return true;
    const auto rows = journal.findOfAccount(SimTill::origin(), SimTill::serviceId(), *key,
        {PaymentState::Paid}, QDateTime::fromSecsSinceEpoch(0, Qt::UTC));
    if (!rows)
        return true;
    for (const PaymentRow &row : *rows)
        if (m_desk.billOf(row) == &m_bill)
            return true;
    return false;
}

void Payer::create()
{
    m_answered = {};
    createAnswered();
}

void Payer::createAnswered()
{
    if (++m_creates > mostCreates) {
        leave();
        return;
    }
    PaymentDraft draft;
    draft.service.id = SimTill::serviceId();
    draft.service.name = u"Electricity"_s;
    draft.account = SimTill::account(m_bill.account);
    draft.amount = Soum(m_amount);
    draft.card = SimTill::card(m_card);
    if (!m_bill.typed.contains(m_amount))
        m_bill.typed += m_amount;
    m_desk.till.desk().create(draft, m_answered, m_window.get(), [this](const Result<PaymentRow> &row) {
        if (!m_gone)
            created(row);
    });
    if (m_dice.chance(4))
        closeWindowSoon(3 * second);
}

void Payer::closeWindowSoon(qint64 within)
{
    later(0, within, &Payer::leave);
}

void Payer::again(const Error &error, void (Payer::*what)(), int percent)
{
    if (error.code == ErrorCode::Unauthorised || error.code == ErrorCode::NotConfigured) {
        if (m_dice.chance(50))
            m_desk.token.paste();
    }
    if (m_dice.chance(percent))
        later(second, 9 * second, what);
    else
        leave();
}

void Payer::created(const Result<PaymentRow> &row)
{
    if (!row) {
        if (row.error().code == ErrorCode::AccountOpen)
            inTheWay(row.error().payment);
        else if (row.error().code == ErrorCode::NeedsAnswer && row.error().payment == 0) {
            m_desk.reached.played(u"foreign_row_asked"_s);
            m_answered.foreignRows += row.error().gatewayMessage;
            again(row.error(), &Payer::createAnswered, 70);
        } else if (row.error().code == ErrorCode::NeedsAnswer)
            question(row.error().payment, &Payer::createAnswered);
        else
            again(row.error(), &Payer::create, 60);
        return;
    }
    m_row = *row;
    if (m_amount != m_bill.amount || m_dice.chance(3)) {
        // Edited: a mistyped amount is always seen before pay.
        m_amount = m_bill.amount;
        static_cast<void>(m_desk.till.desk().abandon(m_row.id));
        later(second, 6 * second, &Payer::create);
        return;
    }
    if (m_dice.chance(6)) {
        static_cast<void>(m_desk.till.desk().abandon(m_row.id));
        leave();
    } else if (m_dice.chance(3)) {
        leave(); // the window is forgotten
    } else {
        later(second / 2, m_dice.chance(3) ? 400 * second : 15 * second, &Payer::press);
    }
}

void Payer::press()
{
    if (++m_presses > mostPresses) {
        leave();
        return;
    }
    QString code;
    if (m_row.cardInCreate)
        code = m_dice.chance(20) ? u"000000"_s : QString::fromLatin1(rightCode);
    const Card card = SimTill::card(m_card);
    m_bill.pressedAt = m_desk.timeline.now();
    m_desk.till.desk().pay(
        m_row.id, code, card, m_answered, m_window.get(), [this](const Result<PaymentRow> &row) {
            if (!m_gone)
                answered(row);
        });
    if (m_dice.chance(5)) {
        // A held key: the second press must go nowhere.
        m_desk.till.desk().pay(
            m_row.id, code, card, m_answered, m_window.get(), [](const Result<PaymentRow> &) {});
    }
    if (m_dice.chance(5))
        closeWindowSoon(4 * second);
}

void Payer::answered(const Result<PaymentRow> &row)
{
    if (!row) {
        switch (row.error().code) {
        case ErrorCode::AccountOpen:
            inTheWay(row.error().payment);
            return;
        case ErrorCode::PaidMeanwhile:
            question(row.error().payment, &Payer::press);
            return;
        case ErrorCode::StateMoved:
        case ErrorCode::InvalidInput:
            leave();
            return;
        default:
            again(row.error(), &Payer::press, 60);
            return;
        }
    }
    m_row = *row;
    switch (row->state) {
    case PaymentState::Paid:
        seePaid(*row);
        leave();
        return;
    case PaymentState::PayRefused:
        if (m_dice.chance(40)) {
            if (!m_row.cardInCreate)
                m_card = goodCard;
            later(second, m_dice.chance(20) ? 100 * second : 20 * second, &Payer::press);
        } else if (m_dice.chance(50)) {
            m_card = m_dice.chance(50) ? goodCard : codeCard;
            later(second, 20 * second, &Payer::create);
        } else {
            leave();
        }
        return;
    case PaymentState::PayUnknown:
        m_checks = int(m_dice.below(6));
        waitForOutcome();
        return;
    case PaymentState::Cancelled:
        again({}, &Payer::create, 60);
        return;
    default:
        leave();
    }
}

void Payer::waitForOutcome()
{
    const std::optional<PaymentRow> row = m_desk.till.desk().row(m_row.id);
    if (row && row->state != PaymentState::PayUnknown) {
        answered(*row);
        return;
    }
    if (m_checks-- <= 0) {
        leave(); // the next payer, with a slip
        return;
    }
    if (m_dice.chance(50))
        m_desk.till.desk().checkNow(m_row.id);
    later(3 * second, 12 * second, &Payer::waitForOutcome);
}

void Payer::question(qint64 payment, void (Payer::*yes)())
{
    const std::optional<PaymentRow> row = m_desk.till.desk().row(PaymentId {payment});
    if (!row) {
        leave();
        return;
    }
    if (m_desk.billOf(*row) == &m_bill) {
        seePaid(*row);
        leave();
        return;
    }
    m_answered.paid += row->id;
    later(second, 5 * second, yes);
}

void Payer::inTheWay(qint64 payment)
{
    m_desk.till.desk().checkNow(PaymentId {payment});
    if (m_dice.chance(40))
        later(5 * second, 40 * second, &Payer::create);
    else
        leave();
}

void Payer::seePaid(const PaymentRow &row)
{
    if (row.state != PaymentState::Paid)
        return;
    if (Bill *bill = m_desk.billOf(row))
        bill->done = true;
    if (m_dice.chance(80))
        printReceipt(m_desk.till.desk(), row);
}

void Payer::leave()
{
    m_gone = true;
    ++m_round;
    // The caller may be the window's own event.
    if (m_window)
        m_window.release()->deleteLater();
    if (onGone)
        m_desk.timeline.in(0, std::exchange(onGone, nullptr));
}

void Payer::programDied()
{
    ++m_round;
    m_window.reset();
}

void Payer::programStarted()
{
    if (m_gone)
        return;
    if (m_dice.chance(45))
        leave();
    else
        later(second, 30 * second, &Payer::begin);
}

} // namespace kassa::sim
