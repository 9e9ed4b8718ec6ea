// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"
#include "ui/print/PrintService.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>

class QWidget;

namespace kassa {

class FiscalHook;
class PrintQueue;
class ReceiptView;
class Till;

/// Receipts and slips of a till: makes them in their own language and opens them over whatever is on screen.
/// Main thread.
class Papers final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Till &till;
        PrintService &print;
        PrintQueue &queue; ///< what is on its way to paper counts as a print
        std::function<Language()> screenLanguage; ///< what receipts speak where the settings name none
        QWidget &window;
    };
    /// All must outlive this object.
    explicit Papers(Parts parts);
    ~Papers() override;

    /// Opens the receipt; nothing where there is none (hasReceipt, and rule 4b: no answer that isn't stored).
    void showReceipt(PaymentId id);
    /// Opens the in-process slip; nothing where the outcome is known.
    void showSlip(PaymentId id);
    /// Opens the slip of a visit with these payments; nothing where it came to none.
    void showVisit(const QList<PaymentId> &payments);
    /// The receipt of what is paid, else the slip.
    void show(PaymentId id);
    /// Gives the receipt to the printer without showing it; nothing where there is none.
    void printReceipt(PaymentId id);

    /// The place as the settings say.
    [[nodiscard]] PointInfo point() const;

private:
    [[nodiscard]] ReceiptOptions options() const;
    [[nodiscard]] std::optional<ReceiptDocument> receipt(PaymentId id) const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] int printedBefore(PaymentId id) const;
    ReceiptView *open(const std::optional<ReceiptDocument> &document);

    Till &m_till;
    PrintService &m_print;
    PrintQueue &m_queue;
    std::function<Language()> m_screenLanguage;
    QWidget &m_window;
    std::unique_ptr<FiscalHook> m_fiscal;
};

} // namespace kassa
