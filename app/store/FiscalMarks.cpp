// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/FiscalMarks.h"

#include "app/core/Log.h"

#include <QtSql/QSqlQuery>

namespace kassa {

using namespace Qt::StringLiterals;

QStringList fiscalTables()
{
    return {
        u"CREATE TABLE fiscal("
        "payment INTEGER PRIMARY KEY REFERENCES payment(id),"
        "state TEXT NOT NULL CHECK(state IN ('asked','marked','failed')),"
        "attempts INTEGER NOT NULL,"
        "asked_at INTEGER NOT NULL,"
        "answered_at INTEGER,"
        "sign TEXT NOT NULL DEFAULT '',"
        "serial TEXT NOT NULL DEFAULT '',"
        "qr TEXT NOT NULL DEFAULT '',"
        "reason TEXT NOT NULL DEFAULT '',"
        "CHECK(state <> 'marked' OR sign <> '')) STRICT"_s,
        u"CREATE TRIGGER fiscal_fixed BEFORE UPDATE ON fiscal WHEN OLD.state = 'marked'"
        " BEGIN SELECT RAISE(ABORT, 'a fiscal mark is fixed'); END"_s,
        u"CREATE TRIGGER fiscal_kept BEFORE DELETE ON fiscal"
        " BEGIN SELECT RAISE(ABORT, 'fiscal marks are kept'); END"_s,
    };
}

FiscalMarks::FiscalMarks(Database &database)
    : m_database(database)
{
}

std::optional<FiscalRecord> FiscalMarks::of(PaymentId payment) const
{
    std::optional<FiscalRecord> record;
    const auto read = m_database.repeat(
        u"SELECT state, attempts, sign, serial, qr, reason FROM fiscal WHERE payment = ?"_s,
        {number(payment)}, [&record](const QSqlQuery &query) {
            FiscalRecord found;
            const QString state = query.value(0).toString();
            found.state = state == u"marked"_s ? FiscalRecord::State::Marked
                : state == u"failed"_s         ? FiscalRecord::State::Failed
                                               : FiscalRecord::State::Asked;
            found.attempts = query.value(1).toInt();
            found.mark = {query.value(2).toString(), query.value(3).toString(), query.value(4).toString()};
            found.reason = query.value(5).toString();
            record = found;
        });
    if (!read)
        qCCritical(lcStore) << "the fiscal marks can't be read:" << read.error().reason;
    return record;
}

Result<int> FiscalMarks::begin(PaymentId payment, bool again, const QDateTime &atUtc)
{
    int attempt = 0;
    const Result<void> written = m_database.transaction([&]() -> Result<void> {
        const QString insert = u"INSERT INTO fiscal(payment, state, attempts, asked_at) VALUES(?,'asked',1,?)"
                               " ON CONFLICT(payment) DO "_s;
        const QString update = u"UPDATE SET state = 'asked', attempts = attempts + 1,"
                               " asked_at = excluded.asked_at, answered_at = NULL, reason = ''"
                               " WHERE fiscal.state = 'failed'"_s;
        const auto done = m_database.repeat(
            insert + (again ? update : u"NOTHING"_s), {number(payment), atUtc.toMSecsSinceEpoch()});
        if (!done)
            return tl::unexpected(done.error());
        if (*done == 0)
            return {};
        const auto read = m_database.repeat(u"SELECT attempts FROM fiscal WHERE payment = ?"_s,
            {number(payment)}, [&attempt](const QSqlQuery &query) { attempt = query.value(0).toInt(); });
        if (!read)
            return tl::unexpected(read.error());
        return {};
    });
    if (!written)
        return tl::unexpected(written.error());
    return attempt;
}

Result<void> FiscalMarks::marked(PaymentId payment, const FiscalMark &mark, const QDateTime &atUtc)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto done = m_database.repeat(
            u"UPDATE fiscal SET state = 'marked', answered_at = ?, sign = ?, serial = ?, qr = ?, reason = ''"
            " WHERE payment = ? AND state <> 'marked'"_s,
            {atUtc.toMSecsSinceEpoch(), mark.sign, mark.serial.isNull() ? u""_s : mark.serial,
                mark.qr.isNull() ? u""_s : mark.qr, number(payment)});
        if (!done)
            return tl::unexpected(done.error());
        return {};
    });
}

Result<void> FiscalMarks::failed(PaymentId payment, const QString &reason, const QDateTime &atUtc)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto done = m_database.repeat(u"UPDATE fiscal SET state = 'failed', answered_at = ?, reason = ?"
                                            " WHERE payment = ? AND state = 'asked'"_s,
            {atUtc.toMSecsSinceEpoch(), reason.isNull() ? u""_s : reason, number(payment)});
        if (!done)
            return tl::unexpected(done.error());
        return {};
    });
}

Result<void> FiscalMarks::recover()
{
    return m_database.transaction([&]() -> Result<void> {
        const auto done = m_database.repeat(
            u"UPDATE fiscal SET state = 'failed', reason = 'interrupted' WHERE state = 'asked'"_s, {});
        if (!done)
            return tl::unexpected(done.error());
        return {};
    });
}

} // namespace kassa
