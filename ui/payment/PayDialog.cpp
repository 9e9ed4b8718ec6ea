// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/PayDialog.h"

#include "app/models/DetailLines.h"
#include "app/models/FieldTitles.h"
#include "ui/controls/Screens.h"
#include "ui/controls/Surfaces.h"
#include "ui/payment/FactList.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

PayeeDifference payeeDifference(const Details &info, const Details &create)
{
    const Payee before = payeeOf(info);
    const Payee now = payeeOf(create);
    PayeeDifference difference;
    // A reply that leaves a line out says nothing about it.
    const auto compare = [&difference](const QString &a, const QString &b) {
        if (!a.isEmpty() && !b.isEmpty() && a.simplified() != b.simplified()) {
            difference.before += (difference.before.isEmpty() ? QString() : u", "_s) + a;
            difference.now += (difference.now.isEmpty() ? QString() : u", "_s) + b;
        }
    };
    compare(before.name, now.name);
    compare(before.address, now.address);
    return difference;
}

PayDialog::PayDialog(QWidget *parent)
    : DialogFrame(parent)
    , m_facts(new FactList(this))
    , m_notice(new MessageBar(MessageBar::Tone::Warning, this))
    , m_checked(new QCheckBox(this))
    , m_totalName(new Label(Type::Body, Role::Muted, this))
    , m_total(new Label(Type::Hero, Role::Text, this, true))
    , m_back(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_pay(new ConfirmButton(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(u"payDialog"_s);
    m_pay->setObjectName(u"confirmPayment"_s);
    m_back->setObjectName(u"backFromPayment"_s);
    m_checked->setObjectName(u"payeeChecked"_s);
    auto *total = new QHBoxLayout;
    total->addWidget(m_totalName, 0, Qt::AlignBottom);
    total->addWidget(m_total, 1, Qt::AlignRight);
    // Where the dialog scrolls, nobody confirms a sum that is out of sight.
    const bool low = onLowScreen(*this);
    if (low)
        body()->addLayout(total);
    body()->addWidget(m_facts);
    body()->addWidget(m_notice);
    body()->addWidget(m_checked);
    if (!low) {
        body()->addWidget(new Separator(this));
        body()->addLayout(total);
    }
    m_back->setMain(true);
    m_back->setKeyHint(u"Esc"_s);
    m_pay->setKeyHint(u"Enter"_s);
    buttons()->addWidget(m_back);
    buttons()->addWidget(m_pay, 1);
    setConfirmButton(m_pay);
    m_notice->hide();
    m_checked->hide();
    connect(m_pay, &ConfirmButton::confirmed, this, &PayDialog::confirmed);
    connect(m_back, &ActionButton::clicked, this, &PayDialog::escapePressed);
    connect(m_checked, &QCheckBox::toggled, this, [this](bool on) { m_pay->setEnabled(on && !m_sending); });
    retranslate();
}

void PayDialog::setPayment(const PaymentRow &row, const Card &card)
{
    m_row = row;
    m_card = card;
    m_notice->hide();
    m_checked->setChecked(false);
    retranslate();
    showDifference();
}

void PayDialog::showDifference()
{
    const PayeeDifference difference = payeeDifference(m_row.infoDetails, m_row.createDetails);
    m_checked->setVisible(difference.any());
    m_pay->setEnabled(!difference.any());
    if (!difference.any()) {
        m_pay->setFocus();
        return;
    }
    m_notice->setText(tr("The look-up said: %1. The bill now says: %2. Read it to the payer.")
                          .arg(difference.before, difference.now));
    m_notice->show();
    m_checked->setFocus();
}

void PayDialog::setPlace(const QString &place)
{
    m_place = place;
    setSubtitle(place);
}

void PayDialog::setSending(bool sending)
{
    m_sending = sending;
    m_progress->setBusy(sending);
    m_back->setEnabled(!sending);
    m_pay->setEnabled(!sending);
    m_checked->setEnabled(!sending);
    setSubtitle(sending ? tr("Waiting for the bank's answer…") : m_place);
    // Nothing can be pressed meanwhile: the keyboard rests on the dialog itself, not nowhere.
    if (sending)
        setFocus();
    else if (m_pay->isEnabled())
        m_pay->setFocus();
    if (!sending)
        m_pay->rearm();
}

void PayDialog::setNotice(const QString &words)
{
    m_notice->setText(words);
    m_notice->show();
    setSending(false);
}

void PayDialog::escapePressed()
{
    if (m_sending)
        return;
    Q_EMIT left();
}

void PayDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void PayDialog::retranslate()
{
    setTitle(tr("Confirm the payment"));
    m_totalName->setText(tr("Total"));
    m_total->setText(withUnit(m_row.amount));
    m_back->setLabel(tr("Back"));
    m_pay->setLabel(m_row.cardInCreate ? tr("Next: SMS code") : tr("Pay"), tr("Confirm payment"));
    m_checked->setText(tr("The payer agrees to this bill"));
    m_facts->clear();
    m_facts->add(tr("Service"), m_row.service.name);
    for (const AccountItem &item : std::as_const(m_row.account)) {
        if (!item.value.isEmpty())
            m_facts->add(
                fieldTitle(item.name, item.title), item.valueTitle.isEmpty() ? item.value : item.valueTitle);
    }
    Payee payee = payeeOf(m_row.createDetails);
    const Payee before = payeeOf(m_row.infoDetails);
    if (payee.name.isEmpty())
        payee.name = before.name;
    if (payee.address.isEmpty())
        payee.address = before.address;
    if (!payee.name.isEmpty() || !payee.address.isEmpty())
        m_facts->add(tr("Subscriber"), payee.name.isEmpty() ? payee.address : payee.name,
            payee.name.isEmpty() ? QString() : payee.address);
    m_facts->add(tr("Card"), m_card.label, m_card.mask);
    m_facts->add(tr("Commission"), tr("not reported"));
    m_facts->add(tr("Cancelling"),
        m_row.service.canCancel ? tr("only through the service itself") : tr("not possible"));
}

} // namespace kassa
