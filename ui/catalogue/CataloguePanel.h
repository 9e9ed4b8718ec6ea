// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/controls/Surfaces.h"

class QListView;
class QModelIndex;

namespace kassa {

class ServiceDelegate;
class ServiceListModel;

/// The left column: services by category, narrowed by the search of the top bar. A service that can't be paid
/// is muted and says why; choosing it does nothing.
///
/// Keys in the list: Up and Down move (headings are stepped over), Enter or Space chooses, Up on the first
/// row and Esc go back to the search.
class CataloguePanel : public Panel {
    Q_OBJECT
public:
    /// The model is not owned and outlives the panel.
    explicit CataloguePanel(ServiceListModel &model, QWidget *parent = nullptr);

    /// What stands in the search box.
    void setFilter(const QString &text);
    /// Down in the search box: the best hit takes the keyboard.
    void enterList();
    /// Enter in the search box: the best hit is chosen. False where there is none that can be paid.
    bool chooseBest();

    /// The list is being asked for; said only where there is nothing to show yet.
    void setLoading(bool loading);
    /// The list could not be fetched, in the cashier's words; empty when it could. Shown large where there is
    /// nothing kept.
    void setError(const QString &words);
    /// Whether this till has a gateway and a token: without them no list was ever asked for.
    void setConnected(bool connected);
    /// The service whose form is open; empty for none.
    void setChosen(const QString &serviceId);
    [[nodiscard]] QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void serviceChosen(const QString &serviceId);
    void retryRequested();
    /// The keyboard leaves the list upwards.
    void searchRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void mark(int row);
    void step(int direction, int rows);
    bool choose(const QModelIndex &index);

    ServiceListModel &m_model;
    ServiceDelegate *m_delegate;
    QListView *m_list;
    EmptyState *m_empty;
    ProgressLine *m_progress;
    QString m_error;
    QString m_chosen;
    bool m_loading = false;
    bool m_connected = true;
};

} // namespace kassa
