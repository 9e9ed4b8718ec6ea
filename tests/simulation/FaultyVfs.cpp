// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/FaultyVfs.h"

#include "tests/simulation/MemoryFile.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <new>

namespace kassa::sim {

struct FaultyVfs::Handle {
    sqlite3_file base;
    FaultyVfs *vfs;
    quint64 life;
    std::shared_ptr<MemoryFile> file;
    FileUser user;
};

/// SQLite's callbacks. Each takes the lock, as a worker may have a connection of its own.
struct FaultyVfs::Methods {
    using Lock = std::lock_guard<std::recursive_mutex>;

    static FaultyVfs &of(sqlite3_vfs *vfs) { return *static_cast<FaultyVfs *>(vfs->pAppData); }
    static Handle &of(sqlite3_file *file) { return *reinterpret_cast<Handle *>(file); }
    static bool dead(const Handle &handle) { return handle.life != handle.vfs->m_life; }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
    {
        FaultyVfs &self = of(vfs);
        const Lock lock(self.m_mutex);
        file->pMethods = nullptr;
        if (self.m_stopped)
            return SQLITE_CANTOPEN;
        std::shared_ptr<MemoryFile> target;
        if (!name) {
            target = std::make_shared<MemoryFile>();
        } else if (const auto known = self.m_files.find(name); known != self.m_files.end()) {
            target = known->second;
        } else if ((flags & SQLITE_OPEN_CREATE) != 0) {
            target = std::make_shared<MemoryFile>();
            self.m_files[name] = target;
        } else {
            return SQLITE_CANTOPEN;
        }
        auto *handle = new (file) Handle {{}, &self, self.m_life, target, {}};
        target->users.push_back(&handle->user);
        handle->base.pMethods = &io();
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }
    static int close(sqlite3_file *file)
    {
        Handle &handle = of(file);
        FaultyVfs &self = *handle.vfs;
        const Lock lock(self.m_mutex);
        handle.file->forget(&handle.user);
        handle.~Handle();
        return SQLITE_OK;
    }
    static int read(sqlite3_file *file, void *to, int amount, sqlite3_int64 offset)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        if (dead(handle) || handle.vfs->strikes(Trouble::Read, "disk_read_error"))
            return SQLITE_IOERR_READ;
        return handle.file->read(to, amount, offset) ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file *file, const void *from, int amount, sqlite3_int64 offset)
    {
        Handle &handle = of(file);
        FaultyVfs &self = *handle.vfs;
        const Lock lock(self.m_mutex);
        if (dead(handle))
            return SQLITE_IOERR_WRITE;
        if (self.stopsIn(Place::Write)) {
            const Stop stop = self.m_stops.back();
            self.m_stops.clear();
            if (stop.after)
                handle.file->write(from, amount, offset);
            else if (stop.loss == Loss::Torn)
                handle.file->write(from, amount / 2, offset);
            self.stop(stop.loss);
            return SQLITE_IOERR_WRITE;
        }
        if (self.strikes(Trouble::Full, "disk_full"))
            return SQLITE_FULL;
        if (self.strikes(Trouble::Write, "disk_write_error"))
            return SQLITE_IOERR_WRITE;
        handle.file->write(from, amount, offset);
        return SQLITE_OK;
    }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        if (dead(handle))
            return SQLITE_IOERR_TRUNCATE;
        handle.file->truncate(size);
        return SQLITE_OK;
    }
    static int sync(sqlite3_file *file, int)
    {
        Handle &handle = of(file);
        FaultyVfs &self = *handle.vfs;
        const Lock lock(self.m_mutex);
        if (dead(handle))
            return SQLITE_IOERR_FSYNC;
        if (self.stopsIn(Place::Sync)) {
            const Stop stop = self.m_stops.back();
            self.m_stops.clear();
            if (stop.after)
                handle.file->sync();
            self.stop(stop.loss);
            return SQLITE_IOERR_FSYNC;
        }
        if (self.strikes(Trouble::Sync, "disk_sync_error"))
            return SQLITE_IOERR_FSYNC;
        if (!self.m_lies)
            handle.file->sync();
        return SQLITE_OK;
    }
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        *size = handle.file->size();
        return dead(handle) ? SQLITE_IOERR_FSTAT : SQLITE_OK;
    }
    static int lock(sqlite3_file *file, int level)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        return handle.file->lock(handle.user, level) ? SQLITE_OK : SQLITE_BUSY;
    }
    static int unlock(sqlite3_file *file, int level)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        handle.user.level = std::min(handle.user.level, level);
        return SQLITE_OK;
    }
    static int reserved(sqlite3_file *file, int *out)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        *out = handle.file->reserved() ? 1 : 0;
        return SQLITE_OK;
    }
    static int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
    static int sectorSize(sqlite3_file *) { return 4096; }
    static int characteristics(sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    static int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **out)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        if (dead(handle))
            return SQLITE_IOERR_SHMMAP;
        *out = handle.file->shared(std::size_t(region), std::size_t(size), extend != 0);
        return SQLITE_OK;
    }
    static int shmLock(sqlite3_file *file, int offset, int count, int flags)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        const auto mask = unsigned((1U << unsigned(count)) - 1U) << unsigned(offset);
        const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
        if ((flags & SQLITE_SHM_UNLOCK) != 0) {
            (exclusive ? handle.user.exclusive : handle.user.shared) &= ~mask;
            return SQLITE_OK;
        }
        return handle.file->shmLock(handle.user, mask, exclusive) ? SQLITE_OK : SQLITE_BUSY;
    }
    static void shmBarrier(sqlite3_file *) { std::atomic_thread_fence(std::memory_order_seq_cst); }
    static int shmUnmap(sqlite3_file *file, int)
    {
        Handle &handle = of(file);
        const Lock lock(handle.vfs->m_mutex);
        handle.user.shared = handle.user.exclusive = 0;
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs *vfs, const char *name, int)
    {
        FaultyVfs &self = of(vfs);
        const Lock lock(self.m_mutex);
        if (self.m_stopped)
            return SQLITE_IOERR_DELETE;
        return self.m_files.erase(name) > 0 ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
    }
    static int access(sqlite3_vfs *vfs, const char *name, int, int *out)
    {
        FaultyVfs &self = of(vfs);
        const Lock lock(self.m_mutex);
        *out = self.m_files.count(name) > 0 ? 1 : 0;
        return SQLITE_OK;
    }
    static int fullPath(sqlite3_vfs *, const char *name, int room, char *out)
    {
        sqlite3_snprintf(room, out, "%s", name);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs *vfs, int amount, char *out)
    {
        FaultyVfs &self = of(vfs);
        const Lock lock(self.m_mutex);
        for (int i = 0; i < amount; ++i)
            out[i] = char(self.m_dice.below(256));
        return amount;
    }
    static int sleep(sqlite3_vfs *, int us) { return us; }
    static int time(sqlite3_vfs *vfs, sqlite3_int64 *out)
    {
        *out = of(vfs).m_time + sqlite3_int64 {210'866'760'000'000};
        return SQLITE_OK;
    }
    static int lastError(sqlite3_vfs *, int, char *) { return 0; }

    static const sqlite3_io_methods &io()
    {
        static const sqlite3_io_methods methods = [] {
            sqlite3_io_methods m {};
            m.iVersion = 2;
            m.xClose = close;
            m.xRead = read;
            m.xWrite = write;
            m.xTruncate = truncate;
            m.xSync = sync;
            m.xFileSize = fileSize;
            m.xLock = lock;
            m.xUnlock = unlock;
            m.xCheckReservedLock = reserved;
            m.xFileControl = control;
            m.xSectorSize = sectorSize;
            m.xDeviceCharacteristics = characteristics;
            m.xShmMap = shmMap;
            m.xShmLock = shmLock;
            m.xShmBarrier = shmBarrier;
            m.xShmUnmap = shmUnmap;
            return m;
        }();
        return methods;
    }
};

