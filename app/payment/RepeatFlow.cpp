// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/RepeatFlow.h"

#include "app/core/EventNames.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
tl::unexpected<Error> refuse(ErrorCode code, const QString &reason, PaymentId payment)
{
    return tl::unexpected<Error>(deskError(code, reason, payment));
}
} // namespace

RepeatFlow::RepeatFlow(DeskState &state, CreateFlow &creates, PayFlow &pays, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_creates(creates)
    , m_pays(pays)
{
}

QList<WhyNot> RepeatFlow::canRepeat(PaymentId id) const
{
    const std::optional<PaymentRow> row = m_state.parts.journal.row(id);
    return row ? whyNotRepeat(*row, m_state.proof(*row)) : QList {WhyNot::NotUnknown};
}

QList<WhyNot> RepeatFlow::canRelease(PaymentId id) const
{
    const std::optional<PaymentRow> row = m_state.parts.journal.row(id);
    return row ? whyNotRelease(*row, m_state.proof(*row)) : QList {WhyNot::NotUnknown};
}

QList<WhyNot> RepeatFlow::why(const Work &work) const
{
    return work.kind == Kind::Release ? canRelease(work.id) : canRepeat(work.id);
}

void RepeatFlow::repeatPay(PaymentId id, const QString &otp, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->id = id;
    work->otp = QString(otp.constData(), otp.size());
    work->done = std::move(done);
    begin(work);
}

void RepeatFlow::repeatCreate(PaymentId id, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->kind = Kind::Create;
    work->id = id;
    work->done = std::move(done);
    begin(work);
}

void RepeatFlow::release(PaymentId id, Completion<PaymentRow> done)
{
    const auto work = std::make_shared<Work>();
    work->kind = Kind::Release;
    work->id = id;
    work->done = std::move(done);
    begin(work);
}

void RepeatFlow::begin(const WorkPtr &work)
{
    m_state.clockWatch.look();
    const std::optional<PaymentRow> row = m_state.parts.journal.row(work->id);
    if (m_asking.contains(work->id)) {
        work->done.complete(refuse(ErrorCode::StateMoved, u"a senior is being asked"_s, work->id));
        return;
    }
    if (const QList<WhyNot> reasons = why(*work); !row || !reasons.isEmpty()) {
        work->done.complete(refuse(ErrorCode::Unproven, whyNotNames(reasons), work->id));
        return;
    }
    if (work->kind == Kind::Pay && row->cardInCreate && work->otp.isEmpty()) {
        work->done.complete(refuse(ErrorCode::InvalidInput, u"no code"_s, work->id));
        return;
    }
    work->attempts = row->attempts;
    m_asking.insert(work->id);
    SeniorApproval *senior = m_state.parts.senior;
    const auto what = work->kind == Kind::Release ? SeniorApproval::Request::What::ReleaseAccount
                                                  : SeniorApproval::Request::What::RepeatPay;
    (senior ? *senior : m_noSenior)
        .ask({what, *row}, this,
            [this, work](const SeniorApproval::Decision &decision) { decided(work, decision); });
}

void RepeatFlow::decided(const WorkPtr &work, const SeniorApproval::Decision &decision)
{
    work->senior = {decision.by.trimmed(), decision.reason.trimmed()};
    const bool release = work->kind == Kind::Release;
    const bool granted
        = decision.granted && !work->senior.by.isEmpty() && (!release || !work->senior.reason.isEmpty());
    if (!granted || !work->done.waiting()) {
        m_asking.remove(work->id);
        work->done.complete(refuse(ErrorCode::NoSenior,
            decision.granted ? u"no name or reason"_s : u"the senior said no"_s, work->id));
        return;
    }
    if (release) {
        letThrough(work);
        return;
    }
    // The senior may have thought for a while.
    m_state.registry.readFor(work->id, this, [this, work] { afterReading(work); });
}

void RepeatFlow::afterReading(const WorkPtr &work)
{
    // The last of the three answers may be ten minutes old.
    m_state.settlement.ask(
        work->id, Settlement::Why::Plan, this,
        [this, work](const StatusVerdict &verdict) { send(work, verdict); }, work->senior.by);
}

void RepeatFlow::send(const WorkPtr &work, const StatusVerdict &verdict)
{
    m_asking.remove(work->id);
    if (!work->done.waiting())
        return;
    if (verdict.event != PaymentEvent::StatusCreated && verdict.event != PaymentEvent::StatusNotFound) {
        work->done.complete(refuse(ErrorCode::Unproven, u"status"_s, work->id));
        return;
    }
    const std::optional<PaymentRow> row = m_state.parts.journal.row(work->id);
    const QList<WhyNot> reasons = why(*work);
    if (!row || !reasons.isEmpty() || row->attempts != work->attempts) {
        work->done.complete(refuse(ErrorCode::Unproven, whyNotNames(reasons), work->id));
        return;
    }
    if (work->kind == Kind::Pay) {
        m_pays.repeat(work->id, work->otp, work->senior, std::move(work->done));
        return;
    }
    m_creates.replace(work->id, draftOf(*row), work->senior, std::move(work->done));
}

void RepeatFlow::letThrough(const WorkPtr &work)
{
    m_asking.remove(work->id);
    if (const QList<WhyNot> reasons = why(*work); !reasons.isEmpty()) {
        work->done.complete(refuse(ErrorCode::Unproven, whyNotNames(reasons), work->id));
        return;
    }
    PaymentChange change;
    change.released = true;
    work->done.complete(m_state.parts.journal.amend(work->id, PaymentState::PayUnknown, change,
        {event::released, work->senior.by, 0, work->senior.reason, {}}));
}

} // namespace kassa
