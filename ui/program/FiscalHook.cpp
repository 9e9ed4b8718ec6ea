// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/FiscalHook.h"

#include "ui/print/ReceiptView.h"
#include "ui/program/Till.h"

namespace kassa {

FiscalHook::FiscalHook(Parts parts)
    : m_parts(std::move(parts))
    , m_marks(*m_parts.till.database)
    , m_desk({m_marks, *m_parts.till.settings, *m_parts.till.clock,
          [this](PaymentId id, int attempt) { return request(id, attempt); }})
{
    connect(m_parts.till.desk.get(), &PaymentDesk::changed, this, &FiscalHook::paymentChanged);
    connect(&m_desk, &FiscalDesk::changed, this, &FiscalHook::markChanged);
}

std::optional<FiscalMark> FiscalHook::mark(PaymentId id) const
{
    const auto record = m_desk.of(id);
    return record && record->state == FiscalRecord::State::Marked ? std::optional(record->mark)
                                                                  : std::nullopt;
}

void FiscalHook::attach(ReceiptView *view, PaymentId id)
{
    m_view = view;
    m_viewed = id;
    connect(view, &ReceiptView::fiscalRequested, this, [this, id] { m_desk.askAgain(id); });
    show(id);
}

QByteArray FiscalHook::request(PaymentId id, int attempt) const
{
    const auto row = m_parts.till.desk->row(id);
    if (!row || !hasReceipt(*row) || m_parts.till.desk->unstored(id))
        return {};
    return fiscalRequest(*row, m_parts.point(), m_parts.till.testMode(), attempt, m_parts.options());
}

// What was settled long ago isn't made fiscal today behind anybody's back, and what carries a red mark waits
// for a person: both can be asked for from the receipt.
void FiscalHook::paymentChanged(PaymentId id)
{
    if (!m_desk.isOn())
        return;
    constexpr qint64 soonSeconds = 600;
    const auto row = m_parts.till.desk->row(id);
    if (row && hasReceipt(*row) && row->alarm.isEmpty() && row->settledAt.isValid()
        && qAbs(row->settledAt.secsTo(m_parts.till.clock->utcNow())) < soonSeconds)
        m_desk.paid(id);
}

void FiscalHook::markChanged(PaymentId id)
{
    if (!m_view || m_viewed != id)
        return;
    if (mark(id)) {
        if (const auto marked = m_parts.receipt(id))
            m_view->setDocument(*marked);
    }
    show(id);
}

void FiscalHook::show(PaymentId id)
{
    if (mark(id))
        m_view->setFiscal(ReceiptView::Fiscal::Marked);
    else if (!m_desk.isOn())
        m_view->setFiscal(ReceiptView::Fiscal::Off);
    else
        m_view->setFiscal(m_desk.isAsking(id) ? ReceiptView::Fiscal::Asking : ReceiptView::Fiscal::Missing);
}

} // namespace kassa
