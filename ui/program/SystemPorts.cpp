// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/SystemPorts.h"

#include "app/vault/FallbackSecretStore.h"
#include "app/vault/MemorySecretStore.h"
#ifdef KASSA_HAS_KEYCHAIN
#include "app/vault/KeychainSecretStore.h"
#endif
#include "ui/controls/Theme.h"
#include "ui/payment/NoticeDialog.h"

#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtWidgets/QApplication>

namespace kassa {

namespace {

std::unique_ptr<SecretStore> systemSecretStore(const QString &profileFolder)
{
#ifdef KASSA_HAS_KEYCHAIN
    return std::make_unique<FallbackSecretStore>(std::make_unique<KeychainSecretStore>(profileFolder),
        std::make_unique<MemorySecretStore>(),
        [](QObject *context, Callback<bool> done) { KeychainSecretStore::probe(context, std::move(done)); });
#else
    Q_UNUSED(profileFolder)
    return std::make_unique<MemorySecretStore>();
#endif
}

} // namespace

EnvironmentSecrets takeEnvironmentSecrets()
{
    EnvironmentSecrets secrets;
    secrets.token = QString::fromUtf8(qgetenv("KASSA_ACCESS_TOKEN")).trimmed();
    secrets.cards = qgetenv("KASSA_CARDS");
    qunsetenv("KASSA_ACCESS_TOKEN");
    qunsetenv("KASSA_CARDS");
    return secrets;
}

tl::expected<Ports, EarlyExit> systemPorts(EnvironmentSecrets secrets)
{
    static SystemClock clock;
    Ports ports;
    ports.clock = &clock;
    ports.networkManagers = [] { return std::make_unique<QNetworkAccessManager>(); };
    ports.secretStore = systemSecretStore;
    ports.sounds = systemSoundPlayer;
    ports.token = secrets.token;
    if (!secrets.cards.isEmpty()) {
        auto cards = cardsFromEnvironment(secrets.cards);
        if (!cards)
            return tl::unexpected<EarlyExit>(EarlyExit {ExitCode::Usage,
                QCoreApplication::translate(
                    "SystemPorts", "KASSA_CARDS can't be read: it is a JSON list of cards.")});
        ports.cards = std::move(*cards);
    }
    secrets.cards.fill('\0');
    return ports;
}

int showEarlyExit(const EarlyExit &exit)
{
    if (auto *app = qobject_cast<QApplication *>(QCoreApplication::instance())) {
        Theme().apply(*app);
        NoticeDialog dialog;
        dialog.say(
            Mark::Info, QCoreApplication::translate("SystemPorts", "Kassa can't start"), exit.line, {});
        QObject::connect(&dialog, &NoticeDialog::left, app, &QCoreApplication::quit);
        dialog.open();
        QCoreApplication::exec();
    }
    return static_cast<int>(exit.code);
}

} // namespace kassa
