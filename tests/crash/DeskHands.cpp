// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/DeskHands.h"

#include "app/core/EventNames.h"
#include "app/models/Words.h"

#include <QtTest/QTest>

#include <algorithm>

namespace kassa::crash {

using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 20'000;
constexpr int mostCreates = 4;
} // namespace

QString codeName(ErrorCode code)
{
    Error error;
    error.code = code;
    return words(error, Language::English).code;
}

DeskHands::DeskHands(Till &till, Bill bill)
    : m_till(till)
    , m_bill(std::move(bill))
{
    for (const PaymentRow &row : m_till.journal->inStates({PaymentState::PayUnknown}))
        m_toldBefore.insert(row.id, answersOf(row.id));
}

qsizetype DeskHands::answersOf(PaymentId id) const
{
    const QList<JournalEvent> events = m_till.journal->events(id);
    return std::count_if(
        events.cbegin(), events.cend(), [](const JournalEvent &e) { return e.what == event::statusAnswer; });
}

Card DeskHands::cardOf(const QString &label) const
{
    for (const Card &card : m_till.cards->cards()) {
        if (card.label == label)
            return card;
    }
    return {};
}

std::optional<PaymentRow> DeskHands::newest() const
{
    JournalQuery query;
    query.text = m_bill.code;
    query.limit = 1;
    const QList<PaymentRow> rows = m_till.journal->page(query);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.constFirst());
}

Result<PaymentRow> DeskHands::create(const QString &card)
{
    PaymentDraft draft;
    draft.service.id = QString::fromLatin1(Bill::serviceId);
    draft.service.name = u"Electricity"_s;
    draft.account = {{u"region"_s, u"1"_s, {}, {}}, {u"soato"_s, u"26264"_s, {}, {}},
        {u"customer_code"_s, m_bill.code, {}, {}}};
    draft.amount = Soum(m_bill.amount());
    draft.card = cardOf(card);
    std::optional<Result<PaymentRow>> got;
    m_till.desk->create(draft, {}, &m_context, [&got](const Result<PaymentRow> &row) { got = row; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, patienceMs))
        return failure(ErrorCode::StateMoved, u"create did not complete"_s);
    if (!*got)
        m_heard += codeName(got->error().code);
    return *got;
}

Result<PaymentRow> DeskHands::pay(PaymentId id, const QString &code, const QString &card)
{
    std::optional<Result<PaymentRow>> got;
    m_till.desk->pay(
        id, code, cardOf(card), {}, &m_context, [&got](const Result<PaymentRow> &row) { got = row; });
    if (!QTest::qWaitFor([&got] { return got.has_value(); }, patienceMs))
        return failure(ErrorCode::StateMoved, u"pay did not complete"_s);
    if (!*got)
        m_heard += codeName(got->error().code);
    return *got;
}

QString DeskHands::settle(PaymentId id)
{
    const auto told = [this, id] {
        const auto row = m_till.desk->row(id);
        return row && row->state != PaymentState::PaySent
            && (row->state != PaymentState::PayUnknown || answersOf(id) > m_toldBefore.value(id));
    };
    if (!QTest::qWaitFor(told, patienceMs))
        return u"stuck"_s;
    switch (m_till.desk->row(id)->state) {
    case PaymentState::Paid:
        return u"paid"_s;
    case PaymentState::PayUnknown:
        return u"open"_s;
    default:
        return u"again"_s;
    }
}

QString DeskHands::afterPay(const Result<PaymentRow> &answer)
{
    if (answer)
        return settle(answer->id);
    if (answer.error().code == ErrorCode::PaidMeanwhile)
        return u"paid before"_s;
    return answer.error().payment != 0 ? settle(PaymentId(answer.error().payment)) : u"again"_s;
}

QString DeskHands::payCreated(const PaymentRow &row, Way way)
{
    switch (way) {
    case Way::Plain:
        return afterPay(pay(row.id, {}, u"good"_s));
    case Way::Code:
    case Way::Refused:
        break;
    }
    const QString first
        = way == Way::Code ? afterPay(pay(row.id, u"111111"_s, {})) : afterPay(pay(row.id, {}, u"blocked"_s));
    const auto refused = m_till.desk->row(row.id);
    if (first != u"again"_s || !refused || refused->state != PaymentState::PayRefused)
        return first;
    return way == Way::Code ? afterPay(pay(row.id, u"123456"_s, {})) : afterPay(pay(row.id, {}, u"good"_s));
}

QString DeskHands::pay(Way way)
{
    const QString card = way == Way::Plain ? u"good"_s : way == Way::Code ? u"code"_s : u"blocked"_s;
    for (int tried = 0; tried < mostCreates; ++tried) {
        const Result<PaymentRow> row = create(card);
        QString end = u"again"_s;
        if (row)
            end = payCreated(*row, way);
        else if (row.error().code == ErrorCode::NeedsAnswer)
            end = u"paid before"_s;
        else if (row.error().code == ErrorCode::AccountOpen)
            end = settle(PaymentId(row.error().payment));
        if (end != u"again"_s)
            return end;
    }
    return u"stuck"_s;
}

} // namespace kassa::crash
