// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/SimTill.h"

namespace kassa::sim {

using namespace Qt::StringLiterals;

Workshop::Workshop(FaultyVfs &disk)
{
    disk.reset(1);
    {
        auto opened = Database::open(databaseFile(), Database::Mode::ReadWrite);
        if (!opened)
            qFatal("the simulation's journal: %s", qPrintable(opened.error().reason));
        const Database &database = **opened;
        QString trigger;
        if (auto read = database.run(u"SELECT sql FROM sqlite_master WHERE name = 'meta_fixed'"_s);
            read && read->next())
            trigger = read->value(0).toString();
        for (const auto &[sql, values] :
            std::initializer_list<std::pair<QString, QVariantList>> {{u"DROP TRIGGER meta_fixed"_s, {}},
                {u"UPDATE meta SET value = ? WHERE key = 'account-key'"_s, {QByteArray(32, 'k')}},
                {trigger, {}}}) {
            if (auto done = database.run(sql, values); !done)
                qFatal("the simulation's journal: %s", qPrintable(done.error().reason));
        }
    }
    m_empty = disk.bytes(databaseFile().toStdString());
}

SimTill::SimTill(const Workshop &workshop, World world)
    : m_workshop(workshop)
    , m_world(world)
    , m_settings(workshop.folder() + u"/settings.ini"_s)
{
    if (auto named = m_settings.set(Setting::UserId, u"till-1"_s); !named)
        qFatal("the simulation's settings: %s", qPrintable(named.error().reason));
}

SimTill::~SimTill()
{
    close();
}

bool SimTill::start()
{
    auto opened = Database::open(m_workshop.databaseFile(), Database::Mode::ReadWrite);
    if (!opened) {
        m_trouble = opened.error().reason;
        return false;
    }
    m_database = std::move(*opened);
    m_serverClock = std::make_unique<ServerClock>(m_world.clock);
    m_journal = std::make_unique<PaymentJournal>(*m_database, m_world.clock, *m_serverClock);
    GatewayConfig config;
    config.baseUrl = QUrl(u"https://gw.test/"_s);
    m_gateway = std::make_unique<Gateway>(
        config, [this] { return m_world.network.manager(); }, m_world.token, m_world.clock, *m_serverClock);
    m_service = std::make_unique<PaymentService>(*m_gateway);
    m_cards = std::make_unique<CardBook>(m_settings, m_secrets);
    for (const char *id : {goodCard, secondCard, poorCard, codeCard})
        m_cards->addForThisRun(card(id), QString::fromLatin1(id));
    m_registryService = std::make_unique<RegistryService>(*m_gateway);
    m_mirror = std::make_unique<RegistryMirror>(*m_database);
    // The worker's work is one event of the world's: with a connection of its own, never beside another.
    const auto worker = [&timeline = m_world.timeline](
                            QObject *owner, std::function<void()> work, std::function<void()> done) {
        timeline.in(3, [alive = QPointer<QObject>(owner), work = std::move(work), done = std::move(done)] {
            if (!alive)
                return;
            work();
            done();
        });
    };
    m_pull = std::make_unique<RegistryPull>(RegistryPull::Parts {
        *m_registryService, *m_serverClock, m_workshop.databaseFile(), origin(), worker});
    PaymentDesk::Parts parts {m_world.clock, *m_serverClock, *m_service, *m_journal, *m_cards, m_settings,
        nullptr, origin(), &m_world.senior};
    parts.readRegistry = [this](QDate from, QDate to, QObject *context, Callback<RegistrySpan> done) {
        m_pull->read(from, to, context, std::move(done));
    };
    parts.registryLately = [this](const QString &service, Soum amount, const QDateTime &since) {
        return m_mirror->foreignWithin(origin(), service, amount, since).value_or(QList<RegistryRow>());
    };
    m_desk = std::make_unique<PaymentDesk>(std::move(parts));
    QObject::connect(m_pull.get(), &RegistryPull::spanRead, m_desk.get(), &PaymentDesk::registryRead);
    if (const Result<void> started = m_desk->start(); !started) {
        m_trouble = started.error().reason;
        close();
        return false;
    }
    return true;
}

void SimTill::close()
{
    m_desk.reset();
    m_cards.reset();
    m_pull.reset();
    m_mirror.reset();
    m_registryService.reset();
    m_service.reset();
    m_gateway.reset();
    m_journal.reset();
    m_serverClock.reset();
    m_database.reset();
}

Account SimTill::account(const QString &code)
{
    return {{u"code"_s, code, u"Code"_s, code}};
}

Card SimTill::card(const char *cardId)
{
    const bool withCode = qstrcmp(cardId, codeCard) == 0;
    return {QString::fromLatin1(cardId), QString::fromLatin1(cardId), u"860000******0001"_s,
        withCode ? CardOwner::Payer : CardOwner::Point, withCode, {}};
}

} // namespace kassa::sim
