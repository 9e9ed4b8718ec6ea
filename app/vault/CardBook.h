// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "app/core/Settings.h"
#include "app/vault/SecretStore.h"

namespace kassa {

/// The till's stored cards: what may be shown lies in settings ("cards"), each cardId in the secret store
/// under "card/<localId>" (DESIGN.md, "A stored card"). Main thread.
class CardBook final : public QObject {
    Q_OBJECT
public:
    CardBook(Settings &settings, SecretStore &secrets, QObject *parent = nullptr);
    [[nodiscard]] QList<Card> cards() const;
    /// Reads the cardIds from the secret store; cards without one can't pay and say so.
    void load(QObject *context, Callback<void> done);
    /// Cards of this run only (KASSA_CARDS, the embedded sandbox): never written anywhere.
    void addForThisRun(const Card &card, const QString &cardId);
    /// Adds or replaces (by localId; empty makes a new one). An empty cardId keeps the one stored.
    void save(Card card, const QString &cardId, QObject *context, Callback<void> done);
    void remove(const QString &localId, QObject *context, Callback<void> done);
    /// The secret itself: for create and pay only. Nothing when it isn't known.
    [[nodiscard]] std::optional<QString> cardId(const QString &localId) const;

Q_SIGNALS:
    void changed();

private:
    Settings &m_settings;
    SecretStore &m_secrets;
    QList<Card> m_saved;
    QList<Card> m_ofThisRun;
    QHash<QString, QString> m_cardIds;
};

} // namespace kassa
