// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/SandboxServer.h"
#include "app/sandbox/Api.h"
#include "app/sandbox/FaultProxy.h"
#include "app/sandbox/InnerServer.h"
#include "app/sandbox/LedgerFile.h"
#include "app/sandbox/Scenario.h"
#include <QtCore/QDebug>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

namespace kassa::sandbox {
using namespace Qt::StringLiterals;

namespace {

/// Counts alone are written this much later, together; a change of money at once.
constexpr int countsDelayMs = 200;

HttpAnswer refusal(const QString &problem)
{
    return jsonAnswer(
        QJsonObject {{u"error"_s, QJsonObject {{u"code"_s, u"validation_error"_s}, {u"message"_s, problem}}}},
        400);
}

} // namespace

class SandboxServer::Private {
public:
    Private(SandboxOptions given, SandboxServer *owner)
        : options(std::move(given))
        , file(options.ledgerFile)
        , inner([this](const QHttpServerRequest &request) { return handle(request); }, owner)
        , proxy(faults,
              {[this](ApiMethod method) { headArrived(method); },
                  [this](ApiMethod method, const QByteArray &target, const QByteArray &body) {
                      bodyArrived(method, target, body);
                  }},
              options.latencyMs, owner)
    {
        countsTimer.setSingleShot(true);
        countsTimer.setInterval(countsDelayMs);
        QObject::connect(&countsTimer, &QTimer::timeout, owner, [this] { save(); });
    }

    bool prepare(QString *error);
    HttpAnswer handle(const QHttpServerRequest &request);
    HttpAnswer control(const QHttpServerRequest &request, const QString &path);
    bool charge(const QString &id, QString *error);
    bool cancel(const QString &id, QString *error);
    void headArrived(ApiMethod method);
    void bodyArrived(ApiMethod method, const QByteArray &target, const QByteArray &body);
    void save();

