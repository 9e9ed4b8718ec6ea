// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "app/models/RegistryModel.h"
#include "app/models/RegistryReader.h"
#include "app/models/Words.h"
#include "ui/controls/Surfaces.h"

class QStackedWidget;
class QTabBar;

namespace kassa {

class DifferencesModel;
class DifferencesTab;
class JournalTab;
class RegistryTab;

/// History (F7): the journal of this till, the gateway's registry and how they differ, each behind a tab
/// (Ctrl+Tab). Knows
/// neither network nor database: it is given models and says what it wants.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    /// The models must outlive the page.
    HistoryPage(JournalModel &journal, RegistryModel &registry, QWidget *parent = nullptr);

    /// Adds the third tab, how the two differ; to be connected by who compares. `model` must outlive the
    /// page.
    DifferencesTab *addDifferences(DifferencesModel &model);

    /// The server's day: dates are completed with it, and the registry begins with it.
    void setToday(QDate today);
    /// The choices of the registry's service filter.
    void setServices(const QList<Service> &services);
    /// The human title of a field (name, the server's title).
    void setTitles(std::function<QString(const QString &, const QString &)> titleOf);

    /// Receipts that are not on paper; the button is hidden while there are none.
    void setUnprinted(int count);
    /// Opens the journal with its newest rows and the caret in the search.
    void open();
    /// Opens the journal on one payment.
    void openPayment(PaymentId id);

    /// RegistryReader::asking.
    void setRegistryBusy();
    /// RegistryReader::read: `rows` go into the model first, then this. `total` is the gateway's count.
    void setRegistryRead(qint64 total);
    /// RegistryReader::failed, in words.
    void setRegistryFailed(const Words &words);

Q_SIGNALS:
    void registryRequested(const kassa::RegistryQuery &query);
    /// The receipt of a paid payment or the slip of an open one (F10).
    void paperRequested(kassa::PaymentId id);
    /// F5 on an open payment: PaymentDesk::checkNow.
    void checkRequested(kassa::PaymentId id);
    /// Ctrl+T on a payment.
    void timeLineRequested(kassa::PaymentId id);
    /// The list of unprinted receipts.
    void unprintedRequested();
    /// Esc or Back: to the counter.
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void showTab(int tab);

    Label *m_title;
    QTabBar *m_tabs;
    ActionButton *m_unprinted;
    ActionButton *m_back;
    QStackedWidget *m_pages;
    JournalTab *m_journal;
    RegistryTab *m_registry;
    DifferencesTab *m_differences = nullptr;
    JournalModel &m_journalModel;
    int m_unprintedCount = 0;
};

} // namespace kassa
