// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/TimeLine.h"

#include "app/core/EventNames.h"
#include "app/core/ReceiptNumber.h"
#include "app/models/EventWords.h"
#include "app/models/TimeLineWords.h"
#include "app/store/JournalExport.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct TimeLineText {
    Q_DECLARE_TR_FUNCTIONS(TimeLine)
};

/// The PC's clock is named beside the server's from this difference on.
constexpr qint64 notableSkewMs = 2000;

Causer causerOf(const QString &by)
{
    if (by == u"cashier"_s)
        return Causer::Cashier;
    if (by == u"gateway"_s)
        return Causer::Gateway;
    if (by == u"registry"_s)
        return Causer::Registry;
    static const QStringList own {
        QString(), u"settlement"_s, u"desk"_s, u"start"_s, u"clock"_s, u"kassa"_s, u"watch"_s};
    return own.contains(by) ? Causer::Kassa : Causer::Person;
}

QString gapWords(qint64 ms)
{
    const QString sign = ms < 0 ? QString(QChar(0x2212)) : u"+"_s;
    const qint64 span = qAbs(ms);
    const qint64 seconds = (span + 500) / 1000;
    if (span < 1000)
        return sign + TimeLineText::tr("%1 ms").arg(span);
    if (seconds < 60)
        return sign + TimeLineText::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return sign + TimeLineText::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    if (seconds < 86400)
        return sign
            + TimeLineText::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return sign + TimeLineText::tr("%1 d %2 h").arg(seconds / 86400).arg(seconds / 3600 % 24);
}

// Two clocks are never subtracted from each other.
qint64 between(const TimeLineEntry &before, const TimeLineEntry &now)
{
    return before.serverAt.isValid() && now.serverAt.isValid() ? before.serverAt.msecsTo(now.serverAt)
                                                               : before.pcAt.msecsTo(now.pcAt);
}

void stamp(TimeLineEntry &entry, const QDateTime &pc, const QDateTime &server)
{
    entry.pcAt = pc;
    entry.serverAt = server;
    entry.at = server.isValid() ? server : pc;
}

void noteSkew(TimeLineEntry &entry)
{
    if (!entry.serverAt.isValid() || qAbs(entry.serverAt.msecsTo(entry.pcAt)) < notableSkewMs)
        return;
    const QString clock = TimeLineText::tr("this computer's clock: %1").arg(shownTime(entry.pcAt, true));
    entry.small = entry.small.isEmpty() ? clock : u"%1 · %2"_s.arg(entry.small, clock);
}

TimeLineEntry entryOf(const JournalEvent &event, const PaymentStory &story)
{
    TimeLineEntry entry;
    stamp(entry, event.at, event.serverAt);
    entry.causer = causerOf(event.by);
    describe(entry, event, story);
    entry.by = causerWords(entry.causer, event.by);
    if (event.to && event.from != event.to) {
        entry.from = event.from ? stateWords(*event.from) : QString();
        entry.to = stateWords(*event.to);
    }
    noteSkew(entry);
    return entry;
}

// The question to which an event is the answer. It left earlier by both clocks alike.
TimeLineEntry questionOf(const JournalEvent &event)
{
    TimeLineEntry entry;
    const qint64 waited = event.askedAt.msecsTo(event.at);
    stamp(entry, event.askedAt, event.serverAt.isValid() ? event.serverAt.addMSecs(-waited) : QDateTime());
    entry.causer = causerOf(event.by);
    entry.by = causerWords(entry.causer, event.by);
    entry.direction = Direction::Sent;
    entry.what = questionWords(event);
    noteSkew(entry);
    return entry;
}

// A question stands where it was put: what was heard while its answer was awaited comes after it.
void insertQuestion(QList<TimeLineEntry> &entries, const TimeLineEntry &question)
{
    qsizetype at = entries.size();
    while (at > 0 && entries.at(at - 1).pcAt > question.pcAt)
        --at;
    entries.insert(at, question);
}

QList<TimeLineEntry> entriesOf(const PaymentStory &story)
{
    QList<TimeLineEntry> entries;
    entries.reserve(2 * story.events.size());
    for (const JournalEvent &event : story.events) {
        if (hasQuestion(event))
            insertQuestion(entries, questionOf(event));
        entries.append(entryOf(event, story));
    }
    for (qsizetype i = 1; i < entries.size(); ++i)
        entries[i].gap = gapWords(between(entries.at(i - 1), entries.at(i)));
    return entries;
}

