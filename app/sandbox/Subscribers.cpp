// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/Subscribers.h"
#include "app/core/Clock.h"
#include "app/sandbox/Random.h"
#include <QtCore/QDateTime>
#include <QtCore/QStringList>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

QJsonObject row(const QString &name, const QString &value, const QString &title)
{
    return {{u"name"_s, name}, {u"value"_s, value}, {u"title"_s, title}};
}

QString oneOf(QLatin1StringView list, Dice &dice)
{
    const QJsonArray names = madeUpNames().value(list).toArray();
    return names.at(static_cast<qsizetype>(dice.below(names.size()))).toString();
}

/// "Д******": as the gateway masks names.
QString masked(const QString &text)
{
    return text.left(1) + QString(text.size() - 1, '*'_L1);
}

QString decimal(qint64 hundredths)
{
    const qint64 size = std::abs(hundredths);
    return u"%1%2.%3"_s.arg(hundredths < 0 ? u"-"_s : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, '0'_L1);
}

QString dayBefore(qint64 days)
{
    return tashkentDay(QDateTime::currentDateTimeUtc()).addDays(-days).toString(Qt::ISODate);
}

/// One made-up person with one account.
class Subscriber {
public:
    Subscriber(quint64 seed, const Standing &standing)
        : m_standing(standing)
    {
        Dice dice(seed);
        m_name = u"%1 %2 %3"_s.arg(masked(oneOf("surnames"_L1, dice)), masked(oneOf("given"_L1, dice)),
            masked(oneOf("patronymics"_L1, dice)));
        m_address
            = u"%1 %2, %3***, %4"_s.arg(masked(oneOf("streets"_L1, dice)), masked(oneOf("streets"_L1, dice)))
                  .arg(1 + dice.below(9))
                  .arg(1 + dice.below(90));
        m_tariff = oneOf("tariffs"_L1, dice);
        m_balance = dice.below(20000000) - 12000000;
        m_lastPaid = 1000 * (5 + dice.below(200));
        m_lastPaidDays = 20 + dice.below(60);
        m_dice = dice.below(1000000);
    }

    [[nodiscard]] QString value(const QString &name) const
    {
        const qint64 paid = m_standing.paid * 100;
        if (name == "fio"_L1)
            return m_name;
        if (name == "address"_L1)
            return m_address;
        if (name == "saldo"_L1)
            return decimal(m_balance + paid);
        if (name == "tax_debt"_L1 || name == "loan_debt"_L1 || name == "amount_due"_L1)
            return decimal(std::max<qint64>(0, 34000000 + m_dice * 37 - paid));
        if (name == "last_paid"_L1)
            return QString::number(m_standing.lastAmount > 0 ? m_standing.lastAmount : m_lastPaid);
        if (name == "last_paid_date"_L1)
            return m_standing.lastDay.isEmpty() ? dayBefore(m_lastPaidDays) : m_standing.lastDay;
        if (name == "tariff"_L1)
            return m_tariff;
        if (name == "package"_L1)
            return u"Базовый"_s;
        if (name == "pokcob"_L1)
            return decimal(10000 + m_dice);
        if (name == "dateob"_L1 || name == "decision_date"_L1)
            return dayBefore(5 + m_dice % 25);
        if (name == "active_till"_L1 || name == "next_payment_date"_L1)
            return dayBefore(-1 - m_dice % 28);
        if (name == "tariff_price"_L1)
            return decimal(45000 + 5000 * (m_dice % 9));
        if (name == "penalty"_L1)
            return decimal(m_dice % 5 == 0 ? m_dice : 0);
        if (name == "next_payment"_L1 || name == "contract_sum"_L1)
            return decimal(80000000 + (m_dice % 40) * 1000000);
        if (name == "residents"_L1 || name == "course"_L1)
            return QString::number(1 + m_dice % 5);
        if (name == "area"_L1)
            return decimal(3000 + m_dice % 9000);
        return {};
    }

private:
    Standing m_standing;
    QString m_name;
    QString m_address;
    QString m_tariff;
    qint64 m_balance = 0;
    qint64 m_lastPaid = 0;
    qint64 m_lastPaidDays = 0;
    qint64 m_dice = 0;
};

