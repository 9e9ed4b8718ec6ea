// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/JournalTab.h"

#include "app/core/Clock.h"
#include "ui/controls/Fields.h"
#include "ui/controls/SearchSelect.h"
#include "ui/history/DateField.h"
#include "ui/history/HistoryTable.h"
#include "ui/history/PaymentPane.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <utility>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr std::chrono::milliseconds searchPause {200};

struct StateGroup {
    const char *value;
    QList<PaymentState> states;
};

const QList<StateGroup> &stateGroups()
{
    static const QList<StateGroup> groups = {
        {"all", {}},
        {"paid", {PaymentState::Paid}},
        {"open", {PaymentState::PaySent, PaymentState::PayUnknown}},
        {"refused", {PaymentState::PayRefused, PaymentState::CreateRefused}},
        {"cancelled", {PaymentState::Cancelled, PaymentState::NotCharged}},
        {"unpaid",
            {PaymentState::CreateSent, PaymentState::Created, PaymentState::OtpWait,
                PaymentState::CreateUnknown, PaymentState::Abandoned, PaymentState::Superseded}},
    };
    return groups;
}
} // namespace

JournalTab::JournalTab(JournalModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new TextField)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_state(new SearchSelect)
    , m_states(new QStandardItemModel(this))
    , m_searchField(new LabelledField(m_search, this))
    , m_fromField(new LabelledField(m_from, this))
    , m_toField(new LabelledField(m_to, this))
    , m_stateField(new LabelledField(m_state, this))
    , m_table(new HistoryTable(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_pane(new PaymentPane(this))
{
    m_search->setObjectName(u"journalSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_from->setObjectName(u"journalFrom"_s);
    m_to->setObjectName(u"journalTo"_s);
    m_state->setObjectName(u"journalState"_s);
    m_table->setObjectName(u"journalTable"_s);
    m_empty->setObjectName(u"journalEmpty"_s);
    for (LabelledField *field : {m_searchField, m_fromField, m_toField, m_stateField})
        field->setMessageShown(false);
    m_fromField->setFixedWidth(128);
    m_toField->setFixedWidth(128);
    m_stateField->setFixedWidth(200);
    for (const StateGroup &group : stateGroups()) {
        auto *item = new QStandardItem;
        item->setData(QString::fromLatin1(group.value), SearchSelect::valueRole);
        m_states->appendRow(item);
    }
    m_state->setModel(m_states);
    m_state->setValue(u"all"_s);
    m_table->setModel(&m_model);
    m_table->setStateColumn(JournalModel::State);
    m_table->setColumnWidths({154, 0, 112, 100, 196, 132});
    m_empty->setIconName(u"history"_s);
    m_pane->setFixedWidth(372);

    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::m);
    filters->addWidget(m_searchField, 1);
    filters->addWidget(m_fromField);
    filters->addWidget(m_toField);
    filters->addWidget(m_stateField);
    auto *ground = new Panel(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_progress = new ProgressLine(ground);
    m_progress->setObjectName(u"journalProgress"_s);
    auto *left = new QVBoxLayout(ground);
    left->setContentsMargins(space::l, space::l, space::l, space::s);
    left->setSpacing(space::m);
    left->addLayout(filters);
    left->addLayout(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    row->addWidget(ground, 1);
    row->addWidget(m_pane);

    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPause);
    connect(&m_pause, &QTimer::timeout, this, &JournalTab::apply);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_from, &DateField::dateChanged, this, &JournalTab::apply);
    connect(m_to, &DateField::dateChanged, this, &JournalTab::apply);
    connect(m_state, &SearchSelect::chosen, this, &JournalTab::apply);
    connect(m_empty->button(), &ActionButton::clicked, this, &JournalTab::clearFilters);
    connect(m_table, &HistoryTable::rowChosen, this, &JournalTab::showRow);
    connect(&m_model, &JournalModel::paymentChanged, this, [this](PaymentId id) {
        if (m_pane->payment() == id)
            showRow(m_model.rowOf(id));
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &JournalTab::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &JournalTab::showEmptiness);
    connect(&m_model, &JournalModel::searchingChanged, this, &JournalTab::showSearching);
    connect(&m_model, &JournalModel::searchFailed, this, [this] { m_failed = true; });
    retranslate();
    showEmptiness();
}

void JournalTab::setToday(QDate today)
{
    m_today = today;
    m_from->setToday(today);
    m_to->setToday(today);
}

void JournalTab::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void JournalTab::choose(PaymentId id, const QDateTime &createdAt)
{
    if (m_model.rowOf(id) < 0)
        clearFilters();
    if (m_model.rowOf(id) < 0 && createdAt.isValid()) {
        m_from->setDate(tashkentDay(createdAt));
        m_to->setDate(tashkentDay(createdAt));
        apply();
        while (m_model.rowOf(id) < 0 && m_model.canFetchMore({}))
            m_model.fetchMore({});
    }
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model.index(row, 0));
    m_table->setFocus();
}

void JournalTab::apply()
{
    m_pause.stop();
    JournalFilter filter;
    filter.search = parsePaymentSearch(m_search->text(), m_today);
    // Days that stand in the search narrow those of the fields.
    const std::optional<QDate> from = m_from->date();
    const std::optional<QDate> to = m_to->date();
    if (from)
        filter.search.from = std::max(*from, filter.search.from.value_or(*from));
    if (to)
        filter.search.to = std::min(*to, filter.search.to.value_or(*to));
    for (const StateGroup &group : stateGroups()) {
        if (m_state->value() == QLatin1StringView(group.value))
            filter.states = group.states;
    }
    m_to->setInvalid(from && to && *from > *to);
    m_failed = false;
    m_stepIn = false;
    m_model.setFilter(filter);
    showEmptiness();
}

void JournalTab::clearFilters()
{
    m_search->clear();
    m_from->setDate({});
    m_to->setDate({});
    m_state->setValue(u"all"_s);
    apply();
    focusSearch();
}

void JournalTab::showRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_pane->clear();
        return;
    }
    const PaymentRow &payment = m_model.payment(row);
    m_pane->show(payment, m_model.events(payment.id));
}

