// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/AccountBook.h"

#include "app/core/Log.h"
#include "app/core/TextIndex.h"
#include "app/store/PaymentRecord.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QStringList>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// Leads each value in `search_text`, so that "begins with" is a plain find. searchKey never makes one.
constexpr QChar valueStart = u'\n';

/// What find() looks in: the name, then the typed values (a select's code is nothing that anybody reads off a
/// bill), folded.
QString bookText(const Account &account, const QString &name)
{
    QString text = searchKey(name);
    for (const AccountItem &item : account) {
        if (item.valueTitle.isEmpty() || item.valueTitle == item.value)
            text += valueStart + searchKey(item.value);
    }
    return text;
}

int valueOf(const Database &database, const QString &pragma)
{
    int found = 0;
    static_cast<void>(
        database.repeat(pragma, {}, [&](const QSqlQuery &query) { found = query.value(0).toInt(); }));
    return found;
}

/// Writes the log into the file and empties it. False where somebody reads it in this moment: nobody waits
/// for that.
bool emptyLog(const Database &database)
{
    const int patience = valueOf(database, u"PRAGMA busy_timeout"_s);
    static_cast<void>(valueOf(database, u"PRAGMA busy_timeout=0"_s));
    bool emptied = false;
    static_cast<void>(database.repeat(u"PRAGMA wal_checkpoint(TRUNCATE)"_s, {},
        [&](const QSqlQuery &query) { emptied = query.value(0).toInt() == 0; }));
    static_cast<void>(valueOf(database, u"PRAGMA busy_timeout=%1"_s.arg(patience)));
    return emptied;
}

BookEntry entryFrom(const QSqlQuery &query)
{
    BookEntry entry;
    entry.id = query.value(0).toLongLong();
    entry.serviceId = query.value(1).toString();
    entry.account = accountFrom(query.value(2).toString());
    entry.name = query.value(3).toString();
    entry.amount = Soum(query.value(4).toLongLong());
    entry.paidAt = timeFrom(query.value(5));
    entry.times = query.value(6).toInt();
    return entry;
}

} // namespace

QStringList accountBookTables()
{
    return {
        u"CREATE TABLE account_book("
        "id INTEGER PRIMARY KEY,"
        "origin TEXT NOT NULL,"
        "service_id TEXT NOT NULL,"
        "account_key BLOB NOT NULL CHECK(length(account_key) = 32),"
        "account TEXT NOT NULL," // JSON, as in payment
        "name TEXT NOT NULL," // as the server masked it
        "amount INTEGER NOT NULL,"
        "paid_at INTEGER NOT NULL," // ms since 1970, UTC
        "times INTEGER NOT NULL,"
        "last_payment INTEGER NOT NULL,"
        "search_text TEXT NOT NULL," // bookText()
        "UNIQUE(origin, service_id, account_key)) STRICT"_s,
        // With the text, a search is one walk through the index: 6 ms for 50,000 accounts of a service,
        // not 24.
        u"CREATE INDEX account_book_recent ON account_book(origin, service_id, paid_at, id, search_text)"_s,
    };
}

AccountBook::AccountBook(Database &database)
    : m_database(database)
{
}

// Also renewing an entry leaves an older copy of it in its page, unless what is freed is overwritten.
Result<void> AccountBook::write(const std::function<Result<void>()> &work)
{
    // Debian's SQLite overwrites what it frees by itself, others don't.
    const bool before = valueOf(m_database, u"PRAGMA secure_delete"_s) == 1;
    if (auto on = m_database.run(u"PRAGMA secure_delete=1"_s); !on)
        return tl::unexpected(on.error());
    const auto restore = qScopeGuard([&] {
        if (!before)
            static_cast<void>(m_database.run(u"PRAGMA secure_delete=0"_s));
    });
    Result<void> done = m_database.transaction(work);
    if (done && m_logOwed)
        m_logOwed = !emptyLog(m_database);
    return done;
}

