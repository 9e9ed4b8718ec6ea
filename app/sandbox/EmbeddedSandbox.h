// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/sandbox/SandboxServer.h"

namespace kassa::sandbox {

/// A SandboxServer on a thread of its own: for `kassa --sandbox`, the tour and tests.
///
/// All members may be called from any thread but the sandbox's own; start() from one thread, once. arm(),
/// clearFaults(), charge(), cancel(), ledger() and cards() wait until the server's thread has answered, which
/// takes as long as the request that it is just serving: they are for tests and the tour, not for a thread
/// that paints.
class EmbeddedSandbox {
public:
    EmbeddedSandbox();
    /// Closes the port, writes the ledger and ends the thread.
    ~EmbeddedSandbox();
    EmbeddedSandbox(const EmbeddedSandbox &) = delete;
    EmbeddedSandbox &operator=(const EmbeddedSandbox &) = delete;

    /// Returns once the server listens; false with one line of English in `error` where it can't.
    bool start(const SandboxOptions &options, QString *error = nullptr);
    /// http://127.0.0.1:PORT; invalid before start().
    [[nodiscard]] QUrl url() const;

    bool arm(const QJsonObject &fault, QString *error = nullptr);
    void clearFaults();
    bool charge(const QString &transactionId, QString *error = nullptr);
    bool cancel(const QString &transactionId, QString *error = nullptr);
    [[nodiscard]] QJsonObject ledger() const;
    [[nodiscard]] QJsonArray cards() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kassa::sandbox
