// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/DifferencesTab.h"

#include "app/core/Clock.h"
#include "ui/controls/Fields.h"
#include "ui/history/DateField.h"
#include "ui/history/DifferencePane.h"
#include "ui/history/HistoryTable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

namespace kassa {

using namespace Qt::StringLiterals;

DifferencesTab::DifferencesTab(DifferencesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_fromField(new LabelledField(m_from, this))
    , m_toField(new LabelledField(m_to, this))
    , m_read(new ActionButton(ActionButton::Kind::Primary, this))
    , m_ground(new Panel(this))
    , m_progress(new ProgressLine(m_ground))
    , m_notWhole(new Panel(m_ground))
    , m_notWholeWords(new Label(Type::Body, Role::Unknown))
    , m_table(new HistoryTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_summary(new Label(Type::Body, Role::Text, nullptr, true))
    , m_foot(new Label(Type::Body, Role::Muted))
    , m_pane(new DifferencePane(model, this))
{
    m_from->setObjectName(u"differencesFrom"_s);
    m_to->setObjectName(u"differencesTo"_s);
    m_read->setObjectName(u"differencesRead"_s);
    m_read->setAction(KeyAction::Refresh);
    m_table->setObjectName(u"differencesTable"_s);
    m_empty->setObjectName(u"differencesEmpty"_s);
    m_summary->setObjectName(u"differencesSummary"_s);
    m_foot->setObjectName(u"differencesFoot"_s);
    m_notWhole->setObjectName(u"differencesNotWhole"_s);
    for (LabelledField *field : {m_fromField, m_toField})
        field->setMessageShown(false);
    m_fromField->setFixedWidth(136);
    m_toField->setFixedWidth(136);
    m_summary->setWordWrap(true);
    m_foot->setWordWrap(true);
    m_table->setModel(&m_model);
    m_table->setStateColumn(DifferencesModel::Reason);
    m_table->setColumnWidths({272, 0, 154, 116, 116});
    m_pane->setFixedWidth(372);
    m_notWhole->setFill(Role::UnknownBack);
    m_notWhole->setBordered(false);
    m_notWhole->setEdge(Role::UnknownEdge);
    m_notWholeWords->setWordWrap(true);
    auto *inside = new QVBoxLayout(m_notWhole);
    inside->setContentsMargins(space::l, space::s, space::m, space::s);
    inside->addWidget(m_notWholeWords);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    filters->addWidget(m_fromField);
    filters->addWidget(m_toField);
    filters->addWidget(m_read, 0, Qt::AlignBottom);
    filters->addStretch(1);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_summary);
    foot->addWidget(m_foot, 1);
    auto *column = new QVBoxLayout(m_ground);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(filters);
    column->addWidget(m_notWhole);
    column->addLayout(m_stack, 1);
    column->addWidget(new Separator);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(m_ground, 1);
    row->addWidget(m_pane);

    m_slow.setSingleShot(true);
    m_slow.setInterval(300);
    connect(&m_slow, &QTimer::timeout, this, &DifferencesTab::showFoot);
    connect(m_read, &ActionButton::clicked, this, &DifferencesTab::ask);
    connect(m_empty->button(), &ActionButton::clicked, this, &DifferencesTab::ask);
    connect(m_table, &HistoryTable::rowChosen, this, &DifferencesTab::choose);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { open(index.row()); });
    connect(m_pane, &DifferencePane::paymentRequested, this, &DifferencesTab::open);
    for (DateField *field : {m_from, m_to})
        connect(field, &QLineEdit::returnPressed, this, &DifferencesTab::ask);
    fitButton();
    retranslate();
}

void DifferencesTab::setToday(QDate today)
{
    m_from->setToday(today);
    m_to->setToday(today);
    if (m_stand == Stand::NotRead) {
        m_from->setDate(today.addDays(-1));
        m_to->setDate(today);
    }
}

void DifferencesTab::focusFirst()
{
    if (m_stand == Stand::Compared && m_model.rowCount() > 0)
        m_table->setFocus();
    else
        m_read->setFocus();
}

void DifferencesTab::ask()
{
    if (m_stand == Stand::Busy)
        return;
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    const bool ordered = from && to && *from <= *to;
    const bool tooLong = ordered && from->daysTo(*to) >= mostDays;
    m_from->setInvalid(!from || tooLong);
    m_to->setInvalid(!ordered || tooLong);
    if (!ordered || tooLong) {
        (from ? m_to : m_from)->setFocus();
        m_foot->setText(tooLong ? tr("At most %1 days at a time.").arg(mostDays) : QString());
        return;
    }
    Q_EMIT requested(*from, *to);
}

void DifferencesTab::open(int row)
{
    if (row >= 0 && row < m_model.rowCount() && m_model.difference(row).here)
        Q_EMIT paymentRequested(*m_model.difference(row).here);
}

void DifferencesTab::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_chosen = m_model.transaction(row);
    m_pane->show(row);
}

