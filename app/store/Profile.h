// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Result.h"

#include <QtCore/QLockFile>
#include <memory>

namespace kassa {

/// A till's folder (contracts.md, "Profile"): kassa.db, settings.ini, lock, cache/, receipts/, logs/; folder
/// 0700, files 0600.
class Profile final {
public:
    enum class Trouble { InUse, Unusable };
    struct Failure {
        Trouble trouble;
        QString reason;
    };
    /// Makes what is missing and takes the lock. A dead program's lock is taken over; a read-only or
    /// unmakeable folder is Unusable.
    [[nodiscard]] static tl::expected<std::unique_ptr<Profile>, Failure> open(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString settingsFile() const;
    /// The till's own rules for the bill scanner; need not be there.
    [[nodiscard]] QString scanRulesFile() const;
    [[nodiscard]] QString cacheFolder() const;
    [[nodiscard]] QString receiptsFolder() const;
    [[nodiscard]] QString logsFolder() const;
    /// Rule 4b: 4 MiB kept for the moment when the disk is full. Released once; made again at the next start
    /// with room.
    void releaseReserve();

private:
    explicit Profile(QString folder);
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace kassa
