// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "ui/controls/Marks.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QStyledItemDelegate>

namespace kassa {

/// Print jobs as rows, oldest first. Rows that stay are never reset, so that a choice stays with its job.
class UnprintedModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setJobs(const QList<PrintJob> &jobs);
    [[nodiscard]] const PrintJob *job(const QModelIndex &index) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole: the first line; Qt::AccessibleTextRole: all of it.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The words are in the program's language: after a change of it.
    void retranslate();

    /// "No. 000148 · Service · 50 000 soʻm".
    [[nodiscard]] static QString title(const PrintJob &job);
    /// "14.10.2024 15:07 · copy 1 · 3 attempts".
    [[nodiscard]] static QString detail(const PrintJob &job);
    [[nodiscard]] static Mark markOf(PrintState state);

private:
    QList<PrintJob> m_jobs;
};

/// A print job in two lines: mark, what it is, and at the right where it is.
class UnprintedDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace kassa
