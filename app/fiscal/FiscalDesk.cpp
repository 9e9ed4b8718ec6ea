// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fiscal/FiscalDesk.h"

#include "app/core/Log.h"

namespace kassa {

FiscalDesk::FiscalDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_command(m_parts.clock)
{
    if (const Result<void> done = m_parts.marks.recover(); !done)
        qCWarning(lcStore) << "fiscal marks not recovered:" << done.error().reason;
}

bool FiscalDesk::isOn() const
{
    return !m_parts.settings.text(Setting::FiscalCommand).trimmed().isEmpty();
}

std::optional<FiscalRecord> FiscalDesk::of(PaymentId payment) const
{
    return m_parts.marks.of(payment);
}

bool FiscalDesk::isAsking(PaymentId payment) const
{
    return m_asked == payment
        || std::any_of(m_waiting.cbegin(), m_waiting.cend(),
            [payment](const Wish &wish) { return wish.payment == payment; });
}

void FiscalDesk::paid(PaymentId payment)
{
    if (isOn() && !isAsking(payment) && !of(payment))
        enqueue(payment, false);
}

void FiscalDesk::askAgain(PaymentId payment)
{
    if (isOn() && !isAsking(payment))
        enqueue(payment, true);
}

void FiscalDesk::enqueue(PaymentId payment, bool again)
{
    m_waiting.enqueue({payment, again});
    Q_EMIT changed(payment);
    QMetaObject::invokeMethod(this, &FiscalDesk::next, Qt::QueuedConnection);
}

void FiscalDesk::next()
{
    while (!m_asked && !m_waiting.isEmpty())
        ask(m_waiting.dequeue());
}

void FiscalDesk::ask(const Wish &wish)
{
    const PaymentId payment = wish.payment;
    const QByteArray sample = m_parts.request(payment, 1);
    const Result<int> attempt = sample.isEmpty() || !isOn()
        ? Result<int>(0)
        : m_parts.marks.begin(payment, wish.again, m_parts.clock.utcNow());
    if (!attempt)
        qCWarning(lcStore) << "the fiscal command is not asked:" << attempt.error().reason;
    // What can't be written down isn't asked for: a mark that nobody remembers would be asked for twice.
    if (!attempt || *attempt == 0) {
        Q_EMIT changed(payment);
        return;
    }
    m_asked = payment;
    Q_EMIT changed(payment);
    m_command.ask(m_parts.settings.text(Setting::FiscalCommand), m_parts.request(payment, *attempt), this,
        [this, payment](const FiscalCommand::Answer &answer) {
            const QDateTime now = m_parts.clock.utcNow();
            const Result<void> kept = answer
                ? m_parts.marks.marked(payment, *answer, now)
                : m_parts.marks.failed(payment, fiscalTroubleName(answer.error()), now);
            if (!kept)
                qCCritical(lcStore) << "the fiscal answer is not kept:" << kept.error().reason;
            m_asked.reset();
            Q_EMIT changed(payment);
            next();
        });
}

} // namespace kassa
