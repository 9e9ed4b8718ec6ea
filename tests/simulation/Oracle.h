// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/store/PaymentJournal.h"
#include "tests/simulation/SimGateway.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace kassa::sim {

/// A payment of the journal with its history, as it stands after the run.
struct JournalEntry {
    PaymentRow row;
    QList<JournalEvent> events;
    QList<PaymentAttempt> attempts;
};

/// What was counted outside the program.
struct Evidence {
    struct Bill {
        QString name;
        QString account;
        QList<qint64> amounts; ///< every amount that was typed for it
        int approved = 0; ///< repeats and releases that a senior granted
    };
    QList<Bill> bills;
    std::deque<ServerTransaction> server;
    QList<JournalEntry> journal;
    QHash<QString, int> paysOnWire; ///< by transactionId
    QHash<QString, int> createsOnWire; ///< by account and amount (see wireKey)
    /// The server has answered truthfully, long enough for everything to be asked.
    bool truthful = true;
};
[[nodiscard]] QString wireKey(const QString &account, qint64 amount);

/// A violated sentence of payment-outcomes.md, "The oracle".
struct Violation {
    char letter = 'a';
    QString what;
};

/// The oracle (a) to (e).
[[nodiscard]] QList<Violation> judge(const Evidence &evidence);

} // namespace kassa::sim
