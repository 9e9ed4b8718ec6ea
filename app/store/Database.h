// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtSql/QSqlDatabase>
#include <functional>
#include <memory>

namespace kassa {

/// kassa.db: WAL, synchronous=FULL, foreign_keys, busy_timeout, user_version with one migrateToN() per step,
/// each in one transaction (DESIGN.md, "The store"). One connection, used in the thread that opened it.
class Database final {
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// Opens and migrates (ReadWrite) or only checks (ReadOnly: beside a running program). StoreFailed with a
    /// reason; a store from a newer program gives InvalidInput with reason "newer".
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase handle() const;
    /// BEGIN IMMEDIATE, `work`, COMMIT; rolled back where work or commit fails. The commit's own result
    /// counts (law 2).
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// What SQLite said last, sorted: full disk apart from everything else.
    [[nodiscard]] static Error storeError(const class QSqlError &error, const QString &what);

private:
    explicit Database(QString connection);
    QString m_connection;
};

} // namespace kassa
