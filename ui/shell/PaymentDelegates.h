// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Marks.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace kassa {

/// How a payment's state is shown: symbol and colour.
[[nodiscard]] Mark markOf(PaymentState state);

/// An amber card in the list of open payments: service and amount, what must not be done, when it was sent
/// and when it is asked about next. Red with an alarm.
class OpenPaymentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Milliseconds until the next question about a payment; nothing where none is planned.
    using NextCheck = std::function<std::optional<qint64>(PaymentId)>;

    explicit OpenPaymentDelegate(QObject *parent = nullptr);
    void setNextCheck(NextCheck nextCheck);

    /// What the card says, line by line (also for assistive tools).
    [[nodiscard]] QStringList lines(const QModelIndex &index) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    NextCheck m_nextCheck;
};

/// A line of today's list: mark, service, masked account and time, amount.
class TodayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] int rowHeight() const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace kassa
