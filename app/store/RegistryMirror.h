// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/store/Database.h"

#include <QtCore/QDate>

namespace kassa {

/// What the gateway answered for some whole Tashkent days.
struct RegistryReading {
    QString origin;
    QDate first; ///< the days that the answer covers for certain, both included
    QDate last;
    QDateTime readAt; ///< server UTC
    bool whole = false; ///< everything that the gateway counted is in `rows` (RegistryPage::whole)
    QList<RegistryRow> rows; ///< may reach beyond the days
};

/// What the mirror says of a payment, in a word.
enum class RegistrySays {
    Nothing, ///< it never was to be there, and isn't
    NotRead, ///< not seen; its day was not read whole since
    NotThere, ///< its day was read whole, long enough after it, without it
    Differs, ///< there as paid with another amount or service, or while it ended otherwise here
    Paid, ///< there as paid, with the same figures
};

/// A mirror of `transaction/all` in kassa.db, kept by Tashkent day. A row that a later whole reading of its
/// day no longer has is kept as gone and not shown. No money: it may be emptied at any time. In the thread
/// of its Database, which may be another than the journal's. Errors: StoreFull, StoreFailed.
class RegistryMirror final {
public:
    explicit RegistryMirror(Database &database);

    /// Takes a reading: upserts in small transactions, so that a payment that is just being made never waits
    /// for it longer than a frame; rows are true one by one. What holds for whole days (read whole, gone)
    /// follows in one transaction. `breathe` is called between them, outside any transaction.
    Result<void> take(const RegistryReading &reading, const std::function<void()> &breathe = {});

    /// Days in [from, to] that need not be read again: over by more than a day when they were read whole.
    [[nodiscard]] Result<QList<QDate>> closedDays(const QString &origin, QDate from, QDate to) const;

    struct Held {
        bool whole = false; ///< every day was read whole
        QDateTime readAt; ///< server UTC, of the day read longest ago; invalid where one was never read
        QList<RegistryRow> rows; ///< in order of time, then id
        QDateTime lastReadAt {}; ///< server UTC, of the day read last; invalid where none was
    };
    /// What is known of these days.
    [[nodiscard]] Result<Held> held(const QString &origin, QDate from, QDate to) const;

    /// A row's place in the order of a page.
    struct Place {
        qint64 at = 0;
        QString id;
    };
    struct Page {
        QList<RegistryRow> rows;
        std::optional<Place> next; ///< hand it in for the next page; nothing at the end
    };
    /// Newest first, by keyset.
    [[nodiscard]] Result<Page> page(
        const QString &origin, QDate from, QDate to, const std::optional<Place> &after, int limit) const;

    /// A row that no payment of this till has.
    struct Foreign {
        RegistryRow row;
        qint64 at = 0; ///< ms since 1970, UTC; of its day where its own date can't be read
        qint64 key = 0; ///< RegistryIndex's
    };
    /// Other tills' rows of these days, newest first, by keyset, none before `since`. It walks along all rows
    /// of that time.
    [[nodiscard]] Result<QList<Foreign>> foreignPage(const QString &origin, QDate from, QDate to,
        const std::optional<Place> &after, const QDateTime &since, int limit) const;

    /// What the registry says of each of these payments.
    [[nodiscard]] Result<QList<RegistrySays>> says(
        const QString &origin, const QList<PaymentRow> &payments) const;

    /// Rule 14, before `create`: rows since then with this service and amount whose id is not in the
    /// journal, newest first. Those under this till's own userId too: they are strangers just as well.
    [[nodiscard]] Result<QList<RegistryRow>> foreignWithin(
        const QString &origin, const QString &serviceId, Soum amount, const QDateTime &sinceServerUtc) const;

    /// The journal's side of these days: payments that the mirror has there, and those that are Paid and may
    /// belong there (created up to a month before, settled since).
    [[nodiscard]] Result<QList<PaymentRow>> counterparts(const QString &origin, QDate from, QDate to) const;

    /// A payment need not be in a reading that is no later than this after it, in ms.
    static constexpr qint64 lagMs = 10LL * 60 * 1000;
    /// A closed day's reading is this much later than its end.
    static constexpr qint64 closedAfterMs = 24LL * 60 * 60 * 1000;

private:
    Database &m_database;
};

/// The mirror's tables, part of schema 2.
[[nodiscard]] QStringList registryTables();

/// SQL's condition that a registry_row `r` is none of this till's payments.
[[nodiscard]] QString isForeignRow();

} // namespace kassa
