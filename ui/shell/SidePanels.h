// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"
#include "ui/shell/PaymentDelegates.h"

#include <QtCore/QBasicTimer>

class QListView;

namespace kassa {

class PaymentListModel;

/// Payments whose outcome is not known yet, and those with an alarm. As high as its content, at most half the
/// column. Enter or a click opens one; the countdown to the next check runs each second while it is seen.
class OpenPaymentsPanel : public Panel {
    Q_OBJECT
public:
    explicit OpenPaymentsPanel(PaymentListModel &model, QWidget *parent = nullptr);

    void setNextCheck(OpenPaymentDelegate::NextCheck nextCheck);
    /// F6: the keyboard goes into the list; a second F6 opens the marked one. False while nothing is open.
    bool enter();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(kassa::PaymentId id);
    /// Ctrl+T on a row.
    void timeLineRequested(kassa::PaymentId id);
    /// The menu key or a right click on a row; `at` is a place on the screen.
    void menuRequested(kassa::PaymentId id, const QPoint &at);

protected:
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void open(const QModelIndex &index);
    [[nodiscard]] int listHeight() const;

    PaymentListModel &m_model;
    OpenPaymentDelegate *m_delegate;
    Label *m_title;
    Label *m_nothing;
    QListView *m_list;
    QBasicTimer m_tick;
};

/// The day's payments, newest first, and what was paid in all.
class TodayPanel : public Panel {
    Q_OBJECT
public:
    explicit TodayPanel(PaymentListModel &model, QWidget *parent = nullptr);
    /// Number and sum of the day's paid ones.
    void setPaid(int count, Soum sum);
    /// Whether there is a payment that can be repeated.
    void setRepeatable(bool repeatable);
    /// The payment under the keyboard; 0 where the list does not have it.
    [[nodiscard]] PaymentId marked() const;

Q_SIGNALS:
    void openRequested(kassa::PaymentId id);
    /// Ctrl+T on a row.
    void timeLineRequested(kassa::PaymentId id);
    /// The form of the marked payment again; 0 for the last paid one.
    void repeatRequested(kassa::PaymentId id);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void open(const QModelIndex &index);

    PaymentListModel &m_model;
    Label *m_title;
    ActionButton *m_repeat;
    QListView *m_list;
    EmptyState *m_empty;
    Label *m_paidWord;
    Label *m_paidSum;
    int m_count = 0;
    Soum m_sum;
};

} // namespace kassa
