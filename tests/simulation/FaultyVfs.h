// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Dice.h"

#include <QtCore/QByteArray>
#include <map>
#include <memory>
#include <mutex>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace kassa::sim {

struct MemoryFile;

/// SQLite's default file system while it lives: files in memory, a disk that fails when it is told to, and a
/// power cut that keeps what was synced and nothing (or some torn sectors) of the rest. Files of a program
/// that was cut off stay readable to nobody: its open handles answer with I/O errors until they are closed.
class FaultyVfs final {
public:
    enum class Loss {
        Killed, ///< the process died; the system still writes everything
        Power, ///< everything not synced is gone
        Torn, ///< of what was not synced any sector may stand and any may be gone
    };
    enum class Trouble { Full, Write, Sync, Read };
    enum class Place { Write, Sync };

    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// An empty disk without faults; what it does next depends on the seed alone.
    void reset(quint64 seed);
    void put(const std::string &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes(const std::string &name) const;

    /// From the operation after the next `skip` of its kind on, `times` of them fail.
    void fail(Trouble trouble, int skip, int times);
    /// The machine stops at the operation after the next `skip` of its kind; `after`: it is done still.
    void stopAt(Place place, int skip, Loss loss, bool after);
    /// A disk that says that it has synced and has not: no program can be right on it, and the oracle has to
    /// see that.
    void lieAboutSyncs(bool lies) { m_lies = lies; }
    /// No trouble and no stop is waiting any more.
    void calm();
    /// The machine stops now.
    void stop(Loss loss);
    [[nodiscard]] bool stopped() const { return m_stopped; }
    /// Switched on again.
    void revive() { m_stopped = false; }
    /// Whether some file holds what a power cut would take.
    [[nodiscard]] bool unsynced() const;
    /// How often each trouble has struck.
    [[nodiscard]] const std::map<std::string, qint64> &struck() const { return m_struck; }
    /// `CURRENT_TIMESTAMP` of the simulated PC, ms since 1970.
    void setTime(qint64 utcMs) { m_time = utcMs; }

private:
    struct Handle;
    struct Methods;
    friend struct Methods;
    struct Pending {
        int skip = 0;
        int times = 0;
    };
    struct Stop {
        Place place;
        int skip;
        Loss loss;
        bool after;
    };
    bool strikes(Trouble trouble, const char *name);
    /// Whether the machine stops in this operation; `m_stop` says how.
    bool stopsIn(Place place);

    sqlite3_vfs m_vfs {};
    mutable std::recursive_mutex m_mutex;
    std::map<std::string, std::shared_ptr<MemoryFile>> m_files;
    std::map<Trouble, Pending> m_troubles;
    std::vector<Stop> m_stops;
    std::map<std::string, qint64> m_struck;
    Dice m_dice;
    quint64 m_life = 1; ///< handles of an earlier life are dead
    qint64 m_time = 0;
    bool m_stopped = false;
    bool m_lies = false;
};

} // namespace kassa::sim
