// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/KassaApp.h"

#include "app/models/FieldTitles.h"
#include "app/models/Logos.h"
#include "app/models/Words.h"
#include "app/paylov/LogoLoader.h"
#include "ui/catalogue/CataloguePanel.h"
#include "ui/program/AccountBooks.h"
#include "ui/program/AfterPaid.h"
#include "ui/program/CounterSettings.h"
#include "ui/program/HistoryDesk.h"
#include "ui/program/Keyboard.h"
#include "ui/program/Papers.h"
#include "ui/program/PayerScreen.h"
#include "ui/program/PaymentSounds.h"
#include "ui/program/Printing.h"
#include "ui/program/Scanning.h"
#include "ui/program/ServicesInUse.h"
#include "ui/program/SettingsAhead.h"
#include "ui/program/TimeLines.h"
#include "ui/program/Translations.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/shell/VisitDesk.h"

#include <QtCore/QTimer>
#include <QtGui/QWindow>
#include <QtWidgets/QApplication>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
QString sentence(const Words &said)
{
    return QString(said.what + u' ' + said.whatToDo).trimmed();
}

Theme::Kind themeKind(const QString &appearance)
{
    if (appearance == u"dark"_s)
        return Theme::Kind::Dark;
    return appearance == u"contrast"_s ? Theme::Kind::HighContrast : Theme::Kind::Light;
}
} // namespace

tl::expected<std::unique_ptr<KassaApp>, EarlyExit> KassaApp::open(
    const CommandLine &line, Ports ports, Translations &translations)
{
    translations.use(line.language ? *line.language : keptLanguage(line.profile));
    auto till = Till::open(line, ports);
    if (!till)
        return tl::unexpected<EarlyExit>(till.error());
    return std::unique_ptr<KassaApp>(new KassaApp(std::move(*till), std::move(ports), translations));
}

KassaApp::KassaApp(std::unique_ptr<Till> till, Ports ports, Translations &translations)
    : m_till(std::move(till))
    , m_ports(std::move(ports))
    , m_translations(translations)
{
    // The style sheet comes last: under one, each widget that finds its parent is matched against it again.
    theme().applyColours(*qApp);
    new Keyboard(*m_till->settings, this);
    makeWindows();
    useTheme();
    connectCatalogue();
    connectPayments();
    connectNotices();
    use(m_translations.language());
    m_till->catalogue->open();
    m_activity->load();
}

KassaApp::~KassaApp()
{
    // Windows look at the till; they go first.
    m_scanning.reset();
    m_payer.reset();
    m_visit.reset();
    m_counter.reset();
    m_window.reset();
    m_history.reset();
}

