// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paylov/Gateway.h"

#include "app/core/Log.h"
#include "app/core/Settings.h"
#include "app/paylov/Exchange.h"
#include "app/paylov/Worker.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkAccessManager>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {

/// A call on its way through token, wire and decoding.
struct Job {
    Gateway::Call call;
    QPointer<QObject> context;
    std::function<Result<std::shared_ptr<void>>(const QJsonObject &)> decode;
    std::function<void(Result<std::shared_ptr<void>>)> done;
    QString endpoint;
    QUrl url;
    QString sentToken;
    bool repeated = false;

    [[nodiscard]] bool write() const { return call.repeat == Gateway::Repeat::Never; }
};
using JobPtr = std::shared_ptr<Job>;

QUrl urlOf(const QUrl &base, const Gateway::Call &call)
{
    QUrl url = base;
    QString path = base.path(QUrl::FullyEncoded);
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + call.path, QUrl::TolerantMode);
    QStringList parts;
    for (const auto &[key, value] : call.query)
        parts.append(
            QString::fromLatin1(QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value)));
    url.setQuery(parts.isEmpty() ? QString() : parts.join(u'&'), QUrl::TolerantMode);
    return url;
}

bool sameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(-1) == b.port(-1);
}

bool mayBeAsked(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url)));
}

} // namespace

struct Gateway::Private {
    Private(Gateway &gateway, GatewayConfig gatewayConfig, NetworkManagerFactory managers,
        TokenSource &source, Clock &time, ServerClock &server)
        : q(gateway)
        , config(std::move(gatewayConfig))
        , factory(std::move(managers))
        , tokens(source)
        , clock(time)
        , serverClock(server)
    {
    }

    void start(const JobPtr &job);
    void transmit(const JobPtr &job);
    void onAnswer(const JobPtr &job, Answer answer, const QNetworkReply &reply, qint64 startedAt);
    void decode(const JobPtr &job, Answer answer);
    void deliver(const JobPtr &job, Decoded result) const;
    void failBeforeSending(const JobPtr &job, ErrorCode code, const QString &what);
    void awaitToken(const JobPtr &job);
    void renew();
    void renewed(quint64 round, bool success);

    Gateway &q;
    GatewayConfig config;
    NetworkManagerFactory factory;
    TokenSource &tokens;
    Clock &clock;
    ServerClock &serverClock;
    std::unique_ptr<QNetworkAccessManager> shared;
    QObject exchanges; ///< parent of everything under way; declared after `shared`, hence gone before it
    std::vector<JobPtr> waiting;
    bool renewing = false;
    quint64 renewal = 0;
};

Gateway::Gateway(GatewayConfig config, NetworkManagerFactory factory, TokenSource &tokens, Clock &clock,
    ServerClock &serverClock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(config), std::move(factory), tokens, clock, serverClock))
{
}

Gateway::~Gateway() = default;

void Gateway::setConfig(GatewayConfig config)
{
    d->config = std::move(config);
}

const GatewayConfig &Gateway::config() const
{
    return d->config;
}

void Gateway::send(Call call, QObject *context, Callback<QJsonObject> done)
{
    fetch<QJsonObject>(
        std::move(call), context, [](const QJsonObject &object) -> Result<QJsonObject> { return object; },
        std::move(done));
}

void Gateway::exchange(Call call, QObject *context, Decode decode, std::function<void(Decoded)> done)
{
    Q_ASSERT(context);
    auto job = std::make_shared<Job>();
    // A prefix is a setting, and may have been typed with slashes around it or left empty.
    while (call.path.contains(u"//"_s))
        call.path.replace(u"//"_s, u"/"_s);
    if (call.path.startsWith(u'/'))
        call.path.remove(0, 1);
    job->endpoint = (call.body ? u"POST "_s : u"GET "_s) + call.path;
    job->url = urlOf(d->config.baseUrl, call);
    job->call = std::move(call);
    job->context = context;
    job->decode = std::move(decode);
    job->done = std::move(done);
    d->start(job);
}

void Gateway::Private::start(const JobPtr &job)
{
    if (!mayBeAsked(job->url))
        return failBeforeSending(job, ErrorCode::NotConfigured, u"no usable base URL"_s);
    if (renewing)
        return awaitToken(job);
    if (tokens.token().isEmpty()) {
        awaitToken(job);
        return renew();
    }
    transmit(job);
}

void Gateway::Private::transmit(const JobPtr &job)
{
    std::unique_ptr<QNetworkAccessManager> own;
    if (job->call.ownManager)
        own = factory();
    else if (!shared)
        shared = factory();
    job->sentToken = tokens.token();
    QNetworkRequest request = plainRequest(job->url);
    request.setRawHeader("Authorization", "Bearer " + job->sentToken.toUtf8());
    request.setRawHeader("Accept", "application/json");
    std::optional<QByteArray> body;
    if (job->call.body)
        body = QJsonDocument(*job->call.body).toJson(QJsonDocument::Compact);
    auto *exchange
        = new Exchange(shared.get(), std::move(own), request, body, Gateway::largestAnswer, &exchanges);
    const qint64 startedAt = clock.monotonicMs();
    QObject::connect(exchange, &Exchange::finished, &exchanges,
        [this, job, startedAt](
            const Answer &answer, const QNetworkReply &reply) { onAnswer(job, answer, reply, startedAt); });
    exchange->abortAfter(clock, job->call.deadline);
}

