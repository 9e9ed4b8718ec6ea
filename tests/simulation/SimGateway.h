// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Dice.h"
#include "tests/simulation/Faults.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <deque>

namespace kassa::sim {

/// A transaction as the simulated gateway knows it: the truth about money.
struct ServerTransaction {
    QString id;
    QString serviceId;
    QString account; ///< the one value of the account object
    qint64 amount = 0; ///< soum
    QString userId;
    QString cardId; ///< of create: pay asks for a code and for this card
    QString state = QStringLiteral("created"); ///< created, paid, cancelled
    int charges = 0; ///< how often a card was charged
    int reversals = 0; ///< charges that the server gave back
    int wrongCodes = 0;
    int lies = 0; ///< how often status will still say `created`
    qint64 createdMs = 0;
    qint64 payedMs = 0;
    QString lastWord; ///< what status said last
    bool foreign = false; ///< of another till
};

/// An answer before the network has had its way with it.
struct ServerAnswer {
    int status = 200;
    QByteArray body;
};

/// The simulated gateway: works on requests, keeps the ledger. It knows nothing of time and networks.
class SimGateway final {
public:
    /// `harsh`: a second `pay` of a paid transaction charges once more, which the real one may or may not do.
    explicit SimGateway(bool harsh)
        : m_harsh(harsh)
    {
    }
    struct Request {
        Method method = Method::Pay;
        QByteArray body; ///< of a POST
        QString transactionId; ///< of status
        QString begin, end; ///< of all
    };
    /// Does the work. `now`: server's time, ms since 1970.
    ServerAnswer handle(const Request &request, qint64 now);
    /// Status with other figures, or with what it said before.
    [[nodiscard]] ServerAnswer statusWithOtherFigures(const QString &id) const;
    [[nodiscard]] ServerAnswer staleStatus(const QString &id) const;
    /// Begins to lie about this transaction if it is paid.
    void lie(const QString &id, int times);
    /// Cancels; a charge is given back. False where there is nothing to cancel.
    bool cancel(const QString &id);
    /// The registry leaves out what was charged in the last so many ms.
    void setRegistryLag(qint64 ms) { m_registryLag = ms; }
    /// Nothing but the truth from now on.
    void beTruthful();

    [[nodiscard]] const std::deque<ServerTransaction> &transactions() const { return m_transactions; }
    [[nodiscard]] ServerTransaction *find(const QString &id);
    /// A payment that another till made.
    void addForeign(const QString &serviceId, const QString &account, qint64 amount, qint64 now);
    [[nodiscard]] static ServerAnswer error(int status, const char *code);

private:
    ServerAnswer create(const QJsonObject &body, qint64 now);
    ServerAnswer pay(const QJsonObject &body, qint64 now);
    ServerAnswer status(const QString &id);
    ServerAnswer all(const Request &request, qint64 now) const;
    [[nodiscard]] static QByteArray statusBody(
        const ServerTransaction &t, const QString &word, qint64 amount, const QString &serviceId);

    std::deque<ServerTransaction> m_transactions;
    QHash<QString, std::size_t> m_byId;
    qint64 m_registryLag = 0;
    bool m_harsh;
};

/// The cards that the gateway knows, by cardId.
inline constexpr auto goodCard = "cid-good";
inline constexpr auto secondCard = "cid-second";
inline constexpr auto poorCard = "cid-poor";
inline constexpr auto codeCard = "cid-code";
inline constexpr auto rightCode = "123456";

/// "2026-03-02 11:00:05" in Tashkent.
[[nodiscard]] QByteArray tashkentText(qint64 utcMs);

} // namespace kassa::sim
