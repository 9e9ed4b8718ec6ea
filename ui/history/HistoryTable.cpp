// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryTable.h"

#include "app/models/JournalModel.h"
#include "ui/controls/Icons.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QToolTip>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
/// Where the style begins a cell's text: the sheet's padding and the view's own margin.
constexpr int textInset = space::s + 3;
/// What a screen of 1366 px leaves a table beside its pane.
constexpr int widestMinimum = 880;
} // namespace

Mark markOf(PaymentState state, bool alarm)
{
    if (alarm)
        return Mark::Alarm;
    switch (state) {
    case PaymentState::Paid:
        return Mark::Paid;
    case PaymentState::PayUnknown:
        return Mark::Unknown;
    case PaymentState::PayRefused:
    case PaymentState::CreateRefused:
        return Mark::Refused;
    case PaymentState::CreateSent:
    case PaymentState::Created:
    case PaymentState::OtpWait:
    case PaymentState::PaySent:
        return Mark::Waiting;
    case PaymentState::Cancelled:
    case PaymentState::NotCharged:
    case PaymentState::CreateUnknown:
    case PaymentState::Abandoned:
    case PaymentState::Superseded:
        return Mark::Cancelled;
    }
    return Mark::Info;
}

class HistoryTable::Delegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    int stateColumn = -1;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.state &= ~QStyle::State_HasFocus;
        if (index.column() != stateColumn) {
            QStyledItemDelegate::paint(painter, item, index);
            return;
        }
        const Mark mark = markAt(index);
        const QString word = item.text;
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const QColor colour = Theme::inUse().color(markRole(mark));
        const QRectF symbol(item.rect.left() + textInset, item.rect.center().y() - 7.5, 16, 16);
        icons::paint(*painter, symbol, markIcon(mark), colour);
        const QRect words = item.rect.adjusted(textInset + 16 + space::s, 0, -space::xs, 0);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(colour);
        painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
            item.fontMetrics.elidedText(word, Qt::ElideRight, words.width()));
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip)
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const QString text = index.data().toString();
        const int room = option.rect.width() - 2 * space::s - (index.column() == stateColumn ? 24 : 0);
        if (option.fontMetrics.horizontalAdvance(text) > room)
            QToolTip::showText(event->globalPos(), plainToolTip(text), view);
        else
            QToolTip::hideText();
        return true;
    }

private:
    static Mark markAt(const QModelIndex &index)
    {
        if (index.data(JournalModel::ForeignRole).toBool())
            return Mark::Info;
        return markOf(static_cast<PaymentState>(index.data(JournalModel::StateRole).toInt()),
            !index.data(JournalModel::AlarmRole).toString().isEmpty());
    }
};

HistoryTable::HistoryTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new Delegate(this))
{
    setItemDelegate(m_delegate);
    setType(this, Type::Body);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsClickable(false);
    fitRows();
}

void HistoryTable::setStateColumn(int column)
{
    m_delegate->stateColumn = column;
}

void HistoryTable::setColumnWidths(const QList<int> &widths)
{
    m_widths = widths;
    for (int column = 0; column < widths.size(); ++column)
        horizontalHeader()->setSectionResizeMode(
            column, widths.at(column) == 0 ? QHeaderView::Stretch : QHeaderView::Interactive);
    fitColumns();
}

// Headings differ from language to language.
void HistoryTable::fitColumns()
{
    const auto columns = qMin<qsizetype>(m_widths.size(), horizontalHeader()->count());
    int least = 2 * space::s;
    for (int column = 0; column < columns; ++column) {
        const int width = qMax(m_widths.at(column), horizontalHeader()->sectionSizeHint(column));
        if (m_widths.at(column) > 0)
            setColumnWidth(column, width);
        least += width;
    }
    setMinimumWidth(qMin(least, widestMinimum));
}

void HistoryTable::showEvent(QShowEvent *event)
{
    fitColumns();
    QTableView::showEvent(event);
}

void HistoryTable::startAtTop()
{
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT rowChosen(current.isValid() ? current.row() : -1);
}

// An assistive tool selects a row without making it the current one.
void HistoryTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (selected.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QModelIndexList rows = selectionModel()->selectedRows();
            if (!rows.isEmpty() && rows.first().row() != currentIndex().row())
                setCurrentIndex(rows.first());
        },
        Qt::QueuedConnection);
}

void HistoryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitRows();
}

void HistoryTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(Theme::inUse().controlHeight());
}

} // namespace kassa
