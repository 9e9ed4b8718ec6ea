// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/ServiceListModel.h"
#include "app/models/TillActivity.h"
#include "ui/controls/Theme.h"
#include "ui/history/ClaimPaper.h"
#include "ui/payment/PaymentFlow.h"
#include "ui/print/PrintService.h"
#include "ui/program/Till.h"
#include "ui/shell/Counter.h"
#include "ui/shell/MainWindow.h"

namespace kassa {

class AccountBooks;
class AfterPaid;
class HistoryDesk;
class LogoLoader;
class Logos;
class Papers;
class PayerScreen;
class Printing;
class Scanning;
class ServicesInUse;
class SettingsDialog;
class TimeLines;
class VisitDesk;
class Translations;

/// The composition root: takes Ports, makes the till and its windows, and wires them. It only constructs and
/// connects. The tour and the GUI tests make the same program with other ports. Main thread.
class KassaApp final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<KassaApp>, EarlyExit> open(
        const CommandLine &line, Ports ports, Translations &translations);
    ~KassaApp() override;

    /// Shows the main window; what needs the network begins after its first frame.
    void show();
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Till &till() const { return *m_till; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    KassaApp(std::unique_ptr<Till> till, Ports ports, Translations &translations);
    void makeWindows();
    void connectCatalogue();
    void connectPayments();
    void connectNotices();
    void use(Language language);
    [[nodiscard]] Theme theme() const;
    void useTheme();
    void begin();
    void showSettings();
    void setConfigured(bool configured);
    void settingsSaved(std::optional<Language> chosen);
    [[nodiscard]] ClaimFrame claimFrame() const;
    void connectSettings(SettingsDialog &dialog);
    void loadLogo(const QString &serviceId, const QUrl &url);

    std::unique_ptr<Till> m_till;
    Ports m_ports;
    Translations &m_translations;
    std::unique_ptr<ServiceListModel> m_services;
    std::unique_ptr<TillActivity> m_activity;
    std::unique_ptr<LogoLoader> m_logoLoader;
    std::unique_ptr<Logos> m_logos;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<Printing> m_printing;
    std::unique_ptr<PrintService> m_print;
    std::unique_ptr<Papers> m_papers;
    std::unique_ptr<AfterPaid> m_afterPaid;
    std::unique_ptr<TimeLines> m_timeLines;
    std::unique_ptr<MainWindow> m_window;
    PaymentPage *m_page = nullptr;
    PaymentFlow *m_flow = nullptr;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<AccountBooks> m_books;
    std::unique_ptr<HistoryDesk> m_history;
    std::unique_ptr<VisitDesk> m_visit;
    std::unique_ptr<PayerScreen> m_payer;
    std::unique_ptr<ServicesInUse> m_inUse;
    std::unique_ptr<Scanning> m_scanning;
    bool m_begun = false;
    bool m_online = false;
};

} // namespace kassa