void KassaApp::makeWindows()
{
    m_services = std::make_unique<ServiceListModel>();
    m_activity = std::make_unique<TillActivity>(*m_till->journal, *m_till->serverClock, *m_till->clock);
    m_printer = m_ports.printer ? m_ports.printer() : std::make_unique<SystemPrinter>();
    m_window = std::make_unique<MainWindow>(
        MainWindow::Parts {*m_services, *m_activity->openPayments(), *m_activity->today(), *m_till->clock});
    m_timeLines = std::make_unique<TimeLines>(TimeLines::Parts {*m_till->desk, *m_till->journal,
        m_till->profile->receiptsFolder(), [this] { return claimFrame(); }, *m_window});
    const auto language = [this] { return m_translations.language(); };
    m_printing = std::make_unique<Printing>(Printing::Parts {*m_till, *m_window, *m_printer, language});
    m_print = std::make_unique<PrintService>(m_printing->printer(), m_till->profile->receiptsFolder());
    m_papers = std::make_unique<Papers>(
        Papers::Parts {*m_till, *m_print, m_printing->queue(), language, *m_window});
    m_afterPaid = std::make_unique<AfterPaid>(
        AfterPaid::Parts {*m_till, [this](PaymentId id) { m_papers->printReceipt(id); },
            [this](PaymentId id) { m_papers->showReceipt(id); }, [this] { return m_printing->asks(); }});
    m_page = new PaymentPage(m_window.get());
    m_flow = new PaymentFlow(*m_till->desk, m_window.get());
    const QString cache = m_till->profile->cacheFolder();
    new PaymentSounds(*m_flow, *m_till->settings, m_ports.sounds ? m_ports.sounds(cache) : nullptr, this);
    m_counter = std::make_unique<Counter>(
        Counter::Parts {*m_till->catalogue, *m_till->lookup, *m_till->desk, *m_page, *m_flow});
    m_books = std::make_unique<AccountBooks>(AccountBooks::Parts {*m_till, *m_page, *m_counter, *m_window});
    m_history = std::make_unique<HistoryDesk>(
        HistoryDesk::Parts {*m_till, *m_window, *m_papers, *m_printing, *m_timeLines, *m_books, language});
    new CounterSettings(*m_till->settings, *m_page);
    m_visit = std::make_unique<VisitDesk>(
        VisitDesk::Parts {*m_till->desk, *m_flow, *m_page, *m_counter, *m_window});
    m_window->setPaymentPage(m_visit->place());
    connect(m_visit.get(), &VisitDesk::slipRequested, m_papers.get(), &Papers::showVisit);
    m_payer = std::make_unique<PayerScreen>(PayerScreen::Parts {*m_till->settings, *m_flow, *m_window});
    m_scanning = std::make_unique<Scanning>(Scanning::Parts {
        *m_till->settings, m_till->profile->scanRulesFile(), {*m_window, *m_page, *m_counter}});
}

void KassaApp::connectCatalogue()
{
    Catalogue *catalogue = m_till->catalogue.get();
    MainWindow *window = m_window.get();
    connect(catalogue, &Catalogue::changed, this, [this, catalogue, window] {
        m_services->setServices(catalogue->services());
        window->catalogue()->setLoading(false);
        window->catalogue()->setError({});
    });
    connect(catalogue, &Catalogue::refreshStarted, this, [window] { window->catalogue()->setLoading(true); });
    connect(catalogue, &Catalogue::failed, this, [this, window](const Error &error) {
        window->catalogue()->setLoading(false);
        window->catalogue()->setError(sentence(words(error, m_translations.language())));
    });
    connect(window, &MainWindow::refreshRequested, catalogue, &Catalogue::refresh);
    connect(window, &MainWindow::serviceChosen, this, [this, window](const QString &id) {
        window->setChosenService(id);
        m_counter->choose(id);
        m_page->setLogo(m_services->logo(id));
    });
    connect(m_services.get(), &ServiceListModel::logoWanted, this, &KassaApp::loadLogo, Qt::QueuedConnection);
    m_inUse
        = std::make_unique<ServicesInUse>(ServicesInUse::Parts {*m_till, *m_services, *m_window, *m_counter});
}

void KassaApp::connectPayments()
{
    PaymentDesk *desk = m_till->desk.get();
    MainWindow *window = m_window.get();
    connect(m_counter.get(), &Counter::nextPayer, this, [window] {
        window->setChosenService({});
        window->showPayment();
        window->focusSearch();
    });
    connect(m_page, &PaymentPage::searchRequested, window, &MainWindow::focusSearch);
    connect(window, &MainWindow::openPaymentRequested, m_flow, &PaymentFlow::show);
    connect(window, &MainWindow::openPaymentMenuRequested, m_flow, &PaymentFlow::offer);
    connect(m_flow, &PaymentFlow::receiptRequested, m_papers.get(), &Papers::showReceipt);
    connect(m_flow, &PaymentFlow::outcomeShown, m_afterPaid.get(), &AfterPaid::outcomeShown);
    connect(m_flow, &PaymentFlow::slipRequested, m_papers.get(), &Papers::showSlip);
    connect(m_flow, &PaymentFlow::timeLineRequested, m_timeLines.get(), &TimeLines::show);
    connect(window, &MainWindow::timeLineRequested, m_timeLines.get(), &TimeLines::show);
    connect(m_activity.get(), &TillActivity::paidChanged, this,
        [this, window] { window->setPaidToday(m_activity->paidCount(), m_activity->paidSum()); });
    connect(desk, &PaymentDesk::answerAwaitedChanged, window, &MainWindow::setAnswerAwaited);
    window->setNextCheck([desk](PaymentId id) { return desk->nextCheckInMs(id); });
    connect(
        m_till->cards.get(), &CardBook::changed, this, [this] { m_page->setCards(m_till->cards->cards()); });
    m_page->setCards(m_till->cards->cards());
    connect(window, &MainWindow::historyRequested, m_history.get(), &HistoryDesk::show);
    connect(window, &MainWindow::settingsRequested, this, &KassaApp::showSettings);
    connect(window, &MainWindow::languageChosen, this, [this](Language language) {
        static_cast<void>(m_till->settings->set(Setting::Language, languageCode(language)));
        use(language);
    });
}

