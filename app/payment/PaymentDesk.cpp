// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/PaymentDesk.h"

#include "app/core/EventNames.h"
#include "app/payment/CreateFlow.h"
#include "app/payment/PayFlow.h"
#include "app/payment/RepeatFlow.h"

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

struct PaymentDesk::Private {
    Private(Parts parts, QObject *owner)
        : state(std::move(parts), owner)
        , creates(state, owner)
        , pays(state, owner)
        , repeats(state, creates, pays, owner)
    {
    }
    DeskState state;
    CreateFlow creates;
    PayFlow pays;
    RepeatFlow repeats;
    bool awaited = false;
};

PaymentDesk::PaymentDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(parts), this))
{
    connect(&d->state.parts.journal, &PaymentJournal::changed, this, &PaymentDesk::changed);
    connect(&d->state.settlement, &Settlement::checksChanged, this, &PaymentDesk::checksChanged);
    connect(&d->state.settlement, &Settlement::forbidden, this, &PaymentDesk::forbidden);
    connect(
        &d->state.unstored, &UnstoredAnswers::blockingChanged, this, &PaymentDesk::answerNotStoredChanged);
    connect(&d->pays, &PayFlow::settledUnseen, this, &PaymentDesk::settled);
    connect(&d->state.registry, &RegistryWatch::proofChanged, this, &PaymentDesk::proofChanged);
    connect(&d->state.registry, &RegistryWatch::settled, &d->state.settlement, &Settlement::settled);
    connect(&d->state.settlement, &Settlement::settled, this, [this](PaymentId id) {
        const std::optional<PaymentRow> row = d->state.parts.journal.row(id);
        if (row)
            d->state.remember(*row);
        if (!row || !d->pays.settledByStatus(*row))
            Q_EMIT settled(id);
    });
    const auto awaitedMayChange = [this] {
        const bool now = answerAwaited();
        if (std::exchange(d->awaited, now) != now)
            Q_EMIT answerAwaitedChanged(now);
    };
    connect(&d->creates, &CreateFlow::answerAwaitedChanged, this, awaitedMayChange);
    connect(&d->pays, &PayFlow::answerAwaitedChanged, this, awaitedMayChange);
}

PaymentDesk::~PaymentDesk() = default;

Result<void> PaymentDesk::start()
{
    PaymentJournal &journal = d->state.parts.journal;
    const QString origin = journal.origin();
    if (!origin.isEmpty() && !d->state.parts.origin.isEmpty() && origin != d->state.parts.origin)
        return tl::unexpected<Error>(deskError(ErrorCode::WrongOrigin, origin));
    if (const Result<void> recovered = journal.recover(); !recovered)
        return recovered;
    d->state.settlement.start();
    d->state.clockWatch.start();
    d->state.registry.start();
    return {};
}

void PaymentDesk::create(
    const PaymentDraft &draft, const Answered &answered, QObject *context, Callback<PaymentRow> done)
{
    d->creates.create(draft, answered, Completion<PaymentRow>(context, this, std::move(done)));
}

void PaymentDesk::pay(PaymentId id, const QString &otp, const Card &card, const Answered &answered,
    QObject *context, Callback<PaymentRow> done)
{
    d->pays.pay(id, otp, card, answered, Completion<PaymentRow>(context, this, std::move(done)));
}

QList<WhyNot> PaymentDesk::canRepeat(PaymentId id) const
{
    return d->repeats.canRepeat(id);
}

void PaymentDesk::repeatPay(PaymentId id, const QString &otp, QObject *context, Callback<PaymentRow> done)
{
    d->repeats.repeatPay(id, otp, Completion<PaymentRow>(context, this, std::move(done)));
}

void PaymentDesk::repeatCreate(PaymentId id, QObject *context, Callback<PaymentRow> done)
{
    d->repeats.repeatCreate(id, Completion<PaymentRow>(context, this, std::move(done)));
}

QList<WhyNot> PaymentDesk::canRelease(PaymentId id) const
{
    return d->repeats.canRelease(id);
}

