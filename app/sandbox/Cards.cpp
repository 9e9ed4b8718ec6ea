// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Cards.h"
#include <algorithm>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

} // namespace

Cards::Cards(const QJsonArray &json)
{
    for (const auto &entry : json) {
        const QJsonObject object = entry.toObject();
        Card card;
        card.id = object.value("cardId"_L1).toString();
        card.mask = object.value("mask"_L1).toString(u"860000******0000"_s);
        card.label = object.value("label"_L1).toString(card.mask);
        card.holder = object.value("holder"_L1).toString(u"KARTA EGASI"_s);
        card.balance = object.value("balance"_L1).toInteger();
        card.kind = object.value("kind"_L1).toString(u"ok"_s);
        card.owner = object.value("owner"_L1).toString(u"payer"_s);
        card.phone = object.value("phone"_L1).toString(u"+998900000000"_s);
        m_cards.push_back(std::move(card));
    }
}

Card *Cards::find(const QString &id)
{
    const auto it
        = std::find_if(m_cards.begin(), m_cards.end(), [&](const Card &card) { return card.id == id; });
    return it == m_cards.end() ? nullptr : &*it;
}

Card *Cards::firstOf(const QString &kind)
{
    const auto it
        = std::find_if(m_cards.begin(), m_cards.end(), [&](const Card &card) { return card.kind == kind; });
    return it == m_cards.end() ? nullptr : &*it;
}

QJsonArray Cards::json() const
{
    QJsonArray array;
    for (const Card &card : m_cards) {
        array.append(QJsonObject {{u"cardId"_s, card.id}, {u"mask"_s, card.mask},
            {u"balance"_s, card.balance}, {u"kind"_s, card.kind}, {u"label"_s, card.label},
            {u"holder"_s, card.holder}, {u"owner"_s, card.owner}, {u"phone"_s, card.phone}});
    }
    return array;
}

QJsonObject Cards::balances() const
{
    QJsonObject object;
    for (const Card &card : m_cards)
        object.insert(card.id, card.balance);
    return object;
}

void Cards::setBalances(const QJsonObject &balances)
{
    for (Card &card : m_cards)
        card.balance = balances.value(card.id).toInteger(card.balance);
}

bool isPhoneOf(const Card &card, const QString &phone)
{
    return digitsOf(phone).right(9) == digitsOf(card.phone).right(9);
}

QString maskedPhone(const Card &card)
{
    return u"********"_s + digitsOf(card.phone).right(4);
}

QString refusalOf(const Card &card, qint64 tiyin)
{
    if (card.kind == "blocked"_L1)
        return u"card_is_blocked"_s;
    if (card.kind == "expired"_L1)
        return u"card_expired"_s;
    if (card.balance < tiyin)
        return u"insufficient_funds"_s;
    return {};
}

} // namespace kassa::sandbox
