// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/JournalExport.h"
#include "app/store/Profile.h"
#include "app/store/Schema.h"
#include "tests/app/store/Till.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerBits = ownerOnly | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

/// This program once more, in a part of `main` below.
std::unique_ptr<QProcess> another(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), arguments);
    return process;
}

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(30'000)) { }
    return process.readLine().trimmed();
}

void age(const QString &file)
{
    QFile lock(file);
    if (!lock.open(QFile::ReadWrite)
        || !lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFile::FileModificationTime))
        qFatal("can't age %s", qPrintable(file));
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheWayThatLasts()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kassa.db"_s);
        {
            const auto database = opened(file);
            QCOMPARE(value(*database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
            QCOMPARE(value(*database, u"PRAGMA synchronous"_s).toInt(), 2);
            QCOMPARE(value(*database, u"PRAGMA foreign_keys"_s).toInt(), 1);
            QCOMPARE(value(*database, u"PRAGMA busy_timeout"_s).toInt(), 2000);
            QCOMPARE(value(*database, u"PRAGMA user_version"_s).toInt(), schemaVersion);
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QCOMPARE(QFile::permissions(file + suffix) & ~ownerBits, QFile::Permissions());
            QVERIFY(
                !database->run(u"INSERT INTO attempt VALUES(99,1,'','','Created',0,NULL,'',NULL,NULL,0)"_s));
        }
        // Opened again, it is the same journal: nothing is made anew.
        const auto key = value(*opened(file), u"SELECT value FROM meta"_s);
        QCOMPARE(key.toByteArray().size(), 32);
        QFile(file).setPermissions(ownerOnly | QFile::ReadOther | QFile::ReadGroup);
        const auto database = opened(file);
        QCOMPARE(value(*database, u"SELECT value FROM meta"_s), key);
        QCOMPARE(QFile::permissions(file) & ~ownerBits, QFile::Permissions());
    }

    void rollsBackAsAWhole()
    {
        QTemporaryDir folder;
        const auto database = opened(folder.filePath(u"kassa.db"_s));
        const auto insert = [&] { return database->run(u"INSERT INTO meta VALUES('x', 1)"_s).has_value(); };
        const auto refused = database->transaction([&]() -> Result<void> {
            [&] { QVERIFY(insert()); }();
            return failure(ErrorCode::InvalidInput, u"mine"_s);
        });
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(!value(*database, u"SELECT 1 FROM meta WHERE key = 'x'"_s).isValid());
        Result<void> inner;
        QVERIFY(database->transaction([&]() -> Result<void> {
            inner = database->transaction([]() -> Result<void> { return {}; });
            [&] { QVERIFY(insert()); }();
            return {};
        }));
        QCOMPARE(inner.error().code, ErrorCode::StoreFailed);
        QCOMPARE(value(*database, u"SELECT value FROM meta WHERE key = 'x'"_s).toInt(), 1);
        // A broken statement and a constraint are failures, not a full disk.
        QCOMPARE(database->run(u"SELEKT"_s).error().code, ErrorCode::StoreFailed);
        QCOMPARE(database->run(u"INSERT INTO meta VALUES('x', 2)"_s).error().code, ErrorCode::StoreFailed);
    }

    void leavesANewerJournalUntouched()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kassa.db"_s);
        {
            const auto database = opened(file);
            QVERIFY(database->run(u"PRAGMA user_version=%1"_s.arg(schemaVersion + 1)));
            QVERIFY(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile bytes(file);
        QVERIFY(bytes.open(QFile::ReadOnly));
        const QByteArray before = bytes.readAll();
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto database = Database::open(file, mode);
            QVERIFY(!database);
            QCOMPARE(database.error().code, ErrorCode::InvalidInput);
            QCOMPARE(database.error().reason, u"newer"_s);
        }
        bytes.seek(0);
        QCOMPARE(bytes.readAll(), before);
    }

    void refusesWhatIsNoJournal()
    {
        QTemporaryDir folder;
        const auto refuses = [&](const QString &file, Database::Mode mode = Database::Mode::ReadWrite) {
            const auto database = Database::open(file, mode);
            return !database && database.error().code == ErrorCode::StoreFailed
                && !database.error().reason.isEmpty();
        };
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("can't write");
            return file.fileName();
        };
        QVERIFY(refuses(write(u"text.db"_s, QByteArray(4096, 'x'))));
        QVERIFY(refuses(folder.path()));
        QVERIFY(refuses(folder.filePath(u"none/kassa.db"_s)));
        QVERIFY(refuses(folder.filePath(u"absent.db"_s), Database::Mode::ReadOnly));
        QVERIFY(!QFile::exists(folder.filePath(u"absent.db"_s)));
        QVERIFY(refuses(write(u"empty.db"_s, {}), Database::Mode::ReadOnly));
        // Below a plain file and on /proc nobody can write, root neither.
        QVERIFY(refuses(write(u"file"_s, "x") + u"/kassa.db"_s));
        QVERIFY(refuses(u"/proc/kassa.db"_s));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(folder.filePath(u"other.db"_s));
            QVERIFY(other.open());
            QSqlQuery(other).exec(u"CREATE TABLE contact(name TEXT)"_s);
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(refuses(folder.filePath(u"other.db"_s)));
        // A damaged one is found at the start, not in the middle of a payment.
        const QString damaged = folder.filePath(u"damaged.db"_s);
        {
            const auto database = opened(damaged);
            QVERIFY(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(damaged);
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(3 * 4096, '\xA5'));
        file.close();
        QVERIFY(refuses(damaged));
    }

    // The number lies in the file's header, which no check of SQLite's covers.
    void refusesAVersionThatNeverWas()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"kassa.db"_s);
        {
            const auto database = opened(file);
            QVERIFY(database->run(u"PRAGMA user_version=-503316476"_s));
            QVERIFY(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
            const auto database = Database::open(file, mode);
            QVERIFY(!database);
            QCOMPARE(database.error().code, ErrorCode::StoreFailed);
            QVERIFY2(database.error().reason.startsWith(u"damaged"), qPrintable(database.error().reason));
        }
    }

    void readsBesideARunningProgram()
    {
        Till till;
        for (const QString &account : {u"1"_s, u"2"_s, u"3"_s})
            till.created(Till::bill(account), account);
        const auto reader = opened(till.file(), Database::Mode::ReadOnly);
        QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
        QVERIFY(!reader->run(u"INSERT INTO meta VALUES('x', 1)"_s));
        {
            // A long read neither stops the till nor sees it move.
            QVERIFY(reader->run(u"BEGIN"_s));
            QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
            QVERIFY(till.journal->commitCreateSent(Till::bill(u"4"_s), {}));
            QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
            QVERIFY(reader->run(u"COMMIT"_s));
        }
        QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 4);
    }

    void readsFromAnotherProcessAndLeavesNoTrouble()
    {
        Till till;
        for (const QString &account : {u"1"_s, u"2"_s, u"3"_s})
            till.created(Till::bill(account), account);
        auto process = another({u"--export"_s, till.file()});
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(
            QJsonDocument::fromJson(process->readAllStandardOutput())["payments"_L1].toArray().size(), 3);
        QVERIFY(till.journal->commitCreateSent(Till::bill(u"4"_s), {}));
        // The same of a closed journal; what the reader leaves behind bars nobody.
        till.journal.reset();
        till.database.reset();
        process = another({u"--export"_s, till.file()});
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s}) {
            if (QFile::exists(till.file() + suffix))
                QCOMPARE(QFile::permissions(till.file() + suffix) & ~ownerBits, QFile::Permissions());
        }
        QCOMPARE(value(*opened(till.file()), u"SELECT count(*) FROM payment"_s).toInt(), 4);
    }

    void makesAProfileForItsOwnerAlone()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(u"deep/er/till"_s);
        {
            const auto profile = Profile::open(folder);
            QVERIFY(profile);
            QCOMPARE((*profile)->folder(), folder);
            QCOMPARE(QFile::permissions(folder) & ~ownerBits, QFile::Permissions());
            for (const QString &inner :
                {(*profile)->cacheFolder(), (*profile)->receiptsFolder(), (*profile)->logsFolder()}) {
                QVERIFY(QFileInfo(inner).isDir());
                QCOMPARE(QFile::permissions(inner) & ~ownerBits, QFile::Permissions());
            }
            QCOMPARE(QFile::permissions(folder + u"/lock"_s) & ~ownerBits, QFile::Permissions());
            QCOMPARE((*profile)->databaseFile(), folder + u"/kassa.db"_s);
            QCOMPARE((*profile)->settingsFile(), folder + u"/settings.ini"_s);
            QCOMPARE(QFileInfo(folder + u"/reserve"_s).size(), 4 * 1024 * 1024);
            QCOMPARE(QFile::permissions(folder + u"/reserve"_s) & ~ownerBits, QFile::Permissions());
            (*profile)->releaseReserve();
            QVERIFY(!QFile::exists(folder + u"/reserve"_s));
            (*profile)->releaseReserve();
            // One program per profile, also within one process.
            const auto second = Profile::open(folder);
            QVERIFY(!second);
            QCOMPARE(second.error().trouble, Profile::Trouble::InUse);
        }
        QVERIFY(Profile::open(folder));
        QVERIFY(QFile::exists(folder + u"/reserve"_s));
        // A folder of something else keeps its rights.
        QTemporaryDir shared;
        QFile::setPermissions(shared.path(), ownerBits | QFile::ReadOther | QFile::ExeOther);
        QVERIFY(QDir(shared.path()).mkdir(u"photos"_s));
        QVERIFY(Profile::open(shared.path()));
        QVERIFY(QFile::permissions(shared.path()).testFlag(QFile::ReadOther));
    }

    void saysWhenAProfileIsUnusable()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath(u"file"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY(QDir(parent.path()).mkpath(u"half/cache"_s));
        QVERIFY(QDir(parent.path()).rmdir(u"half/cache"_s));
        QFile blocked(parent.filePath(u"half/cache"_s));
        QVERIFY(blocked.open(QFile::WriteOnly));
        for (const QString &folder : {QString(), file.fileName(), file.fileName() + u"/till"_s,
                 u"/proc/till"_s, u"/proc/self"_s, parent.filePath(u"half"_s)}) {
            const auto profile = Profile::open(folder);
            QVERIFY2(!profile, qPrintable(folder));
            QCOMPARE(profile.error().trouble, Profile::Trouble::Unusable);
            QVERIFY(!profile.error().reason.isEmpty());
        }
    }

    void yieldsToALivingProgramAndTakesOverFromADeadOne()
    {
        QTemporaryDir parent;
        const QString folder = parent.filePath(u"till"_s);
        auto first = another({u"--hold"_s, folder});
        QCOMPARE(lineOf(*first), QByteArray("held"));
        QCOMPARE(Profile::open(folder).error().trouble, Profile::Trouble::InUse);
        auto second = another({u"--hold"_s, folder});
        QCOMPARE(lineOf(*second), QByteArray("in use"));
        QVERIFY(second->waitForFinished());
        // Not even when its lock looks old, foreign or empty.
        age(folder + u"/lock"_s);
        QCOMPARE(Profile::open(folder).error().trouble, Profile::Trouble::InUse);
        QFile lock(folder + u"/lock"_s);
        QVERIFY(lock.open(QFile::WriteOnly | QFile::Truncate));
        lock.write("4711\nkassa\nanother-host\nid\n");
        lock.close();
        age(folder + u"/lock"_s);
        QCOMPARE(Profile::open(folder).error().trouble, Profile::Trouble::InUse);
        QVERIFY(first->state() == QProcess::Running);
        first->kill();
        QVERIFY(first->waitForFinished());
        // Its lock still lies there, under another host's name: the machine was renamed since.
        age(folder + u"/lock"_s);
        QVERIFY(Profile::open(folder));
        // A plain crash.
        first = another({u"--hold"_s, folder});
        QCOMPARE(lineOf(*first), QByteArray("held"));
        first->kill();
        QVERIFY(first->waitForFinished());
        QVERIFY(QFile::exists(folder + u"/lock"_s));
        QVERIFY(Profile::open(folder));
        // A power cut: the file is there and empty.
        QFile empty(folder + u"/lock"_s);
        QVERIFY(empty.open(QFile::WriteOnly));
        empty.close();
        age(folder + u"/lock"_s);
        QVERIFY(Profile::open(folder));
    }

