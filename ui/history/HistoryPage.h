// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "ui/controls/Surfaces.h"

class QStackedWidget;
class QTabBar;

namespace kassa {

class DifferencesModel;
class DifferencesTab;
class JournalTab;

/// History (F7): the payments of this till with what the gateway's registry says of them, and how the two
/// differ, each behind a tab (Ctrl+Tab). Knows neither network nor database: it is given models and says what
/// it wants.
class HistoryPage final : public QWidget {
    Q_OBJECT
public:
    /// The model must outlive the page.
    explicit HistoryPage(JournalModel &journal, QWidget *parent = nullptr);

    /// Adds the second tab, how the two differ; to be connected by who compares. `model` must outlive the
    /// page.
    DifferencesTab *addDifferences(DifferencesModel &model);

    /// The server's day: dates are completed with it.
    void setToday(QDate today);
    /// The human title of a field (name, the server's title).
    void setTitles(std::function<QString(const QString &, const QString &)> titleOf);

    /// Receipts that are not on paper; the button is hidden while there are none.
    void setUnprinted(int count);
    /// Opens the journal with its newest rows, whatever was searched before, and the caret in the search.
    void open();
    /// Opens the journal on one payment.
    void openPayment(PaymentId id);

    [[nodiscard]] JournalTab *journal() const { return m_journal; }

Q_SIGNALS:
    /// Read the registry of these Tashkent days.
    void registryRequested(QDate from, QDate to);
    /// The receipt of a paid payment or the slip of an open one (F10).
    void paperRequested(kassa::PaymentId id);
    /// F5 on an open payment: PaymentDesk::checkNow.
    void checkRequested(kassa::PaymentId id);
    /// Ctrl+T on a payment.
    void timeLineRequested(kassa::PaymentId id);
    /// F8 on a payment: its bill on the page again.
    void repeatRequested(kassa::PaymentId id);
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
    DifferencesTab *m_differences = nullptr;
    int m_unprintedCount = 0;
};

} // namespace kassa
