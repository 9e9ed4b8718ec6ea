// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CatalogueCache.h"
#include "app/store/Database.h"
#include "app/store/JournalExport.h"
#include "app/store/PaymentJournal.h"
#include "app/store/Profile.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerBits = ownerOnly | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;

std::unique_ptr<Database> opened(const QString &file, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(file, mode);
    if (!database)
        qFatal("%s", qPrintable(database.error().reason));
    return std::move(*database);
}

QVariant value(const Database &database, const QString &sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

NewPayment bill(const QString &account, const QString &origin)
{
    NewPayment payment;
    payment.origin = origin;
    payment.service.id = u"101"_s;
    payment.service.name = u"=Elektr \"1\", \n2"_s;
    payment.account = {{u"account"_s, account, {}, {}}};
    payment.amount = Soum(50000);
    payment.card.localId = u"c1"_s;
    payment.card.label = u"@Karta"_s;
    return payment;
}

/// A journal with three payments: day 1 paid, day 2 refused at create, day 3 open.
struct Journal {
    QTemporaryDir folder;
    test::ManualClock clock {QDateTime(QDate(2026, 3, 1), QTime(19, 30), Qt::UTC)}; // 2 March in Tashkent
    ServerClock serverClock {clock};
    std::unique_ptr<Database> database;
    std::unique_ptr<PaymentJournal> journal;

    explicit Journal(const QString &origin = u"https://gw.paylov.uz:443/shop"_s)
    {
        database = opened(file());
        journal = std::make_unique<PaymentJournal>(*database, clock, serverClock);
        const auto first = journal->commitCreateSent(bill(u"0017"_s, origin), u"Nodira"_s);
        [&] {
            QVERIFY(first);
            QVERIFY(journal->move(first->id, PaymentState::CreateSent, PaymentState::Created,
                {.transactionId = u"-tx"_s}, {.what = u"create_answer"_s, .http = 200}));
            QVERIFY(journal->commitPaySent(first->id, PaymentState::Created, first->card, false, {}));
            clock.advance(1500);
            QVERIFY(journal->move(first->id, PaymentState::PaySent, PaymentState::Paid,
                {.confirmedBy = ConfirmedBy::Pay,
                    .payedAt = u"2026-03-02 00:30:01"_s,
                    .paymentRef = u"+ref"_s,
                    .eposMerchant = u"m"_s,
                    .eposTerminal = u"t"_s},
                {.what = u"pay_answer"_s, .by = u"Nodira"_s, .http = 200}));
            clock.advance(86'400'000);
            const auto second = journal->commitCreateSent(bill(u"=1+1"_s, origin), {});
            QVERIFY(journal->move(second->id, PaymentState::CreateSent, PaymentState::CreateRefused, {}, {}));
            clock.advance(86'400'000);
            QVERIFY(journal->commitCreateSent(bill(u"3"_s, origin), {}));
        }();
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"kassa.db"_s); }
    QByteArray exported(ExportFormat format, const ExportRange &range = {}) const
    {
        const auto reader = opened(file(), Database::Mode::ReadOnly);
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        const auto written = exportJournal(*reader, format, u"Kassa 1"_s, range, out);
        return written ? out.data() : written.error().reason.toUtf8();
    }
    QJsonArray payments(const ExportRange &range = {}) const
    {
        return QJsonDocument::fromJson(exported(ExportFormat::Json, range))["payments"_L1].toArray();
    }
};

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
            QCOMPARE(value(*database, u"PRAGMA user_version"_s).toInt(), 1);
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
            QVERIFY(database->run(u"PRAGMA user_version=2"_s));
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

    void readsBesideARunningProgram()
    {
        Journal till;
        const auto reader = opened(till.file(), Database::Mode::ReadOnly);
        QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
        QVERIFY(!reader->run(u"INSERT INTO meta VALUES('x', 1)"_s));
        {
            // A long read neither stops the till nor sees it move.
            QVERIFY(reader->run(u"BEGIN"_s));
            QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
            QVERIFY(till.journal->commitCreateSent(bill(u"4"_s, till.journal->origin()), {}));
            QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 3);
            QVERIFY(reader->run(u"COMMIT"_s));
        }
        QCOMPARE(value(*reader, u"SELECT count(*) FROM payment"_s).toInt(), 4);
    }

    void readsFromAnotherProcessAndLeavesNoTrouble()
    {
        Journal till;
        auto process = another({u"--export"_s, till.file()});
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        QCOMPARE(
            QJsonDocument::fromJson(process->readAllStandardOutput())["payments"_L1].toArray().size(), 3);
        QVERIFY(till.journal->commitCreateSent(bill(u"4"_s, till.journal->origin()), {}));
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

    void exportsWhatTheContractSays()
    {
        Journal till;
        const QJsonDocument document = QJsonDocument::fromJson(till.exported(ExportFormat::Json));
        QCOMPARE(
            document.object().keys(), (QStringList {u"origin"_s, u"payments"_s, u"schema"_s, u"till"_s}));
        QCOMPARE(document["schema"_L1].toInt(), 1);
        QCOMPARE(document["origin"_L1].toString(), u"https://gw.paylov.uz:443/shop"_s);
        QCOMPARE(document["till"_L1].toString(), u"Kassa 1"_s);
        const QJsonArray payments = document["payments"_L1].toArray();
        QCOMPARE(payments.size(), 3);
        QJsonObject paid = payments[0].toObject();
        const QJsonArray events = paid.take(u"events"_s).toArray();
        const QJsonObject expected {{u"id"_s, 1}, {u"state"_s, u"Paid"_s}, {u"serviceId"_s, u"101"_s},
            {u"account"_s, QJsonObject {{u"account"_s, u"0017"_s}}}, {u"amount"_s, 50000},
            {u"transactionId"_s, u"-tx"_s}, {u"userId"_s, QJsonValue::Null}, {u"card"_s, u"@Karta"_s},
            {u"attempts"_s, 1}, {u"createdAt"_s, u"2026-03-01T19:30:00.000Z"_s},
            {u"sentAt"_s, u"2026-03-01T19:30:00.000Z"_s}, {u"settledAt"_s, u"2026-03-01T19:30:01.500Z"_s},
            {u"confirmedBy"_s, u"pay"_s}, {u"payedAt"_s, u"2026-03-02 00:30:01"_s},
            {u"paymentRef"_s, u"+ref"_s}, {u"eposMerchant"_s, u"m"_s}, {u"eposTerminal"_s, u"t"_s}};
        QCOMPARE(paid, expected);
        QCOMPARE(events.size(), 4);
        const QJsonObject last {{u"at"_s, u"2026-03-01T19:30:01.500Z"_s}, {u"what"_s, u"pay_answer"_s},
            {u"from"_s, u"PaySent"_s}, {u"to"_s, u"Paid"_s}, {u"http"_s, 200}, {u"by"_s, u"Nodira"_s}};
        QCOMPARE(events[3].toObject(), last);
        QVERIFY(events[0]["from"_L1].isNull() && events[0]["http"_L1].isNull());
        const QJsonObject refused = payments[1].toObject();
        QCOMPARE(refused[u"state"_s].toString(), u"CreateRefused"_s);
        for (const QString &key :
            {u"transactionId"_s, u"sentAt"_s, u"settledAt"_s, u"confirmedBy"_s, u"payedAt"_s})
            QVERIFY2(refused[key].isNull(), qPrintable(key));
    }

    void exportsDaysOfTashkent()
    {
        Journal till;
        const auto ids = [&](std::optional<QDate> from, std::optional<QDate> to) {
            QList<int> found;
            for (const QJsonValue &payment : till.payments({from, to}))
                found.append(payment["id"_L1].toInt());
            return found;
        };
        const QDate first(2026, 3, 2); // 1 March 19:30 UTC is past midnight there
        QCOMPARE(ids({}, {}), (QList<int> {1, 2, 3}));
        QCOMPARE(ids(first, first), QList<int> {1});
        QCOMPARE(ids(first.addDays(1), {}), (QList<int> {2, 3}));
        QCOMPARE(ids({}, first.addDays(1)), (QList<int> {1, 2}));
        QVERIFY(ids(first.addDays(9), {}).isEmpty());
        QVERIFY(ids({}, first.addDays(-1)).isEmpty());
    }

    void exportsATableThatRunsNothing()
    {
        Journal till;
        const QByteArray csv = till.exported(ExportFormat::Csv);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\"origin\",\"till\",\"id\",\"state\""));
        const QString text = QString::fromUtf8(csv);
        QCOMPARE(text.count(u"\r\n"_s), 4);
        QVERIFY(text.contains(u"\"'=Elektr \"\"1\"\", \n2\""_s));
        QVERIFY(text.contains(u"\"'-tx\""_s));
        QVERIFY(text.contains(u"\"'+ref\""_s));
        QVERIFY(text.contains(u"\"'@Karta\""_s));
        QVERIFY(text.contains(u"\"account=0017\",\"50000\""_s));
        for (const QChar c : u"=+-@"_s)
            QVERIFY(!text.contains(u"\""_s + c));
    }

    void marksATestInEveryExport()
    {
        for (const QString &origin : {u"sandbox"_s, u"http://127.0.0.1:8080/"_s}) {
            Journal till(origin);
            QCOMPARE(QJsonDocument::fromJson(till.exported(ExportFormat::Json))["notice"_L1].toString(),
                u"TEST — NOT A PAYMENT"_s);
            QCOMPARE(QString::fromUtf8(till.exported(ExportFormat::Csv)).count(u"TEST — NOT A PAYMENT"_s), 3);
        }
        Journal real;
        QVERIFY(!real.exported(ExportFormat::Csv).contains("TEST"));
    }

    void exportsAnEmptyJournal()
    {
        QTemporaryDir folder;
        const auto database = opened(folder.filePath(u"kassa.db"_s));
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        QCOMPARE(exportJournal(*database, ExportFormat::Json, {}, {}, out).value(), 0);
        QVERIFY(QJsonDocument::fromJson(out.data())["payments"_L1].isArray());
        // An output that takes nothing is an error, and the snapshot is not left open.
        QBuffer closed;
        closed.open(QBuffer::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(
            exportJournal(*database, ExportFormat::Csv, {}, {}, closed).error().code, ErrorCode::StoreFailed);
        QVERIFY(database->transaction([] { return Result<void>(); }));
#ifdef Q_OS_LINUX
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QFile::WriteOnly));
        QCOMPARE(
            exportJournal(*database, ExportFormat::Json, {}, {}, full).error().code, ErrorCode::StoreFailed);
