// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/CreateFlow.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"
#include "app/payment/Guard.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> refuse(ErrorCode code, const QString &reason, PaymentId payment = {})
{
    return tl::unexpected<Error>(deskError(code, reason, payment));
}

constexpr qint64 foreignRowMs = 60 * 60 * 1000;

bool mayPass(PaymentEvent status)
{
    return status == PaymentEvent::StatusCreated || status == PaymentEvent::StatusCancelled;
}
} // namespace

CreateFlow::CreateFlow(DeskState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
}

void CreateFlow::create(const PaymentDraft &draft, const Answered &answered, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->draft = draft;
    work->answered = answered;
    work->done = std::move(done);
    begin(work);
}

void CreateFlow::replace(
    PaymentId unknown, const PaymentDraft &draft, const SeniorWord &senior, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->draft = draft;
    work->replaces = unknown;
    work->senior = senior;
    work->done = std::move(done);
    begin(work);
}

void CreateFlow::begin(const WorkPtr &work)
{
    m_state.clockWatch.look();
    if (const auto closed = m_state.closed()) {
        work->done.complete(tl::unexpected<Error>(*closed));
        return;
    }
    if (const Result<void> ready = prepare(*work); !ready) {
        work->done.complete(tl::unexpected<Error>(ready.error()));
        return;
    }
    const auto twin = std::find_if(m_works.cbegin(), m_works.cend(), [&](const WorkPtr &other) {
        return other->accountKey == work->accountKey && other->draft.service.id == work->draft.service.id
            && other->done.waiting();
    });
    if (twin != m_works.cend()) {
        work->done.complete(refuse(ErrorCode::AccountOpen, u"create is running"_s, (*twin)->row));
        return;
    }
    m_state.registry.tillInUse();
    m_works += work;
    guard(work);
}

Result<void> CreateFlow::prepare(Work &work) const
{
    const Card &card = work.draft.card;
    if (work.draft.service.id.isEmpty() || work.draft.amount.value() <= 0)
        return refuse(ErrorCode::InvalidInput, u"service or amount"_s);
    work.cardInCreate = asksForCode(card) && !card.localId.isEmpty();
    if (work.cardInCreate) {
        const std::optional<QString> cardId = m_state.parts.cards.cardId(card.localId);
        if (!cardId || cardId->isEmpty())
            return refuse(ErrorCode::SecretStore, u"no cardId"_s);
        work.cardId = *cardId;
    }
    const Result<QByteArray> key = m_state.parts.journal.accountKey(work.draft.account);
    if (!key)
        return tl::unexpected<Error>(key.error());
    work.accountKey = *key;
    return {};
}

void CreateFlow::guard(const WorkPtr &work)
{
    if (!work->done.waiting()) {
        m_works.removeOne(work);
        return;
    }
    GuardQuestion question;
    question.origin = m_state.parts.origin;
    question.serviceId = work->draft.service.id;
    question.accountKey = work->accountKey;
    question.amount = work->draft.amount;
    question.answered = work->answered.paid;
    question.replaces = work->replaces;
    question.nowUtc = m_state.parts.clock.utcNow();
    question.paidLately = m_state.paidLately();
    const GuardVerdict verdict = judge(m_state.parts.journal, question);
    if (verdict.stop) {
        finish(work, tl::unexpected<Error>(*verdict.stop));
        return;
    }
    for (const PaymentId refused : verdict.askFirst) {
        if (!work->asked.contains(refused)) {
            askFirst(work, refused);
            return;
        }
    }
    if (const std::optional<RegistryRow> foreign = foreignRow(*work)) {
        Error error = deskError(ErrorCode::NeedsAnswer, u"foreign_row"_s);
        error.gatewayMessage = foreign->date;
        finish(work, tl::unexpected<Error>(error));
        return;
    }
    send(work, verdict.askFirst);
}

// Rule 14: somebody else's payment of the last hour with this service and amount, from the registry's mirror.
std::optional<RegistryRow> CreateFlow::foreignRow(const Work &work) const
{
    if (work.replaces || !m_state.parts.registryLately)
        return std::nullopt;
    const QDateTime since = m_state.parts.serverClock.utcNow().addMSecs(-foreignRowMs);
    for (const RegistryRow &row :
        m_state.parts.registryLately(work.draft.service.id, work.draft.amount, since))
        if (!work.answered.foreignRows.contains(row.date)
            && !m_state.parts.journal.byTransaction(m_state.parts.origin, row.id))
            return row;
    return std::nullopt;
}

void CreateFlow::askFirst(const WorkPtr &work, PaymentId refused)
{
    m_state.settlement.ask(
        refused, Settlement::Why::Guard, this, [this, work, refused](const StatusVerdict &verdict) {
            if (mayPass(verdict.event)) {
                work->asked.insert(refused, verdict.event);
                guard(work);
                return;
            }
            // `paid` made it Paid with the alarm: the guard sees that by itself and asks the cashier.
            const std::optional<PaymentRow> row = m_state.parts.journal.row(refused);
            if (row && row->state == PaymentState::Paid) {
                m_state.remember(*row);
                guard(work);
                return;
            }
            finish(work, refuse(ErrorCode::NeedsStatus, u"guard"_s, refused));
        });
}

