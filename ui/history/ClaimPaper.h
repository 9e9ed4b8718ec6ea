// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/models/TimeLine.h"
#include "app/receipt/ClaimDocument.h"
#include "app/receipt/ReceiptDocument.h"

#include <functional>

namespace kassa {

/// What a claim says beside the payment itself.
struct ClaimFrame {
    PointInfo point;
    Language language = Language::Uzbek; ///< the screen's, for the test words
    bool testMode = false; ///< "TEST — NOT A PAYMENT" across each page (rule 15)
    QDateTime now; ///< UTC, the server's where measured
    /// The human title of a field (name, the server's title); none: the server's title, else the name.
    std::function<QString(const QString &, const QString &)> titleOf;
};

/// The claim packet of a payment, in the language of the screen. Takes only what the journal holds: there is
/// no cardId, token or code in it (law 4).
[[nodiscard]] ClaimPacket claimOf(const PaymentStory &story, const TimeLine &line, const ClaimFrame &frame);

} // namespace kassa
