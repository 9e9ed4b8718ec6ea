// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "ui/controls/Buttons.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Marks.h"

#include <QtCore/QStringListModel>

class QStandardItemModel;

namespace kassa {

class SearchSelect;

/// How the gateway answered last.
enum class Connection { Unknown, Online, Offline };

/// The search box of the top bar: a quiet field with its key inside.
class SearchBox : public TextField {
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Down: into the list below.
    void downPressed();
    /// Esc in an empty box.
    void leavePressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitChip();
};

/// Word mark, search, connection, point and till, language, history and settings.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] SearchBox *search() const { return m_search; }
    /// `milliseconds` of the last answer, where there was one.
    void setConnection(Connection connection, std::optional<int> milliseconds = {});
    /// "Chilonzor-3 · 2-kassa"; hidden while both are empty.
    void setPoint(const QString &pointName, const QString &till);
    void setLanguage(Language language);
    /// The button that opens the right column where the window is narrow, with the number of open payments.
    void setDrawer(bool shown, int openPayments);
    /// Receipts that are not on paper; the button is hidden while there are none.
    void setUnprinted(int count);

Q_SIGNALS:
    void historyRequested();
    void settingsRequested();
    void drawerRequested();
    void unprintedRequested();
    void languageChosen(kassa::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void showConnection();

    Label *m_mark;
    Label *m_dot;
    SearchBox *m_search;
    Pill *m_connectionPill;
    Pill *m_pointPill;
    QStandardItemModel *m_languages;
    SearchSelect *m_language;
    ActionButton *m_unprinted;
    ActionButton *m_drawer;
    ActionButton *m_history;
    ActionButton *m_settings;
    Connection m_connection = Connection::Unknown;
    std::optional<int> m_milliseconds;
    int m_openPayments = 0;
    bool m_narrow = false; ///< the bar has room for the short words only
};

} // namespace kassa
