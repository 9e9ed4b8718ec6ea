// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "ui/history/JournalTab.h"
#include "ui/history/PaymentPane.h"
#include "ui/history/RegistryTab.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(JournalModel &journal, RegistryModel &registry, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Title, Role::Text, this, true))
    , m_tabs(new QTabBar(this))
    , m_back(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_pages(new QStackedWidget(this))
    , m_journal(new JournalTab(journal))
    , m_registry(new RegistryTab(registry))
    , m_journalModel(journal)
{
    setObjectName(u"historyPage"_s);
    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_back->setObjectName(u"historyBack"_s);
    m_back->setKeyHint(u"Esc"_s);
    m_pages->addWidget(m_journal);
    m_pages->addWidget(m_registry);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::xl);
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryPage::showTab);
    connect(m_back, &ActionButton::clicked, this, &HistoryPage::backRequested);
    connect(m_journal->pane(), &PaymentPane::paperRequested, this, &HistoryPage::paperRequested);
    connect(m_journal->pane(), &PaymentPane::checkRequested, this, &HistoryPage::checkRequested);
    connect(m_registry, &RegistryTab::requested, this, &HistoryPage::registryRequested);
    retranslate();
}

void HistoryPage::setToday(QDate today)
{
    m_journal->setToday(today);
    m_registry->setToday(today);
}

void HistoryPage::setServices(const QList<Service> &services)
{
    m_registry->setServices(services);
}

void HistoryPage::setTitles(std::function<QString(const QString &, const QString &)> titleOf)
{
    m_journal->pane()->setTitles(std::move(titleOf));
}

void HistoryPage::open()
{
    m_journalModel.refresh();
    m_tabs->setCurrentIndex(0);
    showTab(0);
}

void HistoryPage::openPayment(PaymentId id)
{
    open();
    m_journal->choose(id);
}

void HistoryPage::setRegistryBusy()
{
    m_registry->setBusy();
}

void HistoryPage::setRegistryRead(qint64 total)
{
    m_registry->setRead(total);
}

void HistoryPage::setRegistryFailed(const Words &words)
{
    m_registry->setFailed(words);
}

void HistoryPage::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (tab == 0)
        m_journal->focusSearch();
    else
        m_registry->focusFirst();
}

void HistoryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat())
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

// Tab moves within a page; with Ctrl it moves between them.
bool HistoryPage::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && key->modifiers() & Qt::ControlModifier) {
            m_tabs->setCurrentIndex(1 - m_tabs->currentIndex());
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HistoryPage::retranslate()
{
    m_title->setText(tr("History"));
    setAccessibleName(tr("History"));
    m_tabs->setAccessibleName(tr("History"));
    m_tabs->setTabText(0, tr("This till"));
    m_tabs->setTabText(1, tr("Gateway registry"));
    m_back->setLabel(tr("Back"));
}

} // namespace kassa