bool replacedBy(const PaymentStory &story, const PaymentRow &other)
{
    return std::any_of(story.events.cbegin(), story.events.cend(), [&other](const JournalEvent &event) {
        return event.what == event::superseded && event.note == QString::number(number(other.id));
    });
}

Relation relationOf(const PaymentStory &story, const PaymentRow &other)
{
    const PaymentRow &row = story.row;
    if (row.state == PaymentState::Paid && other.state == PaymentState::Paid)
        return Relation::PaidTwice;
    if (row.supersedes == number(other.id))
        return Relation::Replaced;
    if (other.supersedes == number(row.id) || replacedBy(story, other))
        return Relation::ReplacedBy;
    return Relation::SameBill;
}

QString relationWords(Relation relation, const PaymentRow &other)
{
    const QString number = receiptNumber(other);
    switch (relation) {
    case Relation::Replaced:
        return TimeLineText::tr("Replaces payment %1").arg(number);
    case Relation::ReplacedBy:
        return TimeLineText::tr("Replaced by payment %1").arg(number);
    case Relation::PaidTwice:
        return TimeLineText::tr("Paid as well: payment %1. Charged twice?").arg(number);
    case Relation::SameBill:
        return TimeLineText::tr("Linked to payment %1").arg(number);
    }
    return {};
}

const JournalEvent *lastOf(const QList<JournalEvent> &events, std::initializer_list<QLatin1StringView> names)
{
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        for (const QLatin1StringView name : names) {
            if (event->what == name)
                return &*event;
        }
    }
    return nullptr;
}

QString atWords(const JournalEvent &event)
{
    return shownTime(event.serverAt.isValid() ? event.serverAt : event.at, true);
}

void tellAnswer(TimeLine &line, const QList<JournalEvent> &sinceSent)
{
    const JournalEvent *answer
        = lastOf(sinceSent, {event::payAnswer, event::paySilence, event::payUnreadable, event::recovered});
    if (!answer)
        line.known.append(TimeLineText::tr("Its answer is awaited."));
    else if (answer->what == event::payAnswer)
        line.known.append(
            TimeLineText::tr("Its answer does not tell whether the card was charged: %1")
                .arg(answer->note.isEmpty() ? u"HTTP %1"_s.arg(answer->http)
                                            : u"%1 (HTTP %2)"_s.arg(answer->note).arg(answer->http)));
    else if (answer->what == event::recovered)
        line.known.append(TimeLineText::tr("The program ended before an answer was stored."));
    else if (answer->http != 0)
        line.known.append(TimeLineText::tr("Its answer could not be read (HTTP %1).").arg(answer->http));
    else
        line.known.append(TimeLineText::tr("No answer to it came."));
}

void tellStatus(TimeLine &line, const QList<JournalEvent> &sinceSent)
{
    const auto asked = std::count_if(sinceSent.cbegin(), sinceSent.cend(), [](const JournalEvent &event) {
        return event.what == event::statusAnswer || event.what == event::statusSilence;
    });
    if (asked == 0)
        return;
    const JournalEvent *answer = lastOf(sinceSent, {event::statusAnswer});
    if (!answer) {
        line.known.append(
            TimeLineText::tr("Its status was asked without an answer so far (%1×).").arg(asked));
        return;
    }
    const QString word = answer->note.section(u';', 0, 0);
    line.known.append((word == u"created"_s
            ? TimeLineText::tr("Its status was asked %1×; the last answer, at %2: not paid so far.")
            : TimeLineText::tr("Its status was asked %1×; the last answer, at %2: %3"))
                          .arg(asked)
                          .arg(atWords(*answer)));
    if (word != u"created"_s)
        line.known.last() = line.known.last().arg(word);
}

void tellRegistry(TimeLine &line, const QList<JournalEvent> &sinceSent)
{
    const JournalEvent *read = lastOf(sinceSent, {event::registryRead});
    if (!read)
        return;
    line.known.append((read->note == u"absent"_s
            ? TimeLineText::tr("The gateway's registry, read at %1, does not hold it so far.")
            : TimeLineText::tr("The gateway's registry was read at %1 and proves nothing yet."))
                          .arg(atWords(*read)));
}

