// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Database.h"

#include "app/core/Log.h"
#include "app/store/Schema.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtSql/QSqlError>

#include <filesystem>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
// quick_check reads the whole file: about 4 ms per MiB. Past this size it would be felt at every start, and
// SQLite's own checks at each read have to do.
constexpr qint64 quickCheckLimit = 4 * 1024 * 1024;
// Statements of one kind differ in a few ways only; were it otherwise, keeping them would only cost memory.
constexpr qsizetype mostKept = 64;
constexpr int sqliteFull = 13;
constexpr int sqliteIoErrorShmSize = 10 | (19 << 8);

/// SQLite gives -wal and -shm the rights (and, for root, the owner) of the main file: so that one has to be
/// right before SQLite sees it.
Result<void> makeOwnerOnly(const QString &file)
{
    QFile own(file);
    if (!own.exists()) {
        if (!own.open(QFile::ReadWrite | QFile::NewOnly, ownerOnly))
            return failure(ErrorCode::StoreFailed, u"can't be made: "_s + own.errorString());
        return {};
    }
    // Not by opening it: closing a file drops the locks that SQLite holds on it for this process's other
    // connections.
    if (!QFileInfo(file).isFile() || !QFileInfo(file).isWritable())
        return failure(ErrorCode::StoreFailed, u"can't be written"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QFile part(file + suffix);
        if (part.exists() && (part.permissions() & ~(ownerOnly | QFile::ReadUser | QFile::WriteUser)) != 0)
            part.setPermissions(ownerOnly);
    }
    return {};
}

Result<int> readInt(const Database &database, const QString &pragma)
{
    auto query = database.run(pragma);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Database::storeError(query->lastError(), pragma));
    return query->value(0).toInt();
}

} // namespace

