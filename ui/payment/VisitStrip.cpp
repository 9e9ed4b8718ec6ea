// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/VisitStrip.h"

#include "ui/controls/Screens.h"
#include "ui/payment/VisitDialog.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownBills = 4;

/// The account as the cashier knows it: what was typed, not what was chosen.
QString accountOf(const PaymentDraft &draft)
{
    QStringList values;
    for (const AccountItem &item : draft.account) {
        if (!item.value.isEmpty() && (item.valueTitle.isEmpty() || item.valueTitle == item.value))
            values << item.value;
    }
    return values.join(u" · "_s);
}

} // namespace

VisitStrip::VisitStrip(Visit &visit, QWidget *parent)
    : Panel(parent)
    , m_visit(visit)
    , m_title(new Label(Type::Large, Role::Text, this, true))
    , m_total(new Label(Type::Large, Role::Text, this, true))
    , m_pay(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_scroll(new QScrollArea(this))
    , m_list(new QWidget)
    , m_lines(new QGridLayout(m_list))
{
    setObjectName(u"visitStrip"_s);
    m_title->setObjectName(u"visitTitle"_s);
    m_total->setObjectName(u"visitTotal"_s);
    m_pay->setObjectName(u"payVisit"_s);
    m_pay->setAction(KeyAction::PayVisit);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_total);
    head->addWidget(m_pay);
    m_list->setProperty("ground", u"clear"_s);
    m_lines->setContentsMargins(0, 0, space::s, 0);
    m_lines->setHorizontalSpacing(space::m);
    m_lines->setVerticalSpacing(0);
    m_lines->setColumnStretch(0, 2);
    m_lines->setColumnStretch(1, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_pay, &QAbstractButton::clicked, this, &VisitStrip::payRequested);
    connect(&m_visit, &Visit::changed, this, &VisitStrip::refresh);
    refresh();
}

void VisitStrip::setOpen(bool open)
{
    m_open = open;
    m_scroll->setVisible(open);
    showStrip();
}

// On a low screen a form has the page for itself.
void VisitStrip::showStrip()
{
    setVisible(!m_visit.bills().isEmpty() && (m_open || !onLowScreen(*this)));
}

void VisitStrip::setNextStep(bool next)
{
    m_pay->setKind(next ? ActionButton::Kind::Primary : ActionButton::Kind::Secondary);
}

void VisitStrip::setBusy(bool busy)
{
    m_busy = busy;
    showButton();
}

void VisitStrip::showButton()
{
    const VisitSum waiting = m_visit.sumOf(VisitBill::State::Waiting);
    const VisitSum shown = waiting.count > 0 ? waiting : m_visit.total();
    m_pay->setLabel(waiting.count > 0 ? tr("Pay %n bill(s)", nullptr, waiting.count) : tr("Sum up the list"),
        tr("Pay the list"));
    m_pay->setEnabled(!m_busy && shown.count > 0);
}

void VisitStrip::refresh()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QList<VisitBill> &bills = m_visit.bills();
    showStrip();
    const VisitSum all = m_visit.total();
    m_title->setText(tr("List: %n bill(s)", nullptr, all.count));
    m_total->setText(withUnit(all.sum));
    setAccessibleName(m_title->text());
    // A grid never forgets a row that it had.
    for (int line = 0; line < m_lines->rowCount(); ++line)
        m_lines->setRowMinimumHeight(line, 0);
    int next = 0;
    for (const VisitBill &bill : bills)
        addBill(bill, next++);
    const int rows = std::min(shownBills, static_cast<int>(bills.size()));
    m_scroll->setFixedHeight(rows * Theme::inUse().controlHeight());
    m_scroll->setVisible(m_open);
    showButton();
}

void VisitStrip::addBill(const VisitBill &bill, int line)
{
    auto *name = new ElidedLabel(Type::Body, Role::Text, m_list);
    name->setText(bill.draft.service.name);
    auto *account = new ElidedLabel(Type::Body, Role::Muted, m_list);
    account->setText(accountOf(bill.draft));
    auto *amount = new Label(Type::Body, Role::Text, m_list, true);
    amount->setText(grouped(bill.draft.amount));
    m_lines->addWidget(name, line, 0);
    m_lines->addWidget(account, line, 1);
    m_lines->addWidget(amount, line, 2, Qt::AlignRight | Qt::AlignVCenter);
    m_lines->setRowMinimumHeight(line, Theme::inUse().controlHeight());
    if (bill.state == VisitBill::State::Waiting) {
        auto *remove = new ActionButton(ActionButton::Kind::Plain, m_list);
        remove->setObjectName(u"removeBill%1"_s.arg(bill.number));
        remove->setLabel(tr("Remove"), tr("Remove the bill: %1").arg(bill.draft.service.name));
        connect(remove, &QAbstractButton::clicked, this,
            [this, number = bill.number] { Q_EMIT removeRequested(number); });
        m_lines->addWidget(remove, line, 3, Qt::AlignRight);
        return;
    }
    auto *state = new StateMark(m_list);
    state->setState(visitMark(bill.state), visitWord(bill.state));
    m_lines->addWidget(state, line, 3, Qt::AlignRight);
}

void VisitStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
    Panel::changeEvent(event);
}

} // namespace kassa
