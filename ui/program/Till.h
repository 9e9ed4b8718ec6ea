// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Clock.h"
#include "app/models/Catalogue.h"
#include "app/models/HistoryReader.h"
#include "app/models/SubscriberLookup.h"
#include "app/paylov/PastedToken.h"
#include "app/payment/PaymentDesk.h"
#include "app/payment/Reconciler.h"
#include "app/sound/SoundPlayer.h"
#include "app/store/CatalogueCache.h"
#include "app/store/PaymentJournal.h"
#include "app/store/Profile.h"
#include "app/store/RegistryMirror.h"
#include "app/vault/CardBook.h"
#include "ui/print/Printer.h"
#include "ui/program/CommandLine.h"

#include <QtCore/QJsonArray>

namespace kassa {

namespace sandbox {
class EmbeddedSandbox;
}

/// What the outside world gives the program; tests and the tour make the same program with other ports.
struct Ports {
    Clock *clock = nullptr;
    NetworkManagerFactory networkManagers;
    std::function<std::unique_ptr<SecretStore>(const QString &profileFolder)> secretStore;
    /// The printer; none: the system's.
    std::function<std::unique_ptr<Printer>()> printer;
    /// The loudspeaker, for files in this folder; none: silence.
    std::function<std::unique_ptr<SoundPlayer>(const QString &cacheFolder)> sounds {};
    /// Whose word rules 7 and 8 need; none: nobody's, and the answer is no.
    std::function<std::unique_ptr<SeniorApproval>()> seniorApproval {};
    /// From the environment, for this run only, never stored (contracts.md).
    QString token;
    QList<CardOfThisRun> cards;
};

/// One till without its windows: the profile and everything over it, wired once. Only constructs; main
/// thread.
class Till final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<Till>, EarlyExit> open(
        const CommandLine &line, Ports ports);
    ~Till() override;

    [[nodiscard]] bool testMode() const { return m_testMode; }
    [[nodiscard]] bool sandboxed() const { return m_sandboxed; }
    /// Begins what needs the network: the embedded sandbox, secrets, the list. After the first frame.
    void connectToGateway();
    /// Takes a token for this profile: kept in the secret store where it lasts.
    void takeToken(const QString &token);
    /// After a change of the base URL, merchant label or prefixes.
    void reconfigure();
    /// The origin in force (rule 15), empty where no base URL is set.
    [[nodiscard]] QString origin() const;
    /// The base URL in force, empty where none is set.
    [[nodiscard]] QUrl baseUrl() const { return m_baseUrl; }

    std::unique_ptr<Profile> profile;
    std::unique_ptr<Database> database;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<CardBook> cards;
    std::unique_ptr<ServerClock> serverClock;
    std::unique_ptr<PaymentJournal> journal;
    std::unique_ptr<CatalogueCache> cache;
    std::unique_ptr<PastedToken> token;
    std::unique_ptr<Gateway> gateway;
    std::unique_ptr<CatalogueService> catalogueService;
    std::unique_ptr<PaymentService> paymentService;
    std::unique_ptr<RegistryService> registryService;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<SubscriberLookup> lookup;
    std::unique_ptr<RegistryMirror> registryMirror;
    std::unique_ptr<RegistryPull> registryPull;
    std::unique_ptr<Reconciler> reconciler;
    std::unique_ptr<HistoryReader> history;
    std::unique_ptr<SeniorApproval> senior;
    std::unique_ptr<PaymentDesk> desk;
    Clock *clock = nullptr;
#ifdef KASSA_HAS_SANDBOX
    /// The gateway inside the program; none unless --sandbox.
    std::unique_ptr<sandbox::EmbeddedSandbox> embedded;
#endif

Q_SIGNALS:
    /// Cards and token have been read (or could not be).
    void secretsReady(bool tokenPresent);
    void sandboxFailed(const QString &reason);

private:
    Till();
    void wire(Ports &ports);
    void readSecrets();
    void startSandbox();
    [[nodiscard]] GatewayConfig gatewayConfig() const;

    bool m_testMode = false;
    bool m_sandboxed = false;
    bool m_urlFromCommandLine = false;
    QUrl m_baseUrl;
};

} // namespace kassa