/// The seed's subscriber: what `info` of the owner's text answers for customer_code 1000000.
QString seedValue(const QString &name, const Standing &standing)
{
    if (name == "fio"_L1)
        return u"FIO - -"_s;
    if (name == "address"_L1)
        return u"Д******* Я******, 9***, 8"_s;
    if (name == "last_paid_date"_L1)
        return standing.lastDay.isEmpty() ? u"2024-08-23"_s : standing.lastDay;
    if (name == "pokcob"_L1)
        return u"3431.28"_s;
    if (name == "dateob"_L1)
        return u"2024-10-08"_s;
    if (name == "last_paid"_L1)
        return QString::number(standing.lastAmount > 0 ? standing.lastAmount : 50000);
    return decimal(1510515 + standing.paid * 100);
}

/// Electricity answers other rows than its response_fields say, and puts the currency into the value.
QJsonArray electricityRows(bool fromSeed, const Subscriber &subscriber, const Standing &standing)
{
    const QList<std::pair<QString, QString>> rows {{u"fio"_s, u"fio"_s}, {u"address"_s, u"address"_s},
        {u"last_paid_date"_s, u"last_paid_date"_s}, {u"pokcob"_s, u"bypass_indication"_s},
        {u"dateob"_s, u"bypass_date"_s}, {u"last_paid"_s, u"last_paid"_s}, {u"saldo"_s, u"balance"_s}};
    QJsonArray array;
    for (const auto &[name, title] : rows) {
        QString value = fromSeed ? seedValue(name, standing) : subscriber.value(name);
        if (name == "last_paid"_L1 || name == "saldo"_L1)
            value += u" UZS"_s;
        array.append(row(name, value, title));
    }
    return array;
}

} // namespace

QJsonArray subscriberRows(
    const Service &service, const QJsonObject &account, const Standing &standing, quint32 seed)
{
    const QDateTime now = toTashkent(QDateTime::currentDateTimeUtc());
    QJsonArray rows {row(u"time"_s, now.toString(u"dd.MM.yyyy HH:mm:ss"_s), u"time"_s)};
    QByteArray identity = service.id.toUtf8();
    for (auto it = account.begin(); it != account.end(); ++it)
        identity += it.value().toString().toUtf8() + '\n';
    const Subscriber subscriber(hashed(identity, seed), standing);
    if (service.subscriber == "electricity"_L1) {
        const bool fromSeed = account.value("customer_code"_L1) == "1000000"_L1;
        const QJsonArray more = electricityRows(fromSeed, subscriber, standing);
        for (const auto &entry : more)
            rows.append(entry);
        return rows;
    }
    for (const auto &entry : service.responseFields) {
        const QJsonObject field = entry.toObject();
        const QString name = field.value("name"_L1).toString();
        const QString value = subscriber.value(name);
        if (!value.isEmpty())
            rows.append(row(name, value, field.value("title"_L1).toString()));
    }
    return rows;
}

QJsonArray echoedRows(const Service &service, const QJsonObject &account)
{
    QJsonArray rows;
    for (const auto &entry : service.fields) {
        const QJsonObject field = entry.toObject();
        const QString name = field.value("name"_L1).toString();
        QString value = account.value(name).toString();
        if (value.isEmpty())
            continue;
        const QJsonArray options = field.value("values"_L1).toArray();
        for (const auto &option : options) {
            if (option.toObject().value("value"_L1).toVariant().toString() == value) {
                value = option.toObject().value("title"_L1).toString();
                break;
            }
        }
        rows.append(row(name, value, field.value("title"_L1).toString()));
    }
    return rows;
}

} // namespace kassa::sandbox
