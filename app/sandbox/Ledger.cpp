// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Ledger.h"
#include "app/core/Clock.h"
#include "app/sandbox/Random.h"
#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &serviceId, const QJsonObject &account)
{
    return serviceId + QString::fromUtf8(QJsonDocument(account).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject publicJson(const Transaction &transaction)
{
    return {{u"transactionId"_s, transaction.id}, {u"serviceId"_s, transaction.serviceId},
        {u"account"_s, transaction.account}, {u"amount"_s, transaction.amount},
        {u"userId"_s, transaction.userId}, {u"state"_s, transaction.state},
        {u"charges"_s, transaction.charges},
        {u"requests"_s,
            QJsonObject {{u"create"_s, transaction.creates}, {u"pay"_s, transaction.pays},
                {u"status"_s, transaction.statuses}}}};
}

QString tashkentNow()
{
    return toTashkent(QDateTime::currentDateTimeUtc()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Transaction &Ledger::add(Transaction transaction)
{
    m_byId.insert(transaction.id, m_transactions.size());
    m_transactions.push_back(std::move(transaction));
    return m_transactions.back();
}

Transaction *Ledger::find(const QString &id)
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.cend() ? nullptr : &m_transactions[it.value()];
}

void Ledger::charge(Transaction &transaction, const QString &cardMask, const QString &owner)
{
    ++transaction.charges;
    transaction.state = u"paid"_s;
    transaction.paidMs = QDateTime::currentMSecsSinceEpoch();
    transaction.payedAt = tashkentNow();
    transaction.paymentRef = u"%1"_s.arg(hashed(transaction.id.toUtf8(), 0) % 100000000000U, 12, 10, '0'_L1);
    transaction.cardMask = cardMask;
    transaction.owner = owner;
    transaction.cancelTime.clear();
    book(transaction);
}

void Ledger::cancel(Transaction &transaction)
{
    if (transaction.state == "paid"_L1)
        m_standings[keyOf(transaction.serviceId, transaction.account)].paid -= transaction.amount;
    transaction.state = u"cancelled"_s;
    transaction.cancelTime = tashkentNow();
}

void Ledger::book(const Transaction &transaction)
{
    Standing &standing = m_standings[keyOf(transaction.serviceId, transaction.account)];
    standing.paid += transaction.amount;
    standing.lastAmount = transaction.amount;
    standing.lastDay = transaction.payedAt.left(10);
}

Standing Ledger::standing(const QString &serviceId, const QJsonObject &account) const
{
    return m_standings.value(keyOf(serviceId, account));
}

QJsonObject Ledger::json() const
{
    QJsonArray transactions;
    for (const Transaction &transaction : m_transactions)
        transactions.append(publicJson(transaction));
    QJsonObject requests;
    for (const ApiMethod method : allApiMethods)
        requests.insert(nameOf(method), m_requests.at(static_cast<std::size_t>(method)));
    return {{u"transactions"_s, transactions}, {u"requests"_s, requests}};
}

QJsonObject Ledger::saved() const
{
    QJsonObject saved = json();
    QJsonArray transactions = saved.value("transactions"_L1).toArray();
    for (qsizetype i = 0; i < transactions.size(); ++i) {
        const Transaction &from = m_transactions[static_cast<std::size_t>(i)];
        QJsonObject object = transactions.at(i).toObject();
        object.insert("cardId"_L1, from.cardId);
        object.insert("wrongCodes"_L1, from.wrongCodes);
        object.insert("createdMs"_L1, from.createdMs);
        object.insert("paidMs"_L1, from.paidMs);
        object.insert("payedAt"_L1, from.payedAt);
        object.insert("cancelTime"_L1, from.cancelTime);
        object.insert("paymentRef"_L1, from.paymentRef);
        object.insert("cardMask"_L1, from.cardMask);
        object.insert("owner"_L1, from.owner);
        transactions.replace(i, object);
    }
    saved.insert("transactions"_L1, transactions);
    return saved;
}

bool Ledger::restore(const QJsonObject &json)
{
    if (!json.value("transactions"_L1).isArray() || !json.value("requests"_L1).isObject())
        return false;
    const QJsonObject requests = json.value("requests"_L1).toObject();
    for (const ApiMethod method : allApiMethods)
        m_requests.at(static_cast<std::size_t>(method)) = requests.value(nameOf(method)).toInteger();
    const QJsonArray transactions = json.value("transactions"_L1).toArray();
    for (const auto &entry : transactions) {
        const QJsonObject object = entry.toObject();
        const QJsonObject seen = object.value("requests"_L1).toObject();
        Transaction to;
        to.id = object.value("transactionId"_L1).toString();
        to.serviceId = object.value("serviceId"_L1).toString();
        to.account = object.value("account"_L1).toObject();
        to.amount = object.value("amount"_L1).toInteger();
        to.userId = object.value("userId"_L1).toString();
        to.cardId = object.value("cardId"_L1).toString();
        to.state = object.value("state"_L1).toString();
        to.charges = object.value("charges"_L1).toInt();
        to.creates = seen.value("create"_L1).toInt();
        to.pays = seen.value("pay"_L1).toInt();
        to.statuses = seen.value("status"_L1).toInt();
        to.wrongCodes = object.value("wrongCodes"_L1).toInt();
        to.createdMs = object.value("createdMs"_L1).toInteger();
        to.paidMs = object.value("paidMs"_L1).toInteger();
        to.payedAt = object.value("payedAt"_L1).toString();
        to.cancelTime = object.value("cancelTime"_L1).toString();
        to.paymentRef = object.value("paymentRef"_L1).toString();
        to.cardMask = object.value("cardMask"_L1).toString();
        to.owner = object.value("owner"_L1).toString();
        if (to.state == "paid"_L1)
            book(to);
        add(std::move(to));
    }
    return true;
}

} // namespace kassa::sandbox
