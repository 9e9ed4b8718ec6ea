// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/paylov/Services.h"
#include "app/payment/Sorting.h"
#include "app/store/PaymentJournal.h"

#include <QtCore/QHash>

namespace kassa {

/// The only one that asks `transaction/status` about money; everyone else watches the row. Every PayUnknown
/// row has a plan here (rules 5 and 6), made and dropped by the journal's own signal; the questions that
/// rules 1, 3, 4 and 12 need pass through ask(). Main thread.
class Settlement final : public QObject {
    Q_OBJECT
public:
    /// What an answer may do to the row by itself. `paid` always settles it, except under AfterRefusal.
    enum class Why {
        Plan, ///< rules 5 and 6, and "check now"
        Beside, ///< rule 3: beside a running pay only `paid` counts
        AfterRefusal, ///< rule 4: the desk sorts the verdict together with pay's answer; nothing is applied
        Guard, ///< rule 1: `cancelled` is only noted, the new create's commit moves the row
        BeforeRetry, ///< rules 1 and 12: another try on the same transaction
        Watch, ///< rule 9: after a refusal, and rows that differ from the registry
    };
    using Answered = std::function<void(const StatusVerdict &)>;

    Settlement(
        Clock &clock, PaymentService &service, PaymentJournal &journal, QString origin, QObject *parent);
    /// Rows of another origin are not asked about: their gateway is not the one in use (rule 15).
    void setOrigin(const QString &origin) { m_origin = origin; }

    /// Plans a question for everything that is PayUnknown, and rule 9's two for what was refused within a
    /// day; begins two seconds from now.
    void start();
    /// Asks once; exactly one completion, later, unless `context` has died. The verdict is `StatusNoAnswer`
    /// where the row moved on between question and answer and the answer isn't `paid`.
    /// `by` caused it.
    void ask(PaymentId id, Why why, QObject *context, Answered done, const QString &by = {});
    /// At most once in 5 s per payment; PayUnknown, PaySent and PayRefused only. False when too soon.
    bool checkNow(PaymentId id);
    [[nodiscard]] std::optional<qint64> nextCheckInMs(PaymentId id) const;
    /// Everything open is asked again soon, what answered 403 included.
    void askAgain();

    /// Rules 5 and 6: milliseconds from PayUnknown to the question of this number (from 0); nothing from the
    /// point on where every 10 minutes count.
    [[nodiscard]] static std::optional<qint64> plannedAtMs(int question);
    /// Rule 9: milliseconds from PayRefused to the question of this number; nothing after the second.
    [[nodiscard]] static std::optional<qint64> watchedAtMs(int question);

Q_SIGNALS:
    /// A status answer moved the row out of PayUnknown or PaySent.
    void settled(kassa::PaymentId id);
    void checksChanged();
    void forbidden();

private:
    struct Plan {
        qint64 begin = 0; ///< when the outcome became unknown, moved on by time without a network
        int question = 0; ///< the next of plannedAtMs
        qint64 due = 0;
        quint64 ticket = 0; ///< a timer with another ticket is stale
        bool asking = false;
        bool byPlan = false; ///< the open question is the plan's own, not somebody's
        bool parked = false; ///< 403
        bool silent = false; ///< the last question got no answer at all; noted once
        qint64 quietUntil = 0; ///< 429
    };
    /// Rule 9's questions after a refusal.
    struct Refused {
        qint64 begin = 0;
        int question = 0;
        quint64 ticket = 0;
        bool silent = false; ///< as Plan's
    };
    struct Asked {
        PaymentId id;
        PaymentState state;
        int attempts;
        Why why;
        QString by;
        QDateTime at;
    };
    void follow(PaymentId id);
    void plan(PaymentId id, qint64 due);
    void askByPlan(PaymentId id, bool byPlan, const QString &by = {});
    void watchRefused(PaymentId id, qint64 begin, qint64 earliest);
    void askRefused(PaymentId id, qint64 due);
    void replan(PaymentId id, const StatusVerdict &verdict);
    [[nodiscard]] StatusVerdict take(const Asked &asked, const Result<StatusReply> &answer);
    [[nodiscard]] qint64 sinceUnknownMs(const PaymentRow &row) const;
    [[nodiscard]] qint64 tenMinutesOrSo(PaymentId id);

    Clock &m_clock;
    PaymentService &m_service;
    PaymentJournal &m_journal;
    QString m_origin;
    QHash<PaymentId, Plan> m_plans;
    QHash<PaymentId, Refused> m_refused;
    QHash<PaymentId, qint64> m_checkedAt;
    quint64 m_ticket = 0;
};

} // namespace kassa