FaultyVfs::FaultyVfs()
{
    m_vfs.iVersion = 2;
    m_vfs.szOsFile = sizeof(Handle);
    m_vfs.mxPathname = 512;
    m_vfs.zName = "kassa-simulation";
    m_vfs.pAppData = this;
    m_vfs.xOpen = Methods::open;
    m_vfs.xDelete = Methods::remove;
    m_vfs.xAccess = Methods::access;
    m_vfs.xFullPathname = Methods::fullPath;
    m_vfs.xRandomness = Methods::randomness;
    m_vfs.xSleep = Methods::sleep;
    m_vfs.xGetLastError = Methods::lastError;
    m_vfs.xCurrentTimeInt64 = Methods::time;
    sqlite3_vfs_register(&m_vfs, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
}

void FaultyVfs::reset(quint64 seed)
{
    const Methods::Lock lock(m_mutex);
    m_files.clear();
    m_struck.clear();
    m_dice = Dice(seed);
    m_stopped = false;
    ++m_life;
    calm();
    // SQLite keeps a stream of its own, seeded once from xRandomness: without this a run would depend on the
    // runs before it.
    sqlite3_randomness(0, nullptr);
}

void FaultyVfs::put(const std::string &name, const QByteArray &bytes)
{
    const Methods::Lock lock(m_mutex);
    auto file = std::make_shared<MemoryFile>();
    file->write(bytes.constData(), int(bytes.size()), 0);
    file->sync();
    m_files[name] = std::move(file);
}

QByteArray FaultyVfs::bytes(const std::string &name) const
{
    const Methods::Lock lock(m_mutex);
    const auto found = m_files.find(name);
    return found == m_files.end() ? QByteArray() : found->second->bytes();
}

void FaultyVfs::fail(Trouble trouble, int skip, int times)
{
    const Methods::Lock lock(m_mutex);
    m_troubles[trouble] = {skip, times};
}

void FaultyVfs::stopAt(Place place, int skip, Loss loss, bool after)
{
    const Methods::Lock lock(m_mutex);
    m_stops = {{place, skip, loss, after}};
}

void FaultyVfs::calm()
{
    const Methods::Lock lock(m_mutex);
    m_troubles.clear();
    m_stops.clear();
}

void FaultyVfs::stop(Loss loss)
{
    const Methods::Lock lock(m_mutex);
    if (m_stopped)
        return;
    for (auto &[name, file] : m_files)
        file = file->survivor(loss == Loss::Killed, loss == Loss::Torn ? &m_dice : nullptr);
    m_troubles.clear();
    m_stops.clear();
    m_stopped = true;
    ++m_life;
}

bool FaultyVfs::unsynced() const
{
    const Methods::Lock lock(m_mutex);
    return std::any_of(
        m_files.begin(), m_files.end(), [](const auto &entry) { return entry.second->unsynced(); });
}

bool FaultyVfs::strikes(Trouble trouble, const char *name)
{
    const auto found = m_troubles.find(trouble);
    if (found == m_troubles.end())
        return false;
    if (found->second.skip > 0) {
        --found->second.skip;
        return false;
    }
    if (--found->second.times <= 0)
        m_troubles.erase(found);
    ++m_struck[name];
    return true;
}

bool FaultyVfs::stopsIn(Place place)
{
    if (m_stops.empty() || m_stops.back().place != place || m_stops.back().skip-- > 0)
        return false;
    static constexpr const char *losses[] = {"process_killed", "power_cut", "torn_sectors"};
    ++m_struck[losses[static_cast<int>(m_stops.back().loss)]];
    ++m_struck[place == Place::Write ? "stop_at_write" : "stop_at_sync"];
    return true;
}

} // namespace kassa::sim
