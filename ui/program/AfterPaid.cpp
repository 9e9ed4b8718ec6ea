// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/AfterPaid.h"

#include "app/core/EventNames.h"
#include "ui/payment/OutcomeDialog.h"
#include "ui/program/Till.h"

#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <algorithm>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

AfterPaid::AfterPaid(Parts parts)
    : m_parts(std::move(parts))
{
    connect(m_parts.till.desk.get(), &PaymentDesk::changed, this, &AfterPaid::changed);
}

void AfterPaid::changed(PaymentId id)
{
    const QString wish = m_parts.till.settings->text(Setting::PrintAfterPaid);
    if (wish != u"always"_s && wish != u"ask"_s)
        return;
    const auto row = m_parts.till.desk->row(id);
    if (!row || row->state != PaymentState::Paid || m_done.contains(number(id)))
        return;
    const qint64 age = row->sentAt.msecsTo(m_parts.till.clock->utcNow());
    if (!row->sentAt.isValid() || age > payerWaitsMs)
        return;
    m_done.insert(number(id));
    const QList<JournalEvent> events = m_parts.till.desk->events(id);
    if (std::any_of(events.begin(), events.end(),
            [](const JournalEvent &event) { return event.what == event::receiptPrinted; }))
        return;
    // A fiscal mark is asked for and takes its time: the cashier prints when it stands on the receipt.
    const bool fiscal = !m_parts.till.settings->text(Setting::FiscalCommand).trimmed().isEmpty();
    if (wish == u"always"_s && !m_parts.asks() && !fiscal) {
        // The desk has more to do in this turn of the loop than to wait for a PDF.
        QTimer::singleShot(0, this, [this, id] { m_parts.print(id); });
        return;
    }
    m_toShow = id;
    // It may be on screen already, with another outcome until now.
    QTimer::singleShot(0, this, &AfterPaid::outcomeShown);
}

void AfterPaid::outcomeShown()
{
    const auto *outcome = qobject_cast<OutcomeDialog *>(QApplication::activeModalWidget());
    if (m_toShow == PaymentId {} || !outcome || outcome->payment() != m_toShow)
        return;
    const PaymentId id = std::exchange(m_toShow, {});
    m_parts.show(id);
}

} // namespace kassa