Result<void> AccountBook::remember(const BookPayment &payment)
{
    return write([&]() -> Result<void> {
        int times = 0;
        bool same = false;
        bool older = false;
        QString name = payment.name;
        const QVariantList key {
            textValue(payment.origin), textValue(payment.serviceId), QVariant(payment.accountKey)};
        const auto known = m_database.repeat(u"SELECT times, last_payment, paid_at, name FROM account_book"
                                             " WHERE origin = ? AND service_id = ? AND account_key = ?"_s,
            key, [&](const QSqlQuery &query) {
                times = query.value(0).toInt();
                same = query.value(1).toLongLong() == number(payment.payment);
                older = timeFrom(query.value(2)) > payment.paidAt;
                if (name.isEmpty())
                    name = query.value(3).toString();
            });
        if (!known)
            return tl::unexpected(known.error());
        if (same)
            return {};
        const auto stored = older
            ? m_database.repeat(u"UPDATE account_book SET times = times + 1"
                                " WHERE origin = ? AND service_id = ? AND account_key = ?"_s,
                key)
            : m_database.repeat(
                u"INSERT INTO account_book(origin, service_id, account_key, account, name, amount, paid_at,"
                " times, last_payment, search_text) VALUES(?,?,?,?,?,?,?,?,?,?)"
                " ON CONFLICT(origin, service_id, account_key) DO UPDATE SET account = excluded.account,"
                " name = excluded.name, amount = excluded.amount, paid_at = excluded.paid_at,"
                " times = excluded.times, last_payment = excluded.last_payment,"
                " search_text = excluded.search_text"_s,
                key
                    + QVariantList {accountText(payment.account), textValue(name), payment.amount.value(),
                        timeValue(payment.paidAt), times + 1, number(payment.payment),
                        bookText(payment.account, name)});
        if (!stored)
            return tl::unexpected(stored.error());
        return {};
    });
}

Result<QList<BookEntry>> AccountBook::select(const QString &condition, const QVariantList &values) const
{
    QList<BookEntry> entries;
    const auto read = m_database.repeat(
        u"SELECT id, service_id, account, name, amount, paid_at, times FROM account_book WHERE id IN"
        " (SELECT id FROM account_book WHERE origin = ? AND service_id = ?%1"
        " ORDER BY paid_at DESC, id DESC LIMIT ?) ORDER BY paid_at DESC, id DESC"_s.arg(condition),
        values, [&](const QSqlQuery &query) { entries.append(entryFrom(query)); });
    if (!read)
        return tl::unexpected(read.error());
    return entries;
}

Result<QList<BookEntry>> AccountBook::find(
    const QString &origin, const QString &serviceId, const QString &text, int limit) const
{
    // More words than a name has are left out: each number of words is another statement to keep.
    constexpr qsizetype mostWords = 4;
    QString condition;
    QVariantList values {textValue(origin), textValue(serviceId)};
    const QStringList words = searchKey(text).split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : words) {
        condition += u" AND instr(search_text, ?) > 0"_s;
        values.append(word);
    }
    values.append(limit);
    return select(condition, values);
}

Result<QList<BookEntry>> AccountBook::beginning(
    const QString &origin, const QString &serviceId, const QString &text, int limit) const
{
    const QString key = searchKey(text).trimmed();
    if (key.isEmpty())
        return QList<BookEntry>();
    return select(u" AND instr(search_text, ?) > 0"_s,
        {textValue(origin), textValue(serviceId), QString(valueStart + key), limit});
}

Result<std::optional<BookEntry>> AccountBook::ofAccount(
    const QString &origin, const QString &serviceId, const QByteArray &accountKey) const
{
    auto entries = select(
        u" AND account_key = ?"_s, {textValue(origin), textValue(serviceId), QVariant(accountKey), 1});
    if (!entries)
        return tl::unexpected(entries.error());
    return entries->isEmpty() ? std::nullopt : std::optional(entries->first());
}

Result<int> AccountBook::eraseWhere(const QString &condition, const QVariantList &values)
{
    int erased = 0;
    m_logOwed = true;
    const auto done = write([&]() -> Result<void> {
        const auto deleted = m_database.repeat(u"DELETE FROM account_book"_s + condition, values);
        if (!deleted)
            return tl::unexpected(deleted.error());
        erased = *deleted;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (m_logOwed)
        qCInfo(lcStore) << "entries of the account book are erased; the log is emptied by the next write";
    return erased;
}

Result<int> AccountBook::erase(qint64 id)
{
    return eraseWhere(u" WHERE id = ?"_s, {id});
}

Result<int> AccountBook::eraseService(const QString &origin, const QString &serviceId)
{
    return eraseWhere(u" WHERE origin = ? AND service_id = ?"_s, {textValue(origin), textValue(serviceId)});
}

Result<int> AccountBook::eraseAll()
{
    return eraseWhere({}, {});
}

} // namespace kassa
