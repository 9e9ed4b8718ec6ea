// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QObject>
#include <functional>

namespace kassa {

/// A senior's decision by name (rules 7 and 8), asynchronous: who asks for it shows the dialog that says "the
/// first attempt may still be charged". Main thread.
class SeniorApproval {
public:
    struct Request {
        enum class What {
            RepeatPay, ///< rule 7: a second pay on the same transaction, or a new create in its place
            ReleaseAccount, ///< rule 8: the guard lets the account through
        };
        What what = What::RepeatPay;
        PaymentRow row;
    };
    struct Decision {
        bool granted = false;
        QString by; ///< a person's name; without one nothing is granted
        QString reason; ///< in writing; a release needs one
    };
    virtual ~SeniorApproval() = default;
    /// Exactly one completion, never before this returns, none after `context` died.
    virtual void ask(const Request &request, QObject *context, std::function<void(const Decision &)> done)
        = 0;
};

/// A till without roles: the answer is no.
class NoSenior final : public SeniorApproval {
public:
    void ask(const Request &request, QObject *context, std::function<void(const Decision &)> done) override;
};

} // namespace kassa
