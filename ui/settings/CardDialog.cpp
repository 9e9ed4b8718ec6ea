// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CardDialog.h"

#include "app/core/CardNumber.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

CardDialog::CardDialog(const Card &card, QWidget *parent)
    : DialogFrame(parent)
    , m_card(card)
    , m_label(new TextField)
    , m_mask(new TextField)
    , m_owner(new SearchSelect)
    , m_phone(new TextField)
    , m_cardId(new TextField)
    , m_asksCode(new QCheckBox(this))
    , m_labelField(new LabelledField(m_label, this))
    , m_maskField(new LabelledField(m_mask, this))
    , m_ownerField(new LabelledField(m_owner, this))
    , m_phoneField(new LabelledField(m_phone, this))
    , m_cardIdField(new LabelledField(m_cardId, this))
    , m_codeNote(new Label(Type::Label, Role::Muted, this))
    , m_cancel(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_save(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"cardDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_label->setObjectName(u"cardLabel"_s);
    m_label->setMaxLength(60);
    m_mask->setObjectName(u"cardMask"_s);
    m_mask->setMaxLength(24);
    m_owner->setObjectName(u"cardOwner"_s);
    m_phone->setObjectName(u"cardPhone"_s);
    m_phone->setMaxLength(20);
    m_cardId->setObjectName(u"cardSecret"_s);
    m_cardId->setEchoMode(QLineEdit::Password);
    m_cardId->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_asksCode->setObjectName(u"cardAsksCode"_s);
    m_codeNote->setWordWrap(true);
    m_cancel->setObjectName(u"cardCancel"_s);
    m_cancel->setMain(true);
    m_cancel->setKeyHint(u"Esc"_s);
    m_save->setObjectName(u"cardSave"_s);
    m_save->setKeyHint(u"Enter"_s);
    for (const QString &value : {u"payer"_s, u"point"_s}) {
        auto *item = new QStandardItem;
        item->setData(value, SearchSelect::valueRole);
        m_owners.appendRow(item);
    }
    m_owner->setModel(&m_owners);

    auto *second = new QHBoxLayout;
    second->setSpacing(space::l);
    second->addWidget(m_maskField, 1, Qt::AlignTop);
    second->addWidget(m_ownerField, 1, Qt::AlignTop);
    auto *form = new QVBoxLayout;
    form->setSpacing(space::s);
    form->addWidget(m_labelField);
    form->addLayout(second);
    form->addWidget(m_cardIdField);
    form->addWidget(m_phoneField);
    form->addWidget(m_asksCode);
    form->addWidget(m_codeNote);
    body()->addLayout(form);
    buttons()->addWidget(m_cancel);
    buttons()->addWidget(m_save, 1);
    setEnterButton(m_save);

    m_label->setText(card.label);
    m_mask->setText(card.mask);
    m_phone->setText(card.phone);
    m_owner->setValue(card.owner == CardOwner::Point ? u"point"_s : u"payer"_s);
    m_asksCode->setChecked(card.asksCode);
    connect(m_owner, &SearchSelect::chosen, this, &CardDialog::ownerChosen);
    connect(m_cancel, &ActionButton::clicked, this, &CardDialog::reject);
    connect(m_save, &ActionButton::clicked, this, &CardDialog::save);
    ownerChosen();
    retranslate();
}

void CardDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_label->setFocus();
}

// Without a code a stored card pays without its owner: that is for the point's own card only (DESIGN.md, "A
// stored card").
void CardDialog::ownerChosen()
{
    const bool point = m_owner->value() == u"point"_s;
    if (!point)
        m_asksCode->setChecked(true);
    m_asksCode->setEnabled(point);
}

QWidget *CardDialog::firstFault()
{
    QWidget *first = nullptr;
    const auto say = [&first](LabelledField *labelled, const QString &fault) {
        labelled->setError(fault);
        if (!fault.isEmpty() && !first)
            first = labelled->editor();
    };
    const QString number
        = tr("This is a card number. Kassa takes none, only the cardId that Paylov gave for the card.");
    const QString label = m_label->text().trimmed();
    if (mayBeCardNumber(label))
        say(m_labelField, number);
    else
        say(m_labelField, label.isEmpty() ? tr("Give the card a name that the cashier knows.") : QString());
    say(m_maskField, mayBeCardNumber(m_mask->text()) ? number : QString());
    const QString cardId = m_cardId->text().trimmed();
    if (mayBeCardNumber(cardId))
        say(m_cardIdField, number);
    else if (cardId.isEmpty() && m_card.localId.isEmpty())
        say(m_cardIdField, tr("Paste the cardId that Paylov gave for the card."));
    else
        say(m_cardIdField,
            cardId.contains(QRegularExpression(u"\\s"_s)) ? tr("A cardId has no blanks. Paste it again.")
                                                          : QString());
    static const QRegularExpression phone(uR"(^\+?[0-9 ()-]{7,20}$)"_s);
    const QString called = m_phone->text().trimmed();
    if (mayBeCardNumber(called) && !called.startsWith(u"998"_s))
        say(m_phoneField, number);
    else
        say(m_phoneField,
            called.isEmpty() || phone.match(called).hasMatch() ? QString()
                                                               : tr("This is no phone number. It looks like "
                                                                    "+998 90 000 00 00"));
    return first;
}

void CardDialog::save()
{
    if (QWidget *fault = firstFault()) {
        fault->setFocus();
        return;
    }
    Card card = m_card;
    card.label = m_label->text().trimmed();
    card.mask = m_mask->text().trimmed();
    card.owner = m_owner->value() == u"point"_s ? CardOwner::Point : CardOwner::Payer;
    card.asksCode = card.owner == CardOwner::Payer || m_asksCode->isChecked();
    card.phone = m_phone->text().remove(QRegularExpression(u"[ ()-]"_s));
    const QString cardId = m_cardId->text().trimmed();
    m_cardId->clear();
    accept();
    Q_EMIT saved(card, cardId);
}

void CardDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    DialogFrame::changeEvent(event);
}

void CardDialog::retranslate()
{
    const bool fresh = m_card.localId.isEmpty();
    setTitle(fresh ? tr("Add a card") : tr("Edit a card"));
    m_labelField->setLabel(tr("Name of the card"));
    m_maskField->setLabel(tr("Mask"));
    m_maskField->setHint(tr("Such as 986034******8885"));
    m_ownerField->setLabel(tr("Owner"));
    m_owners.item(0)->setText(tr("The payer"));
    m_owners.item(1)->setText(tr("The point"));
    m_cardIdField->setLabel(tr("cardId"));
    m_cardIdField->setHint(
        fresh ? tr("Not the number on the card.") : tr("Leave it empty to keep the one that is stored."));
    m_phoneField->setLabel(tr("Phone of the card"));
    m_phoneField->setHint(tr("Checked against the card's own; may be empty."));
    m_asksCode->setText(tr("Ask for the SMS code"));
    m_asksCode->setAccessibleName(m_asksCode->text());
    m_codeNote->setText(tr("Only the point's own card may pay without a code; the payer then gives cash."));
    m_cancel->setLabel(tr("Cancel"));
    m_save->setLabel(tr("Save card"));
}

} // namespace kassa
