// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/FallbackSecretStore.h"

#include "app/core/Log.h"

namespace kassa {

FallbackSecretStore::FallbackSecretStore(std::unique_ptr<SecretStore> system,
    std::unique_ptr<SecretStore> memory, std::function<void(QObject *, Callback<bool>)> available,
    QObject *parent)
    : SecretStore(parent)
    , m_system(std::move(system))
    , m_memory(std::move(memory))
    , m_ask(std::move(available))
{
}

void FallbackSecretStore::open()
{
    const auto ask = std::exchange(m_ask, nullptr);
    if (!ask)
        return;
    ask(this, [this](const Result<bool> &answer) {
        m_available = answer.value_or(false);
        if (!*m_available)
            qCWarning(lcProgram) << "this computer has no secret store: secrets stay in memory for this run";
        Q_EMIT decided();
    });
}

bool FallbackSecretStore::lasting() const
{
    return m_available.value_or(false) && m_system->lasting();
}

void FallbackSecretStore::read(const QString &key, QObject *context, Callback<QString> done)
{
    whenDecided(context, [this, key, context, done] { current().read(key, context, done); });
}

void FallbackSecretStore::write(
    const QString &key, const QString &secret, QObject *context, Callback<void> done)
{
    whenDecided(context, [this, key, secret, context, done] { current().write(key, secret, context, done); });
}

void FallbackSecretStore::whenDecided(QObject *context, std::function<void()> what)
{
    if (m_available) {
        what();
        return;
    }
    connect(this, &FallbackSecretStore::decided, context, std::move(what), Qt::SingleShotConnection);
    open();
}

SecretStore &FallbackSecretStore::current() const
{
    return *m_available ? *m_system : *m_memory;
}

} // namespace kassa