    SandboxOptions options;
    LedgerFile file;
    FaultTable faults;
    Ledger ledger;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Cards> cards;
    std::unique_ptr<Registry> registry;
    std::unique_ptr<Api> api;
    InnerServer inner;
    FaultProxy proxy;
    QTimer countsTimer;
};

bool SandboxServer::Private::prepare(QString *error)
{
    Scenario scenario;
    if (!options.scenarioFile.isEmpty()) {
        const std::optional<Scenario> read = Scenario::read(options.scenarioFile, error);
        if (!read)
            return false;
        scenario = *read;
    }
    const quint32 seed = scenario.seed.value_or(options.seed);
    for (const auto &fault : std::as_const(scenario.faults)) {
        const QString problem = faults.arm(fault.toObject());
        if (!problem.isEmpty()) {
            *error = u"scenario %1: %2"_s.arg(options.scenarioFile, problem);
            return false;
        }
    }
    catalogue = std::make_unique<Catalogue>(
        scenario.services, std::max(options.services, scenario.padding), options.options, seed);
    cards = std::make_unique<Cards>(scenario.cards.isEmpty() ? dataFile(u"cards.json"_s) : scenario.cards);
    registry = std::make_unique<Registry>(ledger, *catalogue, options.transactions, seed);
    api = std::make_unique<Api>(
        Api::State {*catalogue, *cards, ledger, faults, *registry, options.token, seed, [this] { save(); }});
    QJsonObject kept;
    if (!file.load(&kept, error))
        return false;
    if (!kept.isEmpty()) {
        if (!ledger.restore(kept)) {
            *error = u"%1 is not a sandbox's ledger"_s.arg(options.ledgerFile);
            return false;
        }
        cards->setBalances(kept.value("balances"_L1).toObject());
    }
    return true;
}

void SandboxServer::Private::save()
{
    countsTimer.stop();
    if (!file.isKept() || !cards)
        return;
    QJsonObject content = ledger.saved();
    content.insert("balances"_L1, cards->balances());
    QString error;
    if (!file.save(content, &error))
        qWarning("%s", qPrintable(error));
}

void SandboxServer::Private::headArrived(ApiMethod method)
{
    ledger.count(method);
    if (file.isKept() && !countsTimer.isActive())
        countsTimer.start();
}

void SandboxServer::Private::bodyArrived(ApiMethod method, const QByteArray &target, const QByteArray &body)
{
    if (method == ApiMethod::Pay) {
        const QJsonObject json = QJsonDocument::fromJson(body).object();
        if (Transaction *transaction = ledger.find(json.value("transactionId"_L1).toString()))
            ++transaction->pays;
    } else if (method == ApiMethod::Status) {
        const QUrlQuery query(QUrl::fromEncoded(target));
        if (Transaction *transaction = ledger.find(query.queryItemValue(u"transactionId"_s)))
            ++transaction->statuses;
    }
}

HttpAnswer SandboxServer::Private::handle(const QHttpServerRequest &request)
{
    const QString path = request.url().path();
    if (const auto method = apiMethodOf(path.toUtf8())) {
        ApiRequest read;
        read.isPost = request.method() == QHttpServerRequest::Method::Post;
        read.path = path;
        read.query = request.query();
        read.authorization = request.value("Authorization");
        read.body = request.body();
        return api->handle(*method, read);
    }
    if (path.startsWith("/sandbox/"_L1))
        return control(request, path);
    return {404, {{"Content-Type", "text/html"}}, "<html><body><h1>Not Found</h1></body></html>\n"};
}

bool SandboxServer::Private::charge(const QString &id, QString *error)
{
    Transaction *transaction = ledger.find(id);
    Card *card = transaction ? cards->find(transaction->cardId) : nullptr;
    if (transaction && !card)
        card = cards->firstOf(u"ok"_s);
    if (!transaction || !card) {
        *error = transaction ? u"there is no card to charge"_s : u"there is no such transaction"_s;
        return false;
    }
    card->balance -= transaction->amount * 100;
    ledger.charge(*transaction, card->mask, card->holder);
    save();
    return true;
}

bool SandboxServer::Private::cancel(const QString &id, QString *error)
{
    Transaction *transaction = ledger.find(id);
    if (!transaction) {
        *error = u"there is no such transaction"_s;
        return false;
    }
    ledger.cancel(*transaction);
    save();
    return true;
}

HttpAnswer SandboxServer::Private::control(const QHttpServerRequest &request, const QString &path)
{
    const bool isPost = request.method() == QHttpServerRequest::Method::Post;
    if (path == "/sandbox/cards"_L1 && !isPost)
        return jsonAnswer(QJsonDocument(cards->json()).toJson(QJsonDocument::Compact));
    if (path == "/sandbox/ledger"_L1 && !isPost)
        return jsonAnswer(ledger.json());
    if (path == "/sandbox/faults"_L1 && request.method() == QHttpServerRequest::Method::Delete) {
        faults.clear();
        return jsonAnswer(QJsonObject {{u"armed"_s, false}});
    }
    if (path == "/sandbox/faults"_L1 && isPost) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body());
        const QString problem = document.isObject() ? faults.arm(document.object()) : u"not a JSON object"_s;
        return problem.isEmpty() ? jsonAnswer(QJsonObject {{u"armed"_s, true}}) : refusal(problem);
    }
    if ((path == "/sandbox/charge"_L1 || path == "/sandbox/cancel"_L1) && isPost) {
        const QString id
            = QJsonDocument::fromJson(request.body()).object().value("transactionId"_L1).toString();
        QString problem;
        const bool done = path == "/sandbox/charge"_L1 ? charge(id, &problem) : cancel(id, &problem);
        return done ? jsonAnswer(publicJson(*ledger.find(id))) : refusal(problem);
    }
    const QString logos = u"/sandbox/logo/"_s;
    if (path.startsWith(logos) && path.endsWith(".svg"_L1)) {
        // A logo's host is none of the gateway's: a client that sends the token there gives it away.
        if (!request.value("Authorization").isEmpty())
            return detailAnswer(403, u"Logos take no token."_s);
        const QByteArray svg = catalogue->logo(path.mid(logos.size()).chopped(4));
        if (!svg.isEmpty())
            return {200, {{"Content-Type", "image/svg+xml"}}, svg};
    }
    return detailAnswer(404, u"Not found."_s);
}

SandboxServer::SandboxServer(SandboxOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), this))
{
}

SandboxServer::~SandboxServer()
{
    if (port() != 0)
        d->save();
}

bool SandboxServer::listen(QString *error)
{
    QString ignored;
    QString *why = error ? error : &ignored;
    if (!d->prepare(why))
        return false;
    const quint16 innerPort = d->inner.listen(QHostAddress::LocalHost, 0);
    if (innerPort == 0) {
        *why = u"no loopback port is free"_s;
        return false;
    }
    if (!d->proxy.listen(d->options.port, innerPort, why)) {
        *why = u"port %1: %2"_s.arg(d->options.port).arg(*why);
        return false;
    }
    d->catalogue->setLogoBase(url().toString() + u"/sandbox/logo/"_s);
    return true;
}

quint16 SandboxServer::port() const
{
    return d->proxy.port();
}

QUrl SandboxServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

QJsonObject SandboxServer::ledger() const
{
    return d->ledger.json();
}

QJsonArray SandboxServer::cards() const
{
    return d->cards ? d->cards->json() : QJsonArray();
}

bool SandboxServer::arm(const QJsonObject &fault, QString *error)
{
    const QString problem = d->faults.arm(fault);
    if (error)
        *error = problem;
    return problem.isEmpty();
}

void SandboxServer::clearFaults()
{
    d->faults.clear();
}

bool SandboxServer::charge(const QString &transactionId, QString *error)
{
    QString ignored;
    return d->charge(transactionId, error ? error : &ignored);
}

bool SandboxServer::cancel(const QString &transactionId, QString *error)
{
    QString ignored;
    return d->cancel(transactionId, error ? error : &ignored);
}

} // namespace kassa::sandbox
