// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/CatalogueCache.h"
#include "app/store/JournalExport.h"
#include "tests/app/store/Till.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::test;
using namespace Qt::StringLiterals;

namespace {

/// A bill whose texts a spreadsheet would run.
NewPayment oddBill(const QString &account, const QString &origin)
{
    NewPayment payment;
    payment.origin = origin;
    payment.service.id = u"101"_s;
    payment.service.name = u"=Elektr \"1\", \n2"_s;
    payment.account = {{u"account"_s, account, {}, {}}};
    payment.amount = Soum(50000);
    payment.card.localId = u"c1"_s;
    payment.card.label = u"@Karta"_s;
    return payment;
}

/// A journal with three payments: day 1 paid, day 2 refused at create, day 3 open.
struct Days {
    QTemporaryDir folder;
    ManualClock clock {QDateTime(QDate(2026, 3, 1), QTime(19, 30), Qt::UTC)}; // 2 March in Tashkent
    ServerClock serverClock {clock};
    std::unique_ptr<Database> database;
    std::unique_ptr<PaymentJournal> journal;

    explicit Days(const QString &origin = u"https://gw.paylov.uz:443/shop"_s)
    {
        database = opened(file());
        journal = std::make_unique<PaymentJournal>(*database, clock, serverClock);
        const auto first = journal->commitCreateSent(oddBill(u"0017"_s, origin), u"Nodira"_s);
        [&] {
            QVERIFY(first);
            QVERIFY(journal->move(first->id, PaymentState::CreateSent, PaymentState::Created,
                {.transactionId = u"-tx"_s}, {.what = u"create_answer"_s, .http = 200}));
            QVERIFY(journal->commitPaySent(first->id, PaymentState::Created, first->card, {}, {}));
            clock.advance(1500);
            QVERIFY(journal->move(first->id, PaymentState::PaySent, PaymentState::Paid,
                {.confirmedBy = ConfirmedBy::Pay,
                    .payedAt = u"2026-03-02 00:30:01"_s,
                    .paymentRef = u"+ref"_s,
                    .eposMerchant = u"m"_s,
                    .eposTerminal = u"t"_s},
                {.what = u"pay_answer"_s, .by = u"Nodira"_s, .http = 200}));
            clock.advance(86'400'000);
            const auto second = journal->commitCreateSent(oddBill(u"=1+1"_s, origin), {});
            QVERIFY(journal->move(second->id, PaymentState::CreateSent, PaymentState::CreateRefused, {}, {}));
            clock.advance(86'400'000);
            QVERIFY(journal->commitCreateSent(oddBill(u"3"_s, origin), {}));
        }();
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"kassa.db"_s); }
    QByteArray exported(ExportFormat format, const ExportRange &range = {}) const
    {
        const auto reader = opened(file(), Database::Mode::ReadOnly);
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        const auto written = exportJournal(*reader, format, u"Kassa 1"_s, range, out);
        return written ? out.data() : written.error().reason.toUtf8();
    }
    QJsonArray payments(const ExportRange &range = {}) const
    {
        return QJsonDocument::fromJson(exported(ExportFormat::Json, range))["payments"_L1].toArray();
    }
};

} // namespace

class ExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exportsWhatTheContractSays()
    {
        Days till;
        const QJsonDocument document = QJsonDocument::fromJson(till.exported(ExportFormat::Json));
        QCOMPARE(
            document.object().keys(), (QStringList {u"origin"_s, u"payments"_s, u"schema"_s, u"till"_s}));
        QCOMPARE(document["schema"_L1].toInt(), 1);
        QCOMPARE(document["origin"_L1].toString(), u"https://gw.paylov.uz:443/shop"_s);
        QCOMPARE(document["till"_L1].toString(), u"Kassa 1"_s);
        const QJsonArray payments = document["payments"_L1].toArray();
        QCOMPARE(payments.size(), 3);
        QJsonObject paid = payments[0].toObject();
        const QJsonArray events = paid.take(u"events"_s).toArray();
        const QJsonObject expected {{u"id"_s, 1}, {u"state"_s, u"Paid"_s}, {u"serviceId"_s, u"101"_s},
            {u"account"_s, QJsonObject {{u"account"_s, u"0017"_s}}}, {u"amount"_s, 50000},
            {u"transactionId"_s, u"-tx"_s}, {u"userId"_s, QJsonValue::Null}, {u"card"_s, u"@Karta"_s},
            {u"attempts"_s, 1}, {u"createdAt"_s, u"2026-03-01T19:30:00.000Z"_s},
            {u"sentAt"_s, u"2026-03-01T19:30:00.000Z"_s}, {u"settledAt"_s, u"2026-03-01T19:30:01.500Z"_s},
            {u"confirmedBy"_s, u"pay"_s}, {u"payedAt"_s, u"2026-03-02 00:30:01"_s},
            {u"paymentRef"_s, u"+ref"_s}, {u"eposMerchant"_s, u"m"_s}, {u"eposTerminal"_s, u"t"_s}};
        QCOMPARE(paid, expected);
        QCOMPARE(events.size(), 4);
        const QJsonObject last {{u"at"_s, u"2026-03-01T19:30:01.500Z"_s}, {u"what"_s, u"pay_answer"_s},
            {u"from"_s, u"PaySent"_s}, {u"to"_s, u"Paid"_s}, {u"http"_s, 200}, {u"by"_s, u"Nodira"_s}};
        QCOMPARE(events[3].toObject(), last);
        QVERIFY(events[0]["from"_L1].isNull() && events[0]["http"_L1].isNull());
        const QJsonObject refused = payments[1].toObject();
        QCOMPARE(refused[u"state"_s].toString(), u"CreateRefused"_s);
        for (const QString &key :
            {u"transactionId"_s, u"sentAt"_s, u"settledAt"_s, u"confirmedBy"_s, u"payedAt"_s})
            QVERIFY2(refused[key].isNull(), qPrintable(key));
    }

    void exportsDaysOfTashkent()
    {
        Days till;
        const auto ids = [&](std::optional<QDate> from, std::optional<QDate> to) {
            QList<int> found;
            for (const QJsonValue &payment : till.payments({from, to}))
                found.append(payment["id"_L1].toInt());
            return found;
        };
        const QDate first(2026, 3, 2); // 1 March 19:30 UTC is past midnight there
        QCOMPARE(ids({}, {}), (QList<int> {1, 2, 3}));
        QCOMPARE(ids(first, first), QList<int> {1});
        QCOMPARE(ids(first.addDays(1), {}), (QList<int> {2, 3}));
        QCOMPARE(ids({}, first.addDays(1)), (QList<int> {1, 2}));
        QVERIFY(ids(first.addDays(9), {}).isEmpty());
        QVERIFY(ids({}, first.addDays(-1)).isEmpty());
    }

    void exportsATableThatRunsNothing()
    {
        Days till;
        const QByteArray csv = till.exported(ExportFormat::Csv);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF\"origin\",\"till\",\"id\",\"state\""));
        const QString text = QString::fromUtf8(csv);
        QCOMPARE(text.count(u"\r\n"_s), 4);
        QVERIFY(text.contains(u"\"'=Elektr \"\"1\"\", \n2\""_s));
        QVERIFY(text.contains(u"\"'-tx\""_s));
        QVERIFY(text.contains(u"\"'+ref\""_s));
        QVERIFY(text.contains(u"\"'@Karta\""_s));
        QVERIFY(text.contains(u"\"account=0017\",\"50000\""_s));
        for (const QChar c : u"=+-@"_s)
            QVERIFY(!text.contains(u"\""_s + c));
    }

    void marksATestInEveryExport()
    {
        for (const QString &origin : {u"sandbox"_s, u"http://127.0.0.1:8080/"_s}) {
            Days till(origin);
            QCOMPARE(QJsonDocument::fromJson(till.exported(ExportFormat::Json))["notice"_L1].toString(),
                u"TEST — NOT A PAYMENT"_s);
            QCOMPARE(QString::fromUtf8(till.exported(ExportFormat::Csv)).count(u"TEST — NOT A PAYMENT"_s), 3);
        }
        Days real;
        QVERIFY(!real.exported(ExportFormat::Csv).contains("TEST"));
    }

    void exportsAnEmptyJournal()
    {
        QTemporaryDir folder;
        const auto database = opened(folder.filePath(u"kassa.db"_s));
        QBuffer out;
        out.open(QBuffer::WriteOnly);
        QCOMPARE(exportJournal(*database, ExportFormat::Json, {}, {}, out).value(), 0);
        QVERIFY(QJsonDocument::fromJson(out.data())["payments"_L1].isArray());
        // An output that takes nothing is an error, and the snapshot is not left open.
        QBuffer closed;
        closed.open(QBuffer::ReadOnly);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QCOMPARE(
            exportJournal(*database, ExportFormat::Csv, {}, {}, closed).error().code, ErrorCode::StoreFailed);
        QVERIFY(database->transaction([] { return Result<void>(); }));
#ifdef Q_OS_LINUX
        QFile full(u"/dev/full"_s);
        QVERIFY(full.open(QFile::WriteOnly));
        QCOMPARE(
            exportJournal(*database, ExportFormat::Json, {}, {}, full).error().code, ErrorCode::StoreFailed);
#endif
    }

    void remembersTheCatalogue()
    {
        QTemporaryDir folder;
        const auto database = opened(folder.filePath(u"kassa.db"_s));
        ManualClock clock;
        CatalogueCache cache(*database, clock);
        QVERIFY(cache.services(u"a"_s).isEmpty());
        QVERIFY(!cache.savedAt(u"a"_s).isValid());
        QList<Service> services;
        for (int i = 0; i < 10'000; ++i) {
            services.append({.id = QString::number(i),
                .name = u"Xizmat %1"_s.arg(i),
                .categoryId = QString::number(i % 12),
                .categoryName = u"Kategoriya"_s,
                .min = i % 2 ? std::optional(Soum(i)) : std::nullopt,
                .max = Soum(i * 1000),
                .active = i % 3 != 0,
                .hasInfo = i % 5 != 0,
                .canCancel = i % 7 == 0,
                .payable = i % 11 != 0,
                .logo = QUrl(u"https://cdn.paylov.uz/logo%20%1.png"_s.arg(i))});
        }
        QVERIFY(cache.saveServices(u"a"_s, services));
        QCOMPARE(cache.services(u"a"_s), services);
        QCOMPARE(cache.savedAt(u"a"_s), clock.utcNow());
        QVERIFY(cache.services(u"b"_s).isEmpty());
        clock.advance(60'000);
        QVERIFY(cache.saveServices(u"a"_s, services));
        QCOMPARE(cache.savedAt(u"a"_s), clock.utcNow());

        Field region;
        region.id = u"1"_s;
        region.name = u"region"_s;
        region.type = u"select"_s;
        region.dependencyOf = u"x"_s;
        region.values = {{u"01"_s, u"Toshkent"_s, std::nullopt}, {u"02"_s, u"Buxoro"_s, u""_s}};
        Field account;
        account.name = u"account"_s;
        account.required = false;
        ServiceForm form {services[3], {region, account}, {{u"fio"_s, u"F.I.Sh."_s, u"so'm"_s}}};
        QVERIFY(!cache.form(u"a"_s, u"3"_s));
        QVERIFY(cache.saveForm(u"a"_s, form));
        QCOMPARE(cache.form(u"a"_s, u"3"_s), form);
        QCOMPARE(cache.formSavedAt(u"a"_s, u"3"_s), clock.utcNow());
        form.fields.removeLast();
        QVERIFY(cache.saveForm(u"a"_s, form));
        QCOMPARE(cache.form(u"a"_s, u"3"_s), form);
        QCOMPARE(cache.services(u"a"_s).size(), 10'000);
        // What another program wrote, or half of it, counts as not there.
        QVERIFY(database->run(u"UPDATE catalogue_data SET data = substr(data, 1, length(data) - 9)"_s));
        QVERIFY(cache.services(u"a"_s).isEmpty());
        QVERIFY(!cache.form(u"a"_s, u"3"_s));
        QVERIFY(cache.clear());
        QVERIFY(!cache.savedAt(u"a"_s).isValid());
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "tst_export.moc"
