// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/EventNames.h"
#include "app/store/PaymentJournal.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/PaidRows.h"

#include <QtCore/QTemporaryDir>

namespace kassa::test {

using namespace Qt::StringLiterals;

inline const QString origin = u"https://gw.paylov.uz:443/"_s;

/// The database of `file`; ends the test program where it does not open.
inline std::unique_ptr<Database> opened(const QString &file, Database::Mode mode = Database::Mode::ReadWrite)
{
    auto database = Database::open(file, mode);
    if (!database)
        qFatal("%s", qPrintable(database.error().reason));
    return std::move(*database);
}

/// First column of the first row.
inline QVariant value(const Database &database, const QString &sql)
{
    auto query = database.run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

/// A profile's journal in a folder of its own, under a clock that stands still.
struct Till {
    QTemporaryDir folder;
    ManualClock clock;
    ServerClock serverClock {clock};
    std::unique_ptr<Database> database;
    std::unique_ptr<PaymentJournal> journal;

    Till() { start(); }
    void start()
    {
        journal.reset();
        database.reset();
        database = opened(file());
        journal = std::make_unique<PaymentJournal>(*database, clock, serverClock);
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"kassa.db"_s); }

    static NewPayment bill(const QString &account = u"0017"_s, qint64 amount = 50000)
    {
        NewPayment payment;
        payment.origin = origin;
        payment.service = {.id = u"101"_s,
            .name = u"Toshkent Elektr"_s,
            .categoryId = u"3"_s,
            .categoryName = u"Kommunal"_s,
            .min = Soum(500),
            .max = std::nullopt,
            .logo = QUrl(u"https://cdn.paylov.uz/a%20b.png"_s)};
        payment.account = {{u"region"_s, u"03"_s, u"Region"_s, u"Toshkent shahri"_s},
            {u"account"_s, account, u"Hisob"_s, account}};
        payment.amount = Soum(amount);
        payment.userId = u"kassir-1"_s;
        payment.card = {.localId = u"c1"_s,
            .label = u"Do'kon"_s,
            .mask = u"8600 •••• 1234"_s,
            .phone = u"998901234567"_s};
        payment.infoDetails = {{u"fio"_s, u"Ўлмас"_s, u"F.I.Sh."_s}};
        return payment;
    }
    /// A payment that `create` has answered.
    PaymentRow created(const NewPayment &payment, const QString &transaction)
    {
        const auto sent = journal->commitCreateSent(payment, u"cashier"_s);
        if (!sent)
            qFatal("create: %s", qPrintable(sent.error().reason));
        const auto row = journal->move(sent->id, PaymentState::CreateSent, PaymentState::Created,
            {.transactionId = transaction}, {.what = event::createAnswer, .http = 200});
        if (!row)
            qFatal("created: %s", qPrintable(row.error().reason));
        return *row;
    }
    PaymentRow inState(PaymentState state, const NewPayment &payment, const QString &transaction)
    {
        PaymentRow row = created(payment, transaction);
        if (state == PaymentState::Created)
            return row;
        const auto sent = journal->commitPaySent(
            row.id, PaymentState::Created, payment.card, everyPaid(*journal), u"cashier"_s);
        if (!sent)
            qFatal("pay: %s", qPrintable(sent.error().reason));
        if (state == PaymentState::PaySent)
            return *sent;
        const auto moved = journal->move(
            row.id, PaymentState::PaySent, state, {}, {.what = event::payAnswer, .http = 200});
        if (!moved)
            qFatal("move: %s", qPrintable(moved.error().reason));
        return *moved;
    }
    [[nodiscard]] qint64 count(const QString &sql) const { return value(*database, sql).toLongLong(); }
};

} // namespace kassa::test
