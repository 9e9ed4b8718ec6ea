// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/core/Language.h"
#include "app/core/Payment.h"

#include <functional>
#include <optional>

namespace kassa {

/// What a receipt says about the place where it was made; empty texts are left out.
struct PointInfo {
    QString name;
    QString address;
    QString phone;
    QString taxNumber;
    QString till;
    QString cashier;
};

/// One piece of a receipt, from top to bottom. Texts are plain: no renderer reads markup.
struct ReceiptLine {
    enum class Kind {
        Heading, ///< centred, bold
        Centred, ///< centred
        Mark, ///< centred and bold in a frame: "COPY 2", the test words
        Strong, ///< left, bold: the service
        Row, ///< label left, value right in bold
        Code, ///< label left, a long machine text that may break anywhere
        Total, ///< label left, value right, both large
        Note, ///< centred, for the reader
        Rule, ///< a dashed line
        Qr, ///< value holds the payload
    };
    Kind kind = Kind::Centred;
    QString label; ///< Row, Code, Total
    QString value;
    bool operator==(const ReceiptLine &) const = default;
};

/// A receipt or slip as a plain value; ReceiptPainter draws it on a screen, a page or a printer.
struct ReceiptDocument {
    enum class Kind { Receipt, Slip };
    Kind kind = Kind::Receipt;
    Language language = Language::Uzbek;
    int copy = 0; ///< 0 the first print, n the n-th copy
    QString number; ///< "000148", in test mode "T000148"
    QString watermark; ///< printed across; empty outside test mode
    QList<ReceiptLine> lines;
    /// "receipt-000148.pdf", "slip-T000148.pdf", "receipt-000148-copy-2.pdf".
    QString fileName;
    bool operator==(const ReceiptDocument &) const = default;
};

/// What may be asked of a receipt beyond its row and place.
struct ReceiptOptions {
    /// 0 the first print, n the n-th copy: "COPY n" stands on it.
    int copy = 0;
    /// The human title of a field (name, the server's title) in a language, from the dictionary of titles.
    /// Where there is none, the server's title counts, then the name.
    std::function<QString(const QString &name, const QString &serverTitle, Language language)> titleOf;
};

/// The receipt of a paid payment; nothing for every other state, and nothing where the server's amount or
/// service differ from ours (rule 6: "no ordinary receipt"). A payment whose answer could not be stored has
/// no receipt either: never pass PaymentDesk::unstored() (rule 4b). What status or registry confirmed says so
/// and has no reference and EPOS lines (rule 16), unless pay's own answer came after all and filled them (the
/// state Paid of the rule book). `testMode` prints the test words across it and a T before its number (rule
/// 15).
[[nodiscard]] std::optional<ReceiptDocument> receiptOf(const PaymentRow &row, const PointInfo &point,
    Language language, bool testMode, const ReceiptOptions &options = {});

/// The in-process slip of a payment whose outcome is awaited or unknown (rule 13); nothing for every other
/// state. It says that it is no receipt and that the bill is not to be paid elsewhere until it is settled.
[[nodiscard]] std::optional<ReceiptDocument> slipOf(const PaymentRow &row, const PointInfo &point,
    Language language, bool testMode, const ReceiptOptions &options = {});

/// The same paper for one more print: the mark of the next copy, and its file's name.
[[nodiscard]] ReceiptDocument nextCopy(ReceiptDocument document);

/// "000148", "T000148" in test mode (rule 15).
[[nodiscard]] QString receiptNumber(PaymentId id, bool testMode);

/// "TEST — NOT A PAYMENT" in a language (rule 15).
[[nodiscard]] QString testWords(Language language);

/// The document's texts, one line each, "label value": for tests, search and screen readers.
[[nodiscard]] QString plainText(const ReceiptDocument &document);

} // namespace kassa
