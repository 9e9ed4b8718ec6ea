// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/JournalTab.h"

#include "app/core/Clock.h"
#include "ui/controls/Announce.h"
#include "ui/controls/Fields.h"
#include "ui/controls/Keys.h"
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

/// The group of what only the registry has.
constexpr auto others = "others";

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
        {others, {}},
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
    , m_foot(new Label(Type::Body, Role::Muted))
    , m_read(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_readKey(new ActionShortcut(KeyAction::Refresh, this))
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
    m_table->setColumnWidths({150, 0, 132, 100, 196, 128});
    m_foot->setObjectName(u"registryFoot"_s);
    m_foot->setWordWrap(true);
    announce(m_foot, Voice::Notification);
    m_read->setObjectName(u"registryRead"_s);
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
    left->addWidget(new Separator);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::l);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_read);
    left->addLayout(foot);
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
    connect(m_empty->button(), &ActionButton::clicked, this, &JournalTab::showAll);
    connect(m_table, &HistoryTable::rowChosen, this, &JournalTab::showRow);
    connect(&m_model, &JournalModel::paymentChanged, this, [this](PaymentId id) {
        if (m_pane->payment() == id)
            showRow(m_model.rowOf(id));
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &JournalTab::showEmptiness);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &JournalTab::showEmptiness);
    connect(&m_model, &JournalModel::searchingChanged, this, &JournalTab::showSearching);
    connect(&m_model, &JournalModel::searchFailed, this, [this] { m_failed = true; });
    connect(m_read, &ActionButton::clicked, this, &JournalTab::askRegistry);
    connect(m_readKey, &ActionShortcut::activated, this, &JournalTab::askRegistry);
    fitButton();
    retranslate();
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
    m_wanted = id;
    m_wantedAt = createdAt;
    if (m_model.rowOf(id) < 0 && m_model.filter() != JournalFilter())
        showAll();
    else if (!m_model.isSearching())
        showWanted();
}

// A payment that isn't among the newest is looked for on its day, page after page.
void JournalTab::showWanted()
{
    if (!m_wanted || m_model.isSearching())
        return;
    const int row = m_model.rowOf(*m_wanted);
    if (row >= 0) {
        m_wanted.reset();
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->setFocus();
        return;
    }
    if (m_wantedAt.isValid()) {
        const QDate day = tashkentDay(std::exchange(m_wantedAt, {}));
        m_from->setDate(day);
        m_to->setDate(day);
        apply();
    } else if (m_model.filter() != JournalFilter() && m_model.canFetchMore({})) {
        m_model.fetchMore({});
    } else {
        m_wanted.reset();
    }
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
    filter.here = m_state->value() != QLatin1StringView(others);
    // What the registry has is paid.
    filter.there = filter.states.isEmpty() || filter.states.contains(PaymentState::Paid);
    m_to->setInvalid(from && to && *from > *to);
    m_failed = false;
    m_stepIn = false;
    m_model.setFilter(filter);
    showEmptiness();
}

void JournalTab::showAll()
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
        showReadKey();
        return;
    }
    const HistoryEntry &entry = m_model.entry(row);
    m_pane->show(
        entry, entry.here ? m_model.events(entry.here->id) : QList<JournalEvent>(), m_model.serviceName(row));
    showReadKey();
}

