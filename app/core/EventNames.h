// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QLatin1StringView>

/// JournalEvent::what: the only words that the journal, the export and the time line know. The note beside
/// them carries codes (a gateway code, a status word, a transaction id), never words of ours.
namespace kassa::event {

using namespace Qt::StringLiterals;

inline constexpr auto createSent = "create_sent"_L1; ///< row committed, create on its way
inline constexpr auto createAnswer
    = "create_answer"_L1; ///< create's answer of any kind; note: code where refused
inline constexpr auto paySent = "pay_sent"_L1; ///< PaySent committed; note: attempt number
inline constexpr auto payNotSent = "pay_not_sent"_L1; ///< no byte was taken
inline constexpr auto payAnswer
    = "pay_answer"_L1; ///< pay's answer; note: code where refused, nothing where paid
inline constexpr auto paySilence = "pay_silence"_L1; ///< no answer at all
inline constexpr auto payUnreadable = "pay_unreadable"_L1; ///< an answer that can't be read
inline constexpr auto statusAnswer = "status_answer"_L1; ///< note: the status word or code
inline constexpr auto statusSilence = "status_silence"_L1; ///< no answer that can be read
inline constexpr auto registryRow = "registry_row"_L1; ///< settled by transaction/all
inline constexpr auto registryRead
    = "registry_read"_L1; ///< transaction/all was read about it; note: absent, or why it is no witness
inline constexpr auto repeatApproved = "repeat_approved"_L1; ///< rule 7: by: the senior; note: the reason
inline constexpr auto released = "account_released"_L1; ///< rule 8: by: the senior; note: the written reason
inline constexpr auto linked = "linked"_L1; ///< to another payment; note: its number
inline constexpr auto abandoned = "abandoned"_L1; ///< left by the cashier
inline constexpr auto superseded = "superseded"_L1; ///< replaced by a newer create; note: its number
inline constexpr auto recovered = "recovered"_L1; ///< rule 11, at start
inline constexpr auto alarm = "alarm"_L1; ///< the red mark; note: its name
inline constexpr auto clockBack = "clock_back"_L1; ///< the PC's clock went back; note: ms
inline constexpr auto stored = "stored_late"_L1; ///< rule 4b: an answer that could be stored only now
inline constexpr auto receiptPrinted = "receipt_printed"_L1;
inline constexpr auto slipPrinted = "slip_printed"_L1;

} // namespace kassa::event
