// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/MemorySecretStore.h"

namespace kassa {

void MemorySecretStore::read(const QString &key, QObject *context, Callback<QString> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), secret = m_secrets.value(key)] { done(secret); },
        Qt::QueuedConnection);
}

void MemorySecretStore::write(
    const QString &key, const QString &secret, QObject *context, Callback<void> done)
{
    if (secret.isEmpty())
        m_secrets.remove(key);
    else
        m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
}

} // namespace kassa
