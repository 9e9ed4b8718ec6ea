// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/CardBook.h"

#include "app/core/Log.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QPointer>
#include <QtCore/QUuid>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

QString secretKey(const QString &localId)
{
    return u"card/"_s + localId;
}

/// A code may be left out for a point's card alone (DESIGN.md, "A stored card").
Card lawful(Card card)
{
    if (card.owner == CardOwner::Payer)
        card.asksCode = true;
    return card;
}

QList<Card> cardsFrom(const QString &text)
{
    QList<Card> cards;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        Card card {
            .localId = value["localId"_L1].toString(),
            .label = value["label"_L1].toString(),
            .mask = value["mask"_L1].toString(),
            .owner = value["owner"_L1].toString() == u"point"_s ? CardOwner::Point : CardOwner::Payer,
            .asksCode = value["asksCode"_L1].toBool(true),
            .phone = value["phone"_L1].toString(),
        };
        if (!card.localId.isEmpty())
            cards.append(lawful(std::move(card)));
    }
    return cards;
}

QString textFrom(const QList<Card> &cards)
{
    QJsonArray array;
    for (const Card &card : cards) {
        array.append(QJsonObject {
            {u"localId"_s, card.localId},
            {u"label"_s, card.label},
            {u"mask"_s, card.mask},
            {u"owner"_s, card.owner == CardOwner::Point ? u"point"_s : u"payer"_s},
            {u"asksCode"_s, card.asksCode},
            {u"phone"_s, card.phone},
        });
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Replaces the card of the same localId, or appends.
void put(QList<Card> &cards, const Card &card)
{
    for (Card &known : cards) {
        if (known.localId == card.localId) {
            known = card;
            return;
        }
    }
    cards.append(card);
}

bool has(const QList<Card> &cards, const QString &localId)
{
    return std::any_of(cards.begin(), cards.end(), [&](const Card &card) { return card.localId == localId; });
}

void finish(QObject *context, const Callback<void> &done, const Result<void> &result)
{
    QMetaObject::invokeMethod(
        context, [done, result] { done(result); }, Qt::QueuedConnection);
}

} // namespace

CardBook::CardBook(Settings &settings, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_saved(cardsFrom(settings.text(Setting::Cards)))
{
}

QList<Card> CardBook::cards() const
{
    return m_saved + m_ofThisRun;
}

std::optional<QString> CardBook::cardId(const QString &localId) const
{
    const auto found = m_cardIds.constFind(localId);
    return found == m_cardIds.cend() ? std::nullopt : std::optional(*found);
}

void CardBook::load(QObject *context, Callback<void> done)
{
    struct Round {
        qsizetype open;
        Result<void> result;
    };
    if (m_saved.isEmpty()) {
        finish(context, done, {});
        return;
    }
    const auto round = std::make_shared<Round>(Round {m_saved.size(), {}});
    const QPointer<QObject> listener(context);
    for (const Card &card : std::as_const(m_saved)) {
        const QString localId = card.localId;
        m_secrets.read(
            secretKey(localId), this, [this, round, listener, done, localId](const Result<QString> &secret) {
                if (!secret && round->result)
                    round->result = tl::unexpected(secret.error());
                // What was saved or removed while this was being read is newer.
                if (secret && !secret->isEmpty() && has(m_saved, localId) && !m_cardIds.contains(localId)) {
                    hideInLogs(*secret);
                    m_cardIds.insert(localId, *secret);
                }
                if (--round->open > 0)
                    return;
                Q_EMIT changed();
                if (listener)
                    done(round->result);
            });
    }
}

void CardBook::addForThisRun(const Card &card, const QString &cardId)
{
    hideInLogs(cardId);
    put(m_ofThisRun, lawful(card));
    m_cardIds.insert(card.localId, cardId);
    Q_EMIT changed();
}

void CardBook::save(Card card, const QString &cardId, QObject *context, Callback<void> done)
{
    card = lawful(std::move(card));
    hideInLogs(cardId);
    if (has(m_ofThisRun, card.localId)) {
        addForThisRun(card, cardId.isEmpty() ? m_cardIds.value(card.localId) : cardId);
        finish(context, done, {});
        return;
    }
    const bool known = has(m_saved, card.localId);
    if (cardId.isEmpty()) {
        if (!known) {
            finish(context, done, failure(ErrorCode::InvalidInput, u"a new card needs its cardId"_s));
            return;
        }
        QList<Card> cards = m_saved;
        put(cards, card);
        finish(context, done, store(cards));
        return;
    }
    if (card.localId.isEmpty())
        card.localId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keep(card, cardId, context, done);
}

void CardBook::keep(const Card &card, const QString &cardId, QObject *context, const Callback<void> &done)
{
    const QPointer<QObject> listener(context);
    // The secret first: a card that is shown can pay.
    m_secrets.write(secretKey(card.localId), cardId, this,
        [this, card, cardId, listener, done](const Result<void> &written) {
            Result<void> result = written;
            if (written) {
                const bool known = has(m_saved, card.localId);
                const auto before = this->cardId(card.localId);
                m_cardIds.insert(card.localId, cardId);
                QList<Card> cards = m_saved;
                put(cards, card);
                result = store(cards);
                if (!result) {
                    if (before)
                        m_cardIds.insert(card.localId, *before);
                    else
                        m_cardIds.remove(card.localId);
                    if (before || !known)
                        m_secrets.write(secretKey(card.localId), before.value_or(QString()), this,
                            [](const Result<void> &) {});
                }
            }
            if (listener)
                done(result);
        });
}

void CardBook::remove(const QString &localId, QObject *context, Callback<void> done)
{
    if (has(m_ofThisRun, localId)) {
        m_ofThisRun.removeIf([&](const Card &card) { return card.localId == localId; });
        m_cardIds.remove(localId);
        Q_EMIT changed();
        finish(context, done, {});
        return;
    }
    const QPointer<QObject> listener(context);
    m_secrets.write(
        secretKey(localId), {}, this, [this, localId, listener, done](const Result<void> &removed) {
            Result<void> result = removed;
            if (removed) {
                m_cardIds.remove(localId);
                QList<Card> cards = m_saved;
                cards.removeIf([&](const Card &card) { return card.localId == localId; });
                result = store(cards);
            }
            if (listener)
                done(result);
        });
}

Result<void> CardBook::store(const QList<Card> &cards)
{
    if (auto written = m_settings.set(Setting::Cards, textFrom(cards)); !written)
        return written;
    m_saved = cards;
    Q_EMIT changed();
    return {};
}

Result<QList<CardOfThisRun>> cardsFromEnvironment(const QByteArray &json)
{
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(json, &trouble);
    if (!document.isArray())
        return failure(ErrorCode::InvalidInput, u"KASSA_CARDS is not a JSON array"_s);
    QList<CardOfThisRun> cards;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        const QString place = u"KASSA_CARDS, card %1: "_s.arg(cards.size() + 1);
        const QString cardId = value["cardId"_L1].toString().trimmed();
        hideInLogs(cardId);
        const QString owner = value["owner"_L1].toString(u"payer"_s);
        const QJsonValue code = value["otp"_L1];
        const QJsonValue phone = value["phone"_L1];
        if (cardId.isEmpty())
            return failure(ErrorCode::InvalidInput, place + u"no cardId"_s);
        if (owner != u"payer"_s && owner != u"point"_s)
            return failure(ErrorCode::InvalidInput, place + u"owner is neither point nor payer"_s);
        if (!code.isUndefined() && !code.isBool() && !code.isNull())
            return failure(ErrorCode::InvalidInput, place + u"otp is neither true nor false"_s);
        if (!phone.isUndefined() && !phone.isString() && !phone.isNull())
            return failure(ErrorCode::InvalidInput, place + u"phone is no text"_s);
        Card card {
            .localId = u"run-%1"_s.arg(cards.size() + 1),
            .label = value["label"_L1].toString().trimmed(),
            .mask = value["mask"_L1].toString(),
            .owner = owner == u"point"_s ? CardOwner::Point : CardOwner::Payer,
            .asksCode = code.toBool(true),
            .phone = phone.toString().trimmed(),
        };
        if (card.label.isEmpty())
            return failure(ErrorCode::InvalidInput, place + u"no label"_s);
        cards.append({lawful(std::move(card)), cardId});
    }
    return cards;
}

} // namespace kassa
