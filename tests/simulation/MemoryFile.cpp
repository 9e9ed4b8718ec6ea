// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/MemoryFile.h"

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace kassa::sim {

namespace {
constexpr qint64 sector = 512;
}

bool MemoryFile::read(void *to, int amount, qint64 offset) const
{
    const qint64 there = std::clamp<qint64>(size() - offset, 0, amount);
    if (there > 0)
        std::memcpy(to, m_bytes.data() + offset, std::size_t(there));
    if (there == amount)
        return true;
    std::memset(static_cast<char *>(to) + there, 0, std::size_t(amount - there));
    return false;
}

void MemoryFile::write(const void *from, int amount, qint64 offset)
{
    const auto *bytes = static_cast<const char *>(from);
    Change change {offset, size(), {}, std::vector<char>(bytes, bytes + amount)};
    const qint64 there = std::clamp<qint64>(size() - offset, 0, amount);
    if (there > 0)
        change.before.assign(m_bytes.begin() + offset, m_bytes.begin() + offset + there);
    if (size() < offset + amount)
        m_bytes.resize(std::size_t(offset + amount));
    std::memcpy(m_bytes.data() + offset, bytes, std::size_t(amount));
    m_changes.push_back(std::move(change));
}

void MemoryFile::truncate(qint64 newSize)
{
    Change change {newSize, size(), {}, {}};
    if (newSize < size())
        change.before.assign(m_bytes.begin() + newSize, m_bytes.end());
    m_bytes.resize(std::size_t(newSize));
    m_changes.push_back(std::move(change));
}

QByteArray MemoryFile::bytes() const
{
    return {m_bytes.data(), qsizetype(m_bytes.size())};
}

std::shared_ptr<MemoryFile> MemoryFile::survivor(bool all, Dice *torn) const
{
    auto left = std::make_shared<MemoryFile>();
    left->m_bytes = m_bytes;
    if (all)
        return left;
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        left->m_bytes.resize(std::size_t(change->sizeBefore));
        std::copy(change->before.begin(), change->before.end(), left->m_bytes.begin() + change->offset);
    }
    if (!torn)
        return left;
    for (const Change &change : m_changes) {
        if (change.after.empty()) {
            if (torn->chance(50))
                left->m_bytes.resize(std::size_t(change.offset));
            continue;
        }
        const auto end = change.offset + qint64(change.after.size());
        for (qint64 at = change.offset; at < end;) {
            const qint64 next = std::min(end, (at / sector + 1) * sector);
            if (torn->chance(60)) {
                if (qint64(left->m_bytes.size()) < next)
                    left->m_bytes.resize(std::size_t(next));
                std::copy(change.after.begin() + (at - change.offset),
                    change.after.begin() + (next - change.offset), left->m_bytes.begin() + at);
            }
            at = next;
        }
    }
    return left;
}

void MemoryFile::forget(const FileUser *user)
{
    users.erase(std::remove(users.begin(), users.end(), user), users.end());
    // As the system does it: the shared memory goes with the last connection.
    if (users.empty())
        m_shared.clear();
}

bool MemoryFile::lock(FileUser &user, int level)
{
    const bool free = std::none_of(users.begin(), users.end(), [&](const FileUser *other) {
        if (other == &user)
            return false;
        if (level == SQLITE_LOCK_SHARED)
            return other->level >= SQLITE_LOCK_PENDING;
        if (level == SQLITE_LOCK_RESERVED)
            return other->level >= SQLITE_LOCK_RESERVED;
        return other->level >= SQLITE_LOCK_SHARED;
    });
    if (free)
        user.level = std::max(user.level, level);
    return free;
}

bool MemoryFile::reserved() const
{
    return std::any_of(
        users.begin(), users.end(), [](const FileUser *user) { return user->level >= SQLITE_LOCK_RESERVED; });
}

bool MemoryFile::shmLock(FileUser &user, unsigned mask, bool exclusive)
{
    const bool free = std::none_of(users.begin(), users.end(), [&](const FileUser *other) {
        return other != &user
            && ((other->exclusive & mask) != 0 || (exclusive && (other->shared & mask) != 0));
    });
    if (free)
        (exclusive ? user.exclusive : user.shared) |= mask;
    return free;
}

void *MemoryFile::shared(std::size_t region, std::size_t size, bool extend)
{
    if (region < m_shared.size())
        return m_shared[region].get();
    if (!extend)
        return nullptr;
    while (m_shared.size() <= region) {
        m_shared.push_back(std::make_unique<char[]>(size));
        std::memset(m_shared.back().get(), 0, size);
    }
    return m_shared[region].get();
}

} // namespace kassa::sim
