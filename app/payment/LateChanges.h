// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Reconciliation.h"
#include "app/payment/Settlement.h"

#include <QtCore/QSet>
#include <deque>

namespace kassa {

/// Rule 9: walks the payments that are final, replaced or left against a reading of the registry, a page at a
/// time, and lets Settlement ask the status of those that differ. A late success or a cancelled payment gets
/// the red mark by the transition table. Main thread.
class LateChanges final : public QObject {
    Q_OBJECT
public:
    LateChanges(Clock &clock, PaymentJournal &journal, Settlement &settlement, QObject *parent);
    /// `missing`: also look for what is Paid here and not there, on days that a whole span surely covers.
    void look(const RegistrySpan &span, const QString &origin, bool missing);

private:
    struct Walk {
        RegistrySpan span;
        QString origin;
        bool missing = false;
        QHash<QString, qsizetype> index {}; ///< of the span's rows by id, made a piece at a time
        qsizetype indexed = 0;
        std::optional<PaymentId> before {};
    };
    struct Differing {
        PaymentId id {};
        std::optional<RegistryRow> there;
        int asked = 0;
    };
    void walk(const std::shared_ptr<Walk> &walk);
    void compare(const Walk &walk, const QList<PaymentRow> &rows);
    void add(const PaymentRow &row, const std::optional<RegistryRow> &there, bool again);
    void askNext();
    void answered(Differing differing, const StatusVerdict &verdict);
    void askAgain(const Differing &differing);
    void byRegistry(const PaymentRow &row, const RegistryRow &there);

    Clock &m_clock;
    PaymentJournal &m_journal;
    Settlement &m_settlement;
    std::deque<Differing> m_queue;
    QHash<PaymentId, PaymentState> m_known; ///< asked about in this run, with the state that stood then
    QSet<PaymentId> m_open; ///< waiting, asked about, or to be asked again
    bool m_asking = false;
};

} // namespace kassa
