// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/payment/UnstoredAnswers.h"

#include "app/core/Log.h"

#include <algorithm>

namespace kassa {

namespace {
constexpr std::chrono::milliseconds betweenWrites {2'000};
}

UnstoredAnswers::UnstoredAnswers(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

bool UnstoredAnswers::storeTrouble(const Error &error)
{
    return error.code == ErrorCode::StoreFull || error.code == ErrorCode::StoreFailed;
}

void UnstoredAnswers::keep(
    PaymentId id, const PaymentRow &asItWouldBe, bool blocks, Write write, Written written)
{
    const bool before = blocking();
    m_kept.append({id, asItWouldBe, blocks, std::move(write), std::move(written)});
    retryLater();
    if (blocks)
        Q_EMIT kept(id);
    if (blocking() != before)
        Q_EMIT blockingChanged(true);
}

bool UnstoredAnswers::blocking() const
{
    return std::any_of(m_kept.cbegin(), m_kept.cend(), [](const Answer &answer) { return answer.blocks; });
}

bool UnstoredAnswers::holds(PaymentId id) const
{
    return std::any_of(
        m_kept.cbegin(), m_kept.cend(), [id](const Answer &answer) { return answer.id == id; });
}

std::optional<PaymentRow> UnstoredAnswers::row(PaymentId id) const
{
    for (const Answer &answer : m_kept)
        if (answer.id == id && answer.blocks)
            return answer.row;
    return std::nullopt;
}

void UnstoredAnswers::retryLater()
{
    if (m_waiting)
        return;
    m_waiting = true;
    m_clock.after(betweenWrites, this, [this] {
        m_waiting = false;
        retry();
    });
}

void UnstoredAnswers::retry()
{
    const bool before = blocking();
    const QList<Answer> answers = std::exchange(m_kept, {});
    QList<std::function<void()>> done;
    for (const Answer &answer : answers) {
        const Result<PaymentRow> stored = answer.write();
        if (stored) {
            done += [answer, row = *stored] { answer.written(row); };
        } else if (storeTrouble(stored.error())) {
            m_kept += answer;
        } else {
            qCWarning(lcPayment, "payment %lld: the kept answer no longer fits: %ls", number(answer.id),
                qUtf16Printable(stored.error().reason));
            done += [answer] { answer.written(answer.row); };
        }
    }
    if (!m_kept.isEmpty())
        retryLater();
    for (const auto &tell : done)
        tell();
    if (blocking() != before)
        Q_EMIT blockingChanged(blocking());
}

} // namespace kassa
