// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QJsonObject>

namespace kassa {

/// Body of `info`.
struct InfoRequest {
    QString serviceId;
    Account account;
};

/// Body of `create`. Empty texts and an empty object are left out.
struct CreateRequest {
    QString serviceId;
    Account account;
    Soum amount;
    QString userId;
    QString cardId; ///< only with a code
    QString phoneNumber; ///< only with cardId
    QJsonObject sms; ///< only with cardId, when configured
};

struct CreateReply {
    QString transactionId;
    Details data;
    QString otpSentPhone; ///< sms.otpSentPhone; empty where not sent. It says where the code went, not
                          ///< whether one is needed
};

/// Body of `pay`. `otp` only when create sent a cardId.
struct PayRequest {
    QString transactionId;
    QString cardId;
    QString userId;
    QString otp;
};

struct PayReply {
    QString transactionId;
    QString payedAt;
    QString paymentRef;
    QString eposMerchant;
    QString eposTerminal;
};

/// `transaction/status`; unknown words are kept. Only transactionId and status are required.
struct StatusReply {
    QString transactionId;
    QString status;
    QString payedAt;
    QString serviceId;
    QString cancelTime;
    std::optional<Soum> amount;
};

struct RegistryQuery {
    QString serviceId;
    QString userId;
    QDate begin; ///< inclusive, Tashkent days
    QDate end; ///< inclusive
};

struct RegistryPage {
    qint64 total = 0; ///< totalTransaction; -1 where it was not said
    QList<RegistryRow> rows;
    qint64 unreadable = 0; ///< rows left out: without an id, or with an amount that is no whole number
    /// Everything the gateway counted is here and was read (rule 8).
    [[nodiscard]] bool whole() const { return unreadable == 0 && total == rows.size(); }
};

} // namespace kassa
