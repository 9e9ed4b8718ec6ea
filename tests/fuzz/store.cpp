// SPDX-License-Identifier: GPL-3.0-or-later
// A journal with payments in every kind of state, damaged: six bytes of the input are one wound, an offset
// (four bytes), how (set, flip, cut the file off, fill a run) and a value. Whatever is read back, the program
// ends neither by a signal nor in a loop, and what can't be read is an error.
#include "app/core/EventNames.h"
#include "app/store/CatalogueCache.h"
#include "app/store/JournalExport.h"
#include "app/store/PaymentJournal.h"
#include "app/store/RegistryMirror.h"
#include "tests/fuzz/Fuzz.h"
#include "tests/kit/ManualClock.h"

#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

const QString origin = u"https://gw.example:443"_s;
const QDate day(2026, 3, 2);

NewPayment bill(int number)
{
    NewPayment payment;
    payment.origin = origin;
    payment.service.id = u"101"_s;
    payment.service.name = u"Elektr"_s;
    payment.account = {{u"account"_s, QString::number(number), u"Hisob"_s, QString::number(number)}};
    payment.amount = Soum(50000 + number);
    payment.userId = u"kassir-1"_s;
    payment.card = {.localId = u"c1"_s, .label = u"Karta"_s, .mask = u"8600 •••• 1234"_s, .phone = {}};
    payment.infoDetails = {{u"fio"_s, u"Ўлмас"_s, u"F.I.Sh."_s}};
    return payment;
}

/// The account key is random: a damaged file is the same in every run only if it is fixed.
void fixAccountKey(const Database &database)
{
    auto trigger = database.run(u"SELECT sql FROM sqlite_master WHERE name = 'meta_fixed'"_s);
    if (!trigger || !trigger->next())
        qFatal("no trigger");
    const QString sql = trigger->value(0).toString();
    trigger->finish();
    for (const QString &step : {u"DROP TRIGGER meta_fixed"_s,
             u"UPDATE meta SET value = zeroblob(32) WHERE key = 'account-key'"_s, sql, u"VACUUM"_s}) {
        if (auto done = database.run(step); !done)
            qFatal("%s", qPrintable(done.error().reason));
    }
}

QByteArray soundJournal()
{
    const QString name = fuzz::scratchFolder() + u"/sound.db"_s;
    {
        test::ManualClock clock;
        ServerClock serverClock(clock);
        auto opened = Database::open(name, Database::Mode::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().reason));
        Database &database = **opened;
        fixAccountKey(database);
        PaymentJournal journal(database, clock, serverClock);
        int number = 0;
        for (const PaymentState state :
            {PaymentState::Created, PaymentState::PaySent, PaymentState::PayRefused, PaymentState::PayUnknown,
                PaymentState::Paid, PaymentState::Cancelled}) {
            const NewPayment payment = bill(++number);
            const auto sent = journal.commitCreateSent(payment, u"cashier"_s);
            const auto created
                = journal.move(sent.value().id, PaymentState::CreateSent, PaymentState::Created,
                    {.transactionId = u"t-%1"_s.arg(number)}, {.what = event::createAnswer, .http = 200});
            if (state == PaymentState::Created)
                continue;
            const auto paying = journal.commitPaySent(
                created.value().id, PaymentState::Created, payment.card, {}, u"cashier"_s);
            if (state != PaymentState::PaySent)
                static_cast<void>(journal.move(paying.value().id, PaymentState::PaySent, state, {},
                    {.what = event::payAnswer, .http = 200}));
        }
        CatalogueCache cache(database, clock);
        Service service;
        service.id = u"101"_s;
        service.name = u"Elektr"_s;
        static_cast<void>(cache.saveServices(origin, {service}));
        RegistryRow row;
        row.id = u"t-5"_s;
        row.userId = u"kassir-1"_s;
        row.amount = Soum(50005);
        row.date = u"2026-03-02 11:00:05"_s;
        row.serviceId = u"101"_s;
        static_cast<void>(RegistryMirror(database).take(
            {origin, day.addDays(-1), day, QDateTime(day.addDays(2), QTime(6, 0), Qt::UTC), true, {row}}));
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sound journal");
    return file.readAll();
}

