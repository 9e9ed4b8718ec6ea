// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated world itself: honest lives pass, lives repeat, the disk loses what it should, and a life on a
// disk that lies is caught and cut down to a few lines.
#include "tests/simulation/Campaign.h"
#include "tests/simulation/Shrink.h"

#include <QtCore/QHashSeed>
#include <QtTest/QtTest>

using namespace kassa;
using namespace kassa::sim;
using namespace Qt::StringLiterals;

namespace {

/// Opens, writes, syncs and reads as SQLite does.
class OpenFile {
public:
    explicit OpenFile(const char *name)
        : m_vfs(sqlite3_vfs_find(nullptr))
        , m_room(std::size_t(m_vfs->szOsFile))
    {
        m_file = reinterpret_cast<sqlite3_file *>(m_room.data());
        if (m_vfs->xOpen(m_vfs, name, m_file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
            != SQLITE_OK)
            qFatal("open");
    }
    ~OpenFile() { m_file->pMethods->xClose(m_file); }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    int write(const QByteArray &bytes, qint64 at)
    {
        return m_file->pMethods->xWrite(m_file, bytes.constData(), int(bytes.size()), at);
    }
    int sync() { return m_file->pMethods->xSync(m_file, SQLITE_SYNC_NORMAL); }

private:
    sqlite3_vfs *m_vfs;
    std::vector<char> m_room;
    sqlite3_file *m_file = nullptr;
};

/// A life in which nothing goes wrong.
Script quiet(int bills)
{
    Script script;
    script.seed = 5;
    for (int i = 0; i < bills; ++i) {
        script.bills.push_back({u"%1"_s.arg(i), 1000 + 100 * i});
        Action serve;
        serve.bill = i;
        serve.seed = mixed(quint64(i));
        script.actions.push_back(serve);
    }
    return script;
}

bool fails(const Outcome &outcome, char letter)
{
    return std::any_of(outcome.violations.cbegin(), outcome.violations.cend(),
        [letter](const Violation &violation) { return violation.letter == letter; });
}

} // namespace

class WorldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QHashSeed::setDeterministicGlobalSeed();
        QLoggingCategory::setFilterRules(u"kassa.*=false"_s);
        m_workshop = std::make_unique<Workshop>(m_disk);
    }
    void init() { m_disk.lieAboutSyncs(false); }

    void aPowerCutTakesWhatWasNotSynced()
    {
        m_disk.reset(1);
        {
            OpenFile file("f");
            QCOMPARE(file.write("aaaa", 0), SQLITE_OK);
            QCOMPARE(file.sync(), SQLITE_OK);
            QVERIFY(!m_disk.unsynced());
            QCOMPARE(file.write("bb", 1), SQLITE_OK);
            QCOMPARE(file.write("cccc", 4), SQLITE_OK);
            QVERIFY(m_disk.unsynced());
            m_disk.stop(FaultyVfs::Loss::Power);
            QCOMPARE(file.write("dddd", 0), SQLITE_IOERR_WRITE);
            QCOMPARE(file.sync(), SQLITE_IOERR_FSYNC);
        }
        m_disk.revive();
        QCOMPARE(m_disk.bytes("f"), QByteArray("aaaa"));
    }

    void aKilledProcessLeavesWhatItWrote()
    {
        m_disk.reset(1);
        {
            OpenFile file("f");
            QCOMPARE(file.write("aaaa", 0), SQLITE_OK);
            m_disk.stop(FaultyVfs::Loss::Killed);
        }
        m_disk.revive();
        QCOMPARE(m_disk.bytes("f"), QByteArray("aaaa"));
    }

    void tornSectorsAreOldOrNewAndNothingElse()
    {
        bool mixedOnce = false;
        for (quint64 seed = 1; seed < 20; ++seed) {
            m_disk.reset(seed);
            {
                OpenFile file("f");
                QCOMPARE(file.write(QByteArray(2048, 'a'), 0), SQLITE_OK);
                QCOMPARE(file.sync(), SQLITE_OK);
                QCOMPARE(file.write(QByteArray(2048, 'b'), 0), SQLITE_OK);
                m_disk.stop(FaultyVfs::Loss::Torn);
            }
            m_disk.revive();
            const QByteArray left = m_disk.bytes("f");
            QCOMPARE(left.size(), 2048);
            for (qsizetype at = 0; at < left.size(); at += 512)
                QCOMPARE(left.mid(at, 512), QByteArray(512, left.at(at)));
            mixedOnce = mixedOnce || (left.contains('a') && left.contains('b'));
        }
        QVERIFY(mixedOnce);
    }

    void theNthWriteFailsAndTheNthSyncStopsTheMachine()
    {
        m_disk.reset(1);
        {
            OpenFile file("f");
            m_disk.fail(FaultyVfs::Trouble::Full, 1, 2);
            QCOMPARE(file.write("a", 0), SQLITE_OK);
            QCOMPARE(file.write("b", 1), SQLITE_FULL);
            QCOMPARE(file.write("b", 1), SQLITE_FULL);
            QCOMPARE(file.write("b", 1), SQLITE_OK);
            m_disk.stopAt(FaultyVfs::Place::Sync, 1, FaultyVfs::Loss::Power, false);
            QCOMPARE(file.sync(), SQLITE_OK);
            QCOMPARE(file.write("c", 2), SQLITE_OK);
            QCOMPARE(file.sync(), SQLITE_IOERR_FSYNC);
            QVERIFY(m_disk.stopped());
        }
        m_disk.revive();
        QCOMPARE(m_disk.bytes("f"), QByteArray("ab"));
    }

    void aQuietLifePaysItsBills()
    {
        const Script script = quiet(30);
        const Outcome outcome = live(script);
        for (const Violation &violation : outcome.violations)
            QFAIL(qPrintable(violation.what));
        QVERIFY(outcome.payments >= 20);
        QVERIFY(outcome.states.at(u"Paid"_s) >= 12);
        QVERIFY(outcome.faults.empty());
    }

    void aLifeRepeatsWhateverCameBefore()
    {
        const Script script = scriptOf(12);
        const Outcome first = live(script);
        live(scriptOf(13));
        const Outcome second = live(script);
        QCOMPARE(second.digest, first.digest);
        QCOMPARE(second.faults, first.faults);
        QVERIFY(live(scriptOf(14)).digest != first.digest);
    }

    void seedsInARowGoThroughAllFaults()
    {
        std::map<Fault, int> armed;
        for (quint64 seed = 0; seed < quint64(faultCount); ++seed)
            for (const Action &action : scriptOf(seed).actions)
                if (action.kind == Action::Kind::Arm)
                    ++armed[action.fault.fault];
        QCOMPARE(int(armed.size()), faultCount);
    }

    void aDiskThatLiesIsCaughtAndTheScriptGetsShort()
    {
        // Without its synced journal no program can keep the laws: the oracle has to say so, and the life is
        // cut down to the few lines that matter.
        m_disk.lieAboutSyncs(true);
        for (quint64 seed = 1; seed < 60; ++seed) {
            const Script script = scriptOf(seed);
            const Outcome outcome = live(script);
            if (!fails(outcome, 'b'))
                continue;
            const Script shorter
                = shrunk(script, 'b', 60, [this](const Script &candidate) { return live(candidate); });
            QVERIFY(fails(live(shorter), 'b'));
            QVERIFY(shorter.actions.size() * 3 < script.actions.size());
            QVERIFY(textOf(shorter).contains(u"script of seed %1"_s.arg(seed)));
            m_disk.lieAboutSyncs(false);
            QVERIFY(!fails(live(shorter), 'b'));
            return;
        }
        QFAIL("a disk that lies was never caught");
    }

    void aTallyKnowsWhatWasNeverReached()
    {
        Tally tally;
        QVERIFY(tally.neverReached().contains(u"fault hang"_s));
        QVERIFY(tally.neverReached().contains(u"state NotCharged"_s));
        Outcome outcome;
        outcome.payments = 3;
        outcome.faults[u"hang"_s] = 2;
        outcome.states[u"NotCharged"_s] = 1;
        outcome.violations = {{'a', {}}, {'b', {}}, {'c', {}}, {'e', {}}};
        tally.add(outcome);
        QVERIFY(!tally.neverReached().contains(u"fault hang"_s));
        QVERIFY(!tally.neverReached().contains(u"state NotCharged"_s));
        const auto read = Tally::fromJson(tally.json(7));
        QVERIFY(read);
        QCOMPARE(read->json(7), tally.json(7));
        QCOMPARE(read->doubled + read->lost + read->falsePaid + read->other, 4);
        QVERIFY(read->violated());
    }

private:
    Outcome live(const Script &script) { return World(m_disk, *m_workshop, script).run(); }

    FaultyVfs m_disk;
    std::unique_ptr<Workshop> m_workshop;
};

QTEST_GUILESS_MAIN(WorldTest)
#include "tst_world.moc"