void KassaApp::connectNotices()
{
    NoticeBars *notices = m_window->notices();
    MainWindow *window = m_window.get();
    Gateway *gateway = m_till->gateway.get();
    PaymentDesk *desk = m_till->desk.get();
    ServerClock *serverClock = m_till->serverClock.get();
    connect(gateway, &Gateway::exchanged, this, [this, window, notices](bool answered, qint64 ms) {
        window->setConnection(answered ? Connection::Online : Connection::Offline,
            answered ? std::optional(static_cast<int>(ms)) : std::nullopt);
        notices->setShown(Notice::NoConnection, !answered);
        if (answered && !std::exchange(m_online, true))
            m_till->desk->askAgain();
        if (!answered)
            m_online = false;
    });
    connect(
        gateway, &Gateway::tokenRefused, this, [notices] { notices->setShown(Notice::TokenNeeded, true); });
    connect(
        gateway, &Gateway::tokenAccepted, this, [notices] { notices->setShown(Notice::TokenNeeded, false); });
    connect(m_till.get(), &Till::secretsReady, this, [this, notices](bool present) {
        const bool configured = present && !m_till->baseUrl().isEmpty();
        setConfigured(configured);
        notices->setShown(Notice::TokenNeeded, false);
        m_page->setCards(m_till->cards->cards());
        if (configured)
            m_till->catalogue->refresh();
    });
    connect(desk, &PaymentDesk::answerNotStoredChanged, this,
        [notices](bool notStored) { notices->setShown(Notice::NotStored, notStored); });
    connect(desk, &PaymentDesk::forbidden, this, [notices] { notices->setShown(Notice::Forbidden, true); });
    connect(serverClock, &ServerClock::skewChanged, this,
        [serverClock, notices] { notices->setClockSkew(serverClock->skewMs()); });
    connect(m_till.get(), &Till::sandboxFailed, this,
        [window](const QString &reason) { window->catalogue()->setError(reason); });
}

void KassaApp::use(Language language)
{
    m_translations.use(language);
    m_window->setLanguage(language);
    m_counter->setLanguage(language);
    m_window->setPoint(m_till->settings->text(Setting::PointName), m_till->settings->text(Setting::Till));
}

Theme KassaApp::theme() const
{
    const bool touch = m_till->settings->text(Setting::Density) == u"touch"_s;
    return Theme(themeKind(m_till->settings->text(Setting::Appearance)),
        touch ? Theme::Density::Touch : Theme::Density::Normal, m_till->testMode());
}

void KassaApp::useTheme()
{
    theme().apply(*qApp);
}

void KassaApp::show()
{
    m_window->show();
    // Where no window manager hands out the keyboard (a kiosk), the window has to take it.
    m_window->activateWindow();
    m_window->focusSearch();
    m_payer->apply();
    // The network, the secret store and the sandbox can wait for the first frame; the cashier can't.
    if (QWindow *shown = m_window->windowHandle())
        shown->installEventFilter(this);
    // A window that starts minimised has no first frame.
    QTimer::singleShot(1000, this, &KassaApp::begin);
}

