// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/PrintJob.h"
#include "app/receipt/ReceiptDocument.h"

#include <functional>

QT_FORWARD_DECLARE_CLASS(QObject)

namespace kassa {

/// A way onto paper, as the queue sees it. Main thread.
class PaperPort {
public:
    virtual ~PaperPort() = default;
    /// Prints one document. Exactly one completion, never before the call returns, none after `context` died.
    virtual void send(
        const ReceiptDocument &document, QObject *context, std::function<void(const Delivery &)> done)
        = 0;
    /// Whether it asks the cashier each time: then nothing is sent by itself.
    [[nodiscard]] virtual bool asks() const = 0;
};

} // namespace kassa
