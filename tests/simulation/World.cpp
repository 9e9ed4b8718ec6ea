// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/World.h"

#include <QtCore/QCryptographicHash>

namespace kassa::sim {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr quint64 mostSteps = 2'000'000;

QString lossName(FaultyVfs::Loss loss)
{
    switch (loss) {
    case FaultyVfs::Loss::Killed:
        return u"process_killed"_s;
    case FaultyVfs::Loss::Power:
        return u"power_cut"_s;
    case FaultyVfs::Loss::Torn:
        return u"torn_sectors"_s;
    }
    return {};
}
} // namespace

World::World(FaultyVfs &disk, const Workshop &workshop, const Script &script)
    : m_disk(disk)
    , m_script(script)
    , m_clock(m_timeline)
    , m_gateway(script.harshServer)
    , m_network(m_timeline, m_gateway, m_faults, script.seed)
    , m_token(m_timeline)
    , m_senior(m_timeline, [this](const PaymentRow &row) { return m_people.billOf(row); })
    , m_till(workshop, {m_timeline, m_clock, m_network, m_token, m_senior})
    , m_people {m_timeline, m_token, m_till, m_bills, m_faults}
{
    disk.reset(mixed(script.seed));
    workshop.layOut(disk);
    for (const BillLine &line : script.bills) {
        Bill bill;
        bill.account = line.account;
        bill.amount = line.amount;
        bill.typed = {line.amount};
        m_bills.push_back(bill);
    }
    m_network.onWire = [this](Method method, const QJsonObject &body) { wire(method, body); };
    m_network.authorised = [this](const QByteArray &header) { return m_token.accepted(header); };
}

World::~World()
{
    for (const auto &payer : m_payers)
        payer->programDied();
    m_till.close();
    Timeline::settle();
}

void World::wire(Method method, const QJsonObject &body)
{
    if (method == Method::Create) {
        ++m_createsOnWire[wireKey(body.value("account"_L1).toObject().value("code"_L1).toString(),
            body.value("amount"_L1).toInteger())];
        return;
    }
    if (method != Method::Pay)
        return;
    const QString id = body.value("transactionId"_L1).toString();
    const int sent = ++m_paysOnWire[id];
    // Law 2 at the very instant: the attempt is in the journal, and the disk holds it.
    const auto row = m_till.journal().byTransaction(SimTill::origin(), id);
    if (row && (row->state != PaymentState::PaySent || row->attempts < sent)
        && row->state != PaymentState::Paid)
        violated('e',
            u"pay %1 of %2 left while the row said %3, %4 attempts"_s.arg(sent).arg(
                id, stateName(row->state), QString::number(row->attempts)));
}

bool World::step()
{
    m_disk.setTime(m_timeline.now() + m_clock.wallOffset());
    if (m_timeline.steps() > mostSteps || !m_timeline.step()) {
        violated('b', u"the run does not end"_s);
        return false;
    }
    if (m_stopAtStep && m_timeline.steps() >= m_stopAtStep->first) {
        if (m_till.running()) {
            count(u"stop_at_step"_s);
            count(lossName(m_stopAtStep->second));
            m_disk.stop(m_stopAtStep->second);
        }
        m_stopAtStep.reset();
    }
    if (m_disk.stopped())
        stopProgram();
    return true;
}

void World::stopProgram()
{
    m_network.cut();
    for (const auto &payer : m_payers)
        payer->programDied();
    m_till.close();
    Timeline::settle();
    m_disk.revive();
    startLater(m_dice.chance(70) ? m_dice.between(3 * second, minute) : m_dice.between(minute, 15 * minute));
}

void World::closeProgram(int patience, qint64 off)
{
    if (!m_till.running() || m_lastQuestions)
        return;
    if (patience > 0 && m_till.desk().answerAwaited()) {
        m_timeline.in(second, [this, patience, off] { closeProgram(patience - 1, off); });
        return;
    }
    count(u"program_closed"_s);
    for (const auto &payer : m_payers)
        payer->programDied();
    m_till.close();
    startLater(off);
}

void World::startLater(qint64 ms)
{
    m_timeline.in(ms, [this, ticket = ++m_startTicket] {
        if (ticket == m_startTicket && !m_till.running())
            startProgram();
    });
}

void World::startProgram()
{
    m_clock.restart(m_dice.between(1, 50) * minute);
    if (!m_till.start()) {
        if (m_disk.stopped())
            return;
        if (++m_failedStarts > 200) {
            violated('b', u"the journal can't be opened any more: "_s + m_till.trouble());
            m_scriptDone = true;
            return;
        }
        startLater(5 * second);
        return;
    }
    m_failedStarts = 0;
    QObject::connect(
        &m_till.desk(), &PaymentDesk::settled, &m_till.desk(), [this](PaymentId id) { settledByItself(id); });
    const auto payers = m_payers;
    for (const auto &payer : payers)
        payer->programStarted();
}

