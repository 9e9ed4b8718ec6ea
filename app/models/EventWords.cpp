// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/EventWords.h"

#include "app/core/EventNames.h"

#include <QtCore/QCoreApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct EventText {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

QString withNote(const QString &words, const QString &note)
{
    return note.isEmpty() ? words : u"%1: %2"_s.arg(words, note);
}

QString payAnswerWords(const JournalEvent &event)
{
    if (event.to == PaymentState::Paid)
        return EventText::tr("answer: paid");
    return withNote(EventText::tr("answer to the payment"), event.note);
}

QString statusWords(const QString &note)
{
    if (note == u"paid"_s)
        return EventText::tr("status: paid");
    if (note == u"created"_s)
        return EventText::tr("status: not paid so far");
    if (note == u"cancelled"_s)
        return EventText::tr("status: cancelled");
    return withNote(EventText::tr("status"), note);
}

QString registryWords(const QString &note)
{
    if (note == u"absent"_s)
        return EventText::tr("not in the gateway's registry so far");
    if (note == u"present"_s)
        return EventText::tr("found in the gateway's registry");
    if (note == u"no_answer"_s)
        return EventText::tr("the gateway's registry could not be read");
    return withNote(EventText::tr("the gateway's registry proves nothing yet"), note);
}
} // namespace

QString eventWords(const JournalEvent &event)
{
    const QString &what = event.what;
    if (what == event::createSent)
        return EventText::tr("bill sent to the gateway");
    if (what == event::createAnswer)
        return event.to == PaymentState::Created || event.to == PaymentState::OtpWait
            ? EventText::tr("gateway accepted the bill")
            : withNote(EventText::tr("gateway did not accept the bill"), event.note);
    if (what == event::paySent)
        return EventText::tr("payment request sent");
    if (what == event::payNotSent)
        return EventText::tr("payment request did not leave this computer");
    if (what == event::payAnswer)
        return payAnswerWords(event);
    const bool readable = event.http == 0;
    if (what == event::payUnreadable || (what == event::paySilence && !readable))
        return EventText::tr("the answer could not be read (HTTP %1)").arg(event.http);
    if (what == event::paySilence)
        return EventText::tr("connection lost, no answer");
    if (what == event::statusAnswer)
        return statusWords(event.note);
    if (what == event::statusSilence && !readable)
        return EventText::tr("status asked, the answer could not be read (HTTP %1)").arg(event.http);
    if (what == event::statusSilence)
        return EventText::tr("status asked, no answer");
    if (what == event::registryRow)
        return EventText::tr("found in the gateway's registry");
    if (what == event::registryRead)
        return registryWords(event.note);
    if (what == event::repeatApproved)
        return withNote(EventText::tr("second attempt approved by %1").arg(event.by), event.note);
    if (what == event::released)
        return withNote(EventText::tr("account released by %1").arg(event.by), event.note);
    if (what == event::linked)
        return EventText::tr("belongs together with payment %1").arg(event.note);
    if (what == event::abandoned)
        return EventText::tr("left before payment");
    if (what == event::superseded)
        return withNote(EventText::tr("replaced by a newer payment"), event.note);
    if (what == event::recovered)
        return EventText::tr("program was started again");
    if (what == event::alarm)
        return withNote(EventText::tr("alarm"), event.note);
    if (what == event::clockBack)
        return EventText::tr("this computer's clock went back");
    if (what == event::stored)
        return EventText::tr("answer stored late");
    if (what == event::receiptPrinted)
        return EventText::tr("receipt printed");
    if (what == event::slipPrinted)
        return EventText::tr("in-process slip printed");
    return withNote(what, event.note);
}

QString stateWords(PaymentState state, const QString &refusal)
{
    return state == PaymentState::PayRefused && refusal == u"invalid_otp"_s ? EventText::tr("Wrong code")
                                                                            : stateWords(state);
}

QString stateWords(PaymentState state)
{
    switch (state) {
    case PaymentState::CreateSent:
        return EventText::tr("Being prepared");
    case PaymentState::Created:
        return EventText::tr("Ready to pay");
    case PaymentState::OtpWait:
        return EventText::tr("Waiting for the SMS code");
    case PaymentState::PaySent:
        return EventText::tr("Answer awaited");
    case PaymentState::PayRefused:
        return EventText::tr("The bank refused");
    case PaymentState::PayUnknown:
        return EventText::tr("Result not known yet");
    case PaymentState::Paid:
        return EventText::tr("Paid");
    case PaymentState::Cancelled:
        return EventText::tr("Cancelled");
    case PaymentState::NotCharged:
        return EventText::tr("Not charged");
    case PaymentState::CreateRefused:
        return EventText::tr("Bill not accepted");
    case PaymentState::CreateUnknown:
        return EventText::tr("No answer, not paid");
    case PaymentState::Abandoned:
        return EventText::tr("Left unpaid");
    case PaymentState::Superseded:
        return EventText::tr("Replaced");
    }
    return {};
}

QString alarmWords(const PaymentRow &row)
{
    if (row.alarm.isEmpty())
        return {};
    if (row.alarm == u"amount_differs"_s)
        return EventText::tr(
            "The gateway says that another amount was paid: %1. There is no receipt. Tell the administrator.")
            .arg(withUnit(row.paidAmount));
    if (row.alarm == u"service_differs"_s)
        return EventText::tr(
            "The gateway says that another service was paid. There is no receipt. Tell the administrator.");
    if (row.alarm == u"late_success"_s)
        return EventText::tr(
            "This payment turned out to be paid after all. Check whether the bill was paid twice.");
    if (row.alarm == u"charged_twice"_s)
        return EventText::tr(
            "This bill may have been charged twice: another payment of it is paid as well. Tell the "
            "administrator.");
    if (row.alarm == u"late_cancel"_s)
        return EventText::tr("The gateway cancelled this payment after it was paid. Tell the administrator.");
    if (row.alarm == u"amount_missing"_s || row.alarm == u"service_missing"_s)
        return EventText::tr(
            "The gateway says paid, but not what was paid. There is no receipt. Tell the administrator.");
    return EventText::tr("This payment needs the administrator: %1").arg(row.alarm);
}

} // namespace kassa
