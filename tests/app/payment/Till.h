// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/EventNames.h"
#include "app/payment/PaymentDesk.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/kit/ManualClock.h"
#include "tests/kit/ScriptedServer.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

namespace kassa::test {

using namespace Qt::StringLiterals;

/// A token that can be renewed, so that a 401 is mended once.
class RenewableToken final : public TokenSource {
public:
    [[nodiscard]] QString token() const override { return u"token-%1"_s.arg(renewals); }
    void renew(QObject *context, Callback<QString> done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, done = std::move(done)] {
                ++renewals;
                done(token());
            },
            Qt::QueuedConnection);
    }
    int renewals = 0;
};

/// A gateway over a loopback socket that keeps a ledger and does what the test has put next.
class ScriptedGateway {
public:
    using Request = ScriptedServer::Request;
    using Reply = ScriptedServer::Reply;
    using Answer = std::function<Reply(const QJsonObject &body)>;
    struct Entry {
        QString status = u"created"_s;
        qint64 amount = 0;
        QString serviceId;
        int charges = 0;
    };

    ScriptedGateway()
    {
        server.setHandler([this](const Request &request) { return handle(request); });
    }

    static Reply error(int status, const char *code)
    {
        return ScriptedServer::answer(
            status, QByteArray(R"({"error":{"code":")") + code + R"(","message":"m"}})");
    }
    Reply paid(const QString &id)
    {
        ledger[id].status = u"paid"_s;
        ++ledger[id].charges;
        return ScriptedServer::json(R"({"result":{"transactionId":")" + id.toUtf8()
            + R"(","cardId":"x","payedAt":"2026-03-02 11:00:05","paymentRef":"0235",)"
              R"("eposMerchant":"9051","eposTerminal":"9290"}})");
    }
    Reply statusOf(const QString &id)
    {
        if (!ledger.contains(id))
            return error(400, "transaction_not_found");
        const Entry &entry = ledger[id];
        return ScriptedServer::json(
            QJsonDocument(QJsonObject {{u"result"_s,
                              QJsonObject {{u"transactionId"_s, id}, {u"status"_s, entry.status},
                                  {u"payedAt"_s, u"2026-03-02 11:00:05"_s}, {u"serviceId"_s, entry.serviceId},
                                  {u"cancelTime"_s, QJsonValue::Null}, {u"amount"_s, entry.amount}}}})
                .toJson(QJsonDocument::Compact));
    }
    /// How often `method` ("create", "pay", "status") has arrived.
    [[nodiscard]] int count(const QString &method) const { return int(bodies.value(method).size()); }
    [[nodiscard]] int charges() const
    {
        int all = 0;
        for (const Entry &entry : ledger)
            all += entry.charges;
        return all;
    }

    ScriptedServer server;
    QMap<QString, Entry> ledger;
    QHash<QString, std::deque<Answer>> next; ///< by method, used before the ledger answers
    QHash<QString, QList<QJsonObject>> bodies; ///< by method, as they arrived; status: its query
    std::function<void(const QString &method)> arriving;
    QString nextId; ///< the next create's transactionId; empty: counted

    /// For a test that puts a handler of its own in front.
    Reply handle(const Request &request)
    {
        const QUrl url = QUrl::fromEncoded(request.target);
        const QString path = url.path();
        const QString method = path.contains(u"/create/"_s) ? u"create"_s
            : path.contains(u"/pay/"_s)                     ? u"pay"_s
                                                            : u"status"_s;
        QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (method == u"status"_s)
            body = {{u"transactionId"_s, QUrlQuery(url).queryItemValue(u"transactionId"_s)}};
        bodies[method] += body;
        if (arriving)
            arriving(method);
        std::deque<Answer> &script = next[method];
        if (!script.empty()) {
            const Answer answer = script.front();
            script.pop_front();
            return answer(body);
        }
        const QString id = body.value(u"transactionId"_s).toString();
        if (method == u"pay"_s)
            return paid(id);
        return method == u"status"_s ? statusOf(id) : created(body);
    }

private:
    Reply created(const QJsonObject &body)
    {
        const QString id = nextId.isEmpty() ? u"tx-%1"_s.arg(++m_created) : std::exchange(nextId, {});
        ledger.insert(id,
            {u"created"_s, body.value(u"amount"_s).toInteger(), body.value(u"service_id"_s).toString(), 0});
        QByteArray sms;
        if (body.contains(u"cardId"_s))
            sms = R"(,"sms":{"otpSentPhone":"+998*****0000"})";
        return ScriptedServer::json(R"({"result":{"transactionId":")" + id.toUtf8()
            + R"(","data":[{"name":"fio","value":"ALIYEV A","title":"fio"}])" + sms + "}}");
    }
    int m_created = 0;
};

/// A registry that the test fills; read through the desk's port.
struct ScriptedRegistry {
    QList<RegistryRow> rows;
    bool whole = true;
    bool fails = false;
    int reads = 0;
    QList<std::pair<QDate, QDate>> windows;
    std::function<void()> reading; ///< while the question is on its way

