// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>
#include <QtGui/QImage>

#include <optional>

namespace kassa {

/// The paper that a receipt is laid out for.
enum class ReceiptPaper {
    Mm58, ///< 48 mm of print: 384 dots of a 203 dpi printer
    Mm80, ///< 72 mm of print: 576 dots
    A5, ///< a page of its own, upright; as many as it needs
    A4,
};
inline constexpr ReceiptPaper allReceiptPapers[]
    = {ReceiptPaper::Mm58, ReceiptPaper::Mm80, ReceiptPaper::A5, ReceiptPaper::A4};

/// "58", "80", "a5", "a4": the setting receipt-paper.
[[nodiscard]] QString paperCode(ReceiptPaper paper);
[[nodiscard]] std::optional<ReceiptPaper> paperFromCode(QStringView code);
/// Paper from a roll: one strip as long as the receipt.
[[nodiscard]] constexpr bool isRoll(ReceiptPaper paper)
{
    return paper == ReceiptPaper::Mm58 || paper == ReceiptPaper::Mm80;
}

/// What a shop adds to its receipts and what it leaves out. Who, what, how much, by which transaction and
/// what the paper is not can't be left out. Texts are plain.
struct ReceiptTemplate {
    ReceiptPaper paper = ReceiptPaper::Mm80;
    QStringList header {}; ///< lines above the point's name
    QStringList footer {}; ///< lines below everything but the legal ones
    QImage logo {}; ///< null: none
    bool phone = true; ///< the point's phone
    bool till = true;
    bool words = true; ///< the sum in words
    bool qr = true; ///< our own check code
};

} // namespace kassa
