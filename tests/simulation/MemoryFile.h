// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Dice.h"

#include <QtCore/QByteArray>
#include <memory>
#include <vector>

namespace kassa::sim {

/// What one open handle holds of a file's locks: SQLite's level, and the slots of the shared memory.
struct FileUser {
    int level = 0;
    unsigned shared = 0;
    unsigned exclusive = 0;
};

/// A file in memory that remembers what was not synced yet, and can so be what a power cut leaves of it.
struct MemoryFile {
    std::vector<FileUser *> users;

    /// False where the file is shorter; the rest is zeroed, as SQLite asks for.
    bool read(void *to, int amount, qint64 offset) const;
    void write(const void *from, int amount, qint64 offset);
    void truncate(qint64 size);
    void sync() { m_changes.clear(); }
    [[nodiscard]] qint64 size() const { return qint64(m_bytes.size()); }
    [[nodiscard]] bool unsynced() const { return !m_changes.empty(); }
    [[nodiscard]] QByteArray bytes() const;
    /// The file after the machine stopped: all of it, what was synced, or (with dice) some sectors more.
    [[nodiscard]] std::shared_ptr<MemoryFile> survivor(bool all, Dice *torn) const;

    void forget(const FileUser *user);
    bool lock(FileUser &user, int level);
    [[nodiscard]] bool reserved() const;
    bool shmLock(FileUser &user, unsigned mask, bool exclusive);
    [[nodiscard]] void *shared(std::size_t region, std::size_t size, bool extend);

private:
    struct Change {
        qint64 offset;
        qint64 sizeBefore;
        std::vector<char> before; ///< what lay there, as far as the file reached
        std::vector<char> after; ///< empty: a truncation to `offset`
    };
    std::vector<char> m_bytes;
    std::vector<Change> m_changes;
    std::vector<std::unique_ptr<char[]>> m_shared;
};

} // namespace kassa::sim