    void put(const QString &id, const QDateTime &utc, qint64 amount = 50000,
        const QString &service = u"service-1"_s)
    {
        RegistryRow row;
        row.id = id;
        row.amount = Soum(amount);
        row.serviceId = service;
        row.date = toTashkent(utc).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        rows += row;
    }
    void read(QDate from, QDate to, const QDateTime &now, QObject *context, Callback<RegistrySpan> done)
    {
        ++reads;
        windows += {from, to};
        if (reading)
            reading();
        Result<RegistrySpan> answer = RegistrySpan {from, to, whole, now, rows};
        if (fails)
            answer = failure(ErrorCode::Silence, u"registry"_s);
        QMetaObject::invokeMethod(
            context, [answer, done = std::move(done)] { done(answer); }, Qt::QueuedConnection);
    }
};

/// A senior who says what the test has put.
class ScriptedSenior final : public SeniorApproval {
public:
    void ask(const Request &request, QObject *context, std::function<void(const Decision &)> done) override
    {
        asked += request.what;
        if (thinking)
            thinking();
        QMetaObject::invokeMethod(
            context, [says = says, done = std::move(done)] { done(says); }, Qt::QueuedConnection);
    }
    Decision says {true, u"Karimova"_s, u"the payer has waited"_s};
    QList<Request::What> asked;
    std::function<void()> thinking;
};

/// A till on real files before a scripted gateway, with a clock that stands still. restart() is what a crash
/// and a new start make of it.
class Till {
public:
    /// `place`: a folder to use instead of a temporary one; `reserve`: with a profile and its 4 MiB.
    explicit Till(const QString &place = {}, bool reserve = false)
        : path(place.isEmpty() ? folder.path() : place)
    {
        if (reserve) {
            auto opened = Profile::open(path);
            if (!opened)
                qFatal("profile: %s", qPrintable(opened.error().reason));
            profile = std::move(*opened);
        }
        open();
    }

