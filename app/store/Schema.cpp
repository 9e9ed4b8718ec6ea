// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/Schema.h"

#include "app/core/Payment.h"
#include "app/store/AccountBook.h"
#include "app/store/FiscalMarks.h"
#include "app/store/HistoryIndex.h"
#include "app/store/PrintJobs.h"
#include "app/store/RegistryIndex.h"
#include "app/store/RegistryMirror.h"
#include "app/store/ServiceUse.h"

#include <QtCore/QRandomGenerator>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString stateNames()
{
    QStringList names;
    for (const PaymentState state : allPaymentStates)
        names.append(u'\'' + stateName(state) + u'\'');
    return names.join(u',');
}

/// The first schema. Amounts are soum, times ms since 1970 in UTC, JSON is compact UTF-8.
QStringList statementsOf1()
{
    return {
        // What belongs to the profile as a whole: "origin" (rule 15) and "account-key", the key of the
        // account hash. Neither may ever change.
        u"CREATE TABLE meta(key TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID"_s,
        u"CREATE TRIGGER meta_fixed BEFORE UPDATE ON meta BEGIN SELECT RAISE(ABORT, 'meta is fixed'); END"_s,
        u"CREATE TRIGGER meta_kept BEFORE DELETE ON meta BEGIN SELECT RAISE(ABORT, 'meta is kept'); END"_s,

        u"CREATE TABLE payment("
        "id INTEGER PRIMARY KEY AUTOINCREMENT,"
        "state TEXT NOT NULL CHECK(state IN (%1)),"
        "state_at INTEGER NOT NULL,"
        "origin TEXT NOT NULL CHECK(origin <> ''),"
        "service_id TEXT NOT NULL,"
        "service TEXT NOT NULL,"
        "account TEXT NOT NULL,"
        "account_key BLOB NOT NULL CHECK(length(account_key) = 32),"
        "amount INTEGER NOT NULL,"
        "user_id TEXT NOT NULL,"
        "card TEXT NOT NULL,"
        "card_in_create INTEGER NOT NULL,"
        "transaction_id TEXT NOT NULL DEFAULT '',"
        "info_details TEXT NOT NULL,"
        "create_details TEXT NOT NULL DEFAULT '[]',"
        "otp_phone TEXT NOT NULL DEFAULT '',"
        "attempts INTEGER NOT NULL DEFAULT 0,"
        "created_at INTEGER NOT NULL,"
        "sent_at INTEGER,"
        "settled_at INTEGER,"
        "refused_at INTEGER,"
        "confirmed_by TEXT CHECK(confirmed_by IN ('pay','status','registry')),"
        "payed_at TEXT NOT NULL DEFAULT '',"
        "payment_ref TEXT NOT NULL DEFAULT '',"
        "epos_merchant TEXT NOT NULL DEFAULT '',"
        "epos_terminal TEXT NOT NULL DEFAULT '',"
        "refusal TEXT NOT NULL DEFAULT '',"
        "alarm TEXT NOT NULL DEFAULT '',"
        "paid_amount INTEGER NOT NULL DEFAULT 0,"
        "supersedes INTEGER REFERENCES payment(id),"
        "released INTEGER NOT NULL DEFAULT 0,"
        "not_charged_in_row INTEGER NOT NULL DEFAULT 0,"
        "search_text TEXT NOT NULL) STRICT"_s.arg(stateNames()),
        // Rule 1: at most one payment of an account whose outcome is open.
        u"CREATE UNIQUE INDEX payment_guard ON payment(origin, service_id, account_key)"
        " WHERE state IN ('PaySent','PayUnknown') AND released = 0"_s,
        u"CREATE UNIQUE INDEX payment_transaction ON payment(origin, transaction_id)"
        " WHERE transaction_id <> ''"_s,
        u"CREATE INDEX payment_by_account ON payment(account_key, service_id)"_s,
        u"CREATE INDEX payment_by_created ON payment(created_at, id, user_id, search_text)"_s,
        u"CREATE INDEX payment_by_state ON payment(state, created_at, id, amount, paid_amount)"_s,
        u"CREATE INDEX payment_by_service ON payment(service_id, created_at)"_s,
        u"CREATE INDEX payment_alarm ON payment(id) WHERE alarm <> ''"_s,
        u"CREATE TRIGGER payment_snapshot BEFORE UPDATE OF id, origin, service_id, service, account,"
        " account_key, amount, user_id, card_in_create, info_details, created_at, supersedes ON payment"
        " BEGIN SELECT RAISE(ABORT, 'the snapshot is immutable'); END"_s,
        u"CREATE TRIGGER payment_transaction_fixed BEFORE UPDATE OF transaction_id ON payment"
        " WHEN OLD.transaction_id <> '' AND NEW.transaction_id <> OLD.transaction_id"
        " BEGIN SELECT RAISE(ABORT, 'the transaction is fixed'); END"_s,
        u"CREATE TRIGGER payment_kept BEFORE DELETE ON payment"
        " BEGIN SELECT RAISE(ABORT, 'payments are kept'); END"_s,

        u"CREATE TABLE attempt("
        "payment INTEGER NOT NULL REFERENCES payment(id),"
        "number INTEGER NOT NULL,"
        "card TEXT NOT NULL,"
        "mask TEXT NOT NULL,"
        "from_state TEXT NOT NULL,"
        "at INTEGER NOT NULL,"
        "server_at INTEGER,"
        "version TEXT NOT NULL,"
        "outcome TEXT,"
        "answered_at INTEGER,"
        "http INTEGER NOT NULL DEFAULT 0,"
        "PRIMARY KEY(payment, number)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TRIGGER attempt_kept BEFORE DELETE ON attempt"
        " BEGIN SELECT RAISE(ABORT, 'attempts are kept'); END"_s,

        u"CREATE TABLE event("
        "id INTEGER PRIMARY KEY AUTOINCREMENT,"
        "payment INTEGER REFERENCES payment(id),"
        "at INTEGER NOT NULL,"
        "server_at INTEGER,"
        "what TEXT NOT NULL,"
        "from_state TEXT,"
        "to_state TEXT,"
        "http INTEGER NOT NULL,"
        "by TEXT NOT NULL,"
        "note TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX event_by_payment ON event(payment, id)"_s,
        u"CREATE TRIGGER event_fixed BEFORE UPDATE ON event"
        " BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"_s,
        u"CREATE TRIGGER event_kept BEFORE DELETE ON event"
        " BEGIN SELECT RAISE(ABORT, 'events are append-only'); END"_s,

        // A cache of what the gateway said about services: no money, may be emptied at any time. service_id
        // is
        // empty for the list itself; the large part lies apart, so that "still the same" is a small write.
        u"CREATE TABLE catalogue("
        "origin TEXT NOT NULL, service_id TEXT NOT NULL, saved_at INTEGER NOT NULL, digest BLOB NOT NULL,"
        "PRIMARY KEY(origin, service_id)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE catalogue_data("
        "origin TEXT NOT NULL, service_id TEXT NOT NULL, data BLOB NOT NULL,"
        "PRIMARY KEY(origin, service_id)) STRICT"_s,
    };
}

