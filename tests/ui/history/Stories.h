// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/EventNames.h"
#include "app/models/TimeLine.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/PaidRows.h"

#include <QtCore/QTemporaryDir>

namespace kassa::test {

using namespace Qt::StringLiterals;

/// A journal in which payments go the ways that a time line has to explain.
struct Stories {
    Stories()
        : server(clock)
        , database(std::move(*Database::open(folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite)))
        , journal(*database, clock, server)
    {
        clock.setUtc(QDateTime(QDate(2026, 3, 2), QTime(9, 3, 1, 240), Qt::UTC));
        server.learn(clock.utcNow().addMSecs(-340));
    }

    PaymentId create(const QString &name = u"Горячая вода и отопление"_s, QList<PaymentId> superseded = {})
    {
        NewPayment bill;
        bill.origin = u"https://gw.paylov.uz:443/kassa"_s;
        bill.service.id = u"s1"_s;
        bill.service.name = name;
        bill.account = {{u"region"_s, u"1"_s, u"Hudud"_s, u"г. Ташкент"_s},
            {u"customer_code"_s, u"1000000"_s, u"Abonent kodi"_s, u"1000000"_s}};
        bill.amount = Soum(120000);
        bill.userId = u"till-007"_s;
        bill.card = {secretLocalId, u"Kassa kartasi"_s, u"986034******8885"_s, CardOwner::Point, false, {}};
        bill.infoDetails = {{u"fio"_s, u"FIO - -"_s, {}}, {u"address"_s, u"Д******* Я******, 9***, 8"_s, {}}};
        bill.superseded = std::move(superseded);
        const PaymentId id = journal.commitCreateSent(bill, u"cashier"_s)->id;
        clock.advance(612);
        PaymentChange change;
        change.transactionId = u"b6135bb4-ef3c-4ab1-a5aa-%1"_s.arg(number(id), 12, 10, QChar(u'0'));
        change.createDetails = bill.infoDetails;
        move(id, PaymentState::CreateSent, PaymentState::Created,
            {event::createAnswer, u"cashier"_s, 200, {}}, change);
        return id;
    }
    void move(PaymentId id, PaymentState from, PaymentState to, const EventNote &note,
        const PaymentChange &change = {})
    {
        if (!journal.move(id, from, to, change, note))
            qFatal("the story can't be told");
    }
    void say(PaymentId id, const EventNote &note) { (void)journal.append(id, note); }
    /// A status question and its answer.
    void ask(PaymentId id, int http, const QString &word)
    {
        const QDateTime asked = clock.utcNow();
        clock.advance(http == 0 ? 900 : 240);
        say(id, {http == 0 ? event::statusSilence : event::statusAnswer, u"settlement"_s, http, word, asked});
    }
    void pay(PaymentId id, PaymentState from = PaymentState::Created)
    {
        clock.advance(8300);
        if (!journal.commitPaySent(id, from, journal.row(id)->card, test::everyPaid(journal), u"cashier"_s))
            qFatal("pay can't be sent");
    }
    void answerPaid(PaymentId id)
    {
        clock.advance(1870);
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Pay;
        change.payedAt = u"2026-03-02 14:03:12"_s;
        change.paymentRef = u"023581615065"_s;
        change.eposMerchant = u"90510020873"_s;
        change.eposTerminal = u"92902804"_s;
        move(
            id, PaymentState::PaySent, PaymentState::Paid, {event::payAnswer, u"cashier"_s, 200, {}}, change);
    }
    void refuse(PaymentId id)
    {
        clock.advance(1410);
        say(id, {event::payAnswer, u"cashier"_s, 400, u"insufficient_funds"_s});
        clock.advance(380);
        PaymentChange change;
        change.refusal = u"insufficient_funds"_s;
        move(id, PaymentState::PaySent, PaymentState::PayRefused,
            {event::statusAnswer, u"settlement"_s, 200, u"created"_s}, change);
    }

    PaymentId paid()
    {
        const PaymentId id = create();
        pay(id);
        answerPaid(id);
        clock.advance(2500);
        say(id, {event::receiptPrinted, u"cashier"_s, 0, u"000001"_s});
        return id;
    }
    PaymentId refusedThenPaid()
    {
        const PaymentId id = create();
        pay(id);
        refuse(id);
        clock.advance(64000);
        pay(id, PaymentState::PayRefused);
        answerPaid(id);
        return id;
    }
    PaymentId unknown()
    {
        const PaymentId id = create();
        pay(id);
        clock.advance(1000);
        move(id, PaymentState::PaySent, PaymentState::PayUnknown,
            {event::payUnreadable, u"cashier"_s, 502, {}});
        clock.advance(2000);
        ask(id, 200, u"created"_s);
        clock.advance(2000);
        ask(id, 0, {});
        clock.advance(3000);
        ask(id, 200, u"created"_s);
        clock.advance(900);
        say(id, {event::slipPrinted, u"cashier"_s, 0, u"000001"_s});
        return id;
    }
    PaymentId unknownThenPaid()
    {
        const PaymentId id = unknown();
        clock.advance(5'100);
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Status;
        change.payedAt = u"2026-03-02 14:03:12"_s;
        move(id, PaymentState::PayUnknown, PaymentState::Paid,
            {event::statusAnswer, u"settlement"_s, 200, u"paid"_s}, change);
        return id;
    }
    PaymentId chargedTwice()
    {
        const PaymentId id = create();
        pay(id);
        refuse(id);
        clock.advance(95'000);
        const PaymentId second = create(u"Горячая вода и отопление"_s, {id});
        pay(second);
        answerPaid(second);
        clock.advance(17 * 3600'000);
        PaymentChange change;
        change.confirmedBy = ConfirmedBy::Status;
        change.alarm = u"charged_twice"_s;
        change.links = {second};
        move(id, PaymentState::Superseded, PaymentState::Paid,
            {event::statusAnswer, u"settlement"_s, 200, u"paid"_s}, change);
        say(id, {event::alarm, u"settlement"_s, 0, u"charged_twice"_s});
        return id;
    }
    [[nodiscard]] PaymentStory story(PaymentId id) const { return storyOf(journal, *journal.row(id)); }

    static inline const QString secretLocalId = u"local-card-7f3a"_s;
    QTemporaryDir folder;
    ManualClock clock;
    ServerClock server;
    std::unique_ptr<Database> database;
    PaymentJournal journal;
};

} // namespace kassa::test
