// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/payment/PaymentDesk.h"
#include "app/payment/RegistryPull.h"
#include "app/store/RegistryMirror.h"
#include "app/vault/MemorySecretStore.h"
#include "tests/simulation/FaultyVfs.h"
#include "tests/simulation/SimNetwork.h"
#include "tests/simulation/SimToken.h"

#include <QtCore/QTemporaryDir>

namespace kassa::sim {

/// The folder of a process's tills and an empty journal to begin each life with: its account key is fixed, as
/// a random one would lay out the database differently in each run.
class Workshop final {
public:
    explicit Workshop(FaultyVfs &disk);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString databaseFile() const { return m_folder.filePath(QStringLiteral("kassa.db")); }
    /// Puts the empty journal on the disk.
    void layOut(FaultyVfs &disk) const { disk.put(databaseFile().toStdString(), m_empty); }

private:
    QTemporaryDir m_folder;
    QByteArray m_empty;
};

/// The real program below its windows, on the simulated PC.
class SimTill final {
public:
    struct World {
        Timeline &timeline;
        VirtualClock &clock;
        SimNetwork &network;
        SimToken &token;
        SeniorApproval &senior;
    };
    SimTill(const Workshop &workshop, World world);
    ~SimTill();

    /// False where the journal can't be opened or recovered now.
    [[nodiscard]] bool start();
    /// All destructors; where the disk has stopped they reach nothing any more.
    void close();
    [[nodiscard]] bool running() const { return m_desk != nullptr; }
    [[nodiscard]] PaymentDesk &desk() { return *m_desk; }
    [[nodiscard]] PaymentJournal &journal() { return *m_journal; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    [[nodiscard]] static QString origin() { return QStringLiteral("https://gw.test:443"); }
    [[nodiscard]] static QString serviceId() { return QStringLiteral("service-1"); }
    [[nodiscard]] static Account account(const QString &code);
    [[nodiscard]] static Card card(const char *cardId);

private:
    const Workshop &m_workshop;
    World m_world;
    Settings m_settings;
    MemorySecretStore m_secrets;
    QString m_trouble;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ServerClock> m_serverClock;
    std::unique_ptr<PaymentJournal> m_journal;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<PaymentService> m_service;
    std::unique_ptr<RegistryService> m_registryService;
    std::unique_ptr<RegistryMirror> m_mirror;
    std::unique_ptr<RegistryPull> m_pull;
    std::unique_ptr<CardBook> m_cards;
    std::unique_ptr<PaymentDesk> m_desk;
};

} // namespace kassa::sim