/// The second: several predecessors of one payment, the registry as a witness, both times of a question.
QStringList statementsOf2()
{
    return {
        // Which payments belong together: one replaced the other, or both were charged for one bill.
        u"CREATE TABLE link("
        "payment INTEGER NOT NULL REFERENCES payment(id),"
        "other INTEGER NOT NULL REFERENCES payment(id),"
        "at INTEGER NOT NULL,"
        "PRIMARY KEY(payment, other), CHECK(payment <> other)) STRICT, WITHOUT ROWID"_s,
        u"CREATE INDEX link_back ON link(other, payment)"_s,
        u"CREATE TRIGGER link_fixed BEFORE UPDATE ON link"
        " BEGIN SELECT RAISE(ABORT, 'links are kept'); END"_s,
        u"CREATE TRIGGER link_kept BEFORE DELETE ON link"
        " BEGIN SELECT RAISE(ABORT, 'links are kept'); END"_s,
        // The first schema kept the last predecessor in a column and all of them in the events.
        u"INSERT OR IGNORE INTO link(payment, other, at)"
        " SELECT id, supersedes, created_at FROM payment WHERE supersedes IS NOT NULL"_s,
        u"INSERT OR IGNORE INTO link(payment, other, at)"
        " SELECT CAST(e.note AS INTEGER), e.payment, e.at FROM event e"
        " WHERE e.what = 'superseded' AND e.payment <> CAST(e.note AS INTEGER)"
        " AND EXISTS (SELECT 1 FROM payment p WHERE p.id = CAST(e.note AS INTEGER))"_s,

        u"ALTER TABLE payment ADD COLUMN absent_at INTEGER"_s,
        u"ALTER TABLE event ADD COLUMN asked_at INTEGER"_s,
        // Up to which day of the server the registry was read for late changes (rule 9).
        u"CREATE TABLE watch(name TEXT PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID"_s,
    };
}

Result<void> runAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = database.run(sql); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

Result<void> migrateTo1(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        if (auto done = runAll(database, statementsOf1()); !done)
            return done;
        QByteArray key(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(key.begin(), key.end());
        if (auto done = database.run(u"INSERT INTO meta VALUES('account-key', ?)"_s, {key}); !done)
            return tl::unexpected(done.error());
        if (auto done = database.run(u"PRAGMA application_id=%1"_s.arg(schemaApplicationId)); !done)
            return tl::unexpected(done.error());
        if (auto done = database.run(u"PRAGMA user_version=1"_s); !done)
            return tl::unexpected(done.error());
        return {};
    });
}

Result<void> migrateTo2(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        if (auto done = runAll(database, statementsOf2() + registryTables()); !done)
            return done;
        if (auto done = database.run(u"PRAGMA user_version=2"_s); !done)
            return tl::unexpected(done.error());
        return {};
    });
}

/// The third: what helps at the counter. The journal's own tables stay as they are.
Result<void> migrateTo3(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        if (auto done = runAll(database,
                accountBookTables() + fiscalTables() + historyTables() + printJobTables()
                    + serviceUseTables());
            !done)
            return done;
        if (auto done = database.run(u"PRAGMA user_version=3"_s); !done)
            return tl::unexpected(done.error());
        return {};
    });
}

/// The fourth: other tills' payments in the history.
Result<void> migrateTo4(Database &database)
{
    return database.transaction([&]() -> Result<void> {
        if (auto done = runAll(database, registryIndexTables()); !done)
            return done;
        if (auto done = database.run(u"PRAGMA user_version=4"_s); !done)
            return tl::unexpected(done.error());
        return {};
    });
}

} // namespace

Result<void> migrate(Database &database, int version)
{
    using Step = Result<void> (*)(Database &);
    constexpr Step steps[schemaVersion] = {migrateTo1, migrateTo2, migrateTo3, migrateTo4};
    for (int step = version; step < schemaVersion; ++step) {
        if (auto done = steps[step](database); !done)
            return done;
    }
    return {};
}

} // namespace kassa
