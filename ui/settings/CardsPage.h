// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"
#include "ui/settings/SettingsPage.h"

class QVBoxLayout;

namespace kassa {

/// The till's stored cards: add, edit, remove. Changes are asked for at once and shown when setCards() brings
/// them back.
class CardsPage final : public SettingsPage {
    Q_OBJECT
public:
    explicit CardsPage(QWidget *parent = nullptr);
    void load(const Settings &) override { }
    void retranslate() override;
    void setCards(const QList<Card> &cards);
    void setLasting(bool lasting);

Q_SIGNALS:
    void saveRequested(const kassa::Card &card, const QString &cardId);
    void removeRequested(const QString &localId);

private:
    void fill();
    void edit(const Card &card);
    void askRemoval(const Card &card);

    QList<Card> m_cards;
    bool m_lasting = true;
    Label *m_note;
    QWidget *m_list;
    QVBoxLayout *m_rows = nullptr;
    ActionButton *m_add;
};

} // namespace kassa
