// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/vault/SecretStore.h"

#include <QtCore/QHash>

namespace kassa {

/// Secrets of this process only: where the system has no store, for the embedded sandbox and for tests.
class MemorySecretStore final : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;
    [[nodiscard]] bool lasting() const override { return false; }
    void read(const QString &key, QObject *context, Callback<QString> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Callback<void> done) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace kassa
