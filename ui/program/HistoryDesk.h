// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"

#include <QtCore/QDate>
#include <QtCore/QObject>
#include <functional>
#include <memory>

namespace kassa {

class AccountBooks;
class DifferencesModel;
class DifferencesTab;
class HistoryPage;
class JournalModel;
class MainWindow;
class Papers;
class Printing;
class Till;
class TimeLines;

/// The history's page with what it needs of the till: made when it is opened for the first time. Main thread.
class HistoryDesk final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        MainWindow &window;
        Papers &papers;
        Printing &printing;
        TimeLines &timeLines;
        AccountBooks &books;
        std::function<Language()> language; ///< of the screen
    };
    /// All must outlive this object; it outlives the window, whose child the page is.
    explicit HistoryDesk(Parts parts);
    ~HistoryDesk() override;

    /// Opens the page with its newest rows.
    void show();

private:
    void make();
    void connectRegistry();
    void connectDifferences(DifferencesTab *tab);
    void readRegistry(QDate from, QDate to);

    Parts m_parts;
    std::unique_ptr<JournalModel> m_journal;
    std::unique_ptr<DifferencesModel> m_differences;
    HistoryPage *m_page = nullptr;
    bool m_reading = false;
};

} // namespace kassa
