// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/PayFlow.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> refuse(ErrorCode code, const QString &reason, PaymentId payment)
{
    return tl::unexpected<Error>(deskError(code, reason, payment));
}

bool payable(PaymentState state)
{
    return state == PaymentState::Created || state == PaymentState::OtpWait
        || state == PaymentState::PayRefused;
}

const Card &cardFor(const PaymentRow &row, const Card &chosen)
{
    return row.cardInCreate || chosen.localId.isEmpty() ? row.card : chosen;
}
} // namespace

PayFlow::PayFlow(DeskState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void PayFlow::pay(
    PaymentId id, const QString &otp, const Card &card, const Answered &answered, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->id = id;
    work->otp = QString(otp.constData(), otp.size()); // our own characters, so that they can be wiped
    work->card = card;
    work->answered = answered.paid;
    work->done = std::move(done);
    begin(work);
}

void PayFlow::repeat(PaymentId id, const QString &otp, const SeniorWord &senior, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->id = id;
    work->otp = QString(otp.constData(), otp.size());
    work->senior = senior;
    work->done = std::move(done);
    begin(work);
}

void PayFlow::begin(const WorkPtr &work)
{
    m_state.clockWatch.look();
    if (busy(work->id)) {
        work->done.complete(refuse(ErrorCode::StateMoved, u"pay is running"_s, work->id));
        return;
    }
    m_works.insert(work->id, work);
    next(work);
}

Result<PaymentRow> PayFlow::ready(const Work &work) const
{
    if (const auto closed = m_state.closed())
        return tl::unexpected<Error>(*closed);
    const std::optional<PaymentRow> row = m_state.parts.journal.row(work.id);
    if (!row)
        return refuse(ErrorCode::StoreFailed, u"the row can't be read"_s, work.id);
    if (row->origin != m_state.parts.origin)
        return refuse(ErrorCode::WrongOrigin, row->origin, work.id);
    const bool repeatable = work.senior && row->state == PaymentState::PayUnknown;
    if (!(work.senior ? repeatable : payable(row->state)) || row->transactionId.isEmpty())
        return refuse(ErrorCode::StateMoved, stateName(row->state), work.id);
    if (row->cardInCreate && work.otp.isEmpty())
        return refuse(ErrorCode::InvalidInput, u"no code"_s, work.id);
    // Another card with a code is another create (rule 12).
    if (!row->cardInCreate && asksForCode(cardFor(*row, work.card)))
        return refuse(ErrorCode::InvalidInput, u"the card asks for a code"_s, work.id);
    return *row;
}

void PayFlow::next(const WorkPtr &work)
{
    const Result<PaymentRow> row = ready(*work);
    if (!row) {
        finish(work, row);
        return;
    }
    if (row->state == PaymentState::PayRefused && !work->statusAsked && !m_state.freshlyRefused(row->id)) {
        askBeforeRetry(work);
        return;
    }
    if (const auto replaced = replacedUnknown(*row); replaced && !work->replacedAsked) {
        askReplaced(work, *replaced);
        return;
    }
    send(work, *row);
}

// Rule 7 with a spent code: the payment of unknown outcome in whose place this one was created.
std::optional<PaymentId> PayFlow::replacedUnknown(const PaymentRow &row) const
{
    if (row.supersedes == 0)
        return std::nullopt;
    const PaymentId id {row.supersedes};
    for (const JournalEvent &event : m_state.parts.journal.events(id))
        if (event.from == PaymentState::PayUnknown && event.to == PaymentState::Superseded)
            return id;
    return std::nullopt;
}

// Minutes pass between create and code; the replaced one may have turned out paid meanwhile.
void PayFlow::askReplaced(const WorkPtr &work, PaymentId replaced)
{
    m_state.settlement.ask(
        replaced, Settlement::Why::Watch, this, [this, work, replaced](const StatusVerdict &verdict) {
            if (!work->done.waiting()) {
                m_works.remove(work->id);
                return;
            }
            const std::optional<PaymentRow> row = m_state.parts.journal.row(replaced);
            const bool answered = verdict.event == PaymentEvent::StatusCreated
                || verdict.event == PaymentEvent::StatusNotFound
                || verdict.event == PaymentEvent::StatusCancelled;
            if (row && (answered || row->state == PaymentState::Paid)) {
                work->replacedAsked = true; // where it is Paid, the commit of PaySent asks the cashier
                next(work);
                return;
            }
            finish(work, refuse(ErrorCode::NeedsStatus, u"of the replaced one"_s, replaced));
        });
}

void PayFlow::askBeforeRetry(const WorkPtr &work)
{
    m_state.settlement.ask(
        work->id, Settlement::Why::BeforeRetry, this, [this, work](const StatusVerdict &verdict) {
            if (!work->done.waiting()) {
                m_works.remove(work->id); // the cashier left before anything was sent
                return;
            }
            if (verdict.event == PaymentEvent::StatusCreated) {
                work->statusAsked = true;
                next(work);
                return;
            }
            const std::optional<PaymentRow> row = m_state.parts.journal.row(work->id);
            if (row && row->state != PaymentState::PayRefused) {
                m_state.remember(*row);
                finish(work, *row);
                return;
            }
            finish(work, refuse(ErrorCode::NeedsStatus, u"before another try"_s, work->id));
        });
}

void PayFlow::send(const WorkPtr &work, const PaymentRow &before)
{
    const Card card = cardFor(before, work->card);
    const std::optional<QString> cardId = m_state.parts.cards.cardId(card.localId);
    if (!cardId || cardId->isEmpty()) {
        finish(work, refuse(ErrorCode::SecretStore, u"no cardId"_s, work->id));
        return;
    }
    const RefusedBeforeCharge refusals(m_state.parts.settings.text(Setting::RefusedBeforeCharge));
    PaymentJournal &journal = m_state.parts.journal;
    const Result<PaymentRow> sent = work->senior
        ? journal.commitRepeatSent(before.id, card, *work->senior, u"cashier"_s)
        : journal.commitPaySent(before.id, before.state, card, work->answered, u"cashier"_s);
    if (!sent) {
        notCommitted(work, before, sent.error());
        return;
    }
    m_state.paySent(before.id);
    PayRequest request;
    request.transactionId = sent->transactionId;
    request.cardId = *cardId;
    request.userId = sent->userId;
    if (sent->cardInCreate)
        request.otp = std::exchange(work->otp, QString());
    auto *session = new PaymentSession(m_state.parts.service, m_state.settlement, m_state.parts.clock, this);
    setAwaited(work, true);
    session->pay(
        before, std::move(request), refusals,
        [this, id = work->id](
            const EventNote &note, const QString &code) { return refusalHeard(id, note, code); },
        [this, work, session, row = *sent](const PaymentSession::End &end) {
            session->deleteLater();
            ended(work, row, end);
        });
}

void PayFlow::notCommitted(const WorkPtr &work, const PaymentRow &before, const Error &error)
{
    // A commit that failed and is found done after all: nothing was sent, and the row has to say so.
    const std::optional<PaymentRow> row = m_state.parts.journal.row(before.id);
    if (!UnstoredAnswers::storeTrouble(error) || !row || row->state != PaymentState::PaySent) {
        finish(work, tl::unexpected<Error>(error));
        return;
    }
    PaymentSession::End end;
    end.happening.event = PaymentEvent::PayNotSent;
    end.happening.before = before.state;
    if (!before.refusal.isEmpty())
        end.happening.change.refusal = before.refusal;
    end.happening.note = {event::payNotSent, u"desk"_s, 0, {}};
    end.error = error;
    ended(work, *row, end);
}

bool PayFlow::refusalHeard(PaymentId id, const EventNote &note, const QString &code)
{
    const std::optional<PaymentRow> row = m_state.parts.journal.row(id);
    if (!row)
        return true;
    if (row->state != PaymentState::PaySent)
        return false;
    // Kept before status is asked: after a crash the next `created` still makes it PayRefused (rule 4).
    PaymentChange change;
    if (!code.isEmpty())
        change.refusal = code;
    const bool kept = code.isEmpty()
        ? m_state.parts.journal.append(id, note).has_value()
        : m_state.parts.journal.amend(id, PaymentState::PaySent, change, note).has_value();
    if (!kept)
        qCWarning(lcPayment, "payment %lld: the refusal could not be noted", number(id));
    return true;
}

Result<PaymentRow> PayFlow::store(PaymentId id, const PaymentSession::End &end)
{
    PaymentJournal &journal = m_state.parts.journal;
    const std::optional<PaymentRow> row = journal.row(id);
    if (!row)
        return failure(ErrorCode::StoreFailed, u"the row can't be read"_s);
    Happening happening = end.happening;
    if (row->state == PaymentState::Paid && end.reply)
        happening.change = receiptOf(*end.reply, &*row);
    else if (row->state != PaymentState::PaySent && !end.reply)
        happening.change = {};
    return record(journal, *row, happening);
}

void PayFlow::ended(const WorkPtr &work, const PaymentRow &sent, const PaymentSession::End &end)
{
    Result<PaymentRow> row = store(work->id, end);
    if (!row && UnstoredAnswers::storeTrouble(row.error())) {
        if (m_state.parts.profile)
            m_state.parts.profile->releaseReserve();
        row = store(work->id, end);
    }
    if (row) {
        stored(work, *row, end);
        return;
    }
    if (!UnstoredAnswers::storeTrouble(row.error())) {
        // The row moved on in a way that this answer can't touch; the answer stays on record.
        if (!m_state.parts.journal.append(work->id, end.happening.note))
            qCWarning(lcPayment, "payment %lld: an answer could not be noted", number(work->id));
        stored(work, m_state.parts.journal.row(work->id).value_or(sent), end);
        return;
    }
    qCCritical(lcPayment, "payment %lld: the answer can't be stored: %ls", number(work->id),
        qUtf16Printable(row.error().reason));
    setAwaited(work, false);
    m_state.unstored.keep(
        work->id, imagined(sent, end.happening), true, [this, id = work->id, end] { return store(id, end); },
        [this, work, end](const PaymentRow &late) {
            if (!m_state.parts.journal.append(work->id, {event::stored, u"desk"_s, 0, {}}))
                qCWarning(lcPayment, "payment %lld: stored late, not noted", number(work->id));
            stored(work, late, end);
        });
}

void PayFlow::stored(const WorkPtr &work, const PaymentRow &row, const PaymentSession::End &end)
{
    const bool notSent = end.happening.event == PaymentEvent::PayNotSent
        && (payable(row.state) || row.state == PaymentState::PayUnknown);
    if (!notSent)
        m_state.remember(row);
    setAwaited(work, false);
    const bool unseen = !work->done.waiting() && !notSent && row.state != PaymentState::PayUnknown;
    if (notSent && end.error) {
        Error error = *end.error;
        error.payment = number(row.id);
        finish(work, tl::unexpected<Error>(error));
    } else {
        finish(work, row);
    }
    if (unseen && !work->settledByStatus)
        Q_EMIT settledUnseen(row.id);
}

bool PayFlow::settledByStatus(const PaymentRow &row)
{
    const auto found = m_works.constFind(row.id);
    if (found == m_works.cend() || !(*found)->awaited)
        return false;
    const WorkPtr work = *found; // stays: pay's own answer may still fill the receipt
    setAwaited(work, false);
    work->settledByStatus = true;
    const bool told = work->done.waiting();
    work->done.complete(row);
    return told;
}

bool PayFlow::answerAwaited() const
{
    return std::any_of(m_works.cbegin(), m_works.cend(), [](const WorkPtr &work) { return work->awaited; });
}

void PayFlow::setAwaited(const WorkPtr &work, bool awaited)
{
    if (work->awaited == awaited)
        return;
    work->awaited = awaited;
    Q_EMIT answerAwaitedChanged();
}

void PayFlow::finish(const WorkPtr &work, Result<PaymentRow> result)
{
    m_works.remove(work->id);
    work->otp.fill(u'\0');
    work->done.complete(std::move(result));
}

} // namespace kassa
