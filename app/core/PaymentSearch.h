// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Money.h"

#include <QtCore/QDate>
#include <QtCore/QList>

namespace kassa {

/// One word of the history's search box, by all that it may mean. A payment fits where one of them does.
struct SearchTerm {
    QString text; ///< searchKey() of the word: within an account's value, a name, a service's name; or empty
    std::optional<Soum> sum;
    std::optional<qint64> number; ///< of the payment, which the receipt bears
    QString transaction; ///< the beginning of a transactionId, as typed; or empty
    bool operator==(const SearchTerm &) const = default;
};

/// What the history is searched for: every term has to fit. A plain value.
struct PaymentSearch {
    QList<SearchTerm> terms;
    std::optional<QDate> from; ///< Tashkent days, both included
    std::optional<QDate> to;
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty() && !from && !to; }
    bool operator==(const PaymentSearch &) const = default;
};

/// Reads the search box. Words are set apart by blanks:
/// - "27.11.2026", "27.11" (the last one that was), "2026-11-27", "11.2026" are days; two of them, or one
///   range "01.11-27.11", are the days between;
/// - "T000148" and "№148" are a receipt's number; "50 000" and "50000 soʻm" are sums;
/// - other digits may be an account, a sum or a number; a long word may begin a transaction's id;
/// - everything else is an account, a subscriber's or a service's name, in either script.
/// `today` completes days. Never fails: what is no day and no number is a word.
[[nodiscard]] PaymentSearch parsePaymentSearch(QStringView text, QDate today);

} // namespace kassa
