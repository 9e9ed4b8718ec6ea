// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/Till.h"

#include "app/core/Log.h"

#ifdef KASSA_HAS_SANDBOX
#include "app/sandbox/EmbeddedSandbox.h"
#endif

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QThreadPool>
#include <QtNetwork/QNetworkAccessManager>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr auto tokenKey = "token"_L1;
constexpr auto sandboxOrigin = "sandbox"_L1;

struct TillText {
    Q_DECLARE_TR_FUNCTIONS(Till)
};

tl::unexpected<EarlyExit> stop(ExitCode code, const QString &line)
{
    return tl::unexpected<EarlyExit>(EarlyExit {code, line});
}

EarlyExit databaseFailure(const Error &error)
{
    if (error.code == ErrorCode::InvalidInput)
        return {ExitCode::JournalTooNew,
            TillText::tr(
                "This till's journal was written by a newer Kassa. Install the newer version; nothing was "
                "changed.")};
    if (error.code == ErrorCode::StoreFull)
        return {ExitCode::ProfileUnusable,
            TillText::tr("The disk is full, so no payment can be written down. Free some space and start "
                         "Kassa again. Nothing was changed.")};
    return {
        ExitCode::ProfileUnusable, TillText::tr("The till's journal can't be opened. Nothing was changed.")};
}
} // namespace

Till::Till() = default;

Till::~Till()
{
    // What uses a part goes before the part.
    desk.reset();
    history.reset();
    reconciler.reset();
    registryPull.reset();
    lookup.reset();
    catalogue.reset();
    gateway.reset();
    // A worker has a connection of its own to the profile: Qt would close it under its hands when the program
    // ends, and the profile's lock must not go while somebody still writes.
    QThreadPool::globalInstance()->waitForDone();
}

