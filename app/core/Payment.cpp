// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/Payment.h"

namespace kassa {

using namespace Qt::StringLiterals;

QString stateName(PaymentState state)
{
    switch (state) {
    case PaymentState::CreateSent:
        return u"CreateSent"_s;
    case PaymentState::Created:
        return u"Created"_s;
    case PaymentState::OtpWait:
        return u"OtpWait"_s;
    case PaymentState::PaySent:
        return u"PaySent"_s;
    case PaymentState::PayRefused:
        return u"PayRefused"_s;
    case PaymentState::PayUnknown:
        return u"PayUnknown"_s;
    case PaymentState::Paid:
        return u"Paid"_s;
    case PaymentState::Cancelled:
        return u"Cancelled"_s;
    case PaymentState::NotCharged:
        return u"NotCharged"_s;
    case PaymentState::CreateRefused:
        return u"CreateRefused"_s;
    case PaymentState::CreateUnknown:
        return u"CreateUnknown"_s;
    case PaymentState::Abandoned:
        return u"Abandoned"_s;
    case PaymentState::Superseded:
        return u"Superseded"_s;
    }
    return {};
}

std::optional<PaymentState> stateFromName(QStringView name)
{
    for (const PaymentState state : allPaymentStates) {
        if (stateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace kassa
