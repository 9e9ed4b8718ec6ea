// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/RawPaper.h"

#include "app/printing/EscPos.h"
#include "app/receipt/ReceiptPainter.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <utility>

namespace kassa {

RawPaper::RawPaper(RawSender &sender, std::function<std::optional<RawSetup>()> setup)
    : m_sender(sender)
    , m_setup(std::move(setup))
{
}

void RawPaper::send(
    const ReceiptDocument &document, QObject *context, std::function<void(const Delivery &)> done)
{
    const auto setup = m_setup();
    if (!setup) {
        QTimer::singleShot(0, context, [done = std::move(done)] {
            done({Delivery::Outcome::NotTaken, PrinterTrouble::NotSet, {}});
        });
        return;
    }
    m_sender.send(
        setup->target,
        [document, dots = setup->dots, cut = setup->cut] { return rawPrintOut(document, dots, cut); },
        context, std::move(done));
}

QByteArray rawPrintOut(const ReceiptDocument &document, int dots, bool cut)
{
    const ReceiptPaper paper = dots <= 384 ? ReceiptPaper::Mm58 : ReceiptPaper::Mm80;
    return escPos(receiptImage(document, paper, dots), {cut});
}

} // namespace kassa
