// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/EventWords.h"

#include "app/core/EventNames.h"

#include <QtCore/QCoreApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("EventWords", text);
}

QString withNote(const QString &words, const QString &note)
{
    return note.isEmpty() ? words : u"%1: %2"_s.arg(words, note);
}

QString payAnswerWords(const JournalEvent &event)
{
    if (event.to == PaymentState::Paid)
        return tr("answer: paid");
    return withNote(tr("answer to the payment"), event.note);
}
} // namespace

QString eventWords(const JournalEvent &event)
{
    const QString &what = event.what;
    if (what == event::createSent)
        return tr("bill sent to the gateway");
    if (what == event::createAnswer)
        return event.to == PaymentState::Created || event.to == PaymentState::OtpWait
            ? tr("gateway accepted the bill")
            : withNote(tr("gateway did not accept the bill"), event.note);
    if (what == event::paySent)
        return tr("payment request sent");
    if (what == event::payNotSent)
        return tr("payment request did not leave this computer");
    if (what == event::payAnswer)
        return payAnswerWords(event);
    if (what == event::paySilence)
        return tr("connection lost, no answer");
    if (what == event::statusAnswer)
        return withNote(tr("status"), event.note);
    if (what == event::statusSilence)
        return tr("status asked, no answer");
    if (what == event::registryRow)
        return tr("found in the gateway's registry");
    if (what == event::abandoned)
        return tr("left before payment");
    if (what == event::superseded)
        return withNote(tr("replaced by a newer payment"), event.note);
    if (what == event::recovered)
        return tr("program was started again");
    if (what == event::alarm)
        return withNote(tr("alarm"), event.note);
    if (what == event::clockBack)
        return tr("this computer's clock went back");
    if (what == event::stored)
        return tr("answer stored late");
    if (what == event::receiptPrinted)
        return tr("receipt printed");
    if (what == event::slipPrinted)
        return tr("in-process slip printed");
    return withNote(what, event.note);
}

QString stateWords(PaymentState state)
{
    switch (state) {
    case PaymentState::CreateSent:
        return tr("Being prepared");
    case PaymentState::Created:
        return tr("Ready to pay");
    case PaymentState::OtpWait:
        return tr("Waiting for the SMS code");
    case PaymentState::PaySent:
        return tr("Answer awaited");
    case PaymentState::PayRefused:
        return tr("The bank refused");
    case PaymentState::PayUnknown:
        return tr("Result not known yet");
    case PaymentState::Paid:
        return tr("Paid");
    case PaymentState::Cancelled:
        return tr("Cancelled");
    case PaymentState::NotCharged:
        return tr("Not charged");
    case PaymentState::CreateRefused:
        return tr("Bill not accepted");
    case PaymentState::CreateUnknown:
        return tr("No answer, not paid");
    case PaymentState::Abandoned:
        return tr("Left unpaid");
    case PaymentState::Superseded:
        return tr("Replaced");
    }
    return {};
}

} // namespace kassa