void World::settledByItself(PaymentId id)
{
    const std::optional<PaymentRow> row = m_till.desk().row(id);
    if (!row || row->state != PaymentState::Paid)
        return;
    if (Bill *bill = m_people.billOf(*row))
        bill->done = true;
    printReceipt(m_till.desk(), *row);
}

void World::setClock(qint64 offset)
{
    if (offset == m_clock.wallOffset())
        return;
    count(offset < m_clock.wallOffset() ? u"clock_back"_s : u"clock_forward"_s);
    m_clock.setWallOffset(offset);
    m_people.clockSetAt = m_timeline.now();
}

void World::serve(const Action &action, bool goOn)
{
    auto payer = std::make_shared<Payer>(m_people, m_bills[std::size_t(action.bill)], action.seed);
    m_payers.erase(std::remove_if(m_payers.begin(), m_payers.end(),
                       [](const std::shared_ptr<Payer> &old) { return old->gone(); }),
        m_payers.end());
    m_payers.push_back(payer);
    if (!goOn)
        payer->onGone = [this] { next(); };
    if (action.kind == Action::Kind::Senior)
        payer->beginWithSenior();
    else
        payer->begin();
}

void World::next()
{
    if (m_next >= m_script.actions.size()) {
        m_scriptDone = true;
        return;
    }
    const Action &action = m_script.actions[m_next++];
    m_dice = Dice(action.seed);
    m_senior.dice = Dice(mixed(action.seed));
    qint64 wait = m_dice.between(200, 2000);
    switch (action.kind) {
    case Action::Kind::Serve:
        serve(action, action.flag);
        if (!action.flag)
            return;
        break;
    case Action::Kind::Return:
        if (Bill &bill = m_bills[std::size_t(action.bill)]; bill.tried) {
            // A colleague who does not know that it was paid: only the program can tell.
            if (m_dice.chance(60))
                bill.done = false;
            serve(action, false);
            return;
        }
        break;
    case Action::Kind::Arm:
        m_faults.arm(action.fault);
        break;
    case Action::Kind::StopAtStep:
        m_stopAtStep = {m_timeline.steps() + quint64(action.number), action.loss};
        break;
    case Action::Kind::StopAtWrite:
        m_disk.stopAt(FaultyVfs::Place::Write, int(action.number), action.loss, action.flag);
        break;
    case Action::Kind::StopAtSync:
        m_disk.stopAt(FaultyVfs::Place::Sync, int(action.number), action.loss, action.flag);
        break;
    case Action::Kind::Close:
        closeProgram(10,
            action.number > 0       ? action.number
                : m_dice.chance(80) ? m_dice.between(5 * second, 5 * minute)
                                    : m_dice.between(hour, 16 * hour));
        wait += action.number;
        break;
    case Action::Kind::Disk:
        m_disk.fail(action.trouble, int(action.number), action.fault.times);
        break;
    case Action::Kind::WallClock:
        setClock(action.number);
        break;
    case Action::Kind::TokenExpires:
        m_token.expire(!action.flag);
        count(u"token_expired"_s);
        break;
    case Action::Kind::TokenPasted:
        m_token.paste();
        if (m_till.running())
            m_till.desk().askAgain();
        break;
    case Action::Kind::Pause:
        wait = action.number;
        break;
    case Action::Kind::ServerCancels:
        for (auto t = m_gateway.transactions().rbegin(); t != m_gateway.transactions().rend(); ++t) {
            const Bill &bill = m_bills[std::size_t(action.bill)];
            if (t->foreign || t->account != bill.account || !bill.typed.contains(t->amount))
                continue;
            if (m_gateway.cancel(t->id))
                count(t->charges > 0 ? u"paid_cancelled"_s : u"created_cancelled"_s);
            break;
        }
        break;
    case Action::Kind::ForeignPayment: {
        const Bill &bill = m_bills[std::size_t(action.bill)];
        m_gateway.addForeign(SimTill::serviceId(), bill.account, bill.amount, m_timeline.now());
        count(u"foreign_payment"_s);
        break;
    }
    case Action::Kind::CheckNow:
        if (m_till.running()) {
            const QList<PaymentRow> open = m_till.desk().openPayments();
            for (const PaymentRow &row : open)
                m_till.desk().checkNow(row.id);
            if (m_dice.chance(50))
                m_till.desk().askAgain();
        }
        break;
    case Action::Kind::Senior:
        if (const int open = openBill(); open >= 0) {
            Action about = action;
            about.bill = open;
            serve(about, false);
            return;
        }
        break;
    }
    m_timeline.in(wait, [this] { next(); });
}

