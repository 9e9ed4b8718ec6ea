// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/TimeLineWords.h"

#include "app/core/EventNames.h"
#include "app/core/ReceiptNumber.h"
#include "app/models/EventWords.h"
#include "app/models/FieldTitles.h"
#include "app/models/Words.h"

#include <QtCore/QCoreApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct TimeLineText {
    Q_DECLARE_TR_FUNCTIONS(TimeLine)
};

// Notes are joined by "; ": the first part is the word or code that was said.
QString firstOf(const QString &note)
{
    return note.section(u';', 0, 0).trimmed();
}

QString sentenceOf(const QString &code, Request request)
{
    const QString words = wordsOfCode(code, shownLanguage(), request).what;
    return words.isEmpty() ? code : words;
}

bool endsWell(const JournalEvent &event)
{
    return event.to == PaymentState::Paid;
}

void heard(TimeLineEntry &entry, Tone tone, const QString &what)
{
    entry.direction = Direction::Heard;
    entry.causer = Causer::Gateway;
    entry.tone = tone;
    entry.what = what;
}

void happened(TimeLineEntry &entry, Tone tone, const QString &what)
{
    entry.tone = tone;
    entry.what = what;
}

void sent(TimeLineEntry &entry, const QString &what)
{
    entry.direction = Direction::Sent;
    entry.what = what;
}

void silence(TimeLineEntry &entry, const JournalEvent &event, const QString &none, const QString &unreadable)
{
    heard(entry, Tone::Warn, event.http == 0 ? none : unreadable);
    // Nobody spoke: it is this program that gave up waiting.
    if (event.http == 0)
        entry.causer = Causer::Kassa;
}

/// The number of another payment of this till, as a note has it.
QString numberIn(const QString &note, const PaymentStory &story)
{
    return receiptNumber(PaymentId(note.toLongLong()), isTestOrigin(story.row.origin));
}

const PaymentAttempt *attemptOf(const PaymentStory &story, const QString &number)
{
    for (const PaymentAttempt &attempt : story.attempts) {
        if (QString::number(attempt.number) == number)
            return &attempt;
    }
    return nullptr;
}

void describeCreate(TimeLineEntry &entry, const JournalEvent &event)
{
    if (event.to == PaymentState::Created)
        heard(entry, Tone::Neutral, TimeLineText::tr("The gateway accepted the bill"));
    else if (event.to == PaymentState::OtpWait)
        heard(entry, Tone::Neutral, TimeLineText::tr("The gateway accepted the bill and asks for a code"));
    else if (event.to == PaymentState::CreateUnknown)
        silence(entry, event, TimeLineText::tr("No answer to the bill; nothing was paid"),
            TimeLineText::tr("The answer to the bill could not be read; nothing was paid"));
    else if (event.http == 0)
        silence(entry, event, TimeLineText::tr("The bill did not reach the gateway"), {});
    else
        heard(entry, Tone::Bad,
            event.note.isEmpty() ? TimeLineText::tr("The gateway did not accept the bill")
                                 : TimeLineText::tr("The gateway did not accept the bill: %1")
                                       .arg(sentenceOf(firstOf(event.note), Request::Create)));
}

void describePaySent(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story)
{
    const bool only = story.attempts.size() <= 1 && event.note == u"1"_s;
    if (event.from == PaymentState::PayUnknown) {
        sent(entry, TimeLineText::tr("Request to pay sent again, attempt %1").arg(event.note));
        entry.tone = Tone::Warn;
    } else if (only || event.note.isEmpty()) {
        sent(entry, TimeLineText::tr("Request to pay sent"));
    } else {
        sent(entry, TimeLineText::tr("Request to pay sent, attempt %1").arg(event.note));
    }
    if (const PaymentAttempt *attempt = attemptOf(story, event.note)) {
        QStringList small {attempt->cardMask, u"Kassa %1"_s.arg(attempt->version)};
        small.removeAll(QString());
        entry.small = small.join(u" · "_s);
    }
}

void describePayAnswer(TimeLineEntry &entry, const JournalEvent &event)
{
    const QString code = firstOf(event.note);
    if (endsWell(event) || (code.isEmpty() && event.http / 100 == 2))
        heard(entry, Tone::Good, TimeLineText::tr("Answer: paid"));
    else if (event.to == PaymentState::PayUnknown)
        heard(entry, Tone::Warn,
            TimeLineText::tr("An answer that does not tell whether the card was charged: %1")
                .arg(code.isEmpty() ? TimeLineText::tr("no code") : code));
    else
        heard(entry, Tone::Bad,
            code.isEmpty() ? TimeLineText::tr("Answer: refused") : sentenceOf(code, Request::Pay));
}

