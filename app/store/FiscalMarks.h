// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/FiscalMark.h"
#include "app/core/Payment.h"
#include "app/store/Database.h"

namespace kassa {

/// What became of a payment at the fiscal command.
struct FiscalRecord {
    enum class State {
        Asked, ///< committed before the command ran; nobody knows its answer yet
        Marked, ///< final: each reprint carries the same mark
        Failed, ///< no mark; a person may ask again
    };
    State state = State::Asked;
    FiscalMark mark;
    QString reason; ///< Failed: fiscalTroubleName(), or "interrupted"
    int attempts = 0;
};

/// Fiscal marks in kassa.db, one row a payment, apart from the journal: nothing here moves a payment. In the
/// thread of its Database. Errors: StoreFull, StoreFailed.
class FiscalMarks final {
public:
    explicit FiscalMarks(Database &database);

    [[nodiscard]] std::optional<FiscalRecord> of(PaymentId payment) const;
    /// Commits that the command is being asked, before it is: the number of this attempt, or 0 where it must
    /// not be asked. Without `again` that is where it was asked ever before, with it where there is a mark or
    /// an attempt that has not ended.
    Result<int> begin(PaymentId payment, bool again, const QDateTime &atUtc);
    /// The answer; a mark that is there stays.
    Result<void> marked(PaymentId payment, const FiscalMark &mark, const QDateTime &atUtc);
    Result<void> failed(PaymentId payment, const QString &reason, const QDateTime &atUtc);
    /// At start: what was asked when the program ended has no answer ("interrupted").
    Result<void> recover();

private:
    Database &m_database;
};

/// Its statements of the third schema.
[[nodiscard]] QStringList fiscalTables();

} // namespace kassa
