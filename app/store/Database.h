// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"
#include "app/store/FileIdentity.h"

#include <QtCore/QHash>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <functional>
#include <memory>

namespace kassa {

/// kassa.db: WAL, synchronous=FULL, foreign_keys, busy_timeout, user_version with one migrateToN() per step,
/// each in one transaction (DESIGN.md, "The store"). One connection, used in the thread that opened it.
class Database final {
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Beside, ///< a second connection of the running program, on a worker: the file has to be there in this
                ///< version; it is never made, renewed, checked as a whole, or written anew
    };
    /// Opens and migrates (ReadWrite) or only checks (ReadOnly: beside a running program; the file has to be
    /// there). StoreFailed with a reason, StoreFull; a store from a newer program gives InvalidInput with
    /// reason "newer" and is left untouched.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase handle() const;
    /// One statement with positional values, executed. The query holds SQLite's read lock until it is
    /// destroyed.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// As run(), for a statement that comes again and again: prepared once and kept, which spares most of
    /// what a short one costs. `each` sees every row; it must not run the same statement. At rest again,
    /// without a read lock, on return. Rows affected.
    Result<int> repeat(const QString &sql, const QVariantList &values,
        const std::function<void(const QSqlQuery &)> &each = {}) const;
    /// BEGIN IMMEDIATE, `work`, COMMIT; rolled back where work or commit fails. The commit's own result
    /// counts (law 2). Transactions don't nest. A file that was deleted under its name is written anew from
    /// what SQLite still holds before the work begins; where that can't be done the work isn't (StoreFailed),
    /// as a commit into a file without a name is gone with the process.
    Result<void> transaction(const std::function<Result<void>()> &work);
    /// What SQLite said last, sorted: StoreFull for a full disk, StoreFailed for everything else.
    [[nodiscard]] static Error storeError(const class QSqlError &error, const QString &what);

private:
    Database(QString file, QString connection);
    Result<void> prepare(Mode mode, qint64 bytes);
    [[nodiscard]] bool deleted() const;
    Result<void> writeAnew();
    QString m_file;
    QString m_connection;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_kept; ///< of repeat(), by text
    bool m_inTransaction = false;
    FileIdentity m_main; ///< known where the file is watched: in ReadWrite
    FileIdentity m_wal; ///< known once it has been written to
};

} // namespace kassa
