// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/VisitDialog.h"

#include "ui/controls/Keys.h"
#include "ui/controls/Surfaces.h"

#include <QtCore/QEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

Mark visitMark(VisitBill::State state)
{
    switch (state) {
    case VisitBill::State::Paid:
        return Mark::Paid;
    case VisitBill::State::Refused:
        return Mark::Refused;
    case VisitBill::State::Unknown:
        return Mark::Unknown;
    case VisitBill::State::Waiting:
    case VisitBill::State::Paying:
        break;
    }
    return Mark::Waiting;
}

QString visitWord(VisitBill::State state)
{
    switch (state) {
    case VisitBill::State::Paid:
        return VisitDialog::tr("Paid", "bills of a visit");
    case VisitBill::State::Refused:
        return VisitDialog::tr("Not paid", "bills of a visit");
    case VisitBill::State::Unknown:
        return VisitDialog::tr("Not known yet", "bills of a visit");
    case VisitBill::State::Paying:
        return VisitDialog::tr("Being paid", "bills of a visit");
    case VisitBill::State::Waiting:
        break;
    }
    return VisitDialog::tr("Waiting", "bills of a visit");
}

VisitDialog::VisitDialog(QWidget *parent)
    : DialogFrame(parent)
    , m_list(new QWidget(this))
    , m_lines(new QGridLayout(m_list))
    , m_sums(new QWidget(this))
    , m_sumLines(new QGridLayout(m_sums))
    , m_unknown(new Label(Type::Body, Role::Unknown, this))
    , m_print(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_next(new ConfirmButton(this))
{
    setObjectName(u"visitDialog"_s);
    m_next->setObjectName(u"visitNextPayer"_s);
    for (QGridLayout *grid : {m_lines, m_sumLines}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(space::m);
        grid->setVerticalSpacing(space::s);
    }
    m_lines->setColumnStretch(0, 1);
    m_sumLines->setColumnStretch(1, 1);
    m_unknown->setWordWrap(true);
    body()->addWidget(m_list);
    body()->addWidget(new Separator(this));
    body()->addWidget(m_sums);
    body()->addWidget(m_unknown);
    m_print->setObjectName(u"visitPrint"_s);
    m_print->setAction(KeyAction::Print);
    m_print->setMain(true);
    m_next->setKeyHint(u"Enter"_s);
    buttons()->addWidget(m_print);
    buttons()->addWidget(m_next, 1);
    setConfirmButton(m_next);
    connect(m_print, &QAbstractButton::clicked, this, &VisitDialog::printRequested);
    connect(m_next, &ConfirmButton::confirmed, this, &VisitDialog::left);
}

void VisitDialog::setVisit(const Visit &visit)
{
    m_bills = visit.bills();
    fill();
}

void VisitDialog::fill()
{
    setTitle(tr("List: %n bill(s)", nullptr, static_cast<int>(m_bills.size())));
    m_next->setLabel(tr("Next payer"));
    m_print->setLabel(tr("Slip"), tr("Slip for the list"));
    empty(m_lines);
    empty(m_sumLines);
    QList<std::pair<VisitBill::State, VisitSum>> sums
        = {{VisitBill::State::Paid, {}}, {VisitBill::State::Refused, {}}, {VisitBill::State::Unknown, {}}};
    for (const VisitBill &bill : std::as_const(m_bills)) {
        const int line = m_lines->rowCount();
        auto *name = new ElidedLabel(Type::Body, Role::Text, m_list);
        name->setText(bill.draft.service.name);
        auto *amount = new Label(Type::Body, Role::Text, m_list, true);
        amount->setText(grouped(bill.draft.amount));
        auto *state = new StateMark(m_list);
        state->setState(visitMark(bill.state), visitWord(bill.state));
        m_lines->addWidget(name, line, 0);
        m_lines->addWidget(amount, line, 1, Qt::AlignRight | Qt::AlignVCenter);
        m_lines->addWidget(state, line, 2, Qt::AlignLeft | Qt::AlignVCenter);
        for (auto &[of, sum] : sums) {
            if (of == bill.state) {
                ++sum.count;
                sum.sum = sum.sum.plus(bill.draft.amount).value_or(sum.sum);
            }
        }
    }
    bool unknown = false;
    for (const auto &[state, sum] : std::as_const(sums)) {
        // What was paid is always said.
        if (state == VisitBill::State::Paid || sum.count > 0)
            addSum(state, sum);
        unknown = unknown || (state == VisitBill::State::Unknown && sum.count > 0);
    }
    m_unknown->setText(tr("What is not known yet is asked about by itself. Do not charge it again; give the "
                          "payer its slip (Open payments, %1).")
                           .arg(keyText(KeyAction::OpenPayments)));
    m_unknown->setVisible(unknown);
    m_print->setVisible(unknown || sums.first().second.count > 0);
    m_next->setFocus();
}

void VisitDialog::addSum(VisitBill::State state, const VisitSum &sum)
{
    const int line = m_sumLines->rowCount();
    const bool paid = state == VisitBill::State::Paid;
    auto *name = new Label(Type::Body, Role::Muted, m_sums);
    name->setText(u"%1 · %2"_s.arg(visitWord(state)).arg(sum.count));
    auto *amount = new Label(paid ? Type::Hero : Type::Large, markRole(visitMark(state)), m_sums, true);
    amount->setObjectName(paid ? u"visitPaidSum"_s : u"visitOtherSum"_s);
    amount->setText(withUnit(sum.sum));
    m_sumLines->addWidget(name, line, 0, Qt::AlignLeft | Qt::AlignBottom);
    m_sumLines->addWidget(amount, line, 1, Qt::AlignRight);
}

void VisitDialog::escapePressed()
{
    Q_EMIT left();
}

void VisitDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    DialogFrame::changeEvent(event);
}

} // namespace kassa
