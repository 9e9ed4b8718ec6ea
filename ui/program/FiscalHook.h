// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/fiscal/FiscalDesk.h"

#include <QtCore/QPointer>

namespace kassa {

class ReceiptView;
class Till;

/// The shop's fiscal command at this till: asks it for each payment's mark once it is Paid, and keeps the
/// receipt on screen in step with the answer. Main thread.
class FiscalHook final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        /// The receipt as it is now, with the mark that the payment has.
        std::function<std::optional<ReceiptDocument>(PaymentId)> receipt;
        /// Place and titles, for the command.
        std::function<PointInfo()> point;
        std::function<ReceiptOptions()> options;
    };
    explicit FiscalHook(Parts parts);

    [[nodiscard]] std::optional<FiscalMark> mark(PaymentId id) const;
    /// Shows in an open receipt what became of its mark, now and later, and lets it ask for a missing one.
    void attach(ReceiptView *view, PaymentId id);

private:
    [[nodiscard]] QByteArray request(PaymentId id, int attempt) const;
    void paymentChanged(PaymentId id);
    void markChanged(PaymentId id);
    void show(PaymentId id);

    Parts m_parts;
    FiscalMarks m_marks;
    FiscalDesk m_desk;
    QPointer<ReceiptView> m_view;
    PaymentId m_viewed {};
};

} // namespace kassa