void DifferencesTab::setBusy(int done, int total)
{
    m_done = done;
    m_total = total;
    if (m_stand != Stand::Busy) {
        m_stand = Stand::Busy;
        m_askedByButton = m_read->hasFocus() || m_empty->button()->hasFocus();
        m_slow.start();
    }
    showStand();
}

void DifferencesTab::setCompared()
{
    m_stand = Stand::Compared;
    showStand();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.transaction(row) == m_chosen)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
    m_table->startAtTop();
    m_pane->show(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
    // A button that was disabled has lost the focus; where there is something to look at, it goes there.
    if (std::exchange(m_askedByButton, false) && isVisible())
        focusFirst();
}

void DifferencesTab::setFailed(const Words &words)
{
    m_stand = Stand::Failed;
    m_words = words;
    showStand();
    if (std::exchange(m_askedByButton, false) && isVisible())
        focusFirst();
}

void DifferencesTab::showStand()
{
    m_progress->setBusy(m_stand == Stand::Busy);
    m_read->setEnabled(m_stand != Stand::Busy);
    showFoot();
    // While the registry is read the older result stays: nothing jumps.
    if (m_stand == Stand::Busy)
        return;
    const Reconciliation &result = m_model.result();
    const bool table = m_stand == Stand::Compared && m_model.rowCount() > 0;
    m_stack->setCurrentIndex(table ? 0 : 1);
    m_pane->setVisible(table);
    m_notWhole->setVisible(m_stand == Stand::Compared && !result.whole);
    m_empty->setButtonLabel({});
    switch (m_stand) {
    case Stand::NotRead:
        m_empty->setIconName(u"list"_s);
        m_empty->setText(tr("Here this till's payments are compared with what the gateway has as paid. "
                            "Choose the days and press Read registry."));
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
    case Stand::Compared:
        m_empty->setIconName(result.whole ? u"check"_s : u"question"_s);
        if (!result.whole)
            m_empty->setText(tr("No difference was found in what could be read of %1.").arg(m_model.days()));
        else if (result.agreed == 0)
            m_empty->setText(tr("Everything agrees for %1: neither this till nor the registry has a payment "
                                "that the other lacks.")
                                 .arg(m_model.days()));
        else
            m_empty->setText(
                tr("Everything agrees for %1.").arg(m_model.days()) + u"\n"_s + m_model.agreement());
        break;
    case Stand::Busy:
        break;
    }
}

void DifferencesTab::showFoot()
{
    const Reconciliation &result = m_model.result();
    m_summary->clear();
    m_foot->clear();
    m_summary->setVisible(m_stand == Stand::Compared && m_model.rowCount() > 0);
    if (m_stand == Stand::Busy && !m_slow.isActive()) {
        m_foot->setText(m_total > 1
                ? tr("Reading the registry: part %1 of %2").arg(std::min(m_done + 1, m_total)).arg(m_total)
                : tr("Reading the registry…"));
        return;
    }
    if (m_stand != Stand::Compared)
        return;
    const int rows = m_model.rowCount();
    QStringList parts;
    if (rows > 0) {
        // What the registry has confirmed is told apart from what somebody has to look at.
        const int alarms = m_model.alarms();
        m_summary->setText(tr("%n difference(s)", nullptr, alarms));
        if (rows > alarms)
            parts += tr("%n confirmed by the registry", nullptr, rows - alarms);
        parts += m_model.agreement();
    }
    if (result.others > 0)
        parts += tr("%n payment(s) of other tills", nullptr, result.others);
    if (result.tooFresh > 0)
        parts += tr("%n payment(s) too new to be listed", nullptr, result.tooFresh);
    parts += tr("read at %1").arg(shownTime(result.lastReadAt));
    // Closed days are kept once they were read whole.
    if (tashkentDay(result.readAt) != tashkentDay(result.lastReadAt))
        parts += tr("closed days read at %1").arg(shownTime(result.readAt));
    parts.removeAll(QString());
    m_foot->setText(parts.join(u"  ·  "_s));
}

void DifferencesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fitButton();
}

// It stands in a row of fields and is as high as they are.
void DifferencesTab::fitButton()
{
    m_read->setFixedHeight(Theme::inUse().controlHeight());
}

void DifferencesTab::retranslate()
{
    m_fromField->setLabel(tr("From"));
    m_toField->setLabel(tr("To"));
    m_read->setLabel(tr("Read registry"));
    m_table->setAccessibleName(tr("Differences"));
    m_notWholeWords->setText(tr("The gateway did not send its whole registry for these days. What is paid "
                                "here and missing there can't be told; read it again later."));
    m_model.retranslate();
    showStand();
}

} // namespace kassa