int World::openBill()
{
    if (!m_till.running())
        return -1;
    std::vector<int> open;
    for (const PaymentRow &row : m_till.journal().inStates({PaymentState::PayUnknown}))
        if (const Bill *bill = m_people.billOf(row))
            open.push_back(int(bill - m_bills.data()));
    return open.empty() ? -1 : open[std::size_t(m_dice.below(qint64(open.size())))];
}

void World::runFor(qint64 ms)
{
    bool over = false;
    m_timeline.in(ms, [&over] { over = true; });
    while (!over && step()) { }
}

bool World::settled()
{
    if (!m_till.running() || m_network.underWay() > 0 || m_till.desk().answerAwaited())
        return false;
    const QList<PaymentRow> open = m_till.journal().inStates(
        {PaymentState::CreateSent, PaymentState::PaySent, PaymentState::PayUnknown});
    return std::none_of(open.cbegin(), open.cend(), [this](const PaymentRow &row) {
        const ServerTransaction *t = m_gateway.find(row.transactionId);
        return row.state != PaymentState::PayUnknown || (t && t->state != "created"_L1);
    });
}

void World::becomeTruthful()
{
    m_lastQuestions = true;
    m_faults.calm();
    m_disk.calm();
    m_stopAtStep.reset();
    m_network.beSteady();
    m_token.paste();
    m_clock.setWallOffset(0);
    // Requests that are still on their way arrive, and only then the truth is final.
    while (m_network.underWay() > 0 && step()) { }
    m_gateway.beTruthful();
    const auto idle = [this] {
        return std::all_of(
            m_payers.cbegin(), m_payers.cend(), [](const auto &payer) { return payer->gone(); });
    };
    while ((!idle() || !m_till.running()) && m_outcome.violations.isEmpty() && step()) { }
    if (!m_outcome.violations.isEmpty())
        return;
    m_dice = Dice(mixed(m_script.seed + 1));
    if (m_dice.chance(50)) {
        m_till.close();
        startProgram();
    } else {
        m_till.desk().askAgain();
    }
    runFor(2 * minute);
    for (int i = 0; i < 24 && !settled(); ++i)
        runFor(10 * minute);
    // What ended otherwise is compared with the registry when the server's day has changed (rule 9), and
    // what nobody knows is asked about until absence is proven (rule 8).
    const bool goOn = m_dice.chance(8);
    for (int day = 0; day < 2 && (goOn || !allSeen()); ++day)
        runFor(25 * hour);
}

bool World::allSeen()
{
    return std::all_of(m_gateway.transactions().cbegin(), m_gateway.transactions().cend(),
        [this](const ServerTransaction &t) {
            if (t.foreign || t.charges == 0 || t.reversals > 0)
                return true;
            const auto row = m_till.journal().byTransaction(SimTill::origin(), t.id);
            return row && row->state == PaymentState::Paid;
        });
}

void World::collect()
{
    Evidence evidence;
    int number = 0;
    for (const Bill &bill : m_bills)
        evidence.bills += {u"bill %1"_s.arg(++number), bill.account, bill.typed, bill.approved};
    evidence.server = m_gateway.transactions();
    evidence.paysOnWire = m_paysOnWire;
    evidence.createsOnWire = m_createsOnWire;
    QCryptographicHash digest(QCryptographicHash::Md5);
    PaymentJournal &journal = m_till.journal();
    QList<PaymentRow> rows
        = journal.inStates(QList<PaymentState>(std::begin(allPaymentStates), std::end(allPaymentStates)));
    for (const PaymentRow &row : std::as_const(rows)) {
        JournalEntry entry {row, journal.events(row.id), journal.attempts(row.id)};
        for (const JournalEvent &event : std::as_const(entry.events)) {
            if (event.to)
                ++m_outcome.states[stateName(*event.to)];
            digest.addData(u"%1 %2 %3 %4\n"_s.arg(kassa::number(row.id))
                               .arg(event.at.toMSecsSinceEpoch())
                               .arg(event.what, event.note)
                               .toUtf8());
        }
        evidence.journal += entry;
    }
    m_outcome.payments = rows.size();
    m_outcome.violations += judge(evidence);
    for (const auto &[name, times] : m_faults.counts())
        m_outcome.faults[name] += times;
    for (const auto &[name, times] : m_disk.struck())
        m_outcome.faults[QString::fromStdString(name)] += times;
    digest.addData(QByteArray::number(m_timeline.steps()));
    m_outcome.digest = QString::fromLatin1(digest.result().toHex());
}

Outcome World::run()
{
    startProgram();
    m_timeline.in(second, [this] { next(); });
    while (!m_scriptDone && step()) { }
    if (m_outcome.violations.isEmpty())
        becomeTruthful();
    if (m_till.running())
        collect();
    return m_outcome;
}

} // namespace kassa::sim