#ifdef Q_OS_LINUX
    void failsWholeWhereACommitCantBeWritten()
    {
        QTemporaryDir folder;
        auto process = another({u"--limit"_s, folder.filePath(u"kassa.db"_s)});
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->readAllStandardOutput().trimmed(), QByteArray("nothing written, then all is well"));
    }

    void knowsAFullDiskWhereMountingIsAllowed()
    {
        // A disk of its own needs a mount namespace; where the kernel grants none, the test of the journal
        // with max_page_count has to do.
        QTemporaryDir folder;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"unshare"_s,
            {u"-rm"_s, u"sh"_s, u"-c"_s,
                u"mount -t tmpfs -o size=512k kassa-test '%1' 2>/dev/null || { echo no disk; exit 0; };"
                " exec '%2' --fill '%1'/kassa.db"_s.arg(
                    folder.path(), QCoreApplication::applicationFilePath())});
        if (!process.waitForFinished(60'000) && process.error() == QProcess::FailedToStart)
            QSKIP("unshare is not installed");
        const QByteArray said = process.readAllStandardOutput().trimmed();
        if (said == "no disk" || said.isEmpty())
            QSKIP("no mount namespace for a disk of its own");
        QCOMPARE(said, QByteArray("full, then all is well"));
    }
#endif
};

