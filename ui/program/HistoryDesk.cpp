// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/HistoryDesk.h"

#include "app/models/DifferencesModel.h"
#include "app/models/FieldTitles.h"
#include "app/models/JournalModel.h"
#include "app/models/Words.h"
#include "ui/history/DifferencesTab.h"
#include "ui/history/HistoryPage.h"
#include "ui/history/JournalTab.h"
#include "ui/program/AccountBooks.h"
#include "ui/program/Papers.h"
#include "ui/program/Printing.h"
#include "ui/program/Till.h"
#include "ui/program/TimeLines.h"
#include "ui/shell/MainWindow.h"

#include <QtCore/QHash>
#include <utility>

namespace kassa {

HistoryDesk::HistoryDesk(Parts parts)
    : m_parts(std::move(parts))
{
}

HistoryDesk::~HistoryDesk() = default;

void HistoryDesk::show()
{
    if (!m_page)
        make();
    Till &till = m_parts.till;
    QHash<QString, QString> names;
    for (const Service &service : till.catalogue->services())
        names.insert(service.id, service.name);
    till.history->setOrigin(till.origin());
    till.history->setServiceNames(names);
    till.history->follow();
    m_page->setToday(tashkentDay(till.serverClock->utcNow()));
    m_parts.window.showPage(m_page);
    m_page->open();
}

void HistoryDesk::make()
{
    Till &till = m_parts.till;
    const auto nameOf = [&till](const QString &id) { return till.catalogue->serviceName(id); };
    m_journal = std::make_unique<JournalModel>(*till.journal, *till.history);
    m_journal->setServiceNames(nameOf);
    m_differences = std::make_unique<DifferencesModel>();
    m_differences->setServiceNames(nameOf);
    m_page = new HistoryPage(*m_journal, &m_parts.window);
    m_page->setTitles([](const QString &name, const QString &title) { return fieldTitle(name, title); });
    connect(m_page, &HistoryPage::paperRequested, &m_parts.papers, &Papers::show);
    connect(m_page, &HistoryPage::timeLineRequested, &m_parts.timeLines, &TimeLines::show);
    connect(m_page, &HistoryPage::checkRequested, till.desk.get(), &PaymentDesk::checkNow);
    connect(m_page, &HistoryPage::repeatRequested, &m_parts.books, &AccountBooks::repeat);
    connect(m_page, &HistoryPage::backRequested, this, [this] {
        m_parts.window.showPayment();
        m_parts.window.focusSearch();
    });
    m_parts.printing.connectHistory(*m_page);
    connectRegistry();
    connectDifferences(m_page->addDifferences(*m_differences));
}

void HistoryDesk::connectRegistry()
{
    connect(m_page, &HistoryPage::registryRequested, this, &HistoryDesk::readRegistry);
    connect(m_parts.till.registryPull.get(), &RegistryPull::progress, this, [this](int done, int total) {
        if (m_reading)
            m_page->journal()->setRegistryBusy(done, total);
    });
}

void HistoryDesk::readRegistry(QDate from, QDate to)
{
    m_reading = true;
    m_page->journal()->setRegistryBusy();
    m_parts.till.registryPull->read(from, to, this, [this](const Result<RegistrySpan> &span) {
        m_reading = false;
        if (span)
            m_page->journal()->setRegistryRead(span->readAt, span->whole);
        else
            m_page->journal()->setRegistryFailed(words(span.error(), m_parts.language()));
    });
}

void HistoryDesk::connectDifferences(DifferencesTab *tab)
{
    Reconciler *reconciler = m_parts.till.reconciler.get();
    connect(tab, &DifferencesTab::requested, reconciler, &Reconciler::compare);
    connect(m_parts.till.desk.get(), &PaymentDesk::changed, reconciler, &Reconciler::paymentChanged);
    connect(reconciler, &Reconciler::begun, tab, [tab] { tab->setBusy(); });
    connect(reconciler, &Reconciler::progress, tab, &DifferencesTab::setBusy);
    connect(reconciler, &Reconciler::compared, tab, [this, tab](const Reconciliation &result) {
        m_differences->setResult(result);
        tab->setCompared();
    });
    connect(reconciler, &Reconciler::failed, tab,
        [this, tab](const Error &error) { tab->setFailed(words(error, m_parts.language())); });
}

} // namespace kassa
