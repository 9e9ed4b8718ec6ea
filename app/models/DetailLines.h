// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

namespace kassa {

/// Whom the bill names: the first name and the first address among the lines of an answer; empty where there
/// is none. As the server wrote them (it masks them).
struct Payee {
    QString name;
    QString address;
    bool operator==(const Payee &) const = default;
};
[[nodiscard]] Payee payeeOf(const Details &details);

/// A line of `info`'s or `create`'s answer as the cashier reads it. Plain text.
struct DetailLine {
    QString name; ///< the API's
    QString title;
    QString value;
    bool main = false; ///< what the payer asks for: balance, debt, amount due
    bool operator==(const DetailLine &) const = default;
};

/// The lines of an answer without the payee's name and address and without echoes of the account (a line that
/// says something else than what was sent stays). Titles by fieldTitle, then by `fields`' response_fields;
/// main lines first, the time of the data last; a payment and its date, a reading and its date in one line.
/// In the language that the program shows. Any thread.
[[nodiscard]] QList<DetailLine> detailLines(
    const Details &details, const QList<ResponseField> &fields, const Account &account);

/// A value as people here write it: "15105.15 UZS" is 15 105,15 soʻm, "2024-08-23" is 23.08.2024. A postfix
/// is added unless the value has it. Numbers that are names (accounts, phones, codes) stay as they came.
[[nodiscard]] QString shownValue(const QString &name, const QString &value, const QString &postfix = {});

/// The whole soum of a sum of money among the details ("last_paid", "debt"), by dictionary name; nothing
/// where there is none, it is below one, or it is no number. Tiyin are dropped.
[[nodiscard]] std::optional<Soum> detailSum(const Details &details, const QString &key);

} // namespace kassa
