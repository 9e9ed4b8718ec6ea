// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/app/payment/Till.h"

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

/// A till before the sandbox: every answer, and every spoiled one, is the sandbox's own.
class Counter {
public:
    Counter()
    {
        QString error;
        if (!sandbox.start({}, &error))
            qFatal("sandbox: %s", qPrintable(error));
        GatewayConfig config = till.gateway->config();
        config.baseUrl = sandbox.url();
        till.gateway->setConfig(config);
        for (const QJsonValue &value : sandbox.cards()) {
            const QJsonObject card = value.toObject();
            const QString kind = card.value(u"kind"_s).toString();
            const bool point = card.value(u"owner"_s).toString() == "point"_L1 || kind != "otp"_L1;
            till.cards->addForThisRun({kind, kind, card.value(u"mask"_s).toString(),
                                          point ? CardOwner::Point : CardOwner::Payer, !point, {}},
                card.value(u"cardId"_s).toString());
        }
    }
    static Card card(const QString &kind)
    {
        const bool code = kind == "otp"_L1;
        return {kind, kind, {}, code ? CardOwner::Payer : CardOwner::Point, code, {}};
    }
    static PaymentDraft bill(const Card &card)
    {
        PaymentDraft draft;
        draft.service.id = u"9f877739-bc25-4f0f-a13f-ec485fd04250"_s;
        draft.account = {{u"region"_s, u"1"_s, {}, {}}, {u"soato"_s, u"26290"_s, {}, {}},
            {u"customer_code"_s, u"1000000"_s, {}, {}}};
        draft.amount = Soum(50000);
        draft.card = card;
        return draft;
    }
    void arm(const QString &on, const QString &fault, const QJsonValue &arg, int times = 1)
    {
        QString error;
        const QJsonObject json {{u"on"_s, on}, {u"fault"_s, fault}, {u"times"_s, times}, {u"arg"_s, arg}};
        if (!sandbox.arm(json, &error))
            qFatal("%s: %s", qPrintable(fault), qPrintable(error));
    }
    [[nodiscard]] QJsonObject entry(int number = 0) const
    {
        return sandbox.ledger().value(u"transactions"_s).toArray().at(number).toObject();
    }
    [[nodiscard]] int charges() const
    {
        int all = 0;
        for (const QJsonValue &value : sandbox.ledger().value(u"transactions"_s).toArray())
            all += value.toObject().value(u"charges"_s).toInt();
        return all;
    }
    [[nodiscard]] int requests(const QString &method) const
    {
        return sandbox.ledger().value(u"requests"_s).toObject().value(method).toInt();
    }

    sandbox::EmbeddedSandbox sandbox;
    Till till;
};

} // namespace

class EndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void chargesOnceWhateverHappensToPay_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QJsonValue>("arg");
        QTest::addColumn<QString>("state"); ///< right after pay
        QTest::addColumn<QString>("settled"); ///< once status has answered
        const auto row
            = [](const char *fault, const char *state, const char *settled, const QJsonValue &arg = {}) {
                  QTest::newRow(qPrintable(QString::fromLatin1(fault) + u' ' + arg.toVariant().toString()))
                      << QString::fromLatin1(fault) << arg << QString::fromLatin1(state)
                      << QString::fromLatin1(settled);
              };
        row("reset_before_body", "PayUnknown", "PayUnknown");
        row("close_before", "PayUnknown", "PayUnknown");
        row("redirect", "PayUnknown", "PayUnknown");
        row("status", "PayRefused", "PayRefused", 401);
        for (const int code : {403, 408, 429, 500, 502})
            row("status", "PayUnknown", "PayUnknown", code);
        row("status", "PayUnknown", "Paid", u"502+work"_s);
        row("error", "PayRefused", "PayRefused", u"daily_limit_used_for_this_card"_s);
        row("error", "PayUnknown", "PayUnknown", u"processing_error"_s);
        for (const char *spoiled : {"close_after", "reset_in_body", "cut_header", "cut_body", "wrong_length",
                 "empty_200", "html_200", "rubbish", "result_null", "error_in_2xx", "other_transaction",
                 "gzip_rubbish", "oversize"})
            row(spoiled, "PayUnknown", "Paid");
        row("hang", "PayUnknown", "Paid");
        row("drip", "PayUnknown", "Paid", 60000);
        row("delay", "Paid", "Paid", 200);
    }
    void chargesOnceWhateverHappensToPay()
    {
        QFETCH(const QString, fault);
        QFETCH(const QJsonValue, arg);
        QFETCH(const QString, state);
        QFETCH(const QString, settled);
        Counter counter;
        Till &till = counter.till;
        const Result<PaymentRow> made = till.create(Counter::bill(Counter::card(u"ok"_s)));
        QVERIFY(made);
        counter.arm(u"pay"_s, fault, arg);
        const bool silent = fault == "hang"_L1 || fault == "drip"_L1;
        if (silent) // status beside a running pay would settle it earlier
            counter.arm(u"status"_s, u"status"_s, 502, 6);
        std::optional<Result<PaymentRow>> got;
        till.desk->pay(
            made->id, {}, {}, {}, &till.context, [&](const Result<PaymentRow> &row) { got = row; });
        if (silent) {
            QTRY_COMPARE(counter.requests(u"pay"_s), 1);
            for (int i = 0; i < 9; ++i) {
                till.clock.advance(10'000);
                QTest::qWait(20);
            }
            counter.sandbox.clearFaults();
        }
        QTRY_VERIFY_WITH_TIMEOUT(got, 10'000);
        QVERIFY(*got);
        QCOMPARE(stateName((*got)->state), state);
        QCOMPARE(counter.requests(u"pay"_s), 1);
        if (state == "PayUnknown"_L1)
            QCOMPARE(till.create(Counter::bill(Counter::card(u"ok"_s))).error().code, ErrorCode::AccountOpen);
        till.pass(10'500, made->id);
        QTRY_COMPARE(stateName(till.state(made->id)), settled);
        QCOMPARE(till.row(made->id).alarm, QString());
        QCOMPARE(counter.charges(), settled == "Paid"_L1 ? 1 : 0);
        QCOMPARE(counter.requests(u"pay"_s), 1);
        QCOMPARE(till.row(made->id).attempts, 1);
    }

    void wrongThenRightCode()
    {
        Counter counter;
        Till &till = counter.till;
        const Result<PaymentRow> made = till.create(Counter::bill(Counter::card(u"otp"_s)));
        QVERIFY(made);
        QCOMPARE(made->state, PaymentState::OtpWait);
        Result<PaymentRow> paid = till.pay(made->id, u"000000"_s);
        QCOMPARE(paid->state, PaymentState::PayRefused);
        QCOMPARE(paid->refusal, u"invalid_otp"_s);
        paid = till.pay(made->id, u"123456"_s);
        QCOMPARE(paid->state, PaymentState::Paid);
        QCOMPARE(paid->attempts, 2);
        QCOMPARE(counter.charges(), 1);
        QCOMPARE(counter.requests(u"create"_s), 1);
    }

    void aRefusalAndTheWayOutOfIt()
    {
        Counter counter;
        Till &till = counter.till;
        const Result<PaymentRow> made = till.create(Counter::bill(Counter::card(u"blocked"_s)));
        const Result<PaymentRow> refused = till.pay(made->id);
        QCOMPARE(refused->state, PaymentState::PayRefused);
        QCOMPARE(refused->refusal, u"card_is_blocked"_s);
        // The payer's card with a code: a new create, which asks about the old one first.
        const Result<PaymentRow> next = till.create(Counter::bill(Counter::card(u"otp"_s)));
        QVERIFY(next);
        QCOMPARE(next->supersedes, number(made->id));
        QCOMPARE(till.state(made->id), PaymentState::Superseded);
        QCOMPARE(till.pay(next->id, u"123456"_s)->state, PaymentState::Paid);
        QCOMPARE(counter.charges(), 1);
    }

    void aStatusThatLiesSettlesLater()
    {
        // The server says `created` three times after it has charged: none of them is believed.
        Counter counter;
        Till &till = counter.till;
        const Result<PaymentRow> made = till.create(Counter::bill(Counter::card(u"ok"_s)));
        counter.arm(u"pay"_s, u"close_after"_s, {});
        counter.arm(u"status"_s, u"status_lie"_s, {}, 3);
        QCOMPARE(till.pay(made->id)->state, PaymentState::PayUnknown);
        till.pass(7'500, made->id);
        QTRY_COMPARE(till.row(made->id).notChargedInRow, 3);
        QCOMPARE(till.state(made->id), PaymentState::PayUnknown);
        QCOMPARE(till.create(Counter::bill(Counter::card(u"ok"_s))).error().code, ErrorCode::AccountOpen);
        till.pass(3'000, made->id);
        QTRY_COMPARE(till.state(made->id), PaymentState::Paid);
        QCOMPARE(counter.charges(), 1);
    }

    void tokenExpiresAtAnyPoint()
    {
        Counter counter;
        Till &till = counter.till;
        counter.arm(u"create"_s, u"status"_s, 401);
        QCOMPARE(till.create(Counter::bill(Counter::card(u"ok"_s))).error().code, ErrorCode::Unauthorised);
        QTRY_COMPARE(till.tokens.renewals, 1);
        const Result<PaymentRow> made = till.create(Counter::bill(Counter::card(u"ok"_s)));
        counter.arm(u"pay"_s, u"status"_s, 401);
        counter.arm(u"status"_s, u"status"_s, 401);
        QCOMPARE(till.pay(made->id)->state, PaymentState::PayRefused); // nothing is sent again by itself
        QCOMPARE(counter.requests(u"pay"_s), 1);
        QCOMPARE(till.pay(made->id)->state, PaymentState::Paid);
        QCOMPARE(counter.charges(), 1);
    }
};

QTEST_GUILESS_MAIN(EndToEndTest)
#include "tst_endtoend.moc"
