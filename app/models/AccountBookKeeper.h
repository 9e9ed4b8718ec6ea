// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/store/AccountBook.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QSet>

namespace kassa {

/// Writes every payment that becomes Paid into the account book, some time after the journal has committed it
/// and outside whatever the desk is doing: what goes wrong here is a line in the log and nothing else. Main
/// thread.
class AccountBookKeeper final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the keeper.
    AccountBookKeeper(
        AccountBook &book, const PaymentJournal &journal, const Clock &clock, QObject *parent = nullptr);

Q_SIGNALS:
    /// The book has this account now.
    void remembered(const QString &serviceId);

private:
    void take(PaymentId id);

    AccountBook &m_book;
    const PaymentJournal &m_journal;
    const Clock &m_clock;
    QSet<qint64> m_taken; ///< in this run
};

} // namespace kassa
