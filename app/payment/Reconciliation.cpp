// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Reconciliation.h"

#include "app/core/Clock.h"
#include "app/core/EventNames.h"

#include <QtCore/QHash>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

bool sameText(const QString &ours, const QString &theirs)
{
    return ours.trimmed().compare(theirs.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Whether this row shows that the registry had got past `instant` when it was read.
bool isLater(const RegistryRow &there, const PaymentRow &here, const QDateTime &instant)
{
    const QDateTime dated = fromGatewayTime(there.date);
    const QDateTime paid = fromGatewayTime(here.payedAt);
    if (!dated.isValid() && !paid.isValid())
        return false;
    return (!dated.isValid() || dated > instant) && (!paid.isValid() || paid > instant);
}

/// What journal and registry disagree about in a payment that both know.
std::optional<DifferenceKind> disagreement(const PaymentRow &here, const RegistryRow &there)
{
    // Against the bill, not against figures that were once taken from the server: such a row has an alarm and
    // stays a difference until a person has looked.
    if (there.amount != here.amount)
        return DifferenceKind::AmountDiffers;
    if (!there.serviceId.trimmed().isEmpty() && !sameText(here.service.id, there.serviceId))
        return DifferenceKind::ServiceDiffers;
    if (here.state == PaymentState::Paid && !here.alarm.isEmpty())
        return DifferenceKind::PaidThere;
    if (here.state == PaymentState::Paid)
        return here.confirmedBy == ConfirmedBy::Registry ? std::optional(DifferenceKind::UnknownPaid)
                                                         : std::nullopt;
    return here.state == PaymentState::PayUnknown || here.state == PaymentState::PaySent
        ? DifferenceKind::UnknownPaid
        : DifferenceKind::PaidThere;
}

/// Whether the outcome is still open here: such a one comes before what is settled.
bool isOpen(const Difference &difference)
{
    return difference.here
        && (difference.here->state == PaymentState::PayUnknown
            || difference.here->state == PaymentState::PaySent);
}

QDateTime timeOf(const Difference &difference)
{
    if (difference.there) {
        const QDateTime at = fromGatewayTime(difference.there->date);
        if (at.isValid())
            return at;
    }
    return difference.here ? paidServerTime(*difference.here) : QDateTime();
}

} // namespace

Witnessed testify(const PaymentRow &unknown, const QDateTime &sentServerUtc, const RegistrySpan &span,
    const QList<PaymentRow> &paidHere)
{
    const auto silent = [](const char *why) {
        return Witnessed {Testimony::NoWitness, {}, QString::fromLatin1(why)};
    };
    if (unknown.transactionId.isEmpty())
        return silent("no_transaction");
    QHash<QString, const PaymentRow *> paid;
    for (const PaymentRow &row : paidHere) {
        const bool counts = row.state == PaymentState::Paid && row.origin == unknown.origin
            && row.id != unknown.id && !row.transactionId.isEmpty();
        if (counts)
            paid.insert(row.transactionId, &row);
    }
    bool later = false;
    for (const RegistryRow &row : span.rows) {
        if (row.id == unknown.transactionId)
            return {Testimony::Present, row, u"present"_s};
        const PaymentRow *known = paid.value(row.id);
        later = later || (known && sentServerUtc.isValid() && isLater(row, *known, sentServerUtc));
    }
    if (!sentServerUtc.isValid())
        return silent("no_server_time");
    if (!span.whole)
        return silent("not_whole");
    const QDate day = tashkentDay(sentServerUtc);
    const bool reaches = span.from.isValid() && span.to.isValid() && span.from <= day.addDays(-1)
        && span.to >= day.addDays(1) && span.readAt.isValid() && span.readAt > sentServerUtc;
    if (!reaches)
        return silent("too_short");
    if (!later)
        return silent("no_later_payment");
    return {Testimony::Absent, {}, u"absent"_s};
}

StatusVerdict sortRegistry(const PaymentRow &row, const RegistryRow &there)
{
    StatusVerdict verdict;
    verdict.note.what = event::registryRow;
    verdict.note.by = u"settlement"_s;
    if (row.transactionId.isEmpty() || row.transactionId != there.id) {
        verdict.note.note = u"other_transaction"_s;
        return verdict;
    }
    verdict.event = PaymentEvent::RegistryPaid;
    verdict.change.confirmedBy = ConfirmedBy::Registry;
    if (row.payedAt.isEmpty() && !there.date.isEmpty())
        verdict.change.payedAt = there.date;
    QStringList said {there.date};
    if (there.amount != row.amount) {
        verdict.change.alarm = u"amount_differs"_s;
        said += u"amount=%1"_s.arg(there.amount.value());
    } else if (there.serviceId.trimmed().isEmpty()) {
        verdict.change.alarm = u"service_missing"_s;
    } else if (!sameText(row.service.id, there.serviceId)) {
        verdict.change.alarm = u"service_differs"_s;
        said += u"serviceId=%1"_s.arg(there.serviceId);
    }
    if (verdict.change.alarm) {
        verdict.event = PaymentEvent::StatusPaidDiffers;
        verdict.change.paidAmount = there.amount;
    }
    said.removeAll(QString());
    verdict.note.note = said.join(u"; "_s).left(200);
    return verdict;
}

QString differenceName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::AmountDiffers:
        return u"amount_differs"_s;
    case DifferenceKind::ServiceDiffers:
        return u"service_differs"_s;
    case DifferenceKind::PaidThere:
        return u"paid_there"_s;
    case DifferenceKind::UnknownId:
        return u"unknown_id"_s;
    case DifferenceKind::MissingThere:
        return u"missing_there"_s;
    case DifferenceKind::UnknownPaid:
        return u"unknown_paid"_s;
    }
    return {};
}

