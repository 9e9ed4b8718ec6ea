// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ClaimDocument.h"

#include <QtCore/QObject>

#include <functional>

namespace kassa {

/// Saves claim packets: fills the paper, lays it out and writes the files on a worker, so that a long history
/// or a slow disk holds nobody up. Main thread.
class ClaimService final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<ClaimFiles> &)>;
    /// Called on a worker.
    using Write = std::function<Result<ClaimFiles>(const ClaimPacket &, const QString &folder)>;

    /// `folder` is where packets go unless told otherwise: "claims" in Profile::receiptsFolder(). `write` is
    /// writeClaim in the program; a test of its failures brings another one.
    explicit ClaimService(QString folder, QObject *parent = nullptr, Write write = writeClaim);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Makes the packet and writes it into `folder`, or into the service's own where that is empty. One
    /// completion, later; none after `context` died, and the files are written all the same. `packet` is
    /// called on the worker: it may own what it needs, and nothing of a window.
    void save(std::function<ClaimPacket()> packet, const QString &folder, QObject *context, Done done);

private:
    QString m_folder;
    Write m_write;
};

} // namespace kassa
