// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/ClaimPaper.h"

#include "app/core/Clock.h"
#include "app/models/DetailLines.h"
#include "app/models/EventWords.h"

#include <QtCore/QCoreApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

ClaimTone toneOn(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return ClaimTone::Good;
    case Tone::Warn:
        return ClaimTone::Warn;
    case Tone::Bad:
        return ClaimTone::Bad;
    case Tone::Neutral:
        break;
    }
    return ClaimTone::Neutral;
}

QString clockOf(const QDateTime &utc)
{
    return utc.isValid() ? toTashkent(utc).toString(u"HH:mm:ss"_s) : QString();
}

QString confirmedWords(ConfirmedBy by)
{
    switch (by) {
    case ConfirmedBy::Pay:
        return ClaimText::tr("the answer to the payment");
    case ConfirmedBy::Status:
        return ClaimText::tr("status");
    case ConfirmedBy::Registry:
        return ClaimText::tr("registry");
    case ConfirmedBy::Nobody:
        break;
    }
    return {};
}

// The server's time of the moment that an event names, else the PC's.
QString momentOf(const PaymentStory &story, const QDateTime &pc)
{
    if (!pc.isValid())
        return {};
    for (const JournalEvent &event : story.events) {
        if (event.at == pc && event.serverAt.isValid())
            return shownTime(event.serverAt, true);
    }
    return shownTime(pc, true);
}

class Paper final {
public:
    Paper(const PaymentStory &story, const TimeLine &line, const ClaimFrame &frame)
        : m_story(story)
        , m_line(line)
        , m_frame(frame)
    {
    }

    ClaimDocument document()
    {
        const PaymentRow &row = m_story.row;
        ClaimDocument paper;
        if (m_frame.testMode)
            paper.watermark = testWords(m_frame.language);
        place(paper);
        paper.title = ClaimText::tr("Payment claim");
        paper.number = ClaimText::tr("Payment No. %1").arg(receiptNumber(row.id, m_frame.testMode));
        paper.service = row.service.name;
        paper.amount = withUnit(row.amount);
        paper.state = stateWords(row.state);
        // "Paid" under an alarm is neither good nor refused: somebody has to look.
        paper.tone = row.alarm.isEmpty() ? toneOn(toneOf(row)) : ClaimTone::Warn;
        paper.alarm = alarmWords(row);
        facts(paper);
        open(paper);
        links(paper);
        attempts(paper);
        entries(paper);
        paper.foot = ClaimText::tr("Kassa %1 · gateway: %2 · written at %3, Tashkent time")
                         .arg(u"" KASSA_VERSION ""_s, row.origin, shownTime(m_frame.now, true));
        paper.pageOf = ClaimText::tr("Page %1 of %2");
        return paper;
    }

private:
    void place(ClaimDocument &paper) const
    {
        const PointInfo &point = m_frame.point;
        paper.place = {point.name, point.address, point.phone};
        if (!point.taxNumber.isEmpty())
            paper.place.append(ClaimText::tr("Tax number %1").arg(point.taxNumber));
        paper.place.append(point.till);
        paper.place.removeAll(QString());
    }

    void facts(ClaimDocument &paper) const
    {
        const PaymentRow &row = m_story.row;
        const auto add = [&paper](const QString &label, const QString &value) {
            if (!value.isEmpty())
                paper.facts.append({label, value});
        };
        add(ClaimText::tr("Transaction"), row.transactionId);
        add(ClaimText::tr("Gateway"), row.origin);
        for (const AccountItem &item : row.account) {
            QString title = m_frame.titleOf ? m_frame.titleOf(item.name, item.title) : item.title;
            add(title.isEmpty() ? item.name : title,
                item.valueTitle.isEmpty() ? item.value : item.valueTitle);
        }
        const Payee payee = payeeOf(row.createDetails.isEmpty() ? row.infoDetails : row.createDetails);
        add(ClaimText::tr("Subscriber"), payee.name);
        add(ClaimText::tr("Address"), payee.address);
        add(ClaimText::tr("Card"), QStringList {row.card.label, row.card.mask}.join(u' ').trimmed());
        // After a refusal, or under an alarm, nobody knows whose hands the cash is in.
        const bool cash = row.card.owner == CardOwner::Point && row.alarm.isEmpty()
            && (row.state == PaymentState::Paid || row.state == PaymentState::PayUnknown
                || row.state == PaymentState::PaySent);
        if (cash)
            add(ClaimText::tr("Cash received"), withUnit(row.amount));
        add(ClaimText::tr("User id"), row.userId);
        add(ClaimText::tr("Bill sent"), momentOf(m_story, row.createdAt));
        add(ClaimText::tr("Request to pay sent"), momentOf(m_story, row.sentAt));
        add(ClaimText::tr("Settled"), momentOf(m_story, row.settledAt));
        add(ClaimText::tr("Confirmed by"), confirmedWords(row.confirmedBy));
        // Its own words where they are no time that we can read.
        const QDateTime paid = fromGatewayTime(row.payedAt);
        add(ClaimText::tr("Paid at, by the gateway"), paid.isValid() ? shownTime(paid, true) : row.payedAt);
        if (row.paidAmount != Soum() && row.paidAmount != row.amount)
            add(ClaimText::tr("Paid by the gateway's figures"), withUnit(row.paidAmount));
        add(ClaimText::tr("Reference"), row.paymentRef);
        QStringList epos {row.eposMerchant, row.eposTerminal};
        epos.removeAll(QString());
        add(ClaimText::tr("EPOS"), epos.join(u" / "_s));
        add(ClaimText::tr("Gateway's code"), row.refusal);
    }

