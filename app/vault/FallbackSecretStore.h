// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/vault/SecretStore.h"

#include <memory>

namespace kassa {

/// The system's store where there is one; where the PC has none, memory for this run, and said so (lasting()
/// turns false). A store that is there but locked or refusing stays the one that is asked: its refusal is an
/// answer.
class FallbackSecretStore final : public SecretStore {
    Q_OBJECT
public:
    /// `available` is asked by open() and tells once, later, whether the system's store works at all; until
    /// then questions wait.
    FallbackSecretStore(std::unique_ptr<SecretStore> system, std::unique_ptr<SecretStore> memory,
        std::function<void(QObject *, Callback<bool>)> available, QObject *parent = nullptr);
    void open() override;
    [[nodiscard]] bool lasting() const override;
    void read(const QString &key, QObject *context, Callback<QString> done) override;
    void write(const QString &key, const QString &secret, QObject *context, Callback<void> done) override;

Q_SIGNALS:
    /// It is known now where secrets rest.
    void decided();

private:
    void whenDecided(QObject *context, std::function<void()> what);
    [[nodiscard]] SecretStore &current() const;

    std::unique_ptr<SecretStore> m_system;
    std::unique_ptr<SecretStore> m_memory;
    std::function<void(QObject *, Callback<bool>)> m_ask; ///< empty once asked
    std::optional<bool> m_available;
};

} // namespace kassa
