// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/receipt/ReceiptDocument.h"
#include "ui/print/PrintService.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>

class QWidget;

namespace kassa {

class FiscalHook;
class ReceiptView;
class Till;

/// Receipts and slips of a till: makes them in their own language, opens them over whatever is on screen, and
/// writes into the journal what the printer took. Main thread.
class Papers final : public QObject {
    Q_OBJECT
public:
    /// All must outlive this object. `screenLanguage` is what receipts speak where the settings name none.
    Papers(Till &till, PrintService &print, std::function<Language()> screenLanguage, QWidget &window);
    ~Papers() override;

    /// Opens the receipt; nothing where there is none (hasReceipt, and rule 4b: no answer that isn't stored).
    void showReceipt(PaymentId id);
    /// Opens the in-process slip; nothing where the outcome is known.
    void showSlip(PaymentId id);
    /// The receipt of what is paid, else the slip.
    void show(PaymentId id);

    /// The place as the settings say.
    [[nodiscard]] PointInfo point() const;

private:
    [[nodiscard]] ReceiptOptions options() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] int printedBefore(PaymentId id) const;
    [[nodiscard]] std::optional<ReceiptDocument> receipt(PaymentId id) const;
    ReceiptView *open(const std::optional<ReceiptDocument> &document);

    Till &m_till;
    PrintService &m_print;
    std::function<Language()> m_screenLanguage;
    QWidget &m_window;
    std::unique_ptr<FiscalHook> m_fiscal;
};

} // namespace kassa