    void open(ClaimDocument &paper) const
    {
        if (m_line.known.isEmpty() && m_line.notKnown.isEmpty())
            return;
        paper.openTitle = ClaimText::tr("The result of this payment is not known yet");
        for (const QString &known : m_line.known)
            paper.open.append(ClaimText::tr("Known: %1").arg(known));
        for (const QString &not_ : m_line.notKnown)
            paper.open.append(ClaimText::tr("Not known: %1").arg(not_));
        paper.open.append(m_line.advice);
    }

    void links(ClaimDocument &paper) const
    {
        if (m_line.links.isEmpty())
            return;
        paper.linksTitle = ClaimText::tr("Payments of the same bill");
        for (const TimeLineLink &link : m_line.links) {
            QStringList about {stateWords(link.row.state), withUnit(link.row.amount), link.row.transactionId,
                shownTime(link.row.createdAt, true)};
            about.removeAll(QString());
            paper.links.append({link.words, about.join(u" · "_s)});
        }
    }

    void attempts(ClaimDocument &paper) const
    {
        if (m_story.attempts.isEmpty())
            return;
        paper.attemptsTitle = ClaimText::tr("Requests to pay");
        paper.attemptsHead = {ClaimText::tr("Attempt"), ClaimText::tr("Sent, gateway's time"),
            ClaimText::tr("Sent, this computer's time"), ClaimText::tr("Card"),
            ClaimText::tr("What its answer made of it"), ClaimText::tr("Program")};
        for (const PaymentAttempt &attempt : m_story.attempts) {
            QString outcome = attempt.outcome ? stateWords(*attempt.outcome) : ClaimText::tr("none yet");
            if (attempt.http != 0)
                outcome += u" · HTTP %1"_s.arg(attempt.http);
            paper.attempts.append({QString::number(attempt.number),
                attempt.serverAt.isValid() ? shownTime(attempt.serverAt, true)
                                           : ClaimText::tr("not measured"),
                shownTime(attempt.at, true), attempt.cardMask, outcome, u"Kassa "_s + attempt.version});
        }
    }

    void entries(ClaimDocument &paper) const
    {
        paper.entriesTitle = ClaimText::tr("What happened, in order");
        paper.entriesNote = ClaimText::tr("All times are Tashkent's. The gateway's time is taken from its "
                                          "own answers; the journal keeps it "
                                          "beside the time of this computer's clock.");
        paper.serverHead = ClaimText::tr("Gateway");
        paper.pcHead = ClaimText::tr("Computer");
        paper.gapHead = ClaimText::tr("After");
        paper.byHead = ClaimText::tr("Who");
        paper.whatHead = ClaimText::tr("What");
        for (const TimeLineEntry &entry : m_line.entries) {
            paper.entries.append(
                {toTashkent(entry.at).toString(u"dd.MM.yyyy"_s), clockOf(entry.serverAt), clockOf(entry.pcAt),
                    entry.gap, entry.by, toneOn(entry.tone), entry.what, changeWords(entry), entry.small});
        }
    }

    const PaymentStory &m_story;
    const TimeLine &m_line;
    const ClaimFrame &m_frame;
};
} // namespace

ClaimPacket claimOf(const PaymentStory &story, const TimeLine &line, const ClaimFrame &frame)
{
    ClaimPacket packet;
    packet.stem = u"claim-%1-%2"_s.arg(
        receiptNumber(story.row.id, frame.testMode), toTashkent(frame.now).toString(u"yyyyMMdd-HHmmss"_s));
    packet.paper = Paper(story, line, frame).document();
    packet.json = claimJsonOf(story, line, frame.point.till, frame.now);
    return packet;
}

} // namespace kassa
