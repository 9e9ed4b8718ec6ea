// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QStyledItemDelegate>

namespace kassa {

/// Paints a row of ServiceListModel: a heading, or a service with its icon or logo, its name, and below it
/// the limits or the reason why it can't be paid.
class ServiceDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The service whose form is open.
    void setChosen(const QString &serviceId) { m_chosen = serviceId; }
    [[nodiscard]] int rowHeight() const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    void paintHeading(QPainter *painter, const QRect &area, const QString &text) const;

    QString m_chosen;
};

} // namespace kassa
