// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/VisitFlow.h"

#include "ui/payment/VisitDialog.h"

#include <QtCore/QTimer>
#include <utility>

namespace kassa {

VisitFlow::VisitFlow(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.flow, &PaymentFlow::began, this, &VisitFlow::began);
    connect(&m_parts.flow, &PaymentFlow::finished, this, &VisitFlow::finished);
    connect(&m_parts.flow, &PaymentFlow::backTo, this, &VisitFlow::stepBack);
    connect(&m_parts.desk, &PaymentDesk::changed, this, &VisitFlow::refresh);
}

void VisitFlow::begin()
{
    if (running() || m_parts.flow.busy())
        return;
    next();
}

bool VisitFlow::takeUp(const PaymentDraft &draft)
{
    const auto bill = m_parts.visit.billOf(draft);
    if (running() || m_parts.flow.busy() || !bill
        || (bill->state != VisitBill::State::Waiting && bill->state != VisitBill::State::Refused))
        return false;
    m_parts.visit.setDraft(bill->number, draft);
    pay(*m_parts.visit.bill(bill->number));
    return true;
}

void VisitFlow::pay(const VisitBill &bill)
{
    m_bill = bill.number;
    m_parts.visit.setState(bill.number, VisitBill::State::Paying);
    const VisitSum all = m_parts.visit.total();
    int place = 0;
    for (const VisitBill &other : m_parts.visit.bills())
        place += other.number <= bill.number ? 1 : 0;
    m_parts.flow.setPlaceInVisit(place, all.count, m_parts.visit.nextWaiting().has_value());
    Q_EMIT runningChanged(true);
    m_parts.flow.begin(bill.draft);
}

void VisitFlow::began(PaymentId payment)
{
    if (running())
        m_parts.visit.setPayment(m_bill, payment);
}

/// What became of the bill whose dialogs are closed; `without` where it came to no payment.
void VisitFlow::settle(VisitBill::State without)
{
    const auto bill = m_parts.visit.bill(m_bill);
    if (!bill)
        return;
    const auto row = m_parts.desk.row(bill->payment);
    m_parts.visit.setState(bill->number, row ? visitStateOf(row->state) : without);
}

void VisitFlow::finished()
{
    if (!running())
        return;
    // Without a payment of its own: another one of this account stands in the way and was shown.
    settle(VisitBill::State::Refused);
    // The dialog that was left is still going.
    QTimer::singleShot(0, this, [this] {
        stop();
        next();
    });
}

void VisitFlow::stepBack(PaymentFlow::Place place)
{
    if (!running())
        return;
    settle(VisitBill::State::Waiting);
    const auto bill = m_parts.visit.bill(m_bill);
    stop();
    if (bill)
        Q_EMIT billLeft(bill->draft, place);
}

void VisitFlow::stop()
{
    m_bill = 0;
    m_parts.flow.setPlaceInVisit(0, 0, false);
    Q_EMIT runningChanged(false);
}

void VisitFlow::next()
{
    if (const auto bill = m_parts.visit.nextWaiting())
        pay(*bill);
    else if (!m_parts.visit.isEmpty())
        showSummary();
}

// An unknown one may settle while the next bill is served.
void VisitFlow::refresh(PaymentId payment)
{
    const QList<VisitBill> bills = m_parts.visit.bills();
    for (const VisitBill &bill : bills) {
        if (bill.payment != payment || bill.number == m_bill || bill.state == VisitBill::State::Waiting)
            continue;
        if (const auto row = m_parts.desk.row(payment))
            m_parts.visit.setState(bill.number, visitStateOf(row->state));
    }
    if (m_summary)
        m_summary->setVisit(m_parts.visit);
}

void VisitFlow::showSummary()
{
    if (m_summary)
        return;
    m_summary = new VisitDialog(&m_parts.window);
    m_summary->setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setVisit(m_parts.visit);
    connect(m_summary, &VisitDialog::printRequested, this, [this] {
        QList<PaymentId> payments;
        const QList<VisitBill> bills = m_parts.visit.bills();
        for (const VisitBill &bill : bills) {
            if (bill.payment != PaymentId {})
                payments.append(bill.payment);
        }
        Q_EMIT slipRequested(payments);
    });
    connect(m_summary, &VisitDialog::left, this, [this, dialog = m_summary.data()] {
        dialog->done(QDialog::Accepted);
        m_parts.visit.clear();
        Q_EMIT ended();
    });
    m_summary->open();
}

} // namespace kassa
