// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/simulation/Oracle.h"
#include "tests/simulation/Script.h"
#include "tests/simulation/SimCashier.h"

namespace kassa::sim {

/// What a life of a till came to.
struct Outcome {
    QList<Violation> violations;
    qint64 payments = 0; ///< rows of the journal
    std::map<QString, qint64> faults; ///< played, by name
    std::map<QString, qint64> states; ///< entered, by name
    QString digest; ///< of everything that happened: two runs of one script must agree
};

/// One simulated world: a PC with its disk and clocks, the program on it, the cashier, the network and the
/// gateway. Carries a script out, lets the server turn truthful, waits until everything has settled, and asks
/// the oracle. Main thread; nothing else may run in Qt's event loop meanwhile.
class World final {
public:
    World(FaultyVfs &disk, const Workshop &workshop, const Script &script);
    ~World();
    [[nodiscard]] Outcome run();

private:
    void next();
    [[nodiscard]] int openBill();
    void serve(const Action &action, bool goOn);
    bool step();
    void startProgram();
    void stopProgram();
    void closeProgram(int patience, qint64 off);
    void startLater(qint64 ms);
    void wire(Method method, const QJsonObject &body);
    void settledByItself(PaymentId id);
    void setClock(qint64 offset);
    void becomeTruthful();
    [[nodiscard]] bool allSeen();
    [[nodiscard]] bool settled();
    void runFor(qint64 ms);
    void collect();
    void count(const QString &name) { ++m_outcome.faults[name]; }
    void violated(char letter, const QString &what) { m_outcome.violations += {letter, what}; }

    FaultyVfs &m_disk;
    const Script &m_script;
    Timeline m_timeline;
    VirtualClock m_clock;
    FaultTable m_faults;
    SimGateway m_gateway;
    SimNetwork m_network;
    SimToken m_token;
    std::vector<Bill> m_bills;
    SimSenior m_senior;
    SimTill m_till;
    Desk m_people;
    std::vector<std::shared_ptr<Payer>> m_payers;
    std::size_t m_next = 0;
    Dice m_dice;
    std::optional<std::pair<quint64, FaultyVfs::Loss>> m_stopAtStep;
    bool m_scriptDone = false;
    bool m_lastQuestions = false; ///< the script is over: nobody closes the program any more
    int m_failedStarts = 0;
    quint64 m_startTicket = 0;
    QHash<QString, int> m_paysOnWire;
    QHash<QString, int> m_createsOnWire;
    Outcome m_outcome;
};

} // namespace kassa::sim
