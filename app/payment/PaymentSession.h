// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/Record.h"
#include "app/payment/Settlement.h"

namespace kassa {

/// The effects of one `create` or one `pay`: sends once, lets status be asked beside a silent pay (rule 3),
/// asks it after a refusal (rule 4), and ends with what happened. Moves no row. Main thread.
class PaymentSession final : public QObject {
    Q_OBJECT
public:
    /// How it ended: what is to be recorded, and the error for the caller where there is one.
    struct End {
        Happening happening;
        std::optional<PayReply> reply; ///< a paid answer of `pay`
        std::optional<Error> error;
    };
    using Ended = std::function<void(const End &)>;
    /// A refusal was read and status is about to be asked; false where the row is settled already.
    using Refused = std::function<bool(const EventNote &note, const QString &gatewayCode)>;

    PaymentSession(PaymentService &service, Settlement &settlement, Clock &clock, QObject *parent);

    void create(const CreateRequest &request, const Ended &ended);
    /// `before` is the row as it was before PaySent was committed. The request's code is wiped before this
    /// returns.
    void pay(const PaymentRow &before, PayRequest request, const RefusedBeforeCharge &refusals,
        Refused refused, Ended ended);

private:
    void listenBeside(std::chrono::milliseconds silence);
    void answered(const Result<PayReply> &answer);
    void askAfter(PayAnswer answer, const Error &error);

    PaymentService &m_service;
    Settlement &m_settlement;
    Clock &m_clock;
    PaymentRow m_before;
    RefusedBeforeCharge m_refusals;
    Refused m_refused;
    Ended m_ended;
    bool m_answered = false;
    bool m_paidByStatus = false; ///< nothing left to ask; pay's own answer may still come
};

} // namespace kassa
