// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Record.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

bool empty(const PaymentChange &change)
{
    return !change.transactionId && !change.createDetails && !change.otpPhone && !change.confirmedBy
        && !change.payedAt && !change.paymentRef && !change.eposMerchant && !change.eposTerminal
        && !change.refusal && !change.alarm && !change.paidAmount && !change.notChargedInRow
        && !change.released && !change.absentAt && change.links.isEmpty();
}

void countNotCharged(PaymentChange &change, const PaymentRow &row, PaymentEvent event)
{
    if (row.state != PaymentState::PayUnknown)
        return;
    if (event == PaymentEvent::StatusCreated || event == PaymentEvent::StatusNotFound)
        change.notChargedInRow = row.notChargedInRow + 1;
    else if (event == PaymentEvent::StatusNoAnswer && row.notChargedInRow != 0)
        change.notChargedInRow = 0;
}

// What the move itself adds to the columns that the answer brought.
PaymentChange completed(PaymentChange change, const PaymentRow &row, const Transition &to)
{
    if (to.alarm && !change.alarm)
        change.alarm = to.to == PaymentState::Cancelled ? u"late_cancel"_s : u"late_success"_s;
    if (!to.alarm)
        change.alarm.reset();
    if (to.to == PaymentState::Paid && row.state != PaymentState::Paid)
        change.refusal = QString();
    return change;
}

// Rule 9: another payment of this bill is Paid besides. What the table moves without the red mark gets it
// too.
Result<void> lookForTwice(
    PaymentChange &change, const PaymentJournal &journal, const PaymentRow &row, const Transition &to)
{
    if (to.to != PaymentState::Paid || row.state == PaymentState::Paid)
        return {};
    const Result<QList<PaymentId>> others = journal.paidBesides(row);
    if (!others)
        return tl::unexpected<Error>(others.error());
    if (others->isEmpty())
        return {};
    change.links = *others;
    if (!change.alarm || *change.alarm == u"late_success"_s)
        change.alarm = u"charged_twice"_s;
    return {};
}

std::variant<Transition, Impossible> next(const PaymentRow &row, const Happening &happening)
{
    return transition(row.state, happening.event, happening.before, !row.refusal.isEmpty());
}

} // namespace

Result<PaymentRow> record(PaymentJournal &journal, const PaymentRow &row, const Happening &happening)
{
    const auto where = next(row, happening);
    if (const auto *why = std::get_if<Impossible>(&where)) {
        qCWarning(lcPayment, "payment %lld: %ls in %ls is impossible: %ls", number(row.id),
            qUtf16Printable(eventName(happening.event)), qUtf16Printable(stateName(row.state)),
            qUtf16Printable(impossibleName(*why)));
        return failure(ErrorCode::StateMoved, impossibleName(*why));
    }
    const Transition &to = std::get<Transition>(where);
    PaymentChange change = completed(happening.change, row, to);
    if (const Result<void> looked = lookForTwice(change, journal, row, to); !looked)
        return tl::unexpected<Error>(looked.error());
    Result<PaymentRow> stored = row;
    if (to.to != row.state) {
        stored = journal.move(row.id, row.state, to.to, change, happening.note);
    } else {
        if (row.state == PaymentState::PayUnknown)
            change.confirmedBy.reset();
        countNotCharged(change, row, happening.event);
        if (empty(change)) {
            if (const Result<void> appended = journal.append(row.id, happening.note); !appended)
                return tl::unexpected<Error>(appended.error());
        } else {
            stored = journal.amend(row.id, row.state, change, happening.note);
        }
    }
    if (stored && change.alarm && *change.alarm != row.alarm) {
        if (!journal.append(row.id, {event::alarm, happening.note.by, 0, *change.alarm}))
            qCWarning(lcPayment, "payment %lld: the alarm stands on the row, its event could not be stored",
                number(row.id));
    }
    return stored;
}

PaymentRow imagined(const PaymentRow &row, const Happening &happening)
{
    const auto where = next(row, happening);
    const auto *to = std::get_if<Transition>(&where);
    if (!to)
        return row;
    PaymentRow after = row;
    const PaymentChange change = completed(happening.change, row, *to);
    after.state = to->to;
    after.payedAt = change.payedAt.value_or(row.payedAt);
    after.paymentRef = change.paymentRef.value_or(row.paymentRef);
    after.eposMerchant = change.eposMerchant.value_or(row.eposMerchant);
    after.eposTerminal = change.eposTerminal.value_or(row.eposTerminal);
    after.confirmedBy = change.confirmedBy.value_or(row.confirmedBy);
    after.refusal = change.refusal.value_or(row.refusal);
    after.alarm = change.alarm.value_or(row.alarm);
    after.paidAmount = change.paidAmount.value_or(row.paidAmount);
    return after;
}

} // namespace kassa
