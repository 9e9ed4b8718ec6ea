// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/CardChoice.h"

#include "ui/controls/SearchSelect.h"

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

CardChoice::CardChoice(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CardChoice::setCards(const QList<Card> &cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

std::optional<Card> CardChoice::card(const QString &localId) const
{
    const auto found = std::find_if(
        m_cards.cbegin(), m_cards.cend(), [&](const Card &card) { return card.localId == localId; });
    return found == m_cards.cend() ? std::nullopt : std::optional(*found);
}

void CardChoice::retranslate()
{
    if (!m_cards.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_cards.size()) - 1), {SearchSelect::detailRole});
}

int CardChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardChoice::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_cards.size())
        return {};
    const Card &card = m_cards.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return card.label.isEmpty() ? card.mask : card.label;
    case SearchSelect::valueRole:
        return card.localId;
    case SearchSelect::detailRole: {
        const QString owner
            = card.owner == CardOwner::Point ? tr("the point's card") : tr("the payer's card");
        return card.mask.isEmpty() ? owner : u"%1 · %2"_s.arg(card.mask, owner);
    }
    default:
        return {};
    }
}

} // namespace kassa
