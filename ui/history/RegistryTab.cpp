// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/RegistryTab.h"

#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/history/DateField.h"
#include "ui/history/HistoryTable.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

RegistryTab::RegistryTab(RegistryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_service(new SearchSelect)
    , m_serviceModel(new QStandardItemModel(this))
    , m_user(new TextField)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_serviceField(new LabelledField(m_service, this))
    , m_userField(new LabelledField(m_user, this))
    , m_fromField(new LabelledField(m_from, this))
    , m_toField(new LabelledField(m_to, this))
    , m_show(new ActionButton(ActionButton::Kind::Primary, this))
    , m_ground(new Panel(this))
    , m_progress(new ProgressLine(m_ground))
    , m_table(new HistoryTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_count(new Label(Type::Body, Role::Muted))
    , m_sum(new Label(Type::Large, Role::Text, nullptr, true))
{
    m_service->setObjectName(u"registryService"_s);
    m_user->setObjectName(u"registryUser"_s);
    m_from->setObjectName(u"registryFrom"_s);
    m_to->setObjectName(u"registryTo"_s);
    m_show->setObjectName(u"registryShow"_s);
    m_progress->setObjectName(u"registryProgress"_s);
    m_show->setAction(KeyAction::Refresh);
    m_table->setObjectName(u"registryTable"_s);
    m_empty->setObjectName(u"registryEmpty"_s);
    m_count->setObjectName(u"registryCount"_s);
    m_sum->setObjectName(u"registrySum"_s);
    for (LabelledField *field : {m_serviceField, m_userField, m_fromField, m_toField})
        field->setMessageShown(false);
    m_userField->setFixedWidth(168);
    m_fromField->setFixedWidth(136);
    m_toField->setFixedWidth(136);
    m_service->setModel(m_serviceModel);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({154, 0, 156, 150, 138, 116, 328});

    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    filters->addWidget(m_serviceField, 1);
    filters->addWidget(m_userField);
    filters->addWidget(m_fromField);
    filters->addWidget(m_toField);
    filters->addWidget(m_show, 0, Qt::AlignBottom);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_sum);
    auto *column = new QVBoxLayout(m_ground);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(filters);
    column->addLayout(m_stack, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_ground);

    connect(m_show, &ActionButton::clicked, this, &RegistryTab::ask);
    connect(m_empty->button(), &ActionButton::clicked, this, &RegistryTab::ask);
    setServices({});
    fitButton();
    retranslate();
}

void RegistryTab::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
    if (m_stand == Stand::NotAsked) {
        m_from->setDate(today);
        m_to->setDate(today);
    }
}

void RegistryTab::setServices(const QList<Service> &services)
{
    m_services = services;
    const QString chosen = m_service->value();
    m_service->setModel(nullptr);
    m_serviceModel->clear();
    auto *all = new QStandardItem(tr("All services"));
    all->setData(u""_s, SearchSelect::valueRole);
    m_serviceModel->appendRow(all);
    for (const Service &service : services) {
        auto *item = new QStandardItem(service.name);
        item->setData(service.id, SearchSelect::valueRole);
        item->setData(service.categoryName, SearchSelect::detailRole);
        m_serviceModel->appendRow(item);
    }
    m_service->setModel(m_serviceModel);
    m_service->setValue(chosen);
    if (m_service->row() < 0)
        m_service->setRow(0);
}

void RegistryTab::focusFirst()
{
    m_service->setFocus();
}

void RegistryTab::ask()
{
    if (m_stand == Stand::Busy)
        return;
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    m_from->setInvalid(!from);
    m_to->setInvalid(!to || (from && *from > *to));
    if (!from || !to || *from > *to) {
        (from ? m_to : m_from)->setFocus();
        return;
    }
    Q_EMIT requested({m_service->value(), m_user->text().trimmed(), *from, *to});
}

void RegistryTab::setBusy()
{
    m_stand = Stand::Busy;
    showStand();
}

void RegistryTab::setRead(qint64 total)
{
    m_stand = Stand::Read;
    m_total = total;
    showStand();
    m_table->startAtTop();
}

void RegistryTab::setFailed(const Words &words)
{
    m_stand = Stand::Failed;
    m_words = words;
    showStand();
}

void RegistryTab::showStand()
{
    m_progress->setBusy(m_stand == Stand::Busy);
    m_show->setEnabled(m_stand != Stand::Busy);
    // While an answer is awaited the older one stays: nothing jumps.
    if (m_stand == Stand::Busy)
        return;
    const int rows = m_model.rowCount();
    const bool table = m_stand == Stand::Read && rows > 0;
    m_stack->setCurrentIndex(table ? 0 : 1);
    m_count->clear();
    m_sum->clear();
    m_empty->setButtonLabel({});
    switch (m_stand) {
    case Stand::NotAsked:
        m_empty->setIconName(u"list"_s);
        m_empty->setText(
            tr("The registry lists what the gateway has as paid. Choose the days and press Show."));
        break;
    case Stand::Failed: {
        m_empty->setIconName(u"warning"_s);
        QString text = QStringList {m_words.what, m_words.whatToDo}.join(u' ').trimmed();
        if (!m_words.code.isEmpty())
            text += u"\n\n"_s + m_words.code;
        m_empty->setText(text);
        m_empty->setButtonLabel(tr("Ask again"));
        break;
    }
    case Stand::Read:
        m_empty->setIconName(u"list"_s);
        m_empty->setText(tr("The registry has no payment for these filters."));
        if (table) {
            m_count->setText(m_total > rows ? tr("%1 of %2 payments").arg(rows).arg(m_total)
                                            : tr("%n payment(s)", nullptr, rows));
            if (const std::optional<Soum> sum = m_model.sum())
                m_sum->setText(withUnit(*sum));
        }
        break;
    case Stand::Busy:
        break;
    }
}

void RegistryTab::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat() && event->modifiers() <= Qt::KeypadModifier)
        ask();
    else
        QWidget::keyPressEvent(event);
}

void RegistryTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fitButton();
}

// It stands in a row of fields and is as high as they are.
void RegistryTab::fitButton()
{
    m_show->setFixedHeight(Theme::inUse().controlHeight());
}

void RegistryTab::retranslate()
{
    m_serviceField->setLabel(tr("Service"));
    m_userField->setLabel(tr("User id"));
    m_user->setPlaceholderText(tr("Any"));
    m_fromField->setLabel(tr("From"));
    m_toField->setLabel(tr("To"));
    m_show->setLabel(tr("Show"));
    m_table->setAccessibleName(tr("Gateway registry"));
    m_serviceModel->item(0)->setText(tr("All services"));
    m_model.retranslate();
    showStand();
}

} // namespace kassa
