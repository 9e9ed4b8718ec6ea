// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/DialogFrame.h"

#include <QtGui/QStandardItemModel>

class QCheckBox;

namespace kassa {

class LabelledField;
class SearchSelect;
class TextField;

/// One stored card: label, mask, owner, "asks for an SMS code", phone, and its cardId, which is typed blind
/// and never shown again. There is no field for a card number, and none takes one (law 4). Deletes itself.
class CardDialog final : public DialogFrame {
    Q_OBJECT
public:
    /// A card without localId is a new one.
    CardDialog(const Card &card, QWidget *parent);

Q_SIGNALS:
    /// An empty cardId keeps the one that is stored.
    void saved(const kassa::Card &card, const QString &cardId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void ownerChosen();
    void save();
    [[nodiscard]] QWidget *firstFault();

    Card m_card;
    QStandardItemModel m_owners;
    TextField *m_label;
    TextField *m_mask;
    SearchSelect *m_owner;
    TextField *m_phone;
    TextField *m_cardId;
    QCheckBox *m_asksCode;
    LabelledField *m_labelField;
    LabelledField *m_maskField;
    LabelledField *m_ownerField;
    LabelledField *m_phoneField;
    LabelledField *m_cardIdField;
    Label *m_codeNote;
    ActionButton *m_cancel;
    ActionButton *m_save;
};

} // namespace kassa