void Gateway::Private::onAnswer(
    const JobPtr &job, Answer answer, const QNetworkReply &reply, qint64 startedAt)
{
    const qint64 ms = clock.monotonicMs() - startedAt;
    answer.endpoint = job->endpoint;
    answer.write = job->write();
    const bool cached = reply.rawHeader("Age").trimmed().toLongLong() > 0;
    const QDateTime serverTime = fromHttpDate(reply.rawHeader("Date"));
    if (serverTime.isValid() && !cached)
        serverClock.learn(serverTime);
    answer.retryAfterMs = fromRetryAfter(
        reply.rawHeader("Retry-After"), serverTime.isValid() ? serverTime : serverClock.utcNow());
    qCDebug(lcWire).noquote() << job->endpoint << answer.status << ms << "ms";

    QPointer<QObject> alive(&exchanges);
    Q_EMIT q.exchanged(answer.status > 0, ms);
    if (!alive)
        return;
    if (answer.status >= 200 && answer.status < 300)
        Q_EMIT q.tokenAccepted();
    if (!alive)
        return;
    if (answer.status == 401) {
        const bool newerToken = tokens.token() != job->sentToken && !tokens.token().isEmpty();
        const bool again = !job->write() && !job->repeated && sameServer(job->url, config.baseUrl);
        if (again) {
            job->repeated = true;
            if (newerToken && !renewing)
                return transmit(job);
            awaitToken(job);
            return renew();
        }
        if (job->repeated)
            Q_EMIT q.tokenRefused();
        else if (!newerToken)
            renew();
        if (!alive)
            return;
    }
    decode(job, std::move(answer));
}

void Gateway::Private::decode(const JobPtr &job, Answer answer)
{
    const auto work = [answer, decoder = job->decode]() -> Decoded {
        Result<QJsonObject> object = resultOf(answer);
        if (!object)
            return tl::unexpected(std::move(object.error()));
        return decoder(*object).map_error(
            [&answer](Error error) { return decodingError(answer, std::move(error)); });
    };
    if (answer.body.size() <= Gateway::inlineLimit)
        return deliver(job, work());
    onWorker<Decoded>(&exchanges, work, [this, job](Decoded result) { deliver(job, std::move(result)); });
}

void Gateway::Private::deliver(const JobPtr &job, Decoded result) const
{
    if (!result)
        qCInfo(lcWire).noquote() << result.error().reason << result.error().gatewayCode;
    if (!job->context)
        return;
    const auto done = std::exchange(job->done, nullptr);
    if (done)
        done(std::move(result));
}

void Gateway::Private::failBeforeSending(const JobPtr &job, ErrorCode code, const QString &what)
{
    // For create and pay only one thing counts: nothing was sent.
    const ErrorCode told = job->write() ? ErrorCode::NotSent : code;
    const QString reason = job->endpoint + u": "_s + what;
    QMetaObject::invokeMethod(
        &exchanges, [this, job, told, reason] { deliver(job, failure(told, reason)); }, Qt::QueuedConnection);
}

void Gateway::Private::awaitToken(const JobPtr &job)
{
    waiting.push_back(job);
}

void Gateway::Private::renew()
{
    if (renewing)
        return;
    renewing = true;
    const quint64 round = ++renewal;
    clock.after(Gateway::renewalDeadline, &exchanges, [this, round] { renewed(round, false); });
    tokens.renew(&exchanges, [this, round](const Result<QString> &token) {
        renewed(round, token.has_value() && !token->isEmpty());
    });
}

void Gateway::Private::renewed(quint64 round, bool success)
{
    if (!renewing || round != renewal)
        return;
    renewing = false;
    const std::vector<JobPtr> jobs = std::exchange(waiting, {});
    const QPointer<QObject> alive(&exchanges);
    if (!success)
        Q_EMIT q.tokenRefused();
    for (const JobPtr &job : jobs) {
        if (!alive)
            return;
        if (success && sameServer(job->url, config.baseUrl)) {
            transmit(job);
        } else if (job->repeated) {
            Error error
                = failure(ErrorCode::Unauthorised, job->endpoint + u": token refused, HTTP 401"_s).value();
            error.httpStatus = 401;
            deliver(job, tl::unexpected(std::move(error)));
        } else if (!job->write() && !tokens.token().isEmpty() && sameServer(job->url, config.baseUrl)) {
            // One refused `pay` is no proof against the token: rule 4's status has to be asked, not given up.
            transmit(job);
        } else {
            failBeforeSending(job, ErrorCode::NotConfigured, u"no token"_s);
        }
    }
}

} // namespace kassa
