// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/UnprintedList.h"

#include "app/core/Clock.h"
#include "app/models/PrinterWords.h"
#include "ui/controls/Icons.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QToolTip>

#include <algorithm>

namespace kassa {

using namespace Qt::StringLiterals;

namespace {
constexpr auto atLeft = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr auto atRight = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine;
constexpr int iconSide = 18;
} // namespace

void UnprintedModel::setJobs(const QList<PrintJob> &jobs)
{
    const auto has = [&jobs](PrintJobId id) {
        return std::any_of(jobs.begin(), jobs.end(), [id](const PrintJob &job) { return job.id == id; });
    };
    for (int row = static_cast<int>(m_jobs.size()) - 1; row >= 0; --row) {
        if (has(m_jobs.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_jobs.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < jobs.size(); ++row) {
        if (row < m_jobs.size() && m_jobs.at(row).id == jobs.at(row).id) {
            m_jobs[row] = jobs.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_jobs.insert(row, jobs.at(row));
        endInsertRows();
    }
    retranslate();
}

const PrintJob *UnprintedModel::job(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_jobs.size() ? &m_jobs.at(index.row()) : nullptr;
}

int UnprintedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant UnprintedModel::data(const QModelIndex &index, int role) const
{
    const PrintJob *at = job(index);
    if (!at)
        return {};
    if (role == Qt::DisplayRole)
        return title(*at);
    if (role == Qt::AccessibleTextRole)
        return QString(
            title(*at) + u". "_s + printStateWords(at->state) + u". "_s + printerWords(at->trouble))
            .trimmed();
    return {};
}

void UnprintedModel::retranslate()
{
    if (!m_jobs.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_jobs.size()) - 1));
}

QString UnprintedModel::title(const PrintJob &job)
{
    // A visit's slip belongs to no payment of its own.
    if (job.payment == PaymentId {})
        return tr("No. %1").arg(job.number);
    QString service = job.title;
    service.replace(u'\n', u' ');
    return u"%1 · %2 · %3"_s.arg(tr("No. %1").arg(job.number), service, withUnit(job.amount));
}

QString UnprintedModel::detail(const PrintJob &job)
{
    QStringList parts {job.receipt        ? tr("Receipt")
            : job.payment == PaymentId {} ? tr("Slip for the list")
                                          : tr("In-process slip")};
    if (job.copy > 0)
        parts.append(tr("copy %1").arg(job.copy));
    parts.append(shownTime(job.createdAt));
    if (job.attempts > 1)
        parts.append(tr("%n attempts", nullptr, job.attempts));
    return parts.join(u" · "_s);
}

Mark UnprintedModel::markOf(PrintState state)
{
    switch (state) {
    case PrintState::Waiting:
    case PrintState::Sending:
        return Mark::Waiting;
    case PrintState::Printed:
        return Mark::Paid;
    case PrintState::Failed:
        return Mark::Refused;
    case PrintState::Unsure:
        break;
    }
    return Mark::Unknown;
}

QSize UnprintedDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, Theme::inUse().density() == Theme::Density::Touch ? 64 : 56};
}

void UnprintedDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const UnprintedModel *>(index.model());
    const PrintJob *job = model->job(index);
    if (!job)
        return;
    const Theme theme = Theme::inUse();
    const Mark mark = UnprintedModel::markOf(job->state);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect area = option.rect;
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), theme.color(Role::Border));
    if (option.state & QStyle::State_Selected) {
        QPainterPath shape;
        shape.addRoundedRect(QRectF(area).adjusted(1, 2, -1, -3), radius::control, radius::control);
        painter->fillPath(shape, theme.color(Role::Selection));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.color(Role::Focus), 2));
            painter->drawPath(shape);
        }
    }
    const QRect inner = area.adjusted(space::m, 6, -space::m, -8);
    icons::paint(*painter,
        QRectF(inner.left(), inner.top() + (inner.height() - iconSide) / 2.0, iconSide, iconSide),
        markIcon(mark), theme.color(markRole(mark)));
    const int left = inner.left() + iconSide + space::m;
    const QRect upper(left, inner.top(), inner.right() - left, inner.height() / 2);
    const QRect lower(left, upper.bottom() + 1, upper.width(), inner.height() - upper.height());

    const QFont body = typeFont(Type::Body, true);
    painter->setFont(body);
    painter->setPen(theme.color(Role::Text));
    painter->drawText(upper, atLeft,
        QFontMetrics(body).elidedText(UnprintedModel::title(*job), Qt::ElideMiddle, upper.width()));
    const QFont small = typeFont(Type::Label);
    const QFontMetrics metrics(small);
    const QString state = printStateWords(job->state);
    const int stateWidth = metrics.horizontalAdvance(state) + 2;
    painter->setFont(small);
    painter->setPen(theme.color(markRole(mark)));
    painter->drawText(lower, atRight, state);
    painter->setPen(theme.color(Role::Muted));
    painter->drawText(lower, atLeft,
        metrics.elidedText(
            UnprintedModel::detail(*job), Qt::ElideRight, lower.width() - stateWidth - space::m));
    painter->restore();
}

bool UnprintedDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    if (index.isValid())
        QToolTip::showText(
            event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace kassa