void PaymentDesk::releaseAccount(PaymentId id, QObject *context, Callback<PaymentRow> done)
{
    d->repeats.release(id, Completion<PaymentRow>(context, this, std::move(done)));
}

void PaymentDesk::registryRead(const RegistrySpan &span)
{
    d->state.registry.take(span);
}

QList<PaymentId> PaymentDesk::linkedTo(PaymentId id) const
{
    return d->state.parts.journal.linkedTo(id);
}

Result<void> PaymentDesk::abandon(PaymentId id)
{
    PaymentJournal &journal = d->state.parts.journal;
    const std::optional<PaymentRow> row = journal.row(id);
    if (!row)
        return tl::unexpected<Error>(deskError(ErrorCode::StoreFailed, u"the row can't be read"_s, id));
    if (d->pays.busy(id))
        return tl::unexpected<Error>(deskError(ErrorCode::StateMoved, u"pay is running"_s, id));
    const Result<PaymentRow> left
        = record(journal, *row, {PaymentEvent::LeftByCashier, {}, {event::abandoned, u"cashier"_s, 0, {}}});
    if (!left)
        return tl::unexpected<Error>(left.error());
    return {};
}

bool PaymentDesk::checkNow(PaymentId id)
{
    d->state.clockWatch.look();
    return d->state.settlement.checkNow(id);
}

std::optional<qint64> PaymentDesk::nextCheckInMs(PaymentId id) const
{
    return d->state.settlement.nextCheckInMs(id);
}

bool PaymentDesk::answerAwaited() const
{
    return d->creates.answerAwaited() || d->pays.answerAwaited();
}

bool PaymentDesk::answerNotStored() const
{
    return d->state.unstored.blocking();
}

std::optional<PaymentRow> PaymentDesk::unstored(PaymentId id) const
{
    return d->state.unstored.row(id);
}

std::optional<PaymentRow> PaymentDesk::row(PaymentId id) const
{
    const std::optional<PaymentRow> waiting = unstored(id);
    return waiting ? waiting : d->state.parts.journal.row(id);
}

QList<JournalEvent> PaymentDesk::events(PaymentId id) const
{
    return d->state.parts.journal.events(id);
}

Result<void> PaymentDesk::note(PaymentId id, const EventNote &what)
{
    return d->state.parts.journal.append(id, what);
}

QList<PaymentRow> PaymentDesk::openPayments() const
{
    const PaymentJournal &journal = d->state.parts.journal;
    QList<PaymentRow> rows = journal.inStates({PaymentState::PaySent, PaymentState::PayUnknown});
    for (const PaymentRow &marked : journal.withAlarm()) {
        const bool listed = std::any_of(
            rows.cbegin(), rows.cend(), [&marked](const PaymentRow &row) { return row.id == marked.id; });
        if (!listed)
            rows += marked;
    }
    for (PaymentRow &row : rows)
        row = unstored(row.id).value_or(row);
    std::sort(rows.begin(), rows.end(),
        [](const PaymentRow &a, const PaymentRow &b) { return number(a.id) > number(b.id); });
    return rows;
}

void PaymentDesk::setOrigin(const QString &origin)
{
    if (d->state.parts.origin == origin)
        return;
    d->state.parts.origin = origin;
    d->state.settlement.setOrigin(origin);
    askAgain();
}

void PaymentDesk::askAgain()
{
    d->state.settlement.askAgain();
}

QString originOf(const QUrl &baseUrl, const QString &merchant)
{
    if (!baseUrl.isValid() || baseUrl.host().isEmpty())
        return {};
    const QString scheme = baseUrl.scheme().toLower();
    QString host = baseUrl.host().toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int port = baseUrl.port(scheme == "http"_L1 ? 80 : 443);
    const QString label = merchant.trimmed();
    const QString place = u"%1://%2:%3"_s.arg(scheme, host, QString::number(port));
    return label.isEmpty() ? place : place + u'/' + label;
}

PaymentDraft draftOf(const PaymentRow &row)
{
    return {row.service, row.account, row.amount, row.card, row.infoDetails};
}

} // namespace kassa
