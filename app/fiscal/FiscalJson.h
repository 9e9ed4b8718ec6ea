// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/FiscalMark.h"
#include "app/core/Payment.h"
#include "app/receipt/ReceiptDocument.h"

#include <tl/expected.hpp>

namespace kassa {

/// Why the fiscal command gave no mark.
enum class FiscalTrouble {
    NotStarted, ///< no such program, or no right to run it
    Deadline, ///< no answer in time; it was ended
    Failed, ///< it ended with another code than 0, or crashed
    Answer, ///< its output is no answer, or longer than 64 KiB
    Refused, ///< it answered with an error of its own
};
/// "not_started", "deadline", "failed", "answer", "refused".
[[nodiscard]] QString fiscalTroubleName(FiscalTrouble trouble);

/// What the command may write at most.
inline constexpr qsizetype longestFiscalAnswer = 65536;

/// What the command reads: one JSON object in UTF-8 and a line's end (CONTRIBUTING.md, "The fiscal command").
/// No card's number, no cardId: only what stands on the receipt. `attempt` counts from 1.
[[nodiscard]] QByteArray fiscalRequest(const PaymentRow &row, const PointInfo &point, bool testMode,
    int attempt, const ReceiptOptions &options = {});

/// The mark from what the command wrote. Answer where it is none; Refused where it says "error".
[[nodiscard]] tl::expected<FiscalMark, FiscalTrouble> fiscalAnswer(const QByteArray &output);

} // namespace kassa