void tellOpen(TimeLine &line, const PaymentStory &story)
{
    const PaymentRow &row = story.row;
    if (row.state != PaymentState::PaySent && row.state != PaymentState::PayUnknown)
        return;
    QList<JournalEvent> sinceSent = story.events;
    const JournalEvent *sent = nullptr;
    for (qsizetype at = story.events.size() - 1; at >= 0 && !sent; --at) {
        if (story.events.at(at).what == event::paySent) {
            sent = &story.events.at(at);
            sinceSent = story.events.mid(at);
        }
    }
    const QString when = sent ? atWords(*sent) : shownTime(row.sentAt, true);
    line.known.append(row.attempts > 1
            ? TimeLineText::tr("The request to pay was sent at %1 (attempt %2).").arg(when).arg(row.attempts)
            : TimeLineText::tr("The request to pay was sent at %1.").arg(when));
    tellAnswer(line, sinceSent);
    tellStatus(line, sinceSent);
    tellRegistry(line, sinceSent);
    if (row.released)
        line.known.append(TimeLineText::tr("The account was released: another payment of it may be made."));
    line.notKnown.append(TimeLineText::tr("Whether the card was charged."));
    line.advice = TimeLineText::tr(
        "Do not charge again. Kassa goes on asking until the gateway or its registry tells the result.");
}
} // namespace

PaymentStory storyOf(const PaymentJournal &journal, const PaymentRow &row)
{
    PaymentStory story {row, journal.events(row.id), journal.attempts(row.id), {}};
    QList<qint64> ids;
    const auto take = [&ids, &row](qint64 id) {
        if (id > 0 && id != number(row.id) && !ids.contains(id))
            ids.append(id);
    };
    take(row.supersedes);
    for (const PaymentId id : journal.linkedTo(row.id))
        take(number(id));
    for (const JournalEvent &event : std::as_const(story.events)) {
        if (event.what == event::superseded)
            take(event.note.toLongLong());
    }
    for (const qint64 id : std::as_const(ids)) {
        if (const auto other = journal.row(PaymentId(id)))
            story.linked.append(*other);
    }
    return story;
}

TimeLine timeLineOf(const PaymentStory &story)
{
    TimeLine line;
    line.entries = entriesOf(story);
    for (const PaymentRow &other : story.linked) {
        const Relation relation = relationOf(story, other);
        line.links.append({relation, other, relationWords(relation, other)});
    }
    std::stable_sort(line.links.begin(), line.links.end(), [](const TimeLineLink &a, const TimeLineLink &b) {
        return (a.relation == Relation::PaidTwice) > (b.relation == Relation::PaidTwice);
    });
    tellOpen(line, story);
    return line;
}

Tone toneOf(const PaymentRow &row)
{
    if (!row.alarm.isEmpty())
        return Tone::Bad;
    switch (row.state) {
    case PaymentState::Paid:
        return Tone::Good;
    case PaymentState::PaySent:
    case PaymentState::PayUnknown:
        return Tone::Warn;
    case PaymentState::PayRefused:
    case PaymentState::CreateRefused:
        return Tone::Bad;
    default:
        return Tone::Neutral;
    }
}

QByteArray claimJsonOf(
    const PaymentStory &story, const TimeLine &line, const QString &till, const QDateTime &savedAt)
{
    Claim claim {story.row, story.events, story.attempts, {}, till, savedAt};
    for (const TimeLineLink &link : line.links)
        claim.links.append({relationName(link.relation), link.row});
    return claimJson(claim);
}

QString changeWords(const TimeLineEntry &entry)
{
    if (entry.to.isEmpty())
        return {};
    return entry.from.isEmpty() ? entry.to : u"%1 → %2"_s.arg(entry.from, entry.to);
}

QString clockWords(const TimeLineEntry &entry)
{
    return toTashkent(entry.at).toString(u"HH:mm:ss"_s);
}

QString spoken(const TimeLineEntry &entry)
{
    QStringList parts {clockWords(entry), entry.gap, entry.by, entry.what};
    if (!entry.to.isEmpty())
        parts.append(entry.from.isEmpty()
                ? TimeLineText::tr("now: %1").arg(entry.to)
                : TimeLineText::tr("before: %1, now: %2").arg(entry.from, entry.to));
    parts.append(entry.small);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString relationName(Relation relation)
{
    switch (relation) {
    case Relation::Replaced:
        return u"replaced"_s;
    case Relation::ReplacedBy:
        return u"replaced_by"_s;
    case Relation::PaidTwice:
        return u"paid_twice"_s;
    case Relation::SameBill:
        return u"same_bill"_s;
    }
    return {};
}

} // namespace kassa
