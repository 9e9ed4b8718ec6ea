// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/ApiMethod.h"
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <deque>

namespace kassa::sandbox {

/// A transaction as the gateway knows it.
struct Transaction {
    QString id;
    QString serviceId;
    QJsonObject account;
    qint64 amount = 0; ///< soum
    QString userId;
    QString cardId; ///< of `create`: then `pay` asks for a code and for this card; empty: neither
    QString state = QStringLiteral("created"); ///< created, paid, cancelled
    int charges = 0; ///< how often a card was charged for it: anything above 1 is a disaster
    int creates = 0; ///< requests that made it
    int pays = 0; ///< `pay` requests seen at the socket
    int statuses = 0; ///< `status` requests seen at the socket
    int wrongCodes = 0;
    qint64 createdMs = 0; ///< UTC, since the epoch
    qint64 paidMs = 0;
    QString payedAt; ///< yyyy-MM-dd HH:mm:ss in Tashkent
    QString cancelTime; ///< the same, of a cancelled one; else empty
    QString paymentRef;
    QString cardMask;
    QString owner;
};

/// What was paid for one account of one service.
struct Standing {
    qint64 paid = 0; ///< soum
    qint64 lastAmount = 0; ///< soum
    QString lastDay; ///< yyyy-MM-dd
};

/// The gateway's truth about money, beside which a till's journal is held.
class Ledger {
public:
    /// The reference stays valid until the ledger dies.
    Transaction &add(Transaction transaction);
    /// Null where there is none.
    [[nodiscard]] Transaction *find(const QString &id);
    [[nodiscard]] const std::deque<Transaction> &transactions() const { return m_transactions; }
    /// Books one charge now.
    void charge(Transaction &transaction, const QString &cardMask, const QString &owner);
    /// Cancels it now, whatever it was; what was charged stays counted.
    void cancel(Transaction &transaction);
    [[nodiscard]] Standing standing(const QString &serviceId, const QJsonObject &account) const;

    /// One more request of the method at the socket.
    void count(ApiMethod method) { ++m_requests[static_cast<std::size_t>(method)]; }

    /// What `GET /sandbox/ledger` answers.
    [[nodiscard]] QJsonObject json() const;
    /// Everything, for a file, and back. False where the file's content is none of ours.
    [[nodiscard]] QJsonObject saved() const;
    [[nodiscard]] bool restore(const QJsonObject &json);

private:
    void book(const Transaction &transaction);

    std::deque<Transaction> m_transactions;
    QHash<QString, std::size_t> m_byId;
    QHash<QString, Standing> m_standings;
    std::array<qint64, allApiMethods.size()> m_requests {};
};

/// A transaction as `GET /sandbox/ledger` shows it.
[[nodiscard]] QJsonObject publicJson(const Transaction &transaction);

/// Now in Tashkent, as the API writes times: "2024-10-14 15:07:23".
[[nodiscard]] QString tashkentNow();

} // namespace kassa::sandbox
