// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/EmbeddedSandbox.h"
#include "tests/app/sandbox/RawClient.h"
#include <QtCore/QMap>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace kassa::sandbox;
using namespace kassa::sandbox::test;

namespace {

const QString electricity = u"6ae5eaf5-9b70-4aa9-9260-2438e99affa0"_s;

QStringList namesIn(const QJsonValue &rows)
{
    QStringList names;
    const QJsonArray array = rows.toArray();
    for (const auto &row : array)
        names.append(row.toObject().value("name"_L1).toString());
    return names;
}

} // namespace

class tst_Catalogue : public QObject {
    Q_OBJECT

    QUrl m_url;
    std::unique_ptr<EmbeddedSandbox> m_sandbox;

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<EmbeddedSandbox>();
        QVERIFY(m_sandbox->start({}));
        m_url = m_sandbox->url();
    }

    void listHoldsTheSeedAndEveryKindOfService()
    {
        const RawReply reply = get(m_url, "/servicePayment/list/");
        QCOMPARE(reply.status, 200);
        const QJsonArray services = reply.result().value("services"_L1).toArray();
        QVERIFY(services.size() >= 12);
        QCOMPARE(services.at(0).toObject(),
            (QJsonObject {{u"service_id"_s, electricity}, {u"name"_s, u"Плата за электроэнергию"_s},
                {u"category"_s, QJsonObject {{u"id"_s, 3}, {u"name"_s, u"Коммунальные услуги"_s}}},
                {u"amount"_s, QJsonObject {{u"min"_s, 500}, {u"max"_s, 5000000}}}, {u"is_active"_s, true},
                {u"has_info_method"_s, true}, {u"can_cancel"_s, false}, {u"payment_available"_s, true}}));
        QCOMPARE(services.at(1).toObject().value("logo"_L1).toString(),
            u"https://cdn.paylov.uz/2024/12/05/mobi.png"_s);
        QSet<QString> seen;
        QSet<QString> ids;
        for (const auto &entry : services) {
            const QJsonObject service = entry.toObject();
            ids.insert(service.value("service_id"_L1).toString());
            for (const QString &flag :
                {u"is_active"_s, u"has_info_method"_s, u"can_cancel"_s, u"payment_available"_s})
                seen.insert(flag + (service.value(flag).toBool() ? u"+"_s : u"-"_s));
        }
        QCOMPARE(ids.size(), services.size());
        QCOMPARE(seen.size(), 8);
        const QJsonArray mine = get(m_url, "/servicePayment/list/?available_for_me=true")
                                    .result()
                                    .value("services"_L1)
                                    .toArray();
        QVERIFY(mine.size() < services.size() && mine.size() >= 12);
    }

    void fieldsUseEveryFeature()
    {
        QSet<QString> seen;
        const QJsonArray services
            = get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray();
        for (const auto &service : services) {
            const QString id = service.toObject().value("service_id"_L1).toString();
            const QJsonArray data = get(m_url, "/servicePayment/fields/" + id.toUtf8() + '/')
                                        .result()
                                        .value("data"_L1)
                                        .toArray();
            QCOMPARE(data.size(), 1);
            QCOMPARE(data.at(0).toObject().value("service_id"_L1).toString(), id);
            const QJsonArray fields = data.at(0).toObject().value("fields"_L1).toArray();
            QVERIFY(!fields.isEmpty());
            const QStringList names = namesIn(fields);
            QMap<QString, int> depth;
            for (qsizetype i = 0; i < fields.size(); ++i) {
                const QJsonObject field = fields.at(i).toObject();
                const QString parent = field.value("dependency_of"_L1).toString();
                if (!parent.isEmpty() && !names.contains(parent))
                    seen.insert(u"unknown parent"_s);
                if (names.indexOf(parent) > i)
                    seen.insert(u"out of order"_s);
                depth[names.at(i)] = parent.isEmpty() ? 1 : depth.value(parent) + 1;
                if (depth.value(names.at(i)) == 3)
                    seen.insert(u"three levels"_s);
                const QString type = field.value("type"_L1).toString();
                seen.insert(type);
                if (!field.value("required"_L1).toBool())
                    seen.insert(u"optional "_s + type);
                if (field.value("content"_L1) == "number"_L1)
                    seen.insert(u"digits"_s);
                const QString validation = field.value("validation"_L1).toString();
                if (!validation.isEmpty())
                    seen.insert(validation.startsWith('/'_L1) ? u"slashes"_s
                            : validation.startsWith('^'_L1)   ? u"expression"_s
                            : validation.contains(':'_L1)     ? u"range"_s
                                                              : u"rubbish"_s);
                const QJsonValue length = field.value("length"_L1);
                seen.insert(length.isDouble()                ? u"length number"_s
                        : length.toString().contains('-'_L1) ? u"length range"_s
                        : length.isString()                  ? u"length text"_s
                                                             : u"no length"_s);
                const QJsonArray values = field.value("values"_L1).toArray();
                for (const auto &value : values) {
                    const QJsonValue filter = value.toObject().value("filter"_L1);
                    if (!parent.isEmpty())
                        seen.insert(filter.isNull() ? u"filter null"_s
                                : filter.isDouble() ? u"filter number"_s
                                                    : u"filter text"_s);
                }
            }
        }
        const QSet<QString> wanted {u"unknown parent"_s, u"out of order"_s, u"three levels"_s, u"text"_s,
            u"select"_s, u"date"_s, u"optional text"_s, u"optional select"_s, u"digits"_s, u"slashes"_s,
            u"expression"_s, u"range"_s, u"rubbish"_s, u"length number"_s, u"length range"_s,
            u"length text"_s, u"no length"_s, u"filter null"_s, u"filter number"_s, u"filter text"_s};
        QCOMPARE(wanted - seen, QSet<QString>());
        QCOMPARE(get(m_url, "/servicePayment/fields/nobody/").errorCode(), u"service_not_found"_s);
    }

    void seedsFormIsTheSeeds()
    {
        const QJsonObject electric = get(m_url, "/servicePayment/fields/" + electricity.toUtf8() + '/')
                                         .result()
                                         .value("data"_L1)
                                         .toArray()
                                         .at(0)
                                         .toObject();
        QCOMPARE(electric.value("category"_L1).toObject().value("id"_L1).toInt(), 33);
        const QJsonArray fields = electric.value("fields"_L1).toArray();
        QCOMPARE(namesIn(fields), (QStringList {u"region"_s, u"soato"_s, u"customer_code"_s}));
        QVERIFY(!fields.at(2).toObject().contains("dependency_of"_L1));
        QCOMPARE(fields.at(1).toObject().value("values"_L1).toArray().at(0).toObject(),
            (QJsonObject {{u"id"_s, 48}, {u"value"_s, u"26280"_s}, {u"title"_s, u"26280 - Алмазарский ЭСП"_s},
                {u"filter"_s, u"1"_s}}));
        QCOMPARE(namesIn(electric.value("response_fields"_L1)),
            (QStringList {
                u"fio"_s, u"last_paid_date"_s, u"last_paid"_s, u"saldo"_s, u"tariff_price"_s, u"kwn"_s}));
    }

    void servicesThatTakeNoPaymentSayWhy()
    {
        QSet<QString> codes;
        const QJsonArray services
            = get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray();
        for (const auto &entry : services) {
            QJsonObject body {{u"amount"_s, 1000}, {u"account"_s, QJsonObject()}};
            body.insert("service_id"_L1, entry.toObject().value("service_id"_L1));
            codes.insert(post(m_url, "/servicePayment/create/", body).errorCode());
            if (!entry.toObject().value("has_info_method"_L1).toBool())
                codes.insert(post(m_url, "/servicePayment/info/", body).errorCode());
        }
        for (const QString &code : {u"service_not_active"_s, u"payment_not_available"_s,
                 u"merchant_not_available"_s, u"info_not_available"_s})
            QVERIFY2(codes.contains(code), qPrintable(code));
    }

    void everyFormCanBeFilled()
    {
        const QList<std::pair<QString, QJsonObject>> forms {
            {u"Горячая вода и отопление"_s, {{u"city"_s, u"1"_s}, {u"account_number"_s, u"00123456"_s}}},
            {u"Mobiuz"_s, {{u"phone_number"_s, u"881234567"_s}}},
            {u"Ucell"_s, {{u"phone_number"_s, u"931234567"_s}}},
            {u"Oʻzsuvtaʼminot — ichimlik suvi"_s,
                {{u"organization"_s, u"U0"_s}, {u"region"_s, u"12"_s}, {u"account"_s, u"0000123"_s}}},
            {u"Toza hudud — chiqindi yigʻish"_s,
                {{u"region"_s, u"1"_s}, {u"district"_s, u"101"_s}, {u"mahalla"_s, u"101002"_s},
                    {u"customer_code"_s, u"123456"_s}, {u"phone"_s, u""_s}}},
            {u"UzDigital TV"_s, {{u"card_number"_s, u"1234567890"_s}}},
            {u"Муниципальная парковка"_s,
                {{u"zone"_s, u"1"_s}, {u"tariff"_s, u"day"_s}, {u"car_number"_s, u"01A123BC"_s}}},
            {u"Узбектелеком — городской телефон"_s,
                {{u"area_code"_s, u"66"_s}, {u"phone_number"_s, u"2331122"_s}}},
            {u"Anor Mikroqarz"_s, {{u"contract_number"_s, u"A-17"_s}, {u"birth_date"_s, u"1990-01-31"_s}}},
        };
        const QJsonArray services
            = get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray();
        for (const auto &[name, account] : forms) {
            QString id;
            for (const auto &service : services) {
                if (service.toObject().value("name"_L1) == name)
                    id = service.toObject().value("service_id"_L1).toString();
            }
            const RawReply reply = post(m_url, "/servicePayment/create/",
                {{u"service_id"_s, id}, {u"account"_s, account}, {u"amount"_s, 5000}});
            QVERIFY2(reply.status == 200, qPrintable(name + QString::fromUtf8(reply.body)));
        }
    }

    void logosTakeNoToken()
    {
        const QJsonArray services
            = get(m_url, "/servicePayment/list/").result().value("services"_L1).toArray();
        int own = 0;
        for (const auto &service : services) {
            const QUrl logo(service.toObject().value("logo"_L1).toString());
            if (logo.host() != "127.0.0.1"_L1)
                continue;
            ++own;
            const RawReply reply = exchange(m_url, request("GET", logo.path().toUtf8(), {}, {}));
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.body.startsWith("<svg"));
            QCOMPARE(get(m_url, logo.path().toUtf8()).status, 403);
        }
        QVERIFY(own > 5);
    }
};

QTEST_GUILESS_MAIN(tst_Catalogue)
#include "tst_catalogue.moc"