QByteArray damaged(QByteArray bytes, fuzz::Source source)
{
    for (int wounds = 0; !source.atEnd() && wounds < 64 && !bytes.isEmpty(); ++wounds) {
        const auto at = static_cast<qsizetype>(source.word() % static_cast<uint32_t>(bytes.size()));
        const int how = source.number(8);
        const auto value = static_cast<char>(source.byte());
        if (how == 7)
            bytes.truncate(at);
        else if (how == 6)
            std::fill(bytes.begin() + at, bytes.begin() + std::min(bytes.size(), at + 64), value);
        else if (how >= 3)
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << (value & 7)));
        else
            bytes[at] = value;
    }
    return bytes;
}

void readThrough(PaymentJournal &journal, Database &database, Clock &clock)
{
    static_cast<void>(journal.origin());
    static_cast<void>(journal.accountKey(bill(1).account));
    static_cast<void>(
        journal.inStates({PaymentState::PaySent, PaymentState::PayUnknown, PaymentState::Paid}));
    static_cast<void>(journal.withAlarm());
    JournalQuery query;
    query.text = u"elektr"_s;
    for (const PaymentRow &row : journal.page(query)) {
        static_cast<void>(journal.row(row.id));
        static_cast<void>(journal.events(row.id));
        static_cast<void>(journal.attempts(row.id));
        static_cast<void>(journal.byTransaction(origin, row.transactionId));
        static_cast<void>(journal.linkedTo(row.id));
    }
    const RegistryMirror mirror(database);
    static_cast<void>(mirror.closedDays(origin, day.addDays(-1), day));
    static_cast<void>(mirror.held(origin, day.addDays(-1), day));
    static_cast<void>(mirror.page(origin, day.addDays(-1), day, {}, 10));
    static_cast<void>(mirror.foreignWithin(origin, u"101"_s, Soum(50005), clock.utcNow().addDays(-1)));
    static_cast<void>(mirror.counterparts(origin, day.addDays(-1), day));
    static_cast<void>(journal.paidBetween(clock.utcNow().addDays(-1), clock.utcNow().addDays(1)));
    const CatalogueCache cache(database, clock);
    static_cast<void>(cache.services(origin));
    for (const ExportFormat format : {ExportFormat::Json, ExportFormat::Csv}) {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        static_cast<void>(exportJournal(database, format, u"1"_s, {}, out));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    // The plug-in of SQLite's driver is found by the application's paths.
    static QCoreApplication application(*argc, *argv);
    fuzz::silenceLogs();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QByteArray sound = soundJournal();
    const QString name = fuzz::scratchFolder() + u"/kassa.db"_s;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(name + suffix);
    {
        QFile file(name);
        const QByteArray bytes = damaged(sound, fuzz::Source(data, size));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return 0;
    }
    test::ManualClock clock;
    ServerClock serverClock(clock);
    for (const Database::Mode mode : {Database::Mode::ReadOnly, Database::Mode::ReadWrite}) {
        auto opened = Database::open(name, mode);
        if (!opened) {
            fuzz::hold(!opened.error().reason.isEmpty(), "a store that does not open says why");
            continue;
        }
        PaymentJournal journal(**opened, clock, serverClock);
        readThrough(journal, **opened, clock);
        if (mode == Database::Mode::ReadOnly)
            continue;
        static_cast<void>(journal.recover());
        const auto row = journal.commitCreateSent(bill(9), u"cashier"_s);
        fuzz::hold(!row || row->state == PaymentState::CreateSent, "a committed create is CreateSent");
        if (row)
            static_cast<void>(journal.move(row->id, PaymentState::CreateSent, PaymentState::Created,
                {.transactionId = u"t-9"_s}, {.what = event::createAnswer, .http = 200}));
    }
    return 0;
}
