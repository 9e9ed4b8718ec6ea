// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/RegistryPull.h"

namespace kassa {

/// Rule 14 for the differences list: reads the registry around some days and compares it with the journal.
/// Reading and comparing happen on workers. A newer question drops the older answer. Main thread.
class Reconciler final : public QObject {
    Q_OBJECT
public:
    /// `userId`: this till's, as it is when the comparison is made.
    Reconciler(RegistryPull &pull, QString databaseFile, std::function<QString()> userId,
        RegistryPull::Worker worker = RegistryPull::poolWorker(), QObject *parent = nullptr);

    /// Reads the days [from - 1, to + 1] (rule 10), then compares [from, to]. Closed days are not read,
    /// unless the same days are asked for again: somebody wants to know what the registry says now.
    void compare(QDate from, QDate to);
    /// A payment was changed: what was compared last is compared anew, without reading, where it is among its
    /// differences.
    void paymentChanged(PaymentId id);
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    void begun();
    /// Windows read, out of all.
    void progress(int done, int total);
    void compared(const kassa::Reconciliation &result);
    void failed(const kassa::Error &error);

private:
    void lay(RegistrySpan span, QDate from, QDate to);

    RegistryPull &m_pull;
    QString m_file;
    std::function<QString()> m_userId;
    RegistryPull::Worker m_worker;
    QDate m_from; ///< what was compared last
    QDate m_to;
    RegistrySpan m_span;
    QList<PaymentId> m_differing;
    bool m_again = false; ///< a comparison anew is on its way
    bool m_laying = false; ///< a worker compares
    bool m_outdated = false; ///< a payment changed meanwhile
    int m_question = 0;
    bool m_busy = false;
};

} // namespace kassa