namespace {

int holdProfile(const QString &folder)
{
    const auto profile = Profile::open(folder);
    std::puts(profile ? "held" : profile.error().trouble == Profile::Trouble::InUse ? "in use" : "unusable");
    std::fflush(stdout);
    if (profile)
        std::getchar();
    return profile ? 0 : 3;
}

int exportOf(const QString &file)
{
    const auto database = Database::open(file, Database::Mode::ReadOnly);
    QFile out;
    if (!database || !out.open(stdout, QFile::WriteOnly))
        return 1;
    return exportJournal(**database, ExportFormat::Json, {}, {}, out) ? 0 : 1;
}

#ifdef Q_OS_LINUX
/// Creates payments until one fails, makes room, and goes on: each is whole or not there.
int fill(const QString &file, ErrorCode expected, const std::function<void()> &narrow,
    const std::function<void()> &widen, const char *said)
{
    const SystemClock system;
    SystemClock forServer;
    const ServerClock serverClock(forServer);
    const auto database = opened(file);
    PaymentJournal journal(*database, system, serverClock);
    const auto create = [&](int i) { return journal.commitCreateSent(Till::bill(QString::number(i)), {}); };
    narrow();
    int made = 0;
    auto last = create(0);
    while (last && ++made < 10'000)
        last = create(made);
    const auto rows = [&] { return value(*database, u"SELECT count(*) FROM payment"_s).toInt(); };
    const bool whole = !last && last.error().code == expected && rows() == made;
    widen();
    const bool again = create(made).has_value() && rows() == made + 1
        && value(*database, u"PRAGMA quick_check"_s).toString() == u"ok"_s;
    if (whole && again)
        std::puts(said);
    else
        std::printf("whole %d again %d made %d rows %d: %s\n", whole, again, made, rows(),
            qPrintable(last ? QString() : last.error().reason));
    return 0;
}

int limited(const QString &file)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit {};
    getrlimit(RLIMIT_FSIZE, &limit);
    const auto set = [&](rlim_t bytes) {
        const rlimit now {bytes, limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    };
    return fill(
        file, ErrorCode::StoreFailed, [&] { set(600 * 1024); }, [&] { set(limit.rlim_cur); },
        "nothing written, then all is well");
}

int filled(const QString &file)
{
    // Rule 4b in small: a file is kept for the moment when the disk is full.
    QFile reserve(file + u"-reserve"_s);
    if (!reserve.open(QFile::WriteOnly) || reserve.write(QByteArray(128 * 1024, 'x')) != 128 * 1024)
        return 1;
    reserve.close();
    return fill(
        file, ErrorCode::StoreFull, [] {}, [&] { reserve.remove(); }, "full, then all is well");
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--hold"_s)
        return holdProfile(arguments.value(2));
    if (arguments.value(1) == u"--export"_s)
        return exportOf(arguments.value(2));
#ifdef Q_OS_LINUX
    if (arguments.value(1) == u"--limit"_s)
        return limited(arguments.value(2));
    if (arguments.value(1) == u"--fill"_s)
        return filled(arguments.value(2));
#endif
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
