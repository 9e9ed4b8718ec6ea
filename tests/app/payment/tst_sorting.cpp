// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/Sorting.h"

#include <QtTest/QtTest>

using namespace kassa;
using namespace Qt::StringLiterals;

namespace {

struct Expected {
    PaymentEvent event;
    const char *line; ///< one word per state in the order of allPaymentStates
};

// A state's name: the row moves there. "=" stays (an event only), "*" the red alarm, "before" the state
// before this pay, "kept" PayRefused where a refusal is kept and PayUnknown otherwise, "-…" a named
// impossibility.
constexpr Expected expectedTable[] = {
    // CreateSent Created OtpWait PaySent PayRefused PayUnknown Paid Cancelled NotCharged CreateRefused
    // CreateUnknown Abandoned Superseded
    {PaymentEvent::CreateAnswered,
        "Created -sent -sent -sent -sent -sent -final -final -final -final -final -final -final"},
    {PaymentEvent::CreateAnsweredWithCard,
        "OtpWait -sent -sent -sent -sent -sent -final -final -final -final -final -final -final"},
    {PaymentEvent::CreateRefusedByGateway,
        "CreateRefused -sent -sent -sent -sent -sent -final -final -final -final -final -final -final"},
    {PaymentEvent::CreateOutcomeUnknown,
        "CreateUnknown -sent -sent -sent -sent -sent -final -final -final -final -final -final -final"},
    {PaymentEvent::PayCommitted,
        "-made PaySent PaySent -open PaySent PaySent -final -final -final -made -made -final -final"},
    {PaymentEvent::PayNotSent, "-sent -sent -sent before -sent -sent = = = -sent -sent -sent -sent"},
    {PaymentEvent::PayAnsweredPaid,
        "-sent -sent -sent Paid Paid* Paid = Paid* Paid* -sent -sent -sent Paid*"},
    {PaymentEvent::PayRefusedConfirmed,
        "-sent -sent -sent PayRefused -sent -open = = = -sent -sent -sent -sent"},
    {PaymentEvent::PayRefusedCancelled,
        "-sent -sent -sent Cancelled -sent -open = = = -sent -sent -sent -sent"},
    {PaymentEvent::PayOutcomeUnknown, "-sent -sent -sent PayUnknown -sent = = = = -sent -sent -sent -sent"},
    {PaymentEvent::StatusPaid, "-made Paid* Paid* Paid Paid* Paid = Paid* Paid* -made -made Paid* Paid*"},
    {PaymentEvent::StatusPaidDiffers,
        "-made Paid* Paid* Paid* Paid* Paid* Paid* Paid* Paid* -made -made Paid* Paid*"},
    {PaymentEvent::StatusCancelled,
        "-made Cancelled Cancelled = Cancelled Cancelled Cancelled* = Cancelled -made -made = ="},
    {PaymentEvent::StatusCreated, "-made = = = = kept = = = -made -made = ="},
    {PaymentEvent::StatusNotFound, "-made = = = = = = = = -made -made = ="},
    {PaymentEvent::StatusNoAnswer, "-made = = = = = = = = -made -made = ="},
    {PaymentEvent::RegistryPaid, "-made Paid* Paid* Paid Paid* Paid = Paid* Paid* Paid* Paid* Paid* Paid*"},
    {PaymentEvent::AbsenceProven,
        "-made -sent -sent -open -sent NotCharged -final -final -final -made -made -final -final"},
    {PaymentEvent::Superseding,
        "-made -sent -sent -open Superseded Superseded -final -final -final -made -made -final -final"},
    {PaymentEvent::LeftByCashier,
        "-made Abandoned Abandoned -open -final -open -final -final -final -final "
        "-final -final -final"},
    {PaymentEvent::Restarted, "CreateUnknown Abandoned Abandoned PayUnknown = = = = = = = = ="},
};

QString shown(const std::variant<Transition, Impossible> &what, PaymentState from)
{
    if (const auto *to = std::get_if<Transition>(&what)) {
        if (to->to == from && !to->alarm)
            return u"="_s;
        return stateName(to->to) + (to->alarm ? u"*"_s : QString());
    }
    switch (std::get<Impossible>(what)) {
    case Impossible::AlreadyFinal:
        return u"-final"_s;
    case Impossible::NothingSent:
        return u"-sent"_s;
    case Impossible::NotYetCreated:
        return u"-made"_s;
    case Impossible::PayIsOpen:
        return u"-open"_s;
    }
    return {};
}

Error gatewayError(int http, const QString &code)
{
    Error error;
    error.code = http == 401 ? ErrorCode::Unauthorised
        : http == 403        ? ErrorCode::Forbidden
        : http == 429        ? ErrorCode::TooManyRequests
        : http >= 500        ? ErrorCode::ServerTrouble
        : http >= 400        ? ErrorCode::Refused
        : http >= 300        ? ErrorCode::Redirected
        : http >= 200        ? ErrorCode::BadAnswer
                             : ErrorCode::Silence;
    error.httpStatus = http;
    error.gatewayCode = code;
    error.outcomeKnown = false;
    return error;
}

Result<PayReply> failedPay(int http, const QString &code = {})
{
    return tl::unexpected<Error>(gatewayError(http, code));
}

PaymentRow unknownRow()
{
    PaymentRow row;
    row.state = PaymentState::PayUnknown;
    row.transactionId = u"t-1"_s;
    row.service.id = u"Service-1"_s;
    row.amount = Soum(500);
    return row;
}

StatusReply statusReply(const QString &word)
{
    StatusReply reply;
    reply.transactionId = u"t-1"_s;
    reply.status = word;
    reply.serviceId = u"service-1"_s;
    reply.amount = Soum(500);
    reply.payedAt = u"2024-10-14 15:07:23"_s;
    return reply;
}

} // namespace

class SortingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPairOfStateAndEventIsInTheTable()
    {
        QCOMPARE(std::size(expectedTable), std::size(allPaymentEvents));
        int pairs = 0;
        for (std::size_t e = 0; e < std::size(allPaymentEvents); ++e) {
            const Expected &line = expectedTable[e];
            QCOMPARE(line.event, allPaymentEvents[e]);
            const QStringList words = QString::fromLatin1(line.line).split(u' ', Qt::SkipEmptyParts);
            QCOMPARE(words.size(), qsizetype(std::size(allPaymentStates)));
            for (std::size_t s = 0; s < std::size(allPaymentStates); ++s) {
                const PaymentState state = allPaymentStates[s];
                for (const PaymentState before : allPaymentStates) {
                    for (const bool kept : {false, true}) {
                        QString want = words[qsizetype(s)];
                        if (want == "before"_L1) {
                            const bool payable = before == PaymentState::Created
                                || before == PaymentState::OtpWait || before == PaymentState::PayRefused
                                || before == PaymentState::PayUnknown;
                            want = payable ? stateName(before) : u"-sent"_s;
                        } else if (want == "kept"_L1) {
                            want = kept ? u"PayRefused"_s : u"="_s;
                        }
                        const QString got = shown(transition(state, line.event, before, kept), state);
                        QVERIFY2(got == want,
                            qPrintable(u"%1 + %2: %3, not %4"_s.arg(
                                stateName(state), eventName(line.event), got, want)));
                    }
                }
                ++pairs;
            }
            QVERIFY(!eventName(line.event).isEmpty());
        }
        QCOMPARE(pairs, 13 * 21);
    }

    void noEventLeadsOutOfAnOpenPayButAnAnswer()
    {
        using enum PaymentEvent;
        const QSet<int> settling {int(PayAnsweredPaid), int(StatusPaid), int(StatusPaidDiffers),
            int(StatusCancelled), int(StatusCreated), int(RegistryPaid), int(AbsenceProven),
            int(PayCommitted), int(Superseding)}; // the last two by rule 7 alone
        for (const PaymentEvent event : allPaymentEvents) {
            const auto what = transition(PaymentState::PayUnknown, event, PaymentState::Created, true);
            const auto *to = std::get_if<Transition>(&what);
            const bool leaves = to && to->to != PaymentState::PayUnknown;
            QCOMPARE(leaves, settling.contains(int(event)));
        }
    }

    void sortsCreate_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("http");
        QTest::addColumn<QString>("gatewayCode");
        QTest::addColumn<bool>("refused");
        const auto row = [](const char *name, ErrorCode code, int http, const char *word, bool refused) {
            QTest::newRow(name) << int(code) << http << QString::fromLatin1(word) << refused;
        };
        row("no body byte taken", ErrorCode::NotSent, 0, "", true);
        row("not configured", ErrorCode::NotConfigured, 0, "", true);
        row("400 readable", ErrorCode::Refused, 400, "invalid_amount", true);
        row("404 readable", ErrorCode::Refused, 404, "service_not_found", true);
        row("401", ErrorCode::Unauthorised, 401, "", true);
        row("429 readable", ErrorCode::TooManyRequests, 429, "throttled", true);
        row("404 unreadable", ErrorCode::BadAnswer, 404, "", false);
        row("silence", ErrorCode::Silence, 0, "", false);
        row("html 200", ErrorCode::BadAnswer, 200, "", false);
        row("error in 2xx", ErrorCode::BadAnswer, 200, "invalid_amount", false);
        row("redirect", ErrorCode::Redirected, 302, "", false);
        row("500 readable", ErrorCode::ServerTrouble, 500, "server_error", false);
        row("too large", ErrorCode::TooLarge, 200, "", false);
    }
    void sortsCreate()
    {
        QFETCH(int, code);
        QFETCH(int, http);
        QFETCH(QString, gatewayCode);
        QFETCH(bool, refused);
        Error error = gatewayError(http, gatewayCode);
        error.code = ErrorCode(code);
        QCOMPARE(sortCreate(error),
            refused ? PaymentEvent::CreateRefusedByGateway : PaymentEvent::CreateOutcomeUnknown);
    }

    void sortsPayByRule4()
    {
        const RefusedBeforeCharge refusals;
        const auto sorted = [&](const Result<PayReply> &answer, bool earlier = false) {
            return sortPay(u"t-1"_s, answer, earlier, refusals);
        };
        PayReply ours;
        ours.transactionId = u"t-1"_s;
        PayReply other;
        other.transactionId = u"t-2"_s;
        QCOMPARE(sorted(ours), PayAnswer::Paid);
        QCOMPARE(sorted(ours, true), PayAnswer::Paid);
        QCOMPARE(sorted(other), PayAnswer::Unknown);
        QCOMPARE(sorted(PayReply {}), PayAnswer::Unknown);
        QCOMPARE(sortPay(QString(), PayReply {}, false, refusals), PayAnswer::Unknown);

        QCOMPARE(sorted(failure(ErrorCode::NotSent)), PayAnswer::NotSent);
        QCOMPARE(sorted(failure(ErrorCode::NotSent), true), PayAnswer::NotSent);

        QCOMPARE(sorted(failedPay(401)), PayAnswer::Unauthorised);
        QCOMPARE(sorted(failedPay(401, u"permission_denied"_s)), PayAnswer::Unauthorised);
        QCOMPARE(sorted(failedPay(401), true), PayAnswer::Unknown);

        for (const QString &code : RefusedBeforeCharge::listed()) {
            QCOMPARE(sorted(failedPay(400, code)), PayAnswer::Refused);
            QCOMPARE(sorted(failedPay(400, code.toUpper())), PayAnswer::Refused);
            QCOMPARE(sorted(failedPay(400, code), true), PayAnswer::Unknown);
            for (const int http : {0, 200, 302, 402, 403, 404, 408, 409, 422, 429, 500, 502})
                QCOMPARE(sorted(failedPay(http, code)), PayAnswer::Unknown);
        }
        for (const char *code : {"error_at_pay", "processing_error", "gateway_not_working", "server_error",
                 "transaction_already_payed", "already_confirmed", "transaction_not_found",
                 "transaction_not_available_for_payment", "unknown_error", "something_new", ""})
            QCOMPARE(sorted(failedPay(400, QString::fromLatin1(code))), PayAnswer::Unknown);
        QCOMPARE(sorted(failure(ErrorCode::Tls)), PayAnswer::Unknown);
        QCOMPARE(sorted(failure(ErrorCode::TooLarge)), PayAnswer::Unknown);
    }

    void theListIsTheRuleBooks()
    {
        QCOMPARE(RefusedBeforeCharge::listed().size(), 28);
        for (const QString &code : RefusedBeforeCharge::neverRefusals())
            QVERIFY(!RefusedBeforeCharge::listed().contains(code));
    }

    void anInstallerAddsConfirmedCodesButNotTroubles()
    {
        const RefusedBeforeCharge refusals(u" Limit_Reached, bank_says_no;error_at_pay,,"_s);
        QVERIFY(refusals.contains(u"limit_reached"_s));
        QVERIFY(refusals.contains(u"BANK_SAYS_NO"_s));
        QVERIFY(!refusals.contains(u"error_at_pay"_s));
        QVERIFY(!refusals.contains(QString()));
        QVERIFY(!RefusedBeforeCharge().contains(u"limit_reached"_s));
    }

    void readsStatusByRule6()
    {
        const PaymentRow row = unknownRow();
        StatusVerdict verdict = sortStatus(row, statusReply(u"paid"_s));
        QCOMPARE(verdict.event, PaymentEvent::StatusPaid);
        QCOMPARE(verdict.change.confirmedBy, std::optional(ConfirmedBy::Status));
        QCOMPARE(verdict.change.payedAt, std::optional(u"2024-10-14 15:07:23"_s));
        QVERIFY(!verdict.change.alarm);

        QCOMPARE(sortStatus(row, statusReply(u"cancelled"_s)).event, PaymentEvent::StatusCancelled);
        QCOMPARE(sortStatus(row, statusReply(u"created"_s)).event, PaymentEvent::StatusCreated);
        for (const char *word : {"hold", "paid!", "canceled", "", "PAYED"}) {
            verdict = sortStatus(row, statusReply(QString::fromLatin1(word)));
            QCOMPARE(verdict.event, PaymentEvent::StatusNoAnswer);
            QVERIFY(verdict.attempt);
        }
        for (const char *word : {"paid", "cancelled", "created"}) {
            StatusReply other = statusReply(QString::fromLatin1(word));
            other.transactionId = u"t-2"_s;
            QCOMPARE(sortStatus(row, other).event, PaymentEvent::StatusNoAnswer);
            other.transactionId.clear();
            QCOMPARE(sortStatus(row, other).event, PaymentEvent::StatusNoAnswer);
        }
        PaymentRow without = row;
        without.transactionId.clear();
        StatusReply empty = statusReply(u"paid"_s);
        empty.transactionId.clear();
        QCOMPARE(sortStatus(without, empty).event, PaymentEvent::StatusNoAnswer);
    }

    void anotherAmountOrServiceIsPaidWithTheAlarm()
    {
        const PaymentRow row = unknownRow();
        StatusReply reply = statusReply(u"paid"_s);
        reply.amount = Soum(5000);
        StatusVerdict verdict = sortStatus(row, reply);
        QCOMPARE(verdict.event, PaymentEvent::StatusPaidDiffers);
        QCOMPARE(verdict.change.alarm, std::optional(u"amount_differs"_s));
        QCOMPARE(verdict.change.paidAmount, std::optional(Soum(5000)));

        reply = statusReply(u"paid"_s);
        reply.serviceId = u"service-2"_s;
        verdict = sortStatus(row, reply);
        QCOMPARE(verdict.event, PaymentEvent::StatusPaidDiffers);
        QCOMPARE(verdict.change.alarm, std::optional(u"service_differs"_s));

        reply = statusReply(u"paid"_s);
        reply.amount.reset();
        verdict = sortStatus(row, reply);
        QCOMPARE(verdict.event, PaymentEvent::StatusPaidDiffers);
        QCOMPARE(verdict.change.alarm, std::optional(u"amount_missing"_s));
        reply = statusReply(u"paid"_s);
        reply.serviceId.clear();
        QCOMPARE(sortStatus(row, reply).change.alarm, std::optional(u"service_missing"_s));
    }

    void readsStatusErrorsByRule6()
    {
        const PaymentRow row = unknownRow();
        const auto read = [&](int http, const QString &code = {}, std::optional<qint64> wait = {}) {
            Error error = gatewayError(http, code);
            error.retryAfterMs = wait;
            return sortStatus(row, tl::unexpected<Error>(error));
        };
        QCOMPARE(read(400, u"Transaction_Not_Found"_s).event, PaymentEvent::StatusNotFound);
        QCOMPARE(read(404, u"transaction_not_found"_s).event, PaymentEvent::StatusNoAnswer);
        QCOMPARE(read(400, u"server_error"_s).event, PaymentEvent::StatusNoAnswer);
        for (const int http : {200, 302, 401, 404, 500, 502}) {
            QCOMPARE(read(http).event, PaymentEvent::StatusNoAnswer);
            QVERIFY(read(http).attempt);
            QVERIFY(!read(http).forbidden);
        }
        QVERIFY(!read(0).attempt);
        QVERIFY(read(403).forbidden);
        QCOMPARE(read(429, {}, 7000).waitMs, std::optional<qint64>(7000));
        QCOMPARE(read(429, {}, 3'600'000).waitMs, std::optional<qint64>(600'000));
        QCOMPARE(read(429).waitMs, std::optional<qint64>(60'000));
        QCOMPARE(read(429, {}, -5).waitMs, std::optional<qint64>(0));
        QVERIFY(!read(503).waitMs);
    }

    void aLateAnswerFillsOnlyWhatIsEmpty()
    {
        PayReply reply;
        reply.payedAt = u"2024-10-14 15:07:23"_s;
        reply.paymentRef = u"023581615065"_s;
        reply.eposMerchant = u"90510020873"_s;
        PaymentRow row = unknownRow();
        row.payedAt = u"2024-10-14 15:07:20"_s;
        const PaymentChange late = receiptOf(reply, &row);
        QVERIFY(!late.payedAt);
        QCOMPARE(late.paymentRef, std::optional(u"023581615065"_s));
        QVERIFY(!late.eposTerminal);
        QCOMPARE(receiptOf(reply).payedAt, std::optional(u"2024-10-14 15:07:23"_s));
    }
};

QTEST_GUILESS_MAIN(SortingTest)
#include "tst_sorting.moc"