QDateTime paidServerTime(const PaymentRow &row)
{
    const QDateTime payed = fromGatewayTime(row.payedAt);
    if (payed.isValid())
        return payed;
    return row.sentAt.isValid() ? row.sentAt : row.createdAt;
}

Reconciliation reconcile(
    const QList<PaymentRow> &payments, const RegistrySpan &span, QDate from, QDate to, const QString &userId)
{
    Reconciliation result;
    result.from = from;
    result.to = to;
    result.whole = span.whole && span.from <= from && span.to >= to;
    result.readAt = span.readAt;
    result.lastReadAt = span.lastReadAt;
    const auto isWithin = [from, to](const QDateTime &utc) {
        const QDate day = tashkentDay(utc);
        return day >= from && day <= to;
    };
    QHash<QString, const PaymentRow *> ours;
    for (const PaymentRow &row : payments) {
        if (!row.transactionId.isEmpty())
            ours.insert(row.transactionId, &row);
    }
    const QString till = userId.trimmed();
    QSet<QString> there;
    for (const RegistryRow &row : span.rows) {
        there.insert(row.id);
        const QDateTime at = fromGatewayTime(row.date);
        const PaymentRow *here = ours.value(row.id);
        // A row whose date can't be read belongs to every day rather than to none.
        const bool counts = !at.isValid() || isWithin(at) || (here && isWithin(paidServerTime(*here)));
        if (!counts)
            continue;
        if (!here) {
            if (!till.isEmpty() && row.userId.trimmed() == till)
                result.differences.append({DifferenceKind::UnknownId, {}, row});
            else
                ++result.others;
            continue;
        }
        if (const auto kind = disagreement(*here, row)) {
            result.differences.append({*kind, *here, row});
            if (*kind != DifferenceKind::UnknownPaid || here->state != PaymentState::Paid)
                continue;
        }
        ++result.agreed;
        if (result.agreedSum)
            result.agreedSum = result.agreedSum->plus(row.amount);
    }
    for (const PaymentRow &row : payments) {
        if (row.state != PaymentState::Paid || there.contains(row.transactionId)
            || !isWithin(paidServerTime(row)))
            continue;
        // Closed days were read long ago, and late enough; what is younger was read now.
        if (!span.lastReadAt.isValid() || paidServerTime(row).msecsTo(span.lastReadAt) < registryLagMs)
            ++result.tooFresh;
        else if (result.whole)
            result.differences.append({DifferenceKind::MissingThere, row, {}});
    }
    std::stable_sort(
        result.differences.begin(), result.differences.end(), [](const Difference &a, const Difference &b) {
            if (a.kind != b.kind)
                return a.kind < b.kind;
            return isOpen(a) != isOpen(b) ? isOpen(a) : timeOf(a) > timeOf(b);
        });
    return result;
}

} // namespace kassa
