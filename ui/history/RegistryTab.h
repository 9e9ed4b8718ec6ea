// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/RegistryModel.h"
#include "app/models/RegistryReader.h"
#include "app/models/Words.h"
#include "ui/controls/Surfaces.h"

class QStackedLayout;
class QStandardItemModel;

namespace kassa {

class DateField;
class HistoryTable;
class LabelledField;
class SearchSelect;
class TextField;

/// What the gateway's registry says (`transaction/all`) by its four filters. Asked only on request.
class RegistryTab final : public QWidget {
    Q_OBJECT
public:
    /// `model` must outlive the tab.
    explicit RegistryTab(RegistryModel &model, QWidget *parent = nullptr);
    void setToday(QDate today);
    void setServices(const QList<Service> &services);
    void focusFirst();

    /// An answer is awaited.
    void setBusy();
    /// The answer is in the model. `total` is what the gateway counts.
    void setRead(qint64 total);
    void setFailed(const Words &words);

Q_SIGNALS:
    void requested(const kassa::RegistryQuery &query);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Stand { NotAsked, Busy, Read, Failed };
    void retranslate();
    void ask();
    void showStand();
    void fitButton();

    RegistryModel &m_model;
    QList<Service> m_services;
    Stand m_stand = Stand::NotAsked;
    qint64 m_total = 0;
    Words m_words;
    SearchSelect *m_service;
    QStandardItemModel *m_serviceModel;
    TextField *m_user;
    DateField *m_from;
    DateField *m_to;
    LabelledField *m_serviceField;
    LabelledField *m_userField;
    LabelledField *m_fromField;
    LabelledField *m_toField;
    ActionButton *m_show;
    Panel *m_ground;
    ProgressLine *m_progress;
    HistoryTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    Label *m_count;
    Label *m_sum;
};

} // namespace kassa
