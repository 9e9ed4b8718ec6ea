// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QCoreApplication>

namespace kassa {

/// The stored cards for a SearchSelect: label, and below it the mask and whose card it is. Values are the
/// cards' local ids; no cardId comes here. Main thread.
class CardChoice final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CardChoice(QObject *parent = nullptr);

    void setCards(const QList<Card> &cards);
    [[nodiscard]] const QList<Card> &cards() const { return m_cards; }
    [[nodiscard]] std::optional<Card> card(const QString &localId) const;
    /// The language has changed.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Card> m_cards;
};

} // namespace kassa
