// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/UnprintedDialog.h"

#include "app/models/PrinterWords.h"
#include "ui/controls/ChoiceList.h"
#include "ui/controls/Surfaces.h"
#include "ui/print/UnprintedList.h"

#include <QtCore/QEvent>
#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr int cardWidth = 752;
constexpr int listHeight = 280;
constexpr int leastListHeight = 112;
constexpr int wordsHeight = 96;
} // namespace

UnprintedDialog::UnprintedDialog(PrintQueue &queue, QWidget *parent)
    : DialogFrame(parent)
    , m_queue(queue)
    , m_model(new UnprintedModel(this))
    , m_list(new ChoiceList(this))
    , m_empty(new EmptyState(this))
    , m_reason(new Label(Type::Body, Role::Text, this))
    , m_close(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_remove(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_all(new ActionButton(ActionButton::Kind::Secondary, this))
    , m_retry(new ActionButton(ActionButton::Kind::Primary, this))
{
    setObjectName(u"unprintedDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setCardWidth(cardWidth);
    m_list->setObjectName(u"unprintedList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new UnprintedDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // On a low screen the list takes what the words above and below it leave.
    const int height = qBound(leastListHeight, roomForBody() - wordsHeight, listHeight);
    m_list->setFixedHeight(height);
    m_empty->setObjectName(u"unprintedNone"_s);
    m_empty->setIconName(u"check"_s);
    m_empty->setFixedHeight(height);
    m_reason->setObjectName(u"unprintedReason"_s);
    m_reason->setWordWrap(true);
    // Room for two lines is kept, so that no choice moves the buttons.
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    m_reason->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    body()->addWidget(m_reason);

    m_close->setObjectName(u"close"_s);
    m_close->setMain(true);
    m_close->setKeyHint(u"Esc"_s);
    m_remove->setObjectName(u"unprintedRemove"_s);
    m_remove->setMain(true);
    m_all->setObjectName(u"unprintedRetryAll"_s);
    m_all->setMain(true);
    m_retry->setObjectName(u"unprintedRetry"_s);
    m_retry->setKeyHint(u"Enter"_s);
    buttons()->addWidget(m_close);
    buttons()->addWidget(m_remove);
    buttons()->addWidget(m_all);
    buttons()->addWidget(m_retry, 1);
    setEnterButton(m_retry);

    connect(m_close, &ActionButton::clicked, this, &UnprintedDialog::reject);
    connect(m_retry, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            m_queue.retry(job->id);
    });
    connect(m_all, &ActionButton::clicked, &m_queue, &PrintQueue::retryAll);
    connect(m_remove, &ActionButton::clicked, this, [this] {
        if (const PrintJob *job = chosen())
            m_queue.remove(job->id, job->state == PrintState::Unsure);
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnprintedDialog::showChosen);
    connect(m_list, &ChoiceList::clicked, this, &UnprintedDialog::showChosen);
    connect(&m_queue, &PrintQueue::changed, this, &UnprintedDialog::refresh);
    refresh();
    retranslate();
}

const PrintJob *UnprintedDialog::chosen() const
{
    return m_model->job(m_list->currentIndex());
}

void UnprintedDialog::refresh()
{
    m_model->setJobs(m_queue.unprinted());
    const bool any = m_model->rowCount() > 0;
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    showChosen();
}

void UnprintedDialog::showChosen()
{
    const PrintJob *job = chosen();
    const QList<PrintJob> &jobs = m_queue.unprinted();
    const bool movable = job && job->state != PrintState::Sending;
    const bool unsure = job && job->state == PrintState::Unsure;
    m_reason->setText(job ? printerWords(job->trouble) : QString());
    setTextRole(m_reason, unsure ? Role::Unknown : Role::Text);
    m_retry->setEnabled(movable);
    m_remove->setEnabled(movable);
    m_all->setEnabled(std::count_if(jobs.begin(), jobs.end(), [](const PrintJob &other) {
        return other.state == PrintState::Failed;
    }) > 0);
    m_remove->setLabel(unsure ? tr("It is on paper") : tr("Take off the list"));
    m_retry->setLabel(unsure ? tr("Print once more") : tr("Print"));
    for (ActionButton *button : {m_remove, m_all, m_retry})
        button->setVisible(!jobs.isEmpty());
}

void UnprintedDialog::showEvent(QShowEvent *event)
{
    DialogFrame::showEvent(event);
    m_list->setFocus();
}

void UnprintedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    DialogFrame::changeEvent(event);
}

void UnprintedDialog::retranslate()
{
    setTitle(tr("Unprinted receipts"));
    setSubtitle(
        tr("What is not printed follows by itself when the printer is back. What may be on paper waits "
           "for your word."));
    m_list->setAccessibleName(tr("Unprinted receipts"));
    m_empty->setText(tr("Everything is printed."));
    m_close->setLabel(tr("Close"));
    m_all->setLabel(tr("Print all"));
    showChosen();
}

} // namespace kassa
