// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/vault/SecretStore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace kassa {

/// The system's secret store by QtKeychain: Secret Service or KWallet. There is no fall-back to plain files.
/// Each profile has entries of its own.
class KeychainSecretStore final : public SecretStore {
    Q_OBJECT
public:
    /// A store that waits for somebody to unlock it can hold an answer for minutes.
    static constexpr std::chrono::milliseconds patience = std::chrono::seconds(20);

    explicit KeychainSecretStore(const QString &profileFolder, QObject *parent = nullptr,
        std::chrono::milliseconds timeout = patience);

    /// Whether there is a store that answers: false also where it is locked and stays so, refuses, or is
    /// silent for `timeout`. Never completes with an error. The program then keeps secrets in memory and says
    /// so.
    static void probe(QObject *context, Callback<bool> done, std::chrono::milliseconds timeout = patience);

    [[nodiscard]] bool lasting() const override { return true; }
    void read(const QString &key, QObject *context, Callback<QString> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Callback<void> done) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace kassa
