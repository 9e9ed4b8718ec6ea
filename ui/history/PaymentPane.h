// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/JournalModel.h"
#include "ui/controls/Surfaces.h"

#include <functional>

class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace kassa {

class StateMark;

/// One line of the history. A payment of this till: what it was, what became of it, what the registry says of
/// it, its time line, and what can be done. A row that only the registry has: what it knows. Server texts
/// wrap and stay plain.
class PaymentPane final : public Panel {
    Q_OBJECT
public:
    explicit PaymentPane(QWidget *parent = nullptr);
    /// `events`: of a payment of this till. `serviceName`: of a row that only the registry has.
    void show(const HistoryEntry &entry, const QList<JournalEvent> &events, const QString &serviceName);
    void clear();
    /// The payment of this till that is shown.
    [[nodiscard]] std::optional<PaymentId> payment() const;
    /// It is open: its key F5 asks about it.
    [[nodiscard]] bool canCheck() const;
    /// The human title of a field (name, the server's title). None: the server's title, else the name.
    void setTitles(std::function<QString(const QString &, const QString &)> titleOf);

Q_SIGNALS:
    /// The receipt of a paid payment, or the slip of an open one.
    void paperRequested(kassa::PaymentId id);
    void checkRequested(kassa::PaymentId id);
    /// Ctrl+T: the whole history, and the claim packet.
    void timeLineRequested(kassa::PaymentId id);
    /// F8: its service with its account, to be paid once more.
    void repeatRequested(kassa::PaymentId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void fillHere(const PaymentRow &row);
    void fillThere(const RegistryRow &row);
    void beginFacts();
    void wideFact(const QString &name, const QString &value);
    void fact(const QString &name, const QString &value);
    void addEvents();
    [[nodiscard]] QString titleOf(const AccountItem &item) const;

    std::function<QString(const QString &, const QString &)> m_titleOf;
    std::optional<HistoryEntry> m_entry;
    QString m_serviceName;
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
    ActionButton *m_repeat;
};

} // namespace kassa
