// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Payment.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace kassa {

class ActionButton;
class KeyChip;

/// Where sums may come from.
struct AmountHints {
    Details said {}; ///< what the service answered about this very account
    std::optional<Soum> billed {}; ///< what a scanned bill asks for
    std::optional<Soum> paidHere {}; ///< what was paid for this account at this till last
    bool round = true; ///< round sums as well
};

/// Sums that may be meant, as chips below the amount: what the service said of the account (debt, balance),
/// what was paid for it last (there, and at this till), and round sums. Within the service's limits, each sum
/// once, as many as there is room for. Nothing is filled in by itself; the row keeps its room.
///
/// Keys: enter() puts the keyboard on the first; Left and Up, Right and Down move, Enter takes. Up from the
/// first, Esc and Shift+Enter go back to the amount, and a digit is typed there.
class AmountChips final : public QWidget {
    Q_OBJECT
public:
    explicit AmountChips(QWidget *parent = nullptr);

    void offer(const Service &service, const AmountHints &hints);
    /// Nothing to offer.
    void clear();
    /// False where there is no chip.
    bool enter();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(kassa::Soum sum);
    /// Back to the amount; `typed` goes on there.
    void left(const QString &typed);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &key, const QString &words, const QString &name, Soum sum);
    void showWhatFits();
    void move(int by);
    bool pressed(const QKeyEvent &press, bool act);

    QHBoxLayout *m_row;
    KeyChip *m_key; ///< which key comes here
    QList<ActionButton *> m_chips;
    QList<Soum> m_sums;
};

} // namespace kassa
