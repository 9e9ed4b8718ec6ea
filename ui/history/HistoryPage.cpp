// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryPage.h"

#include "ui/history/DifferencesTab.h"
#include "ui/history/JournalTab.h"
#include "ui/history/PaymentPane.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(JournalModel &journal, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Type::Title, Role::Text, this, true))
    , m_tabs(new QTabBar(this))
    , m_unprinted(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_back(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_pages(new QStackedWidget(this))
    , m_journal(new JournalTab(journal))
{
    setObjectName(u"historyPage"_s);
    m_tabs->setObjectName(u"historyTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab({});
    m_unprinted->setObjectName(u"historyUnprinted"_s);
    m_unprinted->setIconName(u"print"_s);
    m_unprinted->hide();
    m_back->setObjectName(u"historyBack"_s);
    m_back->setKeyHint(u"Esc"_s);
    m_pages->addWidget(m_journal);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::xl);
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_unprinted);
    head->addWidget(m_back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_pages, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryPage::showTab);
    connect(m_unprinted, &ActionButton::clicked, this, &HistoryPage::unprintedRequested);
    connect(m_back, &ActionButton::clicked, this, &HistoryPage::backRequested);
    connect(m_journal->pane(), &PaymentPane::paperRequested, this, &HistoryPage::paperRequested);
    connect(m_journal->pane(), &PaymentPane::checkRequested, this, &HistoryPage::checkRequested);
    connect(m_journal->pane(), &PaymentPane::timeLineRequested, this, &HistoryPage::timeLineRequested);
    connect(m_journal->pane(), &PaymentPane::repeatRequested, this, &HistoryPage::repeatRequested);
    connect(m_journal, &JournalTab::registryRequested, this, &HistoryPage::registryRequested);
    retranslate();
}

DifferencesTab *HistoryPage::addDifferences(DifferencesModel &model)
{
    m_differences = new DifferencesTab(model);
    m_pages->addWidget(m_differences);
    m_tabs->addTab({});
    connect(m_differences, &DifferencesTab::paymentRequested, this, [this](const PaymentRow &row) {
        open();
        m_journal->choose(row.id, row.createdAt);
    });
    retranslate();
    return m_differences;
}

void HistoryPage::setToday(QDate today)
{
    m_journal->setToday(today);
    if (m_differences)
        m_differences->setToday(today);
}

void HistoryPage::setUnprinted(int count)
{
    m_unprintedCount = count;
    m_unprinted->setLabel(tr("Unprinted receipts: %1").arg(count), tr("Unprinted receipts"));
    m_unprinted->setVisible(count > 0);
}

void HistoryPage::setTitles(std::function<QString(const QString &, const QString &)> titleOf)
{
    m_journal->pane()->setTitles(std::move(titleOf));
}

void HistoryPage::open()
{
    m_journal->showAll();
    m_tabs->setCurrentIndex(0);
    showTab(0);
}

void HistoryPage::openPayment(PaymentId id)
{
    open();
    m_journal->choose(id);
}

void HistoryPage::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (tab == 0)
        m_journal->focusSearch();
    else
        m_differences->focusFirst();
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
            const bool back = key->key() == Qt::Key_Backtab || key->modifiers() & Qt::ShiftModifier;
            const int tabs = m_tabs->count();
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + (back ? tabs - 1 : 1)) % tabs);
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
    m_tabs->setTabText(0, tr("Payments"));
    if (m_differences)
        m_tabs->setTabText(1, tr("Differences"));
    m_back->setLabel(tr("Back"));
    setUnprinted(m_unprintedCount);
}

} // namespace kassa
