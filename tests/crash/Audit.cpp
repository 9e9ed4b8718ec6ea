// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/Audit.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> ofBill(const QJsonValue &list, const QString &bill)
{
    QList<QJsonObject> found;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &entry : array) {
        if (entry[u"account"_s][u"customer_code"_s].toString() == bill)
            found += entry.toObject();
    }
    return found;
}

qint64 requests(const QJsonObject &ledger, const QString &method)
{
    return ledger[u"requests"_s][method].toInteger();
}

QJsonObject paymentOf(const QList<QJsonObject> &payments, const QString &transaction)
{
    for (const QJsonObject &payment : payments) {
        if (payment[u"transactionId"_s].toString() == transaction)
            return payment;
    }
    return {};
}

bool printedReceipt(const QJsonObject &payment)
{
    const QJsonArray events = payment[u"events"_s].toArray();
    return std::any_of(events.begin(), events.end(),
        [](const QJsonValue &event) { return event[u"what"_s].toString() == u"receipt_printed"_s; });
}

} // namespace

QStringList audit(const Evidence &evidence)
{
    const QList<QJsonObject> payments = ofBill(evidence.journal[u"payments"_s], evidence.bill);
    const QList<QJsonObject> transactions = ofBill(evidence.ledgerAfter[u"transactions"_s], evidence.bill);
    QStringList violations;
    int charges = 0;
    qint64 pays = 0;
    for (const QJsonObject &transaction : transactions) {
        const QString id = transaction[u"transactionId"_s].toString();
        const QJsonObject payment = paymentOf(payments, id);
        const QString state = payment[u"state"_s].toString();
        const int charged = transaction[u"charges"_s].toInt();
        charges += charged;
        pays += transaction[u"requests"_s][u"pay"_s].toInteger();
        if (charged > 0 && state != u"Paid"_s
            && (evidence.settled || (state != u"PaySent"_s && state != u"PayUnknown"_s)))
            violations += u"(b) charged, and the journal says "_s + (state.isEmpty() ? u"nothing"_s : state);
        const qint64 requested = transaction[u"requests"_s][u"pay"_s].toInteger();
        if (payment[u"attempts"_s].toInteger() < requested)
            violations += u"(e) %1 pays at the socket, %2 attempts in the journal"_s.arg(requested).arg(
                payment[u"attempts"_s].toInteger());
    }
    if (charges > 1)
        violations += u"(a) charged %1 times"_s.arg(charges);
    if (evidence.wanted && charges == 0)
        violations += u"(c) the cashier was told that it is paid, and nothing is charged"_s;
    qint64 attempts = 0;
    for (const QJsonObject &payment : payments) {
        const QString id = payment[u"transactionId"_s].toString();
        const bool charged
            = std::any_of(transactions.cbegin(), transactions.cend(), [&](const QJsonObject &t) {
                  return t[u"transactionId"_s].toString() == id && t[u"charges"_s].toInt() > 0
                      && t[u"amount"_s] == payment[u"amount"_s];
              });
        const bool paid = payment[u"state"_s].toString() == u"Paid"_s;
        attempts += payment[u"attempts"_s].toInteger();
        if (paid && !charged)
            violations += u"(c) Paid in the journal, not charged"_s;
        if (!paid && printedReceipt(payment))
            violations += u"(d) a receipt without Paid"_s;
    }
    const qint64 creates
        = requests(evidence.ledgerAfter, u"create"_s) - requests(evidence.ledgerBefore, u"create"_s);
    if (creates > payments.size() || payments.size() - creates > evidence.deaths)
        violations += u"(e) %1 creates at the socket, %2 in the journal"_s.arg(creates).arg(payments.size());
    if (attempts - pays > evidence.deaths)
        violations += u"(e) %1 attempts in the journal, %2 pays at the socket"_s.arg(attempts).arg(pays);
    return violations;
}

} // namespace kassa::crash
