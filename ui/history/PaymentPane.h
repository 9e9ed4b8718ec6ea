// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"
#include "ui/controls/Surfaces.h"

#include <functional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace kassa {

class StateMark;

/// One payment of the journal: what it was, what became of it, its time line, and what can be done. Server
/// texts wrap and stay plain.
class PaymentPane final : public Panel {
    Q_OBJECT
public:
    explicit PaymentPane(QWidget *parent = nullptr);
    void show(const PaymentRow &row, const QList<JournalEvent> &events);
    void clear();
    [[nodiscard]] std::optional<PaymentId> payment() const;
    /// The human title of a field (name, the server's title). None: the server's title, else the name.
    void setTitles(std::function<QString(const QString &, const QString &)> titleOf);

Q_SIGNALS:
    /// The receipt of a paid payment, or the slip of an open one.
    void paperRequested(kassa::PaymentId id);
    void checkRequested(kassa::PaymentId id);
    /// Ctrl+T: the whole history, and the claim packet.
    void timeLineRequested(kassa::PaymentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fact(const QString &name, const QString &value);
    void addEvents();
    [[nodiscard]] QString titleOf(const AccountItem &item) const;

    std::function<QString(const QString &, const QString &)> m_titleOf;
    std::optional<PaymentRow> m_row;
    QList<JournalEvent> m_events;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QGridLayout *m_facts = nullptr;
    QWidget *m_buttons;
    ActionButton *m_paper;
    ActionButton *m_check;
    ActionButton *m_timeLine;
};

} // namespace kassa
