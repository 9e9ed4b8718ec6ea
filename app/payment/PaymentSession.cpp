// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/PaymentSession.h"

#include "app/core/EventNames.h"
#include "app/core/Log.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds firstSilence {10'000}; // rule 3
constexpr std::chrono::milliseconds nextSilence {15'000};

EventNote answerNote(const QString &what, const Error &error)
{
    EventNote note = noteOf(what, error);
    note.by = u"cashier"_s;
    return note;
}

Error unreadable(const QString &reason)
{
    Error error;
    error.code = ErrorCode::BadAnswer;
    error.reason = reason;
    error.httpStatus = 200;
    error.outcomeKnown = false;
    return error;
}
} // namespace

PaymentSession::PaymentSession(PaymentService &service, Settlement &settlement, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_settlement(settlement)
    , m_clock(clock)
{
}

void PaymentSession::create(const CreateRequest &request, const Ended &ended)
{
    const bool withCard = !request.cardId.isEmpty();
    m_service.create(request, this, [ended, withCard](const Result<CreateReply> &answer) {
        End end;
        if (answer) {
            end.happening.event
                = withCard ? PaymentEvent::CreateAnsweredWithCard : PaymentEvent::CreateAnswered;
            end.happening.change.transactionId = answer->transactionId;
            end.happening.change.createDetails = answer->data;
            end.happening.change.otpPhone = answer->otpSentPhone;
            end.happening.note = {event::createAnswer, u"cashier"_s, 200, {}};
        } else {
            end.happening.event = sortCreate(answer.error());
            end.happening.note = answerNote(event::createAnswer, answer.error());
            end.error = answer.error();
        }
        ended(end);
    });
}

void PaymentSession::pay(const PaymentRow &before, PayRequest request, const RefusedBeforeCharge &refusals,
    Refused refused, Ended ended)
{
    m_before = before;
    m_refusals = refusals;
    m_refused = std::move(refused);
    m_ended = std::move(ended);
    m_service.pay(request, this, [this](const Result<PayReply> &answer) { answered(answer); });
    request.otp.fill(u'\0');
    listenBeside(firstSilence);
}

void PaymentSession::listenBeside(std::chrono::milliseconds silence)
{
    m_clock.after(silence, this, [this] {
        if (m_answered || m_paidByStatus)
            return;
        m_settlement.ask(m_before.id, Settlement::Why::Beside, this, [this](const StatusVerdict &verdict) {
            m_paidByStatus = m_paidByStatus || verdict.event == PaymentEvent::StatusPaid
                || verdict.event == PaymentEvent::StatusPaidDiffers;
        });
        listenBeside(nextSilence);
    });
}

void PaymentSession::answered(const Result<PayReply> &answer)
{
    m_answered = true;
    const PayAnswer sorted
        = sortPay(m_before.transactionId, answer, m_before.state == PaymentState::PayUnknown, m_refusals);
    End end;
    end.happening.before = m_before.state;
    if (sorted == PayAnswer::Paid) {
        end.happening.event = PaymentEvent::PayAnsweredPaid;
        end.happening.change = receiptOf(*answer);
        end.happening.change.confirmedBy = ConfirmedBy::Pay;
        end.happening.note = {event::payAnswer, u"cashier"_s, 200, {}};
        end.reply = *answer;
        m_ended(end);
        return;
    }
    const Error error = answer ? unreadable(u"pay: another transaction"_s) : answer.error();
    switch (sorted) {
    case PayAnswer::NotSent:
        end.happening.event = PaymentEvent::PayNotSent;
        if (!m_before.refusal.isEmpty())
            end.happening.change.refusal = m_before.refusal;
        end.happening.note = answerNote(event::payNotSent, error);
        end.error = error;
        m_ended(end);
        return;
    case PayAnswer::Unauthorised:
    case PayAnswer::Refused:
        askAfter(sorted, error);
        return;
    case PayAnswer::Paid:
    case PayAnswer::Unknown:
        break;
    }
    end.happening.event = PaymentEvent::PayOutcomeUnknown;
    end.happening.change.refusal = QString();
    end.happening.note = answerNote(!error.gatewayCode.isEmpty() ? event::payAnswer
            : error.httpStatus != 0                              ? event::payUnreadable
                                                                 : event::paySilence,
        error);
    m_ended(end);
}

void PaymentSession::askAfter(PayAnswer answer, const Error &error)
{
    End end;
    end.happening.before = m_before.state;
    end.happening.note = answerNote(event::payAnswer, error);
    const bool refused = answer == PayAnswer::Refused;
    const QString code = error.gatewayCode.toLower();
    if (!m_refused(end.happening.note, refused ? code : QString())) {
        end.happening.event = PaymentEvent::PayOutcomeUnknown;
        m_ended(end);
        return;
    }
    const auto settle = [this, end, refused, code](const StatusVerdict &verdict) mutable {
        end.happening.note = verdict.note;
        end.happening.change = verdict.change;
        switch (verdict.event) {
        case PaymentEvent::StatusPaid:
        case PaymentEvent::StatusPaidDiffers:
            end.happening.event = verdict.event;
            break;
        case PaymentEvent::StatusCancelled:
            end.happening.event = PaymentEvent::PayRefusedCancelled;
            break;
        case PaymentEvent::StatusCreated:
            end.happening.event = PaymentEvent::PayRefusedConfirmed;
            end.happening.change.refusal = code.isEmpty() ? u"unauthorised"_s : code;
            break;
        default:
            end.happening.event = PaymentEvent::PayOutcomeUnknown;
            end.happening.change.refusal = refused ? code : QString();
        }
        m_ended(end);
    };
    m_settlement.ask(m_before.id, Settlement::Why::AfterRefusal, this, settle);
}

} // namespace kassa
