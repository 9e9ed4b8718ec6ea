// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/store/Database.h"

#include <functional>
#include <optional>

namespace kassa {

/// An account as it was paid at this till.
struct BookEntry {
    qint64 id = 0;
    QString serviceId;
    Account account; ///< as it was sent last
    QString name; ///< the subscriber's, as the server masked it; empty where it said none
    Soum amount; ///< paid last
    QDateTime paidAt; ///< UTC
    int times = 0; ///< since the entry was made (anew, where an older one was erased)
};

/// A payment that became Paid, as the book takes it.
struct BookPayment {
    PaymentId payment {};
    QString origin;
    QString serviceId;
    Account account;
    QByteArray accountKey; ///< the journal's
    QString name;
    Soum amount;
    QDateTime paidAt; ///< UTC
};

/// What was paid before at this till, per service: a convenience in kassa.db beside the journal. It never
/// takes part in a payment, may be emptied at any time, and nothing reads it to decide about money. In the
/// thread of its Database. Errors: StoreFull, StoreFailed.
///
/// Erasing is real as far as SQLite reaches: every write to the book overwrites what it frees
/// (secure_delete), and erasing empties the write-ahead log as well. What a file system or a disk keeps of
/// blocks that it gave back is out of reach, and the journal keeps its payments: they are accounts of money.
class AccountBook final {
public:
    explicit AccountBook(Database &database);

    /// Adds the account or renews its entry. The same payment counts once in a row; a late success that is
    /// older than what the entry holds counts, but changes nothing else.
    Result<void> remember(const BookPayment &payment);

    /// The entries of a service, the account that was paid last first. Each word of `text` is found anywhere
    /// in the typed values of the account or in the name, in any script; an empty text finds all.
    [[nodiscard]] Result<QList<BookEntry>> find(
        const QString &origin, const QString &serviceId, const QString &text = {}, int limit = 100) const;
    /// Those of which a typed value begins with `text`; none for an empty one.
    [[nodiscard]] Result<QList<BookEntry>> beginning(
        const QString &origin, const QString &serviceId, const QString &text, int limit) const;
    [[nodiscard]] Result<std::optional<BookEntry>> ofAccount(
        const QString &origin, const QString &serviceId, const QByteArray &accountKey) const;

    /// Number of entries erased. When another connection reads the file in this moment, the log is emptied by
    /// the next write to the book or when the program ends.
    Result<int> erase(qint64 id);
    Result<int> eraseService(const QString &origin, const QString &serviceId);
    Result<int> eraseAll();

private:
    [[nodiscard]] Result<QList<BookEntry>> select(const QString &condition, const QVariantList &values) const;
    Result<int> eraseWhere(const QString &condition, const QVariantList &values);
    Result<void> write(const std::function<Result<void>()> &work);

    Database &m_database;
    bool m_logOwed = false; ///< erased, but the log still holds it
};

/// The table of the third schema.
[[nodiscard]] QStringList accountBookTables();

} // namespace kassa
