// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <vector>

namespace kassa::sandbox {

/// A made-up stored card.
struct Card {
    QString id;
    QString label;
    QString mask;
    QString holder;
    qint64 balance = 0; ///< tiyin
    QString kind; ///< ok, poor, blocked, expired, otp
    QString owner; ///< point, payer
    QString phone; ///< +998…
};

/// The gateway's stored cards: the sandbox's own, or a scenario's.
class Cards {
public:
    explicit Cards(const QJsonArray &json);

    /// Null where there is none; valid until the cards die.
    [[nodiscard]] Card *find(const QString &id);
    /// The first of this kind; null where there is none.
    [[nodiscard]] Card *firstOf(const QString &kind);
    /// What `GET /sandbox/cards` answers: cardId, mask, balance, kind, and label, holder, owner, phone.
    [[nodiscard]] QJsonArray json() const;
    /// cardId → balance, and back: what the ledger's file keeps.
    [[nodiscard]] QJsonObject balances() const;
    void setBalances(const QJsonObject &balances);

private:
    std::vector<Card> m_cards;
};

/// Whether a phone is the card's, whatever blanks and plus signs it is written with.
[[nodiscard]] bool isPhoneOf(const Card &card, const QString &phone);
/// "********2233": where an SMS code went.
[[nodiscard]] QString maskedPhone(const Card &card);
/// The code why this card can't be charged with that much; empty where it can.
[[nodiscard]] QString refusalOf(const Card &card, qint64 tiyin);

} // namespace kassa::sandbox
