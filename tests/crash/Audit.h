// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace kassa::crash {

/// Journal and ledger side by side after a run, for one bill of the scripted cashier's own list.
struct Evidence {
    QString bill; ///< the customer code
    bool wanted = true; ///< the cashier was told "paid": the bill has to be charged
    bool settled = true; ///< the gateway has answered truthfully since: nothing charged may still be unknown
    int deaths = 0; ///< how often a till died over it: attempts without a request
    QJsonObject journal; ///< `kassa export --format json`
    QJsonObject ledgerBefore; ///< GET /sandbox/ledger
    QJsonObject ledgerAfter;
};

/// The oracle of payment-outcomes.md. Each violation begins with its letter: "(a) …"; none is the empty list.
[[nodiscard]] QStringList audit(const Evidence &evidence);

} // namespace kassa::crash
