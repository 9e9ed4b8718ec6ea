// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/printing/PaperPort.h"
#include "app/printing/RawSender.h"

namespace kassa {

/// A thermal printer as it is set up.
struct RawSetup {
    PrintTarget target;
    int dots = 576; ///< of the head: 384 for 58 mm, 576 for 80 mm
    bool cut = false;
};

/// Receipts onto a thermal printer: drawn, made black and white, and sent as pixels, all off this thread.
class RawPaper final : public PaperPort {
public:
    /// `setup` is asked for each print-out; nothing where the settings name no printer.
    RawPaper(RawSender &sender, std::function<std::optional<RawSetup>()> setup);

    void send(const ReceiptDocument &document, QObject *context,
        std::function<void(const Delivery &)> done) override;
    [[nodiscard]] bool asks() const override { return false; }

private:
    RawSender &m_sender;
    std::function<std::optional<RawSetup>()> m_setup;
};

/// A document as the bytes that a thermal printer takes. Needs a QGuiApplication (fonts); any thread.
[[nodiscard]] QByteArray rawPrintOut(const ReceiptDocument &document, int dots, bool cut);

} // namespace kassa
