// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/PaymentBench.h"

#include "app/paylov/Codec.h"
#include "app/paylov/OneShotBody.h"
#include "tests/bench/Bench.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkReply>

namespace kassa::bench {

using namespace Qt::StringLiterals;

namespace {

const auto serviceId = u"5e0c6b1e-0000-4000-8000-000000000001"_s;
const auto cardId = u"5e0c6b1e-0000-4000-8000-000000000002"_s;
constexpr Soum amount {50'000};
const auto placeholder = u"TRANSACTION"_s;

/// One service with one field, and a card that never runs dry: the account differs in each round, as the
/// guard wants it.
QByteArray scenario()
{
    const QJsonObject field {{u"field_id"_s, u"1"_s}, {u"name"_s, u"account"_s}, {u"title"_s, u"Account"_s},
        {u"type"_s, u"text"_s}, {u"content"_s, u"number"_s}, {u"validation"_s, QJsonValue()},
        {u"length"_s, QJsonValue()}, {u"required"_s, true}, {u"dependency_of"_s, QJsonValue()},
        {u"values"_s, QJsonArray()}};
    const QJsonObject answer {
        {u"field_id"_s, u"2"_s}, {u"name"_s, u"fio"_s}, {u"title"_s, u"fio"_s}, {u"postfix"_s, QJsonValue()}};
    const QJsonObject service {{u"service_id"_s, serviceId}, {u"name"_s, u"Electricity"_s},
        {u"fields"_s, QJsonArray {field}}, {u"response_fields"_s, QJsonArray {answer}}};
    const QJsonObject card {{u"cardId"_s, cardId}, {u"mask"_s, u"860000******0001"_s},
        {u"balance"_s, qint64 {9'000'000'000'000'000}}, {u"kind"_s, u"ok"_s}, {u"owner"_s, u"point"_s}};
    return QJsonDocument(QJsonObject {{u"services"_s, QJsonArray {service}}, {u"cards"_s, QJsonArray {card}}})
        .toJson();
}

QByteArray bytesOf(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

// Beside the programs: /tmp is often no disk.
PaymentBench::PaymentBench()
    : m_folder(QCoreApplication::applicationDirPath() + u"/bench-XXXXXX"_s)
{
}

PaymentBench::~PaymentBench()
{
    m_insert = QSqlQuery();
}

tl::expected<std::unique_ptr<PaymentBench>, QString> PaymentBench::open(int latencyMs)
{
    std::unique_ptr<PaymentBench> bench(new PaymentBench);
    if (!bench->m_folder.isValid())
        return tl::unexpected(bench->m_folder.errorString());
    sandbox::SandboxOptions options;
    options.latencyMs = latencyMs;
    options.scenarioFile = bench->m_folder.filePath(u"scenario.json"_s);
    QFile file(options.scenarioFile);
    if (!file.open(QFile::WriteOnly) || file.write(scenario()) < 0)
        return tl::unexpected(file.errorString());
    file.close();
    QString error;
    if (!bench->m_sandbox.start(options, &error))
        return tl::unexpected(error);
    if (auto wired = bench->wire(); !wired)
        return tl::unexpected(wired.error());
    return bench;
}

tl::expected<void, QString> PaymentBench::wire()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    auto database = Database::open(m_folder.filePath(u"kassa.db"_s), Database::Mode::ReadWrite);
    auto bare = Database::open(m_folder.filePath(u"bare.db"_s), Database::Mode::ReadWrite);
    if (!database || !bare)
        return tl::unexpected(u"no database"_s);
    m_database = std::move(*database);
    m_bareDatabase = std::move(*bare);
    if (!m_bareDatabase->run(u"CREATE TABLE bare (id INTEGER PRIMARY KEY, data BLOB)"_s))
        return tl::unexpected(u"no table"_s);
    m_insert = QSqlQuery(m_bareDatabase->handle());
    if (!m_insert.prepare(u"INSERT INTO bare (data) VALUES (?)"_s))
        return tl::unexpected(u"no statement"_s);
    m_journal = std::make_unique<PaymentJournal>(*m_database, m_clock, m_serverClock);
    m_card.localId = u"bench-card"_s;
    m_card.mask = u"860000******0001"_s;
    m_card.owner = CardOwner::Point;
    m_card.asksCode = false;
    m_cards = std::make_unique<CardBook>(*m_settings, m_secrets);
    m_cards->addForThisRun(m_card, cardId);
    GatewayConfig config;
    config.baseUrl = mendedBaseUrl(m_sandbox.url().toString()).value_or(QUrl());
    m_gateway = std::make_unique<Gateway>(
        config, [] { return std::make_unique<QNetworkAccessManager>(); }, m_token, m_clock, m_serverClock);
    m_service = std::make_unique<PaymentService>(*m_gateway);
    m_desk = std::make_unique<PaymentDesk>(PaymentDesk::Parts {m_clock, m_serverClock, *m_service, *m_journal,
        *m_cards, *m_settings, nullptr, originOf(config.baseUrl, {})});
    QObject::connect(m_journal.get(), &PaymentJournal::changed, &m_context, [this] { ++m_commits; });
    if (const auto started = m_desk->start(); !started)
        return tl::unexpected(started.error().reason);
    return {};
}

Account PaymentBench::nextAccount()
{
    const QString number = u"%1"_s.arg(++m_account, 9, 10, '0'_L1);
    return {{u"account"_s, number, u"Account"_s, number}};
}

double PaymentBench::payment()
{
    PaymentDraft draft;
    draft.service.id = serviceId;
    draft.service.name = u"Electricity"_s;
    draft.account = nextAccount();
    draft.amount = amount;
    draft.card = m_card;
    m_commits = 0;
    return timed([&] {
        QEventLoop loop;
        bool paid = false;
        const auto failed = [&](const Error &error) {
            m_trouble = error.reason.isEmpty() ? u"a step of the payment failed"_s : error.reason;
            loop.quit();
        };
        const auto pay = [&](const Result<PaymentRow> &row) {
            if (!row)
                return failed(row.error());
            m_desk->pay(row->id, {}, m_card, {}, &m_context, [&](const Result<PaymentRow> &done) {
                if (!done)
                    return failed(done.error());
                paid = done->state == PaymentState::Paid;
                loop.quit();
            });
        };
        m_service->info({draft.service.id, draft.account}, &m_context, [&](const Result<Details> &details) {
            if (!details)
                return failed(details.error());
            draft.infoDetails = *details;
            m_desk->create(draft, {}, &m_context, pay);
        });
        loop.exec();
        if (!paid && m_trouble.isEmpty())
            m_trouble = u"the payment wasn't paid"_s;
    });
}

double PaymentBench::barePosts(bool withCommits)
{
    const Account account = nextAccount();
    const QByteArray info = bytesOf(codec::encodeInfo({serviceId, account}));
    const QByteArray create = bytesOf(codec::encodeCreate({serviceId, account, amount, {}, {}, {}, {}}));
    QByteArray pay = bytesOf(codec::encodePay({placeholder, cardId, {}, {}}));
    // Before create, after it and before pay, after pay.
    const int between = withCommits ? std::max(0, m_commits - 2) : 0;
    const int around = withCommits ? 1 : 0;
    return timed([&] {
        QEventLoop loop;
        const auto paid = [&](const QByteArray &answer) {
            commit(around);
            if (!answer.contains("paymentRef"))
                m_trouble = u"a bare payment wasn't paid"_s;
            loop.quit();
        };
        const auto created = [&](const QByteArray &answer) {
            const QByteArray key = R"("transactionId":")";
            const auto at = answer.indexOf(key) + key.size();
            pay.replace(placeholder.toLatin1(), answer.mid(at, answer.indexOf('"', at) - at));
            commit(between);
            post(u"pay/"_s, pay, paid);
        };
        post(u"info/"_s, info, [&](const QByteArray &) {
            commit(around);
            post(u"create/"_s, create, created);
        });
        loop.exec();
    });
}

void PaymentBench::post(
    const QString &path, const QByteArray &body, std::function<void(const QByteArray &)> answered)
{
    const GatewayConfig &config = m_gateway->config();
    QNetworkRequest request(QUrl(config.baseUrl.toString() + config.servicePrefix + u'/' + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setRawHeader("Authorization", "Bearer bench-token");
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    auto *manager = new QNetworkAccessManager;
    QNetworkReply *reply = manager->post(request, new OneShotBody(body, manager));
    QObject::connect(
        reply, &QNetworkReply::finished, &m_context, [manager, reply, answered = std::move(answered)] {
            manager->deleteLater();
            answered(reply->readAll());
        });
}

void PaymentBench::commit(int times)
{
    const QByteArray row(1024, 'x');
    QSqlDatabase handle = m_bareDatabase->handle();
    for (int time = 0; time < times; ++time) {
        m_insert.bindValue(0, row);
        if (!handle.transaction() || !m_insert.exec() || !handle.commit())
            m_trouble = u"a bare commit failed"_s;
    }
}

} // namespace kassa::bench