void describeStatus(TimeLineEntry &entry, const JournalEvent &event)
{
    const QString word = firstOf(event.note).toLower();
    if (word == u"paid"_s)
        heard(entry, Tone::Good, TimeLineText::tr("Status: paid"));
    else if (word == u"created"_s)
        heard(entry, Tone::Neutral, TimeLineText::tr("Status: not paid so far"));
    else if (word == u"cancelled"_s)
        heard(entry, Tone::Neutral, TimeLineText::tr("Status: cancelled"));
    else if (word == u"transaction_not_found"_s)
        heard(entry, Tone::Neutral, TimeLineText::tr("Status: the gateway has no such payment"));
    else if (word == u"other_transaction"_s)
        heard(entry, Tone::Warn, TimeLineText::tr("Status: the answer is about another payment"));
    else if (word.isEmpty())
        heard(entry, Tone::Warn, TimeLineText::tr("Status: the answer says nothing"));
    else
        heard(entry, Tone::Warn, TimeLineText::tr("Status: %1").arg(firstOf(event.note)));
}

QString whyNoWitness(const QString &why)
{
    if (why == u"no_answer"_s)
        return TimeLineText::tr("The registry could not be read");
    if (why == u"not_whole"_s)
        return TimeLineText::tr("The registry proves nothing yet: it was not read whole");
    if (why == u"too_short"_s)
        return TimeLineText::tr("The registry proves nothing yet: the day after has not been read");
    if (why == u"no_later_payment"_s)
        return TimeLineText::tr("The registry proves nothing yet: it holds no later payment of this till");
    if (why == u"no_server_time"_s)
        return TimeLineText::tr(
            "The registry proves nothing: the gateway's time was not known when the request was sent");
    return TimeLineText::tr("The registry proves nothing yet");
}

void describeRegistry(TimeLineEntry &entry, const JournalEvent &event)
{
    const bool settled = event.what == event::registryRow;
    if (settled || event.note == u"present"_s)
        happened(entry, endsWell(event) || !settled ? Tone::Good : Tone::Neutral,
            TimeLineText::tr("Found in the gateway's registry"));
    else if (event.note == u"absent"_s)
        happened(entry, Tone::Neutral, TimeLineText::tr("Not in the gateway's registry so far"));
    else
        happened(entry, Tone::Warn, whyNoWitness(event.note));
    entry.direction = Direction::Heard;
    entry.causer = Causer::Registry;
}

QString alarmSentence(const JournalEvent &event, const PaymentRow &row)
{
    PaymentRow marked = row;
    marked.alarm = firstOf(event.note);
    const QString words = alarmWords(marked);
    return words.isEmpty() ? TimeLineText::tr("Alarm") : words;
}

bool describeExchange(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story)
{
    const QString &what = event.what;
    if (what == event::createSent)
        sent(entry, TimeLineText::tr("Bill sent to the gateway"));
    else if (what == event::createAnswer)
        describeCreate(entry, event);
    else if (what == event::paySent)
        describePaySent(entry, event, story);
    else if (what == event::payNotSent)
        happened(
            entry, Tone::Warn, TimeLineText::tr("The request did not leave this computer; nothing was sent"));
    else if (what == event::payAnswer)
        describePayAnswer(entry, event);
    else if (what == event::paySilence || what == event::payUnreadable)
        silence(entry, event, TimeLineText::tr("No answer to the request to pay"),
            TimeLineText::tr("The answer to the request to pay could not be read"));
    else if (what == event::statusAnswer)
        describeStatus(entry, event);
    else if (what == event::statusSilence)
        silence(entry, event, TimeLineText::tr("No answer about the status"),
            TimeLineText::tr("The answer about the status could not be read"));
    else
        return false;
    return true;
}

