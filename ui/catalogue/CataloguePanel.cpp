// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CataloguePanel.h"
#include "app/models/ServiceListModel.h"
#include "ui/catalogue/ServiceDelegate.h"
#include "ui/controls/ChoiceList.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kassa {

CataloguePanel::CataloguePanel(ServiceListModel &model, QWidget *parent)
    : Panel(parent)
    , m_model(model)
    , m_delegate(new ServiceDelegate(this))
    , m_list(new ChoiceList(this))
    , m_empty(new EmptyState(this))
    , m_progress(new ProgressLine(this))
{
    setObjectName(u"catalogue"_s);
    m_list->setObjectName(u"services"_s);
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(200);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_empty->button()->setObjectName(u"retryCatalogue"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, 2, space::xs, space::s);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    connect(m_list, &QListView::clicked, this, &CataloguePanel::choose);
    connect(m_empty->button(), &QAbstractButton::clicked, this, [this] {
        if (m_model.filter().isEmpty())
            Q_EMIT retryRequested();
        else
            Q_EMIT searchRequested();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CataloguePanel::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CataloguePanel::refresh);
    retranslate();
}

void CataloguePanel::retranslate()
{
    m_list->setAccessibleName(tr("Services"));
    refresh();
}

void CataloguePanel::setFilter(const QString &text)
{
    m_model.setFilter(text);
    mark(text.isEmpty() && !m_chosen.isEmpty() ? m_model.rowOf(m_chosen) : m_model.bestRow());
    refresh();
}

void CataloguePanel::mark(int row)
{
    const QModelIndex index = m_model.index(qMax(row, 0));
    if (row < 0) {
        m_list->setCurrentIndex({});
        return;
    }
    m_list->setCurrentIndex(index);
    // The first service of all brings its heading along.
    m_list->scrollTo(row <= 1 ? m_model.index(0) : index);
}

void CataloguePanel::enterList()
{
    if (m_model.shownCount() == 0)
        return;
    if (!m_list->currentIndex().isValid() || !m_model.filter().isEmpty())
        mark(m_model.bestRow());
    m_list->setFocus(Qt::ShortcutFocusReason);
}

bool CataloguePanel::chooseBest()
{
    return choose(m_model.index(m_model.bestRow()));
}

bool CataloguePanel::choose(const QModelIndex &index)
{
    const QString id = index.data(ServiceListModel::IdRole).toString();
    if (id.isEmpty() || !index.data(ServiceListModel::BlockedRole).toString().isEmpty())
        return false;
    m_list->setCurrentIndex(index);
    Q_EMIT serviceChosen(id);
    return true;
}

void CataloguePanel::setLoading(bool loading)
{
    m_loading = loading;
    m_progress->setBusy(loading);
    refresh();
}

void CataloguePanel::setError(const QString &words)
{
    m_error = words;
    refresh();
}

void CataloguePanel::setChosen(const QString &serviceId)
{
    m_chosen = serviceId;
    m_delegate->setChosen(serviceId);
    const int row = m_model.rowOf(serviceId);
    if (row >= 0)
        mark(row);
    m_list->viewport()->update();
}

void CataloguePanel::setConnected(bool connected)
{
    m_connected = connected;
    refresh();
}

void CataloguePanel::refresh()
{
    const bool any = m_model.rowCount() > 0;
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        return;
    QString button;
    if (m_model.serviceCount() > 0) {
        m_empty->setIconName(u"search"_s);
        m_empty->setText(
            tr("No service is called “%1”. Try another word or a part of it.").arg(m_model.filter()));
        button = tr("Back to the search");
    } else if (m_loading) {
        m_empty->setIconName(u"clock"_s);
        m_empty->setText(tr("Fetching the services…"));
    } else if (!m_error.isEmpty()) {
        m_empty->setIconName(u"disconnected"_s);
        m_empty->setText(m_error);
        button = tr("Fetch again");
    } else if (!m_connected) {
        m_empty->setIconName(u"disconnected"_s);
        m_empty->setText(tr("The services come here once this till is connected."));
    } else {
        m_empty->setIconName(u"list"_s);
        m_empty->setText(tr("The gateway offers no service to this point."));
        button = tr("Fetch again");
    }
    m_empty->setButtonLabel(button);
}

void CataloguePanel::step(int direction, int rows)
{
    const int count = m_model.rowCount();
    int row = qBound(0, m_list->currentIndex().row() + direction * rows, count - 1);
    while (row >= 0 && row < count && m_model.index(row).data(ServiceListModel::HeadingRole).toBool())
        row += direction;
    if (row < 0) {
        if (rows == 1)
            Q_EMIT searchRequested();
        else
            mark(1);
        return;
    }
    if (row < count)
        mark(row);
}

bool CataloguePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        // One step back from the list is the search, not what a button's key would do.
        event->accept();
        return true;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int page = qMax(1, m_list->viewport()->height() / m_delegate->rowHeight() - 1);
    switch (press->key()) {
    case Qt::Key_Up:
        step(-1, 1);
        return true;
    case Qt::Key_Down:
        step(1, 1);
        return true;
    case Qt::Key_PageUp:
        step(-1, page);
        return true;
    case Qt::Key_PageDown:
        step(1, page);
        return true;
    case Qt::Key_Home:
        step(-1, m_model.rowCount() + 1);
        return true;
    case Qt::Key_End:
        step(1, m_model.rowCount());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!press->isAutoRepeat())
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        Q_EMIT searchRequested();
        return true;
    default:
        return false;
    }
}

void CataloguePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace kassa