void CreateFlow::send(const WorkPtr &work, const QList<PaymentId> &refused)
{
    const PaymentDraft &draft = work->draft;
    const Settings &settings = m_state.parts.settings;
    NewPayment payment;
    payment.origin = m_state.parts.origin;
    payment.service = draft.service;
    payment.account = draft.account;
    payment.amount = draft.amount;
    payment.userId = settings.text(Setting::UserId).trimmed();
    payment.card = draft.card;
    payment.cardInCreate = work->cardInCreate;
    payment.infoDetails = draft.infoDetails;
    for (const PaymentId id : refused)
        (work->asked.value(id) == PaymentEvent::StatusCancelled ? payment.cancelled : payment.superseded)
            += id;
    payment.replaces = work->replaces;
    payment.senior = work->senior;
    const Result<PaymentRow> row = m_state.parts.journal.commitCreateSent(payment, u"cashier"_s);
    if (!row) {
        closeUnsent();
        finish(work, tl::unexpected<Error>(row.error()));
        return;
    }
    work->row = row->id;
    CreateRequest request;
    request.serviceId = row->service.id;
    request.account = row->account;
    request.amount = row->amount;
    request.userId = row->userId;
    if (work->cardInCreate) {
        request.cardId = std::exchange(work->cardId, QString());
        request.phoneNumber = draft.card.phone.trimmed();
        request.sms = QJsonDocument::fromJson(settings.text(Setting::Sms).toUtf8()).object();
    }
    auto *session = new PaymentSession(m_state.parts.service, m_state.settlement, m_state.parts.clock, this);
    ++m_sent;
    Q_EMIT answerAwaitedChanged();
    session->create(request, [this, work, session](const PaymentSession::End &end) {
        session->deleteLater();
        --m_sent;
        ended(work, end);
        Q_EMIT answerAwaitedChanged();
    });
}

void CreateFlow::ended(const WorkPtr &work, PaymentSession::End end)
{
    PaymentJournal &journal = m_state.parts.journal;
    // What can't be stored now is closed later; that nothing was made by a refused create stays known.
    const PaymentEvent closing = end.happening.event == PaymentEvent::CreateRefusedByGateway
        ? PaymentEvent::CreateRefusedByGateway
        : PaymentEvent::CreateOutcomeUnknown;
    const std::optional<PaymentRow> row = journal.row(work->row);
    if (!row) {
        PaymentRow lost;
        lost.id = work->row;
        closeLater(lost, closing, end.happening.note);
        finish(work, refuse(ErrorCode::StoreFailed, u"the row can't be read"_s, work->row));
        return;
    }
    Result<PaymentRow> stored = record(journal, *row, end.happening);
    if (!stored && stored.error().code == ErrorCode::InvalidInput) {
        // The journal holds this transactionId already (rule 2).
        end.happening.event = PaymentEvent::CreateOutcomeUnknown;
        end.happening.change = {};
        end.happening.note.note = u"known_transaction"_s;
        end.error = deskError(ErrorCode::BadAnswer, u"create: a transactionId that is known already"_s);
        end.error->httpStatus = end.happening.note.http;
        stored = record(journal, *row, end.happening);
    }
    if (!stored) {
        if (UnstoredAnswers::storeTrouble(stored.error()))
            closeLater(*row, closing, end.happening.note);
        finish(work, stored);
        return;
    }
    if (end.error) {
        Error error = *end.error;
        error.payment = number(row->id);
        if (stored->state == PaymentState::CreateUnknown) {
            error.code = ErrorCode::Silence;
            error.outcomeKnown = false;
        }
        finish(work, tl::unexpected<Error>(error));
        return;
    }
    if (!work->done.waiting()) {
        const Result<PaymentRow> left = record(
            journal, *stored, {PaymentEvent::LeftByCashier, {}, {event::abandoned, u"cashier"_s, 0, {}}});
        if (!left)
            qCWarning(lcPayment, "payment %lld: left, but not stored as such", number(row->id));
    }
    finish(work, *stored);
}

void CreateFlow::closeUnsent()
{
    // A commit that failed and is found done after all: a CreateSent row whose create nobody sent.
    for (const PaymentRow &row : m_state.parts.journal.inStates({PaymentState::CreateSent})) {
        const bool sent = std::any_of(
            m_works.cbegin(), m_works.cend(), [&row](const WorkPtr &work) { return work->row == row.id; });
        if (!sent && !m_state.unstored.holds(row.id))
            closeLater(row, PaymentEvent::CreateRefusedByGateway, {event::createAnswer, u"desk"_s, 0, {}});
    }
}

void CreateFlow::closeLater(const PaymentRow &row, PaymentEvent happened, const EventNote &note)
{
    // Nothing was charged; only the row must not stay CreateSent for ever.
    PaymentJournal &journal = m_state.parts.journal;
    const auto write = [&journal, id = row.id, happened, note]() -> Result<PaymentRow> {
        const std::optional<PaymentRow> now = journal.row(id);
        if (!now)
            return failure(ErrorCode::StoreFailed, u"the row can't be read"_s);
        return record(journal, *now, {happened, {}, note});
    };
    m_state.unstored.keep(row.id, row, false, write, [](const PaymentRow &) {});
}

void CreateFlow::finish(const WorkPtr &work, Result<PaymentRow> result)
{
    m_works.removeOne(work);
    work->done.complete(std::move(result));
}

} // namespace kassa