Database::Database(QString file, QString connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_kept.clear();
    // Closed through a temporary handle: removeDatabase warns while one is alive.
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode)
{
    const QFileInfo info(file);
    if (mode == Mode::ReadWrite) {
        if (auto made = makeOwnerOnly(file); !made)
            return tl::unexpected(made.error());
    } else if (!info.isFile()) {
        return failure(ErrorCode::StoreFailed, u"there is no journal"_s);
    }

    std::unique_ptr<Database> database(
        new Database(file, u"kassa-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
        QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
        QString name = file;
        if (mode == Mode::ReadOnly) {
            options += u";QSQLITE_OPEN_READONLY"_s;
            // A reader of a WAL file needs -shm. On a medium that nobody can write to there is none, and
            // nobody else either.
            const bool wal = QFileInfo(file + u"-wal"_s).size() > 0;
            if (!wal && !QFileInfo(info.absolutePath()).isWritable()) {
                options += u";QSQLITE_OPEN_URI"_s;
                name = QUrl::fromLocalFile(info.absoluteFilePath()).toString(QUrl::FullyEncoded)
                    + u"?immutable=1"_s;
            }
        } else if (mode == Mode::Beside) {
            // A file that is deleted in this moment must not be made: the journal's own connection could not
            // write it anew then.
            options += u";QSQLITE_OPEN_URI"_s;
            name = QUrl::fromLocalFile(info.absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?mode=rw"_s;
        }
        handle.setConnectOptions(options);
        handle.setDatabaseName(name);
        if (!handle.open())
            return tl::unexpected(storeError(handle.lastError(), u"open"_s));
    }
    if (auto prepared = database->prepare(mode, info.size()); !prepared)
        return tl::unexpected(prepared.error());
    if (mode == Mode::ReadWrite)
        database->m_main = identityOf(file);
    return database;
}

Result<void> Database::prepare(Mode mode, qint64 bytes)
{
    const auto version = readInt(*this, u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const auto application = readInt(*this, u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    const auto tables = readInt(*this, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const bool fresh = *version == 0 && *application == 0 && *tables == 0;
    if (!fresh && *application != schemaApplicationId)
        return failure(ErrorCode::StoreFailed, u"not a Kassa journal"_s);
    if (*version < 0)
        return failure(ErrorCode::StoreFailed, u"damaged: its version is below zero"_s);
    if (*version > schemaVersion)
        return failure(ErrorCode::InvalidInput, u"newer"_s);

    if (mode != Mode::ReadWrite && *version < schemaVersion)
        return failure(ErrorCode::StoreFailed, u"the journal is older; start the program once to renew it"_s);
    if (mode == Mode::ReadOnly)
        return {};

    for (const QString &pragma :
        {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s,
            u"PRAGMA journal_size_limit=4194304"_s, u"PRAGMA cache_size=-8192"_s}) {
        auto done = run(pragma);
        if (!done)
            return tl::unexpected(done.error());
        if (pragma.contains(u"journal_mode"_s) && (!done->next() || done->value(0).toString() != u"wal"_s))
            return failure(ErrorCode::StoreFailed, u"no write-ahead log on this file system"_s);
    }
    const auto synchronous = readInt(*this, u"PRAGMA synchronous"_s);
    const auto foreignKeys = readInt(*this, u"PRAGMA foreign_keys"_s);
    if (synchronous.value_or(0) != 2 || foreignKeys.value_or(0) != 1)
        return failure(ErrorCode::StoreFailed, u"SQLite doesn't take its settings"_s);

    if (mode == Mode::Beside)
        return {};
    if (!fresh && bytes <= quickCheckLimit) {
        auto check = run(u"PRAGMA quick_check(1)"_s);
        if (!check)
            return tl::unexpected(check.error());
        if (!check->next() || check->value(0).toString() != u"ok"_s)
            return failure(ErrorCode::StoreFailed, u"damaged: "_s + check->value(0).toString());
    }
    return migrate(*this, *version);
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storeError(query.lastError(), sql.left(60)));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError(), sql.left(60)));
    return query;
}

Result<int> Database::repeat(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &each) const
{
    std::shared_ptr<QSqlQuery> query = m_kept.value(sql);
    if (!query) {
        query = std::make_shared<QSqlQuery>(handle());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return tl::unexpected(storeError(query->lastError(), sql.left(60)));
        if (m_kept.size() >= mostKept)
            m_kept.clear();
        m_kept.insert(sql, query);
    }
    for (const QVariant &value : values)
        query->addBindValue(value);
    Result<int> affected = 0;
    if (query->exec()) {
        affected = query->numRowsAffected();
        while (each && query->next())
            each(*query);
    }
    if (query->lastError().isValid())
        affected = tl::unexpected(storeError(query->lastError(), sql.left(60)));
    query->finish();
    return affected;
}

Result<void> Database::transaction(const std::function<Result<void>()> &work)
{
    if (m_inTransaction)
        return failure(ErrorCode::StoreFailed, u"a transaction within a transaction"_s);
    if (deleted()) {
        if (auto written = writeAnew(); !written) {
            qCCritical(lcStore) << "the journal's file is gone:" << written.error().reason;
            return written;
        }
        qCCritical(lcStore) << "the journal's file was deleted and is written anew";
    }
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    m_inTransaction = true;
    Result<void> result = work();
    if (result) {
        if (auto committed = run(u"COMMIT"_s); !committed)
            result = tl::unexpected(committed.error());
    }
    if (!result) {
        // After a full disk SQLite has often rolled back by itself; then this one fails and that is fine.
        if (auto undone = run(u"ROLLBACK"_s); !undone)
            qCDebug(lcStore) << "rollback:" << undone.error().reason;
        qCWarning(lcStore) << "nothing was written:" << result.error().reason;
    }
    m_inTransaction = false;
    if (result && m_main.known && !m_wal.known)
        m_wal = identityOf(m_file + u"-wal"_s);
    return result;
}

bool Database::deleted() const
{
    return (m_main.known && identityOf(m_file) != m_main)
        || (m_wal.known && identityOf(m_file + u"-wal"_s) != m_wal);
}

Result<void> Database::writeAnew()
{
    const FileIdentity there = identityOf(m_file);
    if (there.known && there != m_main)
        return failure(ErrorCode::StoreFailed, u"another file stands in the journal's place"_s);
    const QString rescued = m_file + u"-rescued"_s;
    QFile::remove(rescued);
    if (auto made = makeOwnerOnly(rescued); !made)
        return made;
    if (auto copied = run(u"VACUUM INTO ?"_s, {rescued}); !copied) {
        QFile::remove(rescued);
        return tl::unexpected(copied.error());
    }
    // Closing removes what lies under the names of the log and its index; it is in the copy.
    m_kept.clear();
    handle().close();
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(m_file + suffix);
    std::error_code trouble;
    std::filesystem::rename(rescued.toStdString(), m_file.toStdString(), trouble);
    if (trouble)
        return failure(ErrorCode::StoreFailed, QString::fromStdString(trouble.message()));
    QSqlDatabase again = handle();
    if (!again.open())
        return tl::unexpected(storeError(again.lastError(), u"open"_s));
    m_main = identityOf(m_file);
    m_wal = {};
    return prepare(Mode::ReadWrite, QFileInfo(m_file).size());
}

Error Database::storeError(const QSqlError &error, const QString &what)
{
    const int native = error.nativeErrorCode().toInt();
    Error sorted;
    sorted.code = (native & 0xff) == sqliteFull || native == sqliteIoErrorShmSize ? ErrorCode::StoreFull
                                                                                  : ErrorCode::StoreFailed;
    sorted.reason = u"%1: SQLite %2 %3"_s.arg(what, error.nativeErrorCode(), error.databaseText());
    return sorted;
}

} // namespace kassa
