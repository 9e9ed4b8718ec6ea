// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace kassa {

/// A field's name as the dictionary writes it: "Last Paid-Date" and "lastPaidDate" are last_paid_date.
[[nodiscard]] QString fieldKey(const QString &name);

/// The lines of `info` that hold the subscriber's name, as fieldKey() writes them, in the order in which they
/// are believed.
inline constexpr QStringView subscriberNameKeys[]
    = {u"fio", u"full_name", u"fullname", u"client_name", u"customer_name", u"abonent", u"abonent_name",
        u"subscriber", u"subscriber_name", u"owner", u"owner_name", u"client", u"name"};

} // namespace kassa