void JournalTab::showEmptiness()
{
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return;
    m_pane->clear();
    const bool filtered = m_model.filter() != JournalFilter();
    m_empty->setText(m_failed                   ? tr("The history can't be read right now.")
            : filtered && m_model.isSearching() ? tr("Searching…")
            : filtered                          ? tr("No payment fits this search.")
                                                : tr("No payments on this till yet."));
    m_empty->setButtonLabel(filtered ? tr("Show all") : QString());
}

// From the search straight into the list: Down moves on without leaving the keyboard's home.
bool JournalTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Down) {
            if (m_pause.isActive())
                apply();
            if (m_model.isSearching())
                m_stepIn = true;
            else
                stepIn();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JournalTab::stepIn()
{
    if (m_model.rowCount() == 0)
        return;
    m_table->startAtTop();
    m_table->setFocus();
}

void JournalTab::showSearching()
{
    const bool searching = m_model.isSearching();
    m_progress->setBusy(searching);
    showEmptiness();
    if (!searching && std::exchange(m_stepIn, false) && m_search->hasFocus())
        stepIn();
}

void JournalTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void JournalTab::retranslate()
{
    m_searchField->setLabel(tr("Search"));
    m_search->setPlaceholderText(tr("Account, name, sum, date or number"));
    m_search->setAccessibleName(tr("Search history"));
    // Qt's own button inside the line has no name.
    if (auto *clear = m_search->findChild<QToolButton *>())
        clear->setAccessibleName(tr("Clear"));
    m_fromField->setLabel(tr("From"));
    m_toField->setLabel(tr("To"));
    m_stateField->setLabel(tr("State"));
    m_table->setAccessibleName(tr("Payments of this till"));
    const QStringList groups
        = {tr("All"), tr("Paid"), tr("Not known yet"), tr("Refused"), tr("Cancelled"), tr("Not paid")};
    for (int row = 0; row < groups.size(); ++row)
        m_states->item(row)->setText(groups.at(row));
    m_model.retranslate();
    showEmptiness();
}

} // namespace kassa
