// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/VisitDesk.h"

#include "ui/controls/Toast.h"
#include "ui/payment/VisitStrip.h"
#include "ui/shell/Counter.h"
#include "ui/shell/MainWindow.h"

#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

VisitDesk::VisitDesk(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_flow({parts.desk, parts.flow, m_visit, parts.window})
{
    connect(&m_parts.page, &PaymentPage::addRequested, this, &VisitDesk::add);
    connect(&m_parts.page, &PaymentPage::modeChanged, this, &VisitDesk::showStrip);
    connect(&m_parts.flow, &PaymentFlow::creatingChanged, this, &VisitDesk::showStrip);
    connect(&m_visit, &Visit::changed, this, &VisitDesk::showStrip);
    connect(&m_flow, &VisitFlow::runningChanged, this, &VisitDesk::showStrip);
    connect(&m_flow, &VisitFlow::billLeft, this, &VisitDesk::bringBack);
    connect(&m_flow, &VisitFlow::slipRequested, this, &VisitDesk::slipRequested);
    connect(&m_flow, &VisitFlow::ended, &m_parts.counter, &Counter::clear);
    m_parts.counter.setPayInstead([this](const PaymentDraft &draft) { return m_flow.takeUp(draft); });
}

VisitDesk::~VisitDesk()
{
    // It shows the visit, which goes now; the window goes later.
    delete m_strip;
}

QWidget *VisitDesk::place()
{
    auto *place = new QWidget;
    m_strip = new VisitStrip(m_visit, place);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_strip);
    column->addWidget(&m_parts.page, 1);
    place->setFocusProxy(&m_parts.page);
    connect(m_strip, &VisitStrip::payRequested, &m_flow, &VisitFlow::begin);
    connect(m_strip, &VisitStrip::removeRequested, this, [this](int number) { m_visit.remove(number); });
    showStrip();
    return place;
}

void VisitDesk::add(const PaymentRequest &request)
{
    const PaymentDraft draft = m_parts.counter.draftOf(request);
    const auto there = m_visit.billOf(draft);
    switch (m_visit.add(draft)) {
    case Visit::Added::Yes:
        m_parts.counter.clear();
        return;
    case Visit::Added::Twice:
        if (there->state == VisitBill::State::Waiting && there->draft.amount != draft.amount) {
            // It came back to the page, and its amount was changed.
            m_visit.setDraft(there->number, draft);
            m_parts.counter.clear();
            say(MessageBar::Tone::Info,
                tr("The list has this bill with the new amount: %1.").arg(withUnit(draft.amount)));
            return;
        }
        say(MessageBar::Tone::Warning,
            tr("This bill is in the list already: %1, %2.")
                .arg(there->draft.service.name, withUnit(there->draft.amount)));
        return;
    case Visit::Added::Full:
        say(MessageBar::Tone::Warning,
            tr("The list holds %1 bills at most. Pay these first.").arg(Visit::mostBills));
        return;
    }
}

void VisitDesk::say(MessageBar::Tone tone, const QString &words)
{
    if (!m_toast)
        m_toast = new Toast(&m_parts.window);
    m_toast->say(tone, words);
}

void VisitDesk::bringBack(const PaymentDraft &draft, PaymentFlow::Place place)
{
    m_parts.counter.bringBack(draft, place);
}

void VisitDesk::showStrip()
{
    m_parts.counter.setCardKept(!m_visit.isEmpty());
    if (!m_strip)
        return;
    const bool pageEmpty = m_parts.page.service().id.isEmpty();
    m_strip->setOpen(pageEmpty);
    m_strip->setNextStep(pageEmpty);
    m_strip->setBusy(!pageEmpty || m_flow.running() || m_parts.flow.busy());
}

} // namespace kassa
