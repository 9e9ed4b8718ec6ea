// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Result.h"

#include <QtSql/QSqlQuery>

namespace kassa {

class Database;
struct JournalQuery;

/// How payments and events lie in their tables: shared by the journal and the export.

/// Columns of `payment p` in the order that paymentFrom reads.
[[nodiscard]] QString paymentColumns();
[[nodiscard]] PaymentRow paymentFrom(const QSqlQuery &query);
/// Columns of `event` in the order that eventFrom reads.
[[nodiscard]] QString eventColumns();
[[nodiscard]] JournalEvent eventFrom(const QSqlQuery &query);

/// JSON texts of the columns.
[[nodiscard]] QString serviceText(const Service &service);
[[nodiscard]] QString accountText(const Account &account);
[[nodiscard]] Account accountFrom(const QString &text);
[[nodiscard]] QString detailsText(const Details &details);
[[nodiscard]] QString cardText(const Card &card);
/// What JournalQuery::text is looked for in: account values, service name and transaction id, case folded.
[[nodiscard]] QString searchText(
    const Service &service, const Account &account, const QString &transactionId);

/// PaymentJournal::page over another connection, on a worker. Errors: StoreFull, StoreFailed.
[[nodiscard]] Result<QList<PaymentRow>> journalPage(const Database &database, const JournalQuery &query);

/// "pay", "status", "registry"; empty for nobody.
[[nodiscard]] QString confirmedByName(ConfirmedBy by);
/// ms since 1970, or NULL where the time is invalid.
[[nodiscard]] QVariant timeValue(const QDateTime &utc);
[[nodiscard]] QDateTime timeFrom(const QVariant &value);
/// Never NULL: Qt binds a null QString as NULL.
[[nodiscard]] QVariant textValue(const QString &text);

} // namespace kassa