void JournalTab::showEmptiness()
{
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (!none)
        return;
    m_pane->clear();
    const bool filtered = m_model.filter() != JournalFilter();
    m_empty->setText(m_failed       ? tr("The history can't be read right now.")
            : m_model.isSearching() ? tr("Searching…")
            : filtered              ? tr("No payment fits this search.")
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
    showProgress();
    showEmptiness();
    if (!searching && std::exchange(m_stepIn, false) && m_search->hasFocus())
        stepIn();
    showWanted();
}

// A page alone is there before a line could be seen.
void JournalTab::showProgress()
{
    const bool words = !m_model.filter().search.terms.isEmpty();
    m_progress->setBusy((m_model.isSearching() && words) || m_stand == Stand::Busy);
}

// An open payment has the key for itself.
void JournalTab::showReadKey()
{
    m_readKey->setEnabled(!m_pane->canCheck());
    m_read->setKeyHint(m_pane->canCheck() ? QString() : keyText(KeyAction::Refresh));
}

void JournalTab::askRegistry()
{
    if (m_stand == Stand::Busy)
        return;
    if (m_pause.isActive())
        apply();
    const PaymentSearch &search = m_model.filter().search;
    const QDate to = search.to.value_or(std::max(m_today, search.from.value_or(m_today)));
    const QDate from = search.from.value_or(search.to ? to : to.addDays(-1));
    if (!from.isValid() || from > to)
        return;
    if (from.daysTo(to) >= mostDays) {
        m_registrySaid = tr("At most %1 days at a time: choose the days.").arg(mostDays);
        showRegistry();
        return;
    }
    m_readFrom = from;
    m_readTo = to;
    m_registrySaid.clear();
    Q_EMIT registryRequested(from, to);
}

void JournalTab::setRegistryBusy(int done, int total)
{
    m_stand = Stand::Busy;
    m_windowsDone = done;
    m_windows = total;
    m_registrySaid.clear();
    showEmptiness();
    showReadKey();
    showRegistry();
}

void JournalTab::setRegistryRead(const QDateTime &readAt, bool whole)
{
    m_stand = Stand::Read;
    m_registrySaid.clear();
    m_readAt = readAt;
    m_whole = whole;
    // The line that is looked at stays the one that is looked at.
    const std::optional<PaymentId> looked = m_table->hasFocus() ? m_pane->payment() : std::nullopt;
    m_model.refresh();
    if (looked)
        choose(*looked);
    showRegistry();
}

void JournalTab::setRegistryFailed(const Words &words)
{
    m_stand = Stand::Failed;
    m_words = words;
    showRegistry();
}

void JournalTab::showRegistry()
{
    showProgress();
    if (!m_registrySaid.isEmpty()) {
        m_foot->setText(m_registrySaid);
        return;
    }
    const auto shown = [](QDate day) { return day.toString(u"dd.MM.yyyy"_s); };
    QStringList parts;
    switch (m_stand) {
    case Stand::NotRead:
        break;
    case Stand::Busy:
        parts += m_windows > 1 ? tr("Reading the registry: part %1 of %2")
                                     .arg(std::min(m_windowsDone + 1, m_windows))
                                     .arg(m_windows)
                               : tr("Reading the registry…");
        break;
    case Stand::Failed:
        parts += QStringList {m_words.what, m_words.whatToDo}.join(u' ').trimmed();
        parts += m_words.code;
        break;
    case Stand::Read:
        parts += tr("Registry of %1")
                     .arg(m_readFrom == m_readTo ? shown(m_readTo)
                                                 : shown(m_readFrom) + u" – "_s + shown(m_readTo));
        parts += tr("read at %1").arg(shownTime(m_readAt));
        if (!m_whole)
            parts += tr("the gateway did not send all of it");
        break;
    }
    parts.removeAll(QString());
    const QString said = parts.join(u"  ·  "_s);
    if (said == m_foot->text())
        return;
    m_foot->setText(said);
    announce(m_foot, Voice::Notification, said);
}

void JournalTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        fitButton();
}

bool JournalTab::event(QEvent *event)
{
    if (event->type() == keysChangedEvent())
        showReadKey();
    return QWidget::event(event);
}

// It stands beside a line of text and is as high as the fields.
void JournalTab::fitButton()
{
    m_read->setFixedHeight(Theme::inUse().controlHeight());
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
    m_table->setAccessibleName(tr("Payments"));
    m_read->setLabel(tr("Read registry"));
    const QStringList groups = {tr("All"), tr("Paid"), tr("Not known yet"), tr("Refused"), tr("Cancelled"),
        tr("Not paid"), tr("Not of this till")};
    for (int row = 0; row < groups.size(); ++row)
        m_states->item(row)->setText(groups.at(row));
    m_model.retranslate();
    m_registrySaid.clear();
    showEmptiness();
    showReadKey();
    showRegistry();
}

} // namespace kassa