bool KassaApp::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Expose) {
        watched->removeEventFilter(this);
        // The window paints next; what was pressed meanwhile is answered in the turn after it.
        QTimer::singleShot(0, this, [this] { QTimer::singleShot(0, this, &KassaApp::begin); });
    }
    return QObject::eventFilter(watched, event);
}

void KassaApp::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_window->setWindowIcon(QIcon(u":/kassa/icons/kassa.svg"_s));
    m_till->connectToGateway();
    m_printing->begin();
}

void KassaApp::showSettings()
{
    auto *dialog = new SettingsDialog(*m_till->settings, m_window.get());
    if (!m_till->sandboxed())
        dialog->setOriginLocked(m_till->journal->origin(), originOf);
    dialog->setSandboxed(m_till->sandboxed());
    dialog->setTokenState(m_till->secrets->lasting(), !m_till->token->token().isEmpty());
    dialog->setCards(m_till->cards->cards());
    dialog->setProfileFolder(m_till->profile->folder());
    connectSettings(*dialog);
    dialog->open();
}

void KassaApp::connectSettings(SettingsDialog &dialog)
{
    m_printing->connectPage(*dialog.printer());
    CardBook *cards = m_till->cards.get();
    const auto written = [this, cards, &dialog](const Result<void> &answer) {
        dialog.setCards(cards->cards());
        dialog.setTrouble(answer ? QString() : sentence(words(answer.error(), m_translations.language())));
    };
    connect(&dialog, &SettingsDialog::saved, this, [this, kept = m_till->settings->text(Setting::Language)] {
        // --language counts for this run until another one is chosen.
        const QString now = m_till->settings->text(Setting::Language);
        settingsSaved(now == kept ? std::nullopt : languageFromCode(now));
    });
    connect(&dialog, &SettingsDialog::tokenEntered, m_till.get(), &Till::takeToken);
    connect(m_till.get(), &Till::secretsReady, &dialog,
        [this, &dialog](bool present) { dialog.setTokenState(m_till->secrets->lasting(), present); });
    connect(&dialog, &SettingsDialog::cardSaveRequested, this,
        [cards, &dialog, written](
            const Card &card, const QString &cardId) { cards->save(card, cardId, &dialog, written); });
    connect(&dialog, &SettingsDialog::cardRemoveRequested, this,
        [cards, &dialog, written](const QString &localId) { cards->remove(localId, &dialog, written); });
}

void KassaApp::setConfigured(bool configured)
{
    m_window->notices()->setShown(Notice::NotConfigured, !configured);
    m_window->catalogue()->setConnected(configured);
}

void KassaApp::settingsSaved(std::optional<Language> chosen)
{
    const QUrl before = m_till->baseUrl();
    m_till->reconfigure();
    useTheme();
    m_printing->settingsChanged();
    use(chosen.value_or(m_translations.language()));
    if (m_till->baseUrl() != before)
        m_till->catalogue->open();
    const bool configured = !m_till->baseUrl().isEmpty() && !m_till->token->token().isEmpty();
    setConfigured(configured);
    if (configured)
        m_till->catalogue->refresh();
}

void KassaApp::loadLogo(const QString &serviceId, const QUrl &url)
{
    if (!m_logos) {
        m_logoLoader = std::make_unique<LogoLoader>(
            m_ports.networkManagers, *m_till->clock, m_till->profile->cacheFolder(), m_till->testMode());
        m_logos = std::make_unique<Logos>(*m_logoLoader);
        connect(m_logos.get(), &Logos::ready, this, [this](const QString &id, const QImage &logo) {
            m_services->setLogo(id, logo);
            if (m_page->service().id == id)
                m_page->setLogo(logo);
        });
    }
    m_logos->ask(serviceId, url);
}

ClaimFrame KassaApp::claimFrame() const
{
    ClaimFrame frame;
    frame.point = m_papers->point();
    frame.language = m_translations.language();
    frame.testMode = m_till->testMode();
    frame.now = m_till->serverClock->utcNow();
    frame.titleOf = [](const QString &name, const QString &title) { return fieldTitle(name, title); };
    return frame;
}

} // namespace kassa