bool describeRest(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story)
{
    const QString &what = event.what;
    if (what == event::registryRow || what == event::registryRead) {
        describeRegistry(entry, event);
    } else if (what == event::repeatApproved) {
        happened(entry, Tone::Warn, TimeLineText::tr("A second request to pay was approved"));
    } else if (what == event::released) {
        happened(entry, Tone::Warn,
            TimeLineText::tr("The account was released: other payments of it may be made"));
    } else if (what == event::linked) {
        happened(
            entry, Tone::Neutral, TimeLineText::tr("Linked to payment %1").arg(numberIn(event.note, story)));
    } else if (what == event::abandoned) {
        happened(entry, Tone::Neutral, TimeLineText::tr("Left before payment"));
    } else if (what == event::superseded) {
        happened(entry, Tone::Neutral,
            event.note.isEmpty()
                ? TimeLineText::tr("Replaced by a newer payment")
                : TimeLineText::tr("Replaced by payment %1").arg(numberIn(firstOf(event.note), story)));
    } else if (what == event::recovered) {
        happened(entry, event.to == PaymentState::PayUnknown ? Tone::Warn : Tone::Neutral,
            event.to == PaymentState::PayUnknown
                ? TimeLineText::tr("The program was started again before the answer was stored")
                : TimeLineText::tr("The program was started again"));
    } else if (what == event::alarm) {
        happened(entry, Tone::Bad, alarmSentence(event, story.row));
    } else if (what == event::clockBack) {
        happened(entry, Tone::Warn, TimeLineText::tr("This computer's clock went back"));
    } else if (what == event::stored) {
        happened(entry, Tone::Warn, TimeLineText::tr("The answer could be stored only now"));
    } else if (what == event::receiptPrinted) {
        happened(entry, Tone::Neutral, TimeLineText::tr("Receipt printed"));
    } else if (what == event::slipPrinted) {
        happened(entry, Tone::Neutral, TimeLineText::tr("In-process slip printed"));
    } else {
        return false;
    }
    return true;
}

// A line whose outcome weighs more than what was heard: a payment that turned out to be paid is not good news
// when its row bears the red mark.
void weigh(TimeLineEntry &entry, const JournalEvent &event)
{
    if (event.to == PaymentState::PayRefused && entry.tone == Tone::Neutral)
        entry.tone = Tone::Bad;
    if (event.to == PaymentState::PayUnknown && entry.tone == Tone::Neutral)
        entry.tone = Tone::Warn;
    if (!event.from || !event.to)
        return;
    const bool late = event.to == PaymentState::Paid
        && (event.from == PaymentState::PayRefused || event.from == PaymentState::NotCharged
            || event.from == PaymentState::Cancelled || event.from == PaymentState::Superseded
            || event.from == PaymentState::Abandoned || event.from == PaymentState::CreateRefused
            || event.from == PaymentState::CreateUnknown);
    const bool undone = event.from == PaymentState::Paid && event.to == PaymentState::Cancelled;
    if (late || undone)
        entry.tone = Tone::Bad;
}
} // namespace

QString causerWords(Causer causer, const QString &by)
{
    switch (causer) {
    case Causer::Cashier:
        return TimeLineText::tr("Cashier");
    case Causer::Kassa:
        return TimeLineText::tr("Kassa");
    case Causer::Gateway:
        return TimeLineText::tr("Gateway");
    case Causer::Registry:
        return TimeLineText::tr("Registry");
    case Causer::Person:
        return by;
    }
    return by;
}

void describe(TimeLineEntry &entry, const JournalEvent &event, const PaymentStory &story)
{
    if (!describeExchange(entry, event, story) && !describeRest(entry, event, story))
        happened(entry, Tone::Neutral, TimeLineText::tr("Event “%1”").arg(event.what));
    weigh(entry, event);
    QStringList small;
    if (event.http != 0)
        small.append(u"HTTP %1"_s.arg(event.http));
    const bool numbered
        = event.what == event::paySent || event.what == event::superseded || event.what == event::linked;
    if (!event.note.isEmpty() && !numbered)
        small.append(event.what == event::clockBack ? u"%1 ms"_s.arg(event.note) : event.note);
    if (!entry.small.isEmpty())
        small.append(entry.small);
    entry.small = small.join(u" · "_s);
}

bool hasQuestion(const JournalEvent &event)
{
    return event.askedAt.isValid()
        && (event.what == event::statusAnswer || event.what == event::statusSilence
            || event.what == event::registryRead);
}

QString questionWords(const JournalEvent &event)
{
    return event.what == event::registryRead ? TimeLineText::tr("Registry asked")
                                             : TimeLineText::tr("Status asked");
}

} // namespace kassa
