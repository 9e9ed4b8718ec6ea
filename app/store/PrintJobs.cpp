// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/PrintJobs.h"

#include "app/store/PaymentRecord.h"

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
QVariant paymentValue(PaymentId id)
{
    return number(id) == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(number(id));
}

PrintJob jobFrom(const QSqlQuery &query)
{
    PrintJob job;
    job.id = PrintJobId {query.value(0).toLongLong()};
    job.payment = PaymentId {query.value(1).toLongLong()};
    job.receipt = query.value(2).toBool();
    job.copy = query.value(3).toInt();
    job.number = query.value(4).toString();
    job.title = query.value(5).toString();
    job.amount = Soum(query.value(6).toLongLong());
    job.document = query.value(7).toByteArray();
    job.state = printStateFrom(query.value(8).toString()).value_or(PrintState::Unsure);
    job.trouble = printerTroubleFrom(query.value(9).toString());
    job.attempts = query.value(10).toInt();
    job.createdAt = timeFrom(query.value(11));
    job.stateAt = timeFrom(query.value(12));
    return job;
}
} // namespace

PrintJobs::PrintJobs(Database &database)
    : m_database(database)
{
}

Result<PrintJobId> PrintJobs::add(const PrintJob &job)
{
    const QVariant at = timeValue(job.createdAt);
    const auto added = m_database.run(
        u"INSERT INTO print_job(payment, receipt, copy, number, title, amount, document, state, trouble,"
        " attempts, created_at, state_at) VALUES(?,?,?,?,?,?,?,'waiting','',0,?,?)"_s,
        {paymentValue(job.payment), job.receipt ? 1 : 0, job.copy, textValue(job.number),
            textValue(job.title), job.amount.value(), job.document, at, at});
    if (!added)
        return tl::unexpected(added.error());
    return PrintJobId {added->lastInsertId().toLongLong()};
}

Result<void> PrintJobs::begin(PrintJobId id, const QDateTime &at)
{
    return step(u"UPDATE print_job SET state = 'sending', attempts = attempts + 1, state_at = ?"
                " WHERE id = ? AND state IN ('waiting','failed','unsure')"_s,
        {timeValue(at), static_cast<qint64>(id)});
}

Result<void> PrintJobs::settle(PrintJobId id, PrintState state, PrinterTrouble trouble, const QDateTime &at)
{
    const QString gone = state == PrintState::Printed ? u", document = x''"_s : QString();
    return step(u"UPDATE print_job SET state = ?, trouble = ?, state_at = ?"_s + gone
            + u" WHERE id = ? AND state = 'sending'"_s,
        {printStateName(state), textValue(printerTroubleName(trouble)), timeValue(at),
            static_cast<qint64>(id)});
}

Result<void> PrintJobs::failWaiting(PrinterTrouble trouble, const QDateTime &at)
{
    const auto done = m_database.run(
        u"UPDATE print_job SET state = 'failed', trouble = ?, state_at = ? WHERE state = 'waiting'"_s,
        {textValue(printerTroubleName(trouble)), timeValue(at)});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> PrintJobs::remove(PrintJobId id)
{
    return step(u"DELETE FROM print_job WHERE id = ? AND state <> 'sending'"_s, {static_cast<qint64>(id)});
}

Result<void> PrintJobs::recover(const QDateTime &at, const QDateTime &before)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto unsure = m_database.run(
            u"UPDATE print_job SET state = 'unsure', trouble = ?, state_at = ? WHERE state = 'sending'"_s,
            {printerTroubleName(PrinterTrouble::Restarted), timeValue(at)});
        if (!unsure)
            return tl::unexpected(unsure.error());
        const auto forgotten = m_database.run(
            u"DELETE FROM print_job WHERE state = 'printed' AND state_at < ?"_s, {timeValue(before)});
        if (!forgotten)
            return tl::unexpected(forgotten.error());
        return {};
    });
}

Result<QList<PrintJob>> PrintJobs::unprinted() const
{
    auto query = m_database.run(
        u"SELECT id, payment, receipt, copy, number, title, amount, document, state, trouble, attempts,"
        " created_at, state_at FROM print_job WHERE state <> 'printed' ORDER BY id"_s);
    if (!query)
        return tl::unexpected(query.error());
    QList<PrintJob> jobs;
    while (query->next())
        jobs.append(jobFrom(*query));
    return jobs;
}

Result<void> PrintJobs::step(const QString &sql, const QVariantList &values)
{
    const auto done = m_database.run(sql, values);
    if (!done)
        return tl::unexpected(done.error());
    if (done->numRowsAffected() != 1)
        return failure(ErrorCode::StateMoved, u"the print job is in another state"_s);
    return {};
}

QStringList printJobTables()
{
    return {
        u"CREATE TABLE print_job("
        "id INTEGER PRIMARY KEY AUTOINCREMENT,"
        "payment INTEGER REFERENCES payment(id),"
        "receipt INTEGER NOT NULL,"
        "copy INTEGER NOT NULL,"
        "number TEXT NOT NULL,"
        "title TEXT NOT NULL,"
        "amount INTEGER NOT NULL,"
        "document BLOB NOT NULL,"
        "state TEXT NOT NULL CHECK(state IN ('waiting','sending','printed','failed','unsure')),"
        "trouble TEXT NOT NULL,"
        "attempts INTEGER NOT NULL,"
        "created_at INTEGER NOT NULL,"
        "state_at INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX print_job_unprinted ON print_job(id) WHERE state <> 'printed'"_s,
    };
}

} // namespace kassa
