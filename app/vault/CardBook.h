// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Settings.h"
#include "app/vault/SecretStore.h"

#include <QtCore/QHash>

namespace kassa {

/// A card of this run with its secret, as KASSA_CARDS gives it.
struct CardOfThisRun {
    Card card;
    QString cardId;
};

/// KASSA_CARDS (contracts.md): `[{"label","cardId","owner":"point|payer","otp":true,"phone":null}]`. The
/// cardIds are hidden from the logs at once. InvalidInput with a reason that quotes nothing. Only a point's
/// card may go without a code: a payer's `"otp": false` is not followed.
[[nodiscard]] Result<QList<CardOfThisRun>> cardsFromEnvironment(const QByteArray &json);

/// The till's stored cards: what may be shown lies in settings ("cards"), each cardId in the secret store
/// under "card/<localId>" (DESIGN.md, "A stored card"). Main thread.
class CardBook final : public QObject {
    Q_OBJECT
public:
    CardBook(Settings &settings, SecretStore &secrets, QObject *parent = nullptr);
    [[nodiscard]] QList<Card> cards() const;
    /// Reads the cardIds from the secret store; cards without one can't pay and say so. The first error,
    /// after all were tried.
    void load(QObject *context, Callback<void> done);
    /// Cards of this run only (KASSA_CARDS, the embedded sandbox): never written anywhere.
    void addForThisRun(const Card &card, const QString &cardId);
    /// Adds or replaces (by localId; empty makes a new one). An empty cardId keeps the one stored; a new card
    /// needs one (InvalidInput). A payer's card always asks for a code. SecretStore or StoreFailed: nothing
    /// changed.
    void save(Card card, const QString &cardId, QObject *context, Callback<void> done);
    void remove(const QString &localId, QObject *context, Callback<void> done);
    /// The secret itself: for create and pay only. Nothing when it isn't known.
    [[nodiscard]] std::optional<QString> cardId(const QString &localId) const;

Q_SIGNALS:
    void changed();

private:
    Result<void> store(const QList<Card> &cards);
    void keep(const Card &card, const QString &cardId, QObject *context, const Callback<void> &done);

    Settings &m_settings;
    SecretStore &m_secrets;
    QList<Card> m_saved;
    QList<Card> m_ofThisRun;
    QHash<QString, QString> m_cardIds;
};

} // namespace kassa
