// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "app/store/Database.h"

namespace kassa {

/// What is to be printed, in kassa.db: kept before it is sent, "sending" before its first byte leaves. No
/// money. In the thread of its Database. Errors: StoreFull, StoreFailed, and StateMoved where the job is no
/// longer in the state that the step begins from.
class PrintJobs final {
public:
    explicit PrintJobs(Database &database);

    /// Keeps a job as Waiting; id, state, trouble, attempts and stateAt of `job` don't count.
    Result<PrintJobId> add(const PrintJob &job);
    /// From Waiting, Failed or Unsure to Sending; one more attempt.
    Result<void> begin(PrintJobId id, const QDateTime &at);
    /// From Sending to whatever became of it. Printed drops the document.
    Result<void> settle(PrintJobId id, PrintState state, PrinterTrouble trouble, const QDateTime &at);
    /// Everything that is Waiting has failed: the printer does not take anything.
    Result<void> failWaiting(PrinterTrouble trouble, const QDateTime &at);
    /// A job that nobody wants on paper any more.
    Result<void> remove(PrintJobId id);

    /// At start: what was being sent when the program ended is Unsure, and what was printed before `before`
    /// is forgotten.
    Result<void> recover(const QDateTime &at, const QDateTime &before);
    /// All that is not printed, oldest first.
    [[nodiscard]] Result<QList<PrintJob>> unprinted() const;

private:
    Result<void> step(const QString &sql, const QVariantList &values);

    Database &m_database;
};

/// The table, part of schema 3.
[[nodiscard]] QStringList printJobTables();

} // namespace kassa
