// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <memory>

namespace kassa::sandbox {

/// How a sandbox is made. Everything may be left at its default.
struct SandboxOptions {
    quint16 port = 0; ///< on 127.0.0.1; 0 takes a free one
    QString token; ///< the bearer token that is asked for; empty: any non-empty one will do
    int services = 0; ///< the listed catalogue is padded to this many; fewer than there are: no padding
    int options = 0; ///< the `mahalla` select of the waste collection service is padded to this many options
    int transactions = 0; ///< paid rows that the registry already holds, all before today
    quint32 seed = 1; ///< the same seed makes the same padding, subscribers and rows
    int latencyMs = 0; ///< each answer of the API comes this much later
    QString scenarioFile; ///< JSON: {"seed","services","cards","faults":[…]}; every key may be missing
    QString ledgerFile; ///< JSON that keeps transactions and balances over restarts; empty: memory only
};

/// A stateful server of the Service Payment API with a TCP fault proxy in front (docs: contracts.md,
/// "Sandbox").
///
/// Beside the API it answers on /sandbox/: GET cards and ledger, POST faults (DELETE forgets them), and two
/// that make what a till sees as a late change (rule 9). `POST /sandbox/charge {"transactionId"}` charges a
/// transaction now: a refused or unknown one succeeds late, a paid one is charged twice. `POST
/// /sandbox/cancel
/// {"transactionId"}` cancels one, paid or not. Both answer the transaction as the ledger shows it, or 400
/// where there is none.
///
/// Lives in the thread that made it, which must run an event loop. It listens on 127.0.0.1 only.
/// Nothing in it is real: tokens, cards, subscribers and money are made up; the right SMS code is 123456.
class SandboxServer : public QObject {
    Q_OBJECT
public:
    explicit SandboxServer(SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Reads scenario and ledger and begins to listen. False with one line of English in `error` otherwise.
    bool listen(QString *error);
    /// The port that clients use (the fault proxy's), 0 before listen().
    [[nodiscard]] quint16 port() const;
    /// http://127.0.0.1:PORT
    [[nodiscard]] QUrl url() const;

    /// What `GET /sandbox/ledger` answers.
    [[nodiscard]] QJsonObject ledger() const;
    /// What `GET /sandbox/cards` answers. Balances are tiyin.
    [[nodiscard]] QJsonArray cards() const;
    /// What `POST /sandbox/faults` takes: {"on","fault","times","skip","arg"}. False with a reason where the
    /// fault is unknown, or can't be played by a server (refuse, dns, tls).
    bool arm(const QJsonObject &fault, QString *error = nullptr);
    /// Forgets every armed fault.
    void clearFaults();
    /// What `POST /sandbox/charge` does: the bank charges by itself, late, whatever the transaction was; a
    /// paid one is then charged twice. The card is create's, else the first good one. False with a reason
    /// where there is no such transaction.
    bool charge(const QString &transactionId, QString *error = nullptr);
    /// What `POST /sandbox/cancel` does: the gateway cancels by itself, a paid one too, which leaves the
    /// registry with it. False with a reason where there is no such transaction.
    bool cancel(const QString &transactionId, QString *error = nullptr);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kassa::sandbox
