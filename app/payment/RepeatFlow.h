// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/CreateFlow.h"
#include "app/payment/PayFlow.h"

namespace kassa {

/// The two exceptions to law 1, each carried by a person's name: rule 7's second pay on a transaction of
/// unknown outcome (or a new create in its place) and rule 8's release of an account. Conditions, the
/// senior's word, a fresh reading of the registry, and the conditions again. Main thread.
class RepeatFlow final : public QObject {
    Q_OBJECT
public:
    RepeatFlow(DeskState &state, CreateFlow &creates, PayFlow &pays, QObject *parent);
    [[nodiscard]] QList<WhyNot> canRepeat(PaymentId id) const;
    [[nodiscard]] QList<WhyNot> canRelease(PaymentId id) const;
    void repeatPay(PaymentId id, const QString &otp, Completion<PaymentRow> done);
    void repeatCreate(PaymentId id, Completion<PaymentRow> done);
    void release(PaymentId id, Completion<PaymentRow> done);

private:
    enum class Kind { Pay, Create, Release };
    struct Work {
        Kind kind = Kind::Pay;
        PaymentId id {};
        QString otp;
        int attempts = 0; ///< as the senior saw it
        SeniorWord senior;
        Completion<PaymentRow> done;
        ~Work() { otp.fill(u'\0'); }
    };
    using WorkPtr = std::shared_ptr<Work>;
    void begin(const WorkPtr &work);
    void decided(const WorkPtr &work, const SeniorApproval::Decision &decision);
    void afterReading(const WorkPtr &work);
    void send(const WorkPtr &work, const StatusVerdict &verdict);
    void letThrough(const WorkPtr &work);
    [[nodiscard]] QList<WhyNot> why(const Work &work) const;

    DeskState &m_state;
    CreateFlow &m_creates;
    PayFlow &m_pays;
    NoSenior m_noSenior;
    QSet<PaymentId> m_asking;
};

} // namespace kassa