    void open(const QString &origin = u"http://test"_s)
    {
        settings = std::make_unique<Settings>(path + u"/settings.ini"_s);
        auto opened = Database::open(file(), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("database: %s", qPrintable(opened.error().reason));
        database = std::move(*opened);
        serverClock = std::make_unique<ServerClock>(clock);
        journal = std::make_unique<PaymentJournal>(*database, clock, *serverClock);
        GatewayConfig config;
        config.baseUrl = gate.server.url();
        gateway = std::make_unique<Gateway>(
            config, [] { return std::make_unique<QNetworkAccessManager>(); }, tokens, clock, *serverClock);
        service = std::make_unique<PaymentService>(*gateway);
        cards = std::make_unique<CardBook>(*settings, secrets);
        cards->addForThisRun(pointCard(), u"cid-point-secret"_s);
        cards->addForThisRun(payerCard(), u"cid-payer-secret"_s);
        cards->addForThisRun(secondPointCard(), u"cid-second-secret"_s);
        PaymentDesk::Parts parts {
            clock, *serverClock, *service, *journal, *cards, *settings, profile.get(), origin};
        if (witnessed) {
            serverClock->learn(clock.utcNow());
            parts.senior = &senior;
            parts.readRegistry = [this](QDate from, QDate to, QObject *asker, Callback<RegistrySpan> done) {
                registry.read(from, to, serverClock->utcNow(), asker, std::move(done));
            };
        }
        parts.registryLately = lately;
        desk = std::make_unique<PaymentDesk>(std::move(parts));
        started = desk->start();
    }
    void close()
    {
        desk.reset();
        cards.reset();
        service.reset();
        gateway.reset();
        journal.reset();
        serverClock.reset();
        database.reset();
        settings.reset();
    }
    void restart()
    {
        close();
        open();
    }
    /// From now on with a registry, a senior and a server whose time is known.
    void withWitness()
    {
        close();
        witnessed = true;
        open();
    }
    Result<PaymentRow> repeat(PaymentId id, const QString &otp = {})
    {
        std::optional<Result<PaymentRow>> got;
        desk->repeatPay(id, otp, &context, [&got](const Result<PaymentRow> &row) { got = row; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("repeat did not complete");
        return *got;
    }
    Result<PaymentRow> repeatCreate(PaymentId id)
    {
        std::optional<Result<PaymentRow>> got;
        desk->repeatCreate(id, &context, [&got](const Result<PaymentRow> &row) { got = row; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("repeat did not complete");
        return *got;
    }
    Result<PaymentRow> release(PaymentId id)
    {
        std::optional<Result<PaymentRow>> got;
        desk->releaseAccount(id, &context, [&got](const Result<PaymentRow> &row) { got = row; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("release did not complete");
        return *got;
    }
    [[nodiscard]] QString file() const { return path + u"/kassa.db"_s; }

    static Card pointCard()
    {
        return {u"c-point"_s, u"Point"_s, u"860000******0001"_s, CardOwner::Point, false, {}};
    }
    static Card secondPointCard()
    {
        return {u"c-second"_s, u"Second"_s, u"860000******0002"_s, CardOwner::Point, false, {}};
    }
    static Card payerCard()
    {
        return {u"c-payer"_s, u"Payer"_s, u"986000******0003"_s, CardOwner::Payer, true, u"+998901234567"_s};
    }
    static PaymentDraft draft(
        const QString &account = u"0001"_s, qint64 amount = 50000, const Card &card = pointCard())
    {
        PaymentDraft draft;
        draft.service.id = u"service-1"_s;
        draft.service.name = u"Electricity"_s;
        draft.account = {{u"customer_code"_s, account, u"Code"_s, account}};
        draft.amount = Soum(amount);
        draft.card = card;
        return draft;
    }

    Result<PaymentRow> create(const PaymentDraft &bill, const Answered &answered = {})
    {
        std::optional<Result<PaymentRow>> got;
        desk->create(bill, answered, &context, [&got](const Result<PaymentRow> &row) { got = row; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("create did not complete");
        return *got;
    }
    Result<PaymentRow> pay(
        PaymentId id, const QString &otp = {}, const Card &card = {}, const Answered &answered = {})
    {
        std::optional<Result<PaymentRow>> got;
        desk->pay(id, otp, card, answered, &context, [&got](const Result<PaymentRow> &row) { got = row; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10'000))
            qFatal("pay did not complete");
        return *got;
    }
    /// A payment brought into PayUnknown by a connection that closes after the request.
    PaymentId unknown(const QString &account = u"0001"_s)
    {
        const Result<PaymentRow> row = create(draft(account));
        gate.next[u"pay"_s].push_back([](const QJsonObject &) { return ScriptedServer::closed(); });
        const Result<PaymentRow> sent = pay(row.value().id);
        if (!sent || sent->state != PaymentState::PayUnknown)
            qFatal("not unknown");
        return sent->id;
    }
    /// A payment that the bank refused, status agreeing.
    PaymentId refused(const QString &account = u"0001"_s)
    {
        const Result<PaymentRow> row = create(draft(account));
        gate.next[u"pay"_s].push_back(
            [](const QJsonObject &) { return ScriptedGateway::error(400, "insufficient_funds"); });
        const Result<PaymentRow> sent = pay(row.value().id);
        if (!sent || sent->state != PaymentState::PayRefused)
            qFatal("not refused");
        return sent->id;
    }
    [[nodiscard]] PaymentRow row(PaymentId id) const { return journal->row(id).value_or(PaymentRow {}); }
    [[nodiscard]] PaymentState state(PaymentId id) const { return row(id).state; }
    [[nodiscard]] QStringList happened(PaymentId id) const
    {
        QStringList words;
        for (const JournalEvent &event : journal->events(id))
            words += event.what;
        return words;
    }
    void answer(const QString &method, ScriptedGateway::Answer with)
    {
        gate.next[method].push_back(std::move(with));
    }
    /// Lets the clock go in steps that no plan can jump over, and waits for each question about `id` that
    /// falls due.
    void pass(qint64 ms, PaymentId id)
    {
        for (qint64 left = ms; left > 0; left -= 500) {
            clock.advance(qMin(left, qint64(500)));
            QCoreApplication::sendPostedEvents();
            answered(id);
        }
    }
    /// Waits until no question about `id` is under way.
    void answered(PaymentId id)
    {
        if (!QTest::qWaitFor([this, id] { return desk->nextCheckInMs(id) != 0; }, 5'000))
            qFatal("a status question did not end");
    }
    /// Lets the clock go to rule 9's next question after a refusal, and waits for its answer.
    void watched(qint64 ms)
    {
        bool noted = false;
        const auto listening = QObject::connect(
            journal.get(), &PaymentJournal::changed, &context, [&noted](PaymentId) { noted = true; });
        clock.advance(ms);
        if (!QTest::qWaitFor([&noted] { return noted; }, 5'000))
            qFatal("a refusal was not watched");
        QObject::disconnect(listening);
    }
    [[nodiscard]] int asked() const { return gate.count(u"status"_s); }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Profile> profile;
    ScriptedGateway gate;
    ManualClock clock;
    RenewableToken tokens;
    MemorySecretStore secrets;
    QObject context;
    ScriptedRegistry registry;
    ScriptedSenior senior;
    bool witnessed = false;
    std::function<QList<RegistryRow>(const QString &, Soum, const QDateTime &)> lately;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<ServerClock> serverClock;
    std::unique_ptr<PaymentJournal> journal;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<PaymentService> service;
    std::unique_ptr<CardBook> cards;
    std::unique_ptr<PaymentDesk> desk;
    Result<void> started;
};

} // namespace kassa::test