tl::expected<std::unique_ptr<Till>, EarlyExit> Till::open(const CommandLine &line, Ports ports)
{
    std::unique_ptr<Till> till(new Till);
    auto profile = Profile::open(line.profile);
    if (!profile) {
        if (profile.error().trouble == Profile::Trouble::InUse)
            return stop(ExitCode::ProfileInUse,
                TillText::tr("Kassa is already running on this till (%1).").arg(line.profile));
        return stop(ExitCode::ProfileUnusable,
            TillText::tr("The till's folder can't be used: %1.").arg(line.profile));
    }
    till->profile = std::move(*profile);
    openLogFile(till->profile->logsFolder());
    auto database = Database::open(till->profile->databaseFile(), Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected<EarlyExit>(databaseFailure(database.error()));
    till->database = std::move(*database);
    till->settings = std::make_unique<Settings>(till->profile->settingsFile());
    if (!till->settings->readable())
        return stop(ExitCode::ProfileUnusable,
            TillText::tr("The till's settings can't be read: %1.").arg(till->profile->settingsFile()));
    till->m_sandboxed = line.sandbox;
    till->m_urlFromCommandLine = !line.baseUrl.isEmpty();
    if (!line.sandbox) {
        till->m_baseUrl = line.baseUrl;
        if (till->m_baseUrl.isEmpty())
            till->m_baseUrl = mendedBaseUrl(till->settings->text(Setting::BaseUrl)).value_or(QUrl());
    }
    till->m_testMode = line.sandbox || (!till->m_baseUrl.isEmpty() && isLoopback(till->m_baseUrl));
    till->clock = ports.clock;
    till->serverClock = std::make_unique<ServerClock>(*ports.clock);
    till->journal = std::make_unique<PaymentJournal>(*till->database, *ports.clock, *till->serverClock);
    const QString mine = till->journal->origin();
    const QString wanted = till->origin();
    if (!mine.isEmpty() && !wanted.isEmpty() && mine != wanted)
        return stop(ExitCode::WrongOrigin,
            TillText::tr(
                "This till's payments belong to %1. Another gateway needs a profile of its own (--profile "
                "DIR).")
                .arg(mine));
    till->wire(ports);
    if (const auto started = till->desk->start(); !started)
        return tl::unexpected<EarlyExit>(databaseFailure(started.error()));
    return till;
}

void Till::wire(Ports &ports)
{
    secrets = ports.secretStore(profile->folder());
    cards = std::make_unique<CardBook>(*settings, *secrets);
    for (const auto &[card, cardId] : std::as_const(ports.cards))
        cards->addForThisRun(card, cardId);
    cache = std::make_unique<CatalogueCache>(*database, *ports.clock);
    token = std::make_unique<PastedToken>();
    if (!ports.token.isEmpty())
        token->setToken(ports.token);
    gateway = std::make_unique<Gateway>(
        gatewayConfig(), ports.networkManagers, *token, *ports.clock, *serverClock);
    catalogueService = std::make_unique<CatalogueService>(*gateway);
    paymentService = std::make_unique<PaymentService>(*gateway);
    registryService = std::make_unique<RegistryService>(*gateway);
    catalogue = std::make_unique<Catalogue>(*catalogueService, *cache, *settings);
    catalogue->setOrigin(origin());
    lookup = std::make_unique<SubscriberLookup>(*paymentService);
    registryMirror = std::make_unique<RegistryMirror>(*database);
    registryPull = std::make_unique<RegistryPull>(
        RegistryPull::Parts {*registryService, *serverClock, profile->databaseFile(), origin()});
    // Between the look-up and the payment there is time to see what other tills have just paid (rule 14).
    connect(lookup.get(), &SubscriberLookup::asking, registryPull.get(), &RegistryPull::freshen);
    reconciler = std::make_unique<Reconciler>(
        *registryPull, profile->databaseFile(), [this] { return settings->text(Setting::UserId); });
    history = std::make_unique<HistoryReader>(profile->databaseFile());
    PaymentDesk::Parts parts {*ports.clock, *serverClock, *paymentService, *journal, *cards, *settings,
        profile.get(),
        m_sandboxed ? QString(sandboxOrigin) : originOf(m_baseUrl, settings->text(Setting::Merchant))};
    if (ports.seniorApproval)
        senior = ports.seniorApproval();
    parts.senior = senior.get();
    parts.readRegistry
        = [pull = registryPull.get()](QDate from, QDate to, QObject *context, Callback<RegistrySpan> done) {
              pull->readAgain(from, to, context, std::move(done));
          };
    parts.registryLately = [this](const QString &serviceId, Soum amount, const QDateTime &since) {
        const auto rows = registryMirror->foreignWithin(origin(), serviceId, amount, since);
        if (!rows)
            qCWarning(lcProgram) << "the registry's mirror can't be read:" << rows.error().reason;
        return rows.value_or(QList<RegistryRow>());
    };
    desk = std::make_unique<PaymentDesk>(std::move(parts));
    connect(registryPull.get(), &RegistryPull::spanRead, desk.get(), &PaymentDesk::registryRead);
}

QString Till::origin() const
{
    if (m_sandboxed)
        return sandboxOrigin;
    return m_baseUrl.isEmpty() ? QString() : originOf(m_baseUrl, settings->text(Setting::Merchant));
}

GatewayConfig Till::gatewayConfig() const
{
    GatewayConfig config;
    config.baseUrl = m_baseUrl;
    config.servicePrefix = settings->text(Setting::ServicePrefix);
    config.registryPrefix = settings->text(Setting::RegistryPrefix);
    return config;
}

void Till::connectToGateway()
{
    secrets->open();
    if (m_sandboxed)
        startSandbox();
    readSecrets();
}

void Till::startSandbox()
{
#ifdef KASSA_HAS_SANDBOX
    sandbox::SandboxOptions options;
    options.ledgerFile = profile->folder() + u"/sandbox.json"_s;
    embedded = std::make_unique<sandbox::EmbeddedSandbox>();
    QString error;
    if (!embedded->start(options, &error)) {
        Q_EMIT sandboxFailed(error);
        return;
    }
    m_baseUrl = embedded->url();
    if (!m_baseUrl.path().endsWith(u'/'))
        m_baseUrl.setPath(m_baseUrl.path() + u'/');
    gateway->setConfig(gatewayConfig());
    if (token->token().isEmpty())
        token->setToken(u"sandbox-practice-token"_s);
    if (!cards->cards().isEmpty())
        return;
    const QJsonArray known = embedded->cards();
    for (const QJsonValue &value : known) {
        const QJsonObject object = value.toObject();
        const QString kind = object.value("kind"_L1).toString();
        Card card;
        card.localId = u"sandbox-"_s + QString::number(cards->cards().size() + 1);
        card.mask = object.value("mask"_L1).toString();
        // Those that are refused pay without a code, so that a refusal can be practised on one transaction.
        const bool payers
            = kind == u"otp"_s || (kind == u"ok"_s && object.value("owner"_L1).toString() == u"payer"_s);
        card.owner = payers ? CardOwner::Payer : CardOwner::Point;
        card.asksCode = payers;
        card.label = payers        ? TillText::tr("Payer's card (SMS code)")
            : kind == u"ok"_s      ? TillText::tr("Point's card")
            : kind == u"poor"_s    ? TillText::tr("Card without money")
            : kind == u"blocked"_s ? TillText::tr("Blocked card")
                                   : TillText::tr("Expired card");
        cards->addForThisRun(card, object.value("cardId"_L1).toString());
    }
#else
    Q_EMIT sandboxFailed(TillText::tr("This build has no sandbox."));
#endif
}

void Till::readSecrets()
{
    cards->load(this, [](const Result<void> &read) {
        if (!read)
            qCWarning(lcProgram) << "cards can't be read from the secret store:" << read.error().reason;
    });
    if (!token->token().isEmpty()) {
        Q_EMIT secretsReady(true);
        return;
    }
    secrets->read(tokenKey, this, [this](const Result<QString> &read) {
        if (read && !read->isEmpty())
            token->setToken(*read);
        Q_EMIT secretsReady(!token->token().isEmpty());
    });
}

void Till::takeToken(const QString &pasted)
{
    token->setToken(pasted);
    secrets->write(tokenKey, pasted, this, [this](const Result<void> &written) {
        if (!written)
            qCWarning(lcProgram) << "the token stays in memory:" << written.error().reason;
        Q_EMIT secretsReady(!token->token().isEmpty());
    });
    desk->askAgain();
}

void Till::reconfigure()
{
    if (!m_sandboxed && !m_urlFromCommandLine)
        m_baseUrl = mendedBaseUrl(settings->text(Setting::BaseUrl)).value_or(QUrl());
    m_testMode = m_sandboxed || (!m_baseUrl.isEmpty() && isLoopback(m_baseUrl));
    gateway->setConfig(gatewayConfig());
    catalogue->setOrigin(origin());
    registryPull->setOrigin(origin());
    desk->setOrigin(origin());
    desk->askAgain();
}

} // namespace kassa
