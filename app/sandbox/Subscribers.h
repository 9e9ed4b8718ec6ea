// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/Catalogue.h"
#include "app/sandbox/Ledger.h"

namespace kassa::sandbox {

/// What `info` says of an account: {name, value, title} each, first the time, then the subscriber. The same
/// seed and account make the same subscriber; what was paid here shows in balance and last payment. The
/// seed's account (customer_code 1000000 of electricity) gives the seed's own answer.
[[nodiscard]] QJsonArray subscriberRows(
    const Service &service, const QJsonObject &account, const Standing &standing, quint32 seed);

/// The account's own fields, as `info` and `create` echo them: an option by its title.
[[nodiscard]] QJsonArray echoedRows(const Service &service, const QJsonObject &account);

} // namespace kassa::sandbox
