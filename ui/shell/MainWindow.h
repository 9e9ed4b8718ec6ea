// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/NoticeBars.h"
#include "ui/shell/PaymentDelegates.h"
#include "ui/shell/TopBar.h"

#include <QtCore/QHash>
#include <QtWidgets/QMainWindow>

class QHBoxLayout;
class QStackedWidget;

namespace kassa {

class CataloguePanel;
class Clock;
class OpenPaymentsPanel;
class PaymentListModel;
class ServiceListModel;
class SideColumn;
class TodayPanel;

/// The cashier's window: which bill (left), whose and how much (middle), what is still open (right). It knows
/// no gateway and no store: it shows what it is told and says what was asked for.
///
/// Below 1200 px of width the right column is a drawer, below 900 px the left one too.
/// Keys: sheet, search, refresh, open payments, history, full screen (KeyMap). What acts on a payment belongs
/// to the page.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Parts {
        ServiceListModel &services;
        PaymentListModel &openPayments;
        PaymentListModel &today;
        Clock &clock;
    };

    explicit MainWindow(Parts parts, QWidget *parent = nullptr);

    /// What stands in the middle; takes it as a child. Once.
    void setPaymentPage(QWidget *page);
    /// What stands above the list of services; takes it as a child. Once.
    void setFavourites(QWidget *favourites);
    /// Puts another page (history, settings) in place of the three columns; takes it as a child.
    void showPage(QWidget *page);
    /// Back to the three columns. The other page stays a child, hidden.
    void showPayment();
    [[nodiscard]] bool isPaymentShown() const;

    [[nodiscard]] CataloguePanel *catalogue() const { return m_catalogue; }
    [[nodiscard]] NoticeBars *notices() const { return m_notices; }
    void setConnection(Connection connection, std::optional<int> milliseconds = {});
    void setPoint(const QString &pointName, const QString &till);
    void setLanguage(Language language);
    /// The service whose form is open; empty for none.
    void setChosenService(const QString &serviceId);
    /// Chooses a service as if it had been picked from the list.
    void chooseService(const QString &serviceId);
    /// Number and sum of the day's paid ones.
    void setPaidToday(int count, Soum sum);
    /// Whether there is a payment that F8 repeats.
    void setRepeatable(bool repeatable);
    /// Milliseconds until the next status question about a payment.
    void setNextCheck(OpenPaymentDelegate::NextCheck nextCheck);
    /// A create or pay is on its way (rule 3): closing then waits for its answer, 10 s at the latest.
    void setAnswerAwaited(bool awaited);
    /// Receipts that are not on paper: a quiet number in the top bar while there are any.
    void setUnprinted(int count) { m_top->setUnprinted(count); }
    /// Puts the keyboard into the search box.
    void focusSearch();

Q_SIGNALS:
    void searchChanged(const QString &text);
    void serviceChosen(const QString &serviceId);
    void openPaymentRequested(kassa::PaymentId id);
    /// Ctrl+T on a payment of the right column.
    void timeLineRequested(kassa::PaymentId id);
    /// On a row of Open payments; `at` is a place on the screen.
    void openPaymentMenuRequested(kassa::PaymentId id, const QPoint &at);
    /// F8: the form of this payment again; 0 for the last paid one.
    void repeatRequested(kassa::PaymentId id);
    void historyRequested();
    void settingsRequested();
    /// The number of unprinted receipts was pressed.
    void unprintedRequested();
    /// F5, and "Fetch again" of the catalogue.
    void refreshRequested();
    void languageChosen(kassa::Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addKeys();
    void retranslate();
    void arrange();
    void showOpenPayments();
    void toggleDrawer();
    void openDrawer(SideColumn *drawer);
    void leaveDrawer();

    Clock &m_clock;
    PaymentListModel &m_open;
    // Made in this order for Tab: search, catalogue, the page's fields, then the right column, and round
    // again.
    QStackedWidget *m_pages;
    QHash<QWidget *, QWidget *> m_frames; ///< a page's scrolling frame
    QWidget *m_body;
    QHBoxLayout *m_columns;
    SideColumn *m_right;
    OpenPaymentsPanel *m_openPanel;
    TodayPanel *m_todayPanel;
    TopBar *m_top;
    NoticeBars *m_notices;
    SideColumn *m_left;
    CataloguePanel *m_catalogue;
    QWidget *m_middle;
    QWidget *m_page = nullptr;
    Language m_language = Language::Uzbek;
    bool m_serviceChosen = false;
    bool m_awaited = false;
    bool m_closeWanted = false;
    bool m_closeNow = false;
};

} // namespace kassa