#endif
    }

    void remembersTheCatalogue()
    {
        QTemporaryDir folder;
        const auto database = opened(folder.filePath(u"kassa.db"_s));
        test::ManualClock clock;
        CatalogueCache cache(*database, clock);
        QVERIFY(cache.services(u"a"_s).isEmpty());
        QVERIFY(!cache.savedAt(u"a"_s).isValid());
        QList<Service> services;
        for (int i = 0; i < 10'000; ++i) {
            services.append({.id = QString::number(i),
                .name = u"Xizmat %1"_s.arg(i),
                .categoryId = QString::number(i % 12),
                .categoryName = u"Kategoriya"_s,
                .min = i % 2 ? std::optional(Soum(i)) : std::nullopt,
                .max = Soum(i * 1000),
                .active = i % 3 != 0,
                .hasInfo = i % 5 != 0,
                .canCancel = i % 7 == 0,
                .payable = i % 11 != 0,
                .logo = QUrl(u"https://cdn.paylov.uz/logo%20%1.png"_s.arg(i))});
        }
        QVERIFY(cache.saveServices(u"a"_s, services));
        QCOMPARE(cache.services(u"a"_s), services);
        QCOMPARE(cache.savedAt(u"a"_s), clock.utcNow());
        QVERIFY(cache.services(u"b"_s).isEmpty());
        clock.advance(60'000);
        QVERIFY(cache.saveServices(u"a"_s, services));
        QCOMPARE(cache.savedAt(u"a"_s), clock.utcNow());

        Field region;
        region.id = u"1"_s;
        region.name = u"region"_s;
        region.type = u"select"_s;
        region.dependencyOf = u"x"_s;
        region.values = {{u"01"_s, u"Toshkent"_s, std::nullopt}, {u"02"_s, u"Buxoro"_s, u""_s}};
        Field account;
        account.name = u"account"_s;
        account.required = false;
        ServiceForm form {services[3], {region, account}, {{u"fio"_s, u"F.I.Sh."_s, u"so'm"_s}}};
        QVERIFY(!cache.form(u"a"_s, u"3"_s));
        QVERIFY(cache.saveForm(u"a"_s, form));
        QCOMPARE(cache.form(u"a"_s, u"3"_s), form);
        QCOMPARE(cache.formSavedAt(u"a"_s, u"3"_s), clock.utcNow());
        form.fields.removeLast();
        QVERIFY(cache.saveForm(u"a"_s, form));
        QCOMPARE(cache.form(u"a"_s, u"3"_s), form);
        QCOMPARE(cache.services(u"a"_s).size(), 10'000);
        // What another program wrote, or half of it, counts as not there.
        QVERIFY(database->run(u"UPDATE catalogue_data SET data = substr(data, 1, length(data) - 9)"_s));
        QVERIFY(cache.services(u"a"_s).isEmpty());
        QVERIFY(!cache.form(u"a"_s, u"3"_s));
        QVERIFY(cache.clear());
        QVERIFY(!cache.savedAt(u"a"_s).isValid());
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

    void knowsAFullDisk()
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
    const auto create
        = [&](int i) { return journal.commitCreateSent(bill(QString::number(i), u"sandbox"_s), {}); };
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
